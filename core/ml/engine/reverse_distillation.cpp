// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/reverse_distillation.h"

#include "core/ml/engine/fused_ops.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

BlockShape blockShape(const BackboneSpec& spec, std::int64_t in, std::int64_t planes, Resample resample) {
    return {in, planes, planes * spec.baseWidth / 64, spec.bottleneckBlocks, resample};
}

Convolution halvingConvolution(std::int64_t in, std::int64_t out) {
    return Convolution(ConvolutionShape{in, out, 3, Resample::halve});
}

} // namespace

TeacherImpl::TeacherImpl(const BackboneSpec& spec, bool withFourthStage) {
    const std::int64_t e = spec.expansion();
    m_conv1 = register_module("conv1", Convolution(ConvolutionShape{3, 64, 7, Resample::halve}));
    m_norm1 = register_module("bn1", torch::nn::BatchNorm2d(64));
    m_layer1 = register_module("layer1", makeStage(blockShape(spec, 64, 64, Resample::none), spec.blocks[0]));
    m_layer2 = register_module("layer2", makeStage(blockShape(spec, 64 * e, 128, Resample::halve), spec.blocks[1]));
    m_layer3 = register_module("layer3", makeStage(blockShape(spec, 128 * e, 256, Resample::halve), spec.blocks[2]));
    if (withFourthStage)
        m_layer4 = register_module("layer4", makeStage(blockShape(spec, 256 * e, 512, Resample::halve), spec.oceBlocks));
    for (auto& parameter : parameters()) parameter.set_requires_grad(false);
    eval();
}

Features TeacherImpl::forward(const Tensor& x) {
    const torch::NoGradGuard noGrad;
    return stages(x);
}

Features TeacherImpl::stages(const Tensor& x) {
    const Tensor stem = at::max_pool2d(normalised(*m_norm1, m_conv1(x), true), {3, 3}, {2, 2}, {1, 1});
    const Tensor f1 = m_layer1->forward(stem);
    const Tensor f2 = m_layer2->forward(f1);
    return {f1, f2, m_layer3->forward(f2)};
}

Tensor TeacherImpl::fourthStage(const Tensor& f3) { return m_layer4->forward(f3); }

void TeacherImpl::train(bool) { torch::nn::Module::train(false); }

BottleneckImpl::BottleneckImpl(const BackboneSpec& spec, const BottleneckShape& shape) {
    const std::int64_t e = spec.expansion();
    if (shape.pretrained) return;
    std::int64_t channels = 256 * e;
    if (shape.fuseScales) {
        m_conv1 = register_module("conv1", halvingConvolution(64 * e, 128 * e));
        m_norm1 = register_module("bn1", torch::nn::BatchNorm2d(128 * e));
        m_conv2 = register_module("conv2", halvingConvolution(128 * e, 256 * e));
        m_norm2 = register_module("bn2", torch::nn::BatchNorm2d(256 * e));
        m_conv3 = register_module("conv3", halvingConvolution(128 * e, 256 * e));
        m_norm3 = register_module("bn3", torch::nn::BatchNorm2d(256 * e));
        channels *= 3;
    }
    if (shape.compaction) {
        m_conv4 = register_module("conv4", Convolution(ConvolutionShape{channels, 512 * e}));
        m_norm4 = register_module("bn4", torch::nn::BatchNorm2d(512 * e));
        channels = 512 * e;
    }
    BlockShape embedding = blockShape(spec, channels, 512, Resample::halve);
    if (shape.width > 0) embedding.width = shape.width;
    m_embedding = register_module("bn_layer", makeStage(embedding, spec.oceBlocks));
}

Tensor BottleneckImpl::forward(const Features& f) {
    Tensor x = f[2];
    if (m_conv1) {
        const Tensor a = normalised(*m_norm2, m_conv2(normalised(*m_norm1, m_conv1(f[0]), true)), true);
        const Tensor b = normalised(*m_norm3, m_conv3(f[1]), true);
        x = at::cat({a, b, f[2]}, 1);
    }
    if (m_conv4) x = normalised(*m_norm4, m_conv4(x), true);
    return m_embedding->forward(x);
}

StudentImpl::StudentImpl(const BackboneSpec& spec) {
    const std::int64_t e = spec.expansion();
    m_layer1 = register_module("layer1", makeStage(blockShape(spec, 512 * e, 256, Resample::twice), spec.blocks[0]));
    m_layer2 = register_module("layer2", makeStage(blockShape(spec, 256 * e, 128, Resample::twice), spec.blocks[1]));
    m_layer3 = register_module("layer3", makeStage(blockShape(spec, 128 * e, 64, Resample::twice), spec.blocks[2]));
}

Features StudentImpl::forward(const Tensor& embedding) {
    const Tensor s3 = m_layer1->forward(embedding);
    const Tensor s2 = m_layer2->forward(s3);
    return {m_layer3->forward(s2), s2, s3};
}

void initialise(torch::nn::Module& module) {
    const torch::NoGradGuard noGrad;
    for (auto& child : module.modules())
        if (auto* convolution = child->as<ConvolutionImpl>(); convolution && !convolution->doublesSize())
            torch::nn::init::kaiming_normal_(convolution->weight, 0, torch::kFanOut, torch::kReLU);
}

std::int64_t parameterCount(const torch::nn::Module& module) {
    std::int64_t count = 0;
    for (const auto& parameter : module.parameters()) count += parameter.numel();
    return count;
}

} // namespace blemish::nn
