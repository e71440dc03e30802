// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/ml/onnx/onnx_graph.h"

namespace blemish {

/// What needs ONNX's own library and a reader of such files. It lives in a module of its own, so that neither program nor engine links protobuf
/// and OpenCV's networks for an export that is rare (docs/adr/0028).
struct OnnxTools {
    /// The file's bytes. The error is the reason why ONNX's own checker refuses the graph, as a clause.
    Result<std::string> (*encode)(OnnxGraph graph) noexcept;
    /// What OpenCV computes from the file: each output's values, in the order of `outputs`. `images`: [count, the graph's input]. The error is
    /// OpenCV's reason, as a clause.
    Result<std::vector<std::vector<float>>> (*run)(const std::string& file, const OnnxGraph::Value& input, int count, std::span<const float> images,
                                                   const std::vector<std::string>& outputs) noexcept;
};

/// Thread-safe. The error is a whole sentence.
Result<const OnnxTools*> onnxTools();

} // namespace blemish
