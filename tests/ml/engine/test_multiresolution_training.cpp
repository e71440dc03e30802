// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of every training, for multiresolution distillation.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"
#include "core/ml/engine/checkpoint.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/torch_detector.h"
#include "core/ml/engine/trainer.h"
#include "core/ml/methods.h"
#include "core/ml/teacher_store.h"

using namespace blemish;
namespace fs = std::filesystem;

class MultiresolutionTraining : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<fs::path> m_images;

    fs::path file(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    TrainingInput input(const char* model) const {
        TrainingInput input;
        input.images = imageRefs(m_images);
        input.model = file(model);
        input.options = publishedOptions("mkd");
        input.options.backbone = "resnet18";
        input.options.teacher = "builtin";
        input.options.imageWidth = input.options.imageHeight = 32;
        input.options.epochs = 3;
        input.options.batch = 4;
        input.options.heldOut = 0.2;
        input.options.seed = 7;
        input.options.device = "cpu";
        return input;
    }

    static Result<TrainingOutcome> trainUntil(TrainingInput input, int step) {
        std::stop_source stop;
        input.onStep = [&stop, step](const TrainingStep& now) {
            if (now.step == step) stop.request_stop();
        };
        JobContext job(stop.get_token());
        return nn::train(input, job);
    }

    static Result<TrainingOutcome> trainAll(const TrainingInput& input) {
        JobContext job;
        auto outcome = nn::train(input, job);
        if (!outcome) qWarning("%s", outcome.error().message.c_str());
        return outcome;
    }

    static RgbImage withSpot(RgbImage image) {
        for (int y = 40; y < 64; ++y)
            for (int x = 36; x < 60; ++x) {
                std::uint8_t* pixel = image.row(y) + 3 * x;
                pixel[0] = 30, pixel[1] = 200, pixel[2] = 60;
            }
        return image;
    }

    static std::map<std::string, std::vector<float>> weights(const fs::path& model) {
        std::map<std::string, std::vector<float>> all;
        const auto file = readModelFile(model);
        if (file)
            for (const auto& [name, tensor] : file->weights.tensors) all[name] = toFloats(tensor);
        return all;
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toUtf8());
        for (std::uint32_t i = 0; i < 15; ++i) {
            m_images.push_back(file(("part " + std::to_string(i) + ".png").c_str()));
            QVERIFY(writePng(m_images.back(), drawSamplePart(i, {}, 96).image).ok());
        }
    }

    void theModelHoldsClonerBalanceAndExpertAndSaysWhatItIs() {
        QVERIFY(trainAll(input("model.blm")).ok());
        const auto model = readModelFile(file("model.blm"));
        QVERIFY(model.ok());
        QCOMPARE(model->info.options.method, std::string("mkd"));
        QCOMPARE(model->info.teacherName, std::string("builtin"));
        QVERIFY(model->info.preprocessing.mean == Preprocessing().mean); // its expert is not the published VGG-16
        QCOMPARE(toFloats(model->weights.tensors.at("balance.value"))[0], 0.5F);
        QCOMPARE(toFloats(model->weights.tensors.at("balance.direction"))[0], 1.0F);
        for (const char* name : {"cloner.block1.conv1.weight", "cloner.block4.conv3.weight", "teacher.conv1.weight"})
            QVERIFY2(model->weights.tensors.contains(name), name);
    }

    /// The score is no value of the map, so each has a threshold of its own.
    void scoreAndMapAreCalibratedApart() {
        QVERIFY(trainAll(input("apart.blm")).ok());
        const auto info = readModelInfo(file("apart.blm"));
        QVERIFY(info->imageThreshold > info->calibrationScores.back());
        QVERIFY(info->pixelThreshold != info->imageThreshold);
        QVERIFY(static_cast<double>(info->heatmapScale.low) < info->pixelThreshold);
        const auto detector = nn::loadTorchDetector(file("apart.blm"), {});
        QVERIFY(detector.ok());
        const auto detection = (*detector)->detect(drawSamplePart(3, {}, 96).image);
        QVERIFY(detection.ok());
        const auto& pixels = detection->map.pixels;
        QVERIFY(*std::min_element(pixels.begin(), pixels.end()) >= 0 && *std::max_element(pixels.begin(), pixels.end()) <= 1);
        QVERIFY(std::abs(detection->score - static_cast<double>(*std::max_element(pixels.begin(), pixels.end()))) > 1e-6);
        QCOMPARE((*detector)->detect(drawSamplePart(3, {}, 96).image)->map, detection->map);
    }

    void fourImagesAreLearnedByHeartAndADefectStandsOut() {
        TrainingInput four = input("four.blm");
        four.images.resize(4);
        four.options.heldOut = 0;
        four.options.epochs = 60;
        four.options.imageWidth = four.options.imageHeight = 32;
        four.options.precision = "fp32";
        const auto outcome = trainAll(four);
        QVERIFY(outcome.ok());
        QVERIFY2(outcome->losses.back() < 0.4 * outcome->losses.front(),
                 qPrintable(QStringLiteral("%1 of %2").arg(outcome->losses.back()).arg(outcome->losses.front())));
        const auto detector = nn::loadTorchDetector(four.model, {});
        double highestGood = 0, lowestBad = 1e9;
        for (std::uint32_t i = 0; i < 4; ++i) {
            highestGood = std::max(highestGood, (*detector)->detect(drawSamplePart(i, {}, 96).image)->score);
            lowestBad = std::min(lowestBad, (*detector)->detect(withSpot(drawSamplePart(i, {}, 96).image))->score);
        }
        QVERIFY2(lowestBad > highestGood, qPrintable(QStringLiteral("%1 > %2").arg(lowestBad).arg(highestGood)));
    }

    /// Gradients at the pixels of the network in the middle of its training, in the arithmetic that it trains in.
    void watchingATrainingInBf16GivesMapsAndChangesNothing_data() {
        QTest::addColumn<QString>("localisation");
        for (const char* localisation : {"gradients", "guided", "smooth-grad"}) QTest::newRow(localisation) << QString::fromLatin1(localisation);
    }
    void watchingATrainingInBf16GivesMapsAndChangesNothing() {
        QFETCH(QString, localisation);
        TrainingInput alone = input("bf16.blm");
        alone.options.precision = "bf16";
        alone.options.localisation = localisation.toStdString();
        alone.options.epochs = 2;
        TrainingInput watched = alone;
        watched.model = file("bf16 watched.blm");
        const auto defective = file("bf16 defect.png");
        QVERIFY(writePng(defective, withSpot(drawSamplePart(200, {}, 96).image)).ok());
        watched.probe.images = {defective};
        watched.probe.everySeconds = 0;
        std::vector<TrainingProbe> probes;
        watched.probe.onProbe = [&](const TrainingProbe& probe) { probes.push_back(probe); };
        const auto outcome = trainAll(watched);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->precision, std::string("bf16"));
        QVERIFY(!probes.empty());
        for (const TrainingProbe& probe : probes) {
            QCOMPARE(probe.watched.size(), 1U);
            QVERIFY(std::isfinite(probe.watched[0]) && probe.watched[0] > 0);
            QCOMPARE(probe.map->width, 32);
            const auto [low, high] = std::minmax_element(probe.map->pixels.begin(), probe.map->pixels.end());
            QVERIFY(std::isfinite(*low) && *low >= 0 && *high > *low);
        }
        QVERIFY(trainAll(alone).ok());
        QVERIFY(weights(alone.model) == weights(watched.model));
    }

    void sameSeedGivesTheSameModelAndAResumedTrainingToo() {
        TrainingInput whole = input("whole.blm"), parted = input("parted.blm");
        whole.options.balanceTerms = parted.options.balanceTerms = true; // found once, then part of the state
        QVERIFY(trainAll(whole).ok());
        const auto stopped = trainUntil(parted, 4);
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
        QVERIFY(fs::exists(checkpointPath(parted.model)));
        parted.resume = true;
        QVERIFY(trainAll(parted).ok());
        QVERIFY(weights(whole.model) == weights(parted.model));
        QVERIFY(weights(whole.model).at("balance.value")[0] > 0);
        TrainingInput other = input("other.blm");
        other.options.balanceTerms = true;
        other.options.seed = 8;
        QVERIFY(trainAll(other).ok());
        QVERIFY(weights(other.model) != weights(whole.model));
    }

    void everyExpertClonerAndTermTrains_data() {
        QTest::addColumn<QString>("backbone");
        QTest::addColumn<QString>("teacher");
        QTest::addColumn<QString>("cloner");
        QTest::addColumn<QString>("terms");
        QTest::addColumn<QString>("localisation");
        const auto row = [](const char* name, const char* backbone, const char* teacher, const char* cloner, const char* terms, const char* localisation) {
            QTest::newRow(name) << QString::fromLatin1(backbone) << QString::fromLatin1(teacher) << QString::fromLatin1(cloner)
                                << QString::fromLatin1(terms) << QString::fromLatin1(localisation);
        };
        row("random VGG", "vgg16", "random", "small", "both", "guided");
        row("equal with bias", "resnet18", "builtin", "equal", "direction", "gradients");
        row("values", "resnet18", "random", "small", "value", "smooth-grad");
        row("smooth", "resnet18", "builtin", "small", "both", "smooth-grad-corrected");
    }

    void everyExpertClonerAndTermTrains() {
        QFETCH(QString, backbone);
        QFETCH(QString, teacher);
        QFETCH(QString, cloner);
        QFETCH(QString, terms);
        QFETCH(QString, localisation);
        TrainingInput small = input("kinds.blm");
        small.images.resize(2);
        small.options.heldOut = 0;
        small.options.imageHeight = 64;
        small.options.epochs = 1;
        small.options.imageWidth = 32;
        small.options.backbone = backbone.toStdString();
        small.options.teacher = teacher.toStdString();
        small.options.cloner = cloner.toStdString();
        small.options.clonerBias = cloner == u"equal";
        small.options.terms = terms.toStdString();
        small.options.localisation = localisation.toStdString();
        QVERIFY(trainAll(small).ok());
        const auto detector = nn::loadTorchDetector(small.model, {});
        QVERIFY(detector.ok());
        const auto detection = (*detector)->detect(drawSamplePart(1, {}, 96).image);
        QVERIFY2(detection.ok(), detection ? "" : detection.error().message.c_str());
        QCOMPARE(detection->map.width, 32);
        QCOMPARE(detection->map.height, 64);
    }

    /// Its weights follow from the seed, so even a model without them can be used.
    void aRandomExpertIsFoundAgain() {
        TrainingInput bare = input("bare.blm");
        bare.options.teacher = "random";
        bare.options.embedTeacher = false;
        bare.options.epochs = 1;
        TrainingInput embedded = bare;
        embedded.model = file("embedded.blm");
        embedded.options.embedTeacher = true;
        QVERIFY(trainAll(bare).ok());
        QVERIFY(trainAll(embedded).ok());
        const auto image = drawSamplePart(2, {}, 96).image;
        QCOMPARE((*nn::loadTorchDetector(bare.model, {}))->detect(image)->score, (*nn::loadTorchDetector(embedded.model, {}))->detect(image)->score);
    }

    void scoresAloneEqualThoseWithMaps() {
        torch::manual_seed(3);
        const auto method = nn::makeMethod(input("unused").options);
        QVERIFY(method.ok());
        (*method)->train(false);
        const torch::Tensor images = torch::rand({3, 3, 64, 64});
        const auto taught = (*method)->teach(images);
        QVERIFY(torch::allclose((*method)->scores(images, taught), (*method)->judge(images).scores));
    }
};

QTEST_GUILESS_MAIN(MultiresolutionTraining)
#include "test_multiresolution_training.moc"
