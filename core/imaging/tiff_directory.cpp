// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/tiff_directory.h"

#include <algorithm>
#include <array>
#include <bit>

namespace blemish {

namespace {

/// Bytes a value of TIFF's BYTE, SHORT, LONG and LONG8; 0 for types that hold no integer.
int sizeOfType(std::uint32_t type) {
    switch (type) {
    case 1: return 1;
    case 3: return 2;
    case 4: return 4;
    case 16: return 8;
    default: return 0;
    }
}

} // namespace

std::optional<TiffDirectory> TiffDirectory::open(std::span<const std::byte> bytes) {
    const ByteReader order(bytes);
    const bool bigEndian = order.startsWith("MM");
    if (!bigEndian && !order.startsWith("II")) return std::nullopt;
    const ByteReader reader(bytes, bigEndian);
    const std::uint32_t version = reader.u16(2);
    if (version != 42 && version != 43) return std::nullopt;
    return TiffDirectory(reader, version == 43);
}

TiffDirectory::TiffDirectory(ByteReader reader, bool big) : m_reader(reader), m_big(big) {
    const std::uint64_t at = big ? reader.u64(8) : reader.u32(4);
    m_entries = std::min<std::uint64_t>(big ? reader.u64(at) : reader.u16(at), 4096);
    m_first = reader.has(at, 8) ? at + (big ? 8 : 2) : reader.size();
}

std::vector<std::uint64_t> TiffDirectory::values(std::uint32_t tag) const {
    const auto entry = find(tag);
    if (!entry) return {};
    std::vector<std::uint64_t> result(static_cast<std::size_t>(entry->count));
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = m_reader.number(entry->data + i * static_cast<std::uint64_t>(entry->size), entry->size);
    return result;
}

std::uint64_t TiffDirectory::value(std::uint32_t tag) const {
    const auto entry = find(tag);
    return entry ? m_reader.number(entry->data, entry->size) : 0;
}

std::optional<std::uint64_t> TiffDirectory::placeOf(std::uint32_t tag) const {
    const auto entry = find(tag);
    if (!entry) return std::nullopt;
    return m_reader.bigEndian() ? entry->data + static_cast<std::uint64_t>(entry->size) - 1 : entry->data;
}

std::optional<TiffDirectory::Entry> TiffDirectory::find(std::uint32_t tag) const {
    const std::uint64_t size = m_big ? 20 : 12;
    for (std::uint64_t i = 0, at = m_first; i < m_entries && m_reader.has(at, size); ++i, at += size)
        if (m_reader.u16(at) == tag) return entryAt(at);
    return std::nullopt;
}

std::optional<TiffDirectory::Entry> TiffDirectory::entryAt(std::uint64_t at) const {
    Entry entry;
    entry.size = sizeOfType(m_reader.u16(at + 2));
    entry.count = m_big ? m_reader.u64(at + 4) : m_reader.u32(at + 4);
    entry.data = at + (m_big ? 12 : 8);
    if (entry.size == 0 || entry.count == 0 || entry.count > m_reader.size()) return std::nullopt;
    const std::uint64_t total = entry.count * static_cast<std::uint64_t>(entry.size);
    if (total > (m_big ? 8U : 4U)) entry.data = m_big ? m_reader.u64(entry.data) : m_reader.u32(entry.data);
    if (!m_reader.has(entry.data, total)) return std::nullopt;
    return entry;
}

std::vector<std::byte> floatTiffHeader(int width, int height) {
    static_assert(sizeof(float) == 4);
    struct Field {
        std::uint16_t tag, type;
        std::uint32_t value;
    };
    constexpr std::uint16_t shortType = 3, longType = 4;
    constexpr std::size_t fieldCount = 11;
    constexpr std::uint32_t pixelsAt = 8 + 2 + fieldCount * 12 + 4;
    const auto w = static_cast<std::uint32_t>(width);
    const auto h = static_cast<std::uint32_t>(height);
    const std::array<Field, fieldCount> fields{{{tiff::width, longType, w},
                                                {tiff::height, longType, h},
                                                {258, shortType, 32}, // bits a sample
                                                {259, shortType, 1},  // not compressed
                                                {262, shortType, 1},  // 0 is black
                                                {tiff::stripOffsets, longType, pixelsAt},
                                                {277, shortType, 1}, // samples a pixel
                                                {278, longType, h},  // all rows in one strip
                                                {tiff::stripSizes, longType, w * h * 4},
                                                {284, shortType, 1}, // channels interleaved
                                                {tiff::sampleFormat, shortType, 3}}};
    std::vector<std::byte> bytes;
    bytes.reserve(pixelsAt);
    const auto put = [&](auto value) {
        const auto raw = std::bit_cast<std::array<std::byte, sizeof value>>(value);
        for (const std::byte byte : raw)
            bytes.push_back(byte);
    };
    put(std::endian::native == std::endian::little ? std::array{'I', 'I'} : std::array{'M', 'M'});
    put(std::uint16_t{42});
    put(std::uint32_t{8});
    put(static_cast<std::uint16_t>(fieldCount));
    for (const Field& field : fields) {
        put(field.tag);
        put(field.type);
        put(std::uint32_t{1});
        if (field.type == longType)
            put(field.value);
        else
            put(std::array{static_cast<std::uint16_t>(field.value), std::uint16_t{0}});
    }
    put(std::uint32_t{0}); // no further directory
    return bytes;
}

} // namespace blemish
