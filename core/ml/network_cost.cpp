// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/network_cost.h"

#include <array>
#include <utility>

#include "core/ml/backbones.h"
#include "core/ml/cloner_shape.h"

namespace blemish {

namespace {

/// Adds up convolutions; `area` is the number of output pixels.
class Counter {
public:
    explicit Counter(const BackboneSpec& spec) : m_spec(spec) {}

    void bareConvolution(double in, double out, double kernel, double area) {
        m_cost.gflop += 2e-9 * in * out * kernel * kernel * area;
        m_cost.parameters += 1e-6 * in * out * kernel * kernel;
    }
    /// With the batch norm behind it.
    void convolution(double in, double out, double kernel, double area) {
        bareConvolution(in, out, kernel, area);
        m_cost.parameters += 2e-6 * out;
    }

    enum class Step { none, halve, twice };
    /// `area` at the stage's output; its first block resamples.
    void stage(double in, double planes, int blocks, Step step, double area, double width = 0) {
        if (width == 0) width = planes * m_spec.baseWidth / 64;
        block(in, planes, width, step, area);
        for (int i = 1; i < blocks; ++i) block(planes * m_spec.expansion(), planes, width, Step::none, area);
    }

    PartCost take() { return std::exchange(m_cost, PartCost()); }

private:
    /// A 2x2 transposed convolution of stride 2 costs each output pixel one 1x1 convolution, of four that it has.
    void resampling(double in, double out, double kernel, Step step, double area) {
        convolution(in, out, step == Step::twice ? 1 : kernel, area);
        if (step == Step::twice) m_cost.parameters += 1e-6 * 3 * in * out;
    }

    void block(double in, double planes, double width, Step step, double area) {
        const double out = planes * m_spec.expansion();
        if (m_spec.bottleneckBlocks) {
            const double before = step == Step::halve ? 4 * area : step == Step::twice ? area / 4 : area;
            convolution(in, width, 1, before);
            resampling(width, width, 3, step, area);
            convolution(width, out, 1, area);
        } else {
            resampling(in, planes, 3, step, area);
            convolution(planes, planes, 3, area);
        }
        if (step != Step::none || in != out) resampling(in, out, 1, step, area);
    }

    const BackboneSpec& m_spec;
    PartCost m_cost;
};

void addBottleneck(const TrainOptions& options, const BackboneSpec& spec, const std::array<double, 4>& area, Counter& count) {
    using Step = Counter::Step;
    const double e = spec.expansion();
    double channels = 256 * e;
    if (options.bottleneck == "mff+oce") {
        count.convolution(64 * e, 128 * e, 3, area[1]);
        count.convolution(128 * e, 256 * e, 3, area[2]);
        count.convolution(128 * e, 256 * e, 3, area[2]);
        channels *= 3;
    }
    if (options.compaction) {
        count.convolution(channels, 512 * e, 1, area[2]);
        channels = 512 * e;
    }
    count.stage(channels, 512, spec.oceBlocks, Step::halve, area[3], options.oceWidth);
}

/// Four 3x3 convolutions a scale, without batch norm.
void addProjection(const BackboneSpec& spec, const std::array<double, 4>& area, Counter& count) {
    for (std::size_t scale = 0; scale < 3; ++scale) {
        const double c = spec.channels()[scale];
        double in = c;
        for (const double out : {c / 2, c / 4, c / 2, c}) {
            count.bareConvolution(in, out, 3, area[scale]);
            in = out;
        }
    }
}

/// Blocks of 3x3 convolutions, each at half the size of the one before.
PartCost blocksCost(Counter& count, const std::vector<std::vector<std::int64_t>>& blocks, double area) {
    double in = 3;
    for (const auto& block : blocks) {
        for (const auto channels : block) count.convolution(std::exchange(in, static_cast<double>(channels)), static_cast<double>(channels), 3, area);
        area /= 4;
    }
    return count.take();
}

PartCost residualTeacherCost(Counter& count, const BackboneSpec& spec, double pixels) {
    using Step = Counter::Step;
    const double e = spec.expansion();
    count.convolution(3, 64, 7, pixels / 4);
    count.stage(64, 64, spec.blocks[0], Step::none, pixels / 16);
    count.stage(64 * e, 128, spec.blocks[1], Step::halve, pixels / 64);
    count.stage(128 * e, 256, spec.blocks[2], Step::halve, pixels / 256);
    return count.take();
}

NetworkCost clonerCost(const TrainOptions& options, const BackboneSpec& spec) {
    const double pixels = double(options.imageWidth) * options.imageHeight;
    Counter count(spec);
    NetworkCost cost;
    cost.teacher = spec.vgg ? blocksCost(count, ClonerShape::of(spec, ClonerSize::equal).blocks, pixels)
                            : residualTeacherCost(count, spec, pixels);
    const auto size = options.cloner == "equal" ? ClonerSize::equal : ClonerSize::small;
    cost.student = blocksCost(count, ClonerShape::of(spec, size).blocks, pixels);
    return cost;
}

} // namespace

NetworkCost networkCost(const TrainOptions& options) {
    using Step = Counter::Step;
    const BackboneSpec& spec = *findBackbone(options.backbone);
    if (options.method == "mkd") return clonerCost(options, spec);
    const double e = spec.expansion();
    const double pixels = double(options.imageWidth) * options.imageHeight;
    const std::array<double, 4> area{pixels / 16, pixels / 64, pixels / 256, pixels / 1024};
    Counter count(spec);
    NetworkCost cost;

    cost.teacher = residualTeacherCost(count, spec, pixels);

    if (options.bottleneck == "none") {
        count.stage(256 * e, 512, spec.oceBlocks, Step::halve, area[3]);
        cost.bottleneck = count.take();
        cost.bottleneck.learned = false;
    } else {
        addBottleneck(options, spec, area, count);
        cost.bottleneck = count.take();
    }
    count.stage(512 * e, 256, spec.blocks[0], Step::twice, area[2]);
    count.stage(256 * e, 128, spec.blocks[1], Step::twice, area[1]);
    count.stage(128 * e, 64, spec.blocks[2], Step::twice, area[0]);
    cost.student = count.take();
    if (options.method == "rd++") addProjection(spec, area, count);
    cost.projection = count.take();
    cost.corruptedShare = options.method == "rd++" ? 1 : options.method == "rd-aug" ? 1 - options.cleanShare : 0;
    return cost;
}

} // namespace blemish
