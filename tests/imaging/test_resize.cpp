// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <numeric>

#include "core/imaging/preprocess.h"
#include "core/imaging/resize.h"

using namespace blemish;

class TestResize : public QObject {
    Q_OBJECT
private slots:
    void constantStaysConstant();
    void sameSizeIsIdentity();
    void shrinkingAveragesUnderATriangle();
    void enlargingInterpolates();
    void longAndNarrowShapesWork();
    void maskTurnsAtHalf();
    void nearestKeepsMaskBinary();
    void mapKeepsConstantsAndCorners();
    void mapInterpolatesHalfPixelCentres();
    void preprocessIsPlanarAndNormalised();
};

namespace {

RgbImage noise(int width, int height) {
    RgbImage image(width, height);
    std::uint32_t state = 7;
    for (auto& value : image.pixels) value = static_cast<std::uint8_t>((state = state * 1664525U + 1013904223U) >> 24);
    return image;
}

} // namespace

void TestResize::constantStaysConstant() {
    for (const int value : {0, 1, 127, 128, 254, 255})
        for (const auto& [width, height] : {std::pair(9, 31), std::pair(1, 1), std::pair(200, 3), std::pair(37, 53)}) {
            const RgbImage result = resizeAntialiased(RgbImage(37, 53, static_cast<std::uint8_t>(value)), width, height);
            QCOMPARE(result, RgbImage(width, height, static_cast<std::uint8_t>(value)));
        }
}

void TestResize::sameSizeIsIdentity() {
    const RgbImage image = noise(23, 17);
    QCOMPARE(resizeAntialiased(image, 23, 17), image);
}

void TestResize::shrinkingAveragesUnderATriangle() {
    // 4 to 2: support 2 pixels, centres at 1 and 3; the first window holds 3/4, 3/4, 1/4 of the first three pixels.
    RgbImage image(4, 1);
    for (int x = 0; x < 4; ++x)
        for (int c = 0; c < 3; ++c)
            image.row(0)[x * 3 + c] =
                static_cast<std::uint8_t>(std::array{70, 140, 210, 0}[static_cast<std::size_t>(x)] / (c + 1));
    const RgbImage result = resizeAntialiased(image, 2, 1);
    QCOMPARE(int(result.row(0)[0]), 120); // (3*70 + 3*140 + 210) / 7
    QCOMPARE(int(result.row(0)[3]), 110); // (140 + 3*210 + 0) / 7
    QCOMPARE(int(result.row(0)[1]), 60);  // the channels do not mix
}

void TestResize::enlargingInterpolates() {
    RgbImage image(2, 1);
    image.pixels = {0, 0, 0, 100, 200, 40};
    const RgbImage result = resizeAntialiased(image, 4, 1);
    const std::vector<std::uint8_t> expected{0, 0, 0, 25, 50, 10, 75, 150, 30, 100, 200, 40};
    QCOMPARE(result.pixels, expected);
}

void TestResize::longAndNarrowShapesWork() {
    const RgbImage result = resizeAntialiased(noise(3000, 1), 2, 5);
    QCOMPARE(result.width, 2);
    QCOMPARE(result.height, 5);
    QVERIFY(std::abs(result.row(4)[0] - 127) < 12); // the mean of uniform noise
}

void TestResize::maskTurnsAtHalf() {
    Mask mask(4, 4);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 2; ++x) mask.row(y)[x] = 255;
    const Mask result = resizeMaskAntialiased(mask, 2, 2);
    const std::vector<std::uint8_t> expected{255, 0, 255, 0};
    QCOMPARE(result.pixels, expected);
    QCOMPARE(resizeMaskAntialiased(Mask(2, 1, 127), 1, 1).pixels.front(), std::uint8_t(0));
    QCOMPARE(resizeMaskAntialiased(Mask(2, 1, 128), 1, 1).pixels.front(), std::uint8_t(255));
}

void TestResize::nearestKeepsMaskBinary() {
    Mask mask(3, 3);
    mask.row(1)[1] = 255;
    const Mask large = resizeMaskNearest(mask, 9, 6);
    int set = 0;
    for (const auto value : large.pixels) {
        QVERIFY(value == 0 || value == 255);
        set += value == 255;
    }
    QCOMPARE(set, 6);
    QCOMPARE(resizeMaskNearest(large, 3, 3), mask);
}

void TestResize::mapKeepsConstantsAndCorners() {
    QCOMPARE(resizeMap(AnomalyMap(7, 5, 0.25F), 31, 64), AnomalyMap(31, 64, 0.25F));
    AnomalyMap map(2, 2);
    map.pixels = {1, 2, 3, 4};
    const AnomalyMap result = resizeMap(map, 8, 8);
    QCOMPARE(result.row(0)[0], 1.0F);
    QCOMPARE(result.row(0)[7], 2.0F);
    QCOMPARE(result.row(7)[0], 3.0F);
    QCOMPARE(result.row(7)[7], 4.0F);
}

void TestResize::mapInterpolatesHalfPixelCentres() {
    AnomalyMap map(1, 2);
    map.pixels = {0, 8};
    const std::vector<float> expected{0, 2, 6, 8};
    QCOMPARE(resizeMap(map, 1, 4).pixels, expected);
    AnomalyMap tall(1, 4);
    tall.pixels = {0, 2, 6, 8};
    const std::vector<float> back{1, 7}; // plain, not antialiased: only the two nearest count
    QCOMPARE(resizeMap(tall, 1, 2).pixels, back);
}

void TestResize::preprocessIsPlanarAndNormalised() {
    Preprocessing how;
    how.width = 2;
    how.height = 1;
    how.mean = {0, 0.5F, 1};
    how.std = {1, 0.5F, 0.25F};
    RgbImage image(2, 1);
    image.pixels = {255, 0, 255, 0, 255, 0};
    std::vector<float> out(6);
    preprocess(image, how, out);
    const std::vector<float> expected{1, 0, -1, 1, 0, -4};
    QCOMPARE(out, expected);
}

QTEST_GUILESS_MAIN(TestResize)
#include "test_resize.moc"
