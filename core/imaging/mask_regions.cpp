// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/mask_regions.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <tuple>

namespace blemish {

namespace {

/// Only the columns of the box are looked at; the rest of the mask is part of the first and the last run.
std::vector<std::int64_t> runsOf(const cv::Mat& labels, int label, const MaskRegion& box) {
    std::vector<std::int64_t> runs;
    std::int64_t told = 0; // pixels that the runs so far cover
    bool inside = false;
    const auto turnAt = [&](std::int64_t pixel) {
        runs.push_back(pixel - told);
        told = pixel;
        inside = !inside;
    };
    for (int x = box.x; x < box.x + box.width; ++x) {
        const std::int64_t column = std::int64_t(x) * labels.rows;
        for (int y = 0; y < labels.rows; ++y)
            if ((labels.at<int>(y, x) == label) != inside) turnAt(column + y);
    }
    if (inside) turnAt(std::int64_t(box.x + box.width) * labels.rows);
    if (const std::int64_t all = std::int64_t(labels.rows) * labels.cols; told < all) runs.push_back(all - told);
    return runs;
}

} // namespace

std::vector<MaskRegion> maskRegions(const Mask& mask) {
    std::vector<MaskRegion> regions;
    if (mask.empty()) return regions;
    const cv::Mat view(mask.height, mask.width, CV_8UC1, const_cast<std::uint8_t*>(mask.pixels.data()));
    cv::Mat labels, facts, centres;
    const int count = cv::connectedComponentsWithStats(view, labels, facts, centres, 8, CV_32S);
    for (int label = 1; label < count; ++label) { // 0 is what is not marked
        const auto fact = [&](int which) { return facts.at<int>(label, which); };
        MaskRegion region{fact(cv::CC_STAT_LEFT), fact(cv::CC_STAT_TOP), fact(cv::CC_STAT_WIDTH), fact(cv::CC_STAT_HEIGHT),
                          fact(cv::CC_STAT_AREA), {}};
        region.runs = runsOf(labels, label, region);
        regions.push_back(std::move(region));
    }
    // The library's own order changes with its version.
    std::ranges::sort(regions, {}, [](const MaskRegion& region) { return std::tuple(region.y, region.x, region.area); });
    return regions;
}

} // namespace blemish
