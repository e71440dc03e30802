// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Put before a function whose loops are written to vectorise: on x86-64 the compiler builds it once for each instruction
/// set and the loader picks one; elsewhere it is built once. Whoever promises the same floats everywhere compiles the file with
/// -ffp-contract=off; integers are the same anyway.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) &&                                 \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define BLEMISH_VECTOR_CLONES __attribute__((target_clones("arch=skylake-avx512", "arch=haswell", "default")))
#else
#define BLEMISH_VECTOR_CLONES
#endif
