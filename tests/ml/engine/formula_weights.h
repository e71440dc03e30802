// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ml/engine/distiller.h"

namespace blemish::test {

/// A tensor whose values are a function of its name and their index (murmur3's finaliser, offset by the name's CRC-32), in the
/// range that its kind of parameter has. Both sides of a golden test draw weights and inputs from it: no weights file is needed.
torch::Tensor formulaTensor(const std::string& name, at::IntArrayRef shape);
/// 4 * u - 2, shape 2x3x64x64.
torch::Tensor formulaInput();
void fillByFormula(torch::nn::Module& module, const std::string& prefix);
/// All three parts.
void fillDistiller(nn::Distiller& distiller);
/// A distiller with all three parts filled.
nn::Distiller formulaDistiller(const std::string& backbone);

} // namespace blemish::test
