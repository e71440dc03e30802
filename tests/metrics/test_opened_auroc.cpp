// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <limits>

#include "core/metrics/opened_auroc.h"

using namespace blemish;

namespace {
constexpr int edge = 9;
using Values = std::vector<float>;

Values block(float inside, float outside, int from, int to) {
    Values values(edge * edge, outside);
    for (int y = from; y < to; ++y)
        for (int x = from; x < to; ++x) values[static_cast<std::size_t>(y * edge + x)] = inside;
    return values;
}

double areaOf(const Values& map, const Values& truth) {
    OpenedAuroc metric;
    metric.add(map, truth, edge, edge);
    return *metric.compute().value;
}
} // namespace

class TestOpenedAuroc : public QObject {
    Q_OBJECT
private slots:
    void valuesByHand() {
        // A plus of five pixels survives the opening as it is.
        Values plus(edge * edge, 0.2F), truth(edge * edge, 0);
        for (const int i : {3 * edge + 4, 4 * edge + 3, 4 * edge + 4, 4 * edge + 5, 5 * edge + 4})
            plus[static_cast<std::size_t>(i)] = 0.9F, truth[static_cast<std::size_t>(i)] = 1;
        // Nothing at the strictest threshold, then all of the defect and nothing else, then everything.
        QCOMPARE(areaOf(plus, truth), 1.0);
        QCOMPARE(areaOf(Values(edge * edge, 0.5F), truth), 0.5);
        Values inverted = plus;
        for (float& value : inverted) value = 1.1F - value;
        QVERIFY(areaOf(inverted, truth) < 0.1);
    }

    void aSinglePixelIsOpenedAway() {
        Values dot(edge * edge, 0.2F), truth(edge * edge, 0);
        dot[4 * edge + 4] = 0.9F;
        truth[4 * edge + 4] = 1;
        QCOMPARE(areaOf(dot, truth), 0.5); // as flat as its surroundings
    }

    void halfDefectPixelsCountHalf() {
        const Values map = block(0.9F, 0.1F, 2, 7);
        Values truth = block(0.5F, 0, 2, 7);
        // No cross inside the square covers its corners: 21 of its 25 pixels are left, and each is half defect and half not.
        const double tpr = 10.5 / 12.5, fpr = 10.5 / (81 - 12.5);
        QVERIFY(std::abs(areaOf(map, truth) - (fpr * tpr / 2 + (1 - fpr) * (tpr + 1) / 2)) < 1e-9);
    }

    void whatCannotBeSaidIsUndefined() {
        OpenedAuroc none;
        QVERIFY(!none.compute().value && !none.compute().reason.empty());
        OpenedAuroc full;
        full.add(Values(edge * edge, 0.5F), Values(edge * edge, 1.0F), edge, edge);
        QVERIFY(!full.compute().value);
        QVERIFY_EXCEPTION_THROWN(full.add(Values(3), Values(3), edge, edge), std::invalid_argument);
        QVERIFY_EXCEPTION_THROWN(full.add(Values(edge * edge, std::numeric_limits<float>::quiet_NaN()), Values(edge * edge), edge, edge), std::invalid_argument);
    }
};

QTEST_GUILESS_MAIN(TestOpenedAuroc)
#include "test_opened_auroc.moc"
