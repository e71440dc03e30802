// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <limits>

#include "core/imaging/heatmap.h"

using namespace blemish;

class TestHeatmap : public QObject {
    Q_OBJECT
private slots:
    void colourNamesComeBack();
    void tablesAreTheKnownOnes();
    void infernoGrowsBrighter();
    void scaleClampsAtItsEnds();
    void heatmapUsesTheScaleNotTheImage();
    void goodPartKeepsItsColours();
    void overlayBlendsWithTheValue();
    void overlayFitsTheImage();
    void contoursAreClosed_data();
    void contoursAreClosed();
    void contourPassesBetweenPixels();
    void contourAtTheEdgeEncloses();
    void wholeMapIsOneOutline();
    void ringHasTwoOutlines();
    void diagonalNeighboursAreOneRegion();
    void drawingTouchesOnlyTheLine();
    void strongestRegionComesFirst();
    void valueAtTheThresholdCounts();
};

namespace {

double area(const Polyline& line) { // signed, shoelace
    double sum = 0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        sum += double(line[i].first) * double(line[i + 1].second) - double(line[i + 1].first) * double(line[i].second);
    return sum / 2;
}

/// A cone with its tip at the given place.
AnomalyMap cone(int width, int height, float x, float y) {
    AnomalyMap map(width, height);
    for (int j = 0; j < height; ++j)
        for (int i = 0; i < width; ++i) map.row(j)[i] = 10 - std::hypot(float(i) + 0.5F - x, float(j) + 0.5F - y);
    return map;
}

} // namespace

void TestHeatmap::colourNamesComeBack() {
    for (const ColorMap map : {ColorMap::inferno, ColorMap::viridis, ColorMap::turbo, ColorMap::grey})
        QVERIFY(colorMapFromString(toString(map)) == map);
    QVERIFY(!colorMapFromString("jet"));
}

void TestHeatmap::tablesAreTheKnownOnes() {
    using Rgb = std::array<std::uint8_t, 3>;
    const auto near = [](Rgb a, Rgb b) {
        return std::abs(a[0] - b[0]) < 3 && std::abs(a[1] - b[1]) < 3 && std::abs(a[2] - b[2]) < 3;
    };
    QVERIFY(near(colorTable(ColorMap::viridis)[0], {68, 1, 84}));
    QVERIFY(near(colorTable(ColorMap::viridis)[255], {253, 231, 37}));
    QVERIFY(near(colorTable(ColorMap::inferno)[0], {0, 0, 4}));
    QVERIFY(near(colorTable(ColorMap::inferno)[255], {252, 255, 164}));
    QVERIFY(near(colorTable(ColorMap::turbo)[0], {48, 18, 59}));
    QVERIFY(near(colorTable(ColorMap::turbo)[255], {122, 4, 3}));
    QCOMPARE(colorTable(ColorMap::grey)[200], (Rgb{200, 200, 200}));
}

void TestHeatmap::infernoGrowsBrighter() {
    for (const ColorMap map : {ColorMap::inferno, ColorMap::viridis}) {
        const auto table = colorTable(map);
        const auto luma = [&](std::size_t i) { return 0.2126 * table[i][0] + 0.7152 * table[i][1] + 0.0722 * table[i][2]; };
        for (std::size_t i = 8; i < 256; ++i) QVERIFY(luma(i) > luma(i - 8));
    }
}

void TestHeatmap::scaleClampsAtItsEnds() {
    const HeatmapScale scale{2, 4};
    QCOMPARE(scaled(1, scale), 0.0F);
    QCOMPARE(scaled(3, scale), 0.5F);
    QCOMPARE(scaled(9, scale), 1.0F);
    QCOMPARE(scaled(std::numeric_limits<float>::quiet_NaN(), scale), 0.0F);
    QCOMPARE(scaled(5, {5, 5}), 0.0F); // no range: only what is above it
    QCOMPARE(scaled(6, {5, 5}), 1.0F);
}

void TestHeatmap::heatmapUsesTheScaleNotTheImage() {
    const RgbImage weak = renderHeatmap(AnomalyMap(2, 1, 0.1F), {0, 1}, ColorMap::grey);
    QCOMPARE(weak, RgbImage(2, 1, 26)); // 0.1 * 255, although it is this map's maximum
}

void TestHeatmap::goodPartKeepsItsColours() {
    RgbImage image(3, 2);
    for (std::size_t i = 0; i < image.pixels.size(); ++i) image.pixels[i] = static_cast<std::uint8_t>(i * 13);
    QCOMPARE(renderOverlay(image, AnomalyMap(3, 2, 0.2F), {0.3F, 1}, ColorMap::turbo, 1), image);
    QCOMPARE(renderOverlay(image, AnomalyMap(3, 2, 1.0F), {0.3F, 1}, ColorMap::turbo, 0), image);
}

void TestHeatmap::overlayBlendsWithTheValue() {
    const RgbImage image(1, 1, 100);
    QCOMPARE(int(renderOverlay(image, AnomalyMap(1, 1, 1), {0, 1}, ColorMap::grey, 1).pixels[0]), 255);
    QCOMPARE(int(renderOverlay(image, AnomalyMap(1, 1, 1), {0, 1}, ColorMap::grey, 0.4F).pixels[0]),
             162); // 0.6 * 100 + 0.4 * 255
    const int middle = renderOverlay(image, AnomalyMap(1, 1, 0.5F), {0, 1}, ColorMap::grey, 0.8F).pixels[0];
    QVERIFY(std::abs(middle - 117) <= 1); // alpha 0.8 * 0.75 on grey 128
}

