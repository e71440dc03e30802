// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/decisions.h"

#include <algorithm>

namespace blemish {

namespace {
std::array<std::int64_t, 3> split(std::span<const double> ascending, const Thresholds& thresholds) {
    const auto below = [&](Decision decision) {
        const auto first = std::ranges::partition_point(ascending, [&](double score) { return decide(score, thresholds) < decision; });
        return std::ranges::distance(ascending.begin(), first);
    };
    const auto review = below(Decision::review), ng = below(Decision::ng);
    return {review, ng - review, std::ssize(ascending) - ng};
}
} // namespace

DecisionCounts countDecisions(std::span<const double> okScores, std::span<const double> ngScores, const Thresholds& thresholds) {
    return {split(okScores, thresholds), split(ngScores, thresholds)};
}

double totalCost(const DecisionCounts& counts, const Costs& costs) {
    return costs.miss * static_cast<double>(counts.ngAt(Decision::ok)) +
           costs.falseAlarm * static_cast<double>(counts.okAt(Decision::ng));
}

} // namespace blemish
