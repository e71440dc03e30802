// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report_threshold.h"

#include <cstdint>
#include <vector>

#include "core/metrics/decisions.h"
#include "core/output/finding_text.h"
#include "core/output/report_pages.h"

namespace blemish {

double standardLimit(ThresholdRule rule) {
    switch (rule) {
    case ThresholdRule::maxFalseAlarmRate:
    case ThresholdRule::normalsOnly: return 0.01;
    case ThresholdRule::costRatio: return Costs().miss / Costs().falseAlarm;
    default: return 0;
    }
}

std::optional<ThresholdAdvice> adviceOf(ThresholdRule rule, double limit, const TrainedThreshold& trained, std::span<const double> ok,
                                        std::span<const double> ng) {
    const bool normalsOnly = rule == ThresholdRule::normalsOnly;
    const auto normals = normalsOnly && !trained.calibrationScores.empty() ? trained.calibrationScores : ok;
    std::vector<double> scores(normals.begin(), normals.end());
    std::vector<std::uint8_t> labels(scores.size(), 0);
    if (!normalsOnly) {
        scores.insert(scores.end(), ng.begin(), ng.end());
        labels.resize(scores.size(), 1);
    }
    return adviseThreshold(rule, scores, labels, limit);
}

QString thresholdReason(double threshold, const TrainedThreshold& trained, std::span<const double> ok, std::span<const double> ng) {
    if (threshold == trained.value) return trainingReasonText(trained.reason, trained.calibrationScores);
    for (const auto rule : {ThresholdRule::maxF1, ThresholdRule::balancedAccuracy, ThresholdRule::maxFalseAlarmRate,
                            ThresholdRule::maxMissRate, ThresholdRule::costRatio, ThresholdRule::normalsOnly}) {
        const auto found = adviceOf(rule, standardLimit(rule), trained, ok, ng);
        if (found && found->threshold == threshold) return reasonText(found->facts);
    }
    return reasonByHand(trained.value);
}

QString reasonByHand(double trainedThreshold) {
    return ReportText::tr("Set by hand; the training chose %1.").arg(numberText(trainedThreshold));
}

QString commandLineReason() {
    return ReportText::tr("Given on the command line.");
}

} // namespace blemish
