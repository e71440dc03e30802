// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ml/engine/method.h"

namespace blemish::nn {

/// Sum over scales of the mean over batch and positions of 1 - cosine over channels: projected noise becomes projected good.
torch::Tensor reconstructionLoss(const Features& projectedNoisy, const Features& projectedClean);

/// Sum over scales of the mean over the batch of max(0, cosine of the flattened maps - 0.5): unprojected noise stays away.
torch::Tensor contrastLoss(const Features& noisy, const Features& projectedClean);

/// Debiased Sinkhorn divergence with the cost |x - y|^2 / 2 between two clouds of equally weighted points, [N,D] and [M,D]
/// (Feydy et al., AISTATS 2019): epsilon falls from `diameter`^2 to `blur`^2, its root each time by `scaling`. Scalar, float64, with graph.
struct SinkhornOptions {
    double blur = 0.05;
    double scaling = 0.95;
    double diameter = 1e7;
};
torch::Tensor sinkhornDivergence(const torch::Tensor& x, const torch::Tensor& y, const SinkhornOptions& options = {});

/// RD++'s optimal transport between the projected features of good samples.
enum class TransportKind {
    off,
    published, ///< the batch's cloud and the same cloud in another order: zero, with zero gradient, up to rounding
    pairwise   ///< each sample with another one of the batch; for two single points the divergence is half the squared distance
};
TransportKind transportKindFromString(const std::string& name);

/// Sum over scales; each sample is the softmax of its flattened map. `order` is a permutation of the batch.
torch::Tensor transportLoss(TransportKind kind, const Features& projectedClean, const std::vector<std::int64_t>& order);

} // namespace blemish::nn
