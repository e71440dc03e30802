// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <utility>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"

namespace blemish {

class Session;
struct ReportContent;

/// Label and text of what a report will say, for the page that announces it.
using SummaryRows = std::vector<std::pair<QString, QString>>;
SummaryRows reportSummary(const Session& session);
/// Why there can be no report now; empty when there can.
QString reportObstacle(const Session& session);

struct ReportRequest {
    QString file;
    QString title;
    bool letter = false; ///< US Letter instead of A4
};

/// Everything in a report that the session knows; the pictures of its cases are read later, by the job.
ReportContent reportContent(Session& session, const QString& title);

/// A job for the runner: takes what it needs from the session now (GUI thread), then touches it no more. Yields the file.
using FileJob = std::function<Result<QString>(JobContext&)>;
FileJob makeReportJob(Session& session, const ReportRequest& request);

struct ExportRequest {
    enum class Which { all, test, filtered };
    QString folder;
    Which which = Which::test;
    bool heatmaps = false, overlays = false, masks = false, tiffMaps = false;
    bool csv = false, json = false;

    bool images() const { return heatmaps || overlays || masks || tiffMaps; }
};
/// Indices of the images that a request covers, in the session's order.
std::vector<int> imagesToExport(const Session& session, ExportRequest::Which which);
/// Writes maps and tables; images without a cached map are scored with the model on the way. Images that cannot be read are
/// noted and passed over. Yields the folder.
FileJob makeExportJob(Session& session, const ExportRequest& request);

} // namespace blemish
