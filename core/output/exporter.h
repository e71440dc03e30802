// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/raster.h"
#include "core/base/result.h"
#include "core/imaging/heatmap.h"
#include "core/metrics/evaluation.h"
#include "core/output/export_names.h"

namespace blemish {

struct ImageExportOptions {
    QString folder;
    bool heatmaps = false;   ///< heatmap, PNG at the original size
    bool overlays = false;   ///< overlay, PNG with contour and legend
    bool masks = false;      ///< mask, PNG: map >= pixelThreshold
    bool tiffMaps = false;   ///< float32, original size
    /// MVTec's folders for TIFF maps: <folder>/<category>/test/<type>/<name>.tiff instead of <folder>/<name>.tiff.
    QString category;
    HeatmapScale scale;
    double pixelThreshold = 0;
    ColorMap colors = ColorMap::inferno;
    float opacity = 0.6F;
    QString nameTemplate = standardNameTemplate.toString(); ///< TIFF maps in MVTec's folders keep MVTec's names
};

/// Writes what the options ask for. `name` is the image's path relative to the data set; its folders are kept, so that two
/// images of the same file name cannot overwrite each other.
Result<void> exportImage(const QString& name, const RgbImage& image, const AnomalyMap& map, const ImageExportOptions& options,
                         const ExportFacts& facts = {});

/// `<folder>/<name>_scale<scale>.tiff`: what one feature scale alone says, float32, as large as the image.
Result<void> exportScaleMap(const QString& name, const RgbImage& image, int scale, const AnomalyMap& map, const QString& folder);

/// Raw scores with decisions: columns path,label,defect_type,score,decision,milliseconds. RFC 4180 quoting, "C" numbers.
Result<void> writeScoresCsv(const QString& path, const Evaluation& evaluation, const Thresholds& thresholds);

/// The JSON of `blemish evaluate --json`; decisions at `thresholds`; undefined metrics are null with their reason under "undefined".
QByteArray evaluationJson(const Evaluation& evaluation, const Thresholds& thresholds);

} // namespace blemish
