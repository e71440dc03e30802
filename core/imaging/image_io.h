// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/raster.h"
#include "core/base/result.h"

namespace blemish {

struct ReadLimits {
    /// Images with more pixels are refused from their header, before memory is taken. 20,000 x 20,000 is beyond it.
    std::int64_t maxPixels = 200'000'000;
};

struct ImageHeader {
    int width = 0;   ///< as displayed, after EXIF orientation
    int height = 0;
};

/// File name extensions (lower case, with dot) that are looked at: png jpg jpeg bmp tif tiff webp pgm ppm.
bool hasImageExtension(const std::filesystem::path& path);

/// Decodes any supported file to 8-bit RGB as it should be seen: EXIF orientation applied, grey repeated to three channels,
/// palette expanded, alpha composed over nothing (dropped), CMYK converted, 16-bit scaled by 1/257.
/// Errors name the file: missing, unreadable, empty, truncated, not an image, too large.
Result<RgbImage> readImage(const std::filesystem::path& path, const ReadLimits& limits = {});

/// Size without decoding the pixels.
Result<ImageHeader> readImageHeader(const std::filesystem::path& path);

/// Scaled to fit into `edge` x `edge`, aspect ratio kept; uses the decoder's reduced size where it can. A smaller image
/// keeps its size.
Result<RgbImage> readThumbnail(const std::filesystem::path& path, int edge);

/// A defect mask: any value above 0 becomes 255. 1-bit, grey, palette and RGB files are read.
Result<Mask> readMask(const std::filesystem::path& path);

/// All writers replace the file atomically and create missing parent folders.
Result<void> writePng(const std::filesystem::path& path, const RgbImage& image);
Result<void> writePng(const std::filesystem::path& path, const Mask& mask);
/// Single-channel float32 TIFF, the form that MVTec's evaluation reads.
Result<void> writeTiff(const std::filesystem::path& path, const AnomalyMap& map);
Result<AnomalyMap> readTiffMap(const std::filesystem::path& path);

} // namespace blemish
