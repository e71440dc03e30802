// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/overlap_curve.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace blemish {

namespace {
constexpr double steps = 400; ///< of the plot's sides that a point must move by to be kept
}

std::vector<OverlapPoint> overlapCurve(ScoreGroups groups, std::span<const float> starts, double limit) {
    assert(groups.size() == starts.size());
    double allNormals = 0, allWeight = 0;
    for (const ScoreGroup& group : groups) {
        allNormals += group.normals;
        allWeight += group.weight;
    }
    std::vector<OverlapPoint> curve{{std::numeric_limits<double>::infinity(), 0, 0}};
    OverlapPoint last = curve.front();
    double normals = 0, weight = 0;
    for (std::size_t i = groups.size(); i-- > 0;) {
        normals += groups[i].normals;
        weight += groups[i].weight;
        OverlapPoint next{double(starts[i]), std::min(1.0, normals / allNormals), std::min(1.0, weight / allWeight)};
        if (next.falsePositiveRate > limit) {
            const double part = (limit - last.falsePositiveRate) / (next.falsePositiveRate - last.falsePositiveRate);
            curve.push_back({last.threshold, limit, last.overlap + part * (next.overlap - last.overlap)});
            return curve;
        }
        const OverlapPoint& kept = curve.back();
        const bool far = next.falsePositiveRate - kept.falsePositiveRate > limit / steps || next.overlap - kept.overlap > 1 / steps;
        if (far && last.threshold != kept.threshold) curve.push_back(last);
        last = next;
    }
    curve.push_back(last);
    return curve;
}

} // namespace blemish
