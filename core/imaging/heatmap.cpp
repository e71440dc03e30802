// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/heatmap.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <opencv2/imgproc.hpp>

#include "core/imaging/overlay_weight.h"
#include "core/imaging/resize.h"

namespace blemish {

namespace {

using Table = std::array<std::array<std::uint8_t, 3>, 256>;

constexpr std::array<std::pair<ColorMap, std::string_view>, 4> names{
    {{ColorMap::inferno, "inferno"}, {ColorMap::viridis, "viridis"}, {ColorMap::turbo, "turbo"}, {ColorMap::grey, "grey"}}};

/// The colours come with OpenCV: inferno and viridis by N. Smith, S. van der Walt and E. Firing (CC0),
/// turbo by A. Mikhailov, Google (Apache-2.0).
Table coloured(int openCvMap) {
    cv::Mat ramp(1, 256, CV_8UC1);
    for (int i = 0; i < 256; ++i) ramp.at<std::uint8_t>(0, i) = static_cast<std::uint8_t>(i);
    cv::Mat colors;
    cv::applyColorMap(ramp, colors, openCvMap);
    Table table{};
    for (int i = 0; i < 256; ++i) {
        const auto& bgr = colors.at<cv::Vec3b>(0, i);
        table[static_cast<std::size_t>(i)] = {bgr[2], bgr[1], bgr[0]};
    }
    return table;
}

Table greyRamp() {
    Table table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i].fill(static_cast<std::uint8_t>(i));
    return table;
}

std::uint8_t level(float value, const HeatmapScale& scale) {
    return static_cast<std::uint8_t>(scaled(value, scale) * 255.0F + 0.5F);
}

/// What each of the 256 levels adds to a pixel and leaves of it, in 1/65536.
struct BlendStep {
    std::array<std::uint32_t, 3> add{};
    std::uint32_t keep = 0;
};

std::array<BlendStep, 256> blendSteps(ColorMap colors, float opacity) {
    std::array<BlendStep, 256> steps{};
    const auto table = colorTable(colors);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double alpha = std::clamp(static_cast<double>(opacity), 0.0, 1.0) * overlayWeight(static_cast<double>(i) / 255.0);
        const auto weight = static_cast<std::uint32_t>(alpha * 65536.0 + 0.5);
        for (std::size_t c = 0; c < 3; ++c) steps[i].add[c] = weight * table[i][c] + 32768;
        steps[i].keep = 65536 - weight;
    }
    return steps;
}

} // namespace

std::string_view toString(ColorMap map) {
    for (const auto& [value, name] : names)
        if (value == map) return name;
    return names.front().second;
}

std::optional<ColorMap> colorMapFromString(std::string_view name) {
    for (const auto& [value, known] : names)
        if (known == name) return value;
    return std::nullopt;
}

std::span<const std::array<std::uint8_t, 3>, 256> colorTable(ColorMap map) {
    static const Table inferno = coloured(cv::COLORMAP_INFERNO);
    static const Table viridis = coloured(cv::COLORMAP_VIRIDIS);
    static const Table turbo = coloured(cv::COLORMAP_TURBO);
    static const Table grey = greyRamp();
    switch (map) {
    case ColorMap::viridis: return viridis;
    case ColorMap::turbo: return turbo;
    case ColorMap::grey: return grey;
    case ColorMap::inferno: break;
    }
    return inferno;
}

float scaled(float value, const HeatmapScale& scale) {
    if (!(scale.high > scale.low)) return value > scale.low ? 1.0F : 0.0F;
    const float at = (value - scale.low) / (scale.high - scale.low);
    return at > 0 ? std::min(at, 1.0F) : 0.0F; // not-a-number counts as nothing found
}

RgbImage renderHeatmap(const AnomalyMap& map, const HeatmapScale& scale, ColorMap colors) {
    const auto table = colorTable(colors);
    RgbImage result(map.width, map.height);
    std::uint8_t* out = result.pixels.data();
    for (const float value : map.pixels) out = std::copy_n(table[level(value, scale)].data(), 3, out);
    return result;
}

RgbImage renderOverlay(const RgbImage& image, const AnomalyMap& map, const HeatmapScale& scale, ColorMap colors, float opacity) {
    if (image.empty() || map.empty()) return image;
    const auto steps = blendSteps(colors, opacity);
    const AnomalyMap fitted = resizeMap(map, image.width, image.height);
    RgbImage result = image;
    std::uint8_t* pixel = result.pixels.data();
    for (const float value : fitted.pixels) {
        const BlendStep& step = steps[level(value, scale)];
        for (std::size_t c = 0; c < 3; ++c) pixel[c] = static_cast<std::uint8_t>((step.add[c] + step.keep * pixel[c]) >> 16);
        pixel += 3;
    }
    return result;
}

Mask thresholdMask(const AnomalyMap& map, float threshold) {
    Mask mask(map.width, map.height);
    std::transform(map.pixels.begin(), map.pixels.end(), mask.pixels.begin(),
                   [threshold](float value) { return value >= threshold ? std::uint8_t{255} : std::uint8_t{0}; });
    return mask;
}

std::vector<MapRegion> regions(const AnomalyMap& map, float threshold) {
    if (map.empty()) return {};
    Mask mask = thresholdMask(map, threshold);
    const cv::Mat view(mask.height, mask.width, CV_8UC1, mask.pixels.data());
    cv::Mat labels, stats, centroids;
    const int count = cv::connectedComponentsWithStats(view, labels, stats, centroids, 8, CV_32S);
    std::vector<MapRegion> found(static_cast<std::size_t>(count - 1)); // label 0 is the rest of the picture
    for (int i = 1; i < count; ++i) {
        const auto stat = [&](int which) { return stats.at<int>(i, which); };
        found[static_cast<std::size_t>(i - 1)] = {stat(cv::CC_STAT_LEFT),   stat(cv::CC_STAT_TOP),  stat(cv::CC_STAT_WIDTH),
                                                  stat(cv::CC_STAT_HEIGHT), stat(cv::CC_STAT_AREA), threshold};
    }
    for (int y = 0; y < map.height; ++y)
        for (int x = 0; x < map.width; ++x)
            if (const int label = labels.at<int>(y, x); label > 0) {
                float& score = found[static_cast<std::size_t>(label - 1)].score;
                score = std::max(score, map.row(y)[x]);
            }
    std::stable_sort(found.begin(), found.end(), [](const MapRegion& a, const MapRegion& b) { // ties: the larger first
        return a.score != b.score ? a.score > b.score : a.area > b.area;
    });
    return found;
}

} // namespace blemish
