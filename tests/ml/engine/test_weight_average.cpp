// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"
#include "core/ml/engine/trainer.h"
#include "core/ml/engine/weight_average.h"
#include "core/ml/training_history.h"

using namespace blemish;
namespace fs = std::filesystem;

class WeightAverageTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<fs::path> m_images;

    fs::path file(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }

    /// Two epochs of three steps.
    TrainingInput input(const std::string& model, double decay) const {
        TrainingInput input;
        input.images = imageRefs(m_images);
        input.model = file(model);
        input.options.teacher = "builtin";
        input.options.imageWidth = input.options.imageHeight = 64;
        input.options.epochs = 2;
        input.options.batch = 3;
        input.options.heldOut = 0.2;
        input.options.device = "cpu";
        input.options.emaDecay = decay;
        return input;
    }

    static bool trained(const TrainingInput& input) {
        JobContext job;
        return nn::train(input, job).ok();
    }

    static std::map<std::string, std::vector<float>> weights(const fs::path& model) {
        std::map<std::string, std::vector<float>> all;
        if (const auto file = readModelFile(model))
            for (const auto& [name, tensor] : file->weights.tensors) all[name] = toFloats(tensor);
        return all;
    }

private Q_SLOTS:
    void initTestCase() {
        for (std::uint32_t i = 0; i < 12; ++i) {
            m_images.push_back(file("part " + std::to_string(i) + ".png"));
            QVERIFY(writePng(m_images.back(), drawSamplePart(i, {}, 64).image).ok());
        }
        QVERIFY(trained(input("whole.blm", 0.9)));
    }

    void theMeanForgetsFasterInTheFirstSteps() {
        const auto weight = torch::full({2}, 10.F);
        nn::WeightAverage average({weight}, 0.5);
        double expected = 10;
        for (int n = 1; n <= 30; ++n) {
            weight.fill_(static_cast<float>(n));
            average.afterStep();
            const double decay = std::min(0.5, n / (n + 9.0)); // a half from the ninth step on
            expected = decay * expected + (1 - decay) * n;
        }
        QVERIFY(std::abs(average.means().front()[1].item<double>() - expected) < 1e-5);
        average.exchange();
        QVERIFY(std::abs(weight[0].item<double>() - expected) < 1e-5);
        average.exchange();
        QCOMPARE(weight[0].item<float>(), 30.F);
    }

    void withoutADecayTheLastWeightsStay() {
        nn::WeightAverage none({torch::ones({1})}, 0);
        none.afterStep();
        QVERIFY(none.means().empty());
    }

    void theModelHoldsTheMean() {
        QVERIFY(trained(input("last.blm", 0)));
        const auto mean = weights(file("whole.blm")), last = weights(file("last.blm"));
        QCOMPARE(mean.size(), last.size());
        QVERIFY(mean != last);
    }

    void resumedTrainingEqualsAnUninterruptedOne() {
        TrainingInput part = input("parted.blm", 0.9);
        std::stop_source stop;
        part.onStep = [&stop](const TrainingStep& now) {
            if (now.step == 4) stop.request_stop();
        };
        JobContext job(stop.get_token());
        QVERIFY(!nn::train(part, job).ok());
        part.resume = true;
        part.onStep = {};
        QVERIFY(trained(part));
        QVERIFY(weights(file("whole.blm")) == weights(part.model));
    }

    void stoppingWhileBatchNormsSettleLosesNothing() {
        TrainingInput part = input("settling.blm", 0.9);
        std::stop_source stop;
        JobContext job(stop.get_token(), [&stop](const Progress& now) {
            if (now.stage == "Settling batch norms") stop.request_stop();
        });
        const auto stopped = nn::train(part, job);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
        QVERIFY(!fs::exists(part.model));
        part.resume = true;
        QVERIFY(trained(part));
        QVERIFY(weights(file("whole.blm")) == weights(part.model));
    }
};

QTEST_GUILESS_MAIN(WeightAverageTest)
#include "test_weight_average.moc"
