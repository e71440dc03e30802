// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pixel_bootstrap.h"

#include <algorithm>

#include "core/metrics/statistics.h"

namespace blemish {

namespace {

/// A range ends where it holds this share of the normal pixels, of the defect pixels or of the region weights.
constexpr double shareOfRange = 1.0 / 512;

/// Counts per score range, one row an image.
struct ImageRows {
    std::vector<std::vector<ScoreGroup>> anomalous;
    std::vector<std::vector<double>> normal; ///< normal pixels only
};

/// First keys of the ranges but the lowest, ascending. `groups` belong to `keys` as in PixelStore.
std::vector<std::uint32_t> rangeStarts(ScoreGroups groups, const std::vector<std::uint32_t>& keys) {
    ScoreGroup total, held;
    const auto addTo = [](ScoreGroup& sum, const ScoreGroup& group) {
        sum.normals += group.normals;
        sum.defects += group.defects;
        sum.weight += group.weight;
    };
    for (const ScoreGroup& group : groups) addTo(total, group);
    std::vector<std::uint32_t> starts;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        addTo(held, groups[2 * i]);
        if (held.normals > total.normals * shareOfRange || held.defects > total.defects * shareOfRange ||
            held.weight > total.weight * shareOfRange) {
            starts.push_back(keys[i]);
            held = {};
        }
        addTo(held, groups[2 * i + 1]);
    }
    return starts;
}

std::size_t rangeOf(const std::vector<std::uint32_t>& starts, std::uint32_t key) {
    return static_cast<std::size_t>(std::ranges::upper_bound(starts, key) - starts.begin());
}

ImageRows rowsOf(const std::vector<StoredImage>& images, const std::vector<std::uint32_t>& starts, const std::stop_token& stop) {
    ImageRows rows;
    for (const StoredImage& image : images) {
        if (stop.stop_requested()) break;
        std::vector<double> normals(starts.size() + 1);
        std::size_t range = 0; // keys come in ascending order
        image.forEachNormal([&](std::uint32_t key) {
            while (range < starts.size() && starts[range] <= key) ++range;
            normals[range] += 1;
        });
        if (image.defects.empty()) {
            rows.normal.push_back(std::move(normals));
            continue;
        }
        std::vector<ScoreGroup> row(normals.size());
        for (std::size_t i = 0; i < row.size(); ++i) row[i].normals = normals[i];
        for (const std::uint64_t defect : image.defects) {
            ScoreGroup& group = row[rangeOf(starts, static_cast<std::uint32_t>(defect >> 32))];
            group.defects += 1;
            group.weight += 1.0 / static_cast<double>(defect & 0xffffffffu);
        }
        rows.anomalous.push_back(std::move(row));
    }
    return rows;
}

std::vector<int> drawCounts(std::size_t images, Draws& draws) {
    std::vector<int> times(images, 0);
    for (std::size_t i = 0; i < images; ++i) ++times[draws.below(images)];
    return times;
}

/// The groups of a test set with images drawn again.
std::vector<ScoreGroup> drawnGroups(const ImageRows& rows, std::size_t ranges, Draws& draws) {
    std::vector<ScoreGroup> groups(ranges);
    const std::vector<int> anomalous = drawCounts(rows.anomalous.size(), draws);
    for (std::size_t image = 0; image < anomalous.size(); ++image) {
        if (anomalous[image] == 0) continue;
        for (std::size_t i = 0; i < ranges; ++i) {
            groups[i].normals += anomalous[image] * rows.anomalous[image][i].normals;
            groups[i].defects += anomalous[image] * rows.anomalous[image][i].defects;
            groups[i].weight += anomalous[image] * rows.anomalous[image][i].weight;
        }
    }
    const std::vector<int> normal = drawCounts(rows.normal.size(), draws);
    for (std::size_t image = 0; image < normal.size(); ++image) {
        if (normal[image] == 0) continue;
        for (std::size_t i = 0; i < ranges; ++i) groups[i].normals += normal[image] * rows.normal[image][i];
    }
    return groups;
}

bool hasNormals(ScoreGroups groups) {
    return std::ranges::any_of(groups, [](const ScoreGroup& group) { return group.normals > 0; });
}

} // namespace

PixelIntervals bootstrapPixelMetrics(const PixelStore& store, ScoreGroups groups, int resamples, std::uint64_t seed, const std::stop_token& stop) {
    if (resamples <= 0 || store.images().empty()) return {};
    const std::vector<std::uint32_t> starts = rangeStarts(groups, store.defectKeys());
    const ImageRows rows = rowsOf(store.images(), starts, stop);
    if (rows.anomalous.size() < 2) return {};

    std::vector<double> auroc, averagePrecision, f1Max, aupro030, aupro005;
    Draws draws(seed);
    for (int i = 0; i < resamples; ++i) {
        if (stop.stop_requested()) return {};
        const std::vector<ScoreGroup> drawn = drawnGroups(rows, starts.size() + 1, draws);
        if (!hasNormals(drawn)) continue;
        auroc.push_back(aurocOf(drawn));
        averagePrecision.push_back(averagePrecisionOf(drawn));
        f1Max.push_back(f1MaxOf(drawn));
        aupro030.push_back(auproOf(drawn, 0.3));
        aupro005.push_back(auproOf(drawn, 0.05));
    }
    if (auroc.empty()) return {};
    return {percentileInterval(auroc), percentileInterval(averagePrecision), percentileInterval(f1Max),
            percentileInterval(aupro030), percentileInterval(aupro005)};
}

} // namespace blemish
