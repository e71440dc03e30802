// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/cloner.h"

namespace blemish::nn {

/// How far the cloner's critical layers are from the expert's, for each sample and layer, [N,K] float32.
struct LayerDistances {
    torch::Tensor value;     ///< mean over the layer of (a - c)^2
    torch::Tensor direction; ///< 1 - cosine of the flattened layers
};
LayerDistances layerDistances(const Features& expert, const Features& cloner);

/// What the two kinds of distance are multiplied by. The published code leaves the direction as it is and weighs the value
/// with lambda; the paper's equation has it the other way round.
struct TermWeights {
    double value = 0.5;
    double direction = 1;
};

/// [N]: both terms of the last `layers` layers. All layers and the mean over the batch are the training loss; the last three
/// are the score of an image.
torch::Tensor weighted(const LayerDistances& distances, const TermWeights& weights, std::int64_t layers);
inline constexpr std::int64_t scoredLayers = 3;

/// The lambda with which both terms of the loss are equal for this batch. `onDirection`: it multiplies the direction.
double balancingLambda(const LayerDistances& distances, bool onDirection);

} // namespace blemish::nn
