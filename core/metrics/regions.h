// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace blemish {

/// The defect regions of one mask: pixels that touch, corners included.
struct Regions {
    std::vector<std::uint32_t> sizeAt; ///< per pixel: how many pixels its region has, 0 for a normal pixel
    std::int64_t count = 0;
    std::int64_t defectPixels = 0;
};

/// `mask` has width * height values, > 0 is defect.
Regions findRegions(std::span<const std::uint8_t> mask, int width, int height);

} // namespace blemish
