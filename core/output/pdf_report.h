// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QImage>
#include <QString>
#include <QStringList>
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
    QString modelHash;        ///< SHA-256 of the model file
    ReportRows modelRows;     ///< file, its SHA-256, teacher, options that differ from the published ones
    ReportRows versionRows;
    Evaluation evaluation;
    Thresholds thresholds;
    QString thresholdReason;
    QStringList cautions;     ///< those of the evaluation, in the reader's language
    HeatmapScale scale;
    double pixelThreshold = 0;
    ColorMap colors = ColorMap::inferno;
    std::vector<ReportCase> misses, falseAlarms, examples; ///< worst first; examples: strongest hits
    QDateTime date;
};

enum class PaperSize { a4, letter };

struct ReportFormat {
    PaperSize paper = PaperSize::a4;
    bool onePage = false; ///< the page to sign alone, without measurements, pictures and details
};

/// Writes the PDF atomically. Needs a QGuiApplication (any platform, "offscreen" too) for fonts.
/// The same content gives the same bytes apart from the date.
Result<void> writePdfReport(const QString& path, const ReportContent& content, const ReportFormat& format = {});

/// The same pages as pictures, `pixels` wide, for looking at them before; empty without a QGuiApplication.
std::vector<QImage> renderReport(const ReportContent& content, const ReportFormat& format, int pixels);

} // namespace blemish
