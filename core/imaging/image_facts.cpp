// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/image_facts.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <cstring>

#include "core/imaging/byte_reader.h"
#include "core/imaging/tiff_directory.h"

namespace blemish {

namespace {

using namespace std::string_view_literals;
using Bytes = std::span<const std::byte>;

constexpr std::string_view pngSignature = "\x89PNG\r\n\x1a\n"sv;
constexpr std::string_view exifPrefix = "Exif\0\0"sv;

// ---- TIFF files, and EXIF blocks inside the others -----------------------------------------------------------------

int orientationOf(std::uint64_t value) {
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

int exifOrientation(Bytes block) {
    if (ByteReader(block).startsWith(exifPrefix)) block = block.subspan(exifPrefix.size());
    const auto directory = TiffDirectory::open(block);
    return directory ? orientationOf(directory->value(tiff::orientation)) : 1;
}

ImageFacts inspectTiff(Bytes bytes) {
    ImageFacts facts{ImageFormat::tiff};
    if (const auto directory = TiffDirectory::open(bytes)) {
        constexpr std::uint64_t most = 0x7fffffff;
        facts.width = static_cast<std::int64_t>(std::min(directory->value(tiff::width), most));
        facts.height = static_cast<std::int64_t>(std::min(directory->value(tiff::height), most));
        facts.orientation = orientationOf(directory->value(tiff::orientation));
    }
    return facts;
}

bool tiffIsComplete(Bytes bytes) {
    const auto directory = TiffDirectory::open(bytes);
    if (!directory) return false;
    auto offsets = directory->values(tiff::stripOffsets);
    auto sizes = directory->values(tiff::stripSizes);
    if (offsets.empty()) {
        offsets = directory->values(tiff::tileOffsets);
        sizes = directory->values(tiff::tileSizes);
    }
    if (offsets.empty()) return false;
    sizes.resize(offsets.size(), 1); // some writers leave the sizes out
    const ByteReader reader(bytes);
    for (std::size_t i = 0; i < offsets.size(); ++i)
        if (!reader.has(offsets[i], sizes[i])) return false;
    return true;
}

// ---- PNG ------------------------------------------------------------------------------------------------------

/// Calls `visit(type offset, data offset, length)` for each chunk that is wholly there, until it returns false.
template <class Visit>
void eachPngChunk(const ByteReader& reader, Visit visit) {
    std::uint64_t at = pngSignature.size();
    while (reader.has(at, 12)) {
        const std::uint64_t length = reader.u32(at);
        if (!reader.has(at, length + 12) || !visit(at + 4, at + 8, length)) return;
        at += length + 12;
    }
}

ImageFacts inspectPng(Bytes bytes) {
    const ByteReader reader(bytes, true);
    ImageFacts facts{ImageFormat::png};
    if (!reader.startsWith("IHDR", 12)) return facts;
    facts.width = reader.u32(16);
    facts.height = reader.u32(20);
    eachPngChunk(reader, [&](std::uint64_t type, std::uint64_t data, std::uint64_t length) {
        if (reader.startsWith("eXIf", type))
            facts.orientation = exifOrientation(bytes.subspan(static_cast<std::size_t>(data), static_cast<std::size_t>(length)));
        return !reader.startsWith("IDAT", type); // an eXIf chunk behind the pixels is not looked for
    });
    return facts;
}

bool pngIsComplete(Bytes bytes) {
    const ByteReader reader(bytes, true);
    bool ended = false;
    eachPngChunk(reader,
                 [&](std::uint64_t type, std::uint64_t, std::uint64_t) { return !(ended = reader.startsWith("IEND", type)); });
    return ended;
}

// ---- JPEG -----------------------------------------------------------------------------------------------------

bool standsAlone(std::uint32_t marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}
/// SOF0 to SOF15 without the tables that share the range (DHT, JPG, DAC).
bool isFrame(std::uint32_t marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// The next marker's code at or after `at` (fill bytes and entropy-coded data passed over); `at` ends behind it. 0 at the end.
std::uint32_t nextMarker(const ByteReader& reader, std::uint64_t& at) {
    while (true) {
        const Bytes rest = reader.from(at);
        if (rest.empty()) return 0;
        const void* found = std::memchr(rest.data(), 0xff, rest.size());
        if (!found) return 0;
        at += static_cast<std::uint64_t>(static_cast<const std::byte*>(found) - rest.data()) + 1;
        while (reader.u8(at) == 0xff) ++at;
        const std::uint32_t code = reader.u8(at);
        ++at;
        if (code != 0) return code;
    }
}

/// Calls `visit(marker, data offset, length)` for each segment, until it returns false or the file ends.
template <class Visit>
void eachJpegSegment(const ByteReader& reader, Visit visit) {
    std::uint64_t at = 2;
    while (const std::uint32_t marker = nextMarker(reader, at)) {
        if (marker == 0xd9) {
            visit(marker, at, std::uint64_t(0));
            return;
        }
        if (standsAlone(marker)) continue;
        const std::uint64_t length = reader.u16(at);
        if (length < 2 || !reader.has(at, length) || !visit(marker, at + 2, length - 2)) return;
        at += length;
    }
}

ImageFacts inspectJpeg(Bytes bytes) {
    const ByteReader reader(bytes, true);
    ImageFacts facts{ImageFormat::jpeg};
    bool oriented = false;
    eachJpegSegment(reader, [&](std::uint32_t marker, std::uint64_t data, std::uint64_t length) {
        if (marker == 0xe1 && !oriented && reader.startsWith(exifPrefix, data)) {
            facts.orientation = exifOrientation(bytes.subspan(static_cast<std::size_t>(data), static_cast<std::size_t>(length)));
            oriented = true;
        }
        if (!isFrame(marker)) return marker != 0xda;
        facts.height = reader.u16(data + 1);
        facts.width = reader.u16(data + 3);
        return false;
    });
    return facts;
}

bool jpegIsComplete(Bytes bytes) {
    bool scanned = false;
    bool ended = false;
    eachJpegSegment(ByteReader(bytes, true), [&](std::uint32_t marker, std::uint64_t, std::uint64_t) {
        scanned = scanned || marker == 0xda;
        return !(ended = marker == 0xd9);
    });
    return scanned && ended;
}

// ---- BMP, WebP, PNM -------------------------------------------------------------------------------------------

ImageFacts inspectBmp(Bytes bytes) {
    const ByteReader reader(bytes);
    ImageFacts facts{ImageFormat::bmp};
    const bool old = reader.u32(14) == 12; // OS/2's header has 16-bit sizes
    facts.width = old ? reader.u16(18) : reader.s32(18);
    facts.height = old ? reader.u16(20) : std::abs(reader.s32(22)); // negative: rows from the top
    return facts;
}

bool bmpIsComplete(const ImageFacts& facts, Bytes bytes) {
    const ByteReader reader(bytes);
    const bool old = reader.u32(14) == 12;
    const std::uint32_t compression = old ? 0 : reader.u32(30);
    if (compression != 0 && compression != 3) return reader.has(reader.u32(10), 1); // run lengths: the decoder finds out
    const std::uint64_t bits = old ? reader.u16(24) : reader.u16(28);
    const std::uint64_t stride = (static_cast<std::uint64_t>(facts.width) * bits + 31) / 32 * 4;
    return reader.has(reader.u32(10), stride * static_cast<std::uint64_t>(facts.height));
}

void orientWebp(const ByteReader& reader, ImageFacts& facts) {
    for (std::uint64_t at = 12; reader.has(at, 8);) {
        const std::uint64_t length = reader.u32(at + 4);
        if (reader.startsWith("EXIF", at) && reader.has(at + 8, length))
            facts.orientation =
                exifOrientation(reader.bytes().subspan(static_cast<std::size_t>(at + 8), static_cast<std::size_t>(length)));
        at += 8 + length + length % 2;
    }
}

ImageFacts inspectWebp(Bytes bytes) {
    const ByteReader reader(bytes);
    ImageFacts facts{ImageFormat::webp};
    if (reader.startsWith("VP8X", 12) && reader.has(0, 30)) {
        facts.width = static_cast<std::int64_t>(reader.number(24, 3)) + 1;
        facts.height = static_cast<std::int64_t>(reader.number(27, 3)) + 1;
        orientWebp(reader, facts);
    } else if (reader.startsWith("VP8L", 12) && reader.has(0, 25)) {
        const std::uint32_t packed = reader.u32(21);
        facts.width = (packed & 0x3fff) + 1;
        facts.height = (packed >> 14 & 0x3fff) + 1;
    } else if (reader.startsWith("VP8 ", 12)) {
        facts.width = reader.u16(26) & 0x3fff;
        facts.height = reader.u16(28) & 0x3fff;
    }
    return facts;
}

/// The next whitespace-separated number of a PNM header; comments run to the end of their line.
std::int64_t pnmNumber(const ByteReader& reader, std::uint64_t& at) {
    const auto isSpace = [](std::uint32_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (at < reader.size() && (isSpace(reader.u8(at)) || reader.u8(at) == '#')) {
        if (reader.u8(at) == '#')
            while (at < reader.size() && reader.u8(at) != '\n') ++at;
        ++at;
    }
    std::int64_t value = 0;
    for (; std::isdigit(static_cast<int>(reader.u8(at))); ++at)
        value = std::min<std::int64_t>(value * 10 + reader.u8(at) - '0', 0x7fffffff);
    return value;
}

/// Header end behind the one whitespace after the last number.
ImageFacts inspectPnm(Bytes bytes, std::uint64_t& pixels) {
    const ByteReader reader(bytes);
    ImageFacts facts{ImageFormat::pnm};
    pixels = 2;
    facts.width = pnmNumber(reader, pixels);
    facts.height = pnmNumber(reader, pixels);
    facts.maxValue = static_cast<int>(std::min<std::int64_t>(pnmNumber(reader, pixels), 65535));
    ++pixels;
    if (reader.u8(1) < '5' && facts.maxValue < 256) facts.maxValue = 255; // the decoder scales 8-bit text itself
    return facts;
}

bool pnmIsComplete(Bytes bytes) {
    std::uint64_t at = 0;
    const ImageFacts facts = inspectPnm(bytes, at);
    const ByteReader reader(bytes);
    const std::uint32_t kind = reader.u8(1);
    const auto values = static_cast<std::uint64_t>(facts.width * facts.height) * (kind == '3' || kind == '6' ? 3 : 1);
    if (kind >= '5') return reader.has(at, values * (facts.maxValue > 255 ? 2 : 1));
    for (std::uint64_t i = 0; i < values; ++i, pnmNumber(reader, at))
        if (at >= reader.size()) return false;
    return at <= reader.size();
}

ImageFormat formatOf(const ByteReader& reader) {
    if (reader.startsWith(pngSignature)) return ImageFormat::png;
    if (reader.startsWith("\xff\xd8\xff"sv)) return ImageFormat::jpeg;
    if (reader.startsWith("BM")) return ImageFormat::bmp;
    if (reader.startsWith("II\x2a\0"sv) || reader.startsWith("MM\0\x2a"sv) || reader.startsWith("II\x2b\0"sv) ||
        reader.startsWith("MM\0\x2b"sv))
        return ImageFormat::tiff;
    if (reader.startsWith("RIFF") && reader.startsWith("WEBP", 8)) return ImageFormat::webp;
    const std::uint32_t kind = reader.u8(1);
    if (reader.startsWith("P") && (kind == '2' || kind == '3' || kind == '5' || kind == '6') &&
        std::isspace(static_cast<int>(reader.u8(2))))
        return ImageFormat::pnm;
    return ImageFormat::unknown;
}

} // namespace

ImageFacts inspectImage(Bytes bytes) {
    std::uint64_t ignored = 0;
    switch (formatOf(ByteReader(bytes))) {
    case ImageFormat::png: return inspectPng(bytes);
    case ImageFormat::jpeg: return inspectJpeg(bytes);
    case ImageFormat::bmp: return inspectBmp(bytes);
    case ImageFormat::tiff: return inspectTiff(bytes);
    case ImageFormat::webp: return inspectWebp(bytes);
    case ImageFormat::pnm: return inspectPnm(bytes, ignored);
    case ImageFormat::unknown: break;
    }
    return {};
}

bool isComplete(const ImageFacts& facts, Bytes bytes) {
    switch (facts.format) {
    case ImageFormat::png: return pngIsComplete(bytes);
    case ImageFormat::jpeg: return jpegIsComplete(bytes);
    case ImageFormat::bmp: return bmpIsComplete(facts, bytes);
    case ImageFormat::tiff: return tiffIsComplete(bytes);
    case ImageFormat::webp: return ByteReader(bytes).has(8, ByteReader(bytes).u32(4));
    case ImageFormat::pnm: return pnmIsComplete(bytes);
    case ImageFormat::unknown: break;
    }
    return false;
}

} // namespace blemish
