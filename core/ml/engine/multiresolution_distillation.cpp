// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/multiresolution_distillation.h"

#include <algorithm>

namespace blemish::nn {

using torch::Tensor;

LayerDistances layerDistances(const Features& expert, const Features& cloner) {
    std::vector<Tensor> value, direction;
    for (std::size_t k = 0; k < expert.size(); ++k) {
        const Tensor a = expert[k].to(torch::kFloat32).flatten(1), c = cloner[k].to(torch::kFloat32).flatten(1);
        value.push_back((a - c).square().mean(1));
        direction.push_back(1 - at::cosine_similarity(a, c, 1, cosineEps));
    }
    return {at::stack(value, 1), at::stack(direction, 1)};
}

Tensor weighted(const LayerDistances& distances, const TermWeights& weights, std::int64_t layers) {
    const auto last = [&](const Tensor& all) { return all.narrow(1, all.size(1) - layers, layers).sum(1); };
    return last(distances.direction) * weights.direction + last(distances.value) * weights.value;
}

double balancingLambda(const LayerDistances& distances, bool onDirection) {
    constexpr double least = 1e-12;
    const double value = distances.value.detach().sum().item<double>(), direction = distances.direction.detach().sum().item<double>();
    return onDirection ? value / std::max(direction, least) : direction / std::max(value, least);
}

} // namespace blemish::nn
