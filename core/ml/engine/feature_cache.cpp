// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/feature_cache.h"

#include <algorithm>
#include <numeric>

namespace blemish::nn {

using torch::Tensor;

namespace {

constexpr std::int64_t chunk = 16;

Tensor channelsFirstView(const Tensor& nhwc) { return nhwc.permute({0, 3, 1, 2}); }
Tensor channelsLastView(const Tensor& nchw) { return nchw.permute({0, 2, 3, 1}); }

} // namespace

FeatureCache::FeatureCache(Distiller& distiller, BatchSource source, std::int64_t images, std::size_t budgetBytes)
    : m_distiller(distiller), m_source(std::move(source)), m_images(images), m_budget(budgetBytes) {}

Features FeatureCache::computed(std::span<const std::int64_t> indices) { return m_distiller.teach(m_source(indices)); }

void FeatureCache::reserve(const Features& sample) {
    std::size_t bytesPerImage = 0;
    for (const auto& f : sample) bytesPerImage += static_cast<std::size_t>(f[0].numel()) * f.element_size();
    m_cached = std::min(m_images, static_cast<std::int64_t>(m_budget / bytesPerImage));
    m_store.clear();
    for (const auto& f : sample)
        m_store.push_back(torch::empty({m_cached, f.size(2), f.size(3), f.size(1)}, f.options()));
}

bool FeatureCache::fill(JobContext& job) {
    std::vector<std::int64_t> all(static_cast<std::size_t>(m_images));
    std::iota(all.begin(), all.end(), 0);
    for (std::int64_t from = 0; from == 0 || from < m_cached; from += chunk) {
        if (job.cancelled()) return false;
        const std::int64_t limit = from == 0 ? m_images : m_cached;
        const auto count = std::min(chunk, limit - from);
        const Features f = computed(std::span(all).subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(count)));
        if (from == 0) reserve(f);
        const auto kept = std::min(count, m_cached - from);
        for (std::size_t k = 0; k < f.size() && kept > 0; ++k)
            m_store[k].narrow(0, from, kept).copy_(channelsLastView(f[k]).narrow(0, 0, kept));
        job.report("Teacher features", std::min(from + kept, m_cached), m_cached);
    }
    return true;
}

Features FeatureCache::batch(std::span<const std::int64_t> indices) {
    std::vector<std::int64_t> fromStore, toRow, missing, missingRow;
    for (std::size_t row = 0; row < indices.size(); ++row) {
        const bool known = indices[row] < m_cached;
        (known ? fromStore : missing).push_back(indices[row]);
        (known ? toRow : missingRow).push_back(static_cast<std::int64_t>(row));
    }
    if (fromStore.empty()) return computed(missing);

    const auto device = m_store.front().device();
    const auto asTensor = [&](const std::vector<std::int64_t>& v) { return torch::tensor(v, torch::kInt64).to(device); };
    Features result;
    if (missing.empty()) {
        for (const auto& store : m_store) result.push_back(channelsFirstView(store.index_select(0, asTensor(fromStore))));
        return result;
    }
    const Features fresh = computed(missing);
    for (std::size_t k = 0; k < m_store.size(); ++k) {
        auto sizes = m_store[k].sizes().vec();
        sizes[0] = static_cast<std::int64_t>(indices.size());
        Tensor rows = torch::empty(sizes, m_store[k].options());
        rows.index_copy_(0, asTensor(toRow), m_store[k].index_select(0, asTensor(fromStore)));
        rows.index_copy_(0, asTensor(missingRow), channelsLastView(fresh[k]));
        result.push_back(channelsFirstView(rows));
    }
    return result;
}

} // namespace blemish::nn
