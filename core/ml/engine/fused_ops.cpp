// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/fused_ops.h"

#include <algorithm>
#include <cmath>

#include "core/ml/engine/kernels.h"

namespace blemish::nn {

using torch::Tensor;
using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;
using OptionalTensor = c10::optional<Tensor>;

namespace {

/// Calls `work(T())` with the kernels' name for the tensor's type.
template <class Work>
void withType(const Tensor& x, Work work) {
    if (x.scalar_type() == torch::kBFloat16)
        work(Bf16());
    else
        work(float());
}

/// Null for a tensor that is not there.
template <class T>
T* data(const Tensor& tensor) {
    return tensor.defined() ? static_cast<T*>(tensor.data_ptr()) : nullptr;
}

struct Rows {
    explicit Rows(const Tensor& x) : channels(x.size(1)), count(x.numel() / std::max<std::int64_t>(x.size(1), 1)) {}
    std::int64_t channels, count;

    /// Sums are made over fixed pieces and added in order: they do not depend on the number of threads.
    std::int64_t pieces() const { return std::clamp<std::int64_t>(count * channels / 8192, 1, 64); }
    std::int64_t begin(std::int64_t piece) const { return count * piece / pieces(); }
    std::int64_t grain() const { return std::max<std::int64_t>(1, 32768 / std::max<std::int64_t>(channels, 1)); }
};

/// Runs `work(firstRow, rows, sumA, sumB)` over all pieces; returns both sums over all rows, [2,C] float64.
template <class Work>
Tensor sumsOverRows(const Rows& rows, Work work) {
    const auto pieces = rows.pieces(), channels = rows.channels;
    const Tensor partial = torch::zeros({pieces, 2, channels});
    float* sums = data<float>(partial);
    at::parallel_for(0, pieces, 1, [&](std::int64_t from, std::int64_t to) {
        for (auto piece = from; piece < to; ++piece) {
            float* a = sums + piece * 2 * channels;
            work(rows.begin(piece), rows.begin(piece + 1) - rows.begin(piece), a, a + channels);
        }
    });
    return partial.sum(0, false, torch::kFloat64);
}

/// What one channel is multiplied by and what is added.
struct Affine {
    Tensor scale, offset; ///< [C] float32
};

/// Batch statistics in float64: [C] mean and biased variance.
struct Moments {
    Tensor mean, variance;
};

Moments batchMoments(const Tensor& x) {
    const Rows rows(x);
    Tensor total;
    // Deviations from the first pixel: a mean far from zero costs no digits.
    const Tensor shift = x.select(0, 0).select(1, 0).select(1, 0).to(torch::kFloat32).contiguous();
    withType(x, [&]<class T>(T) {
        const auto& run = kernelsFor<T>(kernels());
        total = sumsOverRows(rows, [&](std::int64_t first, std::int64_t count, float* sum, float* squares) {
            run.moments(data<T>(x) + first * rows.channels, count, rows.channels, data<float>(shift), sum, squares);
        });
    });
    const Tensor mean = total[0] / static_cast<double>(rows.count);
    return {mean + shift, (total[1] / static_cast<double>(rows.count) - mean * mean).clamp_min(0)};
}

Tensor applied(const Tensor& x, const Affine& affine, bool relu, const Tensor& residual) {
    const Rows rows(x);
    Tensor y = torch::empty_like(x);
    withType(x, [&]<class T>(T) {
        const auto& run = kernelsFor<T>(kernels());
        at::parallel_for(0, rows.count, rows.grain(), [&](std::int64_t from, std::int64_t to) {
            const auto at = from * rows.channels;
            run.normalise(data<T>(x) + at, residual.defined() ? data<T>(residual) + at : nullptr, data<T>(y) + at, to - from,
                          rows.channels, data<float>(affine.scale), data<float>(affine.offset), relu);
        });
    });
    return y;
}

/// Batch norm with the batch's own statistics, residual and ReLU (Ioffe & Szegedy 2015; gradient as in their section 3).
class NormaliseBatch : public torch::autograd::Function<NormaliseBatch> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor& weight, const Tensor& bias,
                          const OptionalTensor& residual, const Tensor& mean, const Tensor& inverseDeviation, bool relu) {
        const Tensor scale = weight * inverseDeviation;
        const Tensor y = applied(x, {scale, bias - mean * scale}, relu, residual.value_or(Tensor()));
        context->save_for_backward({x, weight, mean, inverseDeviation, relu ? y : Tensor()});
        context->saved_data["residual"] = residual.has_value();
        return y;
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor &x = saved[0], &weight = saved[1], &mean = saved[2], &inverse = saved[3], &y = saved[4];
        const bool residual = context->saved_data["residual"].toBool();
        const Tensor dy = gradients[0].contiguous(channelsLast);
        const bool relu = y.defined();
        const Tensor passedOn = residual && relu ? torch::empty_like(dy) : Tensor();
        const Rows rows(x);
        Tensor dx = torch::empty_like(x), dWeight, dBias;
        withType(x, [&]<class T>(T) {
            const auto& run = kernelsFor<T>(kernels());
            const auto at = [&](const Tensor& t, std::int64_t row) { return t.defined() ? data<T>(t) + row * rows.channels : nullptr; };
            const Tensor sums = sumsOverRows(rows, [&](std::int64_t first, std::int64_t count, float* sum, float* product) {
                run.gradientSums(at(dy, first), at(y, first), at(x, first), at(passedOn, first), count, rows.channels,
                                 data<float>(mean), sum, product);
            });
            const auto count = static_cast<double>(rows.count);
            dBias = sums[0].to(torch::kFloat32);
            dWeight = (sums[1] * inverse).to(torch::kFloat32);
            const Tensor a = weight * inverse;
            const Tensor b = (-(a * inverse * inverse) * sums[1] / count).to(torch::kFloat32);
            const Tensor c = (-a * sums[0] / count).to(torch::kFloat32);
            const Tensor& dz = passedOn.defined() ? passedOn : dy;
            const Tensor mask = passedOn.defined() ? Tensor() : y;
            at::parallel_for(0, rows.count, rows.grain(), [&](std::int64_t from, std::int64_t to) {
                run.gradient(at(dz, from), at(mask, from), at(x, from), at(dx, from), to - from, rows.channels, data<float>(mean),
                             data<float>(a), data<float>(b), data<float>(c));
            });
        });
        return {dx, dWeight, dBias, residual ? (relu ? passedOn : dy) : Tensor(), Tensor(), Tensor(), Tensor()};
    }
};

