// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/corrupted_images.h"
#include "core/ml/engine/distiller.h"
#include "core/ml/engine/feature_projection.h"
#include "core/ml/engine/projection_losses.h"

namespace blemish::nn {

struct ProjectedShape {
    DistillerShape network;
    CorruptionPlan corruption{Corruption::simplex};
    TransportKind transport = TransportKind::off;
    double projectionWeight = 0.2;      ///< of the projection's losses together, beside the distillation's
    double learningRateFactor = 0.2;    ///< of the projection: 0.001 where the others have 0.005
};

/// RD++ (Tien et al., CVPR 2023): plain reverse distillation behind a projection of the teacher's features that learns to tell pseudo-
/// anomalies (noise patches) from good and to restore them. Student features are compared with unprojected ones.
class ProjectedDistiller : public Distiller {
public:
    explicit ProjectedDistiller(const ProjectedShape& shape);

    bool needsImages() const override { return true; }
    int batchesPerStep() const override { return 2; }
    torch::Tensor loss(const TrainBatch& batch) override;
    Features restore(const Features& taught) override { return Distiller::restore(projection->forward(taught)); }

    FeatureProjection projection;

private:
    ProjectedShape m_projected;
};

} // namespace blemish::nn
