// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ml/tensor_file.h"

namespace blemish {

/// Filters made by a formula, which nothing was taught (docs/adr/0004); for every backbone.
TensorFile filterBankTeacher(const std::string& backbone, int stages = 3);

} // namespace blemish