/// LibTorch's own operators, for other devices, types and memory orders.
Tensor composed(torch::nn::BatchNorm2dImpl& norm, const Tensor& x, bool relu, const OptionalTensor& residual) {
    Tensor y = at::batch_norm(x, norm.weight, norm.bias, norm.running_mean, norm.running_var, norm.is_training(),
                              norm.options.momentum().value(), norm.options.eps(), true);
    if (residual) y = y + *residual;
    return relu ? y.relu_() : y;
}

void moveRunningStatistics(torch::nn::BatchNorm2dImpl& norm, const Moments& batch, std::int64_t count) {
    const torch::NoGradGuard noGrad;
    const double momentum = norm.options.momentum().value();
    const double unbiased = static_cast<double>(count) / static_cast<double>(count - 1);
    norm.running_mean.mul_(1 - momentum).add_(batch.mean.to(torch::kFloat32), momentum);
    norm.running_var.mul_(1 - momentum).add_((batch.variance * unbiased).to(torch::kFloat32), momentum);
}

} // namespace

bool canFuse(const Tensor& x) {
    return x.is_cpu() && x.dim() == 4 && x.is_contiguous(channelsLast) &&
           (x.scalar_type() == torch::kFloat32 || x.scalar_type() == torch::kBFloat16);
}

Tensor normalised(torch::nn::BatchNorm2dImpl& norm, const Tensor& x, bool relu, const OptionalTensor& residual) {
    const bool fits = canFuse(x) && norm.weight.scalar_type() == torch::kFloat32 && x.numel() > 0 &&
                      (!residual || (canFuse(*residual) && residual->scalar_type() == x.scalar_type()));
    const std::int64_t count = fits ? Rows(x).count : 0;
    if (fits && norm.is_training() && count > 1) {
        const Moments batch = batchMoments(x.detach());
        moveRunningStatistics(norm, batch, count);
        return NormaliseBatch::apply(x, norm.weight, norm.bias, residual, batch.mean.to(torch::kFloat32),
                                     (batch.variance + norm.options.eps()).rsqrt().to(torch::kFloat32), relu);
    }
    if (fits && !norm.is_training() && !at::GradMode::is_enabled()) {
        const Tensor scale = norm.weight * (norm.running_var + norm.options.eps()).rsqrt();
        return applied(x, {scale, norm.bias - norm.running_mean * scale}, relu, residual.value_or(Tensor()));
    }
    return composed(norm, x, relu, residual);
}

