// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/ml/model_file.h"
#include "core/ml/options.h"

namespace blemish {

struct TrainingStep {
    int epoch = 0;      ///< from 1
    int epochs = 0;
    int step = 0;       ///< from 1, over the whole training
    int steps = 0;
    double loss = 0;
    double secondsLeft = 0;
};

struct TrainingInput {
    std::vector<std::filesystem::path> images;  ///< normal images; a share of them is held out (`options.heldOut`)
    TrainOptions options;
    std::filesystem::path model;                ///< where the `.blm` goes; the checkpoint lies beside it as `<model>.part`
    bool resume = false;                        ///< continue from the checkpoint; an error when it is not of the same training
    std::string snapshotHash;
    std::function<void(const TrainingStep&)> onStep; ///< called in the training thread after every step
};

struct TrainingOutcome {
    ModelInfo info;
    std::filesystem::path model;
    std::string device;        ///< "cpu" or "cuda:0"
    std::string precision;     ///< "fp32"
    int threads = 0;
    double seconds = 0;         ///< of learning, over all runs; not in the file, whose bytes repeat
    double trainMsPerImage = 0; ///< median step, divided by its images
    std::vector<double> losses; ///< mean per epoch
    std::vector<std::string> skipped; ///< sentences about images that could not be read
};

/// Trains, calibrates on held-out normal images and writes the model. On cancel a checkpoint is saved and the error is
/// `cancelled`. The result depends only on images, options and seed (and on the thread count, in the last digits).
Result<TrainingOutcome> train(const TrainingInput& input, JobContext& job);

} // namespace blemish
