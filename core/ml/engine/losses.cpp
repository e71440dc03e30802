// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/losses.h"

#include <algorithm>
#include <cmath>

namespace blemish::nn {

using torch::Tensor;

namespace {

constexpr double cosineEps = 1e-8;

/// Per-sample sums of a*b, a*a and b*b over all elements, [3,N] in float64. a and b have the same memory order.
Tensor dotProducts(const Tensor& a, const Tensor& b) {
    const auto n = a.size(0);
    const auto count = a.numel() / std::max<std::int64_t>(n, 1);
    Tensor sums = torch::zeros({3, n}, torch::kFloat64);
    const float* pa = a.data_ptr<float>();
    const float* pb = b.data_ptr<float>();
    double* out = sums.data_ptr<double>();
    at::parallel_for(0, n, 1, [&](std::int64_t begin, std::int64_t end) {
        constexpr std::int64_t block = 1024; // short float runs vectorise, their sums go on in double
        for (auto i = begin; i < end; ++i) {
            double ab = 0, aa = 0, bb = 0;
            for (std::int64_t from = 0; from < count; from += block) {
                const auto to = std::min(count, from + block);
                const float* x = pa + i * count;
                const float* y = pb + i * count;
                float sab[16] = {}, saa[16] = {}, sbb[16] = {};
                auto k = from;
                for (; k + 16 <= to; k += 16)
                    for (int l = 0; l < 16; ++l) {
                        sab[l] += x[k + l] * y[k + l];
                        saa[l] += x[k + l] * x[k + l];
                        sbb[l] += y[k + l] * y[k + l];
                    }
                for (int l = 0; k < to; ++k, ++l) {
                    sab[l] += x[k] * y[k];
                    saa[l] += x[k] * x[k];
                    sbb[l] += y[k] * y[k];
                }
                for (int l = 0; l < 16; ++l) { ab += static_cast<double>(sab[l]); aa += static_cast<double>(saa[l]); bb += static_cast<double>(sbb[l]); }
            }
            out[i] = ab;
            out[n + i] = aa;
            out[2 * n + i] = bb;
        }
    });
    return sums;
}

/// mean over samples of 1 - cos(vec a, vec b), with its gradient for b written down:
/// d/db = -(a / (|a||b|) - cos * b / |b|^2) / N. Three times faster than autograd through cosine_similarity.
class GlobalCosine : public torch::autograd::Function<GlobalCosine> {
public:
    static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& teacher, const Tensor& student) {
        const Tensor sums = dotProducts(teacher, student);
        const Tensor norms = (sums[1].sqrt().clamp_min(cosineEps) * sums[2].sqrt().clamp_min(cosineEps));
        const Tensor cosine = sums[0] / norms;
        const double n = static_cast<double>(teacher.size(0));
        context->save_for_backward({teacher, student, (-1.0 / (norms * n)).to(torch::kFloat32),
                                    (cosine / (sums[2].clamp_min(cosineEps * cosineEps) * n)).to(torch::kFloat32)});
        return (1.0 - cosine).mean().to(torch::kFloat32);
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext* context, torch::autograd::tensor_list gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor& teacher = saved[0];
        const Tensor& student = saved[1];
        const auto n = teacher.size(0);
        const auto count = teacher.numel() / std::max<std::int64_t>(n, 1);
        const float scale = gradients[0].item<float>();
        Tensor gradient = torch::empty_like(student);
        const float* a = teacher.data_ptr<float>();
        const float* b = student.data_ptr<float>();
        const float* alpha = saved[2].data_ptr<float>();
        const float* beta = saved[3].data_ptr<float>();
        float* g = gradient.data_ptr<float>();
        at::parallel_for(0, n, 1, [&](std::int64_t begin, std::int64_t end) {
            for (auto i = begin; i < end; ++i) {
                const float x = alpha[i] * scale, y = beta[i] * scale;
                for (auto k = i * count; k < (i + 1) * count; ++k) g[k] = x * a[k] + y * b[k];
            }
        });
        return {Tensor(), gradient};
    }
};

Tensor globalDistance(const Tensor& teacher, const Tensor& student) {
    // The written-out gradient needs both maps as float32 in one memory order; elsewhere autograd does it.
    const Tensor s = student.to(torch::kFloat32);
    const bool channelsLast = s.is_contiguous(at::MemoryFormat::ChannelsLast);
    const auto format = channelsLast ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
    const Tensor t = teacher.to(torch::kFloat32).contiguous(format);
    if (s.is_cpu()) return GlobalCosine::apply(t, s.contiguous(format));
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
