// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/png_filters.h"

#include <cstdlib>
#include <cstring>

#include "core/base/vector_clones.h"

namespace blemish {

namespace {

// A pixel depends on the one before it, so what counts is how soon its bytes are known: they are computed side by side, in one
// vector of eight lanes however many the pixel has. The lanes beyond are overwritten by the next pixel.
constexpr std::size_t lanes = 8;
using Bytes = std::uint8_t __attribute__((vector_size(lanes)));
using Words = std::int16_t __attribute__((vector_size(2 * lanes)));
using HalfWords = std::uint8_t __attribute__((vector_size(2 * lanes)));

[[gnu::always_inline]] inline Bytes bytesAt(const std::uint8_t* from) {
    Bytes bytes;
    std::memcpy(&bytes, from, lanes);
    return bytes;
}

[[gnu::always_inline]] inline Words wordsAt(const std::uint8_t* from) {
    return __builtin_convertvector(bytesAt(from), Words);
}

[[gnu::always_inline]] inline void put(Bytes bytes, std::uint8_t* to) {
    std::memcpy(to, &bytes, lanes);
}

[[gnu::always_inline]] inline Words magnitude(Words value) {
    return value < 0 ? -value : value;
}

int predictedByPaeth(int left, int above, int corner) {
    const int toLeft = std::abs(above - corner), toAbove = std::abs(left - corner),
              toCorner = std::abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner) return left;
    return toAbove <= toCorner ? above : corner;
}

BLEMISH_SHORT_VECTOR_CLONES
void addRows(const std::uint8_t* coded, const std::uint8_t* above, std::uint8_t* out, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) out[i] = static_cast<std::uint8_t>(coded[i] + above[i]);
}

// Each returns how far it came: whole vectors only.

BLEMISH_SHORT_VECTOR_CLONES
std::size_t addLeft(const std::uint8_t* coded, std::uint8_t* out, std::size_t count, std::size_t pixel) {
    Bytes left{};
    std::size_t i = 0;
    for (; i + lanes <= count; i += pixel) put(left += bytesAt(coded + i), out + i);
    return i;
}

BLEMISH_SHORT_VECTOR_CLONES
std::size_t addAverage(const std::uint8_t* coded, const std::uint8_t* above, std::uint8_t* out, std::size_t count,
                       std::size_t pixel) {
    Words left{};
    std::size_t i = 0;
    for (; i + lanes <= count; i += pixel) {
        left = (wordsAt(coded + i) + ((left + wordsAt(above + i)) >> 1)) & 255;
        put(__builtin_convertvector(left, Bytes), out + i);
    }
    return i;
}

/// One row's state of Paeth's predictor on the way from left to right.
struct PaethRow {
    Words left{}, corner{};

    [[gnu::always_inline]] void advance(Words coded, Words up) {
        const Words rise = up - corner, run = left - corner; // the prediction's distance to left and to above
        const Words toLeft = magnitude(rise), toAbove = magnitude(run), toCorner = magnitude(rise + run);
        const Words other = toAbove <= toCorner ? up : corner;
        const Words nearer = toAbove < toCorner ? toAbove : toCorner;
        // Added as bytes, which wrap by themselves: the upper half of each word stays 0.
        left = reinterpret_cast<Words>(reinterpret_cast<HalfWords>(coded) +
                                       reinterpret_cast<HalfWords>(toLeft <= nearer ? left : other));
        corner = up;
    }
};

BLEMISH_SHORT_VECTOR_CLONES
std::size_t addPaeth(const std::uint8_t* coded, const std::uint8_t* above, std::uint8_t* out, std::size_t count,
                     std::size_t pixel) {
    PaethRow row;
    std::size_t i = 0;
    for (; i + lanes <= count; i += pixel) {
        row.advance(wordsAt(coded + i), wordsAt(above + i));
        put(__builtin_convertvector(row.left, Bytes), out + i);
    }
    return i;
}

/// Two rows, the lower one a pixel behind: the processor computes both at once.
BLEMISH_SHORT_VECTOR_CLONES
std::size_t addPaethTwice(const std::uint8_t* codedA, const std::uint8_t* codedB, const std::uint8_t* above, std::uint8_t* outA,
                          std::uint8_t* outB, std::size_t count, std::size_t pixel) {
    PaethRow a, b;
    std::size_t i = 0;
    for (; i + lanes <= count; i += pixel) {
        const Words behind = a.left;
        a.advance(wordsAt(codedA + i), wordsAt(above + i));
        put(__builtin_convertvector(a.left, Bytes), outA + i);
        if (i == 0) continue;
        b.advance(wordsAt(codedB + i - pixel), behind);
        put(__builtin_convertvector(b.left, Bytes), outB + i - pixel);
    }
    return i;
}

} // namespace

void unfilterPngRowPlainly(PngFilter filter, const std::uint8_t* coded, const std::uint8_t* above, std::uint8_t* out,
                           std::size_t first, std::size_t count, int pixel) {
    const auto back = static_cast<std::size_t>(pixel);
    for (std::size_t i = first; i < count; ++i) {
        const int left = i < back ? 0 : out[i - back], corner = i < back ? 0 : above[i - back];
        int guess = 0;
        switch (filter) {
        case PngFilter::none: break;
        case PngFilter::sub: guess = left; break;
        case PngFilter::up: guess = above[i]; break;
        case PngFilter::average: guess = (left + above[i]) / 2; break;
        case PngFilter::paeth: guess = predictedByPaeth(left, above[i], corner); break;
        }
        out[i] = static_cast<std::uint8_t>(coded[i] + guess);
    }
}

void unfilterPngRow(PngFilter filter, const std::uint8_t* coded, const std::uint8_t* above, std::uint8_t* out, std::size_t count,
                    int pixel) {
    const auto step = static_cast<std::size_t>(pixel);
    std::size_t done = 0;
    switch (filter) {
    case PngFilter::none: std::memcpy(out, coded, done = count); break;
    case PngFilter::up: addRows(coded, above, out, done = count); break;
    case PngFilter::sub: done = addLeft(coded, out, count, step); break;
    case PngFilter::average: done = addAverage(coded, above, out, count, step); break;
    case PngFilter::paeth: done = addPaeth(coded, above, out, count, step); break;
    }
    unfilterPngRowPlainly(filter, coded, above, out, done, count, pixel);
}

void unfilterPaethRows(const std::uint8_t* codedA, const std::uint8_t* codedB, const std::uint8_t* above, std::uint8_t* outA,
                       std::uint8_t* outB, std::size_t count, int pixel) {
    const auto step = static_cast<std::size_t>(pixel);
    const std::size_t done = addPaethTwice(codedA, codedB, above, outA, outB, count, step);
    unfilterPngRowPlainly(PngFilter::paeth, codedA, above, outA, done, count, pixel);
    unfilterPngRowPlainly(PngFilter::paeth, codedB, outA, outB, done < step ? 0 : done - step, count, pixel);
}

} // namespace blemish
