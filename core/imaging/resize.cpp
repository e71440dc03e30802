// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/resize.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <vector>

#include "core/base/vector_clones.h"

// All arithmetic in the inner loops is on integers (or on floats without contraction), so every variant gives the same bytes.

namespace blemish {

namespace {

constexpr int precisionBits = 22;
constexpr std::int32_t half = 1 << (precisionBits - 1);

/// For each output position: which inputs count, and how much (fixed point, sum about 2^22).
struct Taps {
    struct Window {
        int first = 0;
        int count = 0;
    };
    int stride = 0;
    std::vector<Window> windows;
    std::vector<std::int32_t> weights; ///< [output, stride]

    const std::int32_t* weightsOf(int position) const {
        return weights.data() + static_cast<std::size_t>(position) * static_cast<std::size_t>(stride);
    }
};

double triangle(double x) {
    return std::max(0.0, 1.0 - std::abs(x));
}

/// Triangle filter centred on the output pixel; its half width is the down-scale factor, never under one pixel.
Taps triangleTaps(int from, int to) {
    const double scale = static_cast<double>(from) / to;
    const double support = std::max(scale, 1.0);
    Taps taps;
    taps.stride = static_cast<int>(std::ceil(support)) * 2 + 1;
    taps.windows.resize(static_cast<std::size_t>(to));
    taps.weights.resize(static_cast<std::size_t>(to) * static_cast<std::size_t>(taps.stride));
    std::vector<double> exact(static_cast<std::size_t>(taps.stride));
    for (int out = 0; out < to; ++out) {
        const double centre = (out + 0.5) * scale;
        const int first = std::max(0, static_cast<int>(centre - support + 0.5));
        const int count = std::min(from, static_cast<int>(centre + support + 0.5)) - first;
        double sum = 0;
        for (int i = 0; i < count; ++i)
            sum += exact[static_cast<std::size_t>(i)] = triangle((first + i - centre + 0.5) * (1.0 / support));
        auto* fixed = taps.weights.data() + static_cast<std::size_t>(out) * static_cast<std::size_t>(taps.stride);
        for (int i = 0; i < count; ++i)
            fixed[i] = static_cast<std::int32_t>(0.5 + exact[static_cast<std::size_t>(i)] / sum * (1 << precisionBits));
        taps.windows[static_cast<std::size_t>(out)] = {first, count};
    }
    return taps;
}

[[gnu::always_inline]] inline std::uint8_t toByte(std::int32_t sum) {
    return static_cast<std::uint8_t>(std::clamp(sum >> precisionBits, 0, 255));
}

/// A row widened to four 32-bit lanes a pixel, so that one vector holds a pixel whatever its channels.
using Lanes = std::int32_t __attribute__((vector_size(16)));

template <int Channels>
[[gnu::always_inline]] inline void widenPixels(const std::uint8_t* row, int width, std::int32_t* lanes) {
    for (int x = 0; x < width; ++x)
        for (int c = 0; c < Channels; ++c) lanes[x * 4 + c] = row[x * Channels + c];
}

BLEMISH_VECTOR_CLONES
void widen(const std::uint8_t* row, int width, int channels, std::int32_t* lanes) {
    channels == 3 ? widenPixels<3>(row, width, lanes) : widenPixels<1>(row, width, lanes);
}

template <int Channels>
[[gnu::always_inline]] inline void roundPixels(const std::int32_t* sums, int width, std::uint8_t* row) {
    for (int x = 0; x < width; ++x)
        for (int c = 0; c < Channels; ++c) row[x * Channels + c] = toByte(sums[x * 4 + c]);
}

BLEMISH_VECTOR_CLONES
void narrow(const std::int32_t* sums, int width, int channels, std::uint8_t* row) {
    channels == 3 ? roundPixels<3>(sums, width, row) : roundPixels<1>(sums, width, row);
}

BLEMISH_VECTOR_CLONES
void sumPixels(const std::int32_t* lanes, const Taps::Window* windows, const std::int32_t* weights, int stride, int to,
               std::int32_t* sums) {
    for (int out = 0; out < to; ++out, weights += stride, sums += 4) {
        const std::int32_t* pixel = lanes + windows[out].first * 4;
        Lanes sum{half, half, half, half};
        for (int i = 0; i < windows[out].count; ++i, pixel += 4) {
            Lanes colours;
            std::memcpy(&colours, pixel, sizeof colours);
            sum += weights[i] * colours;
        }
        std::memcpy(sums, &sum, sizeof sum);
    }
}

BLEMISH_VECTOR_CLONES
void addRow(const std::uint8_t* row, std::int32_t weight, std::int32_t* sums, int count) {
    for (int i = 0; i < count; ++i) sums[i] += weight * row[i];
}

BLEMISH_VECTOR_CLONES
void roundRow(const std::int32_t* sums, std::uint8_t* row, int count) {
    for (int i = 0; i < count; ++i) row[i] = toByte(sums[i]);
}

template <int Channels>
Raster<std::uint8_t, Channels> resizeColumns(const Raster<std::uint8_t, Channels>& image, int width) {
    if (image.width == width) return image;
    const Taps taps = triangleTaps(image.width, width);
    Raster<std::uint8_t, Channels> result(width, image.height);
    std::vector<std::int32_t> lanes(static_cast<std::size_t>(image.width) * 4);
    std::vector<std::int32_t> sums(static_cast<std::size_t>(width) * 4);
    for (int y = 0; y < image.height; ++y) {
        widen(image.row(y), image.width, Channels, lanes.data());
        sumPixels(lanes.data(), taps.windows.data(), taps.weights.data(), taps.stride, width, sums.data());
        narrow(sums.data(), width, Channels, result.row(y));
    }
    return result;
}

template <int Channels>
Raster<std::uint8_t, Channels> resizeRows(const Raster<std::uint8_t, Channels>& image, int height) {
    if (image.height == height) return image;
    const Taps taps = triangleTaps(image.height, height);
    Raster<std::uint8_t, Channels> result(image.width, height);
    const int values = image.width * Channels;
    std::vector<std::int32_t> sums(static_cast<std::size_t>(values));
    for (int y = 0; y < height; ++y) {
        const auto [first, count] = taps.windows[static_cast<std::size_t>(y)];
        std::fill(sums.begin(), sums.end(), half);
        for (int i = 0; i < count; ++i) addRow(image.row(first + i), taps.weightsOf(y)[i], sums.data(), values);
        roundRow(sums.data(), result.row(y), values);
    }
    return result;
}

template <int Channels>
Raster<std::uint8_t, Channels> resized(const Raster<std::uint8_t, Channels>& image, int width, int height) {
    assert(!image.empty() && width > 0 && height > 0);
    if (image.width == width) return resizeRows(image, height);
    return resizeRows(resizeColumns(image, width), height);
}

/// Two neighbours and the share of the second, with half-pixel centres; the border repeats.
struct Blend {
    int first = 0;
    int second = 0;
    float share = 0;
};

std::vector<Blend> blends(int from, int to) {
    const float scale = static_cast<float>(from) / static_cast<float>(to);
    std::vector<Blend> result(static_cast<std::size_t>(to));
    for (int i = 0; i < to; ++i) {
        const float at = std::max(0.0F, (static_cast<float>(i) + 0.5F) * scale - 0.5F);
        const int first = std::min(static_cast<int>(at), from - 1);
        result[static_cast<std::size_t>(i)] = {first, std::min(first + 1, from - 1), at - static_cast<float>(first)};
    }
    return result;
}

void blendColumns(const float* row, const std::vector<Blend>& columns, std::vector<float>& out) {
    for (std::size_t x = 0; x < columns.size(); ++x)
        out[x] = row[columns[x].first] * (1 - columns[x].share) + row[columns[x].second] * columns[x].share;
}

} // namespace

RgbImage resizeAntialiased(const RgbImage& image, int width, int height) {
    return resized(image, width, height);
}

Mask resizeMaskAntialiased(const Mask& mask, int width, int height) {
    Mask result = resized(mask, width, height);
    for (auto& value : result.pixels) value = value > 127 ? 255 : 0; // 128 / 255 is the first value above one half
    return result;
}

Mask resizeMaskNearest(const Mask& mask, int width, int height) {
    assert(!mask.empty() && width > 0 && height > 0);
    const auto nearest = [](int out, int from, int to) { // floor((out + 0.5) * from / to) in integers
        return static_cast<int>((2 * static_cast<std::int64_t>(out) + 1) * from / (2 * static_cast<std::int64_t>(to)));
    };
    Mask result(width, height);
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* from = mask.row(nearest(y, mask.height, height));
        std::uint8_t* to = result.row(y);
        for (int x = 0; x < width; ++x) to[x] = from[nearest(x, mask.width, width)];
    }
    return result;
}

AnomalyMap resizeMap(const AnomalyMap& map, int width, int height) {
    assert(!map.empty() && width > 0 && height > 0);
    if (map.width == width && map.height == height) return map;
    const auto columns = blends(map.width, width);
    const auto rows = blends(map.height, height);
    AnomalyMap result(width, height);
    // The two source rows in use, already brought to the new width.
    std::array<std::vector<float>, 2> wide{std::vector<float>(columns.size()), std::vector<float>(columns.size())};
    std::array<int, 2> held{-1, -1};
    for (int y = 0; y < height; ++y) {
        const Blend& blend = rows[static_cast<std::size_t>(y)];
        for (const int need : {blend.first, blend.second}) {
            auto& slot = held[static_cast<std::size_t>(need & 1)];
            if (slot != need) blendColumns(map.row(slot = need), columns, wide[static_cast<std::size_t>(need & 1)]);
        }
        const float* upper = wide[static_cast<std::size_t>(blend.first & 1)].data();
        const float* lower = wide[static_cast<std::size_t>(blend.second & 1)].data();
        float* out = result.row(y);
        for (int x = 0; x < width; ++x) out[x] = upper[x] * (1 - blend.share) + lower[x] * blend.share;
    }
    return result;
}

} // namespace blemish
