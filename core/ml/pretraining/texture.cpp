// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/pretraining/texture.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace blemish::formula {

namespace {

constexpr float tau = 6.2831853F;
constexpr int shades = 512;

TextureClass::Layer makeLayer(Draw& draw, int tiles) {
    TextureClass::Layer layer{draw.below(tiles), draw.ratio(0.35F, 1.8F), 1, draw.angle()};
    if (draw.chance(0.4F)) layer.stretch = draw.ratio(1, 4);
    if (draw.chance(0.08F)) { // drawn out so far that lines remain, as in brushed metal
        layer.scale = draw.uniform(0.05F, 0.15F);
        layer.stretch = draw.uniform(8, 20);
    }
    return layer;
}

void makeColours(TextureClass& t, Draw& draw) {
    t.grey = draw.chance(0.35F);
    const float contrast = draw.uniform(0.12F, 0.5F), base = draw.uniform(0.25F, 0.75F);
    const float turns = draw.uniform(0.4F, 0.6F), phase = draw.chance(0.5F) ? 0.0F : 0.5F;
    const float tint = draw.chance(0.4F) ? 0.08F : 0.4F;
    for (std::size_t c = 0; c < 3; ++c) {
        t.base[c] = t.grey ? base : base + tint * draw.uniform(-0.5F, 0.5F);
        t.range[c] = t.grey ? contrast : contrast * draw.uniform(0.5F, 1.2F);
        t.turns[c] = t.grey ? turns : turns * draw.uniform(0.7F, 1.5F);
        t.phase[c] = t.grey ? phase : phase + tint * draw.uniform(-0.5F, 0.5F);
    }
}

/// Where a layer looks, from image coordinates.
struct View {
    int tile;
    float xx, xy, yx, yy, x0, y0;

    View(const TextureClass::Layer& layer, Draw& draw, float turn, float zoom, bool mirrored) : tile(layer.tile) {
        const float angle = layer.angle + turn, c = std::cos(angle) * zoom, s = std::sin(angle) * zoom;
        const float across = layer.scale * layer.stretch * (mirrored ? -1.0F : 1.0F);
        xx = layer.scale * c;
        xy = layer.scale * s;
        yx = -across * s;
        yy = across * c;
        x0 = draw.uniform(0, TileBank::edge);
        y0 = draw.uniform(0, TileBank::edge);
    }
    float at(const TileBank& tiles, float x, float y) const { return tiles.at(tile, x0 + xx * x + xy * y, y0 + yx * x + yy * y); }
};

float mixed(const TextureClass& t, float a, float b) {
    switch (t.mix) {
    case TextureClass::Mix::sum: return (a + t.amount * b) / (1 + t.amount);
    case TextureClass::Mix::product: return a * (1 - t.amount + t.amount * b);
    case TextureClass::Mix::highest: return std::max(a, b);
    case TextureClass::Mix::lowest: return std::min(a, b);
    case TextureClass::Mix::either: return b > t.amount ? a : 1 - 0.5F * a;
    case TextureClass::Mix::first: break;
    }
    return a;
}

float curved(const TextureClass& t, float v) {
    const auto ramp = [&](float x) { return std::clamp(0.5F + x / (2 * t.softness), 0.0F, 1.0F); };
    switch (t.curve) {
    case TextureClass::Curve::waves: return 0.5F + 0.5F * std::sin(tau * (t.frequency * v + t.centre));
    case TextureClass::Curve::step: return ramp(v - t.centre);
    case TextureClass::Curve::band: return ramp(std::abs(v - t.centre) - 0.08F);
    case TextureClass::Curve::levels: return std::floor(v * (1.5F + t.frequency)) / (1.5F + t.frequency);
    case TextureClass::Curve::plain: break;
    }
    return v;
}

/// The curve and the colours of this draw as a table over the field's values.
std::array<Colour, shades> palette(const TextureClass& t, Draw& draw) {
    std::array<Colour, shades> table;
    const float gain = draw.ratio(0.8F, 1.25F), lift = 0.05F * draw.normal(), shift = 0.03F * draw.normal();
    Colour tint;
    for (float& c : tint) c = t.grey ? 0 : 0.04F * draw.normal();
    for (int i = 0; i < shades; ++i) {
        const float v = curved(t, static_cast<float>(i) / (shades - 1));
        for (std::size_t c = 0; c < 3; ++c)
            table[static_cast<std::size_t>(i)][c] =
                t.base[c] + lift + tint[c] + gain * t.range[c] * std::cos(tau * (t.turns[c] * v + t.phase[c] + shift));
    }
    return table;
}

void lightFromOneSide(const TextureClass& t, Draw& draw, int size, const std::vector<float>& field, std::span<Colour> colours) {
    const float angle = draw.angle(), strength = t.relief * draw.ratio(0.6F, 1.6F);
    const float lx = strength * std::cos(angle), ly = strength * std::sin(angle);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const auto i = static_cast<std::size_t>(y) * static_cast<std::size_t>(size) + static_cast<std::size_t>(x);
            const float dx = x + 1 < size ? field[i + 1] - field[i] : 0;
            const float dy = y + 1 < size ? field[i + static_cast<std::size_t>(size)] - field[i] : 0;
            const float light = std::clamp(lx * dx + ly * dy, -0.35F, 0.35F);
            for (float& c : colours[i]) c += light;
        }
}

} // namespace

