// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imaging/preprocess.h"
#include "core/ml/augmentation/corruption.h"
#include "core/ml/engine/method.h"

namespace blemish::nn {

struct CorruptionPlan {
    Corruption kind = Corruption::mix;
    double strength = 1;
    double cleanShare = 0; ///< of the images stay as they are
    bool mirrored = false; ///< raw and corrupted image both, in one of four ways
};

/// A batch and what became of it.
struct CorruptedBatch {
    torch::Tensor raw;               ///< [n,3,H,W]: the batch's images, mirrored if the plan says so
    torch::Tensor corrupted;         ///< [m,3,H,W]: those that are not left clean
    std::vector<std::int64_t> rows;  ///< [m]: which rows of the batch they are
};

/// Every draw is a function of the batch's seed, epoch and image indices. Works on all threads that LibTorch has.
CorruptedBatch corruptBatch(const TrainBatch& batch, const CorruptionPlan& plan, const Preprocessing& how = {});

} // namespace blemish::nn
