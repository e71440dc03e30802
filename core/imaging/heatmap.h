// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/raster.h"

namespace blemish {

enum class ColorMap { inferno, viridis, turbo, grey };
std::string_view toString(ColorMap map);
std::optional<ColorMap> colorMapFromString(std::string_view name);
/// 256 RGB entries.
std::span<const std::array<std::uint8_t, 3>, 256> colorTable(ColorMap map);

/// Raw map values that become the first and the last colour. One per model, from held-out normal images.
struct HeatmapScale {
    float low = 0;
    float high = 1;
};

/// 0..1 on the scale, clamped.
float scaled(float value, const HeatmapScale& scale);
RgbImage renderHeatmap(const AnomalyMap& map, const HeatmapScale& scale, ColorMap colors);
/// Heatmap over image, `map` of any size (resized to the image). The opacity of a pixel grows with its value,
/// so a good part keeps its own colours: alpha = opacity * overlayWeight(scaled(value)).
RgbImage renderOverlay(const RgbImage& image, const AnomalyMap& map, const HeatmapScale& scale, ColorMap colors, float opacity);

/// Closed outlines (the first point stands again at the end) of the regions with value >= threshold, in pixel
/// coordinates (pixel centres at .5). Outlines of regions that reach the image's edge run along it.
using Polyline = std::vector<std::pair<float, float>>;
std::vector<Polyline> contours(const AnomalyMap& map, float threshold);
void drawContours(RgbImage& image, std::span<const Polyline> lines, std::array<std::uint8_t, 3> color);

/// A connected (8-neighbour) region above the threshold.
struct MapRegion {
    int x = 0, y = 0, width = 0, height = 0; ///< bounding box, pixels
    std::int64_t area = 0;                   ///< pixels
    float score = 0;                         ///< maximum inside
};
/// Strongest first.
std::vector<MapRegion> regions(const AnomalyMap& map, float threshold);
Mask thresholdMask(const AnomalyMap& map, float threshold);

} // namespace blemish
