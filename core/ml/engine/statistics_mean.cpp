// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/statistics_mean.h"

namespace blemish::nn {

StatisticsMean::StatisticsMean(const std::vector<torch::nn::Module*>& networks) {
    for (torch::nn::Module* network : networks)
        for (const auto& child : network->modules())
            if (auto* norm = child->as<torch::nn::BatchNorm2dImpl>()) {
                m_norms.push_back(norm);
                m_momenta.push_back(norm->options.momentum().value());
            }
}

StatisticsMean::~StatisticsMean() {
    for (std::size_t i = 0; i < m_norms.size(); ++i) m_norms[i]->options.momentum(m_momenta[i]);
}

void StatisticsMean::nextBatch() {
    ++m_batches;
    for (auto* norm : m_norms) norm->options.momentum(1.0 / m_batches);
}

} // namespace blemish::nn
