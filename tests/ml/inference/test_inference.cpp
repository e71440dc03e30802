// SPDX-License-Identifier: GPL-3.0-or-later
// Both engines on the same weights: LibTorch is the reference, fp32 has to agree to 1e-5 and bf16 to 5e-3 of a map's range.
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <thread>

#include "core/base/parallel.h"
#include "core/imaging/image_io.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/torch_detector.h"
#include "core/ml/inference/precision_check.h"
#include "tests/ml/engine/formula_weights.h"

using namespace blemish;
using namespace blemish::inference;

namespace {

struct Case {
    ModelFile model;
    TensorFile teacher;
    std::shared_ptr<nn::Distiller> distiller;
};

Case makeCase(const TrainOptions& options) {
    Case made;
    made.model.info.options = options;
    made.model.info.preprocessing.width = options.imageWidth;
    made.model.info.preprocessing.height = options.imageHeight;
    made.distiller = std::make_shared<nn::Distiller>(nn::shapeOf(options));
    test::fillDistiller(*made.distiller);
    nn::appendState(*made.distiller->teacher, "", made.teacher);
    nn::appendState(*made.distiller->bottleneck, "bottleneck.", made.model.weights);
    nn::appendState(*made.distiller->student, "student.", made.model.weights);
    return made;
}

/// Smooth patches with some noise, another one for each seed.
RgbImage picture(int width, int height, int seed) {
    RgbImage image(width, height);
    std::uint32_t state = static_cast<std::uint32_t>(seed) * 2654435761U + 1;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width * 3; ++x) {
            state = state * 1664525U + 1013904223U;
            const double wave = std::sin(0.11 * x / 3 + seed) * std::cos(0.07 * y - seed) * 80;
            image.row(y)[x] = static_cast<std::uint8_t>(128 + wave + static_cast<double>(state >> 27) - 16);
        }
    return image;
}

double largestDifference(const AnomalyMap& a, const AnomalyMap& b) {
    double most = a.width == b.width && a.height == b.height ? 0 : 1e9;
    for (std::size_t i = 0; i < std::min(a.pixels.size(), b.pixels.size()); ++i)
        most = std::max(most, std::abs(static_cast<double>(a.pixels[i] - b.pixels[i])));
    return most;
}

TrainOptions options(const char* backbone, int width, int height) {
    TrainOptions o;
    o.backbone = backbone;
    o.imageWidth = width;
    o.imageHeight = height;
    return o;
}

std::vector<std::filesystem::path> writePictures(const QTemporaryDir& folder, int count) {
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < count; ++i) {
        files.emplace_back(folder.filePath(QStringLiteral("%1.png").arg(i)).toStdString());
        if (!writePng(files.back(), picture(96, 96, i))) qFatal("no picture");
    }
    return files;
}

ModelInfo withCheck(const char* precision, bool agrees, double deviation) {
    ModelInfo info;
    PrecisionCheck& check = info.precisions[precision];
    check.decisionsAgree = agrees;
    check.scoreDeviation = deviation;
    check.activationRanges = {{"a", 1.0}};
    return info;
}

} // namespace

