// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/options.h"

namespace blemish {

/// Floating-point operations of one image in GFLOP (a multiply-add counts two), convolutions only: all else together is below
/// one in a hundred.
struct NetworkCost {
    double teacher = 0;
    double bottleneck = 0;
    double student = 0;

    double inference() const { return teacher + bottleneck + student; }
    /// One training step with the teacher's features at hand: forward, and gradients for activations and for weights.
    double training() const { return 3 * (bottleneck + student); }
};

/// For the backbone, bottleneck and image size of these options, which must be valid.
NetworkCost networkCost(const TrainOptions& options);

} // namespace blemish
