// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/raster.h"

namespace blemish {

/// Antialiased bilinear resize that equals Pillow's BILINEAR to the byte: triangle filter whose support grows with the
/// down-scale factor, horizontal pass first, 8-bit rounding after each pass, coefficients in 22-bit fixed point.
RgbImage resizeAntialiased(const RgbImage& image, int width, int height);
/// The same for a mask, binarised at > 0.5 of full scale (RD4AD's treatment of ground truth).
Mask resizeMaskAntialiased(const Mask& mask, int width, int height);
/// Nearest neighbour, for masks that must stay binary at another size.
Mask resizeMaskNearest(const Mask& mask, int width, int height);
/// Plain bilinear with align_corners = false (half-pixel centres), for bringing a map to the original image's size.
AnomalyMap resizeMap(const AnomalyMap& map, int width, int height);

} // namespace blemish
