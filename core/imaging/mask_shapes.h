// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/raster.h"

namespace blemish {

/// Runs as in MaskRegion that other programs wrote: none is negative, and together they are no longer than `pixels`. What they do not
/// reach is outside.
bool runsFit(std::span<const std::int64_t> runs, std::int64_t pixels);

/// Runs from COCO's compressed text (rleFrString in https://github.com/cocodataset/cocoapi/blob/master/common/maskApi.c): numbers in
/// parts of five bits, each from the third on as the difference from the one before the last. Nothing where the text is none of this or
/// its runs do not fit.
std::optional<std::vector<std::int64_t>> runsFromText(std::string_view text, std::int64_t pixels);

/// Marks the pixels inside the runs, which must fit.
void addRuns(Mask& mask, std::span<const std::int64_t> runs);

/// Marks the pixels whose centres lie inside the polygon, even-odd where it crosses itself. `points` holds x and y by turns, finite, in
/// pixels from the top left corner of the image; what reaches outside is cut off.
void addPolygon(Mask& mask, std::span<const double> points);

} // namespace blemish
