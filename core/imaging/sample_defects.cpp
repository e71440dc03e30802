// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "core/imaging/sample_images.h"
#include "core/imaging/sample_scene.h"

namespace blemish {

namespace sample {

namespace {

/// Takes off what nobody could see, so that the mask ends where the defect does.
double visible(double weight) {
    return std::max(0.0, (weight - 0.06) / 0.94);
}

Vec2 randomDirection(Dice& dice) {
    while (true) {
        const Vec2 v{dice.between(-1, 1), dice.between(-1, 1)};
        const double l = length(v);
        if (l > 0.1 && l < 1) return unit(v);
    }
}

/// Distance from the nearest bore's or pocket wall's rim, and from the plate's edge.
double room(const Plate& plate, Vec2 p) {
    double least = std::min(plateHalf - std::abs(p.x), plateHalf - std::abs(p.y)) - 0.04;
    for (const Hole& hole : plate.holes) least = std::min(least, length(p - hole.centre) - hole.sink);
    return std::min(least, std::abs(length(p) - pocketRadius));
}

/// A place on flat metal with free space of `radius` around it, or the freest of many.
Vec2 flatPlace(const Plate& plate, Dice& dice, double radius) {
    Vec2 best{0, -0.6};
    for (int i = 0; i < 200; ++i) {
        const Vec2 p{dice.between(-plateHalf, plateHalf), dice.between(-plateHalf, plateHalf)};
        if (room(plate, p) > room(plate, best)) best = p;
        if (room(plate, p) >= radius) return p;
    }
    return best;
}

/// A bent line as short straight pieces.
class Curve {
public:
    static constexpr int pieces = 40;

    Curve(Vec2 a, Vec2 b, Vec2 c, Vec2 d) {
        for (int i = 0; i <= pieces; ++i) {
            const double t = static_cast<double>(i) / pieces, s = 1 - t;
            m_points[static_cast<std::size_t>(i)] = a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
        }
    }

