// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>

#include "core/ml/precision.h"

namespace blemish::inference {

/// The highest rate of convolution arithmetic that oneDNN reaches here with `threads` threads, in GFLOP/s (a multiply-add counts
/// two): the best run of a few large convolutions that stay in the cache. Precisions that the processor lacks are left out, all of
/// them where this build has no oneDNN. Takes about half a second for each precision.
std::map<Precision, double> measureArithmetic(int threads, std::initializer_list<Precision> precisions = {Precision::fp32, Precision::bf16,
                                                                                                          Precision::int8});

/// Bytes read and written per second by copies much larger than any cache, in GB/s.
double measureMemory(int threads);

} // namespace blemish::inference
