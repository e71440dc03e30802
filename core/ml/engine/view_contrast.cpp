// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/view_contrast.h"

#include <ATen/CPUGeneratorImpl.h>

namespace blemish::nn {

using torch::Tensor;

namespace {

constexpr std::int64_t width = 128, placesOfAScene = 8;
constexpr double temperature = 0.1;

} // namespace

ViewContrastImpl::ViewContrastImpl(const BackboneSpec& spec) {
    for (std::int64_t stage = 1; stage < 3; ++stage) {
        const auto name = std::to_string(stage + 1);
        const std::int64_t channels = (64 << stage) * spec.expansion();
        m_inner.push_back(register_module("inner" + name, Convolution(ConvolutionShape{channels, channels})));
        m_outer.push_back(register_module("outer" + name, Convolution(ConvolutionShape{channels, width})));
        initialise(*m_inner.back());
        initialise(*m_outer.back());
    }
}

/// Unit vectors [N*places,width] of the chosen places [N,places].
Tensor ViewContrastImpl::questions(std::size_t stage, const Tensor& features, const Tensor& places) {
    const Tensor all = m_outer[stage](m_inner[stage](features).relu()).to(torch::kFloat32).flatten(2);  // [N,width,h*w]
    const Tensor chosen = all.gather(2, places.unsqueeze(1).expand({-1, width, -1})).permute({0, 2, 1}); // [N,places,width]
    const Tensor vectors = chosen.reshape({-1, width});
    return vectors / vectors.norm(2, {1}, true).clamp_min(1e-6);
}

Tensor ViewContrastImpl::forward(const Features& first, const Features& second, std::uint64_t seed) {
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    Tensor sum;
    for (std::size_t stage = 0; stage < 2; ++stage) {
        const Tensor &a = first[stage + 1], &b = second[stage + 1];
        const Tensor places = torch::randint(a.size(2) * a.size(3), {a.size(0), placesOfAScene}, generator, torch::kInt64);
        const Tensor alike = questions(stage, a, places).mm(questions(stage, b, places).t()) / temperature;
        const Tensor itself = torch::arange(alike.size(0), torch::kInt64);
        const Tensor one = 0.5 * (at::cross_entropy_loss(alike, itself) + at::cross_entropy_loss(alike.t(), itself));
        sum = sum.defined() ? sum + one : one;
    }
    return sum;
}

} // namespace blemish::nn
