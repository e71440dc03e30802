// SPDX-License-Identifier: GPL-3.0-or-later
// The published implementation's features, maps and scores through the engine that scores on the processor.
#include <QTest>

#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/inference/map_builder.h"
#include "core/ml/inference/network.h"
#include "tests/ml/engine/formula_weights.h"

using namespace blemish;
using namespace blemish::inference;

namespace {

constexpr int edge = 64;

std::vector<float> golden(const TensorFile& file, const std::string& name) { return toFloats(file.tensors.at(name)); }

std::vector<float> sampleOf(const std::vector<float>& batch, std::size_t sample) {
    const std::size_t size = batch.size() / 2;
    return {batch.begin() + static_cast<std::ptrdiff_t>(sample * size), batch.begin() + static_cast<std::ptrdiff_t>((sample + 1) * size)};
}

/// [C,H,W] to [H,W,C].
std::vector<float> channelsLast(const std::vector<float>& planes, std::size_t channels) {
    std::vector<float> result(planes.size());
    const std::size_t pixels = planes.size() / channels;
    for (std::size_t c = 0; c < channels; ++c)
        for (std::size_t p = 0; p < pixels; ++p) result[p * channels + c] = planes[c * pixels + p];
    return result;
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b) {
    double most = a.size() == b.size() ? 0 : 1e9;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) most = std::max(most, std::abs(static_cast<double>(a[i] - b[i])));
    return most;
}

double relativeError(const std::vector<float>& actual, const std::vector<float>& expected) {
    float largest = 0;
    for (const float value : expected) largest = std::max(largest, std::abs(value));
    return largestDifference(actual, expected) / static_cast<double>(largest);
}

struct Weights {
    TensorFile teacher, model;
};

Weights formulaWeights(const std::string& backbone) {
    const nn::Distiller distiller = test::formulaDistiller(backbone);
    Weights weights;
    nn::appendState(*distiller.teacher, "", weights.teacher);
    nn::appendState(*distiller.bottleneck, "bottleneck.", weights.model);
    nn::appendState(*distiller.student, "student.", weights.model);
    return weights;
}

double correlation(const std::vector<float>& a, const std::vector<float>& b) {
    double ma = 0, mb = 0, aa = 0, bb = 0, ab = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ma += static_cast<double>(a[i]) / static_cast<double>(a.size());
        mb += static_cast<double>(b[i]) / static_cast<double>(a.size());
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double x = static_cast<double>(a[i]) - ma, y = static_cast<double>(b[i]) - mb;
        aa += x * x;
        bb += y * y;
        ab += x * y;
    }
    return ab / std::sqrt(aa * bb);
}

/// The pixels that come nearest to a normalised input.
RgbImage pixelsOf(const std::vector<float>& normalised) {
    const Preprocessing how;
    RgbImage image(edge, edge);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = static_cast<std::uint8_t>(std::clamp((normalised[i] * how.std[i % 3] + how.mean[i % 3]) * 255.0F + 0.5F, 0.0F, 255.0F));
    return image;
}

} // namespace

