# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source file includes what its layer must not see (docs/adr/0002). The linker cannot see headers that need no
# library; this can.
#   cmake -DROOT=<repository> -DQT_HEADERS=<folder that holds QtCore, QtGui, …> -P check_includes.cmake
#   cmake -DSELF_TEST=<scratch folder> -DQT_HEADERS=… -P check_includes.cmake     proves that the check can fail
cmake_minimum_required(VERSION 3.25)

# folder | own folders that it may include | Qt modules that it may include | other libraries that it must not include
set(torch "torch/|ATen/|c10/|caffe2/")
set(walls
    "core/base|core/base||${torch}|opencv2/|nlohmann/|spdlog/|CLI/"
    "core/metrics|core/base,core/metrics||${torch}|opencv2/"
    "core/imaging|core/base,core/imaging||${torch}"
    "core/datasets|core/base,core/imaging,core/datasets||${torch}|opencv2/"
    "core/ml|core/base,core/imaging,core/metrics,core/ml||${torch}"
    "core/ml/inference|core/base,core/imaging,core/metrics,core/ml||${torch}|core/ml/engine/|opencv2/|CLI/"
    "core/ml/engine|core/base,core/imaging,core/metrics,core/ml||CLI/"
    "core/net|core/base,core/ml,core/net|QtCore,QtNetwork|${torch}|opencv2/"
    "core/project|core/base,core/project|QtCore,QtSql|${torch}|opencv2/"
    "core/output|core/base,core/imaging,core/metrics,core/project,core/output|QtCore,QtGui|${torch}|opencv2/"
    "ui|core/base,core/imaging,core/metrics,core/ml,core/net,core/project,core/output,ui|QtCore,QtGui,QtWidgets,QtSvg,QtSvgWidgets,QtNetwork,QtDBus|${torch}|core/ml/engine/"
    "app|core/base,core/imaging,core/metrics,core/datasets,core/ml,core/net,core/project,core/output,ui,app|QtCore,QtGui,QtWidgets,QtNetwork|${torch}|core/ml/engine/")

# Which Qt module a header such as <QPainter> or <QtSql/QSqlQuery> belongs to; empty: it is none of Qt's.
function(qt_module_of header result)
    set(${result} "" PARENT_SCOPE)
    if(header MATCHES "^(Qt[A-Za-z]+)/")
        set(${result} "${CMAKE_MATCH_1}" PARENT_SCOPE)
    elseif(header MATCHES "^[Qq][A-Za-z0-9_.]+$")
        foreach(module IN ITEMS QtCore QtGui QtWidgets QtSql QtSvg QtSvgWidgets QtNetwork QtPrintSupport QtConcurrent QtTest QtXml QtDBus)
            if(EXISTS "${QT_HEADERS}/${module}/${header}")
                set(${result} "${module}" PARENT_SCOPE)
                return()
            endif()
        endforeach()
    endif()
endfunction()

# Why a header is out of bounds; empty: it is not.
function(fault_of header own qt forbidden result)
    set(${result} "" PARENT_SCOPE)
    if(header MATCHES "^(core/[a-z]+|ui|app|tests)/")
        if(NOT "${CMAKE_MATCH_1}" IN_LIST own)
            set(${result} "that folder is not below this one" PARENT_SCOPE)
            return()
        endif()
    endif()
    foreach(prefix IN LISTS forbidden)
        string(FIND "${header}" "${prefix}" position)
        if(position EQUAL 0)
            set(${result} "this layer must not know it" PARENT_SCOPE)
            return()
        endif()
    endforeach()
    qt_module_of("${header}" module)
    if(module AND NOT "${module}" IN_LIST qt)
        set(${result} "${module} does not belong in this layer" PARENT_SCOPE)
    endif()
endfunction()

# Sets `faults` to one line for each forbidden include below `root`.
function(check_walls root result)
    set(faults "")
    foreach(wall IN LISTS walls)
        string(REPLACE "|" ";" parts "${wall}")
        list(POP_FRONT parts folder own qt)
        string(REPLACE "," ";" own "${own}")
        string(REPLACE "," ";" qt "${qt}")
        file(GLOB files "${root}/${folder}/*.h" "${root}/${folder}/*.cpp" "${root}/${folder}/*.hpp")
        foreach(file IN LISTS files)
            file(STRINGS "${file}" lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"]")
            foreach(line IN LISTS lines)
                if(NOT line MATCHES "[<\"]([^>\"]+)[>\"]")
                    continue()
                endif()
                set(header "${CMAKE_MATCH_1}")
                fault_of("${header}" "${own}" "${qt}" "${parts}" fault)
                if(fault)
                    file(RELATIVE_PATH name "${root}" "${file}")
                    list(APPEND faults "${name} includes ${header}: ${fault}")
                endif()
            endforeach()
        endforeach()
    endforeach()
    set(${result} "${faults}" PARENT_SCOPE)
endfunction()

# Each of these must be caught, and the last ones must not.
function(self_test scratch)
    file(REMOVE_RECURSE "${scratch}")
    set(bad "core/base|<QString>" "core/base|\"core/ml/options.h\"" "core/metrics|<opencv2/core.hpp>" "core/imaging|<torch/torch.h>"
        "core/ml|<ATen/ATen.h>" "core/ml|\"core/project/types.h\"" "core/ml/engine|<QtCore/QString>" "core/project|<QImage>"
        "core/project|<QtGui/QColor>" "core/output|<QWidget>" "core/output|\"core/ml/detector.h\"" "ui|<QSqlQuery>"
        "ui|<torch/script.h>" "ui|\"core/ml/engine/distiller.h\"" "app|<c10/core/Device.h>")
    set(good "core/base|<vector>" "core/ml/engine|<torch/torch.h>" "core/project|<QSqlQuery>" "core/output|<QPainter>" "ui|<QMainWindow>"
        "core/ml|\"core/metrics/metric.h\"" "app|<QGuiApplication>")
    foreach(kind IN ITEMS bad good)
        foreach(case IN LISTS ${kind})
            string(REPLACE "|" ";" case "${case}")
            list(GET case 0 folder)
            list(GET case 1 header)
            file(WRITE "${scratch}/${folder}/sample.cpp" "#include ${header}\n")
            check_walls("${scratch}" faults)
            if(kind STREQUAL "bad" AND NOT faults)
                message(FATAL_ERROR "${folder} may include ${header}, and nothing complained")
            elseif(kind STREQUAL "good" AND faults)
                message(FATAL_ERROR "An allowed include was refused: ${faults}")
            endif()
            file(REMOVE_RECURSE "${scratch}")
        endforeach()
    endforeach()
endfunction()

if(NOT IS_DIRECTORY "${QT_HEADERS}/QtCore")
    message(FATAL_ERROR "QT_HEADERS=${QT_HEADERS} holds no QtCore")
endif()
if(SELF_TEST)
    self_test("${SELF_TEST}")
    return()
endif()
check_walls("${ROOT}" faults)
if(faults)
    list(JOIN faults "\n  " text)
    message(FATAL_ERROR "An include crosses a wall between layers (docs/adr/0002-layers-as-link-targets.md):\n  ${text}")
endif()
