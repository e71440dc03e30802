// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/network.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <new>

#include "core/base/words.h"

namespace blemish::inference {

namespace {

constexpr std::size_t alignment = 64; // bytes: a cache line, and what oneDNN wants of a scratchpad

std::size_t at(int index) { return static_cast<std::size_t>(index); }

Element activation(Precision precision) {
    switch (precision) {
    case Precision::bf16: return Element::bf16;
    case Precision::int8: return Element::u8;
    case Precision::fp32: break;
    }
    return Element::f32;
}

ByteTables normalisation(const Preprocessing& how) {
    ByteTables tables{};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t value = 0; value < 256; ++value)
            tables[c][value] = (static_cast<float>(value) / 255.0F - how.mean[c]) / how.std[c];
    return tables;
}

/// bf16 holds whole numbers up to 256 exactly, normalised ones it would round: it gets pixels less the whole number next to the mean.
float centreOf(float mean) { return std::round(255.0F * mean); }

ByteTables centred(const Preprocessing& how) {
    ByteTables tables{};
    for (std::size_t c = 0; c < 3; ++c)
        for (std::size_t value = 0; value < 256; ++value) tables[c][value] = static_cast<float>(value) - centreOf(how.mean[c]);
    return tables;
}

/// The first convolution for them. What is left of the mean, less than half a grey level, goes into the bias; in the padding alone it is missing.
void normaliseInside(FoldedConvolution& folded, int kernel, const Preprocessing& how) {
    const std::size_t taps = at(kernel * kernel);
    for (std::size_t i = 0; i < folded.weights.size(); ++i) {
        const std::size_t c = i / taps % 3;
        const double weight = static_cast<double>(folded.weights[i]) / (255.0 * static_cast<double>(how.std[c]));
        const double left = static_cast<double>(centreOf(how.mean[c])) - 255.0 * static_cast<double>(how.mean[c]);
        folded.bias[i / (3 * taps)] += static_cast<float>(weight * left);
        folded.weights[i] = static_cast<float>(weight);
    }
}

/// Rounds each output's weights to bf16 so that their sum is kept: what one loses the next one gets. Neighbouring inputs are alike, so
/// their errors cancel instead of adding up to a bias.
void roundKeepingSums(std::vector<float>& weights, std::size_t outputs) {
    const std::size_t row = weights.size() / outputs;
    for (std::size_t o = 0; o < outputs; ++o) {
        float owed = 0;
        for (std::size_t i = o * row; i < (o + 1) * row; ++i) {
            const float wanted = weights[i] + owed;
            weights[i] = roundedToBrain(wanted);
            owed = wanted - weights[i];
        }
    }
}

/// The same weights for a value and for what its rounding lost.
std::vector<float> forSplitInput(const std::vector<float>& weights, std::size_t outputs) {
    const auto row = static_cast<std::ptrdiff_t>(weights.size() / outputs);
    std::vector<float> twice;
    for (auto from = weights.begin(); from != weights.end(); from += row)
        for (int half = 0; half < 2; ++half) twice.insert(twice.end(), from, from + row);
    return twice;
}

/// The first convolution for raw bytes: the normalisation goes into its weights, the mean into those of a fourth channel that
/// is 255 inside the image and, like everything, 0 in the padding.
std::vector<float> weightsForBytes(const std::vector<float>& weights, int outputs, int kernel, const Preprocessing& how) {
    const std::size_t taps = at(kernel * kernel);
    std::vector<float> result(at(outputs) * 4 * taps);
    for (std::size_t o = 0; o < at(outputs); ++o)
        for (std::size_t t = 0; t < taps; ++t) {
            double mean = 0;
            for (std::size_t c = 0; c < 3; ++c) {
                const double weight = static_cast<double>(weights[(o * 3 + c) * taps + t]) / (255.0 * static_cast<double>(how.std[c]));
                result[(o * 4 + c) * taps + t] = static_cast<float>(weight);
                mean += weight * static_cast<double>(how.mean[c]);
            }
            result[(o * 4 + 3) * taps + t] = static_cast<float>(-mean);
        }
    return result;
}

} // namespace

