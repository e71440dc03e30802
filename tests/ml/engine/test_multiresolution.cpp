// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/input_gradients.h"
#include "core/ml/engine/multiresolution_distillation.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/vgg.h"
#include "core/ml/teacher_store.h"

using namespace blemish;
using namespace blemish::nn;
using torch::Tensor;

namespace {

const BackboneSpec& backbone(const char* name) { return *findBackbone(name); }

Tensor picture(std::int64_t n = 1, std::int64_t edge = 64) {
    torch::manual_seed(7);
    return torch::rand({n, 3, edge, edge}).contiguous(at::MemoryFormat::ChannelsLast);
}

Expert builtinExpert(const char* name) {
    Expert expert(backbone(name));
    if (auto loaded = loadState(*expert.module(), "", builtinTeacher(name)); !loaded) qFatal("%s", loaded.error().message.c_str());
    return expert;
}

} // namespace

class Multiresolution : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useThreads(2); }

    /// As counted for the published networks.
    void clonersHaveTheKnownNumberOfParameters() {
        const auto weights = [](const Cloner& cloner) {
            std::int64_t count = 0;
            for (const auto& item : cloner->named_parameters())
                if (item.value().dim() == 4) count += item.value().numel();
            return count;
        };
        QCOMPARE(parameterCount(*Expert(backbone("vgg16")).module()), 14'714'688);
        const Cloner small(ClonerShape::of(backbone("vgg16"), ClonerSize::small)), equal(ClonerShape::of(backbone("vgg16"), ClonerSize::equal));
        QCOMPARE(std::lround(static_cast<double>(parameterCount(*small)) / 1000.0), 344);
        QCOMPARE(weights(equal), 14'710'464);
        QCOMPARE(std::lround(static_cast<double>(parameterCount(*equal)) / 1000.0), 14'716);
        const Cloner biased(ClonerShape::of(backbone("vgg16"), ClonerSize::equal, true));
        QCOMPARE(parameterCount(*biased) - parameterCount(*equal), 4'224); // one for each channel of each convolution
    }

    void clonersMatchEveryExpertsLayers_data() {
        QTest::addColumn<std::string>("name");
        for (const char* name : {"vgg16", "resnet18", "resnet50"}) QTest::newRow(name) << std::string(name);
    }

    void clonersMatchEveryExpertsLayers() {
        QFETCH(std::string, name);
        const torch::NoGradGuard noGrad;
        Expert expert(backbone(name.c_str()));
        for (const auto size : {ClonerSize::small, ClonerSize::equal}) {
            Cloner cloner(ClonerShape::of(backbone(name.c_str()), size));
            for (const auto& shape : {std::vector<std::int64_t>{2, 3, 32, 32}, {1, 3, 64, 96}}) {
                const Tensor x = torch::zeros(shape);
                const Features taught = expert.taps(x), cloned = cloner->forward(x);
                QCOMPARE(taught.size(), name == "vgg16" ? std::size_t(4) : std::size_t(3));
                for (std::size_t k = 0; k < taught.size(); ++k) QVERIFY(taught[k].sizes() == cloned[k].sizes());
            }
        }
    }

    void anExpertNeverChanges() {
        Expert expert = builtinExpert("resnet18");
        expert.module()->train(true);
        const torch::NoGradGuard noGrad;
        const Tensor x = picture(2);
        const Features once = expert.taps(x), twice = expert.taps(x);
        for (std::size_t k = 0; k < once.size(); ++k) QVERIFY(torch::equal(once[k], twice[k]));
        for (const auto& parameter : expert.module()->parameters()) QVERIFY(!parameter.requires_grad());
    }

    void randomTeachersFollowTheirSeed() {
        for (const char* name : {"vgg16", "resnet18"}) {
            const auto seen = [&](int seed) {
                const torch::NoGradGuard noGrad;
                Expert expert(backbone(name));
                if (!loadState(*expert.module(), "", randomTeacher(name, seed))) return Tensor();
                return expert.taps(picture()).back();
            };
            QVERIFY(torch::equal(seen(3), seen(3)));
            QVERIFY(!torch::equal(seen(3), seen(4)));
            QVERIFY(seen(3).abs().max().item<double>() > 1e-4);
        }
    }

    /// A layer on which every image looks alike would teach nothing.
    void theBuiltInVggTellsImagesApart() {
        const torch::NoGradGuard noGrad;
        Expert expert = builtinExpert("vgg16");
        const Features taps = expert.taps(picture(2));
        for (const Tensor& tap : taps) {
            QVERIFY(at::isfinite(tap).all().item<bool>());
            const double cosine = at::cosine_similarity(tap[0].flatten(), tap[1].flatten(), 0).item<double>();
            QVERIFY2(cosine < 0.999, qPrintable(QString::number(cosine)));
        }
    }

    void anIdenticalClonerScoresZeroAndEverySampleStandsAlone() {
        const Features a{torch::rand({3, 4, 8, 8}), torch::rand({3, 8, 4, 4}), torch::rand({3, 8, 2, 2})};
        QVERIFY(weighted(layerDistances(a, a), {0.5, 1}, scoredLayers).abs().max().item<double>() < 1e-6);
        const Features b{torch::rand({3, 4, 8, 8}), torch::rand({3, 8, 4, 4}), torch::rand({3, 8, 2, 2})};
        const Tensor all = weighted(layerDistances(a, b), {0.5, 1}, scoredLayers);
        for (std::int64_t i = 0; i < 3; ++i) {
            const auto one = [&](const Features& f) { return Features{f[0].narrow(0, i, 1), f[1].narrow(0, i, 1), f[2].narrow(0, i, 1)}; };
            QVERIFY(std::abs((weighted(layerDistances(one(a), one(b)), {0.5, 1}, scoredLayers)[0] - all[i]).item<double>()) < 1e-6);
        }
    }

    void theBalancingLambdaMakesBothTermsEqual() {
        const LayerDistances distances{torch::full({2, 3}, 4.0), torch::full({2, 3}, 0.5)};
        QCOMPARE(balancingLambda(distances, false) * 4.0, 0.5);
        QCOMPARE(balancingLambda(distances, true) * 0.5, 4.0);
    }

    void guidedReluPassesBackOnlyWhatIsPositiveWhereItIsPositive() {
        const Tensor x = torch::tensor({-1.0F, 1.0F, 2.0F, 3.0F}).set_requires_grad(true);
        const Tensor y = guidedRelu(x);
        y.backward(torch::tensor({5.0F, -5.0F, 0.5F, 7.0F}));
        QVERIFY(torch::equal(y.detach(), torch::tensor({0.0F, 1.0F, 2.0F, 3.0F})));
        QVERIFY(torch::equal(x.grad(), torch::tensor({0.0F, 0.0F, 0.5F, 7.0F})));
    }

    void clippingTakesTheInterpolatedPercentile() {
        Tensor map = torch::arange(101, torch::kFloat64).reshape({1, 1, 101});
        map[0][0][100] = 1e6; // beyond the percentile, which lies at 99
        const Tensor clipped = clippedAtPercentile(map);
        QVERIFY(std::abs(clipped[0][0][50].item<double>() - 50.0 / 99.0) < 1e-12);
        QCOMPARE(clipped[0][0][100].item<double>(), 1.0);
        QVERIFY(!clippedAtPercentile(torch::full({1, 4, 4}, 3.0, torch::kFloat64)).any().item<bool>());
    }

    void gradientsPointAtTheDefect() {
        Expert expert = builtinExpert("resnet18");
        const auto& spec = backbone("resnet18");
        torch::manual_seed(1);
        Cloner cloner(ClonerShape::of(spec, ClonerSize::small));
        cloner->eval();
        // The score of a place: only what lies there has a gradient.
        const ScoreOf score = [](const Tensor& x) { return x.slice(2, 40, 48).slice(3, 8, 16).square().sum({1, 2, 3}); };
        for (const auto attribution : {Attribution::gradients, Attribution::smoothGrad, Attribution::smoothGradCorrected, Attribution::guided}) {
            const Tensor map = smoothedMaps(attributionMaps(picture(), score, attribution), 1)[0];
            const auto at = map.argmax().item<std::int64_t>();
            QVERIFY(at / 64 >= 40 && at / 64 < 48 && at % 64 >= 8 && at % 64 < 16);
            QVERIFY(map.min().item<double>() >= 0 && map.max().item<double>() <= 1);
        }
        const ScoreOf distance = [&](const Tensor& x) {
            return weighted(layerDistances(expert.taps(x), cloner->forward(x)), {0.5, 1}, scoredLayers);
        };
        for (const auto attribution : {Attribution::smoothGrad, Attribution::smoothGradCorrected}) {
            const Tensor once = attributionMaps(picture(), distance, attribution), again = attributionMaps(picture(), distance, attribution);
            QVERIFY(torch::equal(once, again));
        }
        const Tensor parity = attributionMaps(picture(), distance, Attribution::smoothGrad);
        const Tensor corrected = attributionMaps(picture(), distance, Attribution::smoothGradCorrected);
        const Tensor plain = attributionMaps(picture(), distance, Attribution::gradients);
        // The published noise is so small that little changes; the corrected one blurs the map.
        QVERIFY((parity - plain).abs().mean().item<double>() < (corrected - plain).abs().mean().item<double>());
    }

    void aBatchHasTheMapsOfItsImages() {
        Expert expert = builtinExpert("resnet18");
        Cloner cloner(ClonerShape::of(backbone("resnet18"), ClonerSize::small));
        cloner->eval();
        const ScoreOf score = [&](const Tensor& x) { return weighted(layerDistances(expert.taps(x), cloner->forward(x)), {0.5, 1}, scoredLayers); };
        const Tensor images = picture(3);
        const Tensor together = absoluteGradients(images, score);
        for (std::int64_t i = 0; i < 3; ++i) {
            const Tensor alone = absoluteGradients(images.narrow(0, i, 1), score)[0];
            QVERIFY((together[i] - alone).abs().max().item<double>() < 1e-4 * alone.max().item<double>());
        }
        for (const auto& parameter : cloner->parameters()) QVERIFY(!parameter.grad().defined());
    }
};

QTEST_GUILESS_MAIN(Multiresolution)
#include "test_multiresolution.moc"
