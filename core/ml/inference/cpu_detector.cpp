// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/cpu_detector.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/imaging/resize.h"
#include "core/ml/methods.h"
#include "core/ml/model_teacher.h"

namespace blemish::inference {

struct CpuDetector::Worker {
    explicit Worker(const Network& network, std::size_t mapScratch) : workspace(network), scratch(mapScratch) {}
    Network::Workspace workspace;
    std::vector<float> scratch;
};

CpuDetector::CpuDetector(std::shared_ptr<const Network> network, ModelInfo info)
    : m_network(std::move(network)), m_info(std::move(info)),
      m_maps(m_info.preprocessing.height, m_info.preprocessing.width, m_info.options.gaussianSigma, m_info.options.mapMode == "mul",
             m_network->scaleSizes()) {}

CpuDetector::~CpuDetector() = default;

std::unique_ptr<CpuDetector::Worker> CpuDetector::borrow() const {
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            auto worker = std::move(m_idle.back());
            m_idle.pop_back();
            return worker;
        }
    }
    return std::make_unique<Worker>(*m_network, m_maps.scratchFloats());
}

void CpuDetector::giveBack(std::unique_ptr<Worker> worker) const {
    const std::scoped_lock lock(m_mutex);
    m_idle.push_back(std::move(worker));
}

void CpuDetector::score(const RgbImage& image, Worker& worker, Detection& detection, bool byScale) const {
    const auto& how = m_info.preprocessing;
    const bool fits = image.width == how.width && image.height == how.height;
    m_network->setInput(worker.workspace, fits ? image : resizeAntialiased(image, how.width, how.height));
    m_network->run(worker.workspace);
    detection.map = AnomalyMap(how.width, how.height);
    m_maps(worker.workspace.distances(), worker.scratch.data(), detection.map.pixels.data());
    if (!byScale) return;
    const auto scales = m_info.options.scales();
    for (std::size_t k = 0; k < scales.size(); ++k) {
        detection.scales.push_back({scales[k], AnomalyMap(how.width, how.height)});
        m_maps.ofScale(k, worker.workspace.distances()[k], worker.scratch.data(), detection.scales.back().map.pixels.data());
    }
}

Result<Detection> CpuDetector::detect(const RgbImage& image, bool byScale) const try {
    const auto start = std::chrono::steady_clock::now();
    Detection detection;
    auto worker = borrow();
    score(image, *worker, detection, byScale);
    giveBack(std::move(worker));
    float highest = 0;
    for (const float value : detection.map.pixels) highest = value <= highest ? highest : value; // NaN wins
    if (!std::isfinite(highest)) return Error{Core::say("The model gives no number for this image: train it again.")};
    detection.score = static_cast<double>(*std::max_element(detection.map.pixels.begin(), detection.map.pixels.end()));
    detection.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    return detection;
} catch (const std::bad_alloc&) {
    return Error{Core::say("There is not enough memory: close other programs, or score fewer images at once (--threads).")};
} catch (const std::exception& exception) {
    return Error{Core::say("The network could not be computed: %1.", {exception.what()})};
}

Result<Precision> choosePrecision(const std::string& wanted, const ModelInfo& info, bool hasBf16, bool hasInt8) {
    const auto known = [&](Precision precision) {
        const auto found = info.precisions.find(std::string(toString(precision)));
        return found == info.precisions.end() ? nullptr : &found->second;
    };
    if (wanted == "auto") {
        const PrecisionCheck* check = known(Precision::bf16);
        return hasBf16 && check && check->trustworthy() ? Precision::bf16 : Precision::fp32;
    }
    const auto precision = precisionFromString(wanted);
    if (!precision) return Error{"There is no precision " + blemish::quoted(wanted) + ": use auto, fp32, bf16 or int8.", ErrorKind::usage};
    if (*precision == Precision::bf16) return hasBf16 ? Precision::bf16 : Precision::fp32;
    if (*precision == Precision::fp32) return Precision::fp32;
    const PrecisionCheck* check = known(Precision::int8);
    if (!hasInt8) return Error{"This processor has no fast 8-bit arithmetic (VNNI): use --precision auto."};
    if (!check || check->activationRanges.empty())
        return Error{"This model was not prepared for int8: train it again on the processor, or use --precision auto."};
    if (!check->decisionsAgree || check->mapCorrelation < PrecisionCheck::tolerableMapCorrelation)
        return Error{"In int8 this model decides or marks differently on its held-out images: use --precision auto."};
    return Precision::int8;
}

bool servesMethod(std::string_view method) {
    const TrainMethod* known = findTrainMethod(method);
    return known && known->scoredWithOneDnn && oneDnnServes();
}

Result<std::unique_ptr<CpuDetector>> makeCpuDetector(const ModelFile& model, const TensorFile& teacher, Precision precision, int threads) {
    auto options = model.info.options;
    options.imageWidth = model.info.preprocessing.width;
    options.imageHeight = model.info.preprocessing.height;
    auto plan = planNetwork(options, teacher, model.weights);
    if (!plan) return plan.error();
    ActivationRanges ranges;
    if (const auto found = model.info.precisions.find("int8"); found != model.info.precisions.end())
        ranges = found->second.activationRanges;
    auto network = Network::make(std::move(*plan), model.info.preprocessing, precision, threads, ranges);
    if (!network) return network.error();
    ModelInfo info = model.info;
    if (precision == Precision::int8)
        if (const double threshold = info.precisions["int8"].threshold; threshold > 0) info.imageThreshold = info.pixelThreshold = threshold;
    return std::make_unique<CpuDetector>(std::move(*network), std::move(info));
}

Result<std::unique_ptr<Detector>> loadCpuDetector(const std::filesystem::path& path, const DetectorOptions& options) try {
    if (!oneDnnServes()) return std::unique_ptr<Detector>();
    auto model = readModelFile(path);
    if (!model) return model.error();
    if (!servesMethod(model->info.options.method)) return std::unique_ptr<Detector>();
    const auto precision = choosePrecision(options.precision, model->info, canComputeBf16(), canComputeInt8());
    if (!precision) return precision.error();
    const auto teacher = teacherOf(*model, options.teacher);
    if (!teacher) return teacher.error();
    auto detector = makeCpuDetector(*model, *teacher, *precision, options.threadsPerImage);
    if (!detector) return Error{Core::say("Cannot use the model %1. %2", {blemish::quoted(path), detector.error().message}), detector.error().kind};
    return std::unique_ptr<Detector>(std::move(*detector));
} catch (const std::exception& exception) {
    return Error{Core::say("Cannot use the model %1: %2.", {blemish::quoted(path), exception.what()})};
}

} // namespace blemish::inference
