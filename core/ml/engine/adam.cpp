// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/adam.h"

#include <cmath>

namespace blemish::nn {

using torch::Tensor;

namespace {

/// The bias corrections folded into two numbers, as in the paper's closing remark of section 2.
struct StepSize {
    float beta1, beta2, rate, eps;
};

StepSize stepSize(const AdamOptions& o, std::int64_t step) {
    const double correction1 = 1 - std::pow(o.beta1, static_cast<double>(step));
    const double correction2 = std::sqrt(1 - std::pow(o.beta2, static_cast<double>(step)));
    return {static_cast<float>(o.beta1), static_cast<float>(o.beta2),
            static_cast<float>(o.learningRate * correction2 / correction1), static_cast<float>(o.eps * correction2)};
}

void updateRun(float* p, const float* g, float* m, float* v, std::int64_t count, const StepSize& s) {
    for (std::int64_t i = 0; i < count; ++i) {
        m[i] = s.beta1 * m[i] + (1 - s.beta1) * g[i];
        v[i] = s.beta2 * v[i] + (1 - s.beta2) * g[i] * g[i];
        p[i] -= s.rate * m[i] / (std::sqrt(v[i]) + s.eps);
    }
}

void updateOnDevice(Tensor& p, const Tensor& g, Tensor& m, Tensor& v, const StepSize& s) {
    m.mul_(s.beta1).add_(g, 1 - s.beta1);
    v.mul_(s.beta2).addcmul_(g, g, 1 - s.beta2);
    p.addcdiv_(m, v.sqrt().add_(s.eps), -s.rate);
}

} // namespace

Adam::Adam(std::vector<Tensor> parameters, const AdamOptions& options)
    : m_options(options), m_parameters(std::move(parameters)) {
    for (const auto& p : m_parameters) {
        m_first.push_back(torch::zeros_like(p));
        m_second.push_back(torch::zeros_like(p));
    }
}

void Adam::zeroGradients() {
    for (auto& p : m_parameters) p.mutable_grad().reset();
}

void Adam::step() {
    const torch::NoGradGuard noGrad;
    const StepSize size = stepSize(m_options, ++m_steps);
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        Tensor& p = m_parameters[i];
        Tensor g = p.grad();
        if (!g.defined()) continue;
        if (!p.is_cpu()) {
            updateOnDevice(p, g, m_first[i], m_second[i], size);
            continue;
        }
        if (g.strides() != p.strides()) g = torch::empty_like(p).copy_(g);
        float* pp = p.data_ptr<float>();
        const float* pg = g.data_ptr<float>();
        float* pm = m_first[i].data_ptr<float>();
        float* pv = m_second[i].data_ptr<float>();
        at::parallel_for(0, p.numel(), 1 << 15, [&](std::int64_t from, std::int64_t to) {
            updateRun(pp + from, pg + from, pm + from, pv + from, to - from, size);
        });
    }
}

void Adam::restore(std::int64_t steps, const std::vector<Tensor>& first, const std::vector<Tensor>& second) {
    const torch::NoGradGuard noGrad;
    m_steps = steps;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        m_first[i].copy_(first.at(i));
        m_second[i].copy_(second.at(i));
    }
}

} // namespace blemish::nn
