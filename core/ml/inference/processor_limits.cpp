// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/processor_limits.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <memory>
#include <vector>

#include "core/base/parallel.h"
#include "core/ml/inference/onednn.h"

namespace blemish::inference {

namespace {

using Clock = std::chrono::steady_clock;
double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

/// 3x3 and 1x1 convolutions with many channels: all arithmetic, little memory.
std::vector<ConvolutionTask> largeConvolutions(Precision precision) {
    const bool whole = precision == Precision::int8;
    const Element element = whole ? Element::u8 : precision == Precision::bf16 ? Element::bf16 : Element::f32;
    std::vector<ConvolutionTask> tasks;
    for (const auto& [side, channels, kernel] : {std::array{32, 256, 3}, std::array{16, 512, 3}, std::array{32, 1024, 1}}) {
        ConvolutionTask task;
        task.height = task.width = side;
        task.inputs = task.outputs = channels;
        task.kernel = kernel;
        task.source = task.destination = element;
        task.weights = whole ? Element::s8 : element;
        if (whole) task.scales.assign(static_cast<std::size_t>(channels), 1e-3F);
        tasks.push_back(std::move(task));
    }
    return tasks;
}

double gflopOf(const ConvolutionTask& task) {
    return 2e-9 * task.height * task.width * task.inputs * double(task.outputs) * task.kernel * task.kernel;
}

/// The best rate of one convolution in a fifth of a second; 0 where oneDNN does not take it.
double rateOf(const ConvolutionTask& task) {
    const auto outputs = static_cast<std::size_t>(task.outputs);
    const std::vector<float> weights(outputs * static_cast<std::size_t>(task.inputs * task.kernel * task.kernel), 1.0F);
    ConvolutionSet set;
    if (!set.add(task, weights, std::vector<float>(outputs, 0.0F))) return 0;
    const auto pixels = static_cast<std::size_t>(task.height * task.width);
    std::vector<std::byte> source(pixels * static_cast<std::size_t>(task.inputs) * sizeOf(task.source));
    std::vector<std::byte> destination(pixels * outputs * sizeOf(task.destination));
    std::vector<std::byte> scratch(set.scratchpadBytes() + 64);
    void* aligned = scratch.data();
    std::size_t space = scratch.size();
    std::align(64, set.scratchpadBytes(), aligned, space);
    const std::pair<void*, void*> ends{source.data(), destination.data()};
    ConvolutionSet::Bound bound(set, {&ends, 1}, aligned);
    bound.run(0);
    double best = 1e9;
    for (const auto start = Clock::now(); secondsSince(start) < 0.2;) {
        const auto once = Clock::now();
        bound.run(0);
        best = std::min(best, secondsSince(once));
    }
    return gflopOf(task) / best;
}

} // namespace

std::map<Precision, double> measureArithmetic(int threads, std::initializer_list<Precision> precisions) {
    std::map<Precision, double> rates;
    if (!oneDnnServes()) return rates;
    const ThreadCount scope(threads);
    for (const Precision precision : precisions) {
        if (precision == Precision::bf16 && !canComputeBf16()) continue;
        if (precision == Precision::int8 && !canComputeInt8()) continue;
        for (const ConvolutionTask& task : largeConvolutions(precision))
            rates[precision] = std::max(rates[precision], rateOf(task));
    }
    return rates;
}

double measureMemory(int threads) {
    constexpr std::size_t block = std::size_t(128) << 20;
    const auto count = static_cast<std::size_t>(threads);
    std::vector<std::vector<std::byte>> from(count, std::vector<std::byte>(block, std::byte{1})), to(count, std::vector<std::byte>(block));
    double best = 1e9;
    for (int round = 0; round < 5; ++round) {
        const auto start = Clock::now();
        parallelFor(count, threads, [&](std::size_t i) { std::memcpy(to[i].data(), from[i].data(), block); });
        best = std::min(best, secondsSince(start));
    }
    return 2e-9 * static_cast<double>(block * count) / best;
}

} // namespace blemish::inference