Element Network::elementOf(int value) const {
    if (m_precision == Precision::int8 && !valueAt(value).rectified) return Element::s8;
    return m_precision == Precision::bf16 && valueAt(value).fine ? Element::f32 : activation(m_precision);
}

Extent Network::extentOf(int value) const {
    const Value& v = valueAt(value);
    return {v.height, v.width, v.channels};
}

std::size_t Network::bytesOf(int value) const { return valueAt(value).elements() * sizeOf(elementOf(value)); }

std::byte* Network::bytesAt(const Workspace& workspace, int value) const {
    return workspace.m_memory.get() + m_layout.offsets[at(valueAt(value).buffer)];
}

/// Copies and maxima keep the scale of what they read; a concatenation takes the widest of its parts.
void Network::spreadRanges(const ActivationRanges& ranges, std::string& missing) {
    m_steps.assign(m_plan.values.size(), 1.0);
    for (const Step& step : m_plan.steps) {
        double& unit = m_steps[at(step.output)];
        if (step.kind == StepKind::convolution) {
            const auto found = ranges.find(valueAt(step.output).name);
            if (found == ranges.end() || !(found->second > 0))
                missing = valueAt(step.output).name;
            else
                unit = found->second / (valueAt(step.output).rectified ? 255.0 : 127.0);
        } else {
            unit = 0;
            for (const int input : step.inputs) unit = std::max(unit, m_steps[at(input)]);
        }
    }
}

void Network::makeConcatenationTables() {
    m_requantise.resize(m_plan.steps.size());
    for (std::size_t i = 0; i < m_plan.steps.size(); ++i) {
        const Step& step = m_plan.steps[i];
        if (step.kind != StepKind::concatenate) continue;
        for (const int input : step.inputs) {
            std::array<std::uint8_t, 256> table{};
            const double ratio = m_steps[at(input)] / m_steps[at(step.output)];
            for (std::size_t v = 0; v < table.size(); ++v) table[v] = static_cast<std::uint8_t>(std::lround(static_cast<double>(v) * ratio));
            m_requantise[i].push_back(table);
        }
    }
}

/// Weights of each output channel to [-127,127]; what is lost in scale goes into the output's scale and the bias.
void Network::quantise(const Step& step, FoldedConvolution& folded, ConvolutionTask& task) const {
    const std::size_t row = folded.weights.size() / at(task.outputs);
    const double in = m_steps[at(step.inputs.front())], out = m_steps[at(step.output)];
    task.scales.resize(at(task.outputs));
    for (std::size_t o = 0; o < at(task.outputs); ++o) {
        float* weights = folded.weights.data() + o * row;
        float largest = 0;
        for (std::size_t i = 0; i < row; ++i) largest = std::max(largest, std::abs(weights[i]));
        const double unit = largest > 0 ? static_cast<double>(largest) / 127.0 : 1.0;
        for (std::size_t i = 0; i < row; ++i) weights[i] = static_cast<float>(std::round(static_cast<double>(weights[i]) / unit));
        task.scales[o] = static_cast<float>(in * unit / out);
        folded.bias[o] = static_cast<float>(static_cast<double>(folded.bias[o]) / (in * unit));
    }
    if (step.residual >= 0) task.residualScale = static_cast<float>(m_steps[at(step.residual)] / out);
}

