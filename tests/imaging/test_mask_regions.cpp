// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <random>

#include "core/imaging/mask_regions.h"

using namespace blemish;

namespace {

/// As COCO's own tools read it: column by column, outside first.
void draw(const MaskRegion& region, Mask& mask) {
    std::int64_t at = 0;
    bool inside = false;
    for (const std::int64_t run : region.runs) {
        for (std::int64_t i = at; inside && i < at + run; ++i)
            mask.row(static_cast<int>(i % mask.height))[static_cast<int>(i / mask.height)] = 255;
        at += run;
        inside = !inside;
    }
}

Mask drawn(const std::vector<MaskRegion>& regions, int width, int height) {
    Mask mask(width, height, 0);
    for (const MaskRegion& region : regions) draw(region, mask);
    return mask;
}

Mask maskOf(int width, int height, std::initializer_list<std::pair<int, int>> pixels) {
    Mask mask(width, height, 0);
    for (const auto& [x, y] : pixels) mask.row(y)[x] = 255;
    return mask;
}

} // namespace

class TestMaskRegions : public QObject {
    Q_OBJECT

private slots:
    void runsGoDownTheColumnsAndStartOutside() {
        // The example of COCO's maskApi.h, [0 0 1 1 1 0 1] is [2 3 1 1], as one column; its lone pixel is a region of its own here.
        const auto regions = maskRegions(maskOf(1, 7, {{0, 2}, {0, 3}, {0, 4}, {0, 6}}));
        QCOMPARE(regions.size(), std::size_t(2));
        QCOMPARE(regions[0].runs, (std::vector<std::int64_t>{2, 3, 2}));
        QCOMPARE(regions[1].runs, (std::vector<std::int64_t>{6, 1}));
        QCOMPARE(maskRegions(Mask(3, 2, 255)).front().runs, (std::vector<std::int64_t>{0, 6}));
        QCOMPARE(maskRegions(maskOf(3, 2, {{0, 0}})).front().runs, (std::vector<std::int64_t>{0, 1, 5}));
        QCOMPARE(maskRegions(maskOf(3, 2, {{0, 1}, {1, 0}})).front().runs, (std::vector<std::int64_t>{1, 2, 3})); // corners touch
        QVERIFY(maskRegions(Mask(3, 2, 0)).empty());
        QVERIFY(maskRegions(Mask()).empty());
    }

    void boxAndAreaAreThoseOfTheRegion() {
        const auto regions = maskRegions(maskOf(8, 6, {{2, 1}, {3, 1}, {3, 2}, {7, 5}}));
        QCOMPARE(regions.size(), std::size_t(2));
        QCOMPARE(regions[0].area, 3);
        QCOMPARE((std::vector{regions[0].x, regions[0].y, regions[0].width, regions[0].height}), (std::vector{2, 1, 2, 2}));
        QCOMPARE((std::vector{regions[1].x, regions[1].y, regions[1].width, regions[1].height}), (std::vector{7, 5, 1, 1}));
    }

    void anyMaskComesBackPixelByPixel() {
        std::mt19937 random(7);
        for (const int percent : {2, 20, 50, 90}) {
            Mask mask(37, 23, 0);
            for (auto& pixel : mask.pixels) pixel = random() % 100 < static_cast<unsigned>(percent) ? 255 : 0;
            const auto regions = maskRegions(mask);
            QVERIFY(drawn(regions, 37, 23) == mask);
            std::int64_t area = 0;
            for (const MaskRegion& region : regions) {
                area += region.area;
                std::int64_t all = 0;
                for (const std::int64_t run : region.runs) all += run;
                QCOMPARE(all, std::int64_t(37 * 23));
            }
            QCOMPARE(area, std::int64_t(std::count(mask.pixels.begin(), mask.pixels.end(), 255))); // none twice
        }
    }
};

QTEST_APPLESS_MAIN(TestMaskRegions)
#include "test_mask_regions.moc"
