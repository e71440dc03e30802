// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/scale_shares.h"

#include <algorithm>

namespace blemish {

std::vector<double> scaleShares(const AnomalyMap& map, std::span<const ScaleMap> scales) {
    if (scales.empty() || map.empty()) return {};
    const auto highest = std::max_element(map.pixels.begin(), map.pixels.end()) - map.pixels.begin();
    std::vector<double> shares;
    double sum = 0;
    for (const ScaleMap& scale : scales) {
        shares.push_back(std::max(0.0, static_cast<double>(scale.map.pixels[static_cast<std::size_t>(highest)])));
        sum += shares.back();
    }
    if (sum <= 0) return {};
    for (double& share : shares) share /= sum;
    return shares;
}

} // namespace blemish
