// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/training_probe.h"

#include <algorithm>

#include "core/ml/engine/image_batches.h"

namespace blemish::nn {

namespace {

constexpr std::size_t mostHeldOut = 8, mostWatched = 8;
constexpr std::size_t featureBudget = std::size_t(192) << 20; ///< bytes; large networks and images are watched in fewer images
constexpr int shareOfTime = 10;                               ///< a look of one second is followed by ten without one

} // namespace

ProbeWatch::ProbeWatch(const ProbeRequest& request, ImageRefs heldOut, const ModelInfo& info, Method& method)
    : m_request(request), m_heldOut(std::move(heldOut)), m_preprocessing(info.preprocessing), m_method(method),
      m_next(Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(request.everySeconds))) {}

void ProbeWatch::afterStep(int step) {
    if (!m_request.onProbe || Clock::now() < m_next) return;
    const auto start = Clock::now();
    {
        const torch::NoGradGuard noGrad;
        m_method.train(false);
        if (!m_prepared) prepare();
        look(step);
        m_method.train(true);
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

void ProbeWatch::add(const ImageRef& from, bool heldOut) {
    if (m_bytes >= featureBudget) return;
    const auto image = from.read();
    if (!image) return;
    Watched watched{from.path(), toInput(*image, m_preprocessing), {}, heldOut};
    watched.taught = m_method.teach(watched.image);
    m_bytes += static_cast<std::size_t>(watched.image.nbytes());
    for (const auto& stage : watched.taught) m_bytes += static_cast<std::size_t>(stage.nbytes());
    m_images.push_back(std::move(watched));
}

void ProbeWatch::look(int step) {
    TrainingProbe probe;
    probe.step = step;
    for (const Watched& watched : m_images) {
        const Judgement judged = m_method.judge(watched.image, watched.taught);
        (watched.heldOut ? probe.heldOut : probe.watched).push_back(static_cast<double>(judged.scores[0].item<float>()));
        if (watched.heldOut) probe.heldOutPeak = std::max(probe.heldOutPeak, judged.maps.max().item<double>());
        if (probe.map) continue;
        const torch::Tensor map = judged.maps[0].to(torch::kCPU).contiguous();
        probe.map = AnomalyMap(static_cast<int>(map.size(1)), static_cast<int>(map.size(0)));
        std::copy_n(map.data_ptr<float>(), probe.map->pixels.size(), probe.map->pixels.begin());
        probe.image = watched.file;
    }
    m_request.onProbe(probe);
}

} // namespace blemish::nn