Result<void> Network::addConvolution(const Step& step, const Preprocessing& how) {
    ConvolutionSource& source = m_plan.convolutions[at(step.convolution)];
    FoldedConvolution folded = fold(source);
    const auto isNumber = [](float value) { return std::isfinite(value); };
    if (!std::all_of(folded.weights.begin(), folded.weights.end(), isNumber) || !std::all_of(folded.bias.begin(), folded.bias.end(), isNumber))
        return Error{Core::say("The weights of %1 are not numbers: train the model again.", {source.name})};
    const Value& in = valueAt(step.inputs.front());
    ConvolutionTask task;
    task.height = in.height;
    task.width = in.width;
    task.inputs = in.channels;
    task.outputs = source.outputs;
    task.kernel = source.kernel;
    task.stride = source.stride;
    task.source = elementOf(step.inputs.front());
    task.destination = elementOf(step.output);
    task.weights = m_precision == Precision::int8 ? Element::s8 : activation(m_precision);
    task.relu = valueAt(step.output).rectified;
    if (step.residual >= 0) task.residual = elementOf(step.residual);
    if (m_precision == Precision::int8) {
        if (step.inputs.front() == 0) folded.weights = weightsForBytes(folded.weights, source.outputs, source.kernel, how);
        quantise(step, folded, task);
    }
    if (m_precision == Precision::bf16) {
        if (step.inputs.front() == 0) normaliseInside(folded, source.kernel, how);
        roundKeepingSums(folded.weights, at(source.outputs));
        if (in.channels == 2 * source.inputs) folded.weights = forSplitInput(folded.weights, at(source.outputs));
    }
    source.weight = source.gamma = source.beta = source.mean = source.variance = {};
    return m_convolutions.add(task, folded.weights, folded.bias);
}

/// Splitting and narrowing give the value a memory of its own, where they do anything; sums in place move along.
void Network::separateConversions() {
    for (const Step& step : m_plan.steps) {
        Value& out = m_plan.values[at(step.output)];
        if (step.residual >= 0) out.buffer = valueAt(step.residual).buffer;
        if (step.kind == StepKind::split || step.kind == StepKind::narrow) out.buffer = m_plan.buffers++;
        if (step.kind == StepKind::split) out.channels *= 2;
    }
}

Result<std::shared_ptr<const Network>> Network::make(NetworkPlan plan, const Preprocessing& how, Precision precision, int threads,
                                                     const ActivationRanges& ranges) {
    const ThreadCount count(threads);
    std::shared_ptr<Network> network(new Network);
    network->m_plan = std::move(plan);
    network->m_precision = precision;
    network->m_threads = threads;
    network->m_how = how;
    network->m_tables = precision == Precision::bf16 ? centred(how) : normalisation(how);
    if (precision == Precision::bf16) network->separateConversions();
    if (precision == Precision::int8) {
        network->m_plan.values[0].channels = 4;
        std::string missing;
        network->spreadRanges(ranges, missing);
        if (!missing.empty()) return Error{Core::say("The model holds no range for the activation %1.", {missing})};
        network->makeConcatenationTables();
    }
    for (const Step& step : network->m_plan.steps)
        if (step.kind == StepKind::convolution)
            if (auto added = network->addConvolution(step, how); !added) return added.error();
    std::vector<std::size_t> bytes;
    for (int value = 0; value < static_cast<int>(network->m_plan.values.size()); ++value) bytes.push_back(network->bytesOf(value));
    network->m_layout = layOut(network->m_plan, bytes);
    return std::shared_ptr<const Network>(std::move(network));
}

void Network::Workspace::Release::operator()(std::byte* bytes) const { ::operator delete[](bytes, std::align_val_t(alignment)); }

Network::Workspace::Workspace(const Network& network) {
    const std::size_t activations = (network.m_layout.bytes + alignment - 1) / alignment * alignment;
    const std::size_t bytes = activations + network.m_convolutions.scratchpadBytes();
    m_memory.reset(new (std::align_val_t(alignment)) std::byte[bytes]());
    std::vector<std::pair<void*, void*>> ends;
    for (const Step& step : network.m_plan.steps)
        if (step.kind == StepKind::convolution)
            ends.emplace_back(network.bytesAt(*this, step.inputs.front()), network.bytesAt(*this, step.output));
    m_convolutions = std::make_unique<ConvolutionSet::Bound>(network.m_convolutions, ends, m_memory.get() + activations);
    std::size_t floats = 0;
    for (const auto& [height, width] : network.scaleSizes()) floats += at(height) * at(width);
    m_distances.resize(floats);
    const float* next = m_distances.data();
    for (const auto& [height, width] : network.scaleSizes()) {
        m_pointers.push_back(next);
        next += at(height) * at(width);
    }
}

