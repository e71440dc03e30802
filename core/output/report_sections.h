// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/pdf_report.h"
#include "core/output/report_numbers.h"
#include "core/output/report_pages.h"

namespace blemish {

/// What stands for the date (`dateFormat`) while the pages are drawn: every digit once, so that the embedded
/// font holds all of them. `finishPdf` puts the date in their place, and nothing else of the file depends on it.
QString datePlaceholder();
/// The report's date in the same form; empty without one.
QString dateText(const ReportContent& content);

/// One page for whoever signs: the verdict in a sentence, four numbers, histogram, decisions, cautions, signature.
void addSummaryPage(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers);

/// ROC, precision-recall, all metrics with intervals or reasons, and the defect types.
void addMeasurements(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers);

/// Missed defects, false alarms, strongest hits: image and overlay side by side.
void addCases(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers);

/// Threshold, model, data with counts, cautions, versions.
void addDetails(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers);

} // namespace blemish
