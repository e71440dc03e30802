// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report_numbers.h"
#include "core/output/report_pages.h"

namespace blemish {

/// OK scores above the axis, NG scores below it, unlabelled ones as ticks on it. The threshold is the border of a bin, so
/// what stands on its wrong side (drawn dark) is counted exactly.
void drawHistogram(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, double threshold);
void drawRocCurve(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, const Metric& auroc);
void drawPrecisionRecall(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, const Metric& averagePrecision);
/// Rows: what people said; columns: what the threshold decides.
void drawConfusion(ReportPages& pages, const QRectF& box, const Confusion& counts);

} // namespace blemish
