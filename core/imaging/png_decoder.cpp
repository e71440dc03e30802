// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/png_decoder.h"

#include <libdeflate.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>
#include <string_view>
#include <vector>

#include "core/imaging/byte_reader.h"
#include "core/imaging/png_filters.h"

namespace blemish {

namespace {

using Bytes = std::span<const std::byte>;
/// Red, green, blue and a byte to make it four: a pixel is written with one store, whose last byte the next one covers.
using Colour = std::array<std::uint8_t, 4>;

constexpr std::uint32_t mostPixelsAside = 1'000'000; // libpng's own limit
constexpr std::size_t mostExpansion = 1032;          // Deflate's: 258 bytes from two bits

enum ColourType : std::uint32_t { grey = 0, rgb = 2, palette = 3, greyAlpha = 4, rgbAlpha = 6 };

/// What the chunks say, once all of them have been found to be in order.
struct Contents {
    int width = 0, height = 0;
    ColourType type = grey;
    bool wide = false;                 ///< 16 bits a channel, big end first
    std::array<Colour, 256> colours{}; ///< of the palette; black beyond its end, as in libpng
    std::vector<Bytes> parts;          ///< of the compressed pixels
    std::size_t compressed = 0;

    int channels() const {
        switch (type) {
        case rgb: return 3;
        case greyAlpha: return 2;
        case rgbAlpha: return 4;
        default: return 1;
        }
    }
    int pixelBytes() const { return channels() * (wide ? 2 : 1); }
    std::size_t rowBytes() const { return static_cast<std::size_t>(width) * static_cast<std::size_t>(pixelBytes()); }
    std::size_t inflatedBytes() const { return (rowBytes() + 1) * static_cast<std::size_t>(height); }
};

bool readHeader(Bytes data, Contents& contents) {
    const ByteReader reader(data, true);
    const std::uint32_t width = reader.u32(0), height = reader.u32(4), depth = reader.u8(8), type = reader.u8(9);
    if (data.size() != 13 || width == 0 || height == 0 || width > mostPixelsAside || height > mostPixelsAside) return false;
    if (reader.u8(10) != 0 || reader.u8(11) != 0 || reader.u8(12) != 0) return false; // compression, filters, interlace
    if (type != grey && type != rgb && type != palette && type != greyAlpha && type != rgbAlpha) return false;
    if (depth != 8 && !(depth == 16 && type != palette)) return false;
    contents.width = static_cast<int>(width);
    contents.height = static_cast<int>(height);
    contents.type = static_cast<ColourType>(type);
    contents.wide = depth == 16;
    return true;
}

bool readPalette(Bytes data, Contents& contents) {
    if (contents.type == grey || contents.type == greyAlpha || data.empty() || data.size() % 3 != 0 || data.size() > 768)
        return false;
    for (std::size_t i = 0; i < data.size(); ++i) contents.colours[i / 3][i % 3] = std::to_integer<std::uint8_t>(data[i]);
    return true;
}

/// Header, palette and pixels of a file in which nothing is amiss. Chunks that pictures can do without are passed over unread.
std::optional<Contents> readChunks(Bytes file) {
    const ByteReader reader(file, true);
    if (!reader.startsWith("\x89PNG\r\n\x1a\n")) return {};
    Contents contents;
    enum { nothing, header, colours, pixels, behind } seen = nothing;
    for (std::uint64_t at = 8; reader.has(at, 12);) {
        const std::uint64_t length = reader.u32(at);
        if (!reader.has(at, length + 12)) return {};
        const Bytes type = file.subspan(static_cast<std::size_t>(at) + 4, 4);
        const Bytes data = file.subspan(static_cast<std::size_t>(at) + 8, static_cast<std::size_t>(length));
        const auto is = [&](std::string_view name) { return std::memcmp(type.data(), name.data(), 4) == 0; };
        at += length + 12;
        const bool needed = (std::to_integer<unsigned>(type[0]) & 32U) == 0; // a capital letter
        if (!needed) {
            if (seen == nothing) return {};
            if (seen == pixels) seen = behind;
            continue;
        }
        if (libdeflate_crc32(0, type.data(), 4 + data.size()) != reader.u32(at - 4)) return {};
        if (is("IHDR")) {
            if (seen != nothing || !readHeader(data, contents)) return {};
            seen = header;
        } else if (is("PLTE")) {
            if (seen != header || !readPalette(data, contents)) return {};
            seen = colours;
        } else if (is("IDAT")) {
            if (seen == nothing || seen == behind || (contents.type == palette && seen == header)) return {};
            contents.parts.push_back(data);
            contents.compressed += data.size();
            seen = pixels;
        } else {
            if (is("IEND") && data.empty() && (seen == pixels || seen == behind)) return contents;
            return {};
        }
    }
    return {};
}

/// The filtered rows; null where they are damaged, too few or too many.
std::unique_ptr<std::uint8_t[]> inflated(const Contents& contents) {
    const std::size_t size = contents.inflatedBytes();
    if (size / mostExpansion > contents.compressed) return nullptr; // a small file that claims to be large takes no memory
    std::vector<std::byte> joined;
    Bytes stream = contents.parts.front();
    if (contents.parts.size() > 1) {
        joined.reserve(contents.compressed);
        for (const Bytes part : contents.parts) joined.insert(joined.end(), part.begin(), part.end());
        stream = joined;
    }
    const std::unique_ptr<libdeflate_decompressor, decltype(&libdeflate_free_decompressor)> decompressor(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    if (!decompressor) throw std::bad_alloc();
    auto rows = std::make_unique_for_overwrite<std::uint8_t[]>(size);
    // Without a place for the size, anything but exactly `size` bytes is an error.
    const auto result = libdeflate_zlib_decompress(decompressor.get(), stream.data(), stream.size(), rows.get(), size, nullptr);
    return result == LIBDEFLATE_SUCCESS ? std::move(rows) : nullptr;
}

void paint(const std::uint8_t* line, const std::array<Colour, 256>& colours, int width, std::uint8_t* to) {
    for (int x = 0; x + 1 < width; ++x, to += 3) std::memcpy(to, colours[line[x]].data(), 4);
    std::memcpy(to, colours[line[width - 1]].data(), 3);
}

template <int Channels, int Size>
void takeColours(const std::uint8_t* line, int width, std::uint8_t* to) {
    for (int x = 0; x < width; ++x, line += Channels * Size, to += 3)
        for (int c = 0; c < 3; ++c) {
            const std::uint8_t* from = line + (Channels < 3 ? 0 : c * Size);
            if constexpr (Size == 1)
                to[c] = *from;
            else
                to[c] = static_cast<std::uint8_t>((from[0] * 256 + from[1] + 128) / 257); // 65535 is 255
        }
}

void toRgb(const Contents& contents, const std::uint8_t* line, std::uint8_t* to) {
    const int width = contents.width;
    switch (contents.channels() * (contents.wide ? -1 : 1)) {
    case 1: return paint(line, contents.colours, width, to);
    case 2: return takeColours<2, 1>(line, width, to);
    case 4: return takeColours<4, 1>(line, width, to);
    case -1: return takeColours<1, 2>(line, width, to);
    case -2: return takeColours<2, 2>(line, width, to);
    case -3: return takeColours<3, 2>(line, width, to);
    case -4: return takeColours<4, 2>(line, width, to);
    default: std::memcpy(to, line, contents.rowBytes());
    }
}

} // namespace

std::optional<RgbImage> decodeUsualPng(std::span<const std::byte> file) {
    auto contents = readChunks(file);
    if (!contents) return {};
    const auto rows = inflated(*contents);
    if (!rows) return {};
    if (contents->type == grey)
        for (std::size_t i = 0; i < 256; ++i) contents->colours[i].fill(static_cast<std::uint8_t>(i));

    const std::size_t rowBytes = contents->rowBytes();
    RgbImage image(contents->width, contents->height);
    const bool inPlace = contents->type == rgb && !contents->wide; // rows are pixels already
    std::vector<std::uint8_t> lines(3 * rowBytes);
    const auto coded = [&](int y) { return rows.get() + static_cast<std::size_t>(y) * (rowBytes + 1); };
    const auto line = [&](int y) { return inPlace ? image.row(y) : lines.data() + static_cast<std::size_t>(y % 3) * rowBytes; };
    const std::uint8_t* above = lines.data() + 2 * rowBytes; // zeros
    constexpr auto paeth = static_cast<std::uint8_t>(PngFilter::paeth);
    for (int y = 0; y < contents->height;) {
        const std::uint8_t filter = *coded(y);
        if (filter > paeth) return {};
        const bool two = filter == paeth && y + 1 < contents->height && *coded(y + 1) == paeth;
        if (two)
            unfilterPaethRows(coded(y) + 1, coded(y + 1) + 1, above, line(y), line(y + 1), rowBytes, contents->pixelBytes());
        else
            unfilterPngRow(static_cast<PngFilter>(filter), coded(y) + 1, above, line(y), rowBytes, contents->pixelBytes());
        for (const int end = y + (two ? 2 : 1); y < end; ++y) {
            above = line(y);
            if (!inPlace) toRgb(*contents, above, image.row(y));
        }
    }
    return image;
}

} // namespace blemish
