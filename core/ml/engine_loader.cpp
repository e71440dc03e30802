// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <mutex>
#include <optional>
#include <string>

#include "core/base/module.h"
#include "core/base/words.h"
#include "core/ml/engine.h"
#include "core/ml/inference/cpu_detector.h"
#include "core/ml/machine.h"

namespace blemish {

namespace fs = std::filesystem;

namespace {

Error cannotLoad(const std::string& why) {
    return {Core::say("The neural network engine cannot be loaded: %1. Install Blemish again, with LibTorch.", {why})};
}

Result<Engine*> loadEngine() {
    constexpr const char* module = "blemish_engine.so";
    const auto found = symbolInModule(module, "blemishCreateEngine");
    if (!found) return cannotLoad(found.error().message);
    using Factory = Engine* (*)(Core::Translator);
    Engine* created = reinterpret_cast<Factory>(*found)(Core::translated);
    if (!created) return cannotLoad(Core::say("%1 refuses to start", {module}));
    return created;
}

/// Asks LibTorch, but does not load it where there is no driver that it could use.
bool seesGraphicsCard() {
    if (!hasGraphicsDriver()) return false;
    const auto loaded = engine();
    if (!loaded) return false;
    const auto devices = loaded.value()->devices();
    return std::any_of(devices.begin(), devices.end(), [](const std::string& name) { return name.starts_with("cuda"); });
}

} // namespace

Result<Engine*> engine() {
    static std::once_flag once;
    static std::optional<Result<Engine*>> loaded;
    std::call_once(once, [] { loaded = loadEngine(); });
    return *loaded;
}

Result<TrainingOutcome> train(const TrainingInput& input, JobContext& job) {
    const auto loaded = engine();
    if (!loaded) return loaded.error();
    return loaded.value()->train(input, job);
}

Result<PretrainOutcome> pretrain(const PretrainInput& input, JobContext& job) {
    const auto loaded = engine();
    if (!loaded) return loaded.error();
    return loaded.value()->pretrain(input, job);
}

Result<ExportedModel> exportModel(const ModelExportRequest& request, JobContext& job) {
    const auto loaded = engine();
    if (!loaded) return loaded.error();
    return loaded.value()->exportModel(request, job);
}

Result<std::unique_ptr<Detector>> loadDetector(const fs::path& model, const DetectorOptions& options) {
    const bool wantsOneDnn = options.engine == "onednn";
    if (wantsOneDnn && options.device != "auto" && options.device != "cpu")
        return Error{"oneDNN scores on the processor: leave --engine or --device out.", ErrorKind::usage};
    const bool asked = options.device == "cpu" || wantsOneDnn;
    if (options.engine != "libtorch" && (asked || (options.device == "auto" && !seesGraphicsCard()))) {
        auto detector = inference::loadCpuDetector(model, options);
        if (!detector || *detector) return detector;
        if (wantsOneDnn) return Error{"This build, this processor or the model's method is not served by oneDNN: leave --engine out."};
    }
    if (options.precision != "auto" && options.precision != "fp32")
        return Error{"This model is scored with LibTorch here, which computes in fp32 only, not in " + options.precision + ": use --precision auto."};
    const auto loaded = engine();
    if (!loaded) return loaded.error();
    return loaded.value()->loadDetector(model, options);
}

} // namespace blemish
