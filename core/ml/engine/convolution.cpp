// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/convolution.h"

#include <cmath>

#include "core/ml/engine/fused_ops.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

/// Memory in the order in which it is computed with: (row, column, out, in) for the doubling one, so that it is the matrix of a
/// 1x1 convolution as it lies there; channels-last otherwise.
Tensor emptyWeight(const ConvolutionShape& s) {
    if (s.resample == Resample::twice) return torch::empty({2, 2, s.out, s.in}).permute({3, 2, 0, 1});
    return torch::empty({s.out, s.in, s.kernel, s.kernel}, torch::kFloat32, channelsLast);
}

} // namespace

ConvolutionImpl::ConvolutionImpl(const ConvolutionShape& shape) : m_shape(shape) {
    // torch's default for both kinds: uniform, from the number of inputs as the weight's second size counts them.
    const std::int64_t fanIn = doublesSize() ? shape.out * 4 : shape.in * shape.kernel * shape.kernel;
    const double bound = 1.0 / std::sqrt(static_cast<double>(fanIn));
    weight = register_parameter("weight", emptyWeight(shape).uniform_(-bound, bound));
    if (shape.bias) bias = register_parameter("bias", torch::zeros({shape.out}));
}

void ConvolutionImpl::usePrecision(at::ScalarType type) {
    m_copy = type == weight.scalar_type() ? Tensor() : weight.detach().to(type).set_requires_grad(weight.requires_grad());
}

Tensor ConvolutionImpl::forward(const Tensor& x) {
    const std::int64_t stride = m_shape.resample == Resample::halve ? 2 : 1, padding = m_shape.kernel / 2;
    if (!doublesSize()) return at::conv2d(x, leaf(), bias.defined() ? bias.to(x.scalar_type()) : bias, stride, padding);
    if (!x.is_contiguous(channelsLast)) return at::conv_transpose2d(x, leaf(), {}, 2);
    const Tensor matrix = leaf().permute({2, 3, 1, 0}).reshape({4 * m_shape.out, m_shape.in, 1, 1});
    return depthToSpace(at::conv2d(x, matrix));
}

} // namespace blemish::nn
