// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/ml/detector.h"

namespace blemish {

/// How much each scale contributes where `map` is highest: shares that add up to 1, in the order of `scales`. Empty without scales,
/// and where none of them sees anything. `map` and the scales' maps have one size.
std::vector<double> scaleShares(const AnomalyMap& map, std::span<const ScaleMap> scales);

} // namespace blemish
