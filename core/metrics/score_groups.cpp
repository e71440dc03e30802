// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/score_groups.h"

#include <algorithm>

namespace blemish {

namespace {

ScoreGroup totalOf(ScoreGroups groups) {
    ScoreGroup total;
    for (const ScoreGroup& group : groups) {
        total.normals += group.normals;
        total.defects += group.defects;
        total.weight += group.weight;
    }
    return total;
}

/// Calls `visit(group, above)` from the highest score down; `above` counts what lies strictly above the group.
template <class Visit>
void descend(ScoreGroups groups, Visit visit) {
    ScoreGroup above;
    for (std::size_t i = groups.size(); i-- > 0;) {
        const ScoreGroup& group = groups[i];
        visit(group, above);
        above.normals += group.normals;
        above.defects += group.defects;
        above.weight += group.weight;
    }
}

double f1Of(double truePositive, double falsePositive, double defects) {
    return 2 * truePositive / (truePositive + falsePositive + defects);
}

/// One straight piece of the region-overlap curve, cut at the FPR limit.
struct OverlapPiece {
    double width = 0;     ///< along FPR, up to the limit
    double low = 0;       ///< overlap at its left end
    double high = 0;      ///< overlap at its right end or at the limit
    double uncutHigh = 0; ///< overlap where the group ends, beyond the limit too
};

template <class Visit>
void visitOverlapPieces(ScoreGroups groups, double limit, Visit visit) {
    const ScoreGroup total = totalOf(groups);
    double x0 = 0, y0 = 0, normals = 0, weight = 0;
    for (std::size_t i = groups.size(); i-- > 0;) {
        const ScoreGroup& group = groups[i];
        normals += group.normals;
        weight += group.weight;
        const double x1 = std::min(1.0, normals / total.normals);
        const double y1 = std::min(1.0, weight / total.weight);
        if (x1 > limit) {
            visit(OverlapPiece{limit - x0, y0, y0 + (y1 - y0) * (limit - x0) / (x1 - x0), y1});
            return;
        }
        visit(OverlapPiece{x1 - x0, y0, y1, y1});
        x0 = x1;
        y0 = y1;
    }
}

} // namespace

double aurocOf(ScoreGroups groups) {
    double below = 0, pairs = 0, defects = 0;
    for (const ScoreGroup& group : groups) {
        pairs += group.defects * (below + group.normals / 2);
        below += group.normals;
        defects += group.defects;
    }
    return pairs / below / defects;
}

double averagePrecisionOf(ScoreGroups groups) {
    const double defects = totalOf(groups).defects;
    double sum = 0;
    descend(groups, [&](const ScoreGroup& group, const ScoreGroup& above) {
        if (group.defects <= 0) return;
        const double truePositive = above.defects + group.defects;
        sum += group.defects * truePositive / (truePositive + above.normals + group.normals);
    });
    return sum / defects;
}

double f1MaxOf(ScoreGroups groups) {
    const double defects = totalOf(groups).defects;
    double best = 0;
    descend(groups, [&](const ScoreGroup& group, const ScoreGroup& above) {
        best = std::max(best, f1Of(above.defects + group.defects, above.normals + group.normals, defects));
    });
    return best;
}

double auproOf(ScoreGroups groups, double limit) {
    double area = 0;
    visitOverlapPieces(groups, limit, [&](const OverlapPiece& piece) { area += piece.width * (piece.low + piece.high) / 2; });
    return area / limit;
}

// Inside a group the true order is unknown: each of its normal-defect pairs counted a half and may count 0 or 1.
double aurocErrorBound(ScoreGroups groups) {
    const ScoreGroup total = totalOf(groups);
    double pairs = 0;
    for (const ScoreGroup& group : groups) pairs += group.normals * group.defects;
    return pairs / 2 / total.normals / total.defects;
}

// Every defect of a group got the precision at the group's end. The true one is lowest when all normals of the group
// come before the first defect, and highest when all defects come before the first normal.
double averagePrecisionErrorBound(ScoreGroups groups) {
    const double defects = totalOf(groups).defects;
    double sum = 0;
    descend(groups, [&](const ScoreGroup& group, const ScoreGroup& above) {
        if (group.defects <= 0) return;
        const double last = above.defects + group.defects, normals = above.normals + group.normals;
        const double used = last / (last + normals);
        const double lowest = (above.defects + 1) / (above.defects + 1 + normals);
        const double highest = last / (last + above.normals);
        sum += group.defects * std::max(highest - used, used - lowest);
    });
    return sum / defects;
}

// A group's end is a real threshold, so the value is never too high; the best that can hide inside a group is the one
// that takes all its defects and none of its normals.
double f1MaxErrorBound(ScoreGroups groups) {
    const double defects = totalOf(groups).defects;
    double hidden = 0;
    descend(groups, [&](const ScoreGroup& group, const ScoreGroup& above) {
        hidden = std::max(hidden, f1Of(above.defects + group.defects, above.normals, defects));
    });
    return hidden - f1MaxOf(groups);
}

// The true curve rises monotonically between the same corners as ours, so it stays in the piece's rectangle.
double auproErrorBound(ScoreGroups groups, double limit) {
    double area = 0;
    visitOverlapPieces(groups, limit, [&](const OverlapPiece& piece) {
        const double used = (piece.low + piece.high) / 2;
        area += piece.width * std::max(piece.uncutHigh - used, used - piece.low);
    });
    return area / limit;
}

} // namespace blemish
