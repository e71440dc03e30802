# SPDX-License-Identifier: GPL-3.0-or-later
# Collects the texts of some sources into translations/<catalogue>_<language>.ts when `update_translations` is built. English is in
# the sources; its own files hold plural forms alone.
#   blemish_add_texts(<catalogue> SOURCES <file>… [OPTIONS <of lupdate>…])
function(blemish_add_texts catalogue)
    cmake_parse_arguments(ARG "" "" "SOURCES;OPTIONS" ${ARGN})
    list(JOIN ARG_SOURCES "\n" listed)
    set(list_file "${CMAKE_CURRENT_BINARY_DIR}/${catalogue}_sources.lst")
    file(CONFIGURE OUTPUT "${list_file}" CONTENT "${listed}\n")
    set(lupdate Qt6::lupdate -silent -no-obsolete -locations none -I "${PROJECT_SOURCE_DIR}" ${ARG_OPTIONS} "@${list_file}")
    set(files "${PROJECT_SOURCE_DIR}/translations/${catalogue}")
    add_custom_target(${catalogue}_texts
        COMMAND ${lupdate} -ts "${files}_de.ts" "${files}_ja.ts" "${files}_zh_CN.ts"
        COMMAND ${lupdate} -pluralonly -ts "${files}_en.ts"
        WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
    if(NOT TARGET update_translations)
        add_custom_target(update_translations)
    endif()
    add_dependencies(update_translations ${catalogue}_texts)
endfunction()
