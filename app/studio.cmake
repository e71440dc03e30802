# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop program: wiring only; everything else is in ui/.
find_package(spdlog REQUIRED)
add_library(blemish_log STATIC "${CMAKE_CURRENT_LIST_DIR}/log.cpp")
target_link_libraries(blemish_log PUBLIC blemish_qt_flags Qt6::Core PRIVATE spdlog::spdlog)

add_executable(blemish-studio "${CMAKE_CURRENT_LIST_DIR}/studio_main.cpp" "${CMAKE_CURRENT_LIST_DIR}/keep_log.cpp"
    "${CMAKE_CURRENT_LIST_DIR}/openmp_spin.cpp")
target_link_libraries(blemish-studio PRIVATE blemish_ui blemish_log)
