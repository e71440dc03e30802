// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/torch_engine.h"

#include "core/ml/engine/model_exporter.h"
#include "core/ml/engine/pretrainer.h"
#include "core/ml/engine/torch_compat.h"
#include "core/ml/engine/torch_detector.h"
#include "core/ml/engine/trainer.h"

namespace blemish::nn {

namespace {

class TorchEngine : public Engine {
public:
    Result<TrainingOutcome> train(const TrainingInput& input, JobContext& job) override { return nn::train(input, job); }

    Result<PretrainOutcome> pretrain(const PretrainInput& input, JobContext& job) override { return nn::pretrain(input, job); }

    Result<std::unique_ptr<Detector>> loadDetector(const std::filesystem::path& model, const DetectorOptions& options) override {
        return loadTorchDetector(model, options);
    }

    Result<ExportedModel> exportModel(const ModelExportRequest& request, JobContext& job) override {
        return nn::exportModel(request, job);
    }

    std::vector<std::string> devices() const override {
        std::vector<std::string> names{"cpu"};
        const int gpus = torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
        for (int i = 0; i < gpus; ++i) names.push_back("cuda:" + std::to_string(i));
        return names;
    }

    std::string version() const override { return libtorchVersion(); }
};

} // namespace

Engine* createEngine() {
    useExactArithmetic();
    return new TorchEngine;
}

} // namespace blemish::nn
