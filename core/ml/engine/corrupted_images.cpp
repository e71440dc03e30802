// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/corrupted_images.h"

#include <ATen/Parallel.h>

namespace blemish::nn {

namespace {

constexpr std::uint64_t cleanPurpose = 3;

Planes toPlanes(const float* from, int width, int height, const Preprocessing& how) {
    Planes image(width, height);
    for (int c = 0; c < 3; ++c) {
        const auto channel = static_cast<std::size_t>(c);
        float* to = image.plane(c);
        for (std::size_t i = 0; i < image.planeSize(); ++i)
            to[i] = from[channel * image.planeSize() + i] * how.std[channel] + how.mean[channel];
    }
    return image;
}

void toInput(const Planes& image, const Preprocessing& how, float* to) {
    for (int c = 0; c < 3; ++c) {
        const auto channel = static_cast<std::size_t>(c);
        const float* from = image.plane(c);
        for (std::size_t i = 0; i < image.planeSize(); ++i)
            to[channel * image.planeSize() + i] = (from[i] - how.mean[channel]) / how.std[channel];
    }
}

} // namespace

CorruptedBatch corruptBatch(const TrainBatch& batch, const CorruptionPlan& plan, const Preprocessing& how) {
    const auto keyOf = [&](std::int64_t row) {
        return DrawKey{batch.seed, batch.epoch, batch.indices[static_cast<std::size_t>(row)]};
    };
    CorruptedBatch result;
    result.raw = batch.images.cpu().contiguous();
    if (plan.mirrored) result.raw = result.raw.clone();
    const auto count = static_cast<std::int64_t>(batch.indices.size());
    for (std::int64_t row = 0; row < count; ++row)
        if (!keyOf(row).stream(cleanPurpose).chance(plan.cleanShare)) result.rows.push_back(row);
    result.corrupted = torch::empty({static_cast<std::int64_t>(result.rows.size()), 3, result.raw.size(2), result.raw.size(3)});

    const int height = static_cast<int>(result.raw.size(2)), width = static_cast<int>(result.raw.size(3));
    const std::int64_t size = 3 * result.raw.size(2) * result.raw.size(3);
    float* raw = result.raw.data_ptr<float>();
    if (plan.mirrored)
        at::parallel_for(0, count, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t row = begin; row < end; ++row) {
                Planes image = toPlanes(raw + row * size, width, height, how);
                mirror(image, drawMirroring(keyOf(row)));
                toInput(image, how, raw + row * size);
            }
        });
    float* to = result.corrupted.data_ptr<float>();
    at::parallel_for(0, result.corrupted.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i) {
            const std::int64_t row = result.rows[static_cast<std::size_t>(i)];
            Planes image = toPlanes(raw + row * size, width, height, how);
            corrupt(image, plan.kind, plan.strength, keyOf(row));
            toInput(image, how, to + i * size);
        }
    });
    return result;
}

} // namespace blemish::nn
