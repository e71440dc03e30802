// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "core/base/result.h"
#include "core/ml/engine/distiller.h"
#include "core/ml/engine/multiresolution_method.h"
#include "core/ml/model_file.h"
#include "core/ml/options.h"

namespace blemish::nn {

/// The networks of `options.method`, with fresh weights from LibTorch's random numbers and no teacher's weights yet. The options
/// are valid; the error names a method that this build does not know (a model from a newer version).
Result<std::shared_ptr<Method>> makeMethod(const TrainOptions& options);

/// The networks of a model with their weights, switched to evaluation, on the processor. `path` is the model's, for the sentences;
/// `teacher` is a weights file for a model that holds none. The error says what is missing.
Result<std::shared_ptr<Method>> loadMethod(const ModelFile& model, const std::filesystem::path& path, const std::filesystem::path& teacher = {});

/// What the options say about the networks of a reverse distillation.
DistillerShape shapeOf(const TrainOptions& options);
/// … and of a multiresolution distillation.
MultiresolutionShape multiresolutionShapeOf(const TrainOptions& options);

} // namespace blemish::nn
