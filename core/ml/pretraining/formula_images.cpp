// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/pretraining/formula_images.h"

#include <algorithm>
#include <cmath>

namespace blemish::formula {

namespace {

/// Many of a factory's cameras see no colour.
constexpr float greyShare = 0.33F;

using Picture = std::span<Colour>;

void lightAcross(Draw& draw, int size, Picture colours) {
    const float angle = draw.angle(), slope = 0.5F * draw.normal() / static_cast<float>(size);
    const float gx = slope * std::cos(angle), gy = slope * std::sin(angle), hollow = draw.chance(0.3F) ? draw.uniform(0, 0.5F) : 0;
    const float half = 0.5F * static_cast<float>(size);
    std::size_t i = 0;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x, ++i) {
            const float dx = static_cast<float>(x) - half, dy = static_cast<float>(y) - half;
            const float light = 1 + gx * dx + gy * dy - hollow * (dx * dx + dy * dy) / (2 * half * half);
            for (float& c : colours[i]) c *= light;
        }
}

/// A small separable blur [w, 1-2w, w], `passes` times.
void blur(int size, Picture colours, float weight, int passes) {
    const auto n = static_cast<std::size_t>(size);
    const auto line = [&](std::size_t start, std::size_t step) {
        Colour before = colours[start];
        for (std::size_t k = 0; k < n; ++k) {
            Colour& here = colours[start + k * step];
            const Colour& after = colours[start + std::min(k + 1, n - 1) * step];
            const Colour now = here;
            for (std::size_t c = 0; c < 3; ++c) here[c] = now[c] + weight * (before[c] + after[c] - 2 * now[c]);
            before = now;
        }
    };
    for (int pass = 0; pass < passes; ++pass)
        for (std::size_t k = 0; k < n; ++k) {
            line(k * n, 1);
            line(k, n);
        }
}

void exposure(Draw& draw, Picture colours) {
    const float gain = draw.ratio(0.6F, 1.4F), lift = 0.08F * draw.normal(), gamma = draw.ratio(0.75F, 1.33F);
    const bool bent = draw.chance(0.4F), grey = draw.chance(greyShare), negative = draw.chance(0.04F);
    Colour cast{1, 1, 1};
    if (draw.chance(0.4F))
        for (float& c : cast) c = draw.ratio(0.87F, 1.15F);
    for (Colour& colour : colours) {
        if (grey) {
            const float y = 0.3F * colour[0] + 0.59F * colour[1] + 0.11F * colour[2];
            colour = {y, y, y};
        }
        for (std::size_t c = 0; c < 3; ++c) {
            float v = 0.5F + gain * (colour[c] * (grey ? 1 : cast[c]) - 0.5F) + lift;
            if (bent) v = std::pow(std::max(v, 0.0F), gamma);
            colour[c] = negative ? 1 - v : v;
        }
    }
}

void grain(Draw& draw, Picture colours) {
    const float amount = draw.ratio(0.004F, 0.04F);
    const bool grey = draw.chance(0.6F);
    for (Colour& colour : colours) {
        const std::uint64_t bits = draw.bits();
        for (std::size_t c = 0; c < 3; ++c) { // three sums of two 10-bit numbers from one draw
            const std::uint64_t part = bits >> (grey ? 0 : 20 * c);
            colour[c] += amount * (static_cast<float>((part & 1023) + (part >> 10 & 1023)) * (1 / 418.0F) - 2.45F);
        }
    }
}

void camera(Draw& draw, int size, Picture colours) {
    if (draw.chance(0.7F)) lightAcross(draw, size, colours);
    if (draw.chance(0.4F)) blur(size, colours, draw.uniform(0.05F, 0.25F), 1 + draw.below(3));
    exposure(draw, colours);
    if (draw.chance(0.6F)) grain(draw, colours);
}

/// The object over the ground: shadow, its own texture, light on its border.
void compose(Draw& draw, int size, Picture ground, std::span<const Colour> object, std::span<const float> cover, float bevel) {
    const int shadow = draw.chance(0.4F) ? 1 + draw.below(1 + size / 24) : 0;
    const float dark = draw.uniform(0.3F, 0.9F), angle = draw.angle(), lift = 0.15F * draw.normal();
    const float lx = bevel * std::cos(angle), ly = bevel * std::sin(angle);
    const auto at = [&](int x, int y) { return cover[static_cast<std::size_t>(std::clamp(y, 0, size - 1) * size + std::clamp(x, 0, size - 1))]; };
    std::size_t i = 0;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x, ++i) {
            const float a = cover[i], shade = shadow > 0 ? 1 - dark * 0.6F * at(x - shadow, y - shadow) : 1;
            const float light = bevel > 0 ? a * (lx * (at(x + 2, y) - at(x - 2, y)) + ly * (at(x, y + 2) - at(x, y - 2))) : 0;
            for (std::size_t c = 0; c < 3; ++c) ground[i][c] = std::lerp(ground[i][c] * shade, object[i][c] + lift, a) + light;
        }
}

