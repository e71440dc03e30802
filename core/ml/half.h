// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/tensor_file.h"

namespace blemish {

/// The same values as IEEE halves, rounded to nearest even; too large ones become infinite.
TensorView tensorAsHalf(const TensorView& tensor);

} // namespace blemish
