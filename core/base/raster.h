// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace blemish {

/// Pixels in rows from the top left, channels interleaved, no padding between rows.
template <class T, int Channels>
struct Raster {
    static constexpr int channels = Channels;

    int width = 0;
    int height = 0;
    std::vector<T> pixels;

    Raster() = default;
    Raster(int w, int h, T fill = T{})
        : width(w), height(h), pixels(static_cast<std::size_t>(w) * static_cast<std::size_t>(h) * Channels, fill) {}

    bool empty() const { return pixels.empty(); }
    std::size_t pixelCount() const { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height); }
    T* row(int y) { return pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width) * Channels; }
    const T* row(int y) const { return pixels.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(width) * Channels; }
    bool operator==(const Raster&) const = default;
};

using RgbImage = Raster<std::uint8_t, 3>;   ///< sRGB, 8 bits a channel
using Mask = Raster<std::uint8_t, 1>;       ///< 0 normal, 255 defect
using AnomalyMap = Raster<float, 1>;        ///< raw anomaly values, not normalised

} // namespace blemish
