// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/ml/options.h"

namespace blemish {

/// What a training will ask of this machine, computed from the network's shape. Within 5 % of the measured peak of ResNet-18 at
/// 256x256 and batch 16 in both precisions; the other backbones follow from their shapes.
struct TrainingEstimate {
    std::int64_t workingBytes = 0;  ///< without kept features: weights, optimiser, activations, libraries
    std::int64_t featureBytes = 0;  ///< teacher features of all images, in memory or in a temporary file
    std::int64_t peakBytes = 0;     ///< working memory, resized images and the features that will be kept in memory
    std::optional<double> seconds;  ///< when a rate is given
};

/// The options are valid. `msPerImage` is a rate measured before with these options, 0 if there is none.
TrainingEstimate estimateTraining(const TrainOptions& options, int images, double msPerImage = 0);

/// Whether the training would run in bfloat16 on the processor.
bool trainsInBf16(const TrainOptions& options);

/// Bytes for features in memory: what the options say, else half of what the training itself leaves free.
std::int64_t featureCacheBudget(const TrainOptions& options);

/// An error when the machine has less memory than the training needs: how much both are, and what to change.
Result<void> checkTrainingMemory(const TrainOptions& options, int images);

} // namespace blemish
