// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

/// What a convolution, or the first block of a stage, does to height and width.
enum class Resample { none, halve, twice };

struct ConvolutionShape {
    std::int64_t in = 0, out = 0;
    std::int64_t kernel = 1; ///< not looked at when it doubles the size: that is always 2x2
    Resample resample = Resample::none;
    bool bias = false; ///< zero at first; not with the doubling one
};

/// A convolution, padded to keep the size, with stride 2 if it halves it; or the 2x2 transposed one with stride 2
/// that doubles it. The patches of the latter never overlap, so in channels-last order it is computed as a 1x1 convolution
/// to 4*out channels and a depth-to-space copy, an order of magnitude faster than oneDNN's deconvolution.
///
/// `weight` is float32 and has torch's shape, [out,in,k,k] or [in,out,2,2]; it is what files hold and the optimiser moves.
/// With another precision the network computes with `leaf()`, a copy in that type, which then also gets the gradient.
class ConvolutionImpl : public torch::nn::Module {
public:
    explicit ConvolutionImpl(const ConvolutionShape& shape);

    torch::Tensor forward(const torch::Tensor& x);

    /// float32 or bfloat16; takes the copy anew from `weight`.
    void usePrecision(at::ScalarType type);
    const torch::Tensor& leaf() const { return m_copy.defined() ? m_copy : weight; }
    const ConvolutionShape& shape() const { return m_shape; }
    bool doublesSize() const { return m_shape.resample == Resample::twice; }

    torch::Tensor weight;
    torch::Tensor bias; ///< [out] float32; undefined without

private:
    ConvolutionShape m_shape;
    torch::Tensor m_copy;
};
TORCH_MODULE(Convolution);

} // namespace blemish::nn
