// SPDX-License-Identifier: GPL-3.0-or-later
// The English words of a threshold's reason.
#include "core/metrics/statistics.h"
#include "core/metrics/threshold_advisor.h"

namespace blemish {

namespace {

std::string whyOf(const ThresholdReason& reason) {
    const Confusion& counts = reason.counts;
    const auto misses = static_cast<double>(counts.falseNegative), alarms = static_cast<double>(counts.falsePositive);
    switch (reason.rule) {
    case ThresholdRule::maxF1: return "Best F1 (" + numberText(counts.f1(), 3) + ")";
    case ThresholdRule::balancedAccuracy:
        return "Best balanced accuracy (" + percentText(1 - (counts.falseAlarmRate() + counts.missRate()) / 2) + ")";
    case ThresholdRule::maxFalseAlarmRate: return "Fewest misses with at most " + percentText(reason.limit) + " false alarms";
    case ThresholdRule::maxMissRate: return "Fewest false alarms with at most " + percentText(reason.limit) + " misses";
    case ThresholdRule::costRatio:
        return "Least total cost (" + numberText(reason.limit * misses + alarms) +
               " false alarms' worth) when a miss costs as much as " + numberText(reason.limit) +
               (reason.limit == 1 ? " false alarm" : " false alarms");
    case ThresholdRule::normalsOnly: break;
    }
    return {};
}

std::string outcome(const Confusion& counts) {
    const std::int64_t positives = counts.truePositive + counts.falseNegative;
    return std::to_string(counts.truePositive) + " of " + countText(positives, "NG image") + " found, " +
           std::to_string(counts.falsePositive) + " of " + countText(counts.falsePositive + counts.trueNegative, "OK image") +
           " called NG";
}

std::string fromNormals(const ThresholdReason& reason) {
    const std::string limit = percentText(reason.limit), threshold = numberText(reason.threshold);
    const std::string images = std::to_string(reason.normals);
    if (!reason.few)
        return "From OK images alone: at most " + limit + " of the " + images + " OK scores reach " + threshold + " (" +
               std::to_string(reason.normalsAbove) + " do).";
    return "Too few OK images (" + images + ") to read off the score that " + limit + " of them exceed, so the threshold " +
           threshold + " stands for the mean of their scores (" + numberText(reason.mean) + ") plus " + numberText(reason.k, 3) +
           " standard deviations (" + numberText(reason.sigma) + " each), as for a bell curve.";
}

} // namespace

std::string sentence(const ThresholdReason& reason) {
    if (reason.rule == ThresholdRule::normalsOnly) return fromNormals(reason);
    return whyOf(reason) + ": at " + numberText(reason.threshold) + ", " + outcome(reason.counts) + ".";
}

} // namespace blemish