namespace {

/// Moves the pixels between [N,H,W,(2,2,C)] and [N,2H,2W,C]: runs of 2*C values lie together in both.
Tensor moved(const Tensor& x, bool toSpace) {
    const auto n = x.size(0), channels = toSpace ? x.size(1) / 4 : x.size(1);
    const auto h = toSpace ? x.size(2) : x.size(2) / 2, w = toSpace ? x.size(3) : x.size(3) / 2;
    Tensor y = toSpace ? torch::empty({n, channels, 2 * h, 2 * w}, x.options(), channelsLast)
                       : torch::empty({n, 4 * channels, h, w}, x.options(), channelsLast);
    const auto run = static_cast<std::int64_t>(x.element_size()) * 2 * channels;
    const auto* from = static_cast<const char*>(x.data_ptr());
    auto* to = static_cast<char*>(y.data_ptr());
    at::parallel_for(0, n * h, 8, [&](std::int64_t first, std::int64_t last) {
        for (auto row = first; row < last; ++row)
            for (std::int64_t column = 0; column < w; ++column)
                for (std::int64_t half = 0; half < 2; ++half) {
                    const auto deep = ((row * w + column) * 2 + half) * run;
                    const auto wide = ((row * 2 + half) * w + column) * run;
                    std::copy_n(from + (toSpace ? deep : wide), run, to + (toSpace ? wide : deep));
                }
    });
    return y;
}

class DepthToSpace : public torch::autograd::Function<DepthToSpace> {
public:
    static Tensor forward(AutogradContext*, const Tensor& x) { return moved(x, true); }
    static tensor_list backward(AutogradContext*, tensor_list gradients) { return {moved(gradients[0].contiguous(channelsLast), false)}; }
};

/// [3,N] float64: per sample the sums of a*b, a*a and b*b.
Tensor sampleProducts(const Tensor& a, const Tensor& b) {
    const auto n = a.size(0), count = a.numel() / std::max<std::int64_t>(n, 1);
    const Tensor sums = torch::zeros({n, 3}, torch::kFloat64);
    double* out = data<double>(sums);
    withType(a, [&]<class T>(T) {
        at::parallel_for(0, n, 1, [&](std::int64_t from, std::int64_t to) {
            for (auto i = from; i < to; ++i)
                kernelsFor<T>(kernels()).products(data<T>(a) + i * count, data<T>(b) + i * count, count, out + 3 * i);
        });
    });
    return sums.t();
}

/// With its gradient written down: d/db = -(a / (|a||b|) - cos * b / |b|^2) / N.
class WholeMapCosine : public torch::autograd::Function<WholeMapCosine> {
public:
    static Tensor forward(AutogradContext* context, const Tensor& teacher, const Tensor& student) {
        const Tensor sums = sampleProducts(teacher, student);
        const Tensor norms = sums[1].sqrt().clamp_min(cosineEps) * sums[2].sqrt().clamp_min(cosineEps);
        const Tensor cosine = sums[0] / norms;
        const auto n = static_cast<double>(teacher.size(0));
        context->save_for_backward({teacher, student, -1.0 / (norms * n), cosine / (sums[2].clamp_min(cosineEps * cosineEps) * n)});
        return (1.0 - cosine).mean().to(torch::kFloat32);
    }

    static tensor_list backward(AutogradContext* context, tensor_list gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor &a = saved[0], &b = saved[1];
        const auto n = a.size(0), count = a.numel() / std::max<std::int64_t>(n, 1);
        const double scale = gradients[0].item<double>();
        const double* alpha = data<double>(saved[2]);
        const double* beta = data<double>(saved[3]);
        Tensor out = torch::empty_like(b);
        withType(b, [&]<class T>(T) {
            at::parallel_for(0, n, 1, [&](std::int64_t from, std::int64_t to) {
                for (auto i = from; i < to; ++i)
                    kernelsFor<T>(kernels()).combine(data<T>(a) + i * count, data<T>(b) + i * count, data<T>(out) + i * count, count,
                                                     static_cast<float>(alpha[i] * scale), static_cast<float>(beta[i] * scale));
            });
        });
        return {Tensor(), out};
    }
};

} // namespace

Tensor depthToSpace(const Tensor& x) {
    if (x.is_cpu()) return DepthToSpace::apply(x.contiguous(channelsLast));
    const auto n = x.size(0), c = x.size(1) / 4, h = x.size(2), w = x.size(3);
    return x.permute({0, 2, 3, 1}).reshape({n, h, w, 2, 2, c}).permute({0, 1, 3, 2, 4, 5}).reshape({n, 2 * h, 2 * w, c}).permute({0, 3, 1, 2});
}

Tensor wholeMapCosine(const Tensor& teacher, const Tensor& student) { return WholeMapCosine::apply(teacher, student); }

} // namespace blemish::nn
