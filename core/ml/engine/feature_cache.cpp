// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/feature_cache.h"

#include <algorithm>
#include <numeric>

#include "core/base/words.h"
#include "core/ml/engine/cpu_tuning.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

constexpr std::int64_t chunk = 16;

Tensor channelsFirstView(const Tensor& nhwc) { return nhwc.permute({0, 3, 1, 2}); }
Tensor channelsLastView(const Tensor& nchw) { return nchw.permute({0, 2, 3, 1}); }

std::size_t bytesOfRow(const Tensor& rows) { return static_cast<std::size_t>(rows.numel() / rows.size(0)) * rows.element_size(); }

Tensor indexTensor(const std::vector<std::int64_t>& values, c10::Device device) {
    return torch::tensor(values, torch::kInt64).to(device);
}

} // namespace

FeatureCache::FeatureCache(Method& method, BatchSource source, std::int64_t images, CachePlaces places)
    : m_method(method), m_source(std::move(source)), m_images(images), m_places(std::move(places)) {}

FeatureCache::~FeatureCache() {
    if (m_ahead.valid()) m_ahead.wait();
}

/// What was decoded ahead, if it is what is asked for.
Tensor FeatureCache::images(std::span<const std::int64_t> indices) {
    if (!m_ahead.valid()) return m_source(indices);
    Tensor ready = m_ahead.get();
    return std::equal(indices.begin(), indices.end(), m_aheadOf.begin(), m_aheadOf.end()) ? ready : m_source(indices);
}

void FeatureCache::reserve(const Features& sample, JobContext& job) {
    std::size_t bytesPerImage = 0;
    for (const auto& f : sample) bytesPerImage += bytesOfRow(f);
    m_inMemory = std::min(m_images, static_cast<std::int64_t>(m_places.memoryBytes / bytesPerImage));
    m_store.clear();
    for (const auto& f : sample)
        m_store.push_back(torch::empty({m_inMemory, f.size(2), f.size(3), f.size(1)}, f.options()));
    if (m_inMemory == m_images || m_places.folder.empty() || !sample.front().is_cpu()) return;
    auto file = FeatureFile::create(m_places.folder, bytesPerImage, m_images - m_inMemory);
    if (file)
        m_file = *std::move(file);
    else
        job.note(Core::say("%1 The teacher computes them again in every epoch, which takes longer.", {file.error().message}));
}

void FeatureCache::keep(const Features& features, std::int64_t first, std::int64_t count, JobContext& job) {
    const auto toMemory = std::clamp<std::int64_t>(m_inMemory - first, 0, count);
    const auto end = std::min(first + count, cached());
    std::size_t offset = 0;
    for (std::size_t k = 0; k < features.size(); ++k) {
        const Tensor rows = channelsLastView(features[k]).contiguous();
        if (toMemory > 0) m_store[k].narrow(0, first, toMemory).copy_(rows.narrow(0, 0, toMemory));
        for (auto image = first + toMemory; image < end && m_file; ++image)
            if (!m_file->write(image - m_inMemory, offset, rows[image - first].data_ptr(), bytesOfRow(rows))) {
                job.note(Core::say("The file for teacher features cannot be written; the teacher computes them again in every epoch."));
                m_file.reset();
            }
        offset += bytesOfRow(rows);
    }
}

bool FeatureCache::fill(JobContext& job) {
    if (!m_method.needsTaught()) return true;
    std::vector<std::int64_t> all(static_cast<std::size_t>(m_images));
    std::iota(all.begin(), all.end(), 0);
    const auto from = [&](std::int64_t first) {
        const auto count = std::clamp<std::int64_t>((first == 0 ? m_images : cached()) - first, 0, chunk);
        return std::span<const std::int64_t>(all).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(count));
    };
    for (std::int64_t first = 0; first == 0 || first < cached(); first += chunk) {
        job.waitWhilePaused();
        if (job.cancelled()) return false;
        const Tensor pictures = images(from(first));
        const auto next = from(first + chunk);
        decodeAhead({next.begin(), next.end()});
        const Features features = m_method.teach(pictures);
        if (first == 0) reserve(features, job);
        keep(features, first, pictures.size(0), job);
        job.report("Teacher features", std::min(first + chunk, cached()), cached());
    }
    return true;
}

void FeatureCache::prepare(std::span<const std::int64_t> indices) {
    std::vector<std::int64_t> missing;
    for (const auto image : indices) {
        if (image >= cached() || m_method.needsImages()) missing.push_back(image);
        if (image >= m_inMemory && image < cached())
            m_file->willNeed(image - m_inMemory);
    }
    decodeAhead(std::move(missing));
}

void FeatureCache::decodeAhead(std::vector<std::int64_t> indices) {
    if (indices.empty() || m_ahead.valid()) return;
    m_aheadOf = std::move(indices);
    m_ahead = std::async(std::launch::async, [this] {
        leaveTrainingCores();
        useThreads(1);
        return m_source(m_aheadOf);
    });
}

void FeatureCache::readRow(std::vector<Tensor>& rows, std::int64_t row, std::int64_t image) const {
    std::size_t offset = 0;
    for (auto& stage : rows) {
        if (!m_file->read(image - m_inMemory, offset, stage[row].data_ptr(), bytesOfRow(stage)))
            throw std::runtime_error(Core::say("the file with the teacher's features cannot be read"));
        offset += bytesOfRow(stage);
    }
}

Features FeatureCache::batch(std::span<const std::int64_t> indices, const Tensor& images) {
    std::vector<std::int64_t> kept, keptRow, missing, missingRow;
    for (std::size_t row = 0; row < indices.size(); ++row) {
        const bool inStore = indices[row] < m_inMemory;
        if (!inStore && indices[row] < cached()) continue;
        (inStore ? kept : missing).push_back(indices[row]);
        (inStore ? keptRow : missingRow).push_back(static_cast<std::int64_t>(row));
    }
    const auto teachMissing = [&] {
        if (!images.defined()) return m_method.teach(this->images(missing));
        return m_method.teach(missing.size() == indices.size() ? images : images.index_select(0, indexTensor(missingRow, images.device())));
    };
    if (missing.size() == indices.size()) return teachMissing();

    const auto device = m_store.front().device();
    std::vector<Tensor> rows;
    for (const auto& store : m_store) {
        auto sizes = store.sizes().vec();
        sizes[0] = static_cast<std::int64_t>(indices.size());
        rows.push_back(torch::empty(sizes, store.options()));
    }
    if (!kept.empty())
        for (std::size_t k = 0; k < rows.size(); ++k) {
            if (kept.size() == indices.size())
                at::index_select_out(rows[k], m_store[k], 0, indexTensor(kept, device));
            else
                rows[k].index_copy_(0, indexTensor(keptRow, device), m_store[k].index_select(0, indexTensor(kept, device)));
        }
    for (std::size_t row = 0; row < indices.size(); ++row)
        if (indices[row] >= m_inMemory && indices[row] < cached()) readRow(rows, static_cast<std::int64_t>(row), indices[row]);
    if (!missing.empty()) {
        const Features fresh = teachMissing();
        for (std::size_t k = 0; k < rows.size(); ++k)
            rows[k].index_copy_(0, indexTensor(missingRow, device), channelsLastView(fresh[k]));
    }
    Features result;
    for (const auto& stage : rows) result.push_back(channelsFirstView(stage));
    return result;
}

} // namespace blemish::nn
