// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/projection_losses.h"

#include <cmath>

namespace blemish::nn {

using torch::Tensor;

namespace {

constexpr double margin = 0.5;

Tensor halfSquaredDistances(const Tensor& x, const Tensor& y) {
    const Tensor squares = x.square().sum(1, true) + y.square().sum(1).unsqueeze(0) - 2 * x.matmul(y.t());
    return squares.clamp_min(0) / 2;
}

/// Potentials of one problem: [N] over the points of the first cloud, from those over the second.
Tensor softMinimum(double epsilon, const Tensor& costs, const Tensor& potential) {
    const double logWeight = -std::log(static_cast<double>(costs.size(1)));
    return -epsilon * at::logsumexp(logWeight + (potential.unsqueeze(0) - costs) / epsilon, 1);
}

std::vector<double> fallingEpsilons(const SinkhornOptions& o) {
    std::vector<double> all{o.diameter * o.diameter};
    for (double root = std::log(o.diameter); root > std::log(o.blur); root += std::log(o.scaling)) all.push_back(std::exp(2 * root));
    all.push_back(o.blur * o.blur);
    return all;
}

/// Both clouds' potentials for one pair of clouds; with one cloud twice, its potential towards itself.
struct Potentials {
    Tensor first, second;
};

Potentials solve(const Tensor& costs, const Tensor& back, const SinkhornOptions& options) {
    const auto epsilons = fallingEpsilons(options);
    Potentials at;
    {
        const torch::NoGradGuard noGrad;
        at.first = softMinimum(epsilons.front(), costs, torch::zeros({costs.size(1)}, costs.options()));
        at.second = softMinimum(epsilons.front(), back, torch::zeros({back.size(1)}, back.options()));
        for (const double epsilon : epsilons) {
            const Tensor first = softMinimum(epsilon, costs, at.second), second = softMinimum(epsilon, back, at.first);
            at.first = (at.first + first) / 2;
            at.second = (at.second + second) / 2;
        }
    }
    // The last step alone has a graph: at the optimum the potentials' own derivative drops out (envelope theorem).
    return {softMinimum(epsilons.back(), costs, at.second), softMinimum(epsilons.back(), back, at.first)};
}

Tensor asDistribution(const Tensor& features) { return at::softmax(features.to(torch::kFloat32).flatten(1), 1).to(torch::kFloat64); }

} // namespace

Tensor reconstructionLoss(const Features& projectedNoisy, const Features& projectedClean) {
    Tensor total;
    for (std::size_t k = 0; k < projectedClean.size(); ++k) {
        const Tensor cosine = at::cosine_similarity(projectedNoisy[k].to(torch::kFloat32), projectedClean[k].to(torch::kFloat32), 1, cosineEps);
        const Tensor loss = (1 - cosine).mean();
        total = total.defined() ? total + loss : loss;
    }
    return total;
}

Tensor contrastLoss(const Features& noisy, const Features& projectedClean) {
    Tensor total;
    for (std::size_t k = 0; k < projectedClean.size(); ++k) {
        const Tensor cosine = at::cosine_similarity(noisy[k].to(torch::kFloat32).flatten(1),
                                                    projectedClean[k].to(torch::kFloat32).flatten(1), 1, cosineEps);
        const Tensor loss = at::relu(cosine - margin).mean();
        total = total.defined() ? total + loss : loss;
    }
    return total;
}

Tensor sinkhornDivergence(const Tensor& x, const Tensor& y, const SinkhornOptions& options) {
    const Tensor a = x.to(torch::kFloat64), b = y.to(torch::kFloat64);
    const auto between = solve(halfSquaredDistances(a, b.detach()), halfSquaredDistances(b, a.detach()), options);
    const Tensor own = halfSquaredDistances(a, a.detach()), others = halfSquaredDistances(b, b.detach());
    return (between.first - solve(own, own, options).first).mean() + (between.second - solve(others, others, options).first).mean();
}

TransportKind transportKindFromString(const std::string& name) {
    if (name == "published") return TransportKind::published;
    return name == "pairwise" ? TransportKind::pairwise : TransportKind::off;
}

Tensor transportLoss(TransportKind kind, const Features& projectedClean, const std::vector<std::int64_t>& order) {
    Tensor total = torch::zeros({}, projectedClean.front().options().dtype(torch::kFloat32));
    if (kind == TransportKind::off) return total;
    const Tensor rows = torch::tensor(order, torch::kInt64).to(total.device());
    for (const Tensor& features : projectedClean) {
        const Tensor points = asDistribution(features);
        if (kind == TransportKind::published) {
            total = total + sinkhornDivergence(points, points.index_select(0, rows)).to(torch::kFloat32);
        } else {
            // Along the order as a ring, so that nobody is paired with itself.
            const Tensor first = points.index_select(0, rows), second = points.index_select(0, rows.roll(1));
            total = total + ((first - second).square().sum(1) / 2).mean().to(torch::kFloat32);
        }
    }
    return total;
}

} // namespace blemish::nn
