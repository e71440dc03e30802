// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace blemish::nn {

/// bfloat16 as it lies in memory: the upper half of a float32.
struct Bf16 {
    std::uint16_t bits;
};

/// Adam's numbers for one step: `rate` and `eps` hold the bias corrections.
struct AdamStep {
    float beta1, beta2, rate, eps;
};

/// The training's inner loops over `rows` x `channels` activations (channels-last: a row is a pixel) or `count` values.
/// No loop starts threads; callers give each thread rows of its own. T: float or Bf16; sums and arithmetic are float32.
template <class T>
struct KernelsFor {
    /// sum[c] += x - shift[c], squares[c] += (x - shift[c])^2
    void (*moments)(const T* x, std::int64_t rows, std::int64_t channels, const float* shift, float* sum, float* squares);
    /// y = x * scale[c] + offset[c] (+ residual), then negative values to 0 if `relu`. `residual` may be null.
    void (*normalise)(const T* x, const T* residual, T* y, std::int64_t rows, std::int64_t channels, const float* scale,
                      const float* offset, bool relu);
    /// dz = dy where y > 0 (everywhere if y is null): sum[c] += dz, product[c] += dz * (x - mean[c]); dz goes to `masked` if it is given.
    void (*gradientSums)(const T* dy, const T* y, const T* x, T* masked, std::int64_t rows, std::int64_t channels,
                         const float* mean, float* sum, float* product);
    /// dx = a[c] * dz + b[c] * (x - mean[c]) + c[c], dz as above.
    void (*gradient)(const T* dy, const T* y, const T* x, T* dx, std::int64_t rows, std::int64_t channels, const float* mean,
                     const float* a, const float* b, const float* c);
    /// out += { sum a*b, sum a*a, sum b*b }
    void (*products)(const T* a, const T* b, std::int64_t count, double out[3]);
    /// out = alpha * a + beta * b
    void (*combine)(const T* a, const T* b, T* out, std::int64_t count, float alpha, float beta);
    /// One step of Adam on float32 weights and moments, from a gradient of kind T; the new weights also go to `leaf` if it is given.
    void (*adam)(float* weight, const T* gradient, T* leaf, float* first, float* second, std::int64_t count, const AdamStep& step);
};

/// The same loops, compiled for one instruction set.
struct Kernels {
    const char* name; ///< "plain", "avx2", "avx512"
    KernelsFor<float> f32;
    KernelsFor<Bf16> bf16;
};

/// For any processor: what the others are compared with.
const Kernels& plainKernels();
/// The fastest that this processor can run.
const Kernels& kernels();

template <class T>
const KernelsFor<T>& kernelsFor(const Kernels& set) {
    if constexpr (sizeof(T) == sizeof(float))
        return set.f32;
    else
        return set.bf16;
}

} // namespace blemish::nn
