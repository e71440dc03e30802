// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace blemish::sample {

// Everything here is made of + - * / and square roots on doubles and of integer hashes: the same bits on every machine.

struct Vec2 {
    double x = 0, y = 0;
    friend Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
    friend Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
    friend Vec2 operator*(Vec2 a, double s) { return {a.x * s, a.y * s}; }
};
inline double dot(Vec2 a, Vec2 b) {
    return a.x * b.x + a.y * b.y;
}
inline double length(Vec2 a) {
    return std::sqrt(dot(a, a));
}
inline Vec2 unit(Vec2 a) {
    const double l = length(a);
    return l > 1e-12 ? a * (1 / l) : Vec2{1, 0};
}

/// Linear red, green, blue; 1 is white.
struct Colour {
    double r = 0, g = 0, b = 0;
    friend Colour operator*(Colour c, double s) { return {c.r * s, c.g * s, c.b * s}; }
    friend Colour operator*(Colour a, Colour b) { return {a.r * b.r, a.g * b.g, a.b * b.b}; }
    friend Colour operator+(Colour a, Colour b) { return {a.r + b.r, a.g + b.g, a.b + b.b}; }
};
inline Colour grey(double v) {
    return {v, v, v};
}
inline Colour mix(Colour a, Colour b, double share) {
    return a * (1 - share) + b * share;
}

inline double clamp01(double v) {
    return std::clamp(v, 0.0, 1.0);
}
/// 0 at or before `from`, 1 at or behind `to` (which may be smaller than `from`), smooth between.
inline double smooth(double from, double to, double v) {
    const double t = clamp01((v - from) / (to - from));
    return t * t * (3 - 2 * t);
}

/// An integer hash with good avalanche (murmur3's finaliser).
std::uint32_t scramble(std::uint32_t v);
/// [0, 1) from a place on an integer grid.
double gridNoise(std::uint32_t seed, std::int32_t x, std::int32_t y);
/// [0, 1), smooth between the grid's points.
double softNoise(std::uint32_t seed, double x, double y);

/// A row of random numbers from a seed.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_seed(scramble(seed)) {}
    double between(double low, double high) { return low + (high - low) * gridNoise(m_seed, m_count++, 0); }
    int below(int n) { return std::min(n - 1, static_cast<int>(between(0, n))); }

private:
    std::uint32_t m_seed;
    std::int32_t m_count = 0;
};

/// A bore with a countersink around it, in plate coordinates.
struct Hole {
    Vec2 centre;
    double bore = 0;
    double sink = 0;
};

/// One part as it lies before the camera. The picture spans -1 to 1 in both directions, y downwards.
struct Plate {
    Vec2 shift;
    Vec2 turn{1, 0}; ///< cosine and sine
    double light = 1;
    double bandAt = 0; ///< where the brushed face reflects the lamp
    double pixel = 0;  ///< a pixel's edge in picture units
    std::uint32_t texture = 0;
    std::vector<Hole> holes;

    Vec2 fromPicture(Vec2 at) const {
        const Vec2 p = at - shift;
        return {p.x * turn.x + p.y * turn.y, p.y * turn.x - p.x * turn.y};
    }
};

constexpr double plateHalf = 0.80;
constexpr double pocketRadius = 0.345;

Plate makePlate(std::uint32_t seed, int size);
/// Colour of the scene (plate, or the mat under it) at a place in plate coordinates.
Colour sceneColour(const Plate& plate, Vec2 p);
/// 1 on metal, 0 in bores and beside the plate.
double metal(const Plate& plate, Vec2 p);

/// Changes the colour at a place in plate coordinates and says how much of it (0: not touched).
using Defect = std::function<double(Vec2, Colour&)>;
/// Empty for an unknown or empty type.
Defect makeDefect(const std::string& type, const Plate& plate, std::uint32_t seed);

} // namespace blemish::sample
