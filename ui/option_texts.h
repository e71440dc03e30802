// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace blemish {

/// Every text of `trainOptionFields()` and `trainPresets()`, as sources of the translation context "TrainOptions".
std::span<const char* const> optionTexts();

} // namespace blemish
