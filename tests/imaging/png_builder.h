// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libdeflate.h>

#include <string>
#include <string_view>

#include "tests/imaging/image_fixtures.h"

namespace blemish::test {

inline std::string pngChunk(std::string_view type, std::string_view data) {
    const std::string body = std::string(type) + std::string(data);
    return bigEndian32(static_cast<std::uint32_t>(data.size())) + body +
           bigEndian32(libdeflate_crc32(0, body.data(), body.size()));
}

inline std::string zlibOf(std::string_view bytes) {
    libdeflate_compressor* compressor = libdeflate_alloc_compressor(1);
    std::string packed(libdeflate_zlib_compress_bound(compressor, bytes.size()), '\0');
    packed.resize(libdeflate_zlib_compress(compressor, bytes.data(), bytes.size(), packed.data(), packed.size()));
    libdeflate_free_compressor(compressor);
    return packed;
}

/// A PNG file from rows that are filtered already: each one a filter's number and its bytes. Every such file is valid.
struct PngBuilder {
    int width = 1, height = 1, depth = 8, colourType = 2;
    std::string rows, beforePixels; ///< `beforePixels`: whole chunks
    std::size_t parts = 1;          ///< into how many chunks the pixels are cut

    int channels() const { return colourType == 2 ? 3 : colourType == 4 ? 2 : colourType == 6 ? 4 : 1; }
    std::size_t rowBytes() const { return static_cast<std::size_t>(width * channels() * depth / 8); }

    static std::string signature() { return "\x89PNG\r\n\x1a\n"; }
    std::string header() const {
        return pngChunk("IHDR", bigEndian32(static_cast<std::uint32_t>(width)) + bigEndian32(static_cast<std::uint32_t>(height)) +
                                    static_cast<char>(depth) + static_cast<char>(colourType) + std::string(3, '\0'));
    }
    std::string pixels() const {
        const std::string packed = zlibOf(rows);
        std::string chunks;
        for (std::size_t i = 0; i < parts; ++i) {
            const std::size_t from = packed.size() * i / parts;
            chunks += pngChunk("IDAT", std::string_view(packed).substr(from, packed.size() * (i + 1) / parts - from));
        }
        return chunks;
    }
    static std::string end() { return pngChunk("IEND", ""); }
    std::string file() const { return signature() + header() + beforePixels + pixels() + end(); }
};

} // namespace blemish::test
