// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/inference/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#include "core/base/vector_clones.h"

namespace blemish::inference {

namespace {

/// bfloat16: the upper half of a float. As signed integers its non-negative values keep their order.
using Brain = std::int16_t;

[[gnu::always_inline]] inline float widened(float value) { return value; }
[[gnu::always_inline]] inline float widened(Brain value) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(static_cast<std::uint16_t>(value)) << 16);
}

/// Nearest even; the input is never NaN.
[[gnu::always_inline]] inline Brain toBrain(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<Brain>((bits + 0x7FFFU + ((bits >> 16) & 1U)) >> 16);
}

template <class T>
const T* as(const std::byte* bytes) {
    return reinterpret_cast<const T*>(bytes);
}
template <class T>
T* as(std::byte* bytes) {
    return reinterpret_cast<T*>(bytes);
}

std::size_t at(int value) { return static_cast<std::size_t>(value); }

template <class T>
[[gnu::always_inline]] inline void maximum(const T* in, T* out, int count) {
    for (int i = 0; i < count; ++i) out[i] = std::max(out[i], in[i]);
}

template <class T>
[[gnu::always_inline]] inline void pool(const T* in, Extent e, T* out) {
    const int height = (e.height - 1) / 2 + 1, width = (e.width - 1) / 2 + 1;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x, out += e.channels) {
            std::fill(out, out + e.channels, T{});
            for (int v = std::max(2 * y - 1, 0); v <= std::min(2 * y + 1, e.height - 1); ++v)
                for (int u = std::max(2 * x - 1, 0); u <= std::min(2 * x + 1, e.width - 1); ++u)
                    maximum(in + (at(v) * at(e.width) + at(u)) * at(e.channels), out, e.channels);
        }
}

BLEMISH_VECTOR_CLONES
void poolFloats(const float* in, Extent e, float* out) { pool(in, e, out); }
BLEMISH_VECTOR_CLONES
void poolBrains(const Brain* in, Extent e, Brain* out) { pool(in, e, out); }
BLEMISH_VECTOR_CLONES
void poolBytes(const std::uint8_t* in, Extent e, std::uint8_t* out) { pool(in, e, out); }

float distance(double ab, double aa, double bb) {
    constexpr double smallest = 1e-8; // the reference's guard
    return static_cast<float>(1.0 - ab / (std::max(std::sqrt(aa), smallest) * std::max(std::sqrt(bb), smallest)));
}

/// Sums in sixteen lanes, so that the compiler may use vectors without changing the order of additions.
template <class T>
[[gnu::always_inline]] inline void compare(const T* a, const T* b, std::size_t pixels, int channels, float* out) {
    constexpr int lanes = 16;
    for (std::size_t p = 0; p < pixels; ++p, a += channels, b += channels) {
        float ab[lanes] = {}, aa[lanes] = {}, bb[lanes] = {};
        for (int c = 0; c < channels; c += lanes)
            for (int i = 0; i < lanes; ++i) {
                const float x = widened(a[c + i]), y = widened(b[c + i]);
                ab[i] += x * y;
                aa[i] += x * x;
                bb[i] += y * y;
            }
        float sums[3] = {};
        for (int i = 0; i < lanes; ++i) {
            sums[0] += ab[i];
            sums[1] += aa[i];
            sums[2] += bb[i];
        }
        out[p] = distance(static_cast<double>(sums[0]), static_cast<double>(sums[1]), static_cast<double>(sums[2]));
    }
}

BLEMISH_VECTOR_CLONES
void compareFloats(const float* a, const float* b, std::size_t pixels, int channels, float* out) {
    compare(a, b, pixels, channels, out);
}
BLEMISH_VECTOR_CLONES
void compareBrains(const Brain* a, const Brain* b, std::size_t pixels, int channels, float* out) {
    compare(a, b, pixels, channels, out);
}

/// Exact: at most 2048 channels of 255 * 255.
BLEMISH_VECTOR_CLONES
void compareBytes(const std::uint8_t* a, const std::uint8_t* b, std::size_t pixels, int channels, float* out) {
    for (std::size_t p = 0; p < pixels; ++p, a += channels, b += channels) {
        std::int32_t ab = 0, aa = 0, bb = 0;
        for (int c = 0; c < channels; ++c) {
            ab += a[c] * b[c];
            aa += a[c] * a[c];
            bb += b[c] * b[c];
        }
        out[p] = distance(ab, aa, bb);
    }
}

BLEMISH_VECTOR_CLONES
void roundToBrains(const float* in, std::size_t pixels, std::size_t channels, Brain* out) {
    for (std::size_t i = 0; i < pixels * channels; ++i) out[i] = toBrain(in[i]);
}

