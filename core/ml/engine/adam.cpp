// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/adam.h"

#include <cmath>

#include "core/ml/engine/kernels.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

/// The bias corrections folded into two numbers, as in the paper's closing remark of section 2.
AdamStep stepSize(const AdamOptions& o, std::int64_t step) {
    const double correction1 = 1 - std::pow(o.beta1, static_cast<double>(step));
    const double correction2 = std::sqrt(1 - std::pow(o.beta2, static_cast<double>(step)));
    return {static_cast<float>(o.beta1), static_cast<float>(o.beta2),
            static_cast<float>(o.learningRate * correction2 / correction1), static_cast<float>(o.eps * correction2)};
}

/// `leaf` is `p` itself or its bfloat16 copy, `g` has the leaf's type; all have the same memory order.
template <class T>
void update(const Tensor& p, const Tensor& leaf, const Tensor& g, const Tensor& first, const Tensor& second, const AdamStep& s) {
    float* weight = p.data_ptr<float>();
    const auto* gradient = static_cast<const T*>(g.data_ptr());
    T* copy = leaf.is_same(p) ? nullptr : static_cast<T*>(leaf.data_ptr());
    float* m = first.data_ptr<float>();
    float* v = second.data_ptr<float>();
    at::parallel_for(0, p.numel(), 1 << 15, [&](std::int64_t from, std::int64_t to) {
        kernelsFor<T>(kernels()).adam(weight + from, gradient + from, copy ? copy + from : nullptr, m + from, v + from, to - from, s);
    });
}

void updateOnDevice(Tensor& p, Tensor& leaf, const Tensor& gradient, Tensor& m, Tensor& v, const AdamStep& s) {
    const Tensor g = gradient.to(torch::kFloat32);
    m.mul_(s.beta1).add_(g, 1 - s.beta1);
    v.mul_(s.beta2).addcmul_(g, g, 1 - s.beta2);
    p.addcdiv_(m, v.sqrt().add_(s.eps), -s.rate);
    if (!leaf.is_same(p)) leaf.copy_(p);
}

} // namespace

Adam::Adam(std::vector<Tensor> parameters, const AdamOptions& options, std::vector<Tensor> leaves, std::vector<double> learningRateFactors)
    : m_options(options), m_parameters(std::move(parameters)), m_leaves(leaves.empty() ? m_parameters : std::move(leaves)),
      m_factors(std::move(learningRateFactors)) {
    m_factors.resize(m_parameters.size(), 1.0);
    for (const auto& p : m_parameters) {
        m_first.push_back(torch::zeros_like(p));
        m_second.push_back(torch::zeros_like(p));
    }
}

void Adam::zeroGradients() {
    for (auto& leaf : m_leaves) leaf.mutable_grad().reset();
}

void Adam::step() {
    const torch::NoGradGuard noGrad;
    const AdamStep common = stepSize(m_options, ++m_steps);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        Tensor& p = m_parameters[i];
        Tensor& leaf = m_leaves[i];
        Tensor g = leaf.grad();
        if (!g.defined()) continue;
        AdamStep size = common;
        size.rate *= static_cast<float>(m_factors[i]);
        if (!p.is_cpu()) {
            updateOnDevice(p, leaf, g, m_first[i], m_second[i], size);
            continue;
        }
        if (g.strides() != p.strides()) g = torch::empty_like(leaf).copy_(g);
        (leaf.scalar_type() == torch::kBFloat16 ? update<Bf16> : update<float>)(p, leaf, g, m_first[i], m_second[i], size);
    }
}

void Adam::restore(std::int64_t steps, const std::vector<Tensor>& first, const std::vector<Tensor>& second) {
    const torch::NoGradGuard noGrad;
    m_steps = steps;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        m_first[i].copy_(first.at(i));
        m_second[i].copy_(second.at(i));
        if (!m_leaves[i].is_same(m_parameters[i])) m_leaves[i].copy_(m_parameters[i]);
    }
}

} // namespace blemish::nn
