// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/csrc/jit/api/module.h>

#include <memory>

#include "core/ml/engine/distiller.h"
#include "core/ml/engine/model_exporter.h"
#include "core/ml/model_file.h"

namespace blemish::nn {

/// A model as a TorchScript module on the processor, float32. Its `forward` takes RGB images in 0..1, [N,3,h,w], of which others than the
/// network's size are resized as Blemish resizes pictures, and returns (scores [N], maps [N,1,H,W]) as `Distiller::judge` does; `decide` takes
/// scores to indices into `classes`. Attributes: image_threshold, review_threshold (the same without a review band),
/// pixel_threshold, heatmap_scale [low, high], height, width, classes, and the model's description as JSON. What `ignored` covers, an [H,W] bool
/// map, takes the lowest value outside; undefined: nothing is ignored.
torch::jit::Module scriptModule(Distiller& distiller, const ModelInfo& info, const Thresholds& thresholds, const torch::Tensor& ignored = {});

/// … as what is checked and written. Never an error.
Result<std::unique_ptr<ExportedNetwork>> torchScriptNetwork(Distiller& distiller, const ModelInfo& info, const Thresholds& thresholds,
                                                            const torch::Tensor& ignored = {});

} // namespace blemish::nn
