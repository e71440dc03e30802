// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/cloner.h"

#include <cmath>

#include "core/ml/engine/fused_ops.h"

namespace blemish::nn {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

namespace {

class GuidedRelu : public torch::autograd::Function<GuidedRelu> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& x) {
        const Tensor y = at::relu(x);
        context->save_for_backward({y});
        return y;
    }
    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const Tensor y = context->get_saved_variables()[0];
        return {at::where(y > 0, gradients[0].clamp_min(0), torch::zeros({}, y.options()))};
    }
};

} // namespace

Tensor guidedRelu(const Tensor& x) { return GuidedRelu::apply(x); }

ClonerImpl::ClonerImpl(const ClonerShape& shape) : m_firstTap(shape.firstTap) {
    std::int64_t in = 3;
    for (std::size_t b = 0; b < shape.blocks.size(); ++b) {
        const auto block = register_module("block" + std::to_string(b + 1), std::make_shared<torch::nn::Module>());
        auto& layers = m_blocks.emplace_back();
        for (std::size_t i = 0; i < shape.blocks[b].size(); ++i) {
            const std::int64_t out = shape.blocks[b][i];
            const std::string number = std::to_string(i + 1);
            Layer layer;
            layer.convolution = block->register_module("conv" + number, Convolution(ConvolutionShape{in, out, 3, Resample::none, shape.bias}));
            if (i + 1 < shape.blocks[b].size()) layer.norm = block->register_module("bn" + number, torch::nn::BatchNorm2d(out));
            layers.push_back(std::move(layer));
            in = out;
        }
    }
    const torch::NoGradGuard noGrad;
    for (auto& layers : m_blocks)
        for (auto& layer : layers) {
            const Tensor& weight = layer.convolution->weight;
            torch::nn::init::xavier_uniform_(weight);
            const double bound = 1 / std::sqrt(9.0 * static_cast<double>(weight.size(1)));
            if (shape.bias) layer.convolution->bias.uniform_(-bound, bound);
        }
}

Features ClonerImpl::forward(const Tensor& x, ReluGradient gradient) {
    const bool guided = gradient == ReluGradient::guided;
    Features taps;
    Tensor y = x;
    for (std::size_t b = 0; b < m_blocks.size(); ++b) {
        for (auto& layer : m_blocks[b]) {
            y = layer.convolution(y);
            if (layer.norm) y = normalised(*layer.norm, y, !guided);
            if (guided)
                y = guidedRelu(y);
            else if (!layer.norm)
                y = at::relu(y);
        }
        y = at::max_pool2d(y, {2, 2}, {2, 2});
        if (b >= m_firstTap) taps.push_back(y);
    }
    return taps;
}

} // namespace blemish::nn
