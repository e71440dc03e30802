// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/calibration.h"

#include <algorithm>

#include "core/metrics/threshold_advisor.h"

namespace blemish::nn {

namespace {

constexpr double wantedFalseAlarmRate = 0.01;

float quantile(std::vector<float> values, double q) {
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(q * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

} // namespace

Result<void> calibrate(const Detector& detector, const std::vector<std::filesystem::path>& normals, bool onTrainingImages,
                       int workers, ModelInfo& info, JobContext& job) {
    info.calibrationScores.clear();
    info.calibratedOnTrainingImages = onTrainingImages;
    std::vector<float> upperValues; // of each normal map, its 95 % quantile
    const auto take = [&](DetectedImage&& detected) {
        if (!detected.detection) return;
        info.calibrationScores.push_back(detected.detection->score);
        upperValues.push_back(quantile(detected.detection->map.pixels, 0.95));
    };
    if (auto scored = detectAll(detector, normals, workers, take, job); !scored) return scored;
    if (info.calibrationScores.empty()) return Error{"None of the images kept for the threshold could be scored."};

    std::sort(info.calibrationScores.begin(), info.calibrationScores.end());
    const std::vector<std::uint8_t> labels(info.calibrationScores.size(), 0);
    const auto advice =
        adviseThreshold(ThresholdRule::normalsOnly, info.calibrationScores, labels, wantedFalseAlarmRate);
    if (!advice) return Error{"No threshold follows from the images kept for it: hold out more of them."};
    info.imageThreshold = advice->threshold;
    info.thresholdReason = advice->reason;
    if (onTrainingImages) info.thresholdReason += " The images were also trained on, so it is probably too low.";
    // A part is NG exactly when a pixel reaches the image threshold, so a contour at the same value never contradicts it.
    info.pixelThreshold = advice->threshold;

    // Dark for what good parts show almost everywhere, mid-scale at the threshold, brightest at twice the distance.
    const float low = quantile(upperValues, 0.5);
    const auto threshold = static_cast<float>(advice->threshold);
    info.heatmapScale = {low, low + std::max(2.0F * (threshold - low), 1e-6F)};
    return {};
}

} // namespace blemish::nn
