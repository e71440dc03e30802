// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/torchscript_export.h"

#include <ATen/CPUGeneratorImpl.h>

#include <system_error>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/script_builder.h"
#include "core/ml/engine/tensor_bridge.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

/// Of a map's value; rounding differs with the order of sums.
constexpr double tolerableDeviation = 1e-4;

/// Resizes like Pillow's BILINEAR (core/imaging/resize.h): columns first, bytes after each pass.
constexpr const char* resizing = R"(
def resized(self, images: Tensor) -> Tensor:
    if images.size(2) == self.height and images.size(3) == self.width:
        return images
    x = images * 255
    x = torch.floor(torch._upsample_bilinear2d_aa(x, [x.size(2), self.width], False) + 0.5)
    x = torch.floor(torch._upsample_bilinear2d_aa(x, [self.height, self.width], False) + 0.5)
    return x / 255
)";

/// In double, as Blemish compares: a score that is equal to a threshold has reached it.
constexpr const char* deciding = R"(
def decide(self, scores: Tensor) -> Tensor:
    s = scores.double()
    return (s >= self.review_threshold).long() + (s >= self.image_threshold).long()
)";

std::string judging(bool projected, bool pretrained, bool ignoring) {
    const std::string seen = projected ? "self.projection.forward(taught)" : "taught";
    const std::string embedding = pretrained ? "self.teacher.layer4.forward(" + seen + "[2])" : "self.bottleneck.forward(" + seen + ")";
    std::string text = R"(
def forward(self, images: Tensor) -> Tuple[Tensor, Tensor]:
    assert images.dim() == 4 and images.size(1) == 3, "images must be [N,3,H,W], RGB in 0..1"
    taught = self.teacher.forward((self.resized(images) - self.mean) / self.std)
    restored = self.student.forward()" + embedding + R"()
    maps = self.anomaly_map.forward(taught, restored)
)";
    if (ignoring) text += R"(    outside = torch.masked_fill(maps, self.ignored, float("inf"))
    maps = torch.where(self.ignored, torch.amin(outside, [1, 2, 3], True), maps)
)";
    return text + "    return torch.amax(maps, [1, 2, 3]), maps\n";
}

torch::jit::Module mapModule(ScriptBuilder& builder, const Distiller& distiller, const Preprocessing& how) {
    const DistillerShape& shape = distiller.shape();
    AnomalyMapper mapper(how.height, how.width, shape.gaussianSigma, shape.mapMode);
    ScriptMembers members;
    for (const int scale : shape.scales) {
        const std::int64_t shrunk = std::int64_t(4) << scale; // stage 1 has a quarter of the image's size
        const auto& matrices = mapper.scaleFor(how.height / shrunk, how.width / shrunk, c10::kCPU);
        members.emplace_back("rows" + std::to_string(scale), matrices.rows);
        members.emplace_back("columns" + std::to_string(scale), matrices.columns);
    }
    if (shape.mapMode == MapMode::mul) {
        const auto smooth = mapper.smoothing(c10::kCPU);
        members.emplace_back("smooth_rows", smooth.rows);
        members.emplace_back("smooth_columns", smooth.columns);
    }
    return builder.make(mapScriptClass(shape.mapMode, shape.scales), members);
}

/// [1,3,1,1].
Tensor perColour(const std::array<float, 3>& values) { return torch::tensor({values[0], values[1], values[2]}).view({1, 3, 1, 1}); }

/// [H,W] bool: where the region lies on the network's input; undefined without a region.
Tensor maskOf(IgnoreRegion region, const Preprocessing& how) {
    if (region.empty()) return {};
    const Mask& mask = region.ofSize(how.width, how.height);
    Tensor ignored = torch::zeros({how.height, how.width}, torch::kBool);
    bool* out = ignored.data_ptr<bool>();
    for (std::size_t i = 0; i < mask.pixels.size(); ++i) out[i] = mask.pixels[i] > 0;
    return ignored;
}

