// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "core/imaging/image_io.h"
#include "core/ml/evaluator.h"
#include "fake_detector.h"

using namespace blemish;
namespace fs = std::filesystem;

class TestEvaluator : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        for (int i = 0; i < 4; ++i) m_images.push_back(image("ok" + std::to_string(i), Label::ok, 10 + i));
        for (int i = 0; i < 4; ++i) m_images.push_back(image("ng" + std::to_string(i), Label::ng, 200 + i));
    }

    void perfectScoresGivePerfectMetrics() {
        const auto result = run(m_images);
        QVERIFY2(result, result ? "" : result.error().message.c_str());
        QCOMPARE(result->images.size(), std::size_t(8));
        QCOMPARE(*result->imageAuroc.value, 1.0);
        QCOMPARE(result->pixel.pixels, std::int64_t(8) * 16 * 16);
        QCOMPARE(result->pixel.defectPixels, std::int64_t(4) * 8 * 16);
        QVERIFY(*result->pixel.auroc.value > 0.95);
        QVERIFY(m_notes.empty());
    }

    void mapsArriveInOrderAtTheImagesOwnSize() {
        std::vector<std::size_t> seen;
        EvaluatorOptions options;
        options.onImage = [&](std::size_t index, const RgbImage& original, const Detection& detection) {
            seen.push_back(index);
            QCOMPARE(detection.map.width, original.width);
            QCOMPARE(detection.map.height, 16);
        };
        QVERIFY(run(m_images, options));
        QCOMPARE(seen, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5, 6, 7}));
    }

    void anNgImageWithoutMaskIsLeftOutOfThePixelMetricsAndMentioned() {
        auto images = m_images;
        images[4].mask.clear();
        const auto result = run(images);
        QVERIFY(result);
        QCOMPARE(result->pixel.pixels, std::int64_t(7) * 16 * 16);
        QVERIFY(mentions(result->cautions, "1 NG image without readable mask"));
    }

    void withoutAnyMaskPixelMetricsSayWhy() {
        auto images = m_images;
        for (auto& item : images) item.mask.clear();
        const auto result = run(images);
        QVERIFY(result && !result->pixel.auroc.value);
        QVERIFY(result->pixel.aupro030.reason.find("mask") != std::string::npos);
        QVERIFY(result->imageAuroc.value);
    }

    void aMaskOfAnotherSizeIsScaledAndNoted() {
        auto images = m_images;
        images[4].mask = folder() / "large_mask.png";
        QVERIFY(writePng(images[4].mask, leftHalf(32)));
        const auto result = run(images);
        QVERIFY(result);
        QCOMPARE(result->pixel.defectPixels, std::int64_t(4) * 8 * 16);
        QCOMPARE(m_notes.size(), std::size_t(1));
        QVERIFY(m_notes[0].find("large_mask.png") != std::string::npos);
    }

    void unreadableImagesAreNotedAndLeftOut() {
        auto images = m_images;
        images[2].file = folder() / "gone.png";
        const auto result = run(images);
        QVERIFY(result);
        QCOMPARE(result->images.size(), std::size_t(7));
        QVERIFY(mentions(m_notes, "gone.png") && mentions(result->cautions, "1 image could not be scored"));
    }

    void nothingReadableIsAnError() {
        auto images = std::vector<LabelledImage>(2, m_images[0]);
        for (auto& item : images) item.file = folder() / "gone.png";
        const auto result = run(images);
        QVERIFY(!result);
        QVERIFY(result.error().message.find("gone.png") != std::string::npos);
        QVERIFY(!run({}));
    }

    void pixelMetricsCanBeSwitchedOff() {
        EvaluatorOptions options;
        options.pixelMetrics = false;
        const auto result = run(m_images, options);
        QVERIFY(result && !result->pixel.auroc.value && !result->pixel.auroc.reason.empty());
        QCOMPARE(*result->imageAuroc.value, 1.0);
    }

    void cancelledEvaluationsSaySo() {
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token());
        const auto result = evaluate(fixtures::RedDetector(), m_images, {}, job);
        QVERIFY(!result && result.error().kind == ErrorKind::cancelled);
    }

private:
    fs::path folder() const { return m_folder.path().toStdString(); }

    static Mask leftHalf(int size) {
        Mask mask(size, size);
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size / 2; ++x) mask.row(y)[x] = 255;
        return mask;
    }

    /// 16 x 16; the left half has this much red, which on NG images the mask marks.
    LabelledImage image(const std::string& name, Label label, int red) const {
        RgbImage pixels(16, 16);
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 8; ++x) pixels.row(y)[3 * x] = static_cast<std::uint8_t>(red);
        LabelledImage item{folder() / (name + ".png"), name, label, label == Label::ng ? "red" : "", {}};
        if (!writePng(item.file, pixels)) qFatal("cannot write the test images");
        if (label == Label::ng) {
            item.mask = folder() / (name + "_mask.png");
            if (!writePng(item.mask, leftHalf(16))) qFatal("cannot write the test masks");
        }
        return item;
    }

    Result<Evaluation> run(const std::vector<LabelledImage>& images, EvaluatorOptions options = {}) {
        m_notes.clear();
        options.workers = 2;
        options.bootstrapResamples = 0;
        options.thresholds.ng = 100;
        JobContext job({}, {}, [this](const std::string& note) { m_notes.push_back(note); });
        return evaluate(fixtures::RedDetector(), images, options, job);
    }

    static bool mentions(const std::vector<Caution>& cautions, const char* words) {
        return std::any_of(cautions.begin(), cautions.end(),
                           [&](const Caution& caution) { return sentence(caution).find(words) != std::string::npos; });
    }
    static bool mentions(const std::vector<std::string>& sentences, const char* words) {
        return std::any_of(sentences.begin(), sentences.end(), [&](const auto& s) { return s.find(words) != std::string::npos; });
    }

    QTemporaryDir m_folder;
    std::vector<LabelledImage> m_images;
    std::vector<std::string> m_notes;
};

QTEST_GUILESS_MAIN(TestEvaluator)
#include "test_evaluator.moc"
