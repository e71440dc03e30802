// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>

#include "core/base/job.h"
#include "core/base/label.h"
#include "core/base/result.h"
#include "core/imaging/ignore_region.h"
#include "core/metrics/evaluation.h"
#include "core/ml/detector.h"

namespace blemish {

struct LabelledImage {
    std::filesystem::path file;
    std::string name;            ///< as shown and stored, UTF-8
    Label label = Label::unlabelled;
    std::string defectType;
    std::filesystem::path mask;  ///< empty: none; an NG image without mask is left out of the pixel metrics
};

struct EvaluatorOptions {
    Thresholds thresholds;
    int workers = 0;
    bool pixelMetrics = true;    ///< at the original size of every image
    bool openedAuroc = false;    ///< also MKD's own, at the network's input size
    int bootstrapResamples = 1000;
    IgnoreRegion ignored;        ///< never judged: quiet in every map, no defect in any mask
    /// Called in order with everything that was computed for one image, the map at the image's own size: writers of maps
    /// and the studio's cache hook in here.
    std::function<void(std::size_t index, const RgbImage& image, const Detection&)> onImage;
};

/// Quiets a detection's maps in the region. A score that is its map's highest value becomes the highest one outside; that of
/// another method stays.
void disregard(IgnoreRegion& region, const ModelInfo& model, Detection& detection);

/// Scores all images and computes every metric. Unreadable images are noted and left out; an error only if none is left.
Result<Evaluation> evaluate(const Detector& detector, std::span<const LabelledImage> images, const EvaluatorOptions& options,
                            JobContext& job);

} // namespace blemish
