// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include "core/base/job.h"
#include "core/ml/engine/distiller.h"

namespace blemish::nn {

/// Images by index, normalised: [n,3,H,W] float32 on the CPU.
using BatchSource = std::function<torch::Tensor(std::span<const std::int64_t> indices)>;

/// The teacher never changes and its input is not augmented, so its features are computed once for as many images as
/// `budgetBytes` holds and anew for the rest. Filled in index order: what a batch sees does not depend on earlier batches.
class FeatureCache {
public:
    FeatureCache(Distiller& distiller, BatchSource source, std::int64_t images, std::size_t budgetBytes);

    /// False when the job was cancelled.
    bool fill(JobContext& job);
    Features batch(std::span<const std::int64_t> indices);
    std::int64_t cached() const { return m_cached; }

private:
    void reserve(const Features& sample);
    Features computed(std::span<const std::int64_t> indices);

    Distiller& m_distiller;
    BatchSource m_source;
    std::int64_t m_images;
    std::size_t m_budget;
    std::int64_t m_cached = 0;
    std::vector<torch::Tensor> m_store; ///< per stage [cached,h,w,c]
};

} // namespace blemish::nn
