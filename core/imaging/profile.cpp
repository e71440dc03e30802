// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/profile.h"

#include <algorithm>
#include <cmath>

namespace blemish {

double valueAt(const AnomalyMap& map, double x, double y) {
    // Half-pixel centres, as when a map is brought to the image's size.
    const double column = std::clamp(x * map.width - 0.5, 0.0, map.width - 1.0);
    const double row = std::clamp(y * map.height - 0.5, 0.0, map.height - 1.0);
    const int x0 = static_cast<int>(column), y0 = static_cast<int>(row);
    const int x1 = std::min(x0 + 1, map.width - 1), y1 = std::min(y0 + 1, map.height - 1);
    const auto at = [&map](int px, int py) { return static_cast<double>(map.row(py)[px]); };
    const double top = std::lerp(at(x0, y0), at(x1, y0), column - x0), bottom = std::lerp(at(x0, y1), at(x1, y1), column - x0);
    return std::lerp(top, bottom, row - y0);
}

std::vector<double> profile(const AnomalyMap& map, const MapLine& line, int count) {
    std::vector<double> values;
    if (map.empty()) return values;
    const int last = std::max(count, 2) - 1;
    values.reserve(static_cast<std::size_t>(last) + 1);
    for (int i = 0; i <= last; ++i) {
        const double share = static_cast<double>(i) / last;
        values.push_back(valueAt(map, std::lerp(line.x1, line.x2, share), std::lerp(line.y1, line.y2, share)));
    }
    return values;
}

} // namespace blemish