std::vector<std::pair<int, int>> Network::scaleSizes() const {
    std::vector<std::pair<int, int>> sizes;
    for (const auto& [teacher, student] : m_plan.scales) sizes.emplace_back(valueAt(teacher).height, valueAt(teacher).width);
    return sizes;
}

std::vector<std::pair<std::string, std::string>> Network::implementations() const {
    std::vector<std::pair<std::string, std::string>> names;
    for (const auto& source : m_plan.convolutions) names.emplace_back(source.name, m_convolutions.implementation(names.size()));
    return names;
}

void Network::compute(const Step& step, Workspace& workspace) const {
    const int in = step.inputs.front();
    std::byte* out = bytesAt(workspace, step.output);
    switch (step.kind) {
    case StepKind::convolution: return workspace.m_convolutions->run(at(step.convolution));
    case StepKind::depthToSpace: return depthToSpace(elementOf(in), bytesAt(workspace, in), extentOf(in), out);
    case StepKind::maxPool: return maxPool(elementOf(in), bytesAt(workspace, in), extentOf(in), out);
    case StepKind::split:
    case StepKind::narrow:
        if (m_precision == Precision::bf16) narrow(bytesAt(workspace, in), extentOf(in), step.kind == StepKind::split, out);
        return;
    case StepKind::concatenate: break;
    }
    const auto number = static_cast<std::size_t>(&step - m_plan.steps.data());
    const Element element = elementOf(step.output);
    for (std::size_t part = 0; part < step.inputs.size(); ++part) {
        const Extent extent = extentOf(step.inputs[part]);
        const std::uint8_t* table = m_requantise.empty() ? nullptr : m_requantise[number][part].data();
        copyChannels(element, bytesAt(workspace, step.inputs[part]), extent.pixels(), extent.channels, out,
                     valueAt(step.output).channels, table);
        out += at(extent.channels) * sizeOf(element);
    }
}

void Network::setInput(Workspace& workspace, const RgbImage& pixels) const {
    assert(pixels.width == valueAt(0).width && pixels.height == valueAt(0).height);
    fillInput(activation(m_precision), pixels.pixels, m_tables, bytesAt(workspace, 0));
}

void Network::setInput(Workspace& workspace, std::span<const float> normalised) const {
    assert(m_precision != Precision::int8 && normalised.size() == valueAt(0).elements());
    if (m_precision == Precision::fp32) return fromFloats(Element::f32, normalised, bytesAt(workspace, 0));
    std::vector<float> pixels(normalised.size());
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = 255.0F * (normalised[i] * m_how.std[i % 3] + m_how.mean[i % 3]) - centreOf(m_how.mean[i % 3]);
    fromFloats(Element::bf16, pixels, bytesAt(workspace, 0));
}

void Network::run(Workspace& workspace, const Observer& observer) const {
    const ThreadCount count(m_threads);
    for (const Step& step : m_plan.steps) {
        compute(step, workspace);
        if (observer) observer(valueAt(step.output), elementOf(step.output), bytesAt(workspace, step.output));
    }
    float* out = workspace.m_distances.data();
    for (const auto& [teacher, student] : m_plan.scales) {
        const Extent extent = extentOf(teacher);
        cosineDistances(elementOf(teacher), bytesAt(workspace, teacher), bytesAt(workspace, student), extent.pixels(), extent.channels, out);
        out += extent.pixels();
    }
}

} // namespace blemish::inference
