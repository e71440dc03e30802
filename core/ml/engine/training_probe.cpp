// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/training_probe.h"

#include <algorithm>

#include "core/imaging/image_io.h"
#include "core/ml/engine/image_batches.h"

namespace blemish::nn {

namespace {

constexpr std::size_t mostHeldOut = 8, mostWatched = 8;
constexpr std::size_t featureBudget = std::size_t(192) << 20; ///< bytes; large networks and images are watched in fewer images
constexpr int shareOfTime = 10;                               ///< a look of one second is followed by ten without one

} // namespace

ProbeWatch::ProbeWatch(const ProbeRequest& request, std::vector<std::filesystem::path> heldOut, const ModelInfo& info,
                       Distiller& distiller)
    : m_request(request), m_heldOut(std::move(heldOut)), m_preprocessing(info.preprocessing), m_distiller(distiller),
      m_mapper(info.preprocessing.height, info.preprocessing.width, info.options.gaussianSigma,
               info.options.mapMode == "mul" ? MapMode::mul : MapMode::add),
      m_next(Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(request.everySeconds))) {}

void ProbeWatch::afterStep(int step) {
    if (!m_request.onProbe || Clock::now() < m_next) return;
    const auto start = Clock::now();
    {
        const torch::NoGradGuard noGrad;
        m_distiller.train(false);
        if (!m_prepared) prepare();
        look(step);
        m_distiller.train(true);
    }
    const auto took = Clock::now() - start;
    const auto wanted = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(m_request.everySeconds));
    m_next = Clock::now() + std::max(wanted, took * shareOfTime);
}

void ProbeWatch::prepare() {
    m_prepared = true;
    for (std::size_t i = 0; i < std::min(m_request.images.size(), mostWatched); ++i) add(m_request.images[i], false);
    for (std::size_t i = 0; i < std::min(m_heldOut.size(), mostHeldOut); ++i) add(m_heldOut[i], true);
}

void ProbeWatch::add(const std::filesystem::path& file, bool heldOut) {
    if (m_bytes >= featureBudget) return;
    const auto image = readImage(file);
    if (!image) return;
    Watched watched{file, m_distiller.teach(toInput(*image, m_preprocessing).to(m_distiller.device())), heldOut};
    for (const auto& stage : watched.taught) m_bytes += static_cast<std::size_t>(stage.nbytes());
    m_images.push_back(std::move(watched));
}

AnomalyMap ProbeWatch::mapOf(const Features& taught) {
    const auto map =
        m_mapper(m_distiller.chosen(taught), m_distiller.chosen(m_distiller.restore(taught)))[0].to(torch::kCPU).contiguous();
    AnomalyMap result(static_cast<int>(map.size(1)), static_cast<int>(map.size(0)));
    std::copy_n(map.data_ptr<float>(), result.pixels.size(), result.pixels.begin());
    return result;
}

void ProbeWatch::look(int step) {
    TrainingProbe probe;
    probe.step = step;
    for (const Watched& watched : m_images) {
        AnomalyMap map = mapOf(watched.taught);
        const double score = static_cast<double>(*std::max_element(map.pixels.begin(), map.pixels.end()));
        (watched.heldOut ? probe.heldOut : probe.watched).push_back(score);
        if (probe.map) continue;
        probe.map = std::move(map);
        probe.image = watched.file;
    }
    m_request.onProbe(probe);
}

} // namespace blemish::nn
