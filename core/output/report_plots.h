// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report_numbers.h"
#include "core/output/report_pages.h"

namespace blemish {

/// OK scores above the axis, NG scores below it, unlabelled ones as ticks on it. The threshold is the border of a bin, so
/// what stands on its wrong side (drawn dark) is counted exactly.
void drawHistogram(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, const Thresholds& thresholds);
void drawRocCurve(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, const Metric& auroc);
void drawPrecisionRecall(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, const Metric& averagePrecision);
/// Mean overlap with the defect regions over false-alarm pixels up to 30 %, with the point of the pixel threshold.
void drawRegionOverlap(ReportPages& pages, const QRectF& box, const PixelMetricsResult& pixel, double pixelThreshold);
/// Rows: what people said; columns: what the thresholds decide, with one for review where there is a band.
void drawConfusion(ReportPages& pages, const QRectF& box, const DecisionCounts& counts, bool band);

} // namespace blemish
