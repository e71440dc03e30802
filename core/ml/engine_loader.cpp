// SPDX-License-Identifier: GPL-3.0-or-later
#include <dlfcn.h>

#include <array>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/engine.h"
#include "core/ml/inference/cpu_detector.h"

#ifndef BLEMISH_LIBDIR
#define BLEMISH_LIBDIR "lib"
#endif

namespace blemish {

namespace fs = std::filesystem;

namespace {

constexpr const char* moduleName = "blemish_engine.so";
constexpr const char* factoryName = "blemishCreateEngine";

/// The module beside the running program: in the build tree as in an installation.
std::optional<fs::path> findModule(const fs::path& programFolder) {
    for (const char* libraries : {"lib", BLEMISH_LIBDIR}) {
        std::error_code ignored;
        auto path = (programFolder / ".." / libraries / "blemish" / moduleName).lexically_normal();
        if (fs::is_regular_file(path, ignored)) return path;
    }
    return std::nullopt;
}

Error cannotLoad(const std::string& why) {
    return {Core::say("The neural network engine cannot be loaded: %1. Install Blemish again, with LibTorch.", {why})};
}

std::string loaderReason() {
    const char* reason = ::dlerror();
    return reason ? reason : Core::say("the system gives no reason");
}

Result<Engine*> loadEngine() {
    std::error_code code;
    const auto program = fs::read_symlink("/proc/self/exe", code);
    if (code) return cannotLoad(Core::say("the program's own folder is not known (%1)", {Core::systemReason(code.value())}));
    const auto module = findModule(program.parent_path());
    if (!module)
        return cannotLoad(Core::say("%1 is missing beside %2 (../lib/blemish)", {moduleName, blemish::quoted(program)}));
    // Never closed: LibTorch's threads and static objects do not survive it.
    void* handle = ::dlopen(module->c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle) return cannotLoad(loaderReason());
    using Factory = Engine* (*)(Core::Translator);
    const auto factory = reinterpret_cast<Factory>(::dlsym(handle, factoryName));
    if (!factory) return cannotLoad(loaderReason());
    Engine* created = factory(Core::translated);
    if (!created) return cannotLoad(Core::say("%1 refuses to start", {blemish::quoted(*module)}));
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
