// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>
#include <stop_token>
#include <thread>

#include "core/metrics/image_metrics.h"
#include "core/metrics/pixel_metrics.h"

using namespace blemish;

namespace {

struct TestImage {
    std::vector<float> map;
    std::vector<std::uint8_t> mask; ///< empty for a normal image
    int width = 0, height = 0;
};

/// Noise with squares of raised values, found only in part; every third image is normal.
std::vector<TestImage> inspectedParts(int count, unsigned seed = 1) {
    std::mt19937 random(seed);
    const auto uniform = [&] { return static_cast<float>(random() % 100000) / 100000.0f; };
    std::vector<TestImage> images;
    for (int n = 0; n < count; ++n) {
        TestImage image{{}, {}, 40 + n % 3, 30};
        for (int i = 0; i < image.width * image.height; ++i) image.map.push_back(uniform() * uniform() - 0.1f);
        if (n % 3 != 0) {
            image.mask.assign(image.map.size(), 0);
            for (int y = 5; y < 9 + n % 4; ++y)
                for (const int x : {3, 4, 5, 20, 21}) {
                    const auto at = static_cast<std::size_t>(y * image.width + x);
                    image.mask[at] = 255;
                    image.map[at] += 0.35f * uniform() * static_cast<float>(1 + n % 2);
                }
        }
        images.push_back(std::move(image));
    }
    return images;
}

PixelMetrics measured(const std::vector<TestImage>& images, std::size_t memoryBudget = std::size_t(1) << 30) {
    PixelMetrics metrics(memoryBudget);
    for (const TestImage& image : images) metrics.add(image.map, image.mask, image.width, image.height);
    return metrics;
}

/// All pixels in one curve of the image metrics.
RocCurve pooled(const std::vector<TestImage>& images) {
    std::vector<double> scores;
    std::vector<std::uint8_t> labels;
    for (const TestImage& image : images)
        for (std::size_t i = 0; i < image.map.size(); ++i) {
            scores.push_back(image.map[i]);
            labels.push_back(!image.mask.empty() && image.mask[i] > 0);
        }
    return {scores, labels};
}

bool near(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) <= tolerance;
}

std::vector<double> valuesOf(const PixelMetricsResult& result) {
    return {*result.auroc.value, *result.averagePrecision.value, *result.f1Max.value, *result.aupro030.value,
            *result.aupro005.value};
}

} // namespace

