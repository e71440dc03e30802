// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>

#include "core/ml/detector.h"
#include "core/ml/engine/anomaly_map.h"
#include "core/ml/engine/distiller.h"

namespace blemish::nn {

/// Scores images with LibTorch on any device: the reference that other engines are compared with.
class TorchDetector : public Detector {
public:
    /// `distiller` is switched to evaluation.
    TorchDetector(std::shared_ptr<Distiller> distiller, ModelInfo info, int threadsPerImage);

    const ModelInfo& info() const override { return m_info; }
    std::string device() const override;
    Result<Detection> detect(const RgbImage& image) const override;

private:
    std::shared_ptr<Distiller> m_distiller;
    ModelInfo m_info;
    int m_threads;
    mutable AnomalyMapper m_mapper;
};

Result<std::unique_ptr<Detector>> loadTorchDetector(const std::filesystem::path& model, const DetectorOptions& options);

} // namespace blemish::nn
