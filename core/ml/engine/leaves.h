// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

/// `usePrecision` of every convolution in `module`.
void usePrecision(torch::nn::Module& module, at::ScalarType type);
/// In the order of the module's parameters what gets their gradients: the parameter itself, or its copy in the precision of the network.
std::vector<torch::Tensor> leavesOf(const torch::nn::Module& module);

} // namespace blemish::nn
