// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace blemish {

/// The processor multiplies bfloat16 in hardware (AVX512_BF16).
bool processorHasBf16();

/// NVIDIA's driver is installed. Whether LibTorch can use it is another question: Debian's has no CUDA.
bool hasGraphicsDriver();

/// Bytes of memory that this process could still take without swapping: what the system calls available, or what its control
/// group leaves, whichever is less. 0 when neither is known.
std::int64_t availableMemory();

} // namespace blemish
