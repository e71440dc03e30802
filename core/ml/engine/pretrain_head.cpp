// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/pretrain_head.h"

#include <numeric>

#include "core/ml/engine/trunk.h"

namespace blemish::nn {

using torch::Tensor;

PretrainHeadImpl::PretrainHeadImpl(const BackboneSpec& spec, const HeadSizes& sizes) {
    const torch::NoGradGuard noGrad;
    const std::int64_t e = spec.expansion(), answers = std::accumulate(sizes.traits.begin(), sizes.traits.end(), std::int64_t(0));
    m_layer4 = register_module("layer4", makeStage({256 * e, 512, 512 * spec.baseWidth / 64, spec.bottleneckBlocks, Resample::halve}, 1));
    initialise(*m_layer4);
    m_shapes = register_module("shapes", torch::nn::Linear(512 * e, sizes.shapes));
    m_marks = register_module("marks", torch::nn::Linear(512 * e, sizes.marks));
    for (std::int64_t stage = 0; stage < 3; ++stage) {
        const auto name = std::to_string(stage + 1);
        const std::int64_t outputs = 2 + (stage > 0 ? answers : 0);
        m_places.push_back(register_module("place" + name, Convolution(ConvolutionShape{(64 << stage) * e, outputs})));
        m_places.back()->weight.zero_(); // before the first step no answer is better than another
        m_offsets.push_back(register_parameter("offset" + name, torch::zeros({1, outputs, 1, 1})));
    }
    for (auto& linear : {m_shapes, m_marks}) linear->weight.zero_();
}

PretrainHeadImpl::Output PretrainHeadImpl::forward(const Features& features) {
    const Tensor mean = m_layer4->forward(features[2]).to(torch::kFloat32).mean({2, 3});
    Output output{m_shapes(mean), m_marks(mean), {}, {}};
    for (std::size_t i = 0; i < 3; ++i) {
        const Tensor logits = m_places[i](features[i]).to(torch::kFloat32) + m_offsets[i];
        output.places.push_back(logits.narrow(1, 0, 2));
        if (i > 0) output.traits.push_back(logits.narrow(1, 2, logits.size(1) - 2));
    }
    return output;
}

} // namespace blemish::nn
