// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/reverse_distillation.h"

namespace blemish::nn {

constexpr double projectionNormEps = 1e-5, projectionSlope = 0.01;

/// (x - mean) / deviation of each sample's channel over its positions, then LeakyReLU with slope 0.01. [N,C,H,W] with more than one
/// position, float32 or bfloat16; sums are float32.
torch::Tensor instanceNormLeaky(const torch::Tensor& x);

/// RD++'s projection of one scale: 3x3 convolutions c -> c/2 -> c/4 -> c/2 -> c, each with instance norm (without parameters) and
/// LeakyReLU behind it. The published convolutions also have a bias, which the instance norm takes out again; these have none.
class ScaleProjectionImpl : public torch::nn::Module {
public:
    explicit ScaleProjectionImpl(std::int64_t channels);
    torch::Tensor forward(torch::Tensor x);

private:
    std::vector<Convolution> m_convolutions;
};
TORCH_MODULE(ScaleProjection);

/// One projection for each scale, on the way from the teacher to the bottleneck.
class FeatureProjectionImpl : public torch::nn::Module {
public:
    explicit FeatureProjectionImpl(const BackboneSpec& spec);
    Features forward(const Features& features);

private:
    std::vector<ScaleProjection> m_scales;
};
TORCH_MODULE(FeatureProjection);

} // namespace blemish::nn
