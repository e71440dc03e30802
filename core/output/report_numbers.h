// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/metrics/decisions.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/image_metrics.h"

namespace blemish {

/// What a report counts and draws at given thresholds, taken from raw scores. Scores that are no finite number count nowhere
/// but in `unusable`.
struct ReportNumbers {
    std::int64_t ok = 0, ng = 0, unlabelled = 0, unusable = 0;
    std::vector<double> okScores, ngScores, unlabelledScores;
    Confusion confusion;      ///< decided NG or not; all zero without a threshold (NaN)
    DecisionCounts decisions; ///< with the review band; all zero without a threshold
    RocCurve curve;
};
ReportNumbers reportNumbers(const Evaluation& evaluation, const Thresholds& thresholds);

/// Images of the defect type that the threshold finds.
std::int64_t foundAt(const Evaluation& evaluation, const std::string& defectType, double threshold);

/// The row's recall, counted again where `threshold` is not the one of the evaluation.
Metric recallAt(const Evaluation& evaluation, const DefectTypeRow& row, double threshold);

} // namespace blemish
