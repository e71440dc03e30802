// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace blemish {

/// Calls `work(index)` for every index in [0, count) from `workers` threads (the caller's among them) and returns when
/// all are done. Indices are handed out in order. The first exception is thrown again in the caller's thread.
void parallelFor(std::size_t count, int workers, const std::function<void(std::size_t)>& work);

/// Processors that this process may use.
int availableCores();

} // namespace blemish
