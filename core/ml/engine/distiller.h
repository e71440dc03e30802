// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/ml/engine/anomaly_map.h"
#include "core/ml/engine/losses.h"
#include "core/ml/engine/method.h"
#include "core/ml/engine/reverse_distillation.h"

namespace blemish::nn {

/// What a network is made of; a small torch-side image of TrainOptions, so that this half builds without the rest.
struct DistillerShape {
    const BackboneSpec* backbone = nullptr;
    BottleneckShape bottleneck;
    std::vector<int> scales{0, 1, 2}; ///< indices of the stages that enter loss and map, ascending
    LossKind loss = LossKind::global;
    MapMode mapMode = MapMode::add;
    double gaussianSigma = 4;         ///< pixels of the network's input
};

/// Reverse distillation (Deng & Li, CVPR 2022): the student restores the teacher's features from a one-class embedding of them.
class Distiller : public Method {
public:
    explicit Distiller(const DistillerShape& shape);

    const DistillerShape& shape() const { return m_shape; }

    /// All three stages.
    Features teach(const torch::Tensor& images) override;
    torch::Tensor loss(const TrainBatch& batch) override;
    /// The score is the map's maximum.
    Judgement judge(const torch::Tensor& images, const Features& taught) override;
    using Method::judge;
    std::vector<torch::Tensor> judgeScales(const torch::Tensor& images) override;

    /// What the student restores from the teacher's three stages.
    virtual Features restore(const Features& taught);
    /// Only the stages that enter loss and map.
    Features chosen(const Features& features) const;

    Teacher teacher;
    Bottleneck bottleneck;
    Student student;

private:
    AnomalyMapper& mapperFor(const torch::Tensor& images);

    DistillerShape m_shape;
    std::optional<AnomalyMapper> m_mapper; ///< made for the size of the first image that is judged
    std::int64_t m_mapHeight = 0, m_mapWidth = 0;
};

} // namespace blemish::nn
