// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <span>

#include "core/base/job.h"
#include "core/ml/engine/method.h"
#include "core/ml/engine/feature_file.h"

namespace blemish::nn {

/// Images by index, normalised: [n,3,H,W] float32 on the CPU. Called from one thread at a time, not always the same.
using BatchSource = std::function<torch::Tensor(std::span<const std::int64_t> indices)>;

/// Where features may be kept.
struct CachePlaces {
    std::size_t memoryBytes = 0;
    std::filesystem::path folder; ///< for the file that takes what memory does not; empty: none
};

/// The teacher never changes and its input is not augmented, so its features are computed once, in the network's precision: the
/// first images' are kept in memory (the device's), the next ones' in a temporary file, and the rest is computed anew each time
/// from images that another thread decodes ahead. Filled in index order: what a batch sees does not depend on earlier batches.
class FeatureCache {
public:
    FeatureCache(Method& method, BatchSource source, std::int64_t images, CachePlaces places);
    ~FeatureCache();

    /// False when the job was cancelled. Does nothing where the method does not need what the teacher says of the images as they are.
    bool fill(JobContext& job);
    /// `images`, if given, are the ones of `indices`; else those that are not kept are decoded.
    Features batch(std::span<const std::int64_t> indices, const torch::Tensor& images = {});
    /// The images themselves, [n,3,H,W].
    torch::Tensor images(std::span<const std::int64_t> indices);
    /// Gets ready in the background what the next calls of `batch` and, where the method needs them, `images` will ask for.
    void prepare(std::span<const std::int64_t> indices);

    std::int64_t inMemory() const { return m_inMemory; }
    std::int64_t inFile() const { return m_file ? m_file->records() : 0; }
    std::int64_t cached() const { return m_inMemory + inFile(); }

private:
    void decodeAhead(std::vector<std::int64_t> indices);
    void reserve(const Features& sample, JobContext& job);
    void keep(const Features& features, std::int64_t first, std::int64_t count, JobContext& job);
    void readRow(std::vector<torch::Tensor>& rows, std::int64_t row, std::int64_t image) const;

    Method& m_method;
    BatchSource m_source;
    std::int64_t m_images;
    CachePlaces m_places;
    std::int64_t m_inMemory = 0;
    std::vector<torch::Tensor> m_store; ///< per stage [inMemory,h,w,c]
    std::unique_ptr<FeatureFile> m_file;
    std::vector<std::int64_t> m_aheadOf; ///< what `m_ahead` decodes
    std::future<torch::Tensor> m_ahead;
};

} // namespace blemish::nn
