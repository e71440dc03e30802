// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ml/engine/anomaly_map.h"

namespace blemish::nn {

/// What a part of a network is as TorchScript: a class of this name with these methods. Its weights and parts bear the names that they
/// have in the network.
struct ScriptClass {
    std::string name;
    std::string methods;
};

/// Of the parts of reverse distillation in evaluation: convolutions, norms, blocks and stages up to teacher, bottleneck, student and
/// projection. Throws std::logic_error for any other.
ScriptClass scriptClassOf(const torch::nn::Module& part);

/// AnomalyMapper for `scales` stages: (taught, restored), lists of [N,C,h,w] -> [N,1,H,W]. Expects the buffers rows0, columns0, rows1 …, and
/// with `MapMode::mul` smooth_rows and smooth_columns.
ScriptClass mapScriptClass(MapMode mode, const std::vector<int>& scales);

/// A number as it stands in a program.
std::string literal(double value);

} // namespace blemish::nn
