// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/losses.h"

#include <algorithm>
#include <cmath>

#include "core/ml/engine/fused_ops.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

Tensor globalDistance(const Tensor& teacher, const Tensor& student) {
    if (canFuse(student)) return wholeMapCosine(teacher.to(student.scalar_type()).contiguous(channelsLast), student);
    const Tensor t = teacher.to(torch::kFloat32), s = student.to(torch::kFloat32);
    if (s.is_cpu()) return wholeMapCosine(t.contiguous(), s.contiguous());
    return (1 - at::cosine_similarity(t.flatten(1), s.flatten(1), 1, cosineEps)).mean();
}

Tensor positionDistance(const Tensor& teacher, const Tensor& student) {
    return 1 - at::cosine_similarity(teacher.to(torch::kFloat32), student.to(torch::kFloat32), 1, cosineEps);
}

Tensor upsampledConcat(const Features& features) {
    std::vector<Tensor> all;
    for (const auto& f : features)
        all.push_back(at::upsample_bilinear2d(f.to(torch::kFloat32), features.front().sizes().slice(2), true));
    return at::cat(all, 1);
}

/// Passes gradient only where the distance is at least mean + alpha * std of the batch; alpha ramps from -3 to 1 over the
/// first tenth of the training.
Tensor onlyHardPositions(const Tensor& teacher, const Tensor& student, double progress) {
    const double alpha = -3.0 + 4.0 * std::min(1.0, progress / 0.1);
    Tensor hard;
    {
        const torch::NoGradGuard noGrad;
        const Tensor distance = positionDistance(teacher, student);
        hard = (distance >= distance.mean() + alpha * distance.std()).to(student.scalar_type()).unsqueeze(1);
    }
    return student * hard + student.detach() * (1 - hard);
}

} // namespace

LossKind lossKindFromString(const std::string& name) {
    if (name == "regional") return LossKind::regional;
    if (name == "concat") return LossKind::concat;
    if (name == "global-hm") return LossKind::globalHardMining;
    return LossKind::global;
}

Tensor distillationLoss(LossKind kind, const Features& teacher, const Features& student, double progress) {
    if (kind == LossKind::concat) return positionDistance(upsampledConcat(teacher), upsampledConcat(student)).mean();
    Tensor total;
    for (std::size_t k = 0; k < teacher.size(); ++k) {
        Tensor loss;
        switch (kind) {
        case LossKind::regional: loss = positionDistance(teacher[k], student[k]).mean(); break;
        case LossKind::globalHardMining:
            loss = globalDistance(teacher[k], onlyHardPositions(teacher[k], student[k], progress));
            break;
        default: loss = globalDistance(teacher[k], student[k]);
        }
        total = total.defined() ? total + loss : loss;
    }
    return total;
}

} // namespace blemish::nn
