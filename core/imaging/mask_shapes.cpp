// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/mask_shapes.h"

#include <algorithm>
#include <cmath>

namespace blemish {

namespace {

constexpr std::uint8_t marked = 255;

/// One number from the front of the text; nothing where it ends in the middle or is too long.
std::optional<std::int64_t> takeNumber(std::string_view& text) {
    constexpr int mostBits = 60;
    std::uint64_t number = 0;
    for (int bits = 0; bits < mostBits && !text.empty(); bits += 5) {
        const int part = text.front() - '0';
        if (part < 0 || part > 63) return std::nullopt;
        text.remove_prefix(1);
        number |= std::uint64_t(part & 0x1f) << bits;
        if (part & 0x20) continue; // more of it follows
        if (part & 0x10) number |= ~std::uint64_t(0) << (bits + 5);
        return static_cast<std::int64_t>(number);
    }
    return std::nullopt;
}

/// The first pixel of 0 … `size` whose centre does not lie before `at`.
int firstBehind(double at, int size) {
    return static_cast<int>(std::clamp(std::ceil(at - 0.5), 0.0, double(size)));
}

} // namespace

bool runsFit(std::span<const std::int64_t> runs, std::int64_t pixels) {
    for (const std::int64_t run : runs) {
        if (run < 0 || run > pixels) return false;
        pixels -= run;
    }
    return true;
}

std::optional<std::vector<std::int64_t>> runsFromText(std::string_view text, std::int64_t pixels) {
    std::vector<std::int64_t> runs;
    while (!text.empty()) {
        auto run = takeNumber(text);
        if (!run) return std::nullopt;
        if (runs.size() > 2) *run += runs[runs.size() - 2]; // no overflow: less than 2^60, and at most `pixels`
        if (*run < 0 || *run > pixels) return std::nullopt;
        runs.push_back(*run);
    }
    if (!runsFit(runs, pixels)) return std::nullopt;
    return runs;
}

void addRuns(Mask& mask, std::span<const std::int64_t> runs) {
    std::int64_t at = 0;
    for (std::size_t i = 0; i < runs.size(); at += runs[i++])
        for (std::int64_t pixel = at; i % 2 == 1 && pixel < at + runs[i]; ++pixel)
            mask.row(static_cast<int>(pixel % mask.height))[pixel / mask.height] = marked;
}

/// Edge flags: every edge turns over, in each row that it crosses, whatever is right of it (Ackland and Weste, IEEE Transactions on
/// Computers C-30(1), 1981).
void addPolygon(Mask& mask, std::span<const double> points) {
    const std::size_t count = points.size() / 2;
    if (count < 3 || mask.empty()) return;
    double low = points[1], high = points[1];
    for (std::size_t i = 1; i < count; ++i) {
        low = std::min(low, points[2 * i + 1]);
        high = std::max(high, points[2 * i + 1]);
    }
    const int top = firstBehind(low, mask.height), bottom = firstBehind(high, mask.height);
    Mask turns(mask.width + 1, bottom - top, 0); // the last column is beyond the image
    for (std::size_t i = 0; i < count; ++i) {
        const double *from = &points[2 * i], *to = &points[2 * ((i + 1) % count)];
        if (from[1] > to[1]) std::swap(from, to);
        const double slope = (to[0] - from[0]) / (to[1] - from[1]);
        for (int y = firstBehind(from[1], mask.height); y < firstBehind(to[1], mask.height); ++y)
            turns.row(y - top)[firstBehind(from[0] + (y + 0.5 - from[1]) * slope, mask.width)] ^= 1;
    }
    for (int y = top; y < bottom; ++y) {
        bool inside = false;
        for (int x = 0; x < mask.width; ++x) {
            inside ^= turns.row(y - top)[x] != 0;
            if (inside) mask.row(y)[x] = marked;
        }
    }
}

} // namespace blemish
