// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/metrics/caution.h"
#include "core/metrics/image_metrics.h"
#include "core/metrics/metric.h"

namespace blemish {

enum class ThresholdRule {
    maxF1,             ///< highest F1 of the labelled images
    balancedAccuracy,  ///< highest mean of recall and specificity
    maxFalseAlarmRate, ///< most recall with FPR <= limit
    maxMissRate,       ///< fewest false alarms with FNR <= limit
    costRatio,         ///< least expected cost; `limit` = cost of a miss / cost of a false alarm
    normalsOnly        ///< from OK scores alone: quantile where there are enough, mean + k sigma where there are few
};

/// "max-f1", "balanced-accuracy", "max-false-alarm-rate", "max-miss-rate", "cost-ratio", "normals-only".
std::string_view toString(ThresholdRule rule);
std::optional<ThresholdRule> thresholdRuleFromString(std::string_view name);

/// Why a threshold is where it is, as numbers: `sentence` says it in English, the studio in the user's language.
struct ThresholdReason {
    ThresholdRule rule = ThresholdRule::maxF1;
    double limit = 0; ///< the rule's number, where it has one
    double threshold = 0;
    Confusion counts; ///< at the threshold, of the images that chose it

    // normalsOnly
    std::int64_t normals = 0;      ///< OK images
    std::int64_t normalsAbove = 0; ///< of them, how many reach the threshold
    bool few = false;              ///< too few to read the share off: mean + k sigma instead
    double mean = 0, sigma = 0, k = 0;
};
std::string sentence(const ThresholdReason& reason);

struct ThresholdAdvice {
    ThresholdRule rule = ThresholdRule::maxF1;
    double threshold = 0;
    double limit = 0;                ///< the rule's number, where it has one
    Metric falseAlarmRate, missRate; ///< expected on images like these, with interval; undefined says why
    ThresholdReason facts;
    std::string reason;            ///< `sentence(facts)`, for the report and the model file
    std::vector<Caution> cautions; ///< why the number is weak (few images, one class, scored on training images)
};

/// The threshold that a rule picks from labelled scores, or (std::nullopt inside `Metric`s, caution) from what there is.
/// Thresholds lie half-way between two neighbouring distinct scores, or clearly outside all scores, so rounding cannot
/// flip an image; scores that agree in their first six digits are never told apart. On equal merit the highest wins.
/// Returns no advice when the rule cannot be applied: no OK image for normalsOnly, a class missing for the others,
/// a rate outside [0, 1] (normalsOnly: outside (0, 0.5]), a cost ratio that is not positive.
/// Throws std::invalid_argument for a score that is not finite and for spans that differ in length.
std::optional<ThresholdAdvice> adviseThreshold(ThresholdRule rule, std::span<const double> scores,
                                               std::span<const std::uint8_t> labels, double limit = 0.01);

} // namespace blemish