void TestHeatmap::overlayFitsTheImage() {
    AnomalyMap map(2, 2, 0);
    map.row(1)[1] = 1;
    const RgbImage result = renderOverlay(RgbImage(10, 6, 0), map, {0, 1}, ColorMap::grey, 1);
    QCOMPARE(result.width, 10);
    QCOMPARE(result.height, 6);
    QCOMPARE(int(result.row(0)[0]), 0);
    QCOMPARE(int(result.row(5)[27]), 255);
}

void TestHeatmap::contoursAreClosed_data() {
    QTest::addColumn<float>("threshold");
    for (const float threshold : {0.05F, 0.3F, 0.5F, 0.7F, 0.95F}) QTest::addRow("%g", double(threshold)) << threshold;
}

void TestHeatmap::contoursAreClosed() {
    QFETCH(float, threshold);
    AnomalyMap noise(41, 29);
    std::uint32_t state = 5;
    for (float& value : noise.pixels) value = float((state = state * 1664525U + 1013904223U) >> 8) / 16777216.0F;
    const auto lines = contours(noise, threshold);
    QVERIFY(!lines.empty());
    double enclosed = 0;
    for (const Polyline& line : lines) {
        QVERIFY(line.size() >= 4);
        QCOMPARE(line.front(), line.back());
        for (const auto& [x, y] : line) QVERIFY(x >= 0 && y >= 0 && x <= 41 && y <= 29);
        enclosed += area(line);
    }
    // Outlines turn one way and holes the other, so their areas add up to about the share above the threshold.
    const double share = std::abs(enclosed) / (41 * 29);
    QVERIFY2(std::abs(share - (1 - double(threshold))) < 0.17, qPrintable(QString::number(share)));
}

void TestHeatmap::contourPassesBetweenPixels() {
    const auto lines = contours(cone(40, 40, 21.3F, 18.8F), 4);
    QCOMPARE(lines.size(), std::size_t(1));
    for (const auto& [x, y] : lines.front()) QVERIFY(std::abs(std::hypot(x - 21.3F, y - 18.8F) - 6) < 0.05F);
}

void TestHeatmap::contourAtTheEdgeEncloses() {
    AnomalyMap map(4, 3);
    map.row(0)[0] = 1;
    const auto lines = contours(map, 0.5F);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(std::abs(std::abs(area(lines.front())) - 0.5) < 1e-6); // one pixel is a diamond between its neighbours and the edge
}

void TestHeatmap::wholeMapIsOneOutline() {
    QCOMPARE(contours(AnomalyMap(6, 5, 1), 0.5F).size(), std::size_t(1));
    QVERIFY(contours(AnomalyMap(6, 5, 0), 0.5F).empty());
    QVERIFY(contours(AnomalyMap(), 0.5F).empty());
}

void TestHeatmap::ringHasTwoOutlines() {
    AnomalyMap map(7, 7);
    for (int y = 1; y < 6; ++y)
        for (int x = 1; x < 6; ++x) map.row(y)[x] = x == 3 && y == 3 ? 0 : 1;
    const auto lines = contours(map, 0.5F);
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(area(lines[0]) * area(lines[1]) < 0);
}

void TestHeatmap::diagonalNeighboursAreOneRegion() {
    AnomalyMap map(4, 4);
    map.row(1)[1] = map.row(2)[2] = 1;
    QCOMPARE(contours(map, 0.5F).size(), std::size_t(1));
    QCOMPARE(regions(map, 0.5F).size(), std::size_t(1));
}

void TestHeatmap::drawingTouchesOnlyTheLine() {
    RgbImage image(20, 20, 0);
    const std::vector<Polyline> lines{{{5.5F, 5.5F}, {14.5F, 5.5F}, {14.5F, 14.5F}, {5.5F, 14.5F}, {5.5F, 5.5F}}};
    drawContours(image, lines, {255, 10, 20});
    QVERIFY(image.row(5)[3 * 10] > 200); // red first
    QVERIFY(image.row(5)[3 * 10 + 1] < 30);
    QCOMPARE(image.row(10)[3 * 10], std::uint8_t(0));
    QCOMPARE(image.row(1)[3 * 1], std::uint8_t(0));
}

void TestHeatmap::strongestRegionComesFirst() {
    AnomalyMap map(10, 6);
    map.row(0)[0] = 2;
    map.row(0)[1] = 3;
    for (int y = 2; y < 5; ++y)
        for (int x = 6; x < 8; ++x) map.row(y)[x] = 5;
    const auto found = regions(map, 2);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].score, 5.0F);
    QCOMPARE(found[0].area, std::int64_t(6));
    QCOMPARE(found[0].x, 6);
    QCOMPARE(found[0].y, 2);
    QCOMPARE(found[0].width, 2);
    QCOMPARE(found[0].height, 3);
    QCOMPARE(found[1].score, 3.0F);
    QCOMPARE(found[1].area, std::int64_t(2));
    QVERIFY(regions(map, 6).empty());
}

void TestHeatmap::valueAtTheThresholdCounts() {
    AnomalyMap map(3, 1);
    map.pixels = {0.5F, 0.25F, 0.75F};
    const std::vector<std::uint8_t> expected{255, 0, 255};
    QCOMPARE(thresholdMask(map, 0.5F).pixels, expected);
}

QTEST_GUILESS_MAIN(TestHeatmap)
#include "test_heatmap.moc"
