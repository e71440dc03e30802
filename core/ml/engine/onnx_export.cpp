// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/onnx_export.h"

#include <nlohmann/json.hpp>

#include "core/base/words.h"
#include "core/ml/engine/onnx_parts.h"
#include "core/ml/onnx/onnx_tools.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

using Strings = std::vector<std::string>;

std::string anomalyMap(OnnxBuilder& builder, const Distiller& distiller, const Preprocessing& how, const Strings& taught, const Strings& restored) {
    const DistillerShape& shape = distiller.shape();
    AnomalyMapper mapper(how.height, how.width, shape.gaussianSigma, shape.mapMode);
    std::string map;
    for (const int scale : shape.scales) {
        const auto k = static_cast<std::size_t>(scale);
        const std::string name = "scale" + std::to_string(scale + 1);
        const std::int64_t shrunk = std::int64_t(4) << scale; // stage 1 has a quarter of the image's size
        const std::string distance = cosineDistance(builder, name, taught[k], restored[k], shape.backbone->channels()[k]);
        const std::string full = between(builder, name, mapper.scaleFor(how.height / shrunk, how.width / shrunk, c10::kCPU), distance);
        map = map.empty() ? full : builder.node(shape.mapMode == MapMode::add ? "Add" : "Mul", "scales", {map, full});
    }
    return shape.mapMode == MapMode::mul ? between(builder, "smooth", mapper.smoothing(c10::kCPU), map) : map;
}

/// The lowest value outside takes the place of what is ignored, [H,W] bool; exact, because each pixel is multiplied by 0 or 1.
std::string quieted(OnnxBuilder& builder, const std::string& map, const Tensor& ignored) {
    constexpr double beyondAnyDistance = 1e30;
    const Tensor inside = ignored.to(torch::kFloat32);
    const auto turned = [&](const std::string& x) { return builder.node("Neg", "negative", {x}); };
    const std::string lifted = builder.node("Add", "outside", {map, builder.weight("ignored.far", inside * beyondAnyDistance)});
    const std::string least = turned(builder.node("GlobalMaxPool", "least", {turned(lifted)}));
    const std::string everywhere = between(builder, "least_everywhere", {torch::ones({inside.size(0), 1}), torch::ones({1, inside.size(1)})}, least);
    return builder.node("Add", "quieted", {builder.node("Mul", "judged", {map, builder.weight("ignored.kept", 1 - inside)}),
                                           builder.node("Mul", "filled", {everywhere, builder.weight("ignored.inside", inside)})});
}

class OnnxNetwork : public ExportedNetwork {
public:
    OnnxNetwork(const OnnxTools& tools, std::string file, OnnxGraph::Value input) : m_tools(tools), m_file(std::move(file)), m_input(std::move(input)) {}

    Result<Judgement> judge(const Tensor& images) override {
        const Tensor ordered = images.contiguous();
        const std::span values(ordered.data_ptr<float>(), static_cast<std::size_t>(ordered.numel()));
        const auto said = m_tools.run(m_file, m_input, static_cast<int>(images.size(0)), values, {"scores", "maps"});
        if (!said) return said.error();
        const auto shaped = [](const std::vector<float>& numbers, at::IntArrayRef shape) { return torch::tensor(numbers).view(shape); };
        return Judgement{shaped((*said)[1], {images.size(0), images.size(2), images.size(3)}), shaped((*said)[0], {images.size(0)})};
    }

    void write(std::ostream& out) const override { out.write(m_file.data(), static_cast<std::streamsize>(m_file.size())); }

private:
    const OnnxTools& m_tools;
    std::string m_file;
    OnnxGraph::Value m_input;
};

} // namespace

OnnxGraph onnxGraph(Distiller& distiller, const ModelInfo& info, const Thresholds& thresholds, const Tensor& ignored) {
    OnnxBuilder builder;
    const Preprocessing& how = info.preprocessing;
    OnnxGraph& graph = builder.graph;
    graph.meaning = "Anomaly detection by reverse distillation. Scores and maps are raw: higher is more anomalous. Thresholds are in the metadata.";
    graph.input = {"images", {3, how.height, how.width}, "RGB in 0 to 1"};
    // [3,1,1] without a dimension for the images: OpenCV 4.6 takes one for the batch's.
    const auto colours = [&](const char* name, const std::array<float, 3>& values) { return builder.weight(name, perColour(values).squeeze(0)); };
    std::string x = builder.node("Sub", "centred", {graph.input.name, colours("mean", how.mean)});
    x = builder.node("Div", "normalised", {x, colours("std", how.std)});

    const Strings taught = throughTeacher(builder, distiller.frozen(), "teacher", x);
    Strings seen = taught;
    for (const auto& part : distiller.learned())
        if (part.name == "projection") seen = throughProjection(builder, *part.module, part.name, taught);
    const std::string embedding = distiller.shape().bottleneck.pretrained
                                      ? throughPart(builder, *distiller.frozen().named_children()["layer4"], "teacher.layer4", seen[2])
                                      : throughBottleneck(builder, *distiller.bottleneck, "bottleneck", seen);
    std::string map = anomalyMap(builder, distiller, how, taught, throughStudent(builder, *distiller.student, "student", embedding));
    if (ignored.defined()) map = quieted(builder, map, ignored);
    builder.give({"maps", {1, how.height, how.width}, "how anomalous each pixel is"});
    builder.node("Reshape", "flat", {builder.node("GlobalMaxPool", "maximum", {"maps"}), builder.weight("flat.shape", torch::full({1}, -1, torch::kInt64))});
    builder.give({"scores", {}, "the map's maximum"});
    std::swap(graph.outputs[0], graph.outputs[1]); // as the TorchScript program returns them

    const auto json = [](const nlohmann::json& value) { return value.dump(); };
    graph.metadata = {{"image_threshold", json(thresholds.ng)}, {"review_threshold", json(thresholds.lower())},
                      {"pixel_threshold", json(info.pixelThreshold)}, {"heatmap_scale", json({info.heatmapScale.low, info.heatmapScale.high})},
                      {"classes", json({"ok", "review", "ng"})}, {"description", toJson(info)}};
    return std::move(builder.graph);
}

Result<std::unique_ptr<ExportedNetwork>> onnxNetwork(Distiller& distiller, const ModelInfo& info, const Thresholds& thresholds, const Tensor& ignored) {
    const auto tools = onnxTools();
    if (!tools) return tools.error();
    OnnxGraph graph = onnxGraph(distiller, info, thresholds, ignored);
    OnnxGraph::Value input = graph.input;
    auto file = (*tools)->encode(std::move(graph));
    if (!file) return Error{Core::say("The model cannot be written as ONNX: %1.", {file.error().message})};
    return std::unique_ptr<ExportedNetwork>(std::make_unique<OnnxNetwork>(**tools, std::move(*file), std::move(input)));
}

} // namespace blemish::nn
