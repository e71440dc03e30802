// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/imaging/heatmap.h"
#include "core/output/export_names.h"

namespace blemish {

class Session;

struct ExportRequest {
    enum class Which { all, test, filtered };
    QString folder;
    Which which = Which::test;
    bool heatmaps = false, overlays = false, masks = false, tiffMaps = false;
    bool csv = false;  ///< of the images that the request covers
    bool json = false; ///< of the test images, whatever it covers: metrics of others would flatter the model
    ColorMap colors = ColorMap::inferno;
    double opacity = 0.6; ///< of the heatmap in overlays, 0 to 1
    QString nameTemplate = standardNameTemplate.toString();

    bool images() const { return heatmaps || overlays || masks || tiffMaps; }
};
/// Indices of the images that a request covers, in the session's order.
std::vector<int> imagesToExport(const Session& session, ExportRequest::Which which);
/// What a name template may say of an image.
ExportFacts exportFacts(const Session& session, int index);
struct ExportOutcome {
    int images = 0;  ///< of which something was written
    int skipped = 0; ///< noted and passed over
};
using ExportJob = std::function<Result<ExportOutcome>(JobContext&)>;
/// Writes maps and tables; images without a cached map are scored with the model on the way. Images that cannot be read are
/// noted and passed over.
ExportJob makeExportJob(Session& session, const ExportRequest& request);

} // namespace blemish
