// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/leaves.h"

#include <map>

#include "core/ml/engine/convolution.h"

namespace blemish::nn {

using torch::Tensor;

void usePrecision(torch::nn::Module& module, at::ScalarType type) {
    for (auto& child : module.modules())
        if (auto* convolution = child->as<ConvolutionImpl>()) convolution->usePrecision(type);
}

std::vector<Tensor> leavesOf(const torch::nn::Module& module) {
    std::map<const void*, Tensor> copies; // by the parameter that they are copies of
    for (const auto& child : module.modules())
        if (const auto* convolution = child->as<ConvolutionImpl>())
            copies[convolution->weight.unsafeGetTensorImpl()] = convolution->leaf();
    std::vector<Tensor> leaves = module.parameters();
    for (auto& leaf : leaves)
        if (const auto copy = copies.find(leaf.unsafeGetTensorImpl()); copy != copies.end()) leaf = copy->second;
    return leaves;
}

} // namespace blemish::nn