    struct Nearest {
        double distance = 1e9; ///< negative on the left side
        double along = 0;      ///< 0 to 1
    };
    Nearest nearest(Vec2 p) const {
        Nearest found;
        for (std::size_t i = 0; i < pieces; ++i) {
            const Vec2 a = m_points[i], ab = m_points[i + 1] - a, ap = p - a;
            const double t = clamp01(dot(ap, ab) / std::max(dot(ab, ab), 1e-12));
            const double distance = length(ap - ab * t);
            if (distance >= std::abs(found.distance)) continue;
            found = {ab.x * ap.y - ab.y * ap.x < 0 ? -distance : distance, (static_cast<double>(i) + t) / pieces};
        }
        return found;
    }

private:
    std::array<Vec2, pieces + 1> m_points{};
};

Curve bentLine(Vec2 middle, Vec2 way, double half, double bendA, double bendB) {
    const Vec2 side{-way.y, way.x};
    return {middle - way * half, middle - way * (half * 0.33) + side * bendA, middle + way * (half * 0.33) + side * bendB,
            middle + way * half};
}

/// A groove: dark valley, bright burr on one side, thinning out at both ends.
Defect scratch(const Plate& plate, Dice& dice) {
    const Vec2 middle = flatPlace(plate, dice, 0.08);
    Vec2 way = randomDirection(dice);
    if (std::abs(way.x) > 0.9) way = unit({way.x * 0.5, way.y + 0.4}); // across the grinding lines, not along them
    if (dot(way, middle) > 0) way = way * -1.0;                        // towards the middle, so that it stays on the plate
    const double half = dice.between(0.17, 0.33);
    const Curve curve = bentLine(middle, way, half, dice.between(-0.07, 0.07), dice.between(-0.07, 0.07));
    const double width = dice.between(0.013, 0.018);
    const std::uint32_t seed = plate.texture + 31;
    return [=](Vec2 p, Colour& colour) {
        if (length(p - middle) > half + 0.1) return 0.0;
        const auto [distance, along] = curve.nearest(p);
        const double taper = width * (0.35 + 0.65 * smooth(0, 0.3, along) * smooth(1, 0.75, along));
        const double across = distance / std::max(taper, 1e-9);
        const double pressure = 0.72 + 0.28 * softNoise(seed, along * 14, 0.5);
        const double weight = visible(smooth(1.0, 0.45, std::abs(across)) * pressure * metal(plate, p));
        if (weight <= 0) return 0.0;
        const double burr = smooth(-0.15, 0.35, across);
        colour = mix(colour, mix(colour * 0.30, grey(0.97) * plate.light, burr), 0.92 * weight);
        return weight;
    };
}

/// A shallow hollow from a blow: only the light changes.
Defect dent(const Plate& plate, Dice& dice) {
    const double wide = dice.between(0.095, 0.135), narrow = wide * dice.between(0.70, 0.95);
    const Vec2 centre = flatPlace(plate, dice, wide * 0.9);
    const Vec2 axis = randomDirection(dice);
    const double depth = dice.between(1.35, 1.8);
    return [=](Vec2 p, Colour& colour) {
        const Vec2 from = p - centre;
        const Vec2 local{dot(from, axis) / wide, dot(from, Vec2{-axis.y, axis.x}) / narrow};
        const double q = dot(local, local);
        const double weight = visible(clamp01(1 - q) * metal(plate, p));
        if (weight <= 0) return 0.0;
        const Vec2 slope = axis * local.x + Vec2{-axis.y, axis.x} * local.y;
        const double tilt = dot(slope, Vec2{0.6, 0.8}) * smooth(1, 0.5, q);
        colour = mix(colour, colour * std::clamp(0.93 + depth * 0.62 * tilt, 0.30, 1.7), smooth(0, 0.25, weight));
        return weight;
    };
}

/// Dried liquid: a brown patch with a ragged, darker rim.
Defect stain(const Plate& plate, Dice& dice) {
    const double radius = dice.between(0.13, 0.20);
    const Vec2 centre = flatPlace(plate, dice, 0.13);
    const std::uint32_t seed = plate.texture + 41;
    const double strength = dice.between(0.62, 0.80);
    return [=](Vec2 p, Colour& colour) {
        if (length(p - centre) > 2 * radius) return 0.0;
        const Vec2 slanted{0.8 * p.x - 0.6 * p.y, 0.6 * p.x + 0.8 * p.y}; // hides the noise's grid
        const double ragged = 0.50 * (softNoise(seed, slanted.x * 7, slanted.y * 7) - 0.5) +
                              0.20 * (softNoise(seed + 1, p.x * 15, p.y * 15) - 0.5) +
                              0.09 * (softNoise(seed + 3, slanted.x * 37, slanted.y * 37) - 0.5);
        const double out = length(p - centre) / radius + ragged;
        const double weight = visible(smooth(1.0, 0.80, out) * metal(plate, p));
        if (weight <= 0) return 0.0;
        const double rim = smooth(0.45, 0.85, out);
        const double cloud = 0.78 + 0.44 * (softNoise(seed + 2, p.x * 13, p.y * 13) - 0.5);
        colour = mix(colour, colour * Colour{0.74, 0.53, 0.31}, weight * clamp01(strength * cloud + 0.22 * rim));
        return weight;
    };
}

struct Speck {
    Vec2 centre;
    double radius = 0;
};

/// A dark fibre and a few crumbs that lie on the part and throw a small shadow.
Defect contamination(const Plate& plate, Dice& dice) {
    const Vec2 middle = flatPlace(plate, dice, 0.10);
    const Curve fibre =
        bentLine(middle, randomDirection(dice), dice.between(0.13, 0.21), dice.between(0.08, 0.22), dice.between(-0.22, -0.05));
    std::vector<Speck> specks(static_cast<std::size_t>(3 + dice.below(4)));
    for (Speck& speck : specks) {
        speck.centre = middle + Vec2{dice.between(-0.24, 0.24), dice.between(-0.24, 0.24)};
        speck.radius = dice.between(0.012, 0.026);
    }
    const double thick = dice.between(0.0085, 0.012);
    const std::uint32_t seed = plate.texture + 51;
    const double pixel = plate.pixel;
    const auto cover = [=](Vec2 p, double soft) {
        double nearest = std::abs(fibre.nearest(p).distance) - thick;
        const double rough = 0.010 * (softNoise(seed, p.x * 60, p.y * 60) - 0.5);
        for (const Speck& speck : specks) nearest = std::min(nearest, length(p - speck.centre) - speck.radius + rough);
        return smooth(soft, -soft, nearest);
    };
    return [=](Vec2 p, Colour& colour) {
        if (length(p - middle) > 0.5) return 0.0; // farther than everything that was placed above
        const double body = cover(p, 0.7 * pixel);
        const double shadow = 0.5 * cover(p - Vec2{0.010, 0.014}, 0.012);
        const double weight = visible(std::max(body, shadow));
        if (weight <= 0) return 0.0;
        colour = mix(colour * (1 - visible(shadow)), Colour{0.105, 0.085, 0.075} * plate.light, visible(body));
        return weight;
    };
}

/// A bore that the drill forgot: the face goes on where it should be.
Defect missingHole(const Plate& plate, Dice& dice) {
    Plate undrilled = plate;
    const auto which = 1 + dice.below(static_cast<int>(plate.holes.size()) - 1); // the first is the pocket's own bore
    const Hole hole = plate.holes[static_cast<std::size_t>(which)];
    undrilled.holes.erase(undrilled.holes.begin() + which);
    return [=](Vec2 p, Colour& colour) {
        if (length(p - hole.centre) > hole.sink + 1.1 * plate.pixel) return 0.0; // the lip is drawn up to one pixel outside
        colour = sceneColour(undrilled, p);
        return 1.0;
    };
}

using Maker = Defect (*)(const Plate&, Dice&);
constexpr std::array<std::pair<std::string_view, Maker>, 5> makers{
    {{"scratch", scratch}, {"dent", dent}, {"stain", stain}, {"contamination", contamination}, {"missing_hole", missingHole}}};

} // namespace

Defect makeDefect(const std::string& type, const Plate& plate, std::uint32_t seed) {
    Dice dice(seed);
    for (const auto& [name, make] : makers)
        if (name == type) return make(plate, dice);
    return {};
}

} // namespace sample

const std::vector<std::string>& sampleDefectTypes() {
    static const std::vector<std::string> types = [] {
        std::vector<std::string> names;
        for (const auto& [name, make] : sample::makers) names.emplace_back(name);
        return names;
    }();
    return types;
}

} // namespace blemish
