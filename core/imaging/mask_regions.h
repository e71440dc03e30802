// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/raster.h"

namespace blemish {

/// A part of a mask whose pixels touch, corners included, as COCO keeps it (https://cocodataset.org/#format-data).
struct MaskRegion {
    int x = 0, y = 0, width = 0, height = 0; ///< the smallest box around it, pixels from the top left
    std::int64_t area = 0;                   ///< pixels
    /// Lengths of runs of pixels outside and inside by turns, the first one outside (it may be 0), through the whole mask column by
    /// column from the top left. They add up to the mask's number of pixels.
    std::vector<std::int64_t> runs;
};

/// Sorted by the top and left of their boxes; together they are exactly what is not 0 in the mask.
std::vector<MaskRegion> maskRegions(const Mask& mask);

} // namespace blemish
