// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/weight_average.h"

#include <algorithm>

namespace blemish::nn {

using torch::Tensor;

WeightAverage::WeightAverage(std::vector<Tensor> weights, double decay) : m_weights(std::move(weights)), m_decay(decay) {
    if (!wanted()) return;
    for (const Tensor& weight : m_weights) m_means.push_back(weight.detach().clone());
}

void WeightAverage::afterStep() {
    if (!wanted()) return;
    const torch::NoGradGuard noGrad;
    const auto n = static_cast<double>(++m_steps);
    const double decay = std::min(m_decay, n / (n + 9));
    for (std::size_t i = 0; i < m_means.size(); ++i) m_means[i].lerp_(m_weights[i], 1 - decay);
}

void WeightAverage::exchange() {
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_means.size(); ++i) {
        const Tensor weight = m_weights[i].detach().clone();
        m_weights[i].copy_(m_means[i]);
        m_means[i].copy_(weight);
    }
}

void WeightAverage::restore(std::int64_t steps, const std::vector<Tensor>& means) {
    const torch::NoGradGuard noGrad;
    m_steps = steps;
    for (std::size_t i = 0; i < m_means.size(); ++i) m_means[i].copy_(means.at(i));
}

} // namespace blemish::nn