RgbImage bytesOf(int size, std::span<const Colour> colours) {
    RgbImage image(size, size);
    std::size_t i = 0;
    for (const Colour& colour : colours)
        for (const float c : colour) image.pixels[i++] = static_cast<std::uint8_t>(std::clamp(c, 0.0F, 1.0F) * 255 + 0.5F);
    return image;
}

} // namespace

ClassCounts countsFor(int textures) { return {textures, 1 + std::max(8, textures / 16), 1 + 6 * 7 * std::max(1, textures / 1000)}; }

FormulaImages::FormulaImages(std::uint64_t seed, const ClassCounts& counts) : m_seed(seed), m_counts(counts), m_tiles(seed) {
    for (int i = 0; i < counts.textures; ++i) m_textures.push_back(TextureClass::make(Draw(seed, 2, static_cast<std::uint64_t>(i)), m_tiles));
    for (int i = 0; i < counts.shapes; ++i) m_shapes.push_back(ShapeClass::make(Draw(seed, 3, static_cast<std::uint64_t>(i))));
    for (int i = 0; i < counts.marks; ++i) m_marks.push_back(MarkClass::make(Draw(seed, 4, static_cast<std::uint64_t>(i)), i));
}

FormulaImage FormulaImages::draw(std::uint64_t index, int size, bool otherView) const {
    Draw draw(m_seed, 5, index);
    FormulaImage result;
    const auto pixels = static_cast<std::size_t>(size) * static_cast<std::size_t>(size);
    result.shapeCover.assign(pixels, 0.0F);
    result.markCover.assign(pixels, 0.0F);
    std::vector<Colour> ground(pixels);
    result.texture = draw.below(m_counts.textures);
    drawTexture(m_textures[static_cast<std::size_t>(result.texture)], m_tiles, draw, size, ground);
    if (m_counts.shapes > 1 && draw.chance(0.6F)) {
        result.shape = 1 + draw.below(m_counts.shapes - 1);
        const auto& shape = m_shapes[static_cast<std::size_t>(result.shape)];
        std::vector<Colour> object(pixels);
        result.objectTexture = draw.below(m_counts.textures);
        drawTexture(m_textures[static_cast<std::size_t>(result.objectTexture)], m_tiles, draw, size, object);
        drawShape(shape, draw, size, result.shapeCover);
        compose(draw, size, ground, object, result.shapeCover, shape.bevel);
    }
    if (m_counts.marks > 1 && draw.chance(0.7F)) {
        result.mark = 1 + draw.below(m_counts.marks - 1);
        drawMark(m_marks[static_cast<std::size_t>(result.mark)], m_tiles, draw, size, ground, result.markCover);
    }
    if (otherView) {
        std::vector<Colour> again = ground;
        Draw other(m_seed, 6, index);
        camera(other, size, again);
        result.otherView = bytesOf(size, again);
    }
    camera(draw, size, ground);
    result.image = bytesOf(size, ground);
    return result;
}

RgbImage contactSheet(const FormulaImages& images, int size, int columns, int rows) {
    RgbImage sheet(columns * (size + 2), rows * (size + 2));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const auto one = images.draw(static_cast<std::uint64_t>(row * columns + column), size).image;
            for (int y = 0; y < size; ++y)
                std::copy_n(one.row(y), 3 * size, sheet.row(row * (size + 2) + y + 1) + 3 * (column * (size + 2) + 1));
        }
    return sheet;
}

} // namespace blemish::formula
