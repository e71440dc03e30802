// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/pretraining/shape.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace blemish::formula {

namespace {

constexpr float tau = 6.2831853F;
constexpr int directions = 256;
using Outline = std::array<float, directions + 1>;

void makeStrokes(ShapeClass& s, Draw& draw) {
    const int count = 2 + draw.below(4);
    const float width = draw.uniform(0.06F, 0.2F);
    const auto node = [&] { return -0.9F + 0.45F * static_cast<float>(draw.below(5)); };
    float x = node(), y = node();
    for (int k = 0; k < count; ++k) {
        const float nx = node(), ny = node();
        s.segments.push_back({x, y, nx, ny, width * draw.uniform(0.7F, 1.3F)});
        if (draw.chance(0.7F)) {
            x = nx;
            y = ny;
        } else {
            x = node();
            y = node();
        }
    }
}

/// Contracting maps, chosen in proportion to their area (Barnsley 1988).
void makeFractal(ShapeClass& s, Draw& draw) {
    const int count = 2 + draw.below(4);
    float sum = 0;
    for (int k = 0; k < count; ++k) {
        const float turn = draw.angle(), flip = draw.chance(0.3F) ? -1.0F : 1.0F;
        const float along = draw.uniform(0.35F, 0.85F), across = draw.uniform(0.2F, 0.8F), skew = draw.uniform(-0.4F, 0.4F);
        ShapeClass::Map m{along * std::cos(turn), -across * std::sin(turn + skew), flip * along * std::sin(turn),
                          flip * across * std::cos(turn + skew), draw.uniform(-1, 1), draw.uniform(-1, 1), 0};
        m.share = std::max(0.02F, std::abs(m.a * m.d - m.b * m.c));
        sum += m.share;
        s.maps.push_back(m);
    }
    for (auto& m : s.maps) m.share /= sum;
}

Outline outline(const ShapeClass& s, Draw& draw) {
    Outline radius;
    for (int i = 0; i < directions; ++i) {
        const float angle = tau * static_cast<float>(i) / directions;
        float r = 1;
        if (s.corners > 0) {
            const float sector = tau / static_cast<float>(s.corners);
            const float within = std::abs(std::fmod(angle, sector) / sector - 0.5F) * 2; // 0 in the middle of a side, 1 at a corner
            const float side = std::cos(sector / 2) / std::cos(sector / 2 * within);
            r = s.inner < 1 ? std::lerp(s.inner, 1.0F, within) : side;
        }
        radius[static_cast<std::size_t>(i)] = r;
    }
    for (std::size_t k = 0; k < 6; ++k) {
        const float amplitude = s.waves[2 * k] * draw.uniform(0.8F, 1.2F), phase = s.waves[2 * k + 1] + 0.1F * draw.normal();
        if (amplitude == 0) continue;
        for (int i = 0; i < directions; ++i)
            radius[static_cast<std::size_t>(i)] += amplitude * std::cos(tau * static_cast<float>(i) * static_cast<float>(k + 2) / directions + phase);
    }
    radius[directions] = radius[0];
    return radius;
}

float roundedBox(float x, float y, float halfX, float halfY, float rounding) {
    const float dx = std::abs(x) - halfX + rounding, dy = std::abs(y) - halfY + rounding;
    return std::hypot(std::max(dx, 0.0F), std::max(dy, 0.0F)) + std::min(std::max(dx, dy), 0.0F) - rounding;
}

float toSegment(const ShapeClass::Segment& s, float x, float y) {
    const float dx = s.x1 - s.x0, dy = s.y1 - s.y0, length = dx * dx + dy * dy + 1e-6F;
    const float t = std::clamp(((x - s.x0) * dx + (y - s.y0) * dy) / length, 0.0F, 1.0F);
    return std::hypot(x - s.x0 - t * dx, y - s.y0 - t * dy) - s.width;
}

/// Signed distance, negative inside, in units of the shape's half size; x and y in the same.
struct Distance {
    const ShapeClass& shape;
    Outline radius;
    std::array<ShapeClass::Segment, 24> dots;

    Distance(const ShapeClass& s, Draw& draw) : shape(s), radius(outline(s, draw)), dots() {
        for (auto& dot : dots) dot = {draw.uniform(-1, 1), draw.uniform(-1, 1), 0, 0, draw.uniform(0.7F, 1.3F)};
    }

    float radial(float x, float y) const {
        const float turn = std::atan2(y, x) / tau;
        const float at = (turn - std::floor(turn)) * directions;
        const auto i = static_cast<std::size_t>(std::min(at, directions - 1.0F));
        return std::hypot(x, y) - std::lerp(radius[i], radius[i + 1], at - static_cast<float>(i));
    }

    float operator()(float x, float y) const {
        switch (shape.kind) {
        case ShapeClass::Kind::box: {
            float d = roundedBox(x, y, 1, shape.aspect, shape.rounding * shape.aspect);
            for (std::size_t h = 0; h < static_cast<std::size_t>(shape.holeCount); ++h)
                d = std::max(d, shape.holeRadius - std::hypot(x - shape.holes[2 * h], y - shape.aspect * shape.holes[2 * h + 1]));
            return d;
        }
        case ShapeClass::Kind::ring: return std::abs(radial(x, y / shape.aspect) + shape.thickness) - shape.thickness;
        case ShapeClass::Kind::strokes: {
            float d = 9;
            for (const auto& segment : shape.segments) d = std::min(d, toSegment(segment, x, y));
            return d;
        }
        case ShapeClass::Kind::scattered: {
            float d = 9;
            for (std::size_t k = 0; k < static_cast<std::size_t>(shape.copies); ++k) {
                const float r = shape.thickness * dots[k].width;
                d = std::min(d, roundedBox(x - dots[k].x0, (y - dots[k].y0), r, r * shape.aspect, shape.rounding * r));
            }
            return d;
        }
        default: return radial(x, y / shape.aspect);
        }
    }
};

/// Where a draw puts the shape: image pixels to the shape's own coordinates.
struct Pose {
    float xx, xy, yx, yy, cx, cy, pixel;

