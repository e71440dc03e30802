// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/base/raster.h"
#include "core/ml/inference/onednn.h"

// What lies between convolutions. Activations are [height,width,channels] without padding; nothing here allocates.
namespace blemish::inference {

struct Extent {
    int height = 0;
    int width = 0;
    int channels = 0;
    std::size_t pixels() const { return static_cast<std::size_t>(height) * static_cast<std::size_t>(width); }
};

/// 3x3 with stride 2 and padding 1, for values that are not negative.
void maxPool(Element element, const std::byte* in, Extent extent, std::byte* out);

/// [h,w,(row,column,c)] -> [2h,2w,c]; `deep` is the extent of the input.
void depthToSpace(Element element, const std::byte* in, Extent deep, std::byte* out);

/// Copies the channels of one part of a concatenation into place. `table` turns u8 into the scale of the whole; null: as it is.
void copyChannels(Element element, const std::byte* in, std::size_t pixels, int channels, std::byte* out, int outChannels,
                  const std::uint8_t* table);

/// 1 - cosine of two feature vectors at every pixel; a vector of zeros has cosine 0. For u8 the two may have different scales:
/// a cosine does not see them.
void cosineDistances(Element element, const std::byte* a, const std::byte* b, std::size_t pixels, int channels, float* out);

/// What a channel's 256 byte values become.
using ByteTables = std::array<std::array<float, 256>, 3>;

/// Network input from pixels of its size: by the tables in f32 and bf16; in u8 the pixels themselves and a fourth channel of 255,
/// which lets the first convolution subtract the mean inside the image and nothing in the padding.
void fillInput(Element element, std::span<const std::uint8_t> rgb, const ByteTables& tables, std::byte* out);

/// f32 as bf16. With `rest`, what the rounding lost follows each pixel's channels: [h,w,c] -> [h,w,(value,rest)].
void narrow(const std::byte* in, Extent extent, bool rest, std::byte* out);

/// The nearest bf16, as a float.
float roundedToBrain(float value);
/// Rounds floats to f32 or bf16.
void fromFloats(Element element, std::span<const float> in, std::byte* out);
/// Widens any element to float (u8 and s8 without a scale).
void toFloats(Element element, const std::byte* in, std::span<float> out);

} // namespace blemish::inference
