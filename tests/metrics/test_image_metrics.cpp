// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <cmath>
#include <limits>
#include <random>

#include "core/metrics/image_metrics.h"
#include "core/metrics/statistics.h"

using namespace blemish;
using Scores = std::vector<double>;
using Labels = std::vector<std::uint8_t>;

namespace {

/// Scores on a coarse grid, so that there are ties; NG images score higher on average.
std::pair<Scores, Labels> overlappingImages(int count) {
    std::mt19937_64 random(3);
    std::pair<Scores, Labels> images;
    for (int i = 0; i < count; ++i) {
        const bool ng = random() % 3 == 0;
        images.first.push_back(static_cast<double>(random() % 20 + (ng ? 7 : 0)));
        images.second.push_back(ng);
    }
    return images;
}

double aurocByPairs(const Scores& scores, const Labels& labels) {
    double won = 0, pairs = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        for (std::size_t k = 0; k < scores.size(); ++k) {
            if (!labels[i] || labels[k]) continue;
            ++pairs;
            won += scores[i] > scores[k] ? 1 : scores[i] == scores[k] ? 0.5 : 0;
        }
    return won / pairs;
}

bool near(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestImageMetrics : public QObject {
    Q_OBJECT

private slots:
    void tiesEnterTogether() {
        const RocCurve curve(Scores{3, 2, 2, 1}, Labels{1, 1, 0, 0});
        QCOMPARE(curve.points().size(), std::size_t(4));
        QVERIFY(std::isinf(curve.points()[0].threshold));
        QCOMPARE(curve.points()[0].counts.truePositive, std::int64_t(0));
        QCOMPARE(curve.points()[2].threshold, 2.0);
        QCOMPARE(curve.points()[2].counts.truePositive, std::int64_t(2));
        QCOMPARE(curve.points()[2].counts.falsePositive, std::int64_t(1));
        QVERIFY(near(*curve.auroc().value, 0.875));
        QVERIFY(near(*curve.averagePrecision().value, 0.5 + 0.5 * 2 / 3));
    }

    void aurocIsTheShareOfPairsInOrder() {
        const auto [scores, labels] = overlappingImages(200);
        QVERIFY(near(*RocCurve(scores, labels).auroc().value, aurocByPairs(scores, labels)));
    }

    void allScoresEqualMeansChance() {
        const RocCurve curve(Scores(10, 0.5), Labels{1, 0, 0, 0, 0, 0, 0, 0, 0, 1});
        QVERIFY(near(*curve.auroc().value, 0.5));
        QVERIFY(near(*curve.averagePrecision().value, 0.2));
    }

    void bestF1IsReachedAtTheHighestOfEqualThresholds() {
        // F1 is 2/3 at 4 (one of two NG) and again at 1 (both NG, two OK).
        const RocCurve curve(Scores{4, 3, 2, 1}, Labels{1, 0, 0, 1});
        QVERIFY(near(*curve.f1Max().value, 2.0 / 3));
        QCOMPARE(curve.bestF1Threshold().value(), 4.0);
    }

    void aScoreEqualToTheThresholdIsNg() {
        const RocCurve curve(Scores{3, 2, 1}, Labels{1, 1, 0});
        QCOMPARE(curve.at(2).truePositive, std::int64_t(2));
        QCOMPARE(curve.at(2.0001).truePositive, std::int64_t(1));
        QCOMPARE(curve.at(9).falseNegative, std::int64_t(2));
        QCOMPARE(curve.at(-9).falsePositive, std::int64_t(1));
    }

    void ratesFollowTheirDefinitions() {
        const Confusion counts{8, 1, 3, 2};
        QVERIFY(near(counts.falseAlarmRate(), 0.25));
        QVERIFY(near(counts.missRate(), 0.2));
        QVERIFY(near(counts.precision(), 8.0 / 9));
        QVERIFY(near(counts.f1(), 16.0 / 19));
        QCOMPARE(Confusion{}.precision(), 1.0);
        QCOMPARE(Confusion{}.falseAlarmRate(), 0.0);
    }

    void aMissingClassIsAReasonAndNotANumber() {
        const RocCurve onlyOk(Scores{1, 2}, Labels{0, 0});
        for (const Metric& metric : {onlyOk.auroc(), onlyOk.averagePrecision(), onlyOk.f1Max()}) {
            QVERIFY(!metric.value);
            QVERIFY2(metric.reason.find("no NG image") != std::string::npos, metric.reason.c_str());
        }
        QVERIFY(RocCurve(Scores{1}, Labels{1}).auroc().reason.find("no OK image") != std::string::npos);
        QVERIFY(!RocCurve().auroc().value);
        QVERIFY(!onlyOk.bestF1Threshold());
        QVERIFY(!bootstrapImageMetrics(Scores{1, 2}, Labels{0, 0}).auroc);
    }

    void scoresThatAreNotFiniteAreRefused() {
        const double bad = std::numeric_limits<double>::quiet_NaN();
        QVERIFY_EXCEPTION_THROWN(RocCurve(Scores{1, bad}, Labels{0, 1}), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(RocCurve(Scores{1, 2}, Labels{0}), std::invalid_argument);
    }

    void bootstrapIntervalsHoldTheValueAndRepeat() {
        const auto [scores, labels] = overlappingImages(150);
        const double auroc = *RocCurve(scores, labels).auroc().value;
        const ImageIntervals once = bootstrapImageMetrics(scores, labels, 500, 7);
        const ImageIntervals again = bootstrapImageMetrics(scores, labels, 500, 7);
        QVERIFY(once.auroc->low < auroc && auroc < once.auroc->high);
        QVERIFY(once.averagePrecision->low < once.averagePrecision->high);
        QCOMPARE(once.f1Max->low, again.f1Max->low);
        QCOMPARE(once.auroc->high, again.auroc->high);
        QVERIFY(bootstrapImageMetrics(scores, labels, 500, 8).auroc->low != once.auroc->low);
    }

    void moreImagesGiveNarrowerIntervals() {
        const auto [few, fewLabels] = overlappingImages(60);
        const auto [many, manyLabels] = overlappingImages(3000);
        const auto wide = bootstrapImageMetrics(few, fewLabels, 300).auroc.value();
        const auto narrow = bootstrapImageMetrics(many, manyLabels, 300).auroc.value();
        QVERIFY(narrow.high - narrow.low < (wide.high - wide.low) / 2);
    }

    void wilsonIntervalsMatchKnownValues() {
        const Interval half = wilsonInterval(50, 100); // 0.4038, 0.5962 in the textbooks
        QVERIFY(near(half.low, 0.40383, 1e-5) && near(half.high, 0.59617, 1e-5));
        const Interval none = wilsonInterval(0, 10); // z^2 / (n + z^2)
        QCOMPARE(none.low, 0.0);
        QVERIFY(near(none.high, 3.8414588 / 13.8414588, 1e-6));
    }

    void normalQuantilesMatchTheTables() {
        QVERIFY(near(normalQuantile(0.5), 0));
        QVERIFY(near(normalQuantile(0.975), 1.959963984540054));
        QVERIFY(near(normalQuantile(0.99), 2.3263478740408408));
        QVERIFY(near(normalQuantile(0.001), -3.090232306167813));
    }
};

QTEST_GUILESS_MAIN(TestImageMetrics)
#include "test_image_metrics.moc"