BLEMISH_VECTOR_CLONES
void splitIntoBrains(const float* in, std::size_t pixels, std::size_t channels, Brain* out) {
    for (std::size_t p = 0; p < pixels; ++p, in += channels, out += 2 * channels)
        for (std::size_t c = 0; c < channels; ++c) {
            out[c] = toBrain(in[c]);
            out[channels + c] = toBrain(in[c] - widened(out[c]));
        }
}

template <class T, class Convert>
void normalise(std::span<const std::uint8_t> rgb, const ByteTables& tables, T* out, Convert convert) {
    std::array<std::array<T, 256>, 3> ready;
    for (std::size_t c = 0; c < 3; ++c) std::transform(tables[c].begin(), tables[c].end(), ready[c].begin(), convert);
    for (std::size_t i = 0; i + 2 < rgb.size(); i += 3)
        for (std::size_t c = 0; c < 3; ++c) out[i + c] = ready[c][rgb[i + c]];
}

void fillBytes(std::span<const std::uint8_t> rgb, std::uint8_t* out) {
    for (std::size_t i = 0; i + 2 < rgb.size(); i += 3, out += 4) {
        out[0] = rgb[i];
        out[1] = rgb[i + 1];
        out[2] = rgb[i + 2];
        out[3] = 255;
    }
}

} // namespace

void maxPool(Element element, const std::byte* in, Extent extent, std::byte* out) {
    switch (element) {
    case Element::f32: return poolFloats(as<float>(in), extent, as<float>(out));
    case Element::bf16: return poolBrains(as<Brain>(in), extent, as<Brain>(out));
    default: return poolBytes(as<std::uint8_t>(in), extent, as<std::uint8_t>(out));
    }
}

void narrow(const std::byte* in, Extent extent, bool rest, std::byte* out) {
    (rest ? splitIntoBrains : roundToBrains)(as<float>(in), extent.pixels(), at(extent.channels), as<Brain>(out));
}

void depthToSpace(Element element, const std::byte* in, Extent deep, std::byte* out) {
    // One place of a 2x2 patch row holds the channels of two neighbouring pixels: runs of half the depth.
    const std::size_t run = sizeOf(element) * at(deep.channels) / 2;
    for (int y = 0; y < deep.height; ++y)
        for (int row = 0; row < 2; ++row)
            for (int x = 0; x < deep.width; ++x, out += run)
                std::memcpy(out, in + ((at(y) * at(deep.width) + at(x)) * 2 + at(row)) * run, run);
}

void copyChannels(Element element, const std::byte* in, std::size_t pixels, int channels, std::byte* out, int outChannels,
                  const std::uint8_t* table) {
    const std::size_t from = sizeOf(element) * at(channels), to = sizeOf(element) * at(outChannels);
    for (std::size_t p = 0; p < pixels; ++p, in += from, out += to) {
        if (!table)
            std::memcpy(out, in, from);
        else
            for (std::size_t c = 0; c < from; ++c) out[c] = static_cast<std::byte>(table[static_cast<std::size_t>(in[c])]);
    }
}

void cosineDistances(Element element, const std::byte* a, const std::byte* b, std::size_t pixels, int channels, float* out) {
    switch (element) {
    case Element::f32: return compareFloats(as<float>(a), as<float>(b), pixels, channels, out);
    case Element::bf16: return compareBrains(as<Brain>(a), as<Brain>(b), pixels, channels, out);
    default: return compareBytes(as<std::uint8_t>(a), as<std::uint8_t>(b), pixels, channels, out);
    }
}

void fillInput(Element element, std::span<const std::uint8_t> rgb, const ByteTables& tables, std::byte* out) {
    switch (element) {
    case Element::f32: return normalise(rgb, tables, as<float>(out), [](float value) { return value; });
    case Element::bf16: return normalise(rgb, tables, as<Brain>(out), toBrain);
    default: return fillBytes(rgb, as<std::uint8_t>(out));
    }
}

float roundedToBrain(float value) { return widened(toBrain(value)); }

void fromFloats(Element element, std::span<const float> in, std::byte* out) {
    if (element == Element::bf16)
        std::transform(in.begin(), in.end(), as<Brain>(out), toBrain);
    else
        std::copy(in.begin(), in.end(), as<float>(out));
}

void toFloats(Element element, const std::byte* in, std::span<float> out) {
    for (std::size_t i = 0; i < out.size(); ++i) {
        switch (element) {
        case Element::f32: out[i] = as<float>(in)[i]; break;
        case Element::bf16: out[i] = widened(as<Brain>(in)[i]); break;
        case Element::u8: out[i] = static_cast<float>(as<std::uint8_t>(in)[i]); break;
        case Element::s8: out[i] = static_cast<float>(as<std::int8_t>(in)[i]); break;
        }
    }
}

} // namespace blemish::inference
