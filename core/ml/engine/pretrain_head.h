// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/ml/engine/trunk.h"

namespace blemish::nn {

struct HeadSizes {
    std::vector<std::int64_t> traits; ///< answers to each question about a texture
    std::int64_t shapes = 0, marks = 0;
};

/// What sits on the trunk while it learns and is thrown away afterwards. At each place of stages 1 to 3: shape here? mark here? Of
/// stages 2 and 3 also: the traits of the texture here. On the mean of a fourth stage of one block: which shape, which mark.
class PretrainHeadImpl : public torch::nn::Module {
public:
    PretrainHeadImpl(const BackboneSpec& spec, const HeadSizes& sizes);

    struct Output {
        torch::Tensor shapes, marks;           ///< logits [N,classes], float32
        std::vector<torch::Tensor> places;     ///< logits [N,2,h,w] of stages 1 to 3, float32
        std::vector<torch::Tensor> traits;     ///< logits [N,all answers,h,w] of stages 2 and 3, float32
    };
    Output forward(const Features& features);

private:
    torch::nn::Sequential m_layer4{nullptr};
    torch::nn::Linear m_shapes{nullptr}, m_marks{nullptr};
    std::vector<Convolution> m_places;
    std::vector<torch::Tensor> m_offsets;
};
TORCH_MODULE(PretrainHead);

} // namespace blemish::nn
