// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/torch_detector.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/words.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/image_batches.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/methods.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

AnomalyMap toMap(const Tensor& tensor) {
    const Tensor values = tensor.to(torch::kCPU).contiguous();
    AnomalyMap map(static_cast<int>(values.size(1)), static_cast<int>(values.size(0)));
    std::copy_n(values.data_ptr<float>(), map.pixels.size(), map.pixels.begin());
    return map;
}

} // namespace

TorchDetector::TorchDetector(std::shared_ptr<Method> method, ModelInfo info, int threadsPerImage, bool maps)
    : m_method(std::move(method)), m_info(std::move(info)), m_threads(threadsPerImage),
      m_maps(maps || scoreIsMaximum(m_info.options.method)) {
    m_method->train(false);
    // One image through the network makes what is made on first use, so that `detect` only reads afterwards.
    const torch::NoGradGuard noGrad;
    m_method->judge(torch::zeros({1, 3, m_info.preprocessing.height, m_info.preprocessing.width}));
}

std::string TorchDetector::device() const { return m_method->device().str(); }

namespace {

/// Up to this many pixels an image is too small to be worth a pass of its own.
constexpr std::int64_t smallImage = 64 * 64;

Result<Detection> detectionOf(const Judgement& judged, std::int64_t index) {
    Detection detection;
    detection.score = static_cast<double>(judged.scores[index].item<float>());
    float highest = 0;
    if (judged.maps.defined()) {
        detection.map = toMap(judged.maps[index]);
        highest = *std::max_element(detection.map.pixels.begin(), detection.map.pixels.end());
    }
    if (!std::isfinite(detection.score) || !std::isfinite(highest))
        return Error{Core::say("The model gives no number for this image: train it again.")};
    return detection;
}

} // namespace

Result<Detection> TorchDetector::detect(const RgbImage& image) const { return detectBatch(std::span(&image, 1)).front(); }

std::size_t TorchDetector::batchSize() const {
    const auto& how = m_info.preprocessing;
    return std::int64_t(how.width) * how.height <= smallImage ? 64 : 1;
}

std::vector<Result<Detection>> TorchDetector::detectBatch(std::span<const RgbImage> images) const try {
    if (images.empty()) return {};
    const torch::NoGradGuard noGrad;
    useThreads(m_threads);
    const auto start = std::chrono::steady_clock::now();
    std::vector<Tensor> inputs;
    for (const auto& image : images) inputs.push_back(toInput(image, m_info.preprocessing));
    const Tensor batch = at::cat(inputs);
    const Judgement judged = m_maps ? m_method->judge(batch) : Judgement{{}, m_method->scores(batch, m_method->teach(batch))};
    std::vector<Result<Detection>> detections;
    for (std::size_t i = 0; i < images.size(); ++i) detections.push_back(detectionOf(judged, static_cast<std::int64_t>(i)));
    // Only now: a graphics card computes while the program goes on, until somebody wants to see the numbers.
    const double took = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    for (auto& detection : detections)
        if (detection) detection->milliseconds = took / static_cast<double>(images.size());
    return detections;
} catch (const std::exception& exception) {
    return {images.size(), Result<Detection>(errorFromTorch(exception))};
}

Result<Detection> TorchDetector::detectByScale(const RgbImage& image) const try {
    auto detection = detect(image);
    if (!detection) return detection;
    const torch::NoGradGuard noGrad;
    const auto maps = m_method->judgeScales(toInput(image, m_info.preprocessing));
    const auto scales = m_info.options.scales();
    for (std::size_t k = 0; k < maps.size(); ++k) detection->scales.push_back({scales[k], toMap(maps[k][0])});
    return detection;
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
}

Result<std::unique_ptr<Detector>> loadTorchDetector(const std::filesystem::path& path, const DetectorOptions& options) try {
    auto model = readModelFile(path);
    if (!model) return model.error();
    const auto device = resolveDevice(options.device);
    if (!device) return device.error();
    auto method = loadMethod(*model, path, options.teacher);
    if (!method) return method.error();
    (*method)->to(*device);
    return std::unique_ptr<Detector>(
        std::make_unique<TorchDetector>(std::move(*method), std::move(model->info), options.threadsPerImage, options.maps));
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
}

} // namespace blemish::nn
