// SPDX-License-Identifier: GPL-3.0-or-later
// Multiresolution distillation against recorded vectors: layers, distances, scores, gradients and first optimiser steps.
#include <QTest>

#include "core/ml/engine/adam.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/input_gradients.h"
#include "core/ml/engine/multiresolution_distillation.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/vgg.h"
#include "tests/ml/engine/formula_weights.h"

using namespace blemish;
using namespace blemish::nn;
using torch::Tensor;

namespace {

const TensorFile& golden() {
    static const TensorFile file = [] {
        auto read = readSafetensors(std::string(BLEMISH_REFERENCE_DIR) + "/golden/mkd.safetensors");
        if (!read) qFatal("%s", read.error().message.c_str());
        return std::move(*read);
    }();
    return file;
}

Tensor expected(const std::string& name) { return toTensor(golden().tensors.at(name)).to(torch::kFloat64); }

/// Float64 tensors keep their digits.
Tensor exact(const std::string& name) {
    const TensorView& view = golden().tensors.at(name);
    Tensor tensor = torch::empty(view.shape, torch::kFloat64);
    std::copy_n(view.bytes.data(), view.bytes.size(), static_cast<std::byte*>(tensor.data_ptr()));
    return tensor;
}

double relativeError(const Tensor& actual, const Tensor& wanted) {
    return ((actual.detach().to(torch::kFloat64) - wanted).abs().max() / wanted.abs().max()).item<double>();
}

Expert& goldenExpert() {
    static Expert expert = [] {
        Expert made(*findBackbone("vgg16"));
        test::fillByFormula(*made.module(), "expert");
        return made;
    }();
    return expert;
}

/// Expert, cloner and input of one golden case.
struct Case {
    explicit Case(const std::string& kind)
        : expert(goldenExpert()), cloner(ClonerShape::of(*findBackbone("vgg16"), kind == "equal" ? ClonerSize::equal : ClonerSize::small)) {
        test::fillByFormula(*cloner, "cloner." + kind);
        input = ((test::formulaInput() + 2) / 4).contiguous(at::MemoryFormat::ChannelsLast);
    }
    LayerDistances distances(const Tensor& x, ReluGradient gradient = ReluGradient::ordinary) {
        return layerDistances(expert.taps(x), cloner->forward(x, gradient));
    }
    Expert& expert;
    Cloner cloner;
    Tensor input;
};

} // namespace

class MultiresolutionGolden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useThreads(2); }

    void layersDistancesAndScores_data() {
        QTest::addColumn<std::string>("kind");
        QTest::newRow("small") << std::string("small");
        QTest::newRow("equal") << std::string("equal");
    }

    void layersDistancesAndScores() {
        QFETCH(std::string, kind);
        const torch::NoGradGuard noGrad;
        Case c(kind);
        c.cloner->eval();
        const Features taught = c.expert.taps(c.input), cloned = c.cloner->forward(c.input);
        QCOMPARE(taught.size(), std::size_t(4));
        for (std::size_t k = 0; k < 4; ++k) {
            QVERIFY(relativeError(taught[k], expected("expert." + std::to_string(k))) < 1e-4);
            QVERIFY(relativeError(cloned[k], expected(kind + ".eval." + std::to_string(k))) < 1e-4);
        }
        const LayerDistances distances = layerDistances(taught, cloned);
        QVERIFY(relativeError(distances.value.mean(0), expected(kind + ".val")) < 1e-4);
        QVERIFY(relativeError(distances.direction.mean(0), expected(kind + ".dir")) < 1e-4);
        QVERIFY(relativeError(weighted(distances, {0.01, 1}, scoredLayers), expected(kind + ".score.lambda0.01")) < 1e-4);
        QVERIFY(relativeError(weighted(distances, {0.5, 1}, scoredLayers), expected(kind + ".score.lambda0.5")) < 1e-4);
    }

    void gradientsOfTheInput_data() { layersDistancesAndScores_data(); }

    void gradientsOfTheInput() {
        QFETCH(std::string, kind);
        Case c(kind);
        c.cloner->eval();
        for (const auto& [name, gradient, attribution] :
             {std::tuple{"gradient", ReluGradient::ordinary, Attribution::gradients}, std::tuple{"guided", ReluGradient::guided, Attribution::guided}}) {
            const ScoreOf score = [&, how = gradient](const Tensor& x) { return weighted(c.distances(x, how), {0.5, 1}, scoredLayers); };
            const std::string prefix = kind + "." + name;
            QVERIFY2(relativeError(absoluteGradients(c.input, score), exact(prefix + ".raw")) < 1e-4, prefix.c_str());
            const Tensor maps = smoothedMaps(attributionMaps(c.input, score, attribution), 4);
            QVERIFY2(relativeError(maps, exact(prefix + ".map")) < 1e-4, prefix.c_str());
        }
        for (const auto& parameter : c.cloner->parameters()) QVERIFY(!parameter.grad().defined());
    }

    void firstOptimiserSteps_data() { layersDistancesAndScores_data(); }

    void firstOptimiserSteps() {
        QFETCH(std::string, kind);
        Case c(kind);
        c.cloner->train();
        Features taught;
        {
            const torch::NoGradGuard noGrad;
            taught = c.expert.taps(c.input);
        }
        Adam adam(c.cloner->parameters(), {0.001, 0.9, 0.999, 1e-8});
        const Tensor losses = exact(kind + ".loss.adam_steps");
        for (std::int64_t step = 0; step < 4; ++step) {
            adam.zeroGradients();
            const Tensor loss = weighted(layerDistances(taught, c.cloner->forward(c.input)), {0.5, 1}, 4).mean();
            loss.backward();
            adam.step();
            const double difference = std::abs(loss.item<double>() / losses[step].item<double>() - 1);
            QVERIFY2(difference < (step == 0 ? 1e-5 : 1e-2), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(difference)));
        }
    }
};

QTEST_GUILESS_MAIN(MultiresolutionGolden)
#include "test_multiresolution_golden.moc"
