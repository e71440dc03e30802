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
