// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/torch_detector.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/file_io.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/image_batches.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/model_teacher.h"

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

TorchDetector::TorchDetector(std::shared_ptr<Method> method, ModelInfo info, int threadsPerImage)
    : m_method(std::move(method)), m_info(std::move(info)), m_threads(threadsPerImage) {
    m_method->train(false);
    // One image through the network makes what is made on first use, so that `detect` only reads afterwards.
    const torch::NoGradGuard noGrad;
    m_method->judge(torch::zeros({1, 3, m_info.preprocessing.height, m_info.preprocessing.width}));
}

std::string TorchDetector::device() const { return m_method->device().str(); }

Result<Detection> TorchDetector::detect(const RgbImage& image) const try {
    const torch::NoGradGuard noGrad;
    useThreads(m_threads);
    const auto start = std::chrono::steady_clock::now();
    const Judgement judged = m_method->judge(toInput(image, m_info.preprocessing));

    Detection detection;
    detection.map = toMap(judged.maps[0]);
    detection.score = static_cast<double>(judged.scores[0].item<float>());
    const float highest = *std::max_element(detection.map.pixels.begin(), detection.map.pixels.end());
    if (!std::isfinite(detection.score) || !std::isfinite(highest))
        return Error{"The model gives no number for this image: train it again."};
    detection.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return detection;
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
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
    const auto teacher = teacherOf(*model, options.teacher);
    if (!teacher) return teacher.error();

    auto method = makeMethod(model->info.options);
    if (!method) return Error{"Cannot use the model " + quoted(path) + ". " + method.error().message};
    for (const auto& part : (*method)->learned())
        if (auto loaded = loadState(*part.module, part.name + ".", model->weights); !loaded)
            return Error{"Cannot use the model " + quoted(path) + ". " + loaded.error().message};
    if (auto loaded = loadState((*method)->frozen(), "", *teacher); !loaded) return loaded.error();
    (*method)->to(*device);
    return std::unique_ptr<Detector>(
        std::make_unique<TorchDetector>(std::move(*method), std::move(model->info), options.threadsPerImage));
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
}

} // namespace blemish::nn
