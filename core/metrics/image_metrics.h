// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

#include "core/metrics/metric.h"

namespace blemish {

/// Confusion counts at one threshold; a score >= threshold is predicted NG.
struct Confusion {
    std::int64_t truePositive = 0;
    std::int64_t falsePositive = 0;
    std::int64_t trueNegative = 0;
    std::int64_t falseNegative = 0;

    double falseAlarmRate() const; ///< FP / (FP + TN), 0 when there is no OK image
    double missRate() const;       ///< FN / (FN + TP), 0 when there is no NG image
    double precision() const;      ///< TP / (TP + FP), 1 when nothing is predicted NG
    double recall() const { return 1.0 - missRate(); }
    double f1() const;
};

/// One operating point per distinct score, from the strictest (nothing predicted NG, threshold +infinity) to the laxest.
struct CurvePoint {
    double threshold = 0;
    Confusion counts;
};

/// Scores with labels (1 = NG, 0 = OK), sorted once; everything else is read off the points. Items with the same score
/// enter together. Throws std::invalid_argument for a score that is not finite and for spans that differ in length.
/// Definitions: AUROC trapezoidal over (FPR, TPR); AP = sum (R_n - R_(n-1)) P_n; F1-max over the distinct thresholds.
class RocCurve {
public:
    RocCurve() = default;
    RocCurve(std::span<const double> scores, std::span<const std::uint8_t> labels);

    const std::vector<CurvePoint>& points() const { return m_points; }
    std::int64_t positives() const { return m_positives; }
    std::int64_t negatives() const { return m_negatives; }

    Metric auroc() const;
    Metric averagePrecision() const;
    /// Best F1 over all thresholds; `bestF1Threshold` is where it is reached (the highest one on a tie).
    Metric f1Max() const;
    std::optional<double> bestF1Threshold() const;
    Confusion at(double threshold) const;

private:
    std::vector<CurvePoint> m_points;
    std::int64_t m_positives = 0;
    std::int64_t m_negatives = 0;
};

/// 95 % percentile intervals of AUROC, AP and F1-max by resampling images within each class; deterministic by `seed`.
struct ImageIntervals {
    std::optional<Interval> auroc, averagePrecision, f1Max;
};
/// None when `stop` comes first.
ImageIntervals bootstrapImageMetrics(std::span<const double> scores, std::span<const std::uint8_t> labels, int resamples = 1000,
                                     std::uint64_t seed = 0, const std::stop_token& stop = {});

} // namespace blemish
