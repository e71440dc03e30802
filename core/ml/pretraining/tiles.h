// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace blemish::formula {

/// Periodic grey fields of 256x256 values in [0,1], made once: noise of many spectra and orientations, cells, leaves, strokes,
/// marks and regular patterns. Textures look into them through warped coordinates, which is much cheaper than to evaluate noise.
class TileBank {
public:
    static constexpr int edge = 256;

    explicit TileBank(std::uint64_t seed);

    int count() const { return static_cast<int>(m_tiles.size()); }
    /// Tiles without sharp edges come first.
    int smoothCount() const { return m_smooth; }

    /// Bilinear, periodic; x and y in pixels, above -2^20.
    float at(int tile, float x, float y) const {
        constexpr float away = 1 << 20;
        x += away;
        y += away;
        const auto column = static_cast<int>(x), row = static_cast<int>(y);
        const float fx = x - static_cast<float>(column), fy = y - static_cast<float>(row);
        const float* values = m_tiles[static_cast<std::size_t>(tile)].data();
        const float* upper = values + static_cast<std::ptrdiff_t>(row & mask) * edge;
        const float* lower = values + static_cast<std::ptrdiff_t>((row + 1) & mask) * edge;
        const int left = column & mask, right = (column + 1) & mask;
        const float top = upper[left] + fx * (upper[right] - upper[left]);
        const float bottom = lower[left] + fx * (lower[right] - lower[left]);
        return top + fy * (bottom - top);
    }

private:
    static constexpr int mask = edge - 1;
    std::vector<std::vector<float>> m_tiles;
    int m_smooth = 0;
};

} // namespace blemish::formula
