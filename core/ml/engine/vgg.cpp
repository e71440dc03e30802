// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/vgg.h"

namespace blemish::nn {

using torch::Tensor;

VggImpl::VggImpl() {
    const auto features = register_module("features", std::make_shared<torch::nn::Module>());
    std::int64_t in = 3;
    for (const auto& layer : vggLayers()) {
        const bool opensBlock = m_blocks.empty() || layer.block != static_cast<int>(m_blocks.size()) - 1;
        if (opensBlock) m_blocks.emplace_back();
        m_blocks.back().push_back(features->register_module(
            std::to_string(layer.index), Convolution(ConvolutionShape{in, layer.channels, 3, Resample::none, true})));
        in = layer.channels;
    }
    for (auto& parameter : parameters()) parameter.set_requires_grad(false);
    eval();
}

Features VggImpl::forward(const Tensor& x) {
    Features taps;
    Tensor y = x;
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        for (auto& convolution : m_blocks[block]) y = at::relu(convolution(y));
        y = at::max_pool2d(y, {2, 2}, {2, 2});
        if (block > 0) taps.push_back(y);
    }
    return taps;
}

void VggImpl::train(bool) { torch::nn::Module::train(false); }

Expert::Expert(const BackboneSpec& spec) {
    if (spec.vgg)
        m_vgg = Vgg();
    else
        m_residual = Teacher(spec);
}

Features Expert::taps(const Tensor& x) { return m_vgg ? m_vgg->forward(x) : m_residual->stages(x); }

std::shared_ptr<torch::nn::Module> Expert::module() const {
    if (m_vgg) return m_vgg.ptr();
    return m_residual.ptr();
}

} // namespace blemish::nn