class TestInference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        if (!oneDnnServes()) QSKIP("this processor is served by LibTorch");
    }

    void agreesWithLibTorch_data() {
        QTest::addColumn<QString>("backbone");
        QTest::addColumn<QString>("variant");
        for (const char* backbone : {"resnet18", "resnet50"})
            QTest::newRow(backbone) << QString::fromUtf8(backbone) << QString();
        for (const char* variant : {"mul", "oce", "compaction", "layers 2", "layers 3", "layers 1,3", "no smoothing"})
            QTest::newRow(variant) << QStringLiteral("resnet18") << QString::fromUtf8(variant);
        QTest::newRow("oce, wide blocks") << QStringLiteral("resnet50") << QStringLiteral("oce");
        QTest::newRow("narrow embedding") << QStringLiteral("resnet50") << QStringLiteral("narrow");
        QTest::newRow("pretrained bottleneck") << QStringLiteral("resnet18") << QStringLiteral("none");
    }

    void agreesWithLibTorch() {
        QFETCH(QString, backbone);
        QFETCH(QString, variant);
        auto o = options(backbone.toStdString().c_str(), 128, 64);
        if (variant == QLatin1String("mul")) o.mapMode = "mul";
        if (variant == QLatin1String("oce")) o.bottleneck = "oce";
        if (variant == QLatin1String("none")) o.bottleneck = "none";
        if (variant == QLatin1String("narrow")) o.oceWidth = 64;
        if (variant == QLatin1String("compaction")) o.compaction = true;
        if (variant.startsWith(QLatin1String("layers "))) o.layers = variant.mid(7).toStdString();
        if (variant == QLatin1String("no smoothing")) o.gaussianSigma = 0;
        const Case c = makeCase(o);
        const nn::TorchDetector reference(c.distiller, c.model.info, 1);
        const RgbImage image = picture(200, 150, 1);
        const auto expected = reference.detect(image);
        QVERIFY(expected);

        const auto exact = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
        QVERIFY2(exact, exact ? "" : exact.error().message.c_str());
        const auto actual = (*exact)->detect(image);
        QVERIFY(actual);
        const double error = largestDifference(actual->map, expected->map);
        QVERIFY2(error <= 1e-5, qPrintable(QString::number(error)));
        QVERIFY(std::abs(actual->score - expected->score) <= 1e-5);
        if (!canComputeBf16()) return;

        const auto fast = makeCpuDetector(c.model, c.teacher, Precision::bf16, 1);
        QVERIFY(fast);
        const auto rounded = (*fast)->detect(image);
        QVERIFY(rounded);
        const double roundedError = largestDifference(rounded->map, expected->map);
        QVERIFY2(roundedError <= 5e-3, qPrintable(QString::number(roundedError)));
        QVERIFY(std::abs(rounded->score - expected->score) <= 0.01 * expected->score);
    }

    void scalesAddUpToTheMapInBothEngines_data() {
        QTest::addColumn<QString>("mode");
        QTest::newRow("add") << QStringLiteral("add");
        QTest::newRow("mul") << QStringLiteral("mul");
    }
    void scalesAddUpToTheMapInBothEngines() {
        QFETCH(QString, mode);
        auto o = options("resnet18", 64, 96);
        o.mapMode = mode.toStdString();
        o.layers = "1,3";
        const Case c = makeCase(o);
        const nn::TorchDetector libtorch(c.distiller, c.model.info, 1);
        const auto onednn = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
        QVERIFY(onednn);
        const RgbImage image = picture(70, 90, 3);
        const auto a = (*onednn)->detectByScale(image), b = libtorch.detectByScale(image);
        QVERIFY(a && b);
        QCOMPARE(a->scales.size(), 2U);
        QCOMPARE(b->scales.size(), 2U);
        AnomalyMap sum(64, 96);
        for (std::size_t k = 0; k < 2; ++k) {
            QCOMPARE(a->scales[k].scale, k == 0 ? 1 : 3);
            QCOMPARE(b->scales[k].scale, a->scales[k].scale);
            QVERIFY(largestDifference(a->scales[k].map, b->scales[k].map) <= 1e-5);
            for (std::size_t i = 0; i < sum.pixels.size(); ++i) sum.pixels[i] += a->scales[k].map.pixels[i];
        }
        if (mode == QLatin1String("add")) QVERIFY(largestDifference(sum, a->map) <= 1e-5);
        QVERIFY((*onednn)->detect(image)->scales.empty() && a->map == (*onednn)->detect(image)->map);
    }

    void twoThreadsGiveTheSameMap() {
        const Case c = makeCase(options("resnet18", 64, 64));
        const RgbImage image = picture(64, 64, 2);
        const auto one = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
        const auto two = makeCpuDetector(c.model, c.teacher, Precision::fp32, 2);
        QVERIFY(one && two);
        QVERIFY(largestDifference((*one)->detect(image)->map, (*two)->detect(image)->map) <= 1e-5);
    }

    void fourThreadsAtOnceGetWhatOneGets() {
        const Case c = makeCase(options("resnet18", 64, 64));
        const auto detector = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
        QVERIFY(detector);
        std::vector<RgbImage> images;
        std::vector<AnomalyMap> alone;
        for (int i = 0; i < 16; ++i) {
            images.push_back(picture(64 + i, 80, i));
            alone.push_back((*detector)->detect(images.back())->map);
        }
        std::vector<AnomalyMap> together(images.size());
        parallelFor(images.size(), 4, [&](std::size_t i) { together[i] = (*detector)->detect(images[i])->map; });
        for (std::size_t i = 0; i < images.size(); ++i) QVERIFY(together[i] == alone[i]);
    }

    void int8IsMeasuredAndFollowsTheMap() {
        if (!canComputeInt8()) QSKIP("no 8-bit arithmetic here");
        for (const char* backbone : {"resnet18", "resnet50"}) {
            Case c = makeCase(options(backbone, 96, 96));
            c.model.info.imageThreshold = 1e9;
            QTemporaryDir folder;
            const auto files = writePictures(folder, 6);
            JobContext job;
            const auto reference = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
            QVERIFY(reference);
            const auto checked = checkPrecisions(c.model, c.teacher, **reference, imageRefs(files), imageRefs(files), job);
            QVERIFY2(checked, checked ? "" : checked.error().message.c_str());
            const PrecisionCheck& check = c.model.info.precisions.at("int8");
            QCOMPARE(check.images, 6);
            QVERIFY2(check.mapCorrelation >= 0.99, qPrintable(QString::number(check.mapCorrelation)));
            QVERIFY(check.scoreDeviation > 0 && check.decisionsAgree && !check.activationRanges.empty());
            if (canComputeBf16()) QVERIFY(c.model.info.precisions.at("bf16").trustworthy());
            const auto read = modelInfoFromJson(toJson(c.model.info));
            QVERIFY(read && read->precisions.at("int8").activationRanges == check.activationRanges);
        }
    }

    void autoTakesBf16OnlyWhereTheModelAndTheProcessorAllowIt() {
        const auto chosen = [](const ModelInfo& info, bool has) { return choosePrecision("auto", info, has, true).value(); };
        QVERIFY(chosen(withCheck("bf16", true, 0.004), true) == Precision::bf16);
        QVERIFY(chosen(withCheck("bf16", true, 0.004), false) == Precision::fp32);
        QVERIFY(chosen(withCheck("bf16", true, 0.02), true) == Precision::fp32);
        QVERIFY(chosen(withCheck("bf16", false, 0.004), true) == Precision::fp32);
        QVERIFY(chosen(ModelInfo(), true) == Precision::fp32); // written before the check existed
        QVERIFY(choosePrecision("bf16", ModelInfo(), true, false).value() == Precision::bf16);
        QVERIFY(choosePrecision("bf16", ModelInfo(), false, false).value() == Precision::fp32);
    }

    void int8IsRefusedWithAReason() {
        const auto why = [](const ModelInfo& info, bool has) {
            const auto chosen = choosePrecision("int8", info, true, has);
            return QString::fromStdString(chosen ? std::string() : chosen.error().message);
        };
        QVERIFY(why(withCheck("int8", true, 0.1), true).isEmpty());
        QVERIFY(why(withCheck("int8", true, 0.1), false).contains(QLatin1String("VNNI")));
        QVERIFY(why(withCheck("int8", false, 0.1), true).contains(QLatin1String("decides or marks differently")));
        QVERIFY(why(ModelInfo(), true).contains(QLatin1String("not prepared for int8")));
        QVERIFY(!choosePrecision("fp64", ModelInfo(), true, true));
    }

    void weightsThatDoNotFitAreNamed() {
        Case c = makeCase(options("resnet18", 64, 64));
        c.model.weights.tensors.erase("student.layer2.0.bn1.running_var");
        const auto refused = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
        QVERIFY(!refused && refused.error().message.find("student.layer2.0.bn1.running_var is missing") != std::string::npos);
        c.model.weights.tensors["student.layer2.0.bn1.running_var"] = tensorFromFloats({3}, {1, 2, 3});
        const auto other = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
        QVERIFY(!other && other.error().message.find("has another shape") != std::string::npos);
    }

    void weightsThatAreNoNumbersAreNamed() {
        Case c = makeCase(options("resnet18", 64, 64));
        c.model.weights.tensors["student.layer3.1.bn2.bias"] = tensorFromFloats({64}, std::vector<float>(64, std::nanf("")));
        const auto refused = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
        QVERIFY(!refused && refused.error().message.find("student.layer3.1.conv2 are not numbers") != std::string::npos);
    }

    void int8HasAThresholdOfItsOwn() {
        if (!canComputeInt8()) QSKIP("no 8-bit arithmetic here");
        Case c = makeCase(options("resnet18", 64, 64));
        QTemporaryDir folder;
        const auto files = writePictures(folder, 3);
        double highest = 0;
        const auto exact = makeCpuDetector(c.model, c.teacher, Precision::fp32, 1);
        for (const auto& file : files) highest = std::max(highest, (*exact)->detect(*readImage(file))->score);
        c.model.info.imageThreshold = c.model.info.pixelThreshold = 1.001 * highest; // nearer than int8 is exact
        JobContext job;
        QVERIFY(checkPrecisions(c.model, c.teacher, **exact, imageRefs(files), imageRefs(files), job));
        QVERIFY(c.model.info.precisions.at("int8").decisionsAgree);
        const auto fast = makeCpuDetector(c.model, c.teacher, Precision::int8, 1);
        QVERIFY(fast);
        for (const auto& file : files) QVERIFY((*fast)->detect(*readImage(file))->score < (*fast)->info().imageThreshold);
        QVERIFY((*fast)->info().imageThreshold != c.model.info.imageThreshold);
        QCOMPARE((*exact)->info().imageThreshold, 0.0); // as it was given
    }
};

QTEST_GUILESS_MAIN(TestInference)
#include "test_inference.moc"
