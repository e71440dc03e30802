// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/imaging/image_ref.h"
#include "core/imaging/preprocess.h"
#include "core/ml/engine/feature_cache.h"

namespace blemish::nn {

/// An image could be read at the start and now cannot any more; the sentence names it.
struct UnreadableImage : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Images as network input. Every one is read once when it is made; resized pixels stay in memory up to a budget,
/// the rest is read again when it is asked for.
class ImageBatches {
public:
    ImageBatches(const Preprocessing& how, std::size_t budgetBytes) : m_how(how), m_budget(budgetBytes) {}

    /// Decodes on `workers` threads. Files that cannot be read are left out, with a sentence each in `skipped`.
    Result<void> read(const ImageRefs& images, int workers, JobContext& job);

    std::int64_t size() const { return static_cast<std::int64_t>(m_items.size()); }
    const ImageRefs& images() const { return m_images; }
    const std::vector<std::string>& skipped() const { return m_skipped; }

    /// [n,3,H,W] float32, normalised. Throws `UnreadableImage`.
    torch::Tensor batch(std::span<const std::int64_t> indices) const;

private:
    Preprocessing m_how;
    std::size_t m_budget;
    ImageRefs m_images;          ///< those that could be read
    std::vector<RgbImage> m_items; ///< resized; empty ones are read again
    std::vector<std::string> m_skipped;
};

/// An image as [1,3,H,W].
torch::Tensor toInput(const RgbImage& image, const Preprocessing& how);

} // namespace blemish::nn
