// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>

#include "core/metrics/threshold_advisor.h"

using namespace blemish;
using Scores = std::vector<double>;
using Labels = std::vector<std::uint8_t>;

namespace {

//                        OK                            NG
const Scores mixed{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 5.4, 9.4, 11, 12, 13};
const Labels mixedLabels{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1};

ThresholdAdvice advised(ThresholdRule rule, double limit = 0.01) {
    return adviseThreshold(rule, mixed, mixedLabels, limit).value();
}

bool near(double a, double b, double tolerance = 1e-12) {
    return std::abs(a - b) <= tolerance;
}
bool mentions(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

bool cautions(const ThresholdAdvice& advice, std::string_view part) {
    return std::ranges::any_of(advice.cautions, [&](const Caution& caution) { return mentions(sentence(caution), part); });
}

} // namespace

class TestThresholdAdvisor : public QObject {
    Q_OBJECT

private slots:
    void maxF1LiesHalfWayBetweenScores() {
        const ThresholdAdvice advice = advised(ThresholdRule::maxF1); // 4 of 5 NG and one OK: 8/10; 3 of 5 and none: 6/8
        QVERIFY(near(advice.threshold, 9.2));
        QVERIFY(near(*advice.missRate.value, 0.2));
        QVERIFY(near(*advice.falseAlarmRate.value, 0.1));
        QVERIFY2(mentions(advice.reason, "4 of 5 NG images found, 1 of 10 OK images called NG"), advice.reason.c_str());
        QVERIFY2(mentions(advice.reason, "0.8"), advice.reason.c_str());
    }

    void balancedAccuracyWeighsBothClassesAlike() {
        // Recall 4/5 with specificity 9/10 beats 3/5 with 1 and 1 with 1/2.
        QVERIFY(near(advised(ThresholdRule::balancedAccuracy).threshold, 9.2));
    }

    void falseAlarmsStayWithinTheirLimit() {
        const ThresholdAdvice none = advised(ThresholdRule::maxFalseAlarmRate, 0);
        QVERIFY(near(none.threshold, 10.5));
        QCOMPARE(*none.falseAlarmRate.value, 0.0);
        const ThresholdAdvice one = advised(ThresholdRule::maxFalseAlarmRate, 0.1);
        QVERIFY(near(one.threshold, 9.2));
        QCOMPARE(one.limit, 0.1);
        const ThresholdAdvice half = advised(ThresholdRule::maxFalseAlarmRate, 0.5);
        QVERIFY(near(half.threshold, 5.2)); // all NG found; nothing is gained below
    }

    void missesStayWithinTheirLimit() {
        QVERIFY(near(advised(ThresholdRule::maxMissRate, 0).threshold, 5.2));
        QVERIFY(near(advised(ThresholdRule::maxMissRate, 0.2).threshold, 9.2));
        QVERIFY(near(advised(ThresholdRule::maxMissRate, 0.4).threshold, 10.5));
    }

    void dearMissesLowerTheThreshold() {
        QVERIFY(near(advised(ThresholdRule::costRatio, 0.5).threshold, 10.5));
        QVERIFY(near(advised(ThresholdRule::costRatio, 2).threshold, 9.2));
        QVERIFY(near(advised(ThresholdRule::costRatio, 100).threshold, 5.2));
    }

    void unreachableLimitsPutTheThresholdBeyondAllScores() {
        const Scores scores{1, 2, 3};
        const auto strict = adviseThreshold(ThresholdRule::maxFalseAlarmRate, scores, Labels{1, 1, 0}, 0).value();
        QVERIFY(strict.threshold > 3.4);
        QVERIFY(cautions(strict, "no NG image is found"));
        const auto lax = adviseThreshold(ThresholdRule::maxMissRate, scores, Labels{1, 0, 0}, 0).value();
        QVERIFY(lax.threshold < 0.6);
        QVERIFY(cautions(lax, "every OK image is called NG"));
    }

    void manyNormalsGiveAQuantile() {
        Scores scores;
        for (int i = 1; i <= 200; ++i) scores.push_back(i);
        const auto advice = adviseThreshold(ThresholdRule::normalsOnly, scores, Labels(200, 0), 0.01).value();
        QVERIFY(near(advice.threshold, 198.5)); // 2 of 200
        QVERIFY(near(*advice.falseAlarmRate.value, 0.01));
        QVERIFY(advice.falseAlarmRate.interval->high > 0.02);
        QVERIFY(!advice.missRate.value && mentions(advice.missRate.reason, "no NG image"));
        QVERIFY(cautions(advice, "No NG image"));
        QVERIFY2(mentions(advice.reason, "From OK images alone"), advice.reason.c_str());
    }

