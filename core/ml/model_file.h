// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/imaging/heatmap.h"
#include "core/imaging/preprocess.h"
#include "core/metrics/threshold_advisor.h"
#include "core/ml/options.h"
#include "core/ml/tensor_file.h"

namespace blemish {

/// How scoring in another arithmetic compared with fp32 on the images kept from training.
struct PrecisionCheck {
    static constexpr double tolerableScoreDeviation = 0.01;
    static constexpr double tolerableMapCorrelation = 0.99;

    int images = 0;
    double scoreDeviation = 0;   ///< largest, relative to the fp32 score
    double mapDeviation = 0;     ///< largest difference of a map's value
    double mapCorrelation = 1;   ///< smallest of all maps
    bool decisionsAgree = false; ///< on every image, each precision at its own threshold
    double threshold = 0;        ///< image and pixel threshold in this precision
    std::map<std::string, double> activationRanges; ///< int8: the value that the largest integer of an activation stands for

    /// Good enough to be taken without asking.
    bool trustworthy() const { return decisionsAgree && scoreDeviation <= tolerableScoreDeviation; }
};

/// What a `.blm` file says besides its weights: one JSON document under `__metadata__` of a safetensors file.
struct ModelInfo {
    static constexpr int currentFormat = 1;

    int format = currentFormat;
    TrainOptions options;
    Preprocessing preprocessing;
    std::string teacherName;      ///< "builtin" or the store's name
    std::string teacherSha256;    ///< of the teacher's tensors
    HeatmapScale heatmapScale;    ///< from held-out normal images
    double imageThreshold = 0;    ///< raw score; the default decision
    double pixelThreshold = 0;    ///< raw map value; the default mask and contour
    std::string thresholdReason;
    std::vector<double> calibrationScores; ///< of the held-out normal images, ascending
    bool calibratedOnTrainingImages = false; ///< there was nothing to hold out
    std::string snapshotHash;     ///< of the images that were seen
    int trainingImages = 0;
    int epochsDone = 0;
    int steps = 0;
    double finalLoss = 0;
    std::vector<double> epochLosses; ///< mean of each epoch, over all runs; empty in older files
    std::string precision = "fp32"; ///< that was trained in, "fp32" or "bf16"; the weights are always float32
    std::map<std::string, PrecisionCheck> precisions; ///< "bf16", "int8"; empty in files that were written without the check
    std::string created;          ///< ISO 8601 UTC
    std::map<std::string, std::string> versions; ///< blemish, libtorch, opencv, …
};

/// Metadata only; refuses newer formats and files that are no model, by name.
Result<ModelInfo> readModelInfo(const std::filesystem::path& path);

struct ModelFile {
    ModelInfo info;
    TensorFile weights; ///< "bottleneck.*", "student.*", "teacher.*"
};
Result<ModelFile> readModelFile(const std::filesystem::path& path);
Result<void> writeModelFile(const std::filesystem::path& path, const ModelFile& model);

std::string toJson(const ModelInfo& info);
Result<ModelInfo> modelInfoFromJson(const std::string& json);

} // namespace blemish
