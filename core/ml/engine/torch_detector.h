// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/ml/detector.h"
#include "core/ml/engine/method.h"

namespace blemish::nn {

/// Scores images with LibTorch on any device: the reference that other engines are compared with.
class TorchDetector : public Detector {
public:
    /// `method` is switched to evaluation.
    /// Without `maps` detections have an empty one if the method's scores do not come from it.
    TorchDetector(std::shared_ptr<Method> method, ModelInfo info, int threadsPerImage, bool maps = true);

    const ModelInfo& info() const override { return m_info; }
    std::string device() const override;
    Result<Detection> detect(const RgbImage& image) const override;
    Result<Detection> detectByScale(const RgbImage& image) const override;
    std::size_t batchSize() const override;
    std::vector<Result<Detection>> detectBatch(std::span<const RgbImage> images) const override;

private:
    std::shared_ptr<Method> m_method;
    ModelInfo m_info;
    int m_threads;
    bool m_maps;
};

Result<std::unique_ptr<Detector>> loadTorchDetector(const std::filesystem::path& model, const DetectorOptions& options);

} // namespace blemish::nn
