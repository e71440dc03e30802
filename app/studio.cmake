# SPDX-License-Identifier: GPL-3.0-or-later
# The desktop program: wiring only; everything else is in ui/.
add_executable(blemish-studio "${CMAKE_CURRENT_LIST_DIR}/studio_main.cpp")
target_link_libraries(blemish-studio PRIVATE blemish_ui)
