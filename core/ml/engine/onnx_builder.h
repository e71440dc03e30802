// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "core/ml/engine/torch_compat.h"
#include "core/ml/onnx/onnx_graph.h"

namespace blemish::nn {

/// Writes an ONNX graph down, node by node. Values are passed around by their names.
class OnnxBuilder {
public:
    using Attributes = std::vector<std::pair<std::string, OnnxGraph::Attribute>>;

    /// The node's output. A name that is taken gets a number.
    std::string node(const std::string& operation, const std::string& name, std::vector<std::string> inputs, Attributes attributes = {});
    /// A copy of the values, float32 or int64, from any device. A name that is there already is the same weight.
    std::string weight(const std::string& name, const torch::Tensor& values);
    /// The last node's output gets the name by which the graph gives it away.
    void give(OnnxGraph::Value output);

    OnnxGraph graph;

private:
    std::set<std::string> m_taken;
};

} // namespace blemish::nn
