// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace blemish {

/// What lies at one score, or in one narrow range of scores that is treated as one. The counts are whole numbers below
/// 2^53, which a double holds exactly; `weight` is the sum of 1 / |region| over the defect pixels here.
struct ScoreGroup {
    double normals = 0;
    double defects = 0;
    double weight = 0;
};

/// All functions take groups in ascending order of score. Empty groups do no harm. Both classes must be there.
using ScoreGroups = std::span<const ScoreGroup>;

/// P(defect > normal) + P(equal) / 2, which is the trapezoid under (FPR, TPR).
double aurocOf(ScoreGroups groups);
/// Sum of (R_n - R_(n-1)) P_n from the highest score down; no interpolation.
double averagePrecisionOf(ScoreGroups groups);
double f1MaxOf(ScoreGroups groups);
/// Area under (FPR, mean region recall) for FPR in [0, limit], linear at the limit, divided by the limit.
double auproOf(ScoreGroups groups, double limit);

/// How far each number above can be from its exact value when a group holds different scores whose order was lost.
double aurocErrorBound(ScoreGroups groups);
double averagePrecisionErrorBound(ScoreGroups groups);
double f1MaxErrorBound(ScoreGroups groups);
double auproErrorBound(ScoreGroups groups, double limit);

} // namespace blemish
