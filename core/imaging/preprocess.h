// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include "core/base/raster.h"

namespace blemish {

/// How pixels become network input; stored in every model file so that inference repeats training exactly.
struct Preprocessing {
    int width = 256;
    int height = 256;
    std::array<float, 3> mean{0.485F, 0.456F, 0.406F};
    std::array<float, 3> std{0.229F, 0.224F, 0.225F};
    bool operator==(const Preprocessing&) const = default;
};

/// Resizes (antialiased) and normalises ((x / 255 - mean) / std) into `out`, planar [3, height, width].
void preprocess(const RgbImage& image, const Preprocessing& how, std::span<float> out);

} // namespace blemish
