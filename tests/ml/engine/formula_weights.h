// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ml/engine/distiller.h"

namespace blemish::test {

/// In [0,1): murmur3's finaliser over the index, offset by the name's CRC-32. Both sides of a golden test draw weights and
/// inputs from it, so that no weights file is needed.
double hashUniform(const std::string& name, std::uint32_t index);
/// The whole tensor, with the range that its kind of parameter has.
torch::Tensor formulaTensor(const std::string& name, at::IntArrayRef shape);
/// 4 * u - 2, shape 2x3x64x64.
torch::Tensor formulaInput();
void fillByFormula(torch::nn::Module& module, const std::string& prefix);
/// A distiller with all three parts filled.
nn::Distiller formulaDistiller(const std::string& backbone);

} // namespace blemish::test
