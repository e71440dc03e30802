// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/convolution.h"

namespace blemish::nn {

/// Channels and resolution of one residual block. `width` is the number of channels between a bottleneck block's
/// 1x1 convolutions; basic blocks ignore it.
struct BlockShape {
    std::int64_t in = 0;
    std::int64_t planes = 0;
    std::int64_t width = 0;
    bool bottleneck = false;
    Resample resample = Resample::none;

    std::int64_t out() const { return bottleneck ? planes * 4 : planes; }
};

/// Shortcut with another size or number of channels: children "0" (convolution) and "1" (batch norm), torchvision's names.
class ProjectionImpl : public torch::nn::Module {
public:
    explicit ProjectionImpl(const BlockShape& shape);
    torch::Tensor forward(const torch::Tensor& x);

private:
    Convolution m_convolution{nullptr};
    torch::nn::BatchNorm2d m_norm{nullptr};
};
TORCH_MODULE(Projection);

/// ResNet's basic or bottleneck block (v1.5: the stride sits on the 3x3), or its mirror image that doubles the size.
class ResidualBlockImpl : public torch::nn::Module {
public:
    explicit ResidualBlockImpl(const BlockShape& shape);
    torch::Tensor forward(const torch::Tensor& x);

private:
    bool m_bottleneck;
    Convolution m_conv1{nullptr}, m_conv2{nullptr}, m_conv3{nullptr};
    torch::nn::BatchNorm2d m_norm1{nullptr}, m_norm2{nullptr}, m_norm3{nullptr};
    Projection m_projection{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// `count` blocks, the first of which resamples.
torch::nn::Sequential makeStage(BlockShape first, int count);

} // namespace blemish::nn
