// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/sample_images.h"

#include <cassert>
#include <cstddef>

#include "core/imaging/sample_scene.h"

namespace blemish {

namespace sample {

namespace {

/// Towards the lamp, in the picture's plane: upper left.
constexpr Vec2 lamp{-0.6, -0.8};

double coverage(double distance, double pixel) {
    return clamp01(0.5 - distance / pixel);
}

/// Signed distance to the rounded square, negative inside.
double plateDistance(Vec2 p) {
    constexpr double corner = 0.12;
    const Vec2 q{std::abs(p.x) - plateHalf + corner, std::abs(p.y) - plateHalf + corner};
    const Vec2 outside{std::max(q.x, 0.0), std::max(q.y, 0.0)};
    return length(outside) + std::min(std::max(q.x, q.y), 0.0) - corner;
}

Vec2 plateNormal(Vec2 p) {
    constexpr double step = 1e-3;
    return unit({plateDistance({p.x + step, p.y}) - plateDistance({p.x - step, p.y}),
                 plateDistance({p.x, p.y + step}) - plateDistance({p.x, p.y - step})});
}

/// The black rubber mat with the plate's soft shadow.
Colour matColour(const Plate& plate, Vec2 p) {
    const double weave = softNoise(plate.texture + 11, p.x * 55, p.y * 55) - 0.5;
    const double patches = softNoise(plate.texture + 12, p.x * 3, p.y * 3) - 0.5;
    const double away = plateDistance(p - Vec2{0.035, 0.05});
    const double shadow = 1 - 0.72 * smooth(0.15, -0.02, away);
    const double falloff = 1 - 0.16 * dot(p, p);
    return Colour{0.128, 0.134, 0.146} * ((1 + 0.22 * weave + 0.14 * patches) * shadow * falloff);
}

/// Fine lines along x from the grinding belt, and the lamp's broad reflection across them.
double brushedFace(const Plate& plate, Vec2 p) {
    const std::uint32_t seed = plate.texture;
    const double lines = 0.055 * (softNoise(seed + 1, p.x * 1.6, p.y * 62) - 0.5) +
                         0.075 * (softNoise(seed + 2, p.x * 4, p.y * 150) - 0.5) +
                         0.085 * (softNoise(seed + 3, p.x * 9, p.y * 260) - 0.5);
    const double off = (p.x - plate.bandAt + 0.25 * p.y) * 1.9;
    const double band = 0.20 / (1 + off * off);
    return 0.555 + band - 0.055 * p.y + lines * (1 + band);
}

/// The turned face of the pocket: rings, and the two bright fans that rings show under a lamp.
double turnedFace(const Plate& plate, Vec2 p) {
    const double r = length(p);
    const Vec2 out = unit(p);
    const double along = dot(out, lamp) * dot(out, lamp);
    const double second = dot(out, Vec2{0.96, -0.28}) * dot(out, Vec2{0.96, -0.28});
    const double fans = 0.40 * along * along * along + 0.13 * second * second * second * second;
    const double rings =
        0.07 * (softNoise(plate.texture + 5, r * 95, 0.5) - 0.5) + 0.06 * (softNoise(plate.texture + 6, r * 190, 0.5) - 0.5);
    return 0.36 + fans + rings * (0.7 + fans);
}

/// A wall or cone that looks towards the hole's middle: bright on the far side from the lamp.
double wallShade(Vec2 out) {
    return 0.50 - 0.38 * dot(out, lamp);
}

/// Down a bore: dark, with a sickle of lit wall opposite the lamp.
Colour boreColour(Vec2 fromCentre, double radius) {
    const double depth = length(fromCentre + lamp * (0.22 * radius)) / radius;
    return Colour{0.030, 0.032, 0.037} + grey(0.21 * smooth(0.86, 1.22, depth));
}

void drawHole(const Hole& hole, double pixel, Vec2 p, Colour& colour) {
    const Vec2 from = p - hole.centre;
    const double r = length(from);
    if (r > hole.sink + 2 * pixel) return;
    const Vec2 out = unit(from);
    const double cone = wallShade(out) + 0.05 * smooth(hole.bore, hole.sink, r);
    colour = mix(colour, Colour{1, 1, 1.01} * cone, coverage(r - hole.sink, pixel));
    const double lip = coverage(std::abs(r - hole.sink) - 0.55 * pixel, pixel);
    colour = mix(colour, grey(0.93 + 0.28 * dot(out, lamp)), 0.45 * lip);
    colour = mix(colour, boreColour(from, hole.bore), coverage(r - hole.bore, pixel));
}

void drawPocket(const Plate& plate, Vec2 p, Colour& colour) {
    constexpr double wall = 0.026;
    const double r = length(p);
    if (r > pocketRadius + wall + 2 * plate.pixel) return;
    colour = mix(colour, grey(wallShade(unit(p))), coverage(r - pocketRadius - wall, plate.pixel));
    const double shadow = 1 - 0.45 * smooth(pocketRadius - 0.07, pocketRadius, r) * clamp01(dot(unit(p), lamp) + 0.2);
    colour = mix(colour, Colour{1, 1, 1.01} * (turnedFace(plate, p) * shadow), coverage(r - pocketRadius, plate.pixel));
}

Colour plateColour(const Plate& plate, Vec2 p, double distance) {
    constexpr double chamfer = 0.030;
    Colour colour = Colour{0.995, 1.0, 1.012} * brushedFace(plate, p);
    if (distance > -chamfer - 2 * plate.pixel) {
        const double edge = 0.56 + 0.40 * dot(plateNormal(p), lamp);
        colour = mix(colour, grey(edge), coverage(-(distance + chamfer), plate.pixel));
        colour = mix(colour, grey(0.95), 0.30 * coverage(std::abs(distance + chamfer) - 0.4 * plate.pixel, plate.pixel));
    }
    drawPocket(plate, p, colour);
    for (const Hole& hole : plate.holes) drawHole(hole, plate.pixel, p, colour);
    return colour;
}

std::vector<Hole> holePattern() {
    std::vector<Hole> holes{{{0, 0}, 0.160, 0.190}};
    for (const Vec2 corner : {Vec2{-1, -1}, Vec2{1, -1}, Vec2{1, 1}, Vec2{-1, 1}})
        holes.push_back({corner * 0.590, 0.078, 0.122});
    constexpr double sine60 = 0.86602540378443864676;
    for (const Vec2 way :
         {Vec2{1, 0}, Vec2{0.5, sine60}, Vec2{-0.5, sine60}, Vec2{-1, 0}, Vec2{-0.5, -sine60}, Vec2{0.5, -sine60}})
        holes.push_back({way * 0.515, 0.036, 0.058});
    return holes;
}

/// Sensor noise: roughly normal, about 1.4 grey levels, slightly different in each channel.
double grain(std::uint32_t seed, int x, int y) {
    double sum = 0;
    for (std::uint32_t i = 0; i < 3; ++i) sum += gridNoise(seed + i, x, y) - 0.5;
    return sum * 0.011;
}

std::uint8_t toByte(double v) {
    return static_cast<std::uint8_t>(clamp01(v) * 255 + 0.5);
}

} // namespace

std::uint32_t scramble(std::uint32_t v) {
    v ^= v >> 16;
    v *= 0x85ebca6bU;
    v ^= v >> 13;
    v *= 0xc2b2ae35U;
    return v ^ v >> 16;
}

double gridNoise(std::uint32_t seed, std::int32_t x, std::int32_t y) {
    const std::uint32_t mixed = seed * 0x9e3779b9U ^ scramble(static_cast<std::uint32_t>(x) * 0x8da6b343U +
                                                              static_cast<std::uint32_t>(y) * 0xd8163841U + seed);
    return scramble(mixed) / 4294967296.0;
}

double softNoise(std::uint32_t seed, double x, double y) {
    const double fx = std::floor(x), fy = std::floor(y);
    const auto ix = static_cast<std::int32_t>(fx);
    const auto iy = static_cast<std::int32_t>(fy);
    const double sx = smooth(0, 1, x - fx), sy = smooth(0, 1, y - fy);
    const double upper = gridNoise(seed, ix, iy) * (1 - sx) + gridNoise(seed, ix + 1, iy) * sx;
    const double lower = gridNoise(seed, ix, iy + 1) * (1 - sx) + gridNoise(seed, ix + 1, iy + 1) * sx;
    return upper * (1 - sy) + lower * sy;
}

Plate makePlate(std::uint32_t seed, int size) {
    Dice dice(seed);
    Plate plate;
    plate.pixel = 2.0 / size;
    constexpr double threePixels = 3 * 2.0 / 256; // at the usual size; the same share of larger pictures
    plate.shift = {dice.between(-threePixels, threePixels), dice.between(-threePixels, threePixels)};
    plate.turn = unit({1, dice.between(-0.035, 0.035)}); // two degrees to either side
    plate.light = dice.between(0.94, 1.06);
    plate.bandAt = dice.between(-0.30, -0.14);
    plate.texture = scramble(seed ^ 0x5bd1e995U);
    plate.holes = holePattern();
    return plate;
}

Colour sceneColour(const Plate& plate, Vec2 p) {
    const double distance = plateDistance(p);
    const double share = coverage(distance, plate.pixel);
    if (share <= 0) return matColour(plate, p) * plate.light;
    const Colour top = plateColour(plate, p, distance);
    return (share >= 1 ? top : mix(matColour(plate, p), top, share)) * plate.light;
}

double metal(const Plate& plate, Vec2 p) {
    double share = coverage(plateDistance(p) + 0.03, plate.pixel);
    for (const Hole& hole : plate.holes) share *= 1 - coverage(length(p - hole.centre) - hole.bore, plate.pixel);
    return share;
}

} // namespace sample

SamplePart drawSamplePart(std::uint32_t seed, const std::string& defectType, int size) {
    assert(size > 0);
    using namespace sample;
    const Plate plate = makePlate(seed, size);
    const Defect defect = makeDefect(defectType, plate, scramble(seed + 0x27d4eb2fU));
    SamplePart part{RgbImage(size, size), Mask(size, size), defect ? defectType : std::string()};
    for (int y = 0; y < size; ++y) {
        std::uint8_t* pixel = part.image.row(y);
        for (int x = 0; x < size; ++x, pixel += 3) {
            const Vec2 p = plate.fromPicture({(x + 0.5) * plate.pixel - 1, (y + 0.5) * plate.pixel - 1});
            Colour colour = sceneColour(plate, p);
            if (defect && defect(p, colour) > 0) part.mask.row(y)[x] = 255;
            const double noise = grain(plate.texture + 77, x, y);
            pixel[0] = toByte(colour.r + noise + 0.35 * grain(plate.texture + 81, x, y));
            pixel[1] = toByte(colour.g + noise);
            pixel[2] = toByte(colour.b + noise + 0.35 * grain(plate.texture + 85, x, y));
        }
    }
    return part;
}

} // namespace blemish
