// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <limits>

#include "core/metrics/evaluation.h"

using namespace blemish;

namespace {

std::vector<ScoredImage> okImages(int count) {
    std::vector<ScoredImage> images;
    for (int i = 0; i < count; ++i) images.push_back({"ok/" + std::to_string(i), Label::ok, "", 0.1 + 0.01 * i, 1});
    return images;
}

void append(std::vector<ScoredImage>& images, const std::string& type, std::initializer_list<double> scores) {
    for (const double score : scores) images.push_back({type + "/x", Label::ng, type, score, 1});
}

bool cautions(const Evaluation& evaluation, std::string_view part) {
    return std::ranges::any_of(evaluation.cautions,
                               [&](const Caution& caution) { return sentence(caution).find(part) != std::string::npos; });
}

} // namespace

class TestEvaluation : public QObject {
    Q_OBJECT

private slots:
    void everyDefectTypeGetsItsRow() {
        auto images = okImages(10); // 0.10 ... 0.19
        append(images, "scratch", {0.5, 0.6, 0.125});
        append(images, "dent", {0.9, 0.8});
        const Evaluation evaluation = summarise(images, {}, {{0.55, {}}, 200, 1});
        QCOMPARE(evaluation.perDefectType.size(), std::size_t(2));
        const DefectTypeRow& dent = evaluation.perDefectType[0];
        const DefectTypeRow& scratch = evaluation.perDefectType[1];
        QCOMPARE(dent.defectType, std::string("dent"));
        QCOMPARE(*dent.auroc.value, 1.0);
        QCOMPARE(*dent.recall.value, 1.0);
        QVERIFY(std::abs(dent.medianScore - 0.85) < 1e-12);
        QCOMPARE(scratch.images, std::int64_t(3));
        QVERIFY(std::abs(*scratch.auroc.value - (10 + 10 + 3) / 30.0) < 1e-12);
        QVERIFY(std::abs(*scratch.recall.value - 1.0 / 3) < 1e-12);
        QCOMPARE(scratch.medianScore, 0.5);
        QVERIFY(scratch.recall.interval && scratch.auroc.interval);
    }

    void aScoreOnTheThresholdCountsAsFound() {
        auto images = okImages(2);
        append(images, "dent", {0.5});
        QCOMPARE(*summarise(images, {}, {{0.5, {}}, 0, 0}).perDefectType[0].recall.value, 1.0);
    }

    void imageMetricsComeWithIntervals() {
        auto images = okImages(12);
        append(images, "dent", {0.155, 0.3, 0.4});
        const Evaluation evaluation = summarise(images, {}, {{0.25, {}}, 200, 1});
        QVERIFY(std::abs(*evaluation.imageAuroc.value - (6 + 12 + 12) / 36.0) < 1e-12);
        QVERIFY(evaluation.imageAuroc.interval && evaluation.imageAp.interval && evaluation.imageF1Max.interval);
        QVERIFY(evaluation.imageAuroc.interval->low <= *evaluation.imageAuroc.value);
        QVERIFY(!summarise(images, {}, {{0.25, {}}, 0, 1}).imageAuroc.interval);
        QCOMPARE(evaluation.thresholds.ng, 0.25);
    }

    void unlabelledImagesAreKeptAndCountNowhere() {
        auto images = okImages(10);
        append(images, "dent", {0.5});
        const Evaluation without = summarise(images, {}, {});
        images.push_back({"new.png", Label::unlabelled, "", 0.01, 1});
        const Evaluation with = summarise(images, {}, {});
        QCOMPARE(with.images.size(), images.size());
        QCOMPARE(*with.imageAuroc.value, *without.imageAuroc.value);
        QVERIFY(cautions(with, "1 unlabelled image counts in no number"));
    }

    void brokenScoresAreNamedAndLeftOut() {
        auto images = okImages(10);
        append(images, "dent", {0.5, std::numeric_limits<double>::quiet_NaN()});
        const Evaluation evaluation = summarise(images, {}, {});
        QCOMPARE(*evaluation.imageAuroc.value, 1.0);
        QCOMPARE(evaluation.perDefectType[0].images, std::int64_t(1));
        QVERIFY(cautions(evaluation, "1 image has a score that is not a finite number"));
    }

    void weakTestSetsAreCalledWeak() {
        auto images = okImages(20);
        QVERIFY(cautions(summarise(images, {}, {}), "No NG image:"));
        QVERIFY(!summarise(images, {}, {}).imageAuroc.value);
        append(images, "dent", {0.5, 0.6, 0.7, 0.8, 0.9});
        const Evaluation evaluation = summarise(images, {}, {});
        QVERIFY(cautions(evaluation, "Only 5 NG images:"));
        QVERIFY(!cautions(evaluation, "OK image"));
        append(images, "dent", {0.5, 0.6, 0.7, 0.8, 0.9});
        QVERIFY(summarise(images, {}, {}).cautions.empty());
        QVERIFY(cautions(summarise({}, {}, {}), "No OK image:"));
    }

    void typesThatNobodyNamedShareARow() {
        auto images = okImages(2);
        append(images, "", {0.5, 0.6});
        const Evaluation evaluation = summarise(images, {}, {});
        QCOMPARE(evaluation.perDefectType.size(), std::size_t(1));
        QCOMPARE(evaluation.perDefectType[0].defectType, std::string("unspecified"));
    }

    void approximatePixelMetricsAreCalledSo() {
        PixelMetricsResult pixel;
        pixel.errorBound = 0.0025;
        pixel.regions = 50;
        const Evaluation evaluation = summarise(okImages(10), pixel, {});
        QVERIFY(cautions(evaluation, "off by up to 0.0025"));
        QCOMPARE(evaluation.pixel.regions, std::int64_t(50));
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
