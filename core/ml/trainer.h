// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/raster.h"
#include "core/base/result.h"
#include "core/imaging/image_ref.h"
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

/// What the network of this moment says of images that it does not learn from.
struct TrainingProbe {
    int step = 0;                    ///< steps done
    std::vector<double> heldOut;     ///< scores of (some of) the normal images that were held out
    std::vector<double> watched;     ///< scores of `ProbeRequest::images`; those that could not be read are left out
    double heldOutPeak = 0;          ///< highest value of the held-out images' maps
    std::optional<AnomalyMap> map;   ///< of the first of them (else of a held-out one), at the network's input size, raw
    std::filesystem::path image;     ///< the one that `map` belongs to
};

/// Looks at a few images now and then while a training runs. It changes nothing in what is learned: the model's bytes are the
/// same with and without.
struct ProbeRequest {
    std::vector<std::filesystem::path> images; ///< to watch, for example defective ones; may be empty
    double everySeconds = 5;                   ///< at most this often, and never for more than a tenth of the time
    std::function<void(const TrainingProbe&)> onProbe; ///< called in the training thread; empty: no probes
};

struct TrainingInput {
    ImageRefs images;                           ///< normal images, files or in memory; a share of them is held out (`options.heldOut`)
    TrainOptions options;
    std::filesystem::path model;                ///< where the `.blm` goes; the checkpoint lies beside it as `<model>.part`
    std::size_t pixelBudget = std::size_t(1) << 30; ///< bytes of resized images kept in memory; the others are read again when needed
    bool resume = false;                        ///< continue from the checkpoint; an error when it is not of the same training
    std::string snapshotHash;
    std::function<void(const TrainingStep&)> onStep; ///< called in the training thread after every step
    ProbeRequest probe;
};

struct TrainingOutcome {
    ModelInfo info;
    std::filesystem::path model;
    std::string device;        ///< "cpu" or "cuda:0"
    std::string precision;     ///< "fp32" or "bf16"
    int threads = 0;
    double seconds = 0;         ///< of learning, over all runs; not in the file, whose bytes repeat
    double trainMsPerImage = 0; ///< median step, divided by its images
    std::vector<double> losses; ///< mean per epoch
    std::vector<std::string> skipped; ///< sentences about images that could not be read
};

/// Trains, calibrates on held-out normal images and writes the model. On cancel a checkpoint is saved and the error is
/// `cancelled`; the state after the last step is saved too, until the model is written. Between batches it honours
/// `job.waitWhilePaused()`, and after at least one batch `job.finishEarly()`: then the model is calibrated and written with the
/// weights of that moment. The result depends only on images, options and seed (and on the thread count, in the last digits).
Result<TrainingOutcome> train(const TrainingInput& input, JobContext& job);

} // namespace blemish
