// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/network_plan.h"

#include <algorithm>
#include <array>

#include "core/base/quoted.h"
#include "core/base/words.h"
#include "core/ml/backbones.h"

namespace blemish::inference {

namespace {

enum class Resample { none, halve, twice };

/// Appends steps; the first tensor that does not fit is remembered and everything after it is of no use.
class Planner {
public:
    explicit Planner(const BackboneSpec& spec) : m_spec(spec) {}

    NetworkPlan plan;
    std::string problem;

    /// Where the following names are looked up; `prefix` is for the name in messages and calibration.
    void useWeights(const TensorFile& file, std::string prefix, std::string shownPrefix) {
        m_file = &file;
        m_prefix = std::move(prefix);
        m_shown = std::move(shownPrefix);
    }

    int input(int height, int width) { return addValue("input", height, width, 3); }

    int convolution(int in, const std::string& name, const std::string& norm, int outputs, int kernel, int stride,
                    int residual = -1, bool rectified = true, bool fine = false) {
        auto& source = addSource(name, norm, plan.values[at(in)].channels, outputs, kernel, false);
        source.stride = stride;
        const int height = (plan.values[at(in)].height - 1) / stride + 1;
        const int width = (plan.values[at(in)].width - 1) / stride + 1;
        const int buffer = residual < 0 ? -1 : plan.values[at(residual)].buffer;
        const int out = addValue(m_shown + name, height, width, outputs, buffer, rectified);
        plan.values[at(out)].fine = residual < 0 ? fine : plan.values[at(residual)].fine;
        const int index = static_cast<int>(plan.convolutions.size()) - 1;
        plan.steps.push_back({StepKind::convolution, {in}, out, index, residual});
        return out;
    }

    int upConvolution(int in, const std::string& name, const std::string& norm, int outputs, bool rectified = true) {
        const auto [height, width] = sizeOf(in);
        auto& source = addSource(name, norm, plan.values[at(in)].channels, outputs, 2, true);
        source.kernel = 1;
        source.outputs = 4 * outputs;
        const int index = static_cast<int>(plan.convolutions.size()) - 1;
        const int deep = addValue(m_shown + name, height, width, 4 * outputs, -1, rectified);
        plan.steps.push_back({StepKind::convolution, {in}, deep, index, -1});
        const int out = addValue(m_shown + name + ".spread", 2 * height, 2 * width, outputs, -1, rectified);
        plan.steps.push_back({StepKind::depthToSpace, {deep}, out, -1, -1});
        return out;
    }

    int maxPool(int in) {
        const auto [height, width] = sizeOf(in);
        const int out = addValue("pool", (height - 1) / 2 + 1, (width - 1) / 2 + 1, plan.values[at(in)].channels);
        plan.values[at(out)].fine = plan.values[at(in)].fine;
        plan.steps.push_back({StepKind::maxPool, {in}, out, -1, -1});
        return out;
    }

    int concatenate(const std::vector<int>& parts) {
        const auto [height, width] = sizeOf(parts.front());
        int channels = 0;
        for (const int part : parts) channels += plan.values[at(part)].channels;
        const int out = addValue("fused", height, width, channels);
        plan.steps.push_back({StepKind::concatenate, parts, out, -1, -1});
        return out;
    }

