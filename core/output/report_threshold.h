// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <span>
#include <string>

#include "core/metrics/threshold_advisor.h"

namespace blemish {

// Why a threshold stands where it does: one sentence for the studio, its report and the command line's.

/// The threshold that came with a model.
struct TrainedThreshold {
    double value = 0;
    std::string reason;                          ///< as the training wrote it
    std::span<const double> calibrationScores{}; ///< of held-out OK images; may be empty
};

/// The number that a rule starts with: a share, a cost ratio, or 0 where the rule has none.
double standardLimit(ThresholdRule rule);

/// What a rule chooses: `normalsOnly` from the calibration scores where there are any, as neither the training nor whoever looks
/// at the test images has seen those; else from the scores of the labelled test images.
std::optional<ThresholdAdvice> adviceOf(ThresholdRule rule, double limit, const TrainedThreshold& trained, std::span<const double> ok,
                                        std::span<const double> ng);

/// The training's reason; else that of a rule which chooses the same at its standard number; else `reasonByHand`.
QString thresholdReason(double threshold, const TrainedThreshold& trained, std::span<const double> ok, std::span<const double> ng);
QString reasonByHand(double trainedThreshold);

/// Where the threshold was an option of the command.
QString commandLineReason();

} // namespace blemish
