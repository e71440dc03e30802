// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <random>

#include "core/imaging/mask_regions.h"
#include "core/imaging/mask_shapes.h"

using namespace blemish;

namespace {

using Runs = std::vector<std::int64_t>;

/// rleToString of COCO's maskApi.c, after its source.
std::string packed(const Runs& runs) {
    std::string text;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        long long x = runs[i];
        if (i > 2) x -= runs[i - 2];
        for (bool more = true; more;) {
            char c = x & 0x1f;
            x >>= 5;
            more = (c & 0x10) ? x != -1 : x != 0;
            text += static_cast<char>((more ? c | 0x20 : c) + 48);
        }
    }
    return text;
}

Mask filled(int width, int height, const std::vector<double>& points) {
    Mask mask(width, height, 0);
    addPolygon(mask, points);
    return mask;
}

/// Is the point inside, by the crossings of a ray to its right? Slow and by the book.
bool inside(const std::vector<double>& points, double x, double y) {
    bool in = false;
    const std::size_t n = points.size() / 2;
    for (std::size_t i = 0, j = n - 1; i < n; j = i++) {
        const double ax = points[2 * i], ay = points[2 * i + 1], bx = points[2 * j], by = points[2 * j + 1];
        if ((ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) in = !in;
    }
    return in;
}

} // namespace

class TestMaskShapes : public QObject {
    Q_OBJECT

private slots:
    void runsMarkColumnAfterColumn() {
        Mask mask(3, 2, 0);
        addRuns(mask, Runs{1, 2, 2, 1});
        QCOMPARE(mask.pixels, (std::vector<std::uint8_t>{0, 255, 0, 255, 0, 255}));
        Mask short_(3, 2, 0); // the rest is outside
        addRuns(short_, Runs{0, 1});
        QCOMPARE(short_.pixels, (std::vector<std::uint8_t>{255, 0, 0, 0, 0, 0}));
    }

    void runsOfRegionsComeBack() {
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            Mask mask(17, 11, 0), again(17, 11, 0), packedAgain(17, 11, 0);
            for (auto& pixel : mask.pixels) pixel = random() % 3 == 0 ? 255 : 0;
            for (const MaskRegion& region : maskRegions(mask)) {
                QVERIFY(runsFit(region.runs, 17 * 11));
                addRuns(again, region.runs);
                const auto unpacked = runsFromText(packed(region.runs), 17 * 11);
                QVERIFY(unpacked && *unpacked == region.runs);
                addRuns(packedAgain, *unpacked);
            }
            QVERIFY(again == mask);
            QVERIFY(packedAgain == mask);
        }
    }

    void textOfRunsIsThatOfCocosTools() {
        QCOMPARE(*runsFromText("", 10), Runs{});
        QCOMPARE(*runsFromText("0", 10), Runs{0});
        QCOMPARE(*runsFromText("52203", 32), (Runs{5, 2, 2, 2, 5})); // the last two are told as differences
        QCOMPARE(*runsFromText("PP4", 5000), Runs{4096}); // in three parts of five bits
        // What pycocotools writes for 100 x 100 pixels whose upper right quarter is marked.
        const auto quarter = runsFromText("Xl4b1b1" + std::string(98, '0'), 10'000);
        QVERIFY(quarter);
        Mask mask(100, 100, 0), wanted(100, 100, 0);
        addRuns(mask, *quarter);
        for (int y = 0; y < 50; ++y) std::fill_n(wanted.row(y) + 50, 50, std::uint8_t(255));
        QVERIFY(mask == wanted);
    }

    void brokenRunsAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("ends in a number") << QByteArray("P");
        QTest::newRow("no such character") << QByteArray("1\x7f");
        QTest::newRow("below the first character") << QByteArray("1 2");
        QTest::newRow("endless number") << QByteArray(40, 'o');
        QTest::newRow("negative") << QByteArray("@");
        QTest::newRow("longer than the image") << QByteArray("555");
        QTest::newRow("negative by its difference") << QByteArray("112@@");
    }
    void brokenRunsAreRefused() {
        QFETCH(QByteArray, text);
        QVERIFY(!runsFromText(text.toStdString(), 12));
    }

    void sumsOfRunsDoNotOverflow() {
        QVERIFY(!runsFit(Runs{INT64_MAX, INT64_MAX, 2}, 10));
        QVERIFY(!runsFit(Runs{5, 6}, 10));
        QVERIFY(!runsFit(Runs{-1, 2}, 10));
        QVERIFY(runsFit(Runs{5, 5}, 10));
    }

    void polygonMarksPixelsWhoseCentresAreInside() {
        const Mask box = filled(5, 4, {1, 1, 3, 1, 3, 3, 1, 3});
        QCOMPARE(box.pixels, (std::vector<std::uint8_t>{0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 255, 255, 0, 0, 0, 0, 0, 0, 0}));
        QVERIFY(filled(5, 4, {3, 3, 1, 3, 1, 1, 3, 1}) == box); // whichever way it goes round
        QVERIFY(filled(5, 4, {-1, -1, 6, -1, 6, 5, -1, 5}) == Mask(5, 4, 255));
        QVERIFY(filled(5, 4, {1, 1, 3, 3}) == Mask(5, 4, 0)); // a line has no inside
        std::mt19937 random(2);
        std::uniform_real_distribution<double> x(-1, 41), y(-1, 31);
        for (int round = 0; round < 50; ++round) {
            std::vector<double> points;
            for (unsigned i = 0; i < 3 + random() % 8; ++i) points.insert(points.end(), {x(random), y(random)});
            const Mask mask = filled(40, 30, points);
            for (int row = 0; row < 30; ++row)
                for (int column = 0; column < 40; ++column)
                    QCOMPARE(mask.row(row)[column] != 0, inside(points, column + 0.5, row + 0.5));
        }
    }

    void polygonsAddToWhatIsMarked() {
        Mask mask = filled(6, 3, {0, 0, 2, 0, 2, 3, 0, 3});
        addPolygon(mask, std::vector<double>{1, 0, 4, 0, 4, 3, 1, 3});
        QCOMPARE(std::count(mask.pixels.begin(), mask.pixels.end(), 255), 12);
    }
};

QTEST_GUILESS_MAIN(TestMaskShapes)
#include "test_mask_shapes.moc"