class TestPixelMetrics : public QObject {
    Q_OBJECT

private slots:
    void aStopIsAnsweredInTheMiddleOfTheIntervals() {
        const PixelMetrics metrics = measured(inspectedParts(60));
        constexpr int few = 2000, many = 10'000'000;
        QElapsedTimer clock;
        clock.start();
        metrics.compute(few);
        const qint64 whole = clock.elapsed() * (many / few);
        std::stop_source stop;
        std::jthread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            stop.request_stop();
        });
        clock.start();
        const PixelMetricsResult result = metrics.compute(many, 0, stop.get_token());
        QVERIFY2(clock.elapsed() < whole / 20, qPrintable(QStringLiteral("%1 of %2 ms").arg(clock.elapsed()).arg(whole)));
        QVERIFY(!result.auroc.interval);
    }

    void aMapWithoutOpinionScoresHalfTheLimit() {
        const std::vector<std::uint8_t> mask{255, 0, 0, 0};
        PixelMetrics metrics;
        metrics.add(std::vector<float>(4, 0.7f), mask, 2, 2);
        QVERIFY(near(*metrics.aupro(0.3).value, 0.15));
        QVERIFY(near(*metrics.aupro(1.0).value, 0.5));
        QVERIFY(near(*metrics.compute().auroc.value, 0.5));
    }

    void aPerfectMapScoresOne() {
        PixelMetrics metrics;
        metrics.add(std::vector<float>{0.9f, 0.1f, 0.2f, 0.8f}, std::vector<std::uint8_t>{1, 0, 0, 1}, 4, 1);
        for (const double value : valuesOf(metrics.compute())) QVERIFY(near(value, 1));
        QCOMPARE(metrics.compute().regions, std::int64_t(2));
    }

    void curvesPoolThePixelsOfAllImages() {
        const auto images = inspectedParts(7);
        const PixelMetricsResult result = measured(images).compute();
        const RocCurve curve = pooled(images);
        QVERIFY(near(*result.auroc.value, *curve.auroc().value));
        QVERIFY(near(*result.averagePrecision.value, *curve.averagePrecision().value));
        QVERIFY(near(*result.f1Max.value, *curve.f1Max().value));
        QCOMPARE(result.defectPixels, curve.positives());
        QCOMPARE(result.pixels, curve.positives() + curve.negatives());
        QCOMPARE(result.errorBound, 0.0);
    }

    void smallRegionsWeighAsMuchAsLargeOnes() {
        // A found region of one pixel and a missed one of three: half of the overlap before any false positive.
        PixelMetrics metrics;
        const std::vector<float> map{9, 5, 4, 1, 1, 1, 3, 2};
        metrics.add(map, std::vector<std::uint8_t>{1, 0, 0, 1, 1, 1, 0, 0}, 8, 1);
        QVERIFY(near(*metrics.aupro(0.25).value, 0.5));
    }

    void theCurveIsInterpolatedAtTheLimit() {
        // One tie of a defect and a normal pixel, then another normal: (0,0) - (1/2,1) - (1,1).
        PixelMetrics metrics;
        metrics.add(std::vector<float>{2, 2, 1}, std::vector<std::uint8_t>{1, 0, 0}, 3, 1);
        QVERIFY(near(*metrics.aupro(0.25).value, 0.25));
        QVERIFY(near(*metrics.aupro(1.0).value, 0.75));
        QVERIFY(!metrics.aupro(0).value && !metrics.aupro(1.5).value);
    }

    void zeroAndMinusZeroAreATie() {
        PixelMetrics metrics;
        metrics.add(std::vector<float>{0.0f, -0.0f}, std::vector<std::uint8_t>{1, 0}, 2, 1);
        QVERIFY(near(*metrics.compute().auroc.value, 0.5));
    }

    void negativeValuesSortBelowPositiveOnes() {
        PixelMetrics metrics;
        metrics.add(std::vector<float>{-1, -2, 1e-30f, -3}, std::vector<std::uint8_t>{1, 0, 1, 0}, 4, 1);
        QVERIFY(near(*metrics.compute().auroc.value, 1));
    }

    void beyondTheBudgetTheErrorBoundHolds() {
        const auto images = inspectedParts(30);
        const PixelMetricsResult exact = measured(images).compute(), folded = measured(images, 30000).compute();
        QVERIFY(folded.errorBound > 0 && folded.errorBound < 0.1);
        QCOMPARE(folded.pixels, exact.pixels);
        const auto is = valuesOf(folded), shouldBe = valuesOf(exact);
        for (std::size_t i = 0; i < is.size(); ++i) QVERIFY(near(is[i], shouldBe[i], folded.errorBound));
        QVERIFY(is[0] != shouldBe[0]);
        QCOMPARE(*folded.proPerImage.value, *exact.proPerImage.value);
    }

    void aWiderRangeOfScoresLaterStillFits() {
        auto images = inspectedParts(20);
        for (std::size_t n = 10; n < images.size(); ++n)
            for (float& value : images[n].map) value = value * 1e6f - 3;
        const PixelMetricsResult exact = measured(images).compute(), folded = measured(images, 30000).compute();
        const auto is = valuesOf(folded), shouldBe = valuesOf(exact);
        QVERIFY(folded.errorBound > 0);
        for (std::size_t i = 0; i < is.size(); ++i) QVERIFY(near(is[i], shouldBe[i], folded.errorBound));
    }

    void intervalsHoldTheValueAndRepeat() {
        const PixelMetrics metrics = measured(inspectedParts(24));
        const PixelMetricsResult once = metrics.compute(300, 4), again = metrics.compute(300, 4);
        for (const Metric* metric :
             {&once.auroc, &once.averagePrecision, &once.f1Max, &once.aupro030, &once.aupro005, &once.proPerImage})
            QVERIFY(metric->interval && metric->interval->low < *metric->value && *metric->value < metric->interval->high);
        QCOMPARE(once.aupro030.interval->low, again.aupro030.interval->low);
        QVERIFY(!metrics.compute().auroc.interval);
    }

    void theOverlapCurveHoldsItsAreaAndNamesItsThresholds() {
        const PixelMetricsResult result = measured(inspectedParts(24)).compute();
        const auto& curve = result.overlap;
        QVERIFY(curve.size() > 10 && curve.size() < 1200);
        double area = 0;
        for (std::size_t i = 1; i < curve.size(); ++i) {
            QVERIFY(curve[i].threshold <= curve[i - 1].threshold && curve[i].overlap >= curve[i - 1].overlap);
            area += (curve[i].falsePositiveRate - curve[i - 1].falsePositiveRate) * (curve[i].overlap + curve[i - 1].overlap) / 2;
        }
        QVERIFY(near(curve.back().falsePositiveRate, 0.3, 1e-12));
        QVERIFY(near(area / 0.3, *result.aupro030.value, 0.01));
    }

    void aPointOfTheOverlapCurveIsWhatItsThresholdSays() {
        PixelMetrics metrics;
        metrics.add(std::vector<float>{0.9F, 0.8F, 0.7F, 0.6F, 0.5F, 0.4F, 0.3F, 0.2F, 0.1F, 0.05F},
                    std::vector<std::uint8_t>{1, 1, 0, 1, 0, 0, 0, 0, 0, 0}, 10, 1);
        for (const OverlapPoint& point : metrics.compute().overlap) { // regions {0.9, 0.8} and {0.6}
            const auto from = static_cast<float>(point.threshold);
            const double reached = from > 0.9F ? 0 : from > 0.8F ? 0.25 : from > 0.6F ? 0.5 : 1;
            if (point.falsePositiveRate < 0.3) QVERIFY(near(point.overlap, reached, 1e-6));
        }
    }

    void withoutMasksThereIsAReasonAndNoNumber() {
        PixelMetrics metrics;
        QVERIFY(!metrics.compute().auroc.reason.empty());
        metrics.add(std::vector<float>{1, 2}, {}, 2, 1);
        const PixelMetricsResult result = metrics.compute();
        for (const Metric* metric : {&result.auroc, &result.aupro005, &result.proPerImage}) {
            QVERIFY(!metric->value);
            QVERIFY2(metric->reason.find("No mask") == 0, metric->reason.c_str());
        }
        PixelMetrics full;
        full.add(std::vector<float>{1, 2}, std::vector<std::uint8_t>{1, 1}, 2, 1);
        QVERIFY(!full.compute().auroc.value);
        QVERIFY(!full.aupro(0.3).value);
    }

    void wrongSizesAndBrokenValuesAreRefused() {
        PixelMetrics metrics;
        const std::vector<float> broken{1, std::numeric_limits<float>::infinity()};
        QVERIFY_EXCEPTION_THROWN(metrics.add(broken, {}, 2, 1), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(metrics.add(std::vector<float>{1, 2}, {}, 3, 1), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(metrics.add(std::vector<float>{1, 2}, std::vector<std::uint8_t>{1}, 2, 1),
                                 std::invalid_argument);
        QCOMPARE(metrics.compute().pixels, std::int64_t(0));
    }
};

QTEST_GUILESS_MAIN(TestPixelMetrics)
#include "test_pixel_metrics.moc"
