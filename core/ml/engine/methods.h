// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/ml/engine/distiller.h"
#include "core/ml/engine/multiresolution_method.h"
#include "core/ml/options.h"

namespace blemish::nn {

/// The networks of `options.method`, with fresh weights from LibTorch's random numbers and no teacher's weights yet. The options
/// are valid; the error names a method that this build does not know (a model from a newer version).
Result<std::shared_ptr<Method>> makeMethod(const TrainOptions& options);

/// What the options say about the networks of a reverse distillation.
DistillerShape shapeOf(const TrainOptions& options);
/// … and of a multiresolution distillation.
MultiresolutionShape multiresolutionShapeOf(const TrainOptions& options);

} // namespace blemish::nn
