// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>

#if defined(__linux__)
#include <sched.h>
#endif

#include "core/base/file_io.h"
#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"
#include "core/ml/engine/checkpoint.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/torch_detector.h"
#include "core/ml/engine/trainer.h"
#include "core/ml/estimate.h"

using namespace blemish;
namespace fs = std::filesystem;

class TrainingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<fs::path> m_images;
    struct Whole {
        fs::path model;
        TrainingOutcome outcome;
    };
    std::map<std::string, Whole> m_whole; ///< by precision

    fs::path file(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }

    TrainingInput input(const char* model) const {
        TrainingInput input;
        input.images = imageRefs(m_images);
        input.model = file(model);
        input.options.teacher = "builtin";
        input.options.imageWidth = input.options.imageHeight = 64;
        input.options.epochs = 2;
        input.options.batch = 5; // of ten images, see below: two steps in an epoch
        input.options.heldOut = 0.2;
        input.options.seed = 7;
        input.options.device = "cpu";
        return input;
    }

    /// Cancels after `step` steps.
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
        return nn::train(input, job);
    }

    /// A green square on the part: nothing that was trained looks like it.
    static RgbImage withSpot(RgbImage image) {
        for (int y = 40; y < 64; ++y)
            for (int x = 36; x < 60; ++x) {
                std::uint8_t* pixel = image.row(y) + 3 * x;
                pixel[0] = 30, pixel[1] = 200, pixel[2] = 60;
            }
        return image;
    }

    /// `input` as it is, trained once: what other trainings are compared with.
    const Whole& whole(const std::string& precision = "auto") {
        auto [found, isNew] = m_whole.try_emplace(precision);
        if (!isNew) return found->second;
        TrainingInput all = input(("whole " + precision + ".blm").c_str());
        all.options.precision = precision;
        auto outcome = trainAll(all);
        if (!outcome) qFatal("%s", outcome.error().message.c_str());
        return found->second = {all.model, *std::move(outcome)};
    }

    static std::map<std::string, std::vector<float>> weights(const fs::path& model) {
        std::map<std::string, std::vector<float>> all;
        const auto file = readModelFile(model);
        if (file)
            for (const auto& [name, tensor] : file->weights.tensors) all[name] = toFloats(tensor);
        return all;
    }

    /// Resumes a training of which every step was done: no step more, and the model of the uninterrupted one.
    void goesOnAfterTheLastStep(TrainingInput rest) {
        rest.resume = true;
        int steps = 0;
        rest.onStep = [&](const TrainingStep&) { ++steps; };
        const auto outcome = trainAll(rest);
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(steps, 0);
        QVERIFY(weights(whole().model) == weights(rest.model));
        QVERIFY(!fs::exists(checkpointPath(rest.model)));
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toUtf8());
        for (std::uint32_t i = 0; i < 15; ++i) {
            m_images.push_back(file(("part " + std::to_string(i) + ".png").c_str()));
            QVERIFY(writePng(m_images.back(), drawSamplePart(i, {}, 96).image).ok());
        }
    }

    void writesAModelThatSaysHowItWasMade() {
        const fs::path model = whole().model;
        const auto info = readModelInfo(model);
        QVERIFY(info.ok());
        QCOMPARE(info->trainingImages, 10); // five are held out: fewer give no threshold
        QCOMPARE(info->calibrationScores.size(), 5U);
        QCOMPARE(info->steps, 4);
        QVERIFY(info->imageThreshold > info->calibrationScores.back());
        QVERIFY(info->heatmapScale.low < info->heatmapScale.high);
        QVERIFY(!info->thresholdReason.empty());
        QVERIFY(!fs::exists(checkpointPath(model)));
    }

    void scoresADefectHigherThanGoodParts() {
        TrainingInput longer = input("longer.blm");
        longer.options.epochs = 40;
        QVERIFY(trainAll(longer).ok());
        const auto detector = nn::loadTorchDetector(file("longer.blm"), {});
        QVERIFY2(detector.ok(), detector ? "" : detector.error().message.c_str());
        double highestGood = 0, lowestBad = 1e9;
        for (std::uint32_t i = 100; i < 104; ++i) {
            highestGood = std::max(highestGood, (*detector)->detect(drawSamplePart(i, {}, 96).image)->score);
            lowestBad = std::min(lowestBad, (*detector)->detect(withSpot(drawSamplePart(i, {}, 96).image))->score);
        }
        QVERIFY2(lowestBad > highestGood, qPrintable(QStringLiteral("%1 > %2").arg(lowestBad).arg(highestGood)));
    }

    void sameSeedGivesTheSameModelAndAnotherSeedAnother() {
        const auto first = weights(whole().model);
        QVERIFY(trainAll(input("again.blm")).ok());
        QVERIFY(first == weights(file("again.blm")));
        TrainingInput other = input("another seed.blm");
        other.options.seed = 8;
        QVERIFY(trainAll(other).ok());
        QVERIFY(first != weights(other.model));
    }

    void resumedTrainingEqualsAnUninterruptedOne_data() {
        QTest::addColumn<int>("stopAfter");
        QTest::addColumn<QString>("precision");
        QTest::newRow("inside an epoch") << 3 << QStringLiteral("auto");
        QTest::newRow("between epochs") << 2 << QStringLiteral("auto");
        QTest::newRow("float32") << 3 << QStringLiteral("fp32");
    }

    void resumedTrainingEqualsAnUninterruptedOne() {
        QFETCH(int, stopAfter);
        QFETCH(QString, precision);
        TrainingInput part = input("parted.blm");
        part.options.precision = precision.toStdString();
        fs::remove(part.model);
        const auto stopped = trainUntil(part, stopAfter);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
        QVERIFY(!fs::exists(part.model));
        QVERIFY(fs::exists(checkpointPath(part.model)));

        part.resume = true;
        int firstStep = 0;
        part.onStep = [&](const TrainingStep& now) { firstStep = firstStep ? firstStep : now.step; };
        QVERIFY(trainAll(part).ok());
        QCOMPARE(firstStep, stopAfter + 1);
        QVERIFY(weights(whole(part.options.precision).model) == weights(part.model));
    }

    /// After the last step the threshold is set: a stop or a failure there must not cost what was learned.
    void aStopAfterTheLastStepIsResumedWithoutAnotherStep() {
        TrainingInput late = input("late.blm");
        std::stop_source stop;
        int steps = 0;
        late.onStep = [&](const TrainingStep&) { ++steps; };
        JobContext job(stop.get_token(), [&](const Progress&) {
            if (steps == 4) stop.request_stop();
        });
        const auto stopped = nn::train(late, job);
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
        QVERIFY2(stopped.error().message.find("after step 4 of 4") != std::string::npos, stopped.error().message.c_str());
        QVERIFY(!fs::exists(late.model) && fs::exists(checkpointPath(late.model)));
        goesOnAfterTheLastStep(late);
    }

    void aModelThatCannotBeWrittenLeavesWhatWasLearned() {
        TrainingInput blocked = input("blocked.blm");
        fs::create_directories(blocked.model / "in the way");
        const auto outcome = trainAll(blocked);
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::failed);
        QVERIFY2(outcome.error().message.find("blocked.blm.part") != std::string::npos, outcome.error().message.c_str());
        fs::remove_all(blocked.model);
        goesOnAfterTheLastStep(blocked);
    }

    void aCheckpointThatCannotBeWrittenIsNotedAndTheTrainingGoesOn() {
        TrainingInput through = input("unsaved.blm");
        through.options.checkpointEvery = 1;
        fs::create_directories(checkpointPath(through.model) / "in the way");
        QStringList notes;
        JobContext job({}, {}, [&](const std::string& note) { notes << QString::fromStdString(note); });
        const auto outcome = nn::train(through, job);
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(notes.size(), 1); // not once for every attempt
        QVERIFY2(notes.front().contains(QStringLiteral("unsaved.blm.part")), qPrintable(notes.front()));
        QVERIFY(weights(whole().model) == weights(through.model));
    }

    void aModelNamedWithoutAFolderKeepsFeaturesInAFileToo() {
        TrainingInput bare = input("bare.blm");
        bare.model = "bare.blm";
        bare.options.precision = "fp32";
        bare.options.heldOut = 0;
        bare.options.epochs = 1;
        bare.options.cacheMegabytes = 1; // the features of nine images
        std::int64_t kept = 0;
        JobContext job({}, [&](const Progress& progress) {
            if (progress.stage == "Teacher features") kept = progress.total;
        });
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const auto outcome = nn::train(bare, job);
        QVERIFY(QDir::setCurrent(before));
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(kept, 15);
    }

    /// Two trainings of one thread each would otherwise share the first core.
    void fewerThreadsThanCoresAreNotBoundToSomeOfThem() {
#if defined(__linux__)
        cpu_set_t before, all, during;
        QCOMPARE(sched_getaffinity(0, sizeof(before), &before), 0);
        std::memset(&all, 0xff, sizeof(all));
        sched_setaffinity(0, sizeof(all), &all); // CTest gives this program one core
        QCOMPARE(sched_getaffinity(0, sizeof(all), &all), 0);
        if (CPU_COUNT(&all) > 1) {
            {
                const nn::CpuTuning tuning(1);
                QCOMPARE(sched_getaffinity(0, sizeof(during), &during), 0);
            }
            QCOMPARE(CPU_COUNT(&during), CPU_COUNT(&all));
        }
        QCOMPARE(sched_setaffinity(0, sizeof(before), &before), 0);
        if (CPU_COUNT(&all) < 2) QSKIP("This machine has a single core.");
#else
        QSKIP("Threads are bound to cores on Linux only.");
#endif
    }

    void theWholeCurveIsKnownAfterAStopAndInTheModel() {
        TrainingInput part = input("curve.blm");
        QVERIFY(!trainUntil(part, 3).ok()); // an epoch of two steps, and one more
        const std::vector<double> before = recordedLosses(part.model);
        QCOMPARE(before.size(), 1U);
        part.resume = true;
        QVERIFY(trainAll(part).ok());
        const std::vector<double> all = recordedLosses(part.model);
        QCOMPARE(all.size(), 2U);
        QVERIFY(std::equal(before.begin(), before.end(), all.begin()));
        QVERIFY(recordedLosses(file("never trained.blm")).empty());
    }

    void stopAndKeepGivesAModelOfWhatIsLearnedSoFar() {
        TrainingInput kept = input("kept.blm");
        const auto control = std::make_shared<JobControl>();
        kept.onStep = [&](const TrainingStep& now) {
            if (now.step == 3) control->finishEarly();
        };
        JobContext job({}, {}, {}, control);
        const auto outcome = nn::train(kept, job);
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        const auto info = readModelInfo(kept.model);
        QVERIFY(info.ok());
        QCOMPARE(info->steps, 3);
        QCOMPARE(info->epochsDone, 1);
        QCOMPARE(info->calibrationScores.size(), 5U);
        QVERIFY(nn::loadTorchDetector(kept.model, {}).ok());
    }

    void watchingATrainingChangesNothingInIt() {
        TrainingInput watched = input("watched.blm");
        const auto defective = file("watched defect.png");
        QVERIFY(writePng(defective, withSpot(drawSamplePart(200, {}, 96).image)).ok());
        watched.probe.images = {file("not there.png"), defective};
        watched.probe.everySeconds = 0;
        std::vector<TrainingProbe> probes;
        watched.probe.onProbe = [&](const TrainingProbe& probe) { probes.push_back(probe); };
        QVERIFY(trainAll(watched).ok());
        QVERIFY(!probes.empty());
        QCOMPARE(probes[0].step, 1);
        QCOMPARE(probes[0].watched.size(), 1U);
        QCOMPARE(probes[0].heldOut.size(), 5U);
        QVERIFY(probes[0].image == defective);
        QCOMPARE(probes[0].map->width, 64);
        QVERIFY(weights(whole().model) == weights(watched.model));
    }

    /// What a killed program leaves is the last state that it had written on its way.
    void aStateSavedOnTheWayContinuesLikeAnUninterruptedTraining() {
        TrainingInput through = input("through.blm");
        through.options.epochs = 3;
        through.options.checkpointEvery = 1;
        through.onStep = [&](const TrainingStep& now) {
            std::error_code ignored; // the second one, after step 4, is begun when the first is written
            if (now.step >= 5) fs::copy_file(checkpointPath(through.model), checkpointPath(file("left.blm")), ignored);
        };
        QVERIFY(trainAll(through).ok());
        QVERIFY(fs::exists(checkpointPath(file("left.blm"))));
        QVERIFY(!fs::exists(checkpointPath(through.model)));
        TrainingInput rest = input("left.blm");
        rest.options.epochs = 3;
        rest.resume = true;
        int firstStep = 0;
        rest.onStep = [&](const TrainingStep& now) { firstStep = firstStep ? firstStep : now.step; };
        QVERIFY(trainAll(rest).ok());
        QVERIFY2(firstStep == 3 || firstStep == 5, qPrintable(QString::number(firstStep)));
        QVERIFY(weights(through.model) == weights(rest.model));
    }

    void theModelSaysInWhichPrecisionItLearnedAndHoldsFloat32() {
        for (const char* precision : {"fp32", "auto"}) {
            const Whole& one = whole(precision);
            const auto model = readModelFile(one.model);
            QVERIFY(model.ok());
            QCOMPARE(model->info.precision, one.outcome.precision);
            QCOMPARE(one.outcome.precision, std::string(trainsInBf16(model->info.options) ? "bf16" : "fp32"));
            for (const auto& [name, tensor] : model->weights.tensors) QVERIFY2(tensor.type == ElementType::f32, name.c_str());
        }
    }

    void moreMemoryThanThereIsIsASentenceBeforeTheStart() {
        TrainingInput huge = input("huge.blm");
        huge.options.imageWidth = huge.options.imageHeight = 4096;
        huge.options.batch = 1024;
        huge.images.resize(1024, huge.images.front());
        const auto outcome = trainAll(huge);
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().message.find("--image-size") != std::string::npos, outcome.error().message.c_str());
    }

    void resumeRefusesACheckpointOfAnotherTraining() {
        TrainingInput part = input("other.blm");
        QVERIFY(!trainUntil(part, 1).ok());
        part.resume = true;
        part.options.learningRate = 0.001;
        const auto outcome = trainAll(part);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().message.find("other options") != std::string::npos);
    }

    void resumeWithoutACheckpointSaysSo() {
        TrainingInput none = input("never.blm");
        none.resume = true;
        const auto outcome = trainAll(none);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().message.find("never.blm.part") != std::string::npos);
    }

    void unreadableImagesAreNamedAndLeftOut() {
        TrainingInput some = input("some.blm");
        some.options.heldOut = 0;
        some.options.epochs = 1;
        some.images.push_back(file("broken.png"));
        QVERIFY(writeFileAtomically(some.images.back().path(), std::string_view("no picture")).ok());
        const auto outcome = trainAll(some);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->skipped.size(), 1U);
        QVERIFY(outcome->skipped.front().find("broken.png") != std::string::npos);
        QVERIFY(outcome->info.calibratedOnTrainingImages);
    }

    void aSingleImageIsEnoughToTrain() {
        TrainingInput one = input("one.blm");
        one.images.resize(1);
        one.options.epochs = 1;
        const auto outcome = trainAll(one);
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        QVERIFY(outcome->info.calibratedOnTrainingImages);
    }

    void aSingleImageLeftOverIsHandledAtTheSmallestSize() {
        TrainingInput small = input("small.blm");
        small.options.imageWidth = small.options.imageHeight = 32;
        small.options.heldOut = 0;
        small.options.batch = 7; // 15 images: 7 + 7 + 1
        small.options.epochs = 1;
        const auto outcome = trainAll(small);
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(outcome->info.steps, 2);
    }

    void nonSquareImagesAndEveryLossTrain() {
        for (const char* loss : {"global", "regional", "concat", "global-hm"}) {
            TrainingInput wide = input("wide.blm");
            wide.images.resize(5);
            wide.options.heldOut = 0;
            wide.options.imageWidth = 96;
            wide.options.loss = loss;
            wide.options.epochs = 1;
            wide.options.layers = "2,3";
            wide.options.mapMode = "mul";
            QVERIFY(trainAll(wide).ok());
            const auto detector = nn::loadTorchDetector(wide.model, {});
            QVERIFY(detector.ok());
            const auto detection = (*detector)->detect(drawSamplePart(1, {}, 96).image);
            QCOMPARE(detection->map.width, 96);
            QCOMPARE(detection->map.height, 64);
        }
    }

    void missingGpuIsASentence() {
        TrainingInput gpu = input("gpu.blm");
        gpu.options.device = "cuda:63";
        const auto outcome = trainAll(gpu);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().message.find("--device cpu") != std::string::npos ||
                outcome.error().message.find("counted from 0") != std::string::npos);
    }

    void modelWithoutTeacherFindsTheBuiltInOne() {
        TrainingInput light = input("light.blm");
        light.options.embedTeacher = false;
        light.options.epochs = 1;
        QVERIFY(trainAll(light).ok());
        QVERIFY(fs::file_size(light.model) < 65'000'000U);
        QVERIFY(nn::loadTorchDetector(light.model, {}).ok());
    }

    void aModelThatCannotBeWrittenFailsWithItsName() {
        TrainingInput nowhere = input("no such folder/model.blm");
        nowhere.options.epochs = 1;
        const auto outcome = trainAll(nowhere);
        QVERIFY(!outcome.ok());
        QVERIFY(outcome.error().message.find("model.blm") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TrainingTest)
#include "test_training.moc"
