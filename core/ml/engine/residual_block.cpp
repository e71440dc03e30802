// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/residual_block.h"

#include "core/ml/engine/fused_ops.h"

namespace blemish::nn {

using torch::Tensor;

ProjectionImpl::ProjectionImpl(const BlockShape& shape)
    : m_convolution(register_module("0", Convolution(ConvolutionShape{shape.in, shape.out(), 1, shape.resample}))),
      m_norm(register_module("1", torch::nn::BatchNorm2d(shape.out()))) {}

Tensor ProjectionImpl::forward(const Tensor& x) { return normalised(*m_norm, m_convolution(x), false); }

ResidualBlockImpl::ResidualBlockImpl(const BlockShape& shape) : m_bottleneck(shape.bottleneck) {
    const auto convolution = [&](const char* name, std::int64_t in, std::int64_t out, std::int64_t kernel, Resample resample) {
        return register_module(name, Convolution(ConvolutionShape{in, out, kernel, resample}));
    };
    const auto norm = [&](const char* name, std::int64_t channels) { return register_module(name, torch::nn::BatchNorm2d(channels)); };
    if (m_bottleneck) {
        m_conv1 = convolution("conv1", shape.in, shape.width, 1, Resample::none);
        m_norm1 = norm("bn1", shape.width);
        m_conv2 = convolution("conv2", shape.width, shape.width, 3, shape.resample);
        m_norm2 = norm("bn2", shape.width);
        m_conv3 = convolution("conv3", shape.width, shape.out(), 1, Resample::none);
        m_norm3 = norm("bn3", shape.out());
    } else {
        m_conv1 = convolution("conv1", shape.in, shape.planes, 3, shape.resample);
        m_norm1 = norm("bn1", shape.planes);
        m_conv2 = convolution("conv2", shape.planes, shape.planes, 3, Resample::none);
        m_norm2 = norm("bn2", shape.planes);
    }
    if (shape.resample != Resample::none || shape.in != shape.out())
        m_projection = register_module(shape.resample == Resample::twice ? "upsample" : "downsample", Projection(shape));
}

Tensor ResidualBlockImpl::forward(const Tensor& x) {
    Tensor y = normalised(*m_norm1, m_conv1(x), true);
    if (m_bottleneck) y = normalised(*m_norm2, m_conv2(y), true);
    y = m_bottleneck ? m_conv3(y) : m_conv2(y);
    const Tensor shortcut = m_projection ? m_projection(x) : x;
    return normalised(m_bottleneck ? *m_norm3 : *m_norm2, y, true, shortcut);
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
