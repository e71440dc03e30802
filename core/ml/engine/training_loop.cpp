// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/training_loop.h"

#include <algorithm>
#include <numeric>

#include "core/ml/engine/statistics_mean.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

/// SplitMix64 (Steele, Lea & Flood 2014).
std::uint64_t nextRandom(std::uint64_t& state) {
    std::uint64_t z = (state += 0x9E3779B97F4A7C15ULL);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

} // namespace

std::vector<std::int64_t> shuffledIndices(std::int64_t count, std::uint64_t seed, std::uint64_t stream) {
    std::uint64_t state = seed;
    state = nextRandom(state) ^ stream;
    std::vector<std::int64_t> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[nextRandom(state) % i]);
    return order;
}

TrainingLoop::TrainingLoop(Method& method, FeatureCache& features, std::int64_t images, const LoopOptions& options)
    : m_method(method), m_features(features), m_images(images), m_options(options),
      m_adam(method.trainable(), options.adam, method.leaves(), method.learningRateFactors()),
      m_average(method.trainable(), options.emaDecay) {
    method.train(true);
}

std::vector<std::vector<std::int64_t>> TrainingLoop::batchesOfEpoch(int epoch) const {
    const auto order = shuffledIndices(m_images, m_options.seed, static_cast<std::uint64_t>(epoch) + 1);
    std::vector<std::vector<std::int64_t>> batches;
    for (std::size_t from = 0; from < order.size(); from += static_cast<std::size_t>(m_options.batch)) {
        const auto to = std::min(order.size(), from + static_cast<std::size_t>(m_options.batch));
        batches.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(from), order.begin() + static_cast<std::ptrdiff_t>(to));
    }
    if (m_mergeSingle && batches.size() > 1 && batches.back().size() == 1) {
        const auto single = batches.back().front();
        batches.pop_back();
        batches.back().push_back(single);
    }
    return batches;
}

int TrainingLoop::stepsPerEpoch() const {
    const auto batch = static_cast<std::int64_t>(m_options.batch);
    const auto full = m_images / batch, rest = m_images % batch;
    const bool merged = m_mergeSingle && rest == 1 && full > 0;
    return static_cast<int>(full + (rest > 0 && !merged ? 1 : 0));
}

std::vector<std::int64_t> TrainingLoop::followingBatch() const {
    const auto next = static_cast<std::size_t>(m_position.batchInEpoch) + 1;
    if (next < m_batches.size()) return m_batches[next];
    return m_position.epoch + 1 < m_options.epochs ? batchesOfEpoch(m_position.epoch + 1).front() : std::vector<std::int64_t>();
}

TrainBatch TrainingLoop::batchOf(const std::vector<std::int64_t>& indices) {
    TrainBatch batch{indices, {}, {}, m_position.epoch, m_options.seed};
    batch.progress = static_cast<double>(stepsDone()) / static_cast<double>(std::max(1, stepsTotal()));
    if (m_method.needsImages()) batch.images = m_features.images(indices);
    if (m_method.needsTaught()) batch.taught = m_features.batch(indices, batch.images);
    return batch;
}

double TrainingLoop::step() {
    if (m_batchesOf != m_position.epoch) {
        m_batches = batchesOfEpoch(m_position.epoch);
        m_batchesOf = m_position.epoch;
    }
    const auto& indices = m_batches[static_cast<std::size_t>(m_position.batchInEpoch)];
    const TrainBatch batch = batchOf(indices);
    m_features.prepare(followingBatch());

    if (settled()) m_adam.zeroGradients();
    const Tensor loss = m_method.loss(batch);
    loss.backward();
    if ((stepsDone() + 1) % m_method.batchesPerStep() == 0) {
        m_adam.step();
        m_average.afterStep();
    }

    const double value = loss.item<double>();
    m_lastImages = static_cast<std::int64_t>(indices.size());
    m_position.lossInEpoch += value * static_cast<double>(m_lastImages);
    if (++m_position.batchInEpoch == static_cast<int>(m_batches.size())) {
        m_position.epochLosses.push_back(m_position.lossInEpoch / static_cast<double>(m_images));
        m_position.lossInEpoch = 0;
        m_position.batchInEpoch = 0;
        ++m_position.epoch;
    }
    return value;
}

bool TrainingLoop::adoptAverage(JobContext& job) {
    if (!m_average.wanted()) return true;
    m_average.exchange();
    m_method.usePrecision(m_method.precision()); // its copies of the weights anew
    if (settleStatistics(job)) return true;
    m_average.exchange();
    m_method.usePrecision(m_method.precision());
    return false;
}

bool TrainingLoop::settleStatistics(JobContext& job) {
    const torch::NoGradGuard noGrad;
    std::vector<torch::nn::Module*> networks;
    for (const auto& part : m_method.learned()) networks.push_back(part.module.get());
    StatisticsMean statistics(networks);
    if (statistics.empty()) return true;
    auto batches = batchesOfEpoch(m_position.epoch);
    batches.resize(std::min(batches.size(), settlingBatches));
    std::size_t done = 0;
    while (done < batches.size()) {
        job.waitWhilePaused();
        if (job.cancelled()) break;
        statistics.nextBatch();
        m_method.loss(batchOf(batches[done]));
        job.report("Settling batch norms", static_cast<std::int64_t>(++done), static_cast<std::int64_t>(batches.size()));
    }
    return done == batches.size();
}

} // namespace blemish::nn
