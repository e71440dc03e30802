// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "core/metrics/roc_hull.h"

using namespace blemish;
using Scores = std::vector<double>;
using Labels = std::vector<std::uint8_t>;
using Corners = std::vector<std::pair<std::int64_t, std::int64_t>>; ///< false alarms, found ones

namespace {
Corners cornersOf(const Scores& scores, const Labels& labels) {
    Corners corners;
    for (const CurvePoint& point : convexHull(RocCurve(scores, labels)))
        corners.emplace_back(point.counts.falsePositive, point.counts.truePositive);
    return corners;
}
} // namespace

class TestRocHull : public QObject {
    Q_OBJECT
private slots:
    void aPerfectCurveIsItsOwnHull() { QCOMPARE(cornersOf({4, 3, 2, 1}, {1, 1, 0, 0}), (Corners{{0, 0}, {0, 2}, {2, 2}})); }

    void aConcavityIsSpanned() {
        // Found, false, false, found, found, false: (0,1) (1,1) (2,1) (2,2) (2,3) (3,3), and the dent at (2,1) is cut off.
        QCOMPARE(cornersOf({6, 5, 4, 3, 2, 1}, {1, 0, 0, 1, 1, 0}), (Corners{{0, 0}, {0, 1}, {2, 3}, {3, 3}}));
    }

    void oneConcavityBehindAnotherIsSpannedAtOnce() {
        // (1,0) (1,1) (2,1) (2,2) (3,2) (3,3): every corner lies on or below the diagonal.
        QCOMPARE(cornersOf({6, 5, 4, 3, 2, 1}, {0, 1, 0, 1, 0, 1}), (Corners{{0, 0}, {3, 3}}));
    }

    void tiedScoresAreOnePoint() {
        // 9: one found; 5: one found and one false, in one step; 1: one false.
        QCOMPARE(cornersOf({9, 5, 5, 1}, {1, 1, 0, 0}), (Corners{{0, 0}, {0, 1}, {1, 2}, {2, 2}}));
        QCOMPARE(cornersOf({5, 5, 5}, {1, 0, 1}), (Corners{{0, 0}, {1, 2}})); // all the same: the diagonal
    }

    void pointsOnALineAreLeftOut() {
        // Three ties of one found and one false: (1,1) (2,2) (3,3) lie on one line.
        QCOMPARE(cornersOf({3, 3, 2, 2, 1, 1}, {1, 0, 1, 0, 1, 0}), (Corners{{0, 0}, {3, 3}}));
    }

    void aCurveThatIsWorseThanGuessingHasTheDiagonal() { QCOMPARE(cornersOf({1, 2, 3, 4}, {1, 1, 0, 0}), (Corners{{0, 0}, {2, 2}})); }

    void aMissingClassHasNoHull() {
        QVERIFY(convexHull(RocCurve(Scores{1, 2}, Labels{1, 1})).empty());
        QVERIFY(convexHull(RocCurve(Scores{1, 2}, Labels{0, 0})).empty());
        QVERIFY(convexHull(RocCurve()).empty());
    }

    void noPointOfTheCurveLiesAboveItAndItsCornersAreItsOwn() {
        std::mt19937_64 random(11);
        Scores scores;
        Labels labels;
        for (int i = 0; i < 400; ++i) {
            labels.push_back(random() % 3 == 0);
            scores.push_back(static_cast<double>(random() % 60 + (labels.back() ? 15 : 0)));
        }
        const RocCurve curve(scores, labels);
        const std::vector<CurvePoint> hull = convexHull(curve);
        QVERIFY(hull.size() > 3 && hull.size() < curve.points().size());
        for (std::size_t i = 1; i < hull.size(); ++i) {
            const Confusion &from = hull[i - 1].counts, &to = hull[i].counts;
            const auto above = [&](const Confusion& at) { // times the width of this edge
                return (at.truePositive - from.truePositive) * (to.falsePositive - from.falsePositive) -
                       (to.truePositive - from.truePositive) * (at.falsePositive - from.falsePositive);
            };
            for (const CurvePoint& point : curve.points()) QVERIFY(above(point.counts) <= 0);
            QCOMPARE(curve.at(hull[i].threshold).truePositive, to.truePositive);
        }
    }
};

QTEST_GUILESS_MAIN(TestRocHull)
#include "test_roc_hull.moc"
