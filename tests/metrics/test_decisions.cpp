// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <vector>

#include "core/metrics/decisions.h"

using namespace blemish;

class TestDecisions : public QObject {
    Q_OBJECT

    const std::vector<double> m_ok{0.1, 0.2, 0.3, 0.4}, m_ng{0.3, 0.5, 0.6};

private slots:
    void withoutABandNothingIsForReview() {
        const DecisionCounts counts = countDecisions(m_ok, m_ng, {0.4, {}});
        QCOMPARE(counts.forReview(), 0);
        QCOMPARE(counts.okAt(Decision::ng), 1);
        QCOMPARE(counts.ngAt(Decision::ok), 1);
        QCOMPARE(counts.images(), 7);
    }

    void theBandBeginsAtItsLowerEndAndStopsBeforeTheThreshold() {
        const DecisionCounts counts = countDecisions(m_ok, m_ng, {0.5, 0.3});
        QCOMPARE(counts.okAt(Decision::review), 2);
        QCOMPARE(counts.ngAt(Decision::review), 1);
        QCOMPARE(counts.ngAt(Decision::ng), 2);
        QCOMPARE(counts.reviewRate(), 3.0 / 7);
    }

    void countingOneByOneSaysTheSame() {
        const Thresholds thresholds{0.45, 0.2};
        DecisionCounts counts;
        for (double score : m_ok) counts.add(Label::ok, decide(score, thresholds));
        for (double score : m_ng) counts.add(Label::ng, decide(score, thresholds));
        counts.add(Label::unlabelled, Decision::ng);
        QVERIFY(counts == countDecisions(m_ok, m_ng, thresholds));
    }

    void aBandThatIsUpsideDownIsNoBand() {
        QVERIFY(countDecisions(m_ok, m_ng, {0.3, 0.5}) == countDecisions(m_ok, m_ng, {0.3, {}}));
    }

    void reviewedImagesCostNothing() {
        const Costs costs{10, 2};
        QCOMPARE(totalCost(countDecisions(m_ok, m_ng, {0.4, {}}), costs), 12.0);
        QCOMPARE(totalCost(countDecisions(m_ok, m_ng, {0.4, 0.3}), costs), 2.0);
        QCOMPARE(totalCost({}, costs), 0.0);
        QCOMPARE(DecisionCounts().reviewRate(), 0.0);
    }

    void anImageForReviewContradictsNoLabel() {
        for (Label label : {Label::ok, Label::ng, Label::unlabelled}) QVERIFY(!contradicts(label, Decision::review));
        QVERIFY(contradicts(Label::ok, Decision::ng) && contradicts(Label::ng, Decision::ok));
        QVERIFY(!contradicts(Label::unlabelled, Decision::ng));
    }
};

QTEST_APPLESS_MAIN(TestDecisions)
#include "test_decisions.moc"
