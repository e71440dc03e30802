// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/estimate.h"

#include <algorithm>
#include <cmath>

#include "core/base/words.h"
#include "core/ml/backbones.h"
#include "core/ml/cloner_shape.h"
#include "core/ml/machine.h"
#include "core/ml/network_cost.h"

namespace blemish {

namespace {

constexpr std::int64_t gigabyte = std::int64_t(1) << 30;
constexpr std::int64_t libraries = 250'000'000;       ///< LibTorch and what it brings, with its code
constexpr std::int64_t pixelBudget = gigabyte;        ///< resized images that are kept, at most
constexpr double optimiserBytes = 16;                 ///< a parameter, its copy or none, gradient and two moments
constexpr double workspace = 1.25;                    ///< activations' gradients and oneDNN's scratch memory on top

/// Counts values of one image that live from the forward to the backward pass. A convolution with batch norm leaves two maps:
/// what it computes and what comes out normalised.
class Counter {
public:
    Counter(const BackboneSpec& spec, double pixels) : m_spec(spec), m_pixels(pixels) {}

    double network(const TrainOptions& options) {
        const double e = m_spec.expansion();
        double in = 256 * e;
        if (options.bottleneck == "mff+oce") {
            normalised(128 * e, 1.0 / 64);
            normalised(256 * e, 1.0 / 256);
            normalised(256 * e, 1.0 / 256);
            in *= 3;
            map(in, 1.0 / 256);
        }
        if (options.compaction) normalised(512 * e, 1.0 / 256);
        if (options.bottleneck != "none") stage(512, m_spec.oceBlocks, 1.0 / 256, 1.0 / 1024, options.oceWidth);
        stage(256, m_spec.blocks[0], 1.0 / 1024, 1.0 / 256);
        stage(128, m_spec.blocks[1], 1.0 / 256, 1.0 / 64);
        stage(64, m_spec.blocks[2], 1.0 / 64, 1.0 / 16);
        if (options.method == "rd++")
            for (int repeat = 0; repeat < 2; ++repeat) projection(); // of raw and corrupted images
        return m_values + features() * (options.method == "rd-aug" || options.method == "rd++" ? 2 : 1);
    }
    double features() const {
        const double e = m_spec.expansion();
        return m_pixels * e * (64.0 / 16 + 128.0 / 64 + 256.0 / 256);
    }

private:
    /// Four convolutions a scale, each with its normalised map, float32 copies of the widest on the way.
    void projection() {
        double area = 1.0 / 16;
        for (const double channels : m_spec.channels()) {
            normalised(2.25 * channels, area);
            area /= 4;
        }
    }

    void map(double channels, double area) { m_values += channels * area * m_pixels; }
    void normalised(double channels, double area) { map(2 * channels, area); }

    void stage(double planes, int blocks, double areaIn, double areaOut, double width = 0) {
        const double out = planes * m_spec.expansion();
        if (width == 0) width = planes * m_spec.baseWidth / 64;
        for (int i = 0; i < blocks; ++i) {
            if (m_spec.bottleneckBlocks) normalised(width, i == 0 ? areaIn : areaOut);
            normalised(width, areaOut);
            normalised(out, areaOut);
            if (i == 0) map(out, areaOut);
        }
    }

    const BackboneSpec& m_spec;
    double m_pixels;
    double m_values = 0;
};

/// The same for the cloner of an expert: values of one image, and its features' of them.
struct ValuesOfImage {
    double values = 0, features = 0;
};

ValuesOfImage clonerValues(const TrainOptions& options, double pixels) {
    const auto shape = ClonerShape::of(*findBackbone(options.backbone), options.cloner == "equal" ? ClonerSize::equal : ClonerSize::small);
    ValuesOfImage needs;
    double in = 3;
    for (std::size_t b = 0; b < shape.blocks.size(); ++b) {
        for (const auto channels : shape.blocks[b]) {
            const auto out = static_cast<double>(channels);
            needs.values += 2 * out * pixels;
            in = out;
        }
        pixels /= 4;
        needs.values += in * pixels;
        if (b >= shape.firstTap) needs.features += in * pixels;
    }
    needs.values += 3 * needs.features; // the expert's, and the differences
    return needs;
}

std::string gigabytes(std::int64_t bytes) {
    const double value = static_cast<double>(bytes) / 1e9;
    return value < 10 ? std::to_string(static_cast<int>(value)) + "." + std::to_string(static_cast<int>(value * 10) % 10)
                      : std::to_string(static_cast<int>(std::lround(value)));
}

} // namespace

bool trainsInBf16(const TrainOptions& options) {
    return options.precision == "bf16" || (options.precision == "auto" && processorHasBf16());
}

TrainingEstimate estimateTraining(const TrainOptions& options, int images, double msPerImage) {
    const BackboneSpec& spec = *findBackbone(options.backbone);
    const double element = trainsInBf16(options) ? 2 : 4;
    const double pixels = static_cast<double>(options.imageWidth) * options.imageHeight;
    const int batch = std::min(options.batch, std::max(images, 1));
    const NetworkCost cost = networkCost(options);
    Counter counter(spec, pixels);
    const ValuesOfImage image = options.method == "mkd" ? clonerValues(options, pixels) : ValuesOfImage{counter.network(options), counter.features()};
    const double activations = image.values * element * batch * workspace;
    const double learned = optimiserBytes + (options.emaDecay > 0 ? 4 : 0); // bytes
    const double weights = cost.trainedParameters() * 1e6 * learned + cost.frozenParameters() * 1e6 * (element == 2 ? 6 : 4);

    TrainingEstimate estimate;
    estimate.workingBytes = libraries + static_cast<std::int64_t>(activations + weights);
    const bool kept = options.method != "rd-aug" || !options.mirror; // what is mirrored anew each time is taught anew
    estimate.featureBytes = kept ? static_cast<std::int64_t>(image.features * element * images) : 0;
    const auto resized = std::min(pixelBudget, static_cast<std::int64_t>(pixels * 3 * images));
    estimate.peakBytes = estimate.workingBytes + resized + std::min(estimate.featureBytes, featureCacheBudget(options));
    if (msPerImage > 0) estimate.seconds = msPerImage / 1e3 * images * options.epochs;
    return estimate;
}

std::int64_t featureCacheBudget(const TrainOptions& options) {
    if (options.cacheMegabytes > 0) return static_cast<std::int64_t>(options.cacheMegabytes) << 20;
    const auto available = availableMemory();
    if (available == 0) return 2 * gigabyte;
    TrainOptions bare = options;
    bare.cacheMegabytes = 1;
    return std::max<std::int64_t>(0, available - estimateTraining(bare, options.batch).workingBytes) / 2;
}

Result<void> checkTrainingMemory(const TrainOptions& options, int images) {
    const auto needed = estimateTraining(options, images).workingBytes;
    const auto available = availableMemory();
    if (available == 0 || needed <= available) return {};
    return Error{Core::say("The training needs about %1 GB of memory, and this machine has %2 GB free: use a smaller --image-size, "
                           "--batch or --backbone.",
                           {gigabytes(needed), gigabytes(available)})};
}

} // namespace blemish
