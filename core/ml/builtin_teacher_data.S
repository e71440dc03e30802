/* SPDX-License-Identifier: GPL-3.0-or-later
   The learned built-in teacher as it lies in resources/teachers, inside the program: nothing to install, nothing to miss. */
    .section .rodata
    .global blemishTeacherBegin
    .global blemishTeacherEnd
    .balign 16
blemishTeacherBegin:
    .incbin BLEMISH_TEACHER
blemishTeacherEnd:
    .byte 0
