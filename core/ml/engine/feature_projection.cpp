// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/feature_projection.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

constexpr double normEps = projectionNormEps, slope = projectionSlope;

/// In one node of the graph: a chain of operators would keep five maps for the backward pass, this keeps the result.
class NormLeaky : public torch::autograd::Function<NormLeaky> {
public:
    static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& x) {
        const Tensor values = x.to(torch::kFloat32);
        const Tensor centred = values - values.mean({2, 3}, true);
        const Tensor scale = at::rsqrt(centred.square().mean({2, 3}, true) + normEps);
        const Tensor y = at::leaky_relu(centred * scale, slope).to(x.scalar_type());
        context->save_for_backward({y, scale});
        return y;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor y = saved[0].to(torch::kFloat32);
        const Tensor positive = y > 0;
        const Tensor normal = at::where(positive, y, y / slope);
        const Tensor arriving = gradients[0].to(torch::kFloat32);
        const Tensor g = at::where(positive, arriving, arriving * slope);
        const Tensor dx = saved[1] * (g - g.mean({2, 3}, true) - normal * (g * normal).mean({2, 3}, true));
        return {dx.to(saved[0].scalar_type())};
    }
};

} // namespace

Tensor instanceNormLeaky(const Tensor& x) { return NormLeaky::apply(x); }

ScaleProjectionImpl::ScaleProjectionImpl(std::int64_t channels) {
    std::int64_t in = channels;
    for (const std::int64_t out : {channels / 2, channels / 4, channels / 2, channels}) {
        const auto name = "conv" + std::to_string(m_convolutions.size() + 1);
        m_convolutions.push_back(register_module(name, Convolution(ConvolutionShape{in, out, 3})));
        in = out;
    }
}

Tensor ScaleProjectionImpl::forward(Tensor x) {
    for (auto& convolution : m_convolutions) x = instanceNormLeaky(convolution(x));
    return x;
}

FeatureProjectionImpl::FeatureProjectionImpl(const BackboneSpec& spec) {
    for (const int channels : spec.channels())
        m_scales.push_back(register_module("scale" + std::to_string(m_scales.size() + 1), ScaleProjection(channels)));
}

Features FeatureProjectionImpl::forward(const Features& features) {
    Features projected;
    for (std::size_t k = 0; k < m_scales.size(); ++k) projected.push_back(m_scales[k](features[k]));
    return projected;
}

} // namespace blemish::nn
