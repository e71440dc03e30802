// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/label.h"
#include "core/metrics/caution.h"
#include "core/metrics/metric.h"
#include "core/metrics/pixel_metrics.h"

namespace blemish {

/// One scored image. `score` is raw: thresholds are applied later, by `decide`.
struct ScoredImage {
    std::string path; ///< as the data set names it, UTF-8
    Label label = Label::unlabelled;
    std::string defectType; ///< empty for OK
    double score = 0;
    double milliseconds = 0; ///< from decoded pixels to smoothed map
};

struct DefectTypeRow {
    std::string defectType;
    std::int64_t images = 0;
    Metric auroc;  ///< this type against all OK images
    Metric recall; ///< decided NG at the threshold
    double medianScore = 0;
};

/// Everything that is said of a model on a test set.
struct Evaluation {
    std::vector<ScoredImage> images;
    Metric imageAuroc, imageAp, imageF1Max;
    PixelMetricsResult pixel;
    std::vector<DefectTypeRow> perDefectType;
    Thresholds thresholds;
    std::vector<Caution> cautions; ///< call weak numbers weak
};

struct EvaluationOptions {
    Thresholds thresholds;
    int bootstrapResamples = 1000;
    std::uint64_t seed = 0;
};

/// Image metrics, intervals, per-defect rows and cautions from scores; `pixel` is passed through.
/// Unlabelled images are kept in `images` and count nowhere.
Evaluation summarise(std::vector<ScoredImage> images, PixelMetricsResult pixel, const EvaluationOptions& options);

} // namespace blemish
