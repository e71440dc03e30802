// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/onnx_parts.h"

#include <stdexcept>

#include "core/ml/engine/feature_projection.h"

namespace blemish::nn {

namespace {

using Strings = std::vector<std::string>;
using Sizes = std::vector<std::int64_t>;

bool holds(const torch::nn::Module& part, const std::string& child) { return part.named_children().contains(child); }

std::string throughChild(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, const std::string& child, const std::string& x) {
    return throughPart(builder, *part.named_children()[child], name + "." + child, x);
}

std::string relu(OnnxBuilder& builder, const std::string& name, const std::string& x) { return builder.node("Relu", name + ".relu", {x}); }

/// The convolution of this number and the norm behind it.
std::string normed(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, int number, const std::string& x) {
    const std::string n = std::to_string(number);
    return throughChild(builder, part, name, "bn" + n, throughChild(builder, part, name, "conv" + n, x));
}

/// … and a ReLU.
std::string active(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, int number, const std::string& x) {
    return relu(builder, name, normed(builder, part, name, number, x));
}

std::string convolution(OnnxBuilder& builder, const ConvolutionImpl& part, const std::string& name, const std::string& x) {
    const auto& shape = part.shape();
    Strings inputs{x, builder.weight(name + ".weight", part.weight)};
    if (shape.bias) inputs.push_back(builder.weight(name + ".bias", part.bias));
    if (part.doublesSize()) return builder.node("ConvTranspose", name, inputs, {{"kernel_shape", Sizes{2, 2}}, {"strides", Sizes{2, 2}}});
    const std::int64_t stride = shape.resample == Resample::halve ? 2 : 1;
    return builder.node("Conv", name, inputs, {{"kernel_shape", Sizes{shape.kernel, shape.kernel}}, {"strides", Sizes{stride, stride}},
                                               {"pads", Sizes(4, shape.kernel / 2)}});
}

std::string norm(OnnxBuilder& builder, const torch::nn::BatchNorm2dImpl& part, const std::string& name, const std::string& x) {
    return builder.node("BatchNormalization", name,
                        {x, builder.weight(name + ".weight", part.weight), builder.weight(name + ".bias", part.bias),
                         builder.weight(name + ".running_mean", part.running_mean), builder.weight(name + ".running_var", part.running_var)},
                        {{"epsilon", static_cast<float>(part.options.eps())}});
}

std::string chain(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, std::string x) {
    for (const auto& child : part.named_children()) x = throughPart(builder, *child.value(), name + "." + child.key(), x);
    return x;
}

std::string block(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, const std::string& x) {
    const int last = holds(part, "conv3") ? 3 : 2;
    std::string y = x, shortcut = x;
    for (int i = 1; i < last; ++i) y = active(builder, part, name, i, y);
    y = normed(builder, part, name, last, y);
    for (const char* resampling : {"upsample", "downsample"})
        if (holds(part, resampling)) shortcut = throughChild(builder, part, name, resampling, x);
    return relu(builder, name, builder.node("Add", name + ".sum", {y, shortcut}));
}

std::string scaleProjection(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, std::string x) {
    for (const auto& child : part.named_children()) {
        const std::string each = name + "." + child.key();
        const std::int64_t channels = child.value()->as<ConvolutionImpl>()->shape().out;
        x = throughPart(builder, *child.value(), each, x);
        x = builder.node("InstanceNormalization", each + ".norm",
                         {x, builder.weight("ones" + std::to_string(channels), torch::ones({channels})),
                          builder.weight("zeros" + std::to_string(channels), torch::zeros({channels}))},
                         {{"epsilon", static_cast<float>(projectionNormEps)}});
        x = builder.node("LeakyRelu", each + ".relu", {x}, {{"alpha", static_cast<float>(projectionSlope)}});
    }
    return x;
}

} // namespace

std::string throughPart(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, const std::string& x) {
    if (const auto* known = part.as<ConvolutionImpl>()) return convolution(builder, *known, name, x);
    if (const auto* known = part.as<torch::nn::BatchNorm2dImpl>()) return norm(builder, *known, name, x);
    if (part.as<torch::nn::SequentialImpl>() || part.as<ProjectionImpl>()) return chain(builder, part, name, x);
    if (part.as<ResidualBlockImpl>()) return block(builder, part, name, x);
    if (part.as<ScaleProjectionImpl>()) return scaleProjection(builder, part, name, x);
    throw std::logic_error("No ONNX for " + part.name());
}

Strings throughTeacher(OnnxBuilder& builder, const torch::nn::Module& teacher, const std::string& name, const std::string& images) {
    const std::string stem = builder.node("MaxPool", name + ".maxpool", {active(builder, teacher, name, 1, images)},
                                          {{"kernel_shape", Sizes{3, 3}}, {"strides", Sizes{2, 2}}, {"pads", Sizes{1, 1, 1, 1}}});
    const std::string f1 = throughChild(builder, teacher, name, "layer1", stem), f2 = throughChild(builder, teacher, name, "layer2", f1);
    return {f1, f2, throughChild(builder, teacher, name, "layer3", f2)};
}

Strings throughProjection(OnnxBuilder& builder, const torch::nn::Module& projection, const std::string& name, const Strings& features) {
    Strings projected;
    for (const auto& scale : projection.named_children())
        projected.push_back(throughPart(builder, *scale.value(), name + "." + scale.key(), features[projected.size()]));
    return projected;
}

std::string throughBottleneck(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, const Strings& f) {
    std::string x = f[2];
    if (holds(part, "conv1")) {
        const std::string a = active(builder, part, name, 2, active(builder, part, name, 1, f[0])), b = active(builder, part, name, 3, f[1]);
        x = builder.node("Concat", name + ".fused", {a, b, f[2]}, {{"axis", std::int64_t(1)}});
    }
    if (holds(part, "conv4")) x = active(builder, part, name, 4, x);
    return throughChild(builder, part, name, "bn_layer", x);
}

Strings throughStudent(OnnxBuilder& builder, const torch::nn::Module& student, const std::string& name, const std::string& embedding) {
    const std::string s3 = throughChild(builder, student, name, "layer1", embedding), s2 = throughChild(builder, student, name, "layer2", s3);
    return {throughChild(builder, student, name, "layer3", s2), s2, s3};
}

std::string cosineDistance(OnnxBuilder& builder, const std::string& name, const std::string& a, const std::string& b, std::int64_t channels) {
    // A sum over channels is a 1x1 convolution: OpenCV 4.6 fails at reductions of more than one image.
    const std::string ones = builder.weight("sum" + std::to_string(channels), torch::ones({1, channels, 1, 1}));
    const auto dot = [&](const std::string& what, const std::string& x, const std::string& y) {
        return builder.node("Conv", name + "." + what, {builder.node("Mul", name + "." + what + ".products", {x, y}), ones}, {{"kernel_shape", Sizes{1, 1}}});
    };
    // PyTorch clamps the length at this; added to its square it is as far below what float32 resolves, and every reader can add.
    const std::string least = builder.weight("least_square", torch::full({1}, cosineEps * cosineEps));
    const auto length = [&](const std::string& what, const std::string& x) {
        return builder.node("Sqrt", name + "." + what, {builder.node("Add", name + "." + what + ".square", {dot(what + ".dot", x, x), least})});
    };
    const std::string lengths = builder.node("Mul", name + ".lengths", {length("taught", a), length("restored", b)});
    const std::string cosine = builder.node("Div", name + ".cosine", {dot("dot", a, b), lengths});
    return builder.node("Sub", name + ".distance", {builder.weight("one", torch::ones({1})), cosine});
}

std::string between(OnnxBuilder& builder, const std::string& name, const AnomalyMapper::Scale& matrices, const std::string& x) {
    const auto turned = [&](const std::string& y) { return builder.node("Transpose", name + ".turned", {y}, {{"perm", Sizes{0, 1, 3, 2}}}); };
    const std::string wide = builder.node("MatMul", name + ".wide", {x, builder.weight(name + ".columns", matrices.columns)});
    return turned(builder.node("MatMul", name + ".full", {turned(wide), builder.weight(name + ".rows", matrices.rows.t())}));
}

} // namespace blemish::nn