TextureClass TextureClass::make(Draw draw, const TileBank& tiles) {
    TextureClass t;
    t.first = makeLayer(draw, tiles.count());
    t.second = makeLayer(draw, tiles.count());
    t.bend = makeLayer(draw, tiles.smoothCount());
    t.bend.scale = draw.ratio(0.3F, 1.2F);
    t.bend.stretch = 1;
    t.mix = static_cast<Mix>(std::max(0, draw.below(8) - 2));
    t.amount = draw.uniform(0.25F, 0.75F);
    t.bendPixels = draw.chance(0.4F) ? draw.ratio(2, 24) : 0;
    t.curve = static_cast<Curve>(std::max(0, draw.below(7) - 2));
    t.frequency = draw.uniform(1, 3.5F);
    t.centre = draw.uniform(0.25F, 0.75F);
    t.softness = draw.ratio(0.03F, 0.3F);
    t.anyDirection = draw.chance(0.6F);
    t.relief = draw.chance(0.35F) ? draw.ratio(0.3F, 1.5F) : 0;
    makeColours(t, draw);
    return t;
}

std::array<int, TextureClass::traitCount> TextureClass::traits(const TileBank& tiles) const {
    const auto bin = [](float value, float low, float high) { return value < low ? 0 : value < high ? 1 : 2; };
    return {first.tile, mix == Mix::first ? tiles.count() : second.tile, static_cast<int>(mix), static_cast<int>(curve),
            first.scale < 0.2F ? 3 : bin(first.scale, 0.6F, 1.05F), bin(first.stretch, 1.3F, 2.2F), bin(bendPixels, 1, 7), bin(relief, 0.01F, 0.7F)};
}

std::array<int, TextureClass::traitCount> TextureClass::traitSizes(const TileBank& tiles) {
    return {tiles.count(), tiles.count() + 1, 6, 5, 4, 3, 3, 3};
}

void drawTexture(const TextureClass& t, const TileBank& tiles, Draw& draw, int size, std::span<Colour> colours) {
    const float turn = t.anyDirection ? draw.angle() : 0.12F * draw.normal(), zoom = draw.ratio(0.8F, 1.25F);
    const bool mirrored = draw.chance(0.5F);
    const View first(t.first, draw, turn, zoom, mirrored), second(t.second, draw, turn, zoom, mirrored);
    const View bend(t.bend, draw, turn, zoom, mirrored);
    const auto table = palette(t, draw);
    const bool bends = t.bendPixels > 0, two = t.mix != TextureClass::Mix::first;
    std::vector<float> field(colours.size());
    std::size_t i = 0;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x, ++i) {
            auto u = static_cast<float>(x), v = static_cast<float>(y);
            if (bends) {
                u += t.bendPixels * (bend.at(tiles, u, v) - 0.5F);
                v += t.bendPixels * (bend.at(tiles, v + 97, u) - 0.5F);
            }
            const float a = first.at(tiles, u, v);
            field[i] = two ? mixed(t, a, second.at(tiles, u, v)) : a;
            colours[i] = table[static_cast<std::size_t>(std::clamp(field[i], 0.0F, 1.0F) * (shades - 1))];
        }
    if (t.relief > 0) lightFromOneSide(t, draw, size, field, colours);
}

} // namespace blemish::formula
