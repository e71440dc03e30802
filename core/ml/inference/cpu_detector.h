// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "core/ml/detector.h"
#include "core/ml/inference/map_builder.h"
#include "core/ml/inference/network.h"

namespace blemish::inference {

/// Scores images on the processor with oneDNN, without LibTorch. Any number of threads may call `detect`: each takes a worker's
/// memory from a pool that grows to as many as were ever busy at once.
class CpuDetector final : public Detector {
public:
    CpuDetector(std::shared_ptr<const Network> network, ModelInfo info);
    ~CpuDetector() override;

    /// The model's, with the thresholds of this precision.
    const ModelInfo& info() const override { return m_info; }
    std::string device() const override { return "cpu"; }
    Precision precision() const override { return m_network->precision(); }
    Result<Detection> detect(const RgbImage& image) const override { return detect(image, false); }
    Result<Detection> detectByScale(const RgbImage& image) const override { return detect(image, true); }

    const Network& network() const { return *m_network; }

private:
    struct Worker;
    std::unique_ptr<Worker> borrow() const;
    void giveBack(std::unique_ptr<Worker> worker) const;
    Result<Detection> detect(const RgbImage& image, bool byScale) const;
    void score(const RgbImage& image, Worker& worker, Detection& detection, bool byScale) const;

    std::shared_ptr<const Network> m_network;
    ModelInfo m_info;
    MapBuilder m_maps;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<Worker>> m_idle;
};

/// Which arithmetic to score with. "auto": bf16 where the model's file says that it decides like fp32 and the processor has it,
/// else fp32. "bf16": fp32 where the processor lacks it. "int8" is refused where decisions differ, nothing is known, or the
/// processor lacks it.
Result<Precision> choosePrecision(const std::string& wanted, const ModelInfo& info, bool hasBf16, bool hasInt8);

/// Whether models of this method are scored here, on this processor and in this build.
bool servesMethod(std::string_view method);

/// A detector of this engine. An error names what is wrong with model or options; null where this processor, build or method is not
/// served and LibTorch has to do it.
Result<std::unique_ptr<Detector>> loadCpuDetector(const std::filesystem::path& model, const DetectorOptions& options);
/// The same from what is in memory; `model` may hold the teacher or not.
Result<std::unique_ptr<CpuDetector>> makeCpuDetector(const ModelFile& model, const TensorFile& teacher, Precision precision,
                                                     int threads);

} // namespace blemish::inference
