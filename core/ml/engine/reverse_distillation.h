// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/backbones.h"
#include "core/ml/engine/method.h"
#include "core/ml/engine/residual_block.h"

namespace blemish::nn {

/// The frozen encoder: a torchvision ResNet up to stage 3, or 4. Stays in eval mode whatever its parent does, and
/// builds no graph. Its features are [N,c,H/4,W/4], [N,2c,H/8,W/8], [N,4c,H/16,W/16] with c = 64 * expansion.
class TeacherImpl : public torch::nn::Module {
public:
    explicit TeacherImpl(const BackboneSpec& spec, bool withFourthStage = false);
    /// x: [N,3,H,W], normalised.
    Features forward(const torch::Tensor& x);
    /// The same with a graph when gradients are on.
    Features stages(const torch::Tensor& x);
    /// Stage 4 on top of stage 3's features: [N,8c,H/32,W/32]. With a graph where the features have one.
    torch::Tensor fourthStage(const torch::Tensor& f3);
    void train(bool on = true) override;

private:
    Convolution m_conv1{nullptr};
    torch::nn::BatchNorm2d m_norm1{nullptr};
    torch::nn::Sequential m_layer1{nullptr}, m_layer2{nullptr}, m_layer3{nullptr}, m_layer4{nullptr};
};
TORCH_MODULE(Teacher);

struct BottleneckShape {
    bool fuseScales = true;  ///< MFF; otherwise stage 3 alone goes into the embedding
    bool compaction = false; ///< the 1x1 convolution of the paper's figure, absent from the published code
    int width = 0;           ///< channels inside the embedding's bottleneck blocks; 0: the backbone's own
    bool pretrained = false; ///< nothing is learned: the teacher's stage 4 is the embedding
};

/// One-class bottleneck embedding (RD4AD, sections 3.2 and 3.3): multi-scale fusion, then one residual stage of stride 2.
/// Three feature maps -> [N,512*expansion,H/32,W/32]. Without parameters, and not to be called, where the embedding is pretrained. State-dict names as in the published code's `BN_layer`.
class BottleneckImpl : public torch::nn::Module {
public:
    BottleneckImpl(const BackboneSpec& spec, const BottleneckShape& shape);
    torch::Tensor forward(const Features& features);

private:
    Convolution m_conv1{nullptr}, m_conv2{nullptr}, m_conv3{nullptr}, m_conv4{nullptr};
    torch::nn::BatchNorm2d m_norm1{nullptr}, m_norm2{nullptr}, m_norm3{nullptr}, m_norm4{nullptr};
    torch::nn::Sequential m_embedding{nullptr};
};
TORCH_MODULE(Bottleneck);

/// The decoder: three stages that double the size, restoring the teacher's features from the embedding, deepest first.
/// Block counts are the teacher's in decoder order (3,4,6, not 6,4,3), as published.
class StudentImpl : public torch::nn::Module {
public:
    explicit StudentImpl(const BackboneSpec& spec);
    /// Returned in the teacher's order: stage 1 first.
    Features forward(const torch::Tensor& embedding);

private:
    torch::nn::Sequential m_layer1{nullptr}, m_layer2{nullptr}, m_layer3{nullptr};
};
TORCH_MODULE(Student);

/// Kaiming normal (fan out, ReLU) for ordinary convolutions; transposed ones keep their uniform default, as published.
void initialise(torch::nn::Module& module);

/// Number of parameters (buffers not counted).
std::int64_t parameterCount(const torch::nn::Module& module);

} // namespace blemish::nn
