// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

/// What the first block of a stage does to height and width.
enum class Resample { none, halve, twice };

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

/// 2x2 transposed convolution with stride 2. Its patches never overlap, so in channels-last order it is computed as a 1x1
/// convolution to 4*out channels and a depth-to-space copy, an order of magnitude faster than oneDNN's deconvolution.
/// [N,in,H,W] -> [N,out,2H,2W]; `weight` is [in,out,2,2] as in torch::nn::ConvTranspose2d, and initialised like it.
class UpConvolutionImpl : public torch::nn::Module {
public:
    UpConvolutionImpl(std::int64_t in, std::int64_t out);
    torch::Tensor forward(const torch::Tensor& x);

    torch::Tensor weight;
};
TORCH_MODULE(UpConvolution);

/// Shortcut with another size or number of channels: children "0" (convolution) and "1" (batch norm), torchvision's names.
class ProjectionImpl : public torch::nn::Module {
public:
    explicit ProjectionImpl(const BlockShape& shape);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Conv2d m_down{nullptr};
    UpConvolution m_up{nullptr};
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
    torch::nn::Conv2d m_conv1{nullptr}, m_conv2{nullptr}, m_conv3{nullptr};
    UpConvolution m_up{nullptr};
    torch::nn::BatchNorm2d m_norm1{nullptr}, m_norm2{nullptr}, m_norm3{nullptr};
    Projection m_projection{nullptr};
};
TORCH_MODULE(ResidualBlock);

/// `count` blocks, the first of which resamples.
torch::nn::Sequential makeStage(BlockShape first, int count);

torch::nn::Conv2d convolution(std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride = 1);

} // namespace blemish::nn
