// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/projected_distiller.h"

#include "core/ml/engine/training_loop.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

// Within the projection's loss (RD++'s code).
constexpr double reconstructionWeight = 0.01, contrastWeight = 0.1;
constexpr double allWeights = 1 + reconstructionWeight + contrastWeight;
constexpr std::uint64_t orderPurpose = 4;

/// The batch in another order.
std::vector<std::int64_t> drawnOrder(const TrainBatch& batch) {
    const DrawKey key{batch.seed, batch.epoch, batch.indices.front()};
    return shuffledIndices(static_cast<std::int64_t>(batch.indices.size()), key.stream(orderPurpose).next(), 0);
}

} // namespace

ProjectedDistiller::ProjectedDistiller(const ProjectedShape& shape)
    : Distiller(shape.network), projection(*shape.network.backbone), m_projected(shape) {
    addLearned({"projection", projection.ptr(), shape.learningRateFactor});
}

Tensor ProjectedDistiller::loss(const TrainBatch& batch) {
    const CorruptedBatch images = corruptBatch(batch, m_projected.corruption);
    const Features& clean = batch.taught;
    const Features noisy = teach(images.corrupted);
    const Features projectedClean = projection->forward(clean);
    const Features projectedNoisy = projection->forward(noisy);
    const Features restored = Distiller::restore(projectedClean);
    const Tensor distillation = distillationLoss(shape().loss, chosen(clean), chosen(restored), batch.progress);
    const Tensor transport = transportLoss(m_projected.transport, projectedClean, drawnOrder(batch));
    const Tensor projected = (transport + reconstructionWeight * reconstructionLoss(projectedNoisy, projectedClean) +
                              contrastWeight * contrastLoss(noisy, projectedClean)) /
                             allWeights;
    return distillation + m_projected.projectionWeight * projected;
}

} // namespace blemish::nn
