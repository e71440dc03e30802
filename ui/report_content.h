// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <utility>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/output/pdf_report.h"

namespace blemish {

class Session;

/// Label and text of what a report will say, for the page that announces it.
using SummaryRows = std::vector<std::pair<QString, QString>>;
SummaryRows reportSummary(const Session& session);
/// Why there can be no report now; empty when there can.
QString reportObstacle(const Session& session);

struct ReportRequest {
    QString file;
    QString title;
    ReportFormat format;
};

/// Everything in a report that the session knows; the pictures of its cases are read later, by the job.
ReportContent reportContent(Session& session, const QString& title);

/// A job for the runner: takes what it needs from the session now (GUI thread), then touches it no more. Yields the file.
using FileJob = std::function<Result<QString>(JobContext&)>;
FileJob makeReportJob(Session& session, const ReportRequest& request);
/// The same report as pictures of its pages, `pixels` wide.
using PicturesJob = std::function<Result<std::vector<QImage>>(JobContext&)>;
PicturesJob makePreviewJob(Session& session, const ReportRequest& request, int pixels);

} // namespace blemish
