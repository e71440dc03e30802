# SPDX-License-Identifier: GPL-3.0-or-later
# All compiler flags in one place: every target links blemish_flags.

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

add_library(blemish_flags INTERFACE)
target_include_directories(blemish_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(blemish_flags INTERFACE BLEMISH_VERSION="${PROJECT_VERSION}")
target_compile_options(blemish_flags INTERFACE
    -Wall -Wextra -Wpedantic -Woverloaded-virtual -Wold-style-cast -Wnon-virtual-dtor -Wshadow)
if(BLEMISH_SANITIZE)
    target_compile_options(blemish_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(blemish_flags INTERFACE -fsanitize=address,undefined)
endif()

add_library(blemish_qt_flags INTERFACE)
target_link_libraries(blemish_qt_flags INTERFACE blemish_flags)
target_compile_definitions(blemish_qt_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# A linker that takes a tenth of the time, where there is one.
find_program(BLEMISH_LLD ld.lld)
if(BLEMISH_LLD)
    add_link_options(-fuse-ld=lld)
endif()
# Without these liberties ccache leaves every file with a precompiled header alone.
find_program(BLEMISH_CCACHE ccache)
if(BLEMISH_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${BLEMISH_CCACHE}")
endif()

# What nearly every file reads, so that it is read once for each library. Files name what they use all the same: the preset tidy
# compiles without.
set(BLEMISH_STANDARD_HEADERS <algorithm> <array> <chrono> <cmath> <filesystem> <functional> <map> <memory> <optional> <span> <string>
    <string_view> <system_error> <variant> <vector>)

# One static library per folder of core/; everything it names is a public dependency except what follows PRIVATE.
function(blemish_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC blemish_flags ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
endfunction()
