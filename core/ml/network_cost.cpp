// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/network_cost.h"

#include <array>
#include <utility>

#include "core/ml/backbones.h"

namespace blemish {

namespace {

/// Adds up convolutions; `area` is the number of output pixels.
class Counter {
public:
    explicit Counter(const BackboneSpec& spec) : m_spec(spec) {}

    void convolution(double in, double out, double kernel, double area) { m_gflop += 2e-9 * in * out * kernel * kernel * area; }

    enum class Step { none, halve, twice };
    /// `area` at the stage's output; its first block resamples.
    void stage(double in, double planes, int blocks, Step step, double area) {
        block(in, planes, step, area);
        for (int i = 1; i < blocks; ++i) block(planes * m_spec.expansion(), planes, Step::none, area);
    }

    double take() { return std::exchange(m_gflop, 0.0); }

private:
    /// A 2x2 transposed convolution of stride 2 costs each output pixel one 1x1 convolution.
    void resampling(double in, double out, double kernel, Step step, double area) {
        convolution(in, out, step == Step::twice ? 1 : kernel, area);
    }

    void block(double in, double planes, Step step, double area) {
        const double out = planes * m_spec.expansion();
        if (m_spec.bottleneckBlocks) {
            const double width = planes * m_spec.baseWidth / 64;
            const double before = step == Step::halve ? 4 * area : step == Step::twice ? area / 4 : area;
            convolution(in, width, 1, before);
            resampling(width, width, 3, step, area);
            convolution(width, out, 1, area);
        } else {
            resampling(in, planes, 3, step, area);
            convolution(planes, planes, 3, area);
        }
        if (step != Step::none || in != out) convolution(in, out, 1, area);
    }

    const BackboneSpec& m_spec;
    double m_gflop = 0;
};

} // namespace

NetworkCost networkCost(const TrainOptions& options) {
    using Step = Counter::Step;
    const BackboneSpec& spec = *findBackbone(options.backbone);
    const double e = spec.expansion();
    const double pixels = double(options.imageWidth) * options.imageHeight;
    const std::array<double, 4> area{pixels / 16, pixels / 64, pixels / 256, pixels / 1024};
    Counter count(spec);
    NetworkCost cost;

    count.convolution(3, 64, 7, pixels / 4);
    count.stage(64, 64, spec.blocks[0], Step::none, area[0]);
    count.stage(64 * e, 128, spec.blocks[1], Step::halve, area[1]);
    count.stage(128 * e, 256, spec.blocks[2], Step::halve, area[2]);
    cost.teacher = count.take();

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
    count.stage(channels, 512, spec.oceBlocks, Step::halve, area[3]);
    cost.bottleneck = count.take();

    count.stage(512 * e, 256, spec.blocks[0], Step::twice, area[2]);
    count.stage(256 * e, 128, spec.blocks[1], Step::twice, area[1]);
    count.stage(128 * e, 64, spec.blocks[2], Step::twice, area[0]);
    cost.student = count.take();
    return cost;
}

} // namespace blemish
