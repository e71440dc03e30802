// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/cloner_shape.h"
#include "core/ml/engine/convolution.h"
#include "core/ml/engine/method.h"

namespace blemish::nn {

enum class ReluGradient { ordinary, guided };

/// The student of multiresolution distillation (Salehi et al., CVPR 2021): blocks of 3x3 convolutions, each with batch
/// norm and ReLU but the last of a block, which has ReLU alone; then 2x2 max-pooling. Starts from
/// Xavier's uniform numbers, as published, with torch's own for biases. Names "block1.conv1.weight", "block1.bn1.*".
class ClonerImpl : public torch::nn::Module {
public:
    explicit ClonerImpl(const ClonerShape& shape);
    /// x [N,3,H,W] -> one map for each of the expert's critical layers. `guided` passes back only what is positive, where the
    /// output is positive (Springenberg et al. 2015).
    Features forward(const torch::Tensor& x, ReluGradient gradient = ReluGradient::ordinary);

private:
    struct Layer {
        Convolution convolution{nullptr};
        torch::nn::BatchNorm2d norm{nullptr}; ///< none in a block's last layer
    };
    std::vector<std::vector<Layer>> m_blocks;
    std::size_t m_firstTap;
};
TORCH_MODULE(Cloner);

/// max(x, 0) whose gradient is that of guided backpropagation.
torch::Tensor guidedRelu(const torch::Tensor& x);

} // namespace blemish::nn
