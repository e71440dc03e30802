// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/output/export_names.h"
#include "ui/report_content.h"

namespace blemish {

struct ExportRequest {
    enum class Which { all, test, filtered };
    QString folder;
    Which which = Which::test;
    bool heatmaps = false, overlays = false, masks = false, tiffMaps = false;
    bool csv = false, json = false;
    QString nameTemplate = standardNameTemplate.toString();

    bool images() const { return heatmaps || overlays || masks || tiffMaps; }
};
/// Indices of the images that a request covers, in the session's order.
std::vector<int> imagesToExport(const Session& session, ExportRequest::Which which);
/// What a name template may say of an image.
ExportFacts exportFacts(const Session& session, int index);
/// Writes maps and tables; images without a cached map are scored with the model on the way. Images that cannot be read are
/// noted and passed over. Yields the folder.
FileJob makeExportJob(Session& session, const ExportRequest& request);

} // namespace blemish
