// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace blemish {

/// PNG's five ways to predict a byte from its neighbours (specification, chapter 9).
enum class PngFilter : std::uint8_t { none, sub, up, average, paeth };

/// Undoes a filter: `coded` and `out` hold `count` bytes, `above` is the finished row before (zeros for the first one). `pixel`
/// is the distance in bytes to the neighbour on the left: 1, 2, 3, 4, 6 or 8. `coded` and `out` must not overlap.
void unfilterPngRow(PngFilter filter, const std::uint8_t* coded, const std::uint8_t* above, std::uint8_t* out, std::size_t count,
                    int pixel);

/// Two rows behind Paeth's filter, one under the other, in little more than the time of one.
void unfilterPaethRows(const std::uint8_t* codedA, const std::uint8_t* codedB, const std::uint8_t* above, std::uint8_t* outA,
                       std::uint8_t* outB, std::size_t count, int pixel);

/// The same byte by byte, from `first` on: what the fast one is tested against, and what it ends a row with.
void unfilterPngRowPlainly(PngFilter filter, const std::uint8_t* coded, const std::uint8_t* above, std::uint8_t* out,
                           std::size_t first, std::size_t count, int pixel);

} // namespace blemish
