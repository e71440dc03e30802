// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/roc_hull.h"

namespace blemish {

namespace {
/// Does the way from `a` over `b` to `c` turn to the right? Axes in images rather than in shares: a stretch bends nothing.
bool turnsRight(const Confusion& a, const Confusion& b, const Confusion& c) {
    const std::int64_t across = b.falsePositive - a.falsePositive, up = b.truePositive - a.truePositive;
    return across * (c.truePositive - b.truePositive) < up * (c.falsePositive - b.falsePositive);
}
} // namespace

/// Andrew's monotone chain: the points of the curve already rise on both axes.
std::vector<CurvePoint> convexHull(const RocCurve& curve) {
    std::vector<CurvePoint> hull;
    if (curve.positives() == 0 || curve.negatives() == 0) return hull;
    for (const CurvePoint& point : curve.points()) {
        while (hull.size() > 1 && !turnsRight(hull[hull.size() - 2].counts, hull.back().counts, point.counts)) hull.pop_back();
        hull.push_back(point);
    }
    return hull;
}

} // namespace blemish
