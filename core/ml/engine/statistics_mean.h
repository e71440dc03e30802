// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

/// While it lives, batch norms' running statistics become the plain mean over the batches that pass in training mode; their momenta
/// come back afterwards.
class StatisticsMean {
public:
    explicit StatisticsMean(const std::vector<torch::nn::Module*>& networks);
    ~StatisticsMean();
    StatisticsMean(const StatisticsMean&) = delete;
    StatisticsMean& operator=(const StatisticsMean&) = delete;

    bool empty() const { return m_norms.empty(); } ///< no batch norm at all
    /// Before each batch.
    void nextBatch();

private:
    std::vector<torch::nn::BatchNorm2dImpl*> m_norms;
    std::vector<double> m_momenta;
    int m_batches = 0;
};

} // namespace blemish::nn
