// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/residual_block.h"

#include <cmath>

namespace blemish::nn {

using torch::Tensor;

torch::nn::Conv2d convolution(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride) {
    return torch::nn::Conv2d(
        torch::nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false));
}

UpConvolutionImpl::UpConvolutionImpl(std::int64_t in, std::int64_t out) {
    const double bound = 1.0 / std::sqrt(static_cast<double>(out * 2 * 2));
    weight = register_parameter("weight", torch::empty({in, out, 2, 2}).uniform_(-bound, bound));
}

Tensor UpConvolutionImpl::forward(const Tensor& x) {
    if (!x.is_contiguous(at::MemoryFormat::ChannelsLast)) return at::conv_transpose2d(x, weight, {}, 2);
    const auto in = weight.size(0);
    const auto out = weight.size(1);
    // Output channels in the order (row, column, channel), so that the copy below moves runs of 2*out elements.
    const Tensor kernel = weight.permute({2, 3, 1, 0}).reshape({4 * out, in, 1, 1});
    const Tensor y = at::conv2d(x, kernel).permute({0, 2, 3, 1});
    const auto n = y.size(0), h = y.size(1), w = y.size(2);
    return y.reshape({n, h, w, 2, 2, out})
        .permute({0, 1, 3, 2, 4, 5})
        .reshape({n, 2 * h, 2 * w, out})
        .permute({0, 3, 1, 2});
}

ProjectionImpl::ProjectionImpl(const BlockShape& shape) {
    if (shape.resample == Resample::twice)
        m_up = register_module("0", UpConvolution(shape.in, shape.out()));
    else
        m_down = register_module("0", convolution(shape.in, shape.out(), 1, shape.resample == Resample::halve ? 2 : 1));
    m_norm = register_module("1", torch::nn::BatchNorm2d(shape.out()));
}

Tensor ProjectionImpl::forward(const Tensor& x) { return m_norm(m_up ? m_up(x) : m_down(x)); }

ResidualBlockImpl::ResidualBlockImpl(const BlockShape& shape) : m_bottleneck(shape.bottleneck) {
    const std::int64_t stride = shape.resample == Resample::halve ? 2 : 1;
    const bool up = shape.resample == Resample::twice;
    if (m_bottleneck) {
        m_conv1 = register_module("conv1", convolution(shape.in, shape.width, 1));
        m_norm1 = register_module("bn1", torch::nn::BatchNorm2d(shape.width));
        if (up)
            m_up = register_module("conv2", UpConvolution(shape.width, shape.width));
        else
            m_conv2 = register_module("conv2", convolution(shape.width, shape.width, 3, stride));
        m_norm2 = register_module("bn2", torch::nn::BatchNorm2d(shape.width));
        m_conv3 = register_module("conv3", convolution(shape.width, shape.out(), 1));
        m_norm3 = register_module("bn3", torch::nn::BatchNorm2d(shape.out()));
    } else {
        if (up)
            m_up = register_module("conv1", UpConvolution(shape.in, shape.planes));
        else
            m_conv1 = register_module("conv1", convolution(shape.in, shape.planes, 3, stride));
        m_norm1 = register_module("bn1", torch::nn::BatchNorm2d(shape.planes));
        m_conv2 = register_module("conv2", convolution(shape.planes, shape.planes, 3));
        m_norm2 = register_module("bn2", torch::nn::BatchNorm2d(shape.planes));
    }
    if (shape.resample != Resample::none || shape.in != shape.out())
        m_projection = register_module(up ? "upsample" : "downsample", Projection(shape));
}

Tensor ResidualBlockImpl::forward(const Tensor& x) {
    Tensor y;
    if (m_bottleneck) {
        y = m_norm1(m_conv1(x)).relu_();
        y = m_norm2(m_up ? m_up(y) : m_conv2(y)).relu_();
        y = m_norm3(m_conv3(y));
    } else {
        y = m_norm1(m_up ? m_up(x) : m_conv1(x)).relu_();
        y = m_norm2(m_conv2(y));
    }
    return (y += m_projection ? m_projection(x) : x).relu_();
}

torch::nn::Sequential makeStage(BlockShape first, int count) {
    torch::nn::Sequential stage;
    stage->push_back(ResidualBlock(first));
    BlockShape next = first;
    next.in = first.out();
    next.resample = Resample::none;
    for (int i = 1; i < count; ++i) stage->push_back(ResidualBlock(next));
    return stage;
}

} // namespace blemish::nn
