// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/output/exporter.h"

using namespace blemish;
using Json = nlohmann::ordered_json;

namespace {

Metric known(double value) {
    Metric metric;
    metric.value = value;
    return metric;
}

Evaluation sample() {
    Evaluation evaluation;
    evaluation.thresholds.ng = 0.5;
    evaluation.images = {{"good/1.png", Label::ok, "", 0.2, 1},
                         {"good/2.png", Label::ok, "", 0.6, 1},
                         {"scratch/1.png", Label::ng, "scratch", 0.9, 1},
                         {"scratch/2.png", Label::ng, "scratch", 0.7, 1},
                         {"new.png", Label::unlabelled, "", 0.1, 1}};
    evaluation.imageAuroc = known(1.0);
    evaluation.imageAuroc.interval = Interval{0.75, 1.0};
    evaluation.imageAp = known(1.0);
    evaluation.imageF1Max = known(0.8);
    evaluation.pixel.auroc = Metric::undefined("No mask was given.");
    evaluation.pixel.aupro030 = known(std::numeric_limits<double>::quiet_NaN());
    evaluation.pixel.errorBound = 0.001;
    evaluation.perDefectType = {{"scratch", 2, known(1.0), known(1.0), 0.8}};
    evaluation.cautions = {Caution::say("Only two NG images.")};
    return evaluation;
}

Json parsed(const Evaluation& evaluation, double threshold = 0.5, std::optional<double> review = {}) {
    return Json::parse(evaluationJson(evaluation, {threshold, review}).toStdString());
}

} // namespace

class TestEvaluationJson : public QObject {
    Q_OBJECT

private slots:
    void holdsThePromisedKeys() {
        const Json json = parsed(sample());
        for (const char* key : {"image_auroc", "image_ap", "image_f1max", "pixel_auroc", "pixel_ap", "pixel_f1max", "aupro_030",
                                "aupro_005", "pro_per_image", "images", "per_defect_type", "threshold", "intervals", "undefined",
                                "cautions", "pixel_error_bound"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(json["images"].get<int>(), 5);
        QCOMPARE(json["image_f1max"].get<double>(), 0.8);
        QCOMPARE(json["intervals"]["image_auroc"][0].get<double>(), 0.75);
        QCOMPARE(json["pixel_error_bound"].get<double>(), 0.001);
        QCOMPARE(json["cautions"].size(), std::size_t(1));
    }

    void undefinedIsNullWithItsReason() {
        const Json json = parsed(sample());
        QVERIFY(json["pixel_auroc"].is_null());
        QCOMPARE(json["undefined"]["pixel_auroc"].get<std::string>(), std::string("No mask was given."));
        QVERIFY(!json["undefined"].contains("image_auroc"));
    }

    void numbersThatAreNoneBecomeNull() {
        Evaluation evaluation = sample();
        evaluation.perDefectType[0].medianScore = std::numeric_limits<double>::infinity();
        const Json json = parsed(evaluation, std::numeric_limits<double>::quiet_NaN()); // would throw on NaN or inf
        QVERIFY(json["aupro_030"].is_null());
        QVERIFY(json["undefined"].contains("aupro_030"));
        QVERIFY(json["threshold"].is_null());
        QVERIFY(json["per_defect_type"]["scratch"]["median_score"].is_null());
    }

    void recallAndCountsFollowTheThreshold() {
        QCOMPARE(parsed(sample())["per_defect_type"]["scratch"]["recall"].get<double>(), 1.0);
        const Json stricter = parsed(sample(), 0.8);
        QCOMPARE(stricter["per_defect_type"]["scratch"]["recall"].get<double>(), 0.5);
        QCOMPARE(stricter["confusion"]["false_negative"].get<int>(), 1);
        QCOMPARE(stricter["confusion"]["false_positive"].get<int>(), 0);
        QCOMPARE(stricter["images_unlabelled"].get<int>(), 1);
    }

    void reviewBandIsCountedApart() {
        QVERIFY(parsed(sample())["review"].is_null());
        const Json json = parsed(sample(), 0.8, 0.3);
        QCOMPARE(json["review_threshold"].get<double>(), 0.3);
        std::int64_t ok = 0, ng = 0, missed = 0;
        for (const ScoredImage& image : sample().images) {
            const bool inside = image.score >= 0.3 && image.score < 0.8;
            ok += inside && image.label == Label::ok;
            ng += inside && image.label == Label::ng;
            missed += image.score < 0.3 && image.label == Label::ng;
        }
        QVERIFY(ok + ng > 0);
        QCOMPARE(json["review"]["ok"].get<std::int64_t>(), ok);
        QCOMPARE(json["review"]["ng"].get<std::int64_t>(), ng);
        QCOMPARE(json["review"]["missed"].get<std::int64_t>(), missed);
    }

    void aScoreEqualToTheThresholdIsNg() { QCOMPARE(parsed(sample(), 0.6)["confusion"]["false_positive"].get<int>(), 1); }

    void reasonsOfDefectTypesAreNamed() {
        Evaluation evaluation = sample();
        evaluation.perDefectType[0].auroc = Metric::undefined("No OK image.");
        const Json json = parsed(evaluation);
        QVERIFY(json["per_defect_type"]["scratch"]["auroc"].is_null());
        QCOMPARE(json["undefined"]["per_defect_type.scratch.auroc"].get<std::string>(), std::string("No OK image."));
    }

    void bytesThatAreNoTextDoNotEndTheRun() {
        Evaluation evaluation = sample();
        evaluation.perDefectType[0].defectType = "scr\xff";
        QCOMPARE(parsed(evaluation)["per_defect_type"].size(), std::size_t(1));
    }

    void isIndentedForReaders() { QVERIFY(evaluationJson(sample(), {0.5, {}}).startsWith("{\n  \"image_auroc\"")); }
};

QTEST_GUILESS_MAIN(TestEvaluationJson)
#include "test_evaluation_json.moc"
