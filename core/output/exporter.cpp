// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/exporter.h"

#include <charconv>
#include <cmath>
#include <string>
#include <string_view>

#include "core/base/file_io.h"
#include "core/base/label.h"
#include "core/base/words.h"
#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "core/output/export_names.h"
#include "core/output/legend_strip.h"
#include "core/project/file_names.h"

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

// Green-cyan is in none of the colour maps where they are bright, and separable from both by the colour-blind.
constexpr std::array<std::uint8_t, 3> contourColor{0, 255, 200};

RgbImage overlayOf(const RgbImage& image, const AnomalyMap& map, const ImageExportOptions& options) {
    RgbImage overlay = renderOverlay(image, map, options.scale, options.colors, options.opacity);
    drawContours(overlay, contours(map, static_cast<float>(options.pixelThreshold)), contourColor);
    return withLegendStrip(overlay, options.scale, options.colors, options.pixelThreshold);
}

/// RFC 4180: quotes around what holds a comma, a quote or a line break; quotes inside doubled.
std::string csvField(std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"') field += '"';
        field += c;
    }
    return field + '"';
}

/// Shortest text that reads back as the same number, whatever the locale; nothing for what is no number.
std::string csvNumber(double value) {
    if (!std::isfinite(value)) return {};
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), end.ptr};
}

std::string csvRow(const ScoredImage& image, const Thresholds& thresholds) {
    // A score that is no number must not become "ok" by failing every comparison.
    const std::string decision =
        std::isfinite(image.score) ? std::string(toString(decide(image.score, thresholds))) : "";
    return csvField(image.path) + ',' + std::string(toString(image.label)) + ',' + csvField(image.defectType) + ',' +
           csvNumber(image.score) + ',' + decision + ',' + csvNumber(image.milliseconds) + "\r\n";
}

} // namespace

Result<void> exportImage(const QString& name, const RgbImage& image, const AnomalyMap& map, const ImageExportOptions& options,
                         const ExportFacts& facts) {
    if (image.empty() || map.empty())
        return Error{Core::say("Nothing to export for %1: the image or its map is empty. Score the image first.", {quoted(toPath(name))})};
    const std::filesystem::path folder = toPath(options.folder);
    const auto target = [&](const QString& kind) {
        return folder / toPath(nameFromTemplate(options.nameTemplate, name, kind, facts) + u".png"_s);
    };
    const bool same = map.width == image.width && map.height == image.height;
    const AnomalyMap full = same ? map : resizeMap(map, image.width, image.height);

    Result<void> done;
    if (options.heatmaps) done = writePng(target(u"heatmap"_s), renderHeatmap(full, options.scale, options.colors));
    if (done && options.overlays) done = writePng(target(u"overlay"_s), overlayOf(image, full, options));
    if (done && options.masks)
        done = writePng(target(u"mask"_s), thresholdMask(full, static_cast<float>(options.pixelThreshold)));
    if (done && options.tiffMaps) {
        const QString stem = options.category.isEmpty() ? safeStem(name) : mvtecStem(name, options.category);
        done = writeTiff(folder / toPath(stem + u".tiff"_s), full);
    }
    return done;
}

Result<void> exportScaleMap(const QString& name, const RgbImage& image, int scale, const AnomalyMap& map, const QString& folder) {
    const QString file = safeStem(name) + u"_scale%1.tiff"_s.arg(scale);
    return writeTiff(toPath(folder) / toPath(file), resizeMap(map, image.width, image.height));
}

Result<void> writeScoresCsv(const QString& path, const Evaluation& evaluation, const Thresholds& thresholds) {
    std::string text = "path,label,defect_type,score,decision,milliseconds\r\n";
    for (const ScoredImage& image : evaluation.images) text += csvRow(image, thresholds);
    return writeFileAtomically(toPath(path), std::string_view(text));
}

} // namespace blemish
