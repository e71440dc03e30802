// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/torchscript_export.h"

#include "core/ml/engine/script_builder.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

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

class TorchScriptNetwork : public ExportedNetwork {
public:
    explicit TorchScriptNetwork(torch::jit::Module module) : m_module(std::move(module)) {}

    Result<Judgement> judge(const Tensor& images) override {
        const auto said = m_module.forward({images}).toTuple()->elements();
        return Judgement{said[1].toTensor().squeeze(1), said[0].toTensor()};
    }

    void write(std::ostream& out) const override { m_module.save(out); }

private:
    torch::jit::Module m_module;
};

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

Result<std::unique_ptr<ExportedNetwork>> torchScriptNetwork(Distiller& distiller, const ModelInfo& info, const Thresholds& thresholds,
                                                            const Tensor& ignored) {
    return std::unique_ptr<ExportedNetwork>(std::make_unique<TorchScriptNetwork>(scriptModule(distiller, info, thresholds, ignored)));
}

} // namespace blemish::nn