    void fewNormalsGiveMeanAndSpread() {
        const Scores scores{1, 2, 3, 4, 5}; // mean 3, sample deviation sqrt(2.5)
        const auto advice = adviseThreshold(ThresholdRule::normalsOnly, scores, Labels(5, 0), 0.01).value();
        QVERIFY(near(advice.threshold, 3 + 2.3263478740408408 * std::sqrt(2.5)));
        QVERIFY2(mentions(advice.reason, "2.33 standard deviations"), advice.reason.c_str());
        QVERIFY(cautions(advice, "100 OK images would do without it"));
    }

    void meanAndSpreadBetweenScoresMoveToTheMiddle() {
        Scores scores(19, 1.0);
        scores.push_back(10); // mean 1.45, sample deviation 2.01: 1.45 + 1.645 * 2.01 = 4.76, within the gap
        const auto advice = adviseThreshold(ThresholdRule::normalsOnly, scores, Labels(20, 0), 0.049).value();
        QVERIFY(near(advice.threshold, 5.5));
    }

    void normalsAloneIgnoreTheNgScores() {
        Scores scores{1, 2, 3, 4, 5};
        const double alone = adviseThreshold(ThresholdRule::normalsOnly, scores, Labels(5, 0)).value().threshold;
        scores.insert(scores.end(), {2.5, 50});
        const auto with = adviseThreshold(ThresholdRule::normalsOnly, scores, Labels{0, 0, 0, 0, 0, 1, 1}).value();
        QCOMPARE(with.threshold, alone);
        QCOMPARE(*with.missRate.value, 0.5);
    }

    void identicalNormalsStayBelowTheThreshold() {
        const auto advice = adviseThreshold(ThresholdRule::normalsOnly, Scores(4, 0.25), Labels(4, 0)).value();
        QVERIFY(advice.threshold > 0.2501);
        QVERIFY(cautions(advice, "All OK scores are the same"));
    }

    void roundingCannotFlipAnImage() {
        // The best split lies between neighbouring floats; it must not be used.
        const double low = 0.5, high = static_cast<double>(std::nextafter(0.5f, 1.0f));
        const Scores scores{0.1, low, high, 0.9};
        const Labels labels{0, 0, 1, 1};
        for (const ThresholdRule rule : {ThresholdRule::maxF1, ThresholdRule::maxFalseAlarmRate, ThresholdRule::maxMissRate}) {
            const double threshold = adviseThreshold(rule, scores, labels, 0).value().threshold;
            const double stored = static_cast<double>(static_cast<float>(threshold));
            for (const double score : scores) {
                QCOMPARE(score >= stored, score >= threshold);
                QVERIFY(std::abs(score - threshold) > 1e-3);
            }
        }
    }

    void missingClassesAndSenselessLimitsGiveNoAdvice() {
        const Scores scores{1, 2};
        QVERIFY(!adviseThreshold(ThresholdRule::maxF1, scores, Labels{0, 0}));
        QVERIFY(!adviseThreshold(ThresholdRule::maxMissRate, scores, Labels{1, 1}));
        QVERIFY(!adviseThreshold(ThresholdRule::normalsOnly, scores, Labels{1, 1}));
        QVERIFY(!adviseThreshold(ThresholdRule::normalsOnly, {}, {}));
        QVERIFY(!adviseThreshold(ThresholdRule::normalsOnly, scores, Labels{0, 0}, 0));
        QVERIFY(!adviseThreshold(ThresholdRule::maxFalseAlarmRate, scores, Labels{0, 1}, 1.2));
        QVERIFY(!adviseThreshold(ThresholdRule::costRatio, scores, Labels{0, 1}, 0));
        QVERIFY(!adviseThreshold(ThresholdRule::costRatio, scores, Labels{0, 1}, std::nan("")));
    }

    void fewImagesAreCalledWeak() {
        QVERIFY(cautions(advised(ThresholdRule::maxF1), "Only 5 NG images"));
        QVERIFY(!cautions(advised(ThresholdRule::maxF1), "OK images:"));
        QVERIFY(cautions(advised(ThresholdRule::maxFalseAlarmRate, 0.01), "no rate between 0 and 10 %"));
        QVERIFY(!cautions(advised(ThresholdRule::maxFalseAlarmRate, 0.1), "no rate between"));
    }

    void rulesHaveNamesThatReadBack() {
        for (const ThresholdRule rule : {ThresholdRule::maxF1, ThresholdRule::balancedAccuracy, ThresholdRule::maxFalseAlarmRate,
                                         ThresholdRule::maxMissRate, ThresholdRule::costRatio, ThresholdRule::normalsOnly})
            QVERIFY(thresholdRuleFromString(toString(rule)).value() == rule);
        QVERIFY(!thresholdRuleFromString("best"));
    }
};

QTEST_GUILESS_MAIN(TestThresholdAdvisor)
#include "test_threshold_advisor.moc"
