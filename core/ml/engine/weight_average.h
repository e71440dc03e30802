// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

/// Exponential moving average of weights over the steps of a training (Polyak & Juditsky 1992; Izmailov et al. 2018 for why batch
/// norms must be settled afterwards). At a constant learning rate the last weights are one draw among many; their mean is not.
class WeightAverage {
public:
    /// `decay` in [0,1): what a step leaves of the mean before it; 0 keeps no mean at all.
    WeightAverage(std::vector<torch::Tensor> weights, double decay);

    bool wanted() const { return m_decay > 0; }
    /// After each step. The mean forgets faster in the first steps, so that a short training does not remember its random start.
    void afterStep();
    /// The weights become the mean, and the mean the weights: a second call takes the first one back.
    void exchange();

    std::int64_t steps() const { return m_steps; }
    const std::vector<torch::Tensor>& means() const { return m_means; } ///< as the weights; empty unless wanted
    void restore(std::int64_t steps, const std::vector<torch::Tensor>& means);

private:
    std::vector<torch::Tensor> m_weights, m_means;
    double m_decay;
    std::int64_t m_steps = 0;
};

} // namespace blemish::nn
