// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/augmented_distiller.h"

namespace blemish::nn {

using torch::Tensor;

AugmentedDistiller::AugmentedDistiller(const AugmentedShape& shape) : Distiller(shape.network), m_augmented(shape) {}

Tensor AugmentedDistiller::loss(const TrainBatch& batch) {
    const CorruptedBatch images = corruptBatch(batch, m_augmented.corruption);
    const Features target = m_augmented.corruption.mirrored ? teach(images.raw) : batch.taught;
    Features seen = target;
    if (!images.rows.empty()) {
        const Features corrupted = teach(images.corrupted);
        const Tensor rows = torch::tensor(images.rows, torch::kInt64).to(device());
        for (std::size_t k = 0; k < seen.size(); ++k) seen[k] = target[k].clone().index_copy_(0, rows, corrupted[k]);
    }
    const auto distance = [&](const Features& input) {
        return distillationLoss(shape().loss, chosen(target), chosen(restore(input)), batch.progress);
    };
    const Tensor loss = distance(seen);
    return m_augmented.rawWeight > 0 ? loss + m_augmented.rawWeight * distance(target) : loss;
}

} // namespace blemish::nn
