// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/ml/engine/distiller.h"
#include "core/ml/engine/model_exporter.h"
#include "core/ml/model_file.h"
#include "core/ml/onnx/onnx_graph.h"

namespace blemish::nn {

/// A model as an ONNX graph, float32: "images", RGB in 0..1, [N,3,H,W] at the network's size, to "scores" [N] and "maps" [N,1,H,W] as
/// `Distiller::judge` gives them. Metadata, each as JSON: image_threshold, review_threshold (the same without a review band),
/// pixel_threshold, heatmap_scale [low, high], classes, and description, the model's. What `ignored` covers, an [H,W] bool map, takes the lowest
/// value outside; undefined: nothing is ignored.
OnnxGraph onnxGraph(Distiller& distiller, const ModelInfo& info, const Thresholds& thresholds, const torch::Tensor& ignored = {});

/// The file, still in memory; it is judged by OpenCV. The error says what is missing or refused.
Result<std::unique_ptr<ExportedNetwork>> onnxNetwork(Distiller& distiller, const ModelInfo& info, const Thresholds& thresholds,
                                                     const torch::Tensor& ignored = {});

} // namespace blemish::nn
