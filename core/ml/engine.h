// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/ml/detector.h"
#include "core/ml/model_export.h"
#include "core/ml/pretrain.h"
#include "core/ml/trainer.h"

namespace blemish {

/// What the module that links LibTorch offers. Loading LibTorch takes hundreds of milliseconds and 287 libraries, so the
/// programs do it when a network is first needed, off the GUI thread (docs/adr/0001).
class Engine {
public:
    virtual ~Engine() = default;
    virtual Result<TrainingOutcome> train(const TrainingInput& input, JobContext& job) = 0;
    virtual Result<PretrainOutcome> pretrain(const PretrainInput& input, JobContext& job) = 0;
    virtual Result<std::unique_ptr<Detector>> loadDetector(const std::filesystem::path& model, const DetectorOptions& options) = 0;
    virtual Result<ExportedModel> exportModel(const ModelExportRequest& request, JobContext& job) = 0;
    virtual std::vector<std::string> devices() const = 0; ///< "cpu", "cuda:0", …
    virtual std::string version() const = 0;              ///< LibTorch's
};

/// The engine, loaded on the first call (thread-safe). Looked for in ../lib/blemish beside the program.
Result<Engine*> engine();

} // namespace blemish
