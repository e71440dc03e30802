// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "core/imaging/profile.h"
#include "core/imaging/resize.h"

using namespace blemish;

class TestProfile : public QObject {
    Q_OBJECT
    /// 4 x 2: 0 1 2 3 over 10 11 12 13.
    static AnomalyMap slope() {
        AnomalyMap map(4, 2);
        for (int y = 0; y < 2; ++y)
            for (int x = 0; x < 4; ++x) map.row(y)[x] = static_cast<float>(10 * y + x);
        return map;
    }

private slots:
    void valuesLieAtPixelCentresAndAreStraightBetweenThem() {
        const AnomalyMap map = slope();
        QCOMPARE(valueAt(map, 0.125, 0.25), 0.0);  // the centre of the first pixel
        QCOMPARE(valueAt(map, 0.375, 0.25), 1.0);  // of its neighbour
        QCOMPARE(valueAt(map, 0.25, 0.25), 0.5);   // half-way
        QCOMPARE(valueAt(map, 0.25, 0.5), 5.5);    // in the middle of four: 0 1 10 11
        QCOMPARE(valueAt(map, 0.3125, 0.375), 3.25); // 3/4 across and a quarter down
    }

    void beyondTheOutermostCentresTheEdgeGoesOn() {
        const AnomalyMap map = slope();
        QCOMPARE(valueAt(map, 0, 0), 0.0);
        QCOMPARE(valueAt(map, 1, 1), 13.0);
        QCOMPARE(valueAt(map, -3, 0.25), 0.0);
        QCOMPARE(valueAt(AnomalyMap(1, 1, 7.0F), 0.9, 0.1), 7.0);
    }

    void theProfileRunsFromOneEndToTheOther() {
        const AnomalyMap map = slope();
        const MapLine across{0.125, 0.25, 0.875, 0.25};
        QCOMPARE(profile(map, across, 4), (std::vector<double>{0, 1, 2, 3}));
        QCOMPARE(profile(map, across, 7), (std::vector<double>{0, 0.5, 1, 1.5, 2, 2.5, 3}));
        QCOMPARE(profile(map, {across.x2, across.y2, across.x1, across.y1}, 4), (std::vector<double>{3, 2, 1, 0}));
        QCOMPARE(profile(map, {0.125, 0.25, 0.125, 0.75}, 3), (std::vector<double>{0, 5, 10}));
        QCOMPARE(profile(map, {0.125, 0.25, 0.875, 0.75}, 2), (std::vector<double>{0, 13}));
    }

    void aLineWithoutLengthHasOneValueAndAnEmptyMapNone() {
        QCOMPARE(profile(slope(), {0.25, 0.5, 0.25, 0.5}, 3), (std::vector<double>{5.5, 5.5, 5.5}));
        QCOMPARE(profile(slope(), {0, 0, 1, 1}, 0).size(), std::size_t(2));
        QVERIFY(profile(AnomalyMap(), {0, 0, 1, 1}, 5).empty());
    }

    void itReadsWhatTheMapAtTheImagesSizeSays() {
        AnomalyMap map(9, 7);
        for (int y = 0; y < map.height; ++y)
            for (int x = 0; x < map.width; ++x) map.row(y)[x] = std::sin(0.7F * static_cast<float>(x)) + 0.1F * static_cast<float>(y * y);
        const AnomalyMap full = resizeMap(map, 90, 70);
        for (int x = 0; x < full.width; x += 7)
            for (int y = 0; y < full.height; y += 9) {
                const double there = valueAt(map, (x + 0.5) / full.width, (y + 0.5) / full.height);
                QVERIFY2(std::abs(there - static_cast<double>(full.row(y)[x])) < 1e-5, qPrintable(QStringLiteral("%1 %2").arg(x).arg(y)));
            }
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "test_profile.moc"
