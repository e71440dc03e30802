// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/raster.h"

namespace blemish {

/// The map's value at a place given in shares of its sides, bilinear between pixel centres; beyond the outermost centres it is
/// theirs. The same place as in an image that the map is resized to. The map must not be empty.
double valueAt(const AnomalyMap& map, double x, double y);

/// A straight line over a map, in shares of its sides.
struct MapLine {
    double x1 = 0, y1 = 0, x2 = 1, y2 = 1;
    bool operator==(const MapLine&) const = default;
};

/// `count` (at least 2) values at equal distances along the line, both ends included. Empty for an empty map.
std::vector<double> profile(const AnomalyMap& map, const MapLine& line, int count);

} // namespace blemish
