// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace blemish {

/// Numbers at places of a byte string. Reading past the end gives 0, so that a loop over a broken file ends by itself.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes, bool bigEndian = false) : m_bytes(bytes), m_bigEndian(bigEndian) {}

    std::uint64_t size() const { return m_bytes.size(); }
    bool has(std::uint64_t at, std::uint64_t count) const { return at <= size() && count <= size() - at; }

    std::uint64_t number(std::uint64_t at, int count) const {
        if (!has(at, static_cast<std::uint64_t>(count))) return 0;
        std::uint64_t value = 0;
        for (int i = 0; i < count; ++i) {
            const std::uint64_t place = at + static_cast<std::uint64_t>(m_bigEndian ? i : count - 1 - i);
            value = value << 8 | std::to_integer<std::uint64_t>(m_bytes[static_cast<std::size_t>(place)]);
        }
        return value;
    }
    std::uint32_t u8(std::uint64_t at) const { return static_cast<std::uint32_t>(number(at, 1)); }
    std::uint32_t u16(std::uint64_t at) const { return static_cast<std::uint32_t>(number(at, 2)); }
    std::uint32_t u32(std::uint64_t at) const { return static_cast<std::uint32_t>(number(at, 4)); }
    std::uint64_t u64(std::uint64_t at) const { return number(at, 8); }
    std::int64_t s32(std::uint64_t at) const { return static_cast<std::int32_t>(u32(at)); }

    bool startsWith(std::string_view text, std::uint64_t at = 0) const {
        if (!has(at, text.size())) return false;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (u8(at + i) != static_cast<unsigned char>(text[i])) return false;
        return true;
    }
    bool bigEndian() const { return m_bigEndian; }
    std::span<const std::byte> bytes() const { return m_bytes; }
    std::span<const std::byte> from(std::uint64_t at) const {
        return at < size() ? m_bytes.subspan(static_cast<std::size_t>(at)) : std::span<const std::byte>{};
    }

private:
    std::span<const std::byte> m_bytes;
    bool m_bigEndian;
};

} // namespace blemish