class InferenceGolden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lowPrecisionsStayNearThePublishedMap_data() { equalsThePublishedImplementation_data(); }

    void lowPrecisionsStayNearThePublishedMap() {
        QFETCH(QString, backbone);
        if (!canComputeBf16() || !canComputeInt8()) QSKIP("this processor computes in fp32 only");
        const auto file = readSafetensors(std::string(BLEMISH_REFERENCE_DIR) + "/golden/rd_" + backbone.toStdString() + ".safetensors");
        QVERIFY(file);
        TrainOptions options;
        options.backbone = backbone.toStdString();
        options.imageWidth = options.imageHeight = edge;
        const Weights weights = formulaWeights(options.backbone);
        const auto input = channelsLast(sampleOf(toFloats(nn::toView(test::formulaInput())), 0), 3);
        const auto expected = sampleOf(golden(*file, "map.add.smooth"), 0);
        const float score = golden(*file, "score.max_of_smooth_add")[0];
        ActivationRanges ranges;
        for (const Precision precision : {Precision::fp32, Precision::bf16, Precision::int8}) {
            const auto network = Network::make(*planNetwork(options, weights.teacher, weights.model), {edge, edge}, precision, 1, ranges);
            QVERIFY2(network, network ? "" : network.error().message.c_str());
            Network::Workspace workspace(**network);
            precision == Precision::int8 ? (*network)->setInput(workspace, pixelsOf(input)) : (*network)->setInput(workspace, input);
            (*network)->run(workspace, [&](const Value& value, Element element, const std::byte* bytes) {
                if (precision != Precision::fp32) return;
                std::vector<float> values(value.elements());
                inference::toFloats(element, bytes, values);
                for (const float v : values) ranges[value.name] = std::max(ranges[value.name], static_cast<double>(std::abs(v)));
            });
            const MapBuilder maps(edge, edge, 4, false, (*network)->scaleSizes());
            std::vector<float> scratch(maps.scratchFloats()), map(edge * edge);
            maps(workspace.distances(), scratch.data(), map.data());
            const double error = largestDifference(map, expected), alike = correlation(map, expected);
            const QByteArray text = QStringLiteral("error %1, correlation %2").arg(error).arg(alike).toUtf8();
            const char* found = text.constData();
            if (precision == Precision::bf16) QVERIFY2(error <= 5e-3, found);
            if (precision == Precision::bf16) QVERIFY2(std::abs(*std::max_element(map.begin(), map.end()) - score) <= 0.01F * score, found);
            if (precision == Precision::int8) QVERIFY2(alike >= 0.99, found);
        }
    }

    void equalsThePublishedImplementation_data() {
        QTest::addColumn<QString>("backbone");
        for (const auto& spec : backbones())
            if (!(spec.vgg || spec.blocks[2] > 6)) QTest::newRow(std::string(spec.name).c_str()) << QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
    }

    void equalsThePublishedImplementation() {
        QFETCH(QString, backbone);
        if (!oneDnnServes()) QSKIP("this processor is served by LibTorch");
        const auto file = readSafetensors(std::string(BLEMISH_REFERENCE_DIR) + "/golden/rd_" + backbone.toStdString() + ".safetensors");
        QVERIFY(file);
        TrainOptions options;
        options.backbone = backbone.toStdString();
        options.imageWidth = options.imageHeight = edge;
        const Weights weights = formulaWeights(options.backbone);
        auto plan = planNetwork(options, weights.teacher, weights.model);
        QVERIFY2(plan, plan ? "" : plan.error().message.c_str());
        const auto scales = plan->scales;
        std::vector<std::string> watched;
        for (const auto& [teacher, student] : scales) {
            watched.push_back(plan->values[static_cast<std::size_t>(teacher)].name);
            watched.push_back(plan->values[static_cast<std::size_t>(student)].name);
        }
        const auto network = Network::make(std::move(*plan), {edge, edge}, Precision::fp32, 1);
        QVERIFY2(network, network ? "" : network.error().message.c_str());
        Network::Workspace workspace(**network);
        const auto input = nn::toView(test::formulaInput());

        for (std::size_t sample = 0; sample < 2; ++sample) {
            (*network)->setInput(workspace, channelsLast(sampleOf(toFloats(input), sample), 3));
            (*network)->run(workspace, [&](const Value& value, Element element, const std::byte* bytes) {
                const auto found = std::find(watched.begin(), watched.end(), value.name) - watched.begin();
                if (found == static_cast<std::ptrdiff_t>(watched.size())) return;
                std::vector<float> actual(value.elements());
                inference::toFloats(element, bytes, actual);
                const std::string name = (found % 2 == 0 ? "teacher." : "student.eval.") + std::to_string(found / 2);
                const auto expected = channelsLast(sampleOf(golden(*file, name), sample), static_cast<std::size_t>(value.channels));
                QVERIFY2(relativeError(actual, expected) < 1e-4, name.c_str());
            });
            for (const bool multiply : {false, true})
                for (const double sigma : {0.0, 4.0}) {
                    const MapBuilder maps(edge, edge, sigma, multiply, (*network)->scaleSizes());
                    std::vector<float> scratch(maps.scratchFloats()), map(edge * edge);
                    maps(workspace.distances(), scratch.data(), map.data());
                    const std::string name = std::string(multiply ? "map.mul" : "map.add") + (sigma > 0 ? ".smooth" : "");
                    const auto expected = sampleOf(golden(*file, name), sample);
                    const double difference = largestDifference(map, expected);
                    QVERIFY2(difference <= 1e-5, qPrintable(QStringLiteral("%1: %2").arg(QString::fromStdString(name)).arg(difference)));
                    if (multiply || sigma == 0) continue;
                    const float score = *std::max_element(map.begin(), map.end());
                    QVERIFY(std::abs(score - golden(*file, "score.max_of_smooth_add")[sample]) < 1e-5F);
                }
        }
    }
};

QTEST_GUILESS_MAIN(InferenceGolden)
#include "test_inference_golden.moc"
