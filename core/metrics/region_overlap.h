// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "core/metrics/regions.h"

namespace blemish {

/// RD4AD's PRO of one anomalous image: 200 thresholds from the map's minimum up to its maximum (left out), points with
/// FPR < 0.3, FPR stretched to the largest one kept, trapezoid. No value when fewer than two points are left or when
/// none of them has a false positive, because then there is no FPR to stretch.
std::optional<double> perImagePro(std::span<const float> map, const Regions& regions);

} // namespace blemish
