// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "app/console.h"
#include "app/data_source.h"
#include "app/threshold_choice.h"
#include "core/metrics/evaluation.h"
#include "core/ml/detector.h"

namespace blemish {

/// Which model looks at which data, as `evaluate`, `report` and `demo` ask for it.
struct EvaluationRequest {
    std::filesystem::path model;
    std::filesystem::path data;
    std::optional<double> threshold; ///< nothing: the model's own
    std::optional<ThresholdChoice> rule; ///< chooses the threshold from the scores instead
    std::optional<double> review;    ///< lower end of a review band; nothing: there is no band
    std::string device = "auto";
    std::string precision = "auto";
    std::string engine = "auto";
    std::filesystem::path ignore;  ///< mask of what is never judged; empty: the project's own where DATA is one; "none": none
    std::filesystem::path teacher; ///< for models without an embedded one
    int threads = 0;               ///< images at once; 0: all cores

    DetectorOptions detectorOptions() const { return {device, 1, teacher, precision, engine}; }
};

struct EvaluationRun {
    EvaluationRequest request;
    ModelInfo info;
    DataSource data;
    Evaluation evaluation;
    Thresholds thresholds;
    std::optional<ThresholdAdvice> advice; ///< of the rule that was asked for
    double modelThreshold = 0;       ///< as the training chose it
    double ignoredShare = 0;         ///< of every image, 0 to 1: never judged
    std::string device;
    std::string precision; ///< that the images were scored in
    double seconds = 0;
};

/// The thresholds that a request asks for; a review band that is upside down is refused.
Result<Thresholds> thresholdsOf(const EvaluationRequest& request, const ModelInfo& info);

/// What is known while one image passes by.
struct EvaluatedImage {
    const EvaluationRun& run; ///< everything but `evaluation` and `seconds` is filled in
    const ImageRecord& record;
    const RgbImage& image;
    const Detection& detection;
};
/// An error stops the evaluation and becomes its result (a full disk does not get better).
using ImageHook = std::function<Result<void>(const EvaluatedImage&)>;

Result<EvaluationRun> runEvaluation(const EvaluationRequest& request, const ImageHook& hook, Console& console);

} // namespace blemish
