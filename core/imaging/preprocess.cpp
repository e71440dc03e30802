// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/preprocess.h"

#include <cassert>
#include <cstddef>

#include "core/imaging/resize.h"

namespace blemish {

namespace {

using ByteTable = std::array<float, 256>;

/// What a channel's 256 byte values become. Same order of operations as the reference (divide, subtract, divide).
ByteTable normalised(float mean, float std) {
    ByteTable table{};
    for (std::size_t value = 0; value < table.size(); ++value) table[value] = (static_cast<float>(value) / 255.0F - mean) / std;
    return table;
}

void normaliseInto(const RgbImage& image, const Preprocessing& how, std::span<float> out) {
    const std::size_t plane = image.pixelCount();
    for (std::size_t channel = 0; channel < 3; ++channel) {
        const ByteTable table = normalised(how.mean[channel], how.std[channel]);
        const std::uint8_t* from = image.pixels.data() + channel;
        float* to = out.data() + channel * plane;
        for (std::size_t i = 0; i < plane; ++i) to[i] = table[from[i * 3]];
    }
}

} // namespace

void preprocess(const RgbImage& image, const Preprocessing& how, std::span<float> out) {
    assert(!image.empty());
    assert(out.size() == std::size_t(3) * static_cast<std::size_t>(how.width) * static_cast<std::size_t>(how.height));
    if (image.width == how.width && image.height == how.height) return normaliseInto(image, how, out);
    normaliseInto(resizeAntialiased(image, how.width, how.height), how, out);
}

} // namespace blemish
