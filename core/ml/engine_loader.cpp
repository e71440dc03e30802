// SPDX-License-Identifier: GPL-3.0-or-later
#include <dlfcn.h>

#include <mutex>
#include <optional>
#include <string>

#include "core/base/module.h"
#include "core/base/words.h"
#include "core/ml/engine.h"
#include "core/ml/inference/cpu_detector.h"

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

/// NVIDIA's driver brings this library; where it is missing LibTorch need not be asked whether it sees a graphics card.
bool hasGraphicsDriver() {
    static const bool found = [] {
        void* handle = ::dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL);
        if (handle) ::dlclose(handle);
        return handle != nullptr;
    }();
    return found;
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

Result<TorchScriptFile> exportTorchScript(const TorchScriptRequest& request, JobContext& job) {
    const auto loaded = engine();
    if (!loaded) return loaded.error();
    return loaded.value()->exportTorchScript(request, job);
}

Result<std::unique_ptr<Detector>> loadDetector(const fs::path& model, const DetectorOptions& options) {
    const bool onProcessor = options.device == "cpu" || (options.device == "auto" && !hasGraphicsDriver());
    if (options.engine != "libtorch" && onProcessor) {
        auto detector = inference::loadCpuDetector(model, options);
        if (!detector || *detector) return detector;
        if (options.engine == "onednn") return Error{"This build, this processor or the model's method is not served by oneDNN: leave --engine out."};
    }
    const auto loaded = engine();
    if (!loaded) return loaded.error();
    return loaded.value()->loadDetector(model, options);
}

} // namespace blemish
