// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace blemish {

/// An RGB image as floats, one plane behind the other: [3, height, width], 0 black to 1 white. Noise may leave that range.
struct Planes {
    int width = 0;
    int height = 0;
    std::vector<float> values;

    Planes() = default;
    Planes(int w, int h) : width(w), height(h), values(3 * planeSize()) {}

    std::size_t planeSize() const { return static_cast<std::size_t>(width) * static_cast<std::size_t>(height); }
    float* plane(int channel) { return values.data() + static_cast<std::size_t>(channel) * planeSize(); }
    const float* plane(int channel) const { return values.data() + static_cast<std::size_t>(channel) * planeSize(); }
    std::size_t at(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    }
    /// The nearest pixel's value beyond the border.
    float near(int channel, int x, int y) const {
        return plane(channel)[at(std::clamp(x, 0, width - 1), std::clamp(y, 0, height - 1))];
    }
    bool operator==(const Planes&) const = default;
};

} // namespace blemish
