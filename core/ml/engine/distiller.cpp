// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/distiller.h"

namespace blemish::nn {

using torch::Tensor;

Distiller::Distiller(const DistillerShape& shape)
    : teacher(*shape.backbone, shape.bottleneck.pretrained), bottleneck(*shape.backbone, shape.bottleneck), student(*shape.backbone), m_shape(shape) {
    initialise(*bottleneck);
    initialise(*student);
    setFrozen(teacher.ptr());
    addLearned({"student", student.ptr()}); // the published optimiser's order
    addLearned({"bottleneck", bottleneck.ptr()});
}

Features Distiller::teach(const Tensor& images) { return teacher->forward(asInput(images)); }

Tensor Distiller::loss(const TrainBatch& batch) {
    return distillationLoss(m_shape.loss, chosen(batch.taught), chosen(restore(batch.taught)), batch.progress);
}

AnomalyMapper& Distiller::mapperFor(const Tensor& images) {
    if (!m_mapper || m_mapHeight != images.size(2) || m_mapWidth != images.size(3)) {
        m_mapHeight = images.size(2);
        m_mapWidth = images.size(3);
        m_mapper.emplace(m_mapHeight, m_mapWidth, m_shape.gaussianSigma, m_shape.mapMode);
    }
    return *m_mapper;
}

Judgement Distiller::judge(const Tensor& images, const Features& taught) {
    const Tensor maps = mapperFor(images)(chosen(taught), chosen(restore(taught)));
    return {maps, maps.flatten(1).amax(1)};
}

std::vector<Tensor> Distiller::judgeScales(const Tensor& images) {
    const Features taught = teach(images), restored = restore(taught);
    std::vector<Tensor> maps;
    for (const int scale : m_shape.scales) {
        const auto k = static_cast<std::size_t>(scale);
        maps.push_back(mapperFor(images)({taught[k]}, {restored[k]}));
    }
    return maps;
}

Features Distiller::restore(const Features& taught) {
    return student->forward(m_shape.bottleneck.pretrained ? teacher->fourthStage(taught[2]) : bottleneck->forward(taught));
}

Features Distiller::chosen(const Features& features) const {
    Features some;
    for (const int scale : m_shape.scales) some.push_back(features[static_cast<std::size_t>(scale)]);
    return some;
}

} // namespace blemish::nn
