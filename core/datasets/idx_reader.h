// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/imaging/image_ref.h"

namespace blemish {

/// The IDX format of MNIST and Fashion-MNIST: two zero bytes, the type (8: unsigned byte), the number of dimensions, their
/// extents as big-endian 32-bit numbers, the data. Errors are clauses without full stop that complete "Cannot read <file>: ".

/// Three dimensions: count, rows, columns.
Result<ImageTable> parseIdxImages(std::span<const std::byte> bytes);
/// One dimension.
Result<std::vector<std::uint8_t>> parseIdxLabels(std::span<const std::byte> bytes);

} // namespace blemish
