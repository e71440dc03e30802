// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/multiresolution_method.h"

namespace blemish::nn {

using torch::Tensor;

BalanceImpl::BalanceImpl()
    : m_value(register_buffer("value", torch::zeros({1}))), m_direction(register_buffer("direction", torch::zeros({1}))) {}

bool BalanceImpl::known() const { return get().value != 0 || get().direction != 0; }

TermWeights BalanceImpl::get() const { return {m_value.item<double>(), m_direction.item<double>()}; }

void BalanceImpl::set(const TermWeights& weights) {
    m_value.fill_(weights.value);
    m_direction.fill_(weights.direction);
}

MultiresolutionDistiller::MultiresolutionDistiller(const MultiresolutionShape& shape)
    : cloner(ClonerShape::of(*shape.expert, shape.cloner, shape.clonerBias)), m_shape(shape), m_expert(*shape.expert) {
    if (!shape.balanced) m_balance->set(shape.weights);
    setFrozen(m_expert.module());
    addLearned({"cloner", cloner.ptr()});
    addLearned({"balance", m_balance.ptr()});
}

Features MultiresolutionDistiller::teach(const Tensor& images) {
    const torch::NoGradGuard noGrad;
    return m_expert.taps(asInput(images));
}

Tensor MultiresolutionDistiller::loss(const TrainBatch& batch) {
    const LayerDistances distances = layerDistances(batch.taught, cloner->forward(asInput(batch.images)));
    if (!m_balance->known()) {
        const double lambda = balancingLambda(distances, m_shape.lambdaOnDirection);
        m_balance->set(m_shape.lambdaOnDirection ? TermWeights{1, lambda} : TermWeights{lambda, 1});
    }
    return weighted(distances, m_balance->get(), static_cast<std::int64_t>(batch.taught.size())).mean();
}

Tensor MultiresolutionDistiller::scores(const Tensor& images, const Features& taught) {
    const torch::NoGradGuard noGrad;
    return weighted(layerDistances(taught, cloner->forward(asInput(images))), m_balance->get(), scoredLayers);
}

Judgement MultiresolutionDistiller::judge(const Tensor& images, const Features& taught) {
    const auto relu = m_shape.localisation == Attribution::guided ? ReluGradient::guided : ReluGradient::ordinary;
    const TermWeights weights = m_balance->get();
    const ScoreOf score = [&](const Tensor& x) {
        return weighted(layerDistances(m_expert.taps(x), cloner->forward(x, relu)), weights, scoredLayers);
    };
    const Tensor maps = smoothedMaps(attributionMaps(asInput(images), score, m_shape.localisation), m_shape.gaussianSigma);
    return {maps.to(torch::kFloat32), scores(images, taught)};
}

} // namespace blemish::nn
