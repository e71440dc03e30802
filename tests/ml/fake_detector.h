// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include "core/ml/detector.h"

namespace blemish::fixtures {

/// Scores an image by its red channel: the map is the red of a quarter of the pixels, so defects can be painted.
class RedDetector : public Detector {
public:
    const ModelInfo& info() const override { return m_info; }
    std::string device() const override { return "cpu"; }

    Result<Detection> detect(const RgbImage& image) const override {
        const int running = ++m_running;
        int most = m_mostAtOnce;
        while (running > most && !m_mostAtOnce.compare_exchange_weak(most, running)) {
        }
        ++m_calls;
        if (delay.count() > 0) std::this_thread::sleep_for(delay);
        Detection detection;
        detection.map = AnomalyMap(image.width / 2, image.height / 2);
        for (int y = 0; y < detection.map.height; ++y)
            for (int x = 0; x < detection.map.width; ++x)
                detection.map.row(y)[x] = static_cast<float>(image.row(2 * y)[2 * x * 3]);
        detection.score = *std::max_element(detection.map.pixels.begin(), detection.map.pixels.end());
        --m_running;
        if (detection.score == refusedScore) return Error{"This red is refused."};
        return detection;
    }

    int calls() const { return m_calls; }
    int mostAtOnce() const { return m_mostAtOnce; }
    double refusedScore = -1;
    std::chrono::milliseconds delay{0};

private:
    ModelInfo m_info;
    mutable std::atomic<int> m_calls{0}, m_running{0}, m_mostAtOnce{0};
};

} // namespace blemish::fixtures