    /// `count` residual blocks, the first of which resamples.
    int stage(int value, const std::string& name, int planes, int count, Resample first, int width = 0) {
        if (width == 0) width = planes * m_spec.baseWidth / 64;
        if (!m_spec.bottleneckBlocks) width = planes;
        for (int i = 0; i < count; ++i)
            value = block(value, name + "." + std::to_string(i), planes, width, i == 0 ? first : Resample::none);
        return value;
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    /// Something that only bf16 makes another value of.
    int conversion(StepKind kind, int in, const std::string& suffix) {
        const Value from = plan.values[at(in)];
        const int out = addValue(from.name + suffix, from.height, from.width, from.channels, from.buffer, from.rectified);
        plan.steps.push_back({kind, {in}, out, -1, -1});
        return out;
    }

    std::pair<int, int> sizeOf(int value) const { return {plan.values[at(value)].height, plan.values[at(value)].width}; }

    int addValue(std::string name, int height, int width, int channels, int buffer = -1, bool rectified = true) {
        if (buffer < 0) buffer = plan.buffers++;
        plan.values.push_back({std::move(name), height, width, channels, buffer, rectified});
        return static_cast<int>(plan.values.size()) - 1;
    }

    int block(int in, const std::string& name, int planes, int width, Resample resample) {
        const int out = planes * m_spec.expansion();
        const int stride = resample == Resample::halve ? 2 : 1;
        const bool up = resample == Resample::twice;
        const bool fine = plan.values[at(in)].fine;
        int shortcut = in;
        if (fine) in = conversion(StepKind::split, in, ".split");
        if (up)
            shortcut = upConvolution(in, name + ".upsample.0", name + ".upsample.1", out, false);
        else if (stride != 1 || plan.values[at(in)].channels != out)
            shortcut = convolution(in, name + ".downsample.0", name + ".downsample.1", out, 1, stride, -1, false, fine);
        int x = in;
        int number = 1;
        const auto next = [&](int kernel, int step, bool doubles) {
            const std::string index = std::to_string(number++);
            x = doubles ? upConvolution(x, name + ".conv" + index, name + ".bn" + index, width)
                        : convolution(x, name + ".conv" + index, name + ".bn" + index, width, kernel, step);
        };
        if (m_spec.bottleneckBlocks) next(1, 1, false);
        next(3, stride, up);
        const std::string last = std::to_string(number);
        x = convolution(x, name + ".conv" + last, name + ".bn" + last, out, m_spec.bottleneckBlocks ? 1 : 3, 1, shortcut);
        return fine ? conversion(StepKind::narrow, x, ".narrow") : x;
    }

    ConvolutionSource& addSource(const std::string& name, const std::string& norm, int inputs, int outputs, int kernel, bool doubles) {
        ConvolutionSource source;
        source.name = m_shown + name;
        source.doubles = doubles;
        source.inputs = inputs;
        source.outputs = outputs;
        source.kernel = kernel;
        source.weight = doubles ? tensor(name + ".weight", {inputs, outputs, kernel, kernel})
                                : tensor(name + ".weight", {outputs, inputs, kernel, kernel});
        source.gamma = tensor(norm + ".weight", {outputs});
        source.beta = tensor(norm + ".bias", {outputs});
        source.mean = tensor(norm + ".running_mean", {outputs});
        source.variance = tensor(norm + ".running_var", {outputs});
        plan.convolutions.push_back(std::move(source));
        return plan.convolutions.back();
    }

    TensorView tensor(const std::string& name, const std::vector<std::int64_t>& shape) {
        if (!problem.empty()) return {};
        const auto found = m_file->tensors.find(m_prefix + name);
        if (found == m_file->tensors.end())
            problem = Core::say("tensor %1 is missing", {m_shown + name});
        else if (found->second.shape != shape)
            problem = Core::say("tensor %1 has another shape", {m_shown + name});
        else
            return found->second;
        return {};
    }

    const BackboneSpec& m_spec;
    const TensorFile* m_file = nullptr;
    std::string m_prefix, m_shown;
};

std::array<int, 3> planTeacher(Planner& planner, const BackboneSpec& spec, const TensorFile& weights, int input) {
    planner.useWeights(weights, "", "teacher.");
    // What bf16 does to a map comes mostly from rounding this first output: everything else is built on it.
    const int stem = planner.maxPool(planner.convolution(input, "conv1", "bn1", 64, 7, 2, -1, true, true));
    std::array<int, 3> features{};
    int value = stem;
    for (int k = 0; k < 3; ++k) {
        const auto index = static_cast<std::size_t>(k);
        value = planner.stage(value, "layer" + std::to_string(k + 1), 64 << k, spec.blocks[index], k == 0 ? Resample::none : Resample::halve);
        features[index] = value;
    }
    return features;
}

int planBottleneck(Planner& planner, const BackboneSpec& spec, const TrainOptions& options, const TensorFile& weights,
                   const std::array<int, 3>& f) {
    if (options.bottleneck == "none") return planner.stage(f[2], "layer4", 512, spec.oceBlocks, Resample::halve);
    planner.useWeights(weights, "bottleneck.", "bottleneck.");
    const int e = spec.expansion();
    int value = f[2];
    if (options.bottleneck == "mff+oce") {
        const int a = planner.convolution(planner.convolution(f[0], "conv1", "bn1", 128 * e, 3, 2), "conv2", "bn2", 256 * e, 3, 2);
        const int b = planner.convolution(f[1], "conv3", "bn3", 256 * e, 3, 2);
        value = planner.concatenate({a, b, f[2]});
    }
    if (options.compaction) value = planner.convolution(value, "conv4", "bn4", 512 * e, 1, 1);
    return planner.stage(value, "bn_layer", 512, spec.oceBlocks, Resample::halve, options.oceWidth);
}

} // namespace

Result<NetworkPlan> planNetwork(const TrainOptions& options, const TensorFile& teacher, const TensorFile& weights) {
    const BackboneSpec* spec = findBackbone(options.backbone);
    if (!spec) return Error{Core::say("There is no backbone called %1.", {blemish::quoted(options.backbone)})};
    const auto wanted = [&](int scale) { return options.layers.find(static_cast<char>('1' + scale)) != std::string::npos; };

    Planner planner(*spec);
    const auto taught = planTeacher(planner, *spec, teacher, planner.input(options.imageHeight, options.imageWidth));
    int value = planBottleneck(planner, *spec, options, weights, taught);
    planner.useWeights(weights, "student.", "student.");
    // Deepest scale first; finer ones than the map needs are not computed.
    for (int stage = 1, scale = 2; scale >= 0; ++stage, --scale) {
        value = planner.stage(value, "layer" + std::to_string(stage), 64 << scale, spec->blocks[static_cast<std::size_t>(stage - 1)],
                              Resample::twice);
        if (wanted(scale)) planner.plan.scales.insert(planner.plan.scales.begin(), {taught[static_cast<std::size_t>(scale)], value});
        const bool done = std::none_of(options.layers.begin(), options.layers.end(),
                                       [&](char c) { return c >= '1' && c < static_cast<char>('1' + scale); });
        if (done) break;
    }
    if (!planner.problem.empty()) return Error{Core::say("The weights do not fit the network: %1.", {planner.problem})};
    return std::move(planner.plan);
}

} // namespace blemish::inference