/// How far the program's maps are from the model's, at most; NaN where either gives none.
double deviation(torch::jit::Module& module, Distiller& distiller, const Preprocessing& how, const Tensor& ignored) {
    at::Generator generator = at::detail::createCPUGenerator(1);
    const Tensor images = at::rand({2, 3, how.height, how.width}, generator);
    const Tensor ours = distiller.judge((images - perColour(how.mean)) / perColour(how.std)).maps;
    const auto said = module.forward({images}).toTuple()->elements();
    Tensor apart = (said[1].toTensor().squeeze(1) - ours).abs();
    if (ignored.defined()) apart = apart.masked_fill(ignored, 0);
    return apart.max().item<double>();
}

Result<void> write(const std::filesystem::path& path, const torch::jit::Module& module) {
    return writeFileAtomically(path, [&](std::ostream& out) -> Result<void> {
        try {
            module.save(out);
        } catch (const std::exception& exception) {
            if (out) return errorFromTorch(exception);
        } // what the disk refuses is told by the caller, with the file's name
        return {};
    });
}

} // namespace

torch::jit::Module scriptModule(Distiller& distiller, const ModelInfo& info, const Thresholds& thresholds, const Tensor& ignored) {
    ScriptBuilder builder;
    const Preprocessing& how = info.preprocessing;
    ScriptMembers members{{"teacher", builder.build(distiller.frozen())}, {"anomaly_map", mapModule(builder, distiller, how)},
                          {"mean", perColour(how.mean)}, {"std", perColour(how.std)}};
    bool projected = false;
    for (const auto& part : distiller.learned()) {
        projected |= part.name == "projection";
        if (!part.module->children().empty()) members.emplace_back(part.name, builder.build(*part.module)); // a pretrained bottleneck has no parts
    }
    if (ignored.defined()) members.emplace_back("ignored", ignored.view({1, 1, how.height, how.width}));
    members.insert(members.end(), {{"height", std::int64_t(how.height)}, {"width", std::int64_t(how.width)},
                                   {"image_threshold", thresholds.ng}, {"review_threshold", thresholds.lower()},
                                   {"pixel_threshold", info.pixelThreshold},
                                   {"heatmap_scale", std::vector<double>{info.heatmapScale.low, info.heatmapScale.high}},
                                   {"classes", std::vector<std::string>{"ok", "review", "ng"}},
                                   {"description", toJson(info)}});
    const std::string methods = judging(projected, distiller.shape().bottleneck.pretrained, ignored.defined()) + resizing + deciding;
    return builder.make({"Model", methods}, members);
}

Result<TorchScriptFile> exportTorchScript(const TorchScriptRequest& request, JobContext& job) try {
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
        return Error{Core::say("The method %1 cannot leave as TorchScript: its maps are gradients of the score, which such a program cannot make "
                               "as Blemish does. Train with rd, rd-aug or rd++ instead.", {info.options.method})};
    const Thresholds thresholds = request.thresholds.value_or(Thresholds{info.imageThreshold, {}});
    info.imageThreshold = thresholds.ng;
    info.pixelThreshold = request.pixelThreshold.value_or(info.pixelThreshold);
    const Tensor ignored = maskOf(request.ignored, info.preprocessing);
    if (ignored.defined() && ignored.all().item<bool>())
        return Error{Core::say("The ignore region covers the whole image: there is nothing left to judge.")};

    job.report("Exporting the model", 0, 0);
    const torch::NoGradGuard noGrad;
    auto module = scriptModule(*distiller, info, thresholds, ignored);
    if (job.cancelled()) return cancelledError();
    TorchScriptFile file;
    file.mapDeviation = deviation(module, *distiller, info.preprocessing, ignored);
    if (!(file.mapDeviation <= tolerableDeviation))
        return Error{Core::say("The exported program would not say what the model %1 says (its maps differ by %2): nothing was written.",
                               {quoted(request.model), std::to_string(file.mapDeviation)})};
    if (job.cancelled()) return cancelledError();
    if (auto written = write(request.file, module); !written) return written.error();
    file.bytes = std::filesystem::file_size(request.file, unknown);
    return file;
} catch (const std::exception& exception) {
    return errorFromTorch(exception);
}

} // namespace blemish::nn
