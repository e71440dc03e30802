// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/options.h"

namespace blemish {

/// One part of the network.
struct PartCost {
    double gflop = 0;      ///< floating-point operations of one image in 1e9 (a multiply-add counts two), convolutions only: all else together is below one in a hundred; maps that are gradients (MKD) cost about two passes more
    double parameters = 0; ///< in millions, batch norms' included
    bool learned = true;
};

struct NetworkCost {
    PartCost teacher, bottleneck, student;
    PartCost projection; ///< of RD++; nothing otherwise

    double inference() const { return teacher.gflop + projection.gflop + bottleneck.gflop + student.gflop; }
    /// One training step with the teacher's features of the raw image at hand: forward, and where it learns gradients for activations
    /// and for weights; the teacher and the projection once more for a corrupted image, where there is one.
    double training() const {
        return (bottleneck.learned ? 3 : 1) * bottleneck.gflop + 3 * student.gflop + 6 * projection.gflop + corruptedShare * teacher.gflop;
    }
    double trainedParameters() const {
        return (bottleneck.learned ? bottleneck.parameters : 0) + student.parameters + projection.parameters;
    }
    double frozenParameters() const { return teacher.parameters + (bottleneck.learned ? 0 : bottleneck.parameters); }

    double corruptedShare = 0; ///< of the images of a step
};

/// For the backbone, bottleneck and image size of these options, which must be valid.
NetworkCost networkCost(const TrainOptions& options);

} // namespace blemish
