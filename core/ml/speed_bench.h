// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/ml/network_cost.h"
#include "core/ml/options.h"
#include "core/ml/precision.h"

namespace blemish {

/// The most that this machine can do, measured with the best code at hand; the rest is held against it.
struct MachineLimits {
    std::string processor;
    int cores = 0;
    std::map<Precision, double> oneThread, allThreads; ///< GFLOP/s of large convolutions
    double memoryOneThread = 0, memoryAllThreads = 0;  ///< GB/s, read and written
};

/// One way to train or score, measured.
struct SpeedRow {
    std::string work;      ///< "training" | "inference" | "batch" | "files"
    std::string precision; ///< "fp32" | "bf16" | "int8"
    std::string engine;    ///< "onednn" | "libtorch"
    int threads = 1;       ///< that work on one image, or on one batch of a training
    int workers = 1;       ///< images at the same time
    double msPerImage = 0; ///< median; of all workers together
    double gflop = 0;      ///< per image; 0: not only arithmetic
    std::optional<double> ofLimit; ///< achieved rate / MachineLimits of the same precision and number of threads
};

struct SpeedReport {
    MachineLimits limits;
    TrainOptions options;
    NetworkCost cost;
    std::vector<SpeedRow> rows;
    std::vector<std::string> notes; ///< what could not be measured, and why
};

struct SpeedBenchOptions {
    TrainOptions training;        ///< backbone, image size, batch, loss …; epochs and device are chosen here
    int steps = 16;               ///< of each training, at least
    double secondsPerRow = 2;     ///< of scoring, at least
};

/// Trains briefly on drawn parts and scores them, in every precision and engine that this processor has. Leaves no file behind.
/// Says what is, not what could be: run it on an idle machine.
Result<SpeedReport> measureSpeed(const SpeedBenchOptions& options, JobContext& job);

/// GFLOP/s that a training is likely to reach here on all cores: the best of large convolutions, measured now in about a second, times
/// the share of it that trainings reached on the machines of docs/benchmarks.md. 0 where this build has no oneDNN to measure with.
double likelyTrainingRate(bool bf16);

} // namespace blemish
