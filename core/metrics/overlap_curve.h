// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/metrics/score_groups.h"

namespace blemish {

/// One pixel threshold: how many normal pixels reach it, and how much of each defect region does, averaged over regions.
struct OverlapPoint {
    double threshold = 0;
    double falsePositiveRate = 0;
    double overlap = 0;
};

/// The per-region overlap curve from (0, 0) to `limit` (linear at the limit), strictest threshold first, thinned to what a
/// plot can show. `starts` holds the lowest score of each group. The area of `auproOf` lies under the curve before thinning.
std::vector<OverlapPoint> overlapCurve(ScoreGroups groups, std::span<const float> starts, double limit);

} // namespace blemish
