// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/ml/inference/network_plan.h"

namespace blemish::inference {

/// Where each buffer of a plan lies in one block of memory. Buffers that are never in use at the same time share bytes, which
/// keeps the whole block near the processor's caches.
struct BufferLayout {
    std::vector<std::size_t> offsets; ///< by buffer, multiples of 64
    std::size_t bytes = 0;
};

/// `bytesOf[value]`: what each value takes. Compared features stay until the end.
BufferLayout layOut(const NetworkPlan& plan, const std::vector<std::size_t>& bytesOf);

} // namespace blemish::inference
