// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/calibration.h"

#include <algorithm>

#include "core/base/words.h"
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

Result<void> calibrate(const Detector& detector, const ImageRefs& normals, bool onTrainingImages,
                       int workers, ModelInfo& info, JobContext& job) {
    info.calibrationScores.clear();
    info.calibratedOnTrainingImages = onTrainingImages;
    std::vector<float> upperValues; // of each normal map, its 95 % quantile
    std::vector<double> peaks;      // and its highest value
    const auto take = [&](DetectedImage&& detected) {
        if (!detected.detection) return;
        info.calibrationScores.push_back(detected.detection->score);
        const auto& values = detected.detection->map.pixels;
        upperValues.push_back(quantile(values, 0.95));
        peaks.push_back(static_cast<double>(*std::max_element(values.begin(), values.end())));
    };
    if (auto scored = detectAll(detector, normals, workers, take, job); !scored) return scored;
    if (info.calibrationScores.empty()) return Error{Core::say("None of the images kept for the threshold could be scored.")};

    std::sort(info.calibrationScores.begin(), info.calibrationScores.end());
    const std::vector<std::uint8_t> labels(info.calibrationScores.size(), 0);
    const auto advice =
        adviseThreshold(ThresholdRule::normalsOnly, info.calibrationScores, labels, wantedFalseAlarmRate);
    const auto pixelAdvice = adviseThreshold(ThresholdRule::normalsOnly, peaks, labels, wantedFalseAlarmRate);
    if (!advice || !pixelAdvice) return Error{Core::say("No threshold follows from the images kept for it: hold out more of them.")};
    info.imageThreshold = advice->threshold;
    info.thresholdReason = advice->reason;
    if (onTrainingImages) info.thresholdReason += " The images were also trained on, so it is probably too low.";
    // Where the score is the map's highest value both thresholds are one: a contour never contradicts the decision.
    info.pixelThreshold = pixelAdvice->threshold;

    // Dark for what good parts show almost everywhere, mid-scale at the threshold, brightest at twice the distance.
    const float low = quantile(upperValues, 0.5);
    const auto threshold = static_cast<float>(info.pixelThreshold);
    info.heatmapScale = {low, low + std::max(2.0F * (threshold - low), 1e-6F)};
    return {};
}

} // namespace blemish::nn
