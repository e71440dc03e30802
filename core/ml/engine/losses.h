// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ml/engine/reverse_distillation.h"

namespace blemish::nn {

enum class LossKind {
    global,    ///< 1 - cosine of each sample's whole flattened map: the published code, and the published numbers
    regional,  ///< mean over positions of 1 - cosine over channels: the paper's equations 1 and 2
    concat,    ///< all scales brought to the largest map and concatenated, then as `regional`
    globalHardMining ///< global, with no gradient where a position is already restored well (ReContrast)
};
LossKind lossKindFromString(const std::string& name);

/// Distance between the teacher's features (no gradient) and the student's, summed over scales, mean over the batch.
/// `progress` in [0,1] is how far the training is; only hard mining looks at it.
torch::Tensor distillationLoss(LossKind kind, const Features& teacher, const Features& student, double progress = 0);

} // namespace blemish::nn
