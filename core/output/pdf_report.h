// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <utility>
#include <vector>

#include "core/base/raster.h"
#include "core/base/result.h"
#include "core/imaging/heatmap.h"
#include "core/metrics/evaluation.h"

namespace blemish {

/// One image that a report shows.
struct ReportCase {
    QString name;
    QString caption;      ///< e.g. "missed, score 0.41 (threshold 0.52)"
    RgbImage image;
    AnomalyMap map;
};

using ReportRows = std::vector<std::pair<QString, QString>>;

/// Everything a report says; filled by the command line and the studio alike.
struct ReportContent {
    QString title;
    ReportRows dataRows;      ///< data set, counts, snapshot hash
    ReportRows modelRows;     ///< file, its SHA-256, teacher, options that differ from the published ones
    ReportRows versionRows;
    Evaluation evaluation;
    double threshold = 0;
    QString thresholdReason;
    HeatmapScale scale;
    double pixelThreshold = 0;
    ColorMap colors = ColorMap::inferno;
    std::vector<ReportCase> misses, falseAlarms, examples; ///< worst first; examples: strongest hits
    QDateTime date;
};

enum class PaperSize { a4, letter };

/// Writes the PDF atomically. Needs a QGuiApplication (any platform, "offscreen" too) for fonts.
/// The same content gives the same bytes apart from the date.
Result<void> writePdfReport(const QString& path, const ReportContent& content, PaperSize page = PaperSize::a4);

} // namespace blemish
