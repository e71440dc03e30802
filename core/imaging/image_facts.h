// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace blemish {

/// Kinds of image file that are decoded, told apart by their first bytes, never by their name.
enum class ImageFormat { unknown, png, jpeg, bmp, tiff, webp, pnm };

/// What an image file says about itself before any pixel is decoded.
struct ImageFacts {
    ImageFormat format = ImageFormat::unknown;
    std::int64_t width = 0; ///< as stored, before orientation; 0 when the bytes end before the size is known
    std::int64_t height = 0;
    int orientation = 1; ///< EXIF's 1 to 8
    int maxValue = 0;    ///< PNM: the decoded value that stands for white; 0 for other formats

    bool sized() const { return width > 0 && height > 0; }
    /// Orientations 5 to 8 lie on their side.
    bool turned() const { return orientation >= 5; }
};

/// Reads the header only; `bytes` may be the beginning of a file. Every access is checked against its end.
ImageFacts inspectImage(std::span<const std::byte> bytes);

/// Whether the whole file is there: JPEG's end marker, PNG's end chunk, and the room that the other formats promise.
/// Decoders fill the rest of a cut picture with grey and say nothing, so this is asked before.
bool isComplete(const ImageFacts& facts, std::span<const std::byte> bytes);

} // namespace blemish
