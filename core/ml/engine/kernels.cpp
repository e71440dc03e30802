// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled once for each instruction set, with BLEMISH_KERNELS naming it: the loops are written so that the compiler turns them into
// vector code. Only <cmath>, <bit> and <cstdint> come in here: an inline function of another header, compiled for AVX-512, could be
// the copy that the linker keeps for everybody.
#include <bit>
#include <cmath>
#include <cstdint>

#include "core/ml/engine/kernels.h"

#define BLEMISH_TEXT_OF(name) #name
#define BLEMISH_TEXT(name) BLEMISH_TEXT_OF(name)

namespace blemish::nn::BLEMISH_KERNELS {

namespace {

inline float load(float value) { return value; }
inline float load(Bf16 value) { return std::bit_cast<float>(static_cast<std::uint32_t>(value.bits) << 16); }

inline void store(float& to, float value) { to = value; }
/// To the nearest, ties to even.
inline void store(Bf16& to, float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    to.bits = static_cast<std::uint16_t>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

template <class T>
void moments(const T* __restrict x, std::int64_t rows, std::int64_t channels, const float* __restrict shift,
             float* __restrict sum, float* __restrict squares) {
    std::int64_t row = 0;
    for (; row + 4 <= rows; row += 4, x += 4 * channels)
        for (std::int64_t c = 0; c < channels; ++c) {
            const float k = shift[c];
            const float p = load(x[c]) - k, q = load(x[c + channels]) - k;
            const float r = load(x[c + 2 * channels]) - k, s = load(x[c + 3 * channels]) - k;
            sum[c] += (p + q) + (r + s);
            squares[c] += (p * p + q * q) + (r * r + s * s);
        }
    for (; row < rows; ++row, x += channels)
        for (std::int64_t c = 0; c < channels; ++c) {
            const float p = load(x[c]) - shift[c];
            sum[c] += p;
            squares[c] += p * p;
        }
}

template <bool hasResidual, bool relu, class T>
void normaliseRows(const T* __restrict x, const T* __restrict residual, T* __restrict y, std::int64_t rows, std::int64_t channels,
                   const float* __restrict scale, const float* __restrict offset) {
    for (std::int64_t row = 0; row < rows; ++row, x += channels, y += channels) {
        for (std::int64_t c = 0; c < channels; ++c) {
            float value = load(x[c]) * scale[c] + offset[c];
            if constexpr (hasResidual) value += load(residual[c]);
            if constexpr (relu) value = value < 0.F ? 0.F : value; // keeps what is not a number
            store(y[c], value);
        }
        if constexpr (hasResidual) residual += channels;
    }
}

template <class T>
void normalise(const T* x, const T* residual, T* y, std::int64_t rows, std::int64_t channels, const float* scale,
               const float* offset, bool relu) {
    if (residual)
        (relu ? normaliseRows<true, true, T> : normaliseRows<true, false, T>)(x, residual, y, rows, channels, scale, offset);
    else
        (relu ? normaliseRows<false, true, T> : normaliseRows<false, false, T>)(x, residual, y, rows, channels, scale, offset);
}

template <bool relu, class T>
inline float masked(const T* dy, const T* y, std::int64_t i) {
    if constexpr (relu)
        return load(y[i]) > 0.F ? load(dy[i]) : 0.F;
    else
        return load(dy[i]);
}

template <bool relu, bool keep, class T>
void gradientSumRows(const T* __restrict dy, const T* __restrict y, const T* __restrict x, T* __restrict kept, std::int64_t rows,
                     std::int64_t channels, const float* __restrict mean, float* __restrict sum, float* __restrict product) {
    std::int64_t row = 0;
    const auto next = [&](std::int64_t step) {
        dy += step * channels;
        x += step * channels;
        if constexpr (relu) y += step * channels;
        if constexpr (keep) kept += step * channels;
        row += step;
    };
    while (row + 2 <= rows) {
        for (std::int64_t c = 0; c < channels; ++c) {
            const float p = masked<relu>(dy, y, c), q = masked<relu>(dy, y, c + channels);
            if constexpr (keep) store(kept[c], p), store(kept[c + channels], q);
            sum[c] += p + q;
            product[c] += p * (load(x[c]) - mean[c]) + q * (load(x[c + channels]) - mean[c]);
        }
        next(2);
    }
    while (row < rows) {
        for (std::int64_t c = 0; c < channels; ++c) {
            const float p = masked<relu>(dy, y, c);
            if constexpr (keep) store(kept[c], p);
            sum[c] += p;
            product[c] += p * (load(x[c]) - mean[c]);
        }
        next(1);
    }
}

template <class T>
void gradientSums(const T* dy, const T* y, const T* x, T* kept, std::int64_t rows, std::int64_t channels, const float* mean,
                  float* sum, float* product) {
    if (y)
        (kept ? gradientSumRows<true, true, T> : gradientSumRows<true, false, T>)(dy, y, x, kept, rows, channels, mean, sum, product);
    else
        (kept ? gradientSumRows<false, true, T> : gradientSumRows<false, false, T>)(dy, y, x, kept, rows, channels, mean, sum, product);
}

template <bool relu, class T>
void gradientRows(const T* __restrict dy, const T* __restrict y, const T* __restrict x, T* __restrict dx, std::int64_t rows,
                  std::int64_t channels, const float* __restrict mean, const float* __restrict a, const float* __restrict b,
                  const float* __restrict constant) {
    for (std::int64_t row = 0; row < rows; ++row, dy += channels, x += channels, dx += channels) {
        for (std::int64_t c = 0; c < channels; ++c)
            store(dx[c], a[c] * masked<relu>(dy, y, c) + (b[c] * (load(x[c]) - mean[c]) + constant[c]));
        if constexpr (relu) y += channels;
    }
}

template <class T>
void gradient(const T* dy, const T* y, const T* x, T* dx, std::int64_t rows, std::int64_t channels, const float* mean,
              const float* a, const float* b, const float* constant) {
    (y ? gradientRows<true, T> : gradientRows<false, T>)(dy, y, x, dx, rows, channels, mean, a, b, constant);
}

/// Short runs are summed in float32 lanes, which vectorise; their sums go on in float64.
template <class T>
void products(const T* __restrict a, const T* __restrict b, std::int64_t count, double out[3]) {
    constexpr std::int64_t lanes = 32, block = 64 * lanes;
    for (std::int64_t from = 0; from < count; from += block) {
        const std::int64_t to = from + block < count ? from + block : count;
        float ab[lanes] = {}, aa[lanes] = {}, bb[lanes] = {};
        std::int64_t i = from;
        for (; i + lanes <= to; i += lanes)
            for (std::int64_t l = 0; l < lanes; ++l) {
                const float p = load(a[i + l]), q = load(b[i + l]);
                ab[l] += p * q;
                aa[l] += p * p;
                bb[l] += q * q;
            }
        for (std::int64_t l = 0; i < to; ++i, ++l) {
            const float p = load(a[i]), q = load(b[i]);
            ab[l] += p * q;
            aa[l] += p * p;
            bb[l] += q * q;
        }
        for (std::int64_t l = 0; l < lanes; ++l) {
            out[0] += static_cast<double>(ab[l]);
            out[1] += static_cast<double>(aa[l]);
            out[2] += static_cast<double>(bb[l]);
        }
    }
}

template <class T>
void combine(const T* __restrict a, const T* __restrict b, T* __restrict out, std::int64_t count, float alpha, float beta) {
    for (std::int64_t i = 0; i < count; ++i) store(out[i], alpha * load(a[i]) + beta * load(b[i]));
}

template <bool hasLeaf, class T>
void adamRun(float* __restrict weight, const T* __restrict gradient, T* __restrict leaf, float* __restrict first,
             float* __restrict second, std::int64_t count, const AdamStep step) {
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = load(gradient[i]);
        const float m = step.beta1 * first[i] + (1.F - step.beta1) * g;
        const float v = step.beta2 * second[i] + (1.F - step.beta2) * g * g;
        const float w = weight[i] - step.rate * m / (std::sqrt(v) + step.eps);
        first[i] = m;
        second[i] = v;
        weight[i] = w;
        if constexpr (hasLeaf) store(leaf[i], w);
    }
}

template <class T>
void adam(float* weight, const T* gradient, T* leaf, float* first, float* second, std::int64_t count, const AdamStep& step) {
    (leaf ? adamRun<true, T> : adamRun<false, T>)(weight, gradient, leaf, first, second, count, step);
}

template <class T>
constexpr KernelsFor<T> all() {
    return {moments<T>, normalise<T>, gradientSums<T>, blemish::nn::BLEMISH_KERNELS::gradient<T>, products<T>, combine<T>, adam<T>};
}

} // namespace

const Kernels& table();
const Kernels& table() {
    static constexpr Kernels set{BLEMISH_TEXT(BLEMISH_KERNELS), all<float>(), all<Bf16>()};
    return set;
}

} // namespace blemish::nn::BLEMISH_KERNELS
