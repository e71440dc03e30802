// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/reverse_distillation.h"

namespace blemish::nn {

/// VGG-16 without batch norm (Simonyan & Zisserman, 2015), frozen: torchvision's `features`, whose names the tensors keep
/// ("features.0.weight" … "features.28.bias").
class VggImpl : public torch::nn::Module {
public:
    VggImpl();
    /// x [N,3,H,W] -> the max-pooled ends of blocks 2 to 5: [N,128,H/4,W/4], [N,256,H/8,W/8], [N,512,H/16,W/16],
    /// [N,512,H/32,W/32]. Builds a graph when gradients are on.
    Features forward(const torch::Tensor& x);
    void train(bool on = true) override;

private:
    std::vector<std::vector<Convolution>> m_blocks;
};
TORCH_MODULE(Vgg);

/// The expert of multiresolution distillation: VGG-16, or a residual network whose three stages take the place of VGG's blocks.
class Expert {
public:
    explicit Expert(const BackboneSpec& spec);

    /// The critical layers, finest first. Builds a graph when gradients are on.
    Features taps(const torch::Tensor& x);
    std::shared_ptr<torch::nn::Module> module() const;

private:
    Vgg m_vgg{nullptr};
    Teacher m_residual{nullptr};
};

} // namespace blemish::nn
