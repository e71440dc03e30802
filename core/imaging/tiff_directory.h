// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/imaging/byte_reader.h"

namespace blemish {

/// Tag numbers of TIFF 6.0 that are looked at.
namespace tiff {
constexpr std::uint16_t width = 256, height = 257, orientation = 274;
constexpr std::uint16_t stripOffsets = 273, stripSizes = 279, tileOffsets = 324, tileSizes = 325;
constexpr std::uint16_t extraSamples = 338, sampleFormat = 339;
} // namespace tiff

/// The first directory of a TIFF structure (a TIFF file, or the EXIF block inside another one), classic or big.
class TiffDirectory {
public:
    static std::optional<TiffDirectory> open(std::span<const std::byte> bytes);

    /// All values of an integer tag; empty when it is missing or its values lie outside the bytes.
    std::vector<std::uint64_t> values(std::uint32_t tag) const;
    /// The first of them, or 0.
    std::uint64_t value(std::uint32_t tag) const;
    /// Where the first value's low byte lies in the file.
    std::optional<std::uint64_t> placeOf(std::uint32_t tag) const;

private:
    struct Entry {
        int size = 0; ///< bytes a value
        std::uint64_t count = 0;
        std::uint64_t data = 0;
    };
    TiffDirectory(ByteReader reader, bool big);
    std::optional<Entry> find(std::uint32_t tag) const;
    std::optional<Entry> entryAt(std::uint64_t at) const;

    ByteReader m_reader;
    bool m_big;
    std::uint64_t m_entries = 0;
    std::uint64_t m_first = 0;
};

/// The bytes before the pixels of an uncompressed TIFF file with one float32 channel, written in this machine's byte order.
std::vector<std::byte> floatTiffHeader(int width, int height);

} // namespace blemish