    Pose(const ShapeClass& s, Draw& draw, int size) {
        const float half = 0.5F * static_cast<float>(size), radius = half * draw.uniform(0.35F, 0.85F);
        const float angle = s.upright ? 0.15F * draw.normal() : draw.angle(), slant = 0.15F * draw.normal();
        const float stretch = draw.ratio(0.85F, 1.18F), mirror = draw.chance(0.5F) ? -1.0F : 1.0F;
        const float c = std::cos(angle), sn = std::sin(angle);
        xx = c / (radius * stretch);
        xy = (sn + slant * c) / (radius * stretch);
        yx = -mirror * sn * stretch / radius;
        yy = mirror * (c + slant * sn) * stretch / radius;
        cx = half + 0.35F * half * draw.normal();
        cy = half + 0.35F * half * draw.normal();
        pixel = 1 / radius;
    }
};

void drawFractal(const ShapeClass& s, Draw& draw, int size, std::span<float> cover) {
    std::vector<std::array<float, 2>> points(1800);
    float x = 0, y = 0, lowX = 1e9F, highX = -1e9F, lowY = 1e9F, highY = -1e9F;
    for (int i = -20; i < static_cast<int>(points.size()); ++i) {
        float u = draw.uniform();
        std::size_t k = 0;
        while (k + 1 < s.maps.size() && (u -= s.maps[k].share) > 0) ++k;
        const auto& m = s.maps[k];
        const float nx = m.a * x + m.b * y + m.e;
        y = std::clamp(m.c * x + m.d * y + m.f, -50.0F, 50.0F);
        x = std::clamp(nx, -50.0F, 50.0F);
        if (i < 0) continue;
        points[static_cast<std::size_t>(i)] = {x, y};
        lowX = std::min(lowX, x);
        highX = std::max(highX, x);
        lowY = std::min(lowY, y);
        highY = std::max(highY, y);
    }
    const float extent = std::max({highX - lowX, highY - lowY, 1e-3F}) / 2;
    const float angle = s.upright ? 0.15F * draw.normal() : draw.angle(), c = std::cos(angle), sn = std::sin(angle);
    const float half = 0.5F * static_cast<float>(size), radius = half * draw.uniform(0.5F, 0.95F) / extent;
    for (const auto& p : points) {
        const float px = p[0] - (lowX + highX) / 2, py = p[1] - (lowY + highY) / 2;
        const int column = static_cast<int>(half + radius * (c * px - sn * py)), row = static_cast<int>(half + radius * (sn * px + c * py));
        if (column < 0 || row < 0 || column >= size || row >= size) continue;
        float& value = cover[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) + static_cast<std::size_t>(column)];
        value = std::min(1.0F, value + 0.6F);
    }
}

} // namespace

ShapeClass ShapeClass::make(Draw draw) {
    ShapeClass s;
    constexpr std::array kinds{Kind::radial, Kind::radial, Kind::radial, Kind::box, Kind::box, Kind::ring, Kind::strokes, Kind::strokes, Kind::scattered, Kind::fractal};
    s.kind = kinds[static_cast<std::size_t>(draw.below(static_cast<int>(kinds.size())))];
    s.aspect = draw.uniform(0.3F, 1);
    s.rounding = draw.chance(0.5F) ? draw.uniform(0.1F, 1) : 0;
    s.thickness = s.kind == Kind::scattered ? draw.uniform(0.08F, 0.25F) : draw.uniform(0.08F, 0.25F);
    s.copies = 3 + draw.below(20);
    s.upright = draw.chance(0.3F);
    s.bevel = draw.chance(0.5F) ? draw.uniform(0.1F, 0.5F) : 0;
    if (draw.chance(0.6F)) s.corners = 3 + draw.below(8);
    if (draw.chance(0.3F)) s.inner = draw.uniform(0.4F, 0.85F);
    for (std::size_t k = 0; k < 6; ++k) {
        if (!draw.chance(s.corners > 0 ? 0.15F : 0.6F)) continue;
        s.waves[2 * k] = draw.uniform(0.03F, 0.3F) / (1 + 0.5F * static_cast<float>(k));
        s.waves[2 * k + 1] = draw.angle();
    }
    s.holeCount = draw.chance(0.6F) ? 1 + draw.below(4) : 0;
    for (float& at : s.holes) at = draw.uniform(-0.7F, 0.7F);
    s.holeRadius = draw.uniform(0.1F, 0.3F);
    if (s.kind == Kind::strokes) makeStrokes(s, draw);
    if (s.kind == Kind::fractal) makeFractal(s, draw);
    return s;
}

void drawShape(const ShapeClass& s, Draw& draw, int size, std::span<float> cover) {
    std::fill(cover.begin(), cover.end(), 0.0F);
    if (s.kind == ShapeClass::Kind::fractal) return drawFractal(s, draw, size, cover);
    const Pose pose(s, draw, size);
    const Distance distance(s, draw);
    std::size_t i = 0;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x, ++i) {
            const float dx = static_cast<float>(x) - pose.cx, dy = static_cast<float>(y) - pose.cy;
            const float d = distance(pose.xx * dx + pose.xy * dy, pose.yx * dx + pose.yy * dy);
            cover[i] = std::clamp(0.5F - d / pose.pixel, 0.0F, 1.0F);
        }
}

} // namespace blemish::formula
