// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "core/base/raster.h"

namespace blemish {

/// Decodes the usual PNG files in half the time of libpng: 8 or 16 bits a channel, grey, RGB or palette, with alpha (dropped) or
/// without, not interlaced. Pixels equal OpenCV's; 16 bits are rounded to 8. Nothing for every other kind and for whatever is not
/// flawless (order, checksums, sizes): a general decoder then has to judge it. Throws std::bad_alloc.
std::optional<RgbImage> decodeUsualPng(std::span<const std::byte> file);

} // namespace blemish
