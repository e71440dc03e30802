// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/region_overlap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace blemish {

namespace {

constexpr int thresholdCount = 200;
constexpr double fprLimit = 0.3;

/// The evenly spaced thresholds of one map.
struct Thresholds {
    double first = 0;
    double step = 0;

    double at(int index) const { return first + index * step; }
    /// How many thresholds a value exceeds; the division only guesses, the comparison decides.
    int exceededBy(double value) const {
        int count = std::clamp(static_cast<int>(std::ceil((value - first) / step)), 0, thresholdCount);
        while (count > 0 && !(value > at(count - 1))) --count;
        while (count < thresholdCount && value > at(count)) ++count;
        return count;
    }
};

/// What exceeds exactly `i` thresholds, then (after `accumulate`) what exceeds more than `i`.
struct Exceeding {
    std::array<double, thresholdCount + 1> normals{};
    std::array<double, thresholdCount + 1> overlap{};

    void accumulate() {
        double normalSum = 0, overlapSum = 0;
        for (std::size_t i = thresholdCount + 1; i-- > 0;) {
            normalSum += std::exchange(normals[i], normalSum);
            overlapSum += std::exchange(overlap[i], overlapSum);
        }
    }
};

Exceeding countExceeding(std::span<const float> map, const Regions& regions, const Thresholds& thresholds) {
    Exceeding counts;
    const double regionShare = 1.0 / static_cast<double>(regions.count);
    for (std::size_t i = 0; i < map.size(); ++i) {
        const auto exceeded = static_cast<std::size_t>(thresholds.exceededBy(map[i]));
        if (const std::uint32_t size = regions.sizeAt[i])
            counts.overlap[exceeded] += regionShare / size;
        else
            counts.normals[exceeded] += 1;
    }
    counts.accumulate();
    return counts;
}

} // namespace

std::optional<double> perImagePro(std::span<const float> map, const Regions& regions) {
    const double normals = static_cast<double>(map.size()) - static_cast<double>(regions.defectPixels);
    if (regions.count == 0 || normals <= 0) return std::nullopt;
    const auto [low, high] = std::ranges::minmax(map);
    const double range = static_cast<double>(high) - static_cast<double>(low);
    if (!(range > 0)) return std::nullopt;

    const Exceeding counts = countExceeding(map, regions, {low, range / thresholdCount});
    double area = 0, largestFpr = 0;
    int kept = 0;
    for (std::size_t i = thresholdCount; i-- > 0;) { // FPR rises from here to the lowest threshold
        const double fpr = counts.normals[i] / normals;
        if (fpr >= fprLimit) break;
        if (kept++ > 0) area += (fpr - largestFpr) * (counts.overlap[i] + counts.overlap[i + 1]) / 2;
        largestFpr = fpr;
    }
    if (kept < 2 || largestFpr <= 0) return std::nullopt;
    return area / largestFpr;
}

} // namespace blemish
