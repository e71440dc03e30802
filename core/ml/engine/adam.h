// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

struct AdamOptions {
    double learningRate = 0.005;
    double beta1 = 0.5;
    double beta2 = 0.999;
    double eps = 1e-8;
};

/// Adam (Kingma & Ba) without weight decay, in one pass over each parameter on the CPU: a third of the time of
/// torch::optim::Adam, which makes six. Parameters without gradient are left alone.
class Adam {
public:
    /// `leaves`, if given: for each float32 parameter the tensor that gets its gradient, which may be a bfloat16 copy; the copy is
    /// written anew in the same pass. Parameters that are their own leaf stand there themselves.
    /// `learningRateFactors`, if given: one for each parameter.
    Adam(std::vector<torch::Tensor> parameters, const AdamOptions& options, std::vector<torch::Tensor> leaves = {},
         std::vector<double> learningRateFactors = {});

    void zeroGradients();
    void step();
    /// For the steps from now on.
    void setLearningRate(double rate) { m_options.learningRate = rate; }

    /// Everything that a resumed training needs; tensors in parameter order.
    std::int64_t steps() const { return m_steps; }
    const std::vector<torch::Tensor>& firstMoments() const { return m_first; }
    const std::vector<torch::Tensor>& secondMoments() const { return m_second; }
    void restore(std::int64_t steps, const std::vector<torch::Tensor>& first, const std::vector<torch::Tensor>& second);

private:
    AdamOptions m_options;
    std::vector<torch::Tensor> m_parameters, m_leaves, m_first, m_second;
    std::vector<double> m_factors;
    std::int64_t m_steps = 0;
};

} // namespace blemish::nn
