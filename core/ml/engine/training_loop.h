// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/base/job.h"
#include "core/ml/engine/adam.h"
#include "core/ml/engine/feature_cache.h"
#include "core/ml/engine/weight_average.h"

namespace blemish::nn {

struct LoopOptions {
    AdamOptions adam;
    int epochs = 200;
    int batch = 16;
    double emaDecay = 0; ///< 0: the last weights are what is learned
    std::uint64_t seed = 0;
};

/// How far a training is; with weights and moments, all that a resumed one needs.
struct LoopPosition {
    int epoch = 0;             ///< finished epochs
    int batchInEpoch = 0;      ///< finished batches of the next one
    double lossInEpoch = 0;    ///< their losses, summed, each times its images
    std::vector<double> epochLosses;
};

/// Trains what a method learns. The order of images in an epoch is a function of seed and epoch alone.
class TrainingLoop {
public:
    TrainingLoop(Method& method, FeatureCache& features, std::int64_t images, const LoopOptions& options);

    /// Batches of one epoch, as image indices. A single image left over joins the batch before it where batch norm could not
    /// work on it alone (an embedding of 1x1).
    std::vector<std::vector<std::int64_t>> batchesOfEpoch(int epoch) const;
    void mergeSingleLeftover(bool on) { m_mergeSingle = on; }
    int stepsPerEpoch() const;

    /// One batch; returns its loss. `finished()` says when to stop.
    double step();
    /// False between batches whose gradients belong to one step of the optimiser: such a state cannot be saved.
    bool settled() const { return stepsDone() % m_method.batchesPerStep() == 0; }
    bool finished() const { return m_position.epoch >= m_options.epochs; }

    /// Puts the averaged weights in place where an average was asked for, with batch norm statistics of their own: means over at most
    /// `settlingBatches` of an epoch. False when the job was cancelled; the weights are then the last step's again.
    bool adoptAverage(JobContext& job);

    Adam& optimizer() { return m_adam; }
    WeightAverage& average() { return m_average; }
    const LoopPosition& position() const { return m_position; }
    void resumeAt(const LoopPosition& position) { m_position = position; m_batchesOf = -1; }
    int stepsDone() const { return m_position.epoch * stepsPerEpoch() + m_position.batchInEpoch; }
    int stepsTotal() const { return m_options.epochs * stepsPerEpoch(); }
    std::int64_t imagesInLastStep() const { return m_lastImages; }

private:
    static constexpr std::size_t settlingBatches = 100;

    std::vector<std::int64_t> followingBatch() const;
    TrainBatch batchOf(const std::vector<std::int64_t>& indices);
    bool settleStatistics(JobContext& job);

    Method& m_method;
    FeatureCache& m_features;
    std::int64_t m_images;
    LoopOptions m_options;
    Adam m_adam;
    WeightAverage m_average;
    LoopPosition m_position;
    bool m_mergeSingle = false;
    int m_batchesOf = -1;
    std::vector<std::vector<std::int64_t>> m_batches;
    std::int64_t m_lastImages = 0;
};

/// Fisher–Yates with a generator that gives the same numbers with every standard library.
std::vector<std::int64_t> shuffledIndices(std::int64_t count, std::uint64_t seed, std::uint64_t stream);

} // namespace blemish::nn
