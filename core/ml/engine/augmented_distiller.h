// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/corrupted_images.h"
#include "core/ml/engine/distiller.h"

namespace blemish::nn {

struct AugmentedShape {
    DistillerShape network;
    CorruptionPlan corruption;
    double rawWeight = 0; ///< of the plain loss on the raw images, beside the main one
};

/// Improved reverse distillation (Nguyen Van Duc, Hoang Huu Bach & Le Hong Trang, IMCOM 2023), as its abstract says and no more: the
/// teacher sees a corrupted image, and the student has to restore what the teacher sees in the raw one. The networks and the
/// scoring are plain reverse distillation's.
class AugmentedDistiller : public Distiller {
public:
    explicit AugmentedDistiller(const AugmentedShape& shape);

    bool needsImages() const override { return true; }
    bool needsTaught() const override { return !m_augmented.corruption.mirrored; } // what is mirrored anew each time is taught anew
    torch::Tensor loss(const TrainBatch& batch) override;

private:
    AugmentedShape m_augmented;
};

} // namespace blemish::nn
