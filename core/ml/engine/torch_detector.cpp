// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/torch_detector.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/file_io.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/image_batches.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/model_teacher.h"

namespace blemish::nn {

using torch::Tensor;

TorchDetector::TorchDetector(std::shared_ptr<Distiller> distiller, ModelInfo info, int threadsPerImage)
    : m_distiller(std::move(distiller)), m_info(std::move(info)), m_threads(threadsPerImage),
      m_mapper(m_info.preprocessing.height, m_info.preprocessing.width, m_info.options.gaussianSigma,
               m_info.options.mapMode == "mul" ? MapMode::mul : MapMode::add) {
    m_distiller->train(false);
    // One image through the network fills what is made on first use, so that `detect` only reads afterwards.
    const torch::NoGradGuard noGrad;
    const Features f = m_distiller->teach(torch::zeros({1, 3, m_info.preprocessing.height, m_info.preprocessing.width}));
    m_mapper(m_distiller->chosen(f), m_distiller->chosen(m_distiller->restore(f)));
}

std::string TorchDetector::device() const { return m_distiller->device().str(); }

Result<Detection> TorchDetector::detect(const RgbImage& image) const try {
    const torch::NoGradGuard noGrad;
    useThreads(m_threads);
    const auto start = std::chrono::steady_clock::now();
    const Features taught = m_distiller->teach(toInput(image, m_info.preprocessing));
    const Features restored = m_distiller->restore(taught);
    const Tensor map = m_mapper(m_distiller->chosen(taught), m_distiller->chosen(restored))[0].to(torch::kCPU).contiguous();

    Detection detection;
    detection.map = AnomalyMap(static_cast<int>(map.size(1)), static_cast<int>(map.size(0)));
    std::copy_n(map.data_ptr<float>(), detection.map.pixels.size(), detection.map.pixels.begin());
    const float highest = *std::max_element(detection.map.pixels.begin(), detection.map.pixels.end());
    if (!std::isfinite(highest)) return Error{"The model gives no number for this image: train it again."};
    detection.score = static_cast<double>(highest);
    detection.milliseconds =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
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

    auto distiller = std::make_shared<Distiller>(shapeOf(model->info.options));
    const std::pair<torch::nn::Module*, std::string> parts[] = {{distiller->bottleneck.get(), "bottleneck."},
                                                                {distiller->student.get(), "student."}};
    for (const auto& [module, prefix] : parts)
        if (auto loaded = loadState(*module, prefix, model->weights); !loaded)
            return Error{"Cannot use the model " + quoted(path) + ". " + loaded.error().message};
    if (auto loaded = loadState(*distiller->teacher, "", *teacher); !loaded) return loaded.error();
    distiller->to(*device);
    return std::unique_ptr<Detector>(
        std::make_unique<TorchDetector>(std::move(distiller), std::move(model->info), options.threadsPerImage));
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
}

} // namespace blemish::nn
