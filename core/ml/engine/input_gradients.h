// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

/// How a score is traced back to the pixels of the image (Salehi et al. 2021, section 3.2).
enum class Attribution {
    gradients,            ///< of the score, as they are (Simonyan et al. 2014)
    smoothGrad,           ///< mean of many noisy copies with the published code's noise, which is far smaller than was meant
    smoothGradCorrected,  ///< with the noise of the SmoothGrad paper: 5 % of the image's range
    guided                ///< guided backpropagation through the cloner
};
Attribution attributionFromString(const std::string& name);

/// [n,3,H,W] -> scores [n], differentiable; each sample's score depends on that sample alone.
using ScoreOf = std::function<torch::Tensor(const torch::Tensor& images)>;

/// The sum over colours of |d score / d pixel|: [n,H,W] float64. Parameters collect no gradient.
torch::Tensor absoluteGradients(const torch::Tensor& images, const ScoreOf& score);

/// Each map less its minimum, over its 99th percentile less its minimum, clipped to [0,1].
torch::Tensor clippedAtPercentile(const torch::Tensor& maps);

/// Maps in [0,1] before smoothing, [n,H,W] float64. Noise comes from a generator with a fixed seed: an image has one map.
torch::Tensor attributionMaps(const torch::Tensor& images, const ScoreOf& score, Attribution attribution);

/// The maps smoothed with a Gaussian (SciPy's, mirrored borders), float64; sigma in pixels.
torch::Tensor smoothedMaps(const torch::Tensor& maps, double sigma);

} // namespace blemish::nn
