// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/script_classes.h"

#include <array>
#include <charconv>
#include <stdexcept>

#include "core/ml/engine/feature_projection.h"
#include "core/ml/engine/reverse_distillation.h"

namespace blemish::nn {

namespace {

bool has(const torch::nn::Module& part, const std::string& child) { return part.named_children().contains(child); }

/// What a child makes of `x`; its name may be a number.
std::string through(const std::string& child, const std::string& x) {
    const bool number = child.find_first_not_of("0123456789") == std::string::npos;
    return (number ? "getattr(self, \"" + child + "\")" : "self." + child) + ".forward(" + x + ")";
}

std::string relu(const std::string& x) { return "torch.relu(" + x + ")"; }

/// The convolution of this number and the norm behind it.
std::string convolved(int number, const std::string& x) {
    const std::string n = std::to_string(number);
    return through("bn" + n, through("conv" + n, x));
}

std::string method(const std::string& signature, const std::vector<std::string>& lines) {
    std::string text = "def forward(self, " + signature + ":\n";
    for (const auto& line : lines) text += "    " + line + "\n";
    return text;
}

constexpr const char* plain = "x: Tensor) -> Tensor";

ScriptClass convolution(const ConvolutionImpl& part) {
    // Stored as the 1x1 convolution that it is computed with.
    if (part.doublesSize()) return {"DoublingConvolution", method(plain, {"return torch.pixel_shuffle(torch.conv2d(x, self.weight), 2)"})};
    const auto& shape = part.shape();
    const std::string stride = shape.resample == Resample::halve ? "[2, 2]" : "[1, 1]";
    const std::string padding = std::to_string(shape.kernel / 2), bias = shape.bias ? "self.bias" : "None";
    return {"Convolution", method(plain, {"return torch.conv2d(x, self.weight, " + bias + ", " + stride + ", [" + padding + ", " + padding + "])"})};
}

ScriptClass norm(const torch::nn::BatchNorm2dImpl& part) {
    return {"BatchNorm", method(plain, {"return torch.batch_norm(x, self.weight, self.bias, self.running_mean, self.running_var, False, 0.0, " +
                                        literal(part.options.eps()) + ", True)"})};
}

ScriptClass chain(const torch::nn::Module& part) {
    std::vector<std::string> lines;
    for (const auto& child : part.named_children()) lines.push_back("x = " + through(child.key(), "x"));
    lines.push_back("return x");
    return {part.as<ProjectionImpl>() ? "Shortcut" : "Stage", method(plain, lines)};
}

ScriptClass block(const torch::nn::Module& part) {
    const int last = has(part, "conv3") ? 3 : 2;
    std::vector<std::string> lines{"y = x"};
    for (int i = 1; i < last; ++i) lines.push_back("y = " + relu(convolved(i, "y")));
    const std::string shortcut = has(part, "upsample") ? through("upsample", "x") : has(part, "downsample") ? through("downsample", "x") : "x";
    lines.push_back("return " + relu(convolved(last, "y") + " + " + shortcut));
    return {last == 3 ? "BottleneckBlock" : "BasicBlock", method(plain, lines)};
}

ScriptClass teacher() {
    return {"Teacher", method("x: Tensor) -> List[Tensor]", {"stem = torch.max_pool2d(" + relu(convolved(1, "x")) + ", [3, 3], [2, 2], [1, 1])",
                                                             "f1 = self.layer1.forward(stem)", "f2 = self.layer2.forward(f1)", "return [f1, f2, self.layer3.forward(f2)]"})};
}

ScriptClass bottleneck(const torch::nn::Module& part) {
    std::vector<std::string> lines{"x = f[2]"};
    if (has(part, "conv1")) {
        lines.push_back("a = " + relu(convolved(2, relu(convolved(1, "f[0]")))));
        lines.push_back("b = " + relu(convolved(3, "f[1]")));
        lines.push_back("x = torch.cat([a, b, f[2]], 1)");
    }
    if (has(part, "conv4")) lines.push_back("x = " + relu(convolved(4, "x")));
    lines.push_back("return self.bn_layer.forward(x)");
    return {"Bottleneck", method("f: List[Tensor]) -> Tensor", lines)};
}

ScriptClass student() {
    return {"Student", method("x: Tensor) -> List[Tensor]", {"s3 = self.layer1.forward(x)", "s2 = self.layer2.forward(s3)", "return [self.layer3.forward(s2), s2, s3]"})};
}

ScriptClass scaleProjection(const torch::nn::Module& part) {
    std::vector<std::string> lines;
    for (const auto& child : part.named_children())
        lines.push_back("x = torch.leaky_relu(torch.instance_norm(" + through(child.key(), "x") + ", None, None, None, None, True, 0.0, " +
                        literal(projectionNormEps) + ", True), " + literal(projectionSlope) + ")");
    lines.push_back("return x");
    return {"ScaleProjection", method(plain, lines)};
}

ScriptClass projection() {
    return {"Projection", method("f: List[Tensor]) -> List[Tensor]", {"return [self.scale1.forward(f[0]), self.scale2.forward(f[1]), self.scale3.forward(f[2])]"})};
}

} // namespace

std::string literal(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return {text.data(), end};
}

ScriptClass scriptClassOf(const torch::nn::Module& part) {
    if (const auto* known = part.as<ConvolutionImpl>()) return convolution(*known);
    if (const auto* known = part.as<torch::nn::BatchNorm2dImpl>()) return norm(*known);
    if (part.as<torch::nn::SequentialImpl>() || part.as<ProjectionImpl>()) return chain(part);
    if (part.as<ResidualBlockImpl>()) return block(part);
    if (part.as<TeacherImpl>()) return teacher();
    if (part.as<BottleneckImpl>()) return bottleneck(part);
    if (part.as<StudentImpl>()) return student();
    if (part.as<ScaleProjectionImpl>()) return scaleProjection(part);
    if (part.as<FeatureProjectionImpl>()) return projection();
    throw std::logic_error("No TorchScript for " + part.name());
}

ScriptClass mapScriptClass(MapMode mode, const std::vector<int>& scales) {
    std::vector<std::string> lines;
    std::string together;
    for (const int scale : scales) {
        const std::string k = std::to_string(scale);
        lines.push_back("d" + k + " = 1 - torch.cosine_similarity(taught[" + k + "], restored[" + k + "], 1, " + literal(cosineEps) + ")");
        lines.push_back("map" + k + " = torch.matmul(torch.matmul(self.rows" + k + ", d" + k + "), self.columns" + k + ")");
        together += (together.empty() ? "" : mode == MapMode::add ? " + " : " * ") + ("map" + k);
    }
    if (mode == MapMode::mul) together = "torch.matmul(torch.matmul(self.smooth_rows, " + together + "), self.smooth_columns)";
    lines.push_back("return torch.unsqueeze(" + together + ", 1)");
    return {"AnomalyMap", method("taught: List[Tensor], restored: List[Tensor]) -> Tensor", lines)};
}

} // namespace blemish::nn
