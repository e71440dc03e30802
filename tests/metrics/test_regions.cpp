// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

#include "core/metrics/region_overlap.h"
#include "core/metrics/regions.h"

using namespace blemish;

namespace {

struct Drawing {
    std::vector<std::uint8_t> mask;
    int width = 0, height = 0;
};

/// A mask from rows of text: '#' is defect.
Drawing drawing(std::initializer_list<std::string_view> rows) {
    Drawing result;
    for (const std::string_view row : rows) {
        for (const char c : row) result.mask.push_back(c == '#' ? 255 : 0);
        result.width = static_cast<int>(row.size());
        ++result.height;
    }
    return result;
}

Regions regionsOf(const Drawing& drawn) {
    return findRegions(drawn.mask, drawn.width, drawn.height);
}

/// Region sizes by flooding from every pixel: slow and plain.
std::vector<std::uint32_t> floodedSizes(const Drawing& drawn) {
    std::vector<std::uint32_t> sizes(drawn.mask.size(), 0);
    std::vector<bool> seen(drawn.mask.size(), false);
    for (int start = 0; start < drawn.width * drawn.height; ++start) {
        std::vector<int> region;
        const auto enter = [&](int pixel) {
            const auto i = static_cast<std::size_t>(pixel);
            if (seen[i] || drawn.mask[i] == 0) return;
            seen[i] = true;
            region.push_back(pixel);
        };
        enter(start);
        for (std::size_t next = 0; next < region.size(); ++next) {
            const int x = region[next] % drawn.width, y = region[next] / drawn.width;
            for (int v = std::max(0, y - 1); v <= std::min(drawn.height - 1, y + 1); ++v)
                for (int u = std::max(0, x - 1); u <= std::min(drawn.width - 1, x + 1); ++u) enter(v * drawn.width + u);
        }
        for (const int pixel : region) sizes[static_cast<std::size_t>(pixel)] = static_cast<std::uint32_t>(region.size());
    }
    return sizes;
}

} // namespace

class TestRegions : public QObject {
    Q_OBJECT

private slots:
    void cornersJoin() {
        const Regions regions = regionsOf(drawing({"#..#", ".#..", "...#"}));
        QCOMPARE(regions.count, std::int64_t(3));
        QCOMPARE(regions.defectPixels, std::int64_t(4));
        QCOMPARE(regions.sizeAt[0], 2u);
        QCOMPARE(regions.sizeAt[3], 1u);
        QCOMPARE(regions.sizeAt[1], 0u);
    }

    void armsThatMeetLateAreOneRegion() {
        const Regions regions = regionsOf(drawing({"#.#.#", "#.#.#", "#####"}));
        QCOMPARE(regions.count, std::int64_t(1));
        QCOMPARE(regions.sizeAt[4], 11u);
    }

    void rowEndsDoNotWrapAround() { QCOMPARE(regionsOf(drawing({"...#", "#..."})).count, std::int64_t(2)); }

    void randomMasksAgreeWithFlooding() {
        std::mt19937 random(5);
        for (const int percent : {10, 35, 60}) {
            Drawing drawn{{}, 37, 29};
            for (int i = 0; i < drawn.width * drawn.height; ++i)
                drawn.mask.push_back(static_cast<int>(random() % 100) < percent ? 1 : 0);
            QCOMPARE(regionsOf(drawn).sizeAt, floodedSizes(drawn));
        }
    }

    void perImageProIntegratesUpToItsLargestKeptRate() {
        // 100 normal pixels at 1, 2, ... 100 of 100; the region of two lies at 90.25 and 80.25.
        std::vector<float> map{90.25f, 80.25f};
        std::vector<std::uint8_t> mask{1, 1};
        for (int i = 1; i <= 100; ++i) {
            map.push_back(static_cast<float>(i));
            mask.push_back(0);
        }
        const auto pro = perImagePro(map, findRegions(mask, static_cast<int>(map.size()), 1));
        QVERIFY(pro.has_value());
        // Direct evaluation of the protocol.
        double area = 0, lastFpr = -1, lastPro = 0;
        for (int k = 199; k >= 0; --k) {
            const double threshold = 1 + k * 99.0 / 200;
            double fpr = 0, overlap = 0;
            for (std::size_t i = 0; i < map.size(); ++i)
                (mask[i] ? overlap : fpr) += map[i] > threshold ? (mask[i] ? 0.5 : 0.01) : 0;
            if (fpr >= 0.3 - 1e-9) break;
            if (lastFpr >= 0) area += (fpr - lastFpr) * (overlap + lastPro) / 2;
            lastFpr = fpr;
            lastPro = overlap;
        }
        QVERIFY(std::abs(*pro - area / lastFpr) < 1e-12);
        QVERIFY(*pro > 0.4 && *pro < 0.6);
    }

    void perImageProIsUndefinedWithoutFalsePositives() {
        const Drawing drawn = drawing({"##.."});
        QVERIFY(!perImagePro(std::vector<float>{1, 1, 0, 0}, regionsOf(drawn)));
        QVERIFY(!perImagePro(std::vector<float>(4, 0.5f), regionsOf(drawn)));
        QVERIFY(!perImagePro(std::vector<float>{1, 2, 3, 4}, regionsOf(drawing({"...."}))));
    }
};

QTEST_GUILESS_MAIN(TestRegions)
#include "test_regions.moc"
