// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/model_exporter.h"

#include <ATen/CPUGeneratorImpl.h>

#include <limits>
#include <system_error>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/onnx_export.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/torchscript_export.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

/// Of a map's value and of a score; rounding differs with the order of sums.
constexpr double tolerableDeviation = 1e-4;

/// [H,W] bool: where the region lies on the network's input; undefined without a region.
Tensor maskOf(IgnoreRegion region, const Preprocessing& how) {
    if (region.empty()) return {};
    const Mask& mask = region.ofSize(how.width, how.height);
    Tensor ignored = torch::zeros({how.height, how.width}, torch::kBool);
    bool* out = ignored.data_ptr<bool>();
    for (std::size_t i = 0; i < mask.pixels.size(); ++i) out[i] = mask.pixels[i] > 0;
    return ignored;
}

/// What Blemish says, the ignored part included.
Judgement expected(Distiller& distiller, const Preprocessing& how, const Tensor& ignored, const Tensor& images) {
    Judgement ours = distiller.judge((images - perColour(how.mean)) / perColour(how.std));
    if (!ignored.defined()) return ours;
    const Tensor outside = ours.maps.masked_fill(ignored, std::numeric_limits<float>::infinity());
    ours.maps = torch::where(ignored, outside.amin({1, 2}, true), ours.maps);
    ours.scores = ours.maps.amax({1, 2});
    return ours;
}

/// How far the file's maps and scores are from the model's, at most; NaN where either gives none.
Result<double> deviation(ExportedNetwork& network, Distiller& distiller, const Preprocessing& how, const Tensor& ignored) {
    at::Generator generator = at::detail::createCPUGenerator(1);
    const Tensor images = at::rand({2, 3, how.height, how.width}, generator);
    const auto said = network.judge(images);
    if (!said) return said.error();
    const Judgement ours = expected(distiller, how, ignored, images);
    return at::maximum((said->maps - ours.maps).abs().max(), (said->scores - ours.scores).abs().max()).item<double>();
}

Result<void> write(const std::filesystem::path& path, const ExportedNetwork& network) {
    return writeFileAtomically(path, [&](std::ostream& out) -> Result<void> {
        try {
            network.write(out);
        } catch (const std::exception& exception) {
            if (out) return errorFromTorch(exception);
        } // what the disk refuses is told by the caller, with the file's name
        return {};
    });
}

} // namespace

Tensor perColour(const std::array<float, 3>& values) { return torch::tensor({values[0], values[1], values[2]}).view({1, 3, 1, 1}); }

Result<ExportedModel> exportModel(const ModelExportRequest& request, JobContext& job) try {
    job.report("Loading the model", 0, 0);
    auto model = readModelFile(request.model);
    if (!model) return model.error();
    ModelInfo& info = model->info;
    std::error_code unknown; // a file that is not there yet is not the model
    if (std::filesystem::equivalent(request.model, request.file, unknown))
        return Error{Core::say("The exported program would take the place of the model %1: choose another file.", {quoted(request.model)})};
    const auto method = loadMethod(*model, request.model, request.teacher);
    if (!method) return method.error();
    const auto distiller = std::dynamic_pointer_cast<Distiller>(*method);
    if (!distiller)
        return Error{Core::say("The method %1 cannot leave as %2: its maps are gradients of the score, which such a file cannot make "
                               "as Blemish does. Train with rd, rd-aug or rd++ instead.", {info.options.method, nameOf(request.format)})};
    const Thresholds thresholds = request.thresholds.value_or(Thresholds{info.imageThreshold, {}});
    info.imageThreshold = thresholds.ng;
    info.pixelThreshold = request.pixelThreshold.value_or(info.pixelThreshold);
    const Tensor ignored = maskOf(request.ignored, info.preprocessing);
    if (ignored.defined() && ignored.all().item<bool>())
        return Error{Core::say("The ignore region covers the whole image: there is nothing left to judge.")};

    job.report("Exporting the model", 0, 0);
    const torch::NoGradGuard noGrad;
    const auto network = request.format == ExportFormat::onnx ? onnxNetwork(*distiller, info, thresholds, ignored)
                                                              : torchScriptNetwork(*distiller, info, thresholds, ignored);
    if (!network) return network.error();
    if (job.cancelled()) return cancelledError();
    const auto apart = deviation(**network, *distiller, info.preprocessing, ignored);
    if (!apart)
        return Error{Core::say("The exported file of %1 could not be checked, so nothing was written: %2.", {quoted(request.model), apart.error().message})};
    if (!(*apart <= tolerableDeviation))
        return Error{Core::say("The exported program would not say what the model %1 says (its maps differ by %2): nothing was written.",
                               {quoted(request.model), std::to_string(*apart)})};
    if (job.cancelled()) return cancelledError();
    if (auto written = write(request.file, **network); !written) return written.error();
    return ExportedModel{std::filesystem::file_size(request.file, unknown), *apart};
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
}

} // namespace blemish::nn
