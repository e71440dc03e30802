// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/onnx_builder.h"

namespace blemish::nn {

std::string OnnxBuilder::node(const std::string& operation, const std::string& name, std::vector<std::string> inputs, Attributes attributes) {
    std::string output = name;
    for (int i = 2; !m_taken.insert(output).second; ++i) output = name + "_" + std::to_string(i);
    graph.nodes.push_back({operation, std::move(inputs), output, std::move(attributes)});
    return output;
}

std::string OnnxBuilder::weight(const std::string& name, const torch::Tensor& values) {
    if (!m_taken.insert(name).second) return name;
    using Type = OnnxGraph::Weight::Type;
    const torch::Tensor plain = values.detach().to(torch::kCPU).contiguous();
    TORCH_CHECK(plain.scalar_type() == torch::kFloat32 || plain.scalar_type() == torch::kInt64, name, ": neither float32 nor int64");
    graph.weights.push_back({name, plain.scalar_type() == torch::kInt64 ? Type::int64 : Type::float32, plain.sizes().vec(),
                             {static_cast<const char*>(plain.data_ptr()), static_cast<std::size_t>(plain.nbytes())}});
    return name;
}

void OnnxBuilder::give(OnnxGraph::Value output) {
    graph.nodes.back().output = output.name;
    graph.outputs.push_back(std::move(output));
}

} // namespace blemish::nn
