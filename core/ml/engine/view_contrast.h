// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/trunk.h"

namespace blemish::nn {

/// A place of a scene, seen twice in different light, should be recognised among places of other scenes: contrast of places between two views
/// (InfoNCE of van den Oord et al. 2018, at places as in DenseCL, Wang et al. 2021), for stages 2 and 3. Thrown away after learning.
class ViewContrastImpl : public torch::nn::Module {
public:
    explicit ViewContrastImpl(const BackboneSpec& spec);

    /// `first` and `second`: stages 1 to 3 of N scenes and of the same scenes in other light, place upon place. `seed` chooses the
    /// places. A scalar, float32.
    torch::Tensor forward(const Features& first, const Features& second, std::uint64_t seed);

private:
    torch::Tensor questions(std::size_t stage, const torch::Tensor& features, const torch::Tensor& places);

    std::vector<Convolution> m_inner, m_outer;
};
TORCH_MODULE(ViewContrast);

} // namespace blemish::nn
