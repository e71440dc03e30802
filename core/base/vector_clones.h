// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Put before a function whose loops are written to vectorise: on x86-64 the compiler builds it once for each instruction
/// set and the loader picks one; elsewhere it is built once. The sets are levels of the architecture: "arch=haswell" would be
/// picked on that very processor only. Whoever promises the same floats everywhere compiles the file with -ffp-contract=off;
/// integers are the same anyway.
#if defined(__x86_64__) && defined(__gnu_linux__) && (__GNUC__ >= 12) && !defined(__clang__) &&                                  \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define BLEMISH_VECTOR_CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
/// The same without the widest vectors: where few lanes are in use and one result waits for the last, AVX-512's masks only cost
/// time.
#define BLEMISH_SHORT_VECTOR_CLONES __attribute__((target_clones("arch=x86-64-v3", "default")))
#else
#define BLEMISH_VECTOR_CLONES
#define BLEMISH_SHORT_VECTOR_CLONES
#endif
