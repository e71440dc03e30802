// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/image_batches.h"

#include <algorithm>
#include <optional>

#include "core/base/parallel.h"
#include "core/imaging/resize.h"

namespace blemish::nn {

Result<void> ImageBatches::read(const ImageRefs& images, int workers, JobContext& job) {
    constexpr std::size_t window = 64; // between two looks at "cancelled"
    std::size_t bytes = 0;
    for (std::size_t from = 0; from < images.size(); from += window) {
        job.waitWhilePaused();
        if (job.cancelled()) return cancelledError();
        const auto count = std::min(window, images.size() - from);
        std::vector<std::optional<Result<RgbImage>>> read(count);
        parallelFor(count, workers, [&](std::size_t i) {
            auto image = images[from + i].read();
            if (image) image = resizeAntialiased(*image, m_how.width, m_how.height);
            read[i] = std::move(image);
        });
        for (std::size_t i = 0; i < count; ++i) {
            Result<RgbImage>& image = *read[i];
            if (!image) {
                m_skipped.push_back(image.error().message);
                job.note(m_skipped.back());
                continue;
            }
            bytes += image->pixels.size();
            m_images.push_back(images[from + i]);
            m_items.push_back(bytes <= m_budget ? std::move(*image) : RgbImage());
        }
        job.report("Reading images", static_cast<std::int64_t>(from + count), static_cast<std::int64_t>(images.size()));
    }
    return {};
}

torch::Tensor ImageBatches::batch(std::span<const std::int64_t> indices) const {
    const std::size_t plane = static_cast<std::size_t>(m_how.width) * static_cast<std::size_t>(m_how.height) * 3;
    torch::Tensor x = torch::empty({static_cast<std::int64_t>(indices.size()), 3, m_how.height, m_how.width});
    float* out = x.data_ptr<float>();
    at::parallel_for(0, static_cast<std::int64_t>(indices.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (auto row = static_cast<std::size_t>(begin); row < static_cast<std::size_t>(end); ++row) {
            const auto index = static_cast<std::size_t>(indices[row]);
            const std::span<float> target(out + row * plane, plane);
            if (!m_items[index].empty()) {
                preprocess(m_items[index], m_how, target);
                continue;
            }
            const auto again = m_images[index].read();
            if (!again) throw UnreadableImage(again.error().message);
            preprocess(*again, m_how, target);
        }
    });
    return x;
}

torch::Tensor toInput(const RgbImage& image, const Preprocessing& how) {
    torch::Tensor x = torch::empty({1, 3, how.height, how.width});
    preprocess(image, how, std::span(x.data_ptr<float>(), static_cast<std::size_t>(x.numel())));
    return x;
}

} // namespace blemish::nn
