// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/imaging/image_ref.h"

namespace blemish {

inline constexpr int cifarEdge = 32;

/// CIFAR-10's binary records: a label byte, then 32 x 32 red, green and blue values. Appended to both; errors are clauses without
/// full stop that complete "Cannot read <file>: ".
Result<void> appendCifarBatch(std::span<const std::byte> bytes, ImageTable& images, std::vector<std::uint8_t>& labels);

/// A sheet: each row is one image of 32 x 32 pixels, row after row.
Result<void> appendCifarSheet(const RgbImage& sheet, ImageTable& images);

/// One number from 0 to 9 in each line.
Result<std::vector<std::uint8_t>> parseLabelLines(std::string_view text);

} // namespace blemish
