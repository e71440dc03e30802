// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/pretraining/tiles.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

#include "core/ml/pretraining/draw.h"

namespace blemish::formula {

namespace {

constexpr int edge = TileBank::edge;
constexpr float tau = 6.2831853F;
using Field = std::vector<float>;

Field emptyField() { return Field(static_cast<std::size_t>(edge) * edge); }
int wrap(int i) { return i & (edge - 1); }
std::size_t place(int x, int y) { return static_cast<std::size_t>(wrap(y)) * edge + static_cast<std::size_t>(wrap(x)); }

template <class Value>
Field evaluated(Value value) {
    Field field = emptyField();
    for (int y = 0; y < edge; ++y)
        for (int x = 0; x < edge; ++x) field[place(x, y)] = value(x, y);
    return field;
}

/// To [0,1], linearly.
Field stretched(Field field) {
    const auto [low, high] = std::minmax_element(field.begin(), field.end());
    const float from = *low, range = std::max(*high - *low, 1e-6F);
    for (float& value : field) value = (value - from) / range;
    return field;
}

/// To [0,1] with all values equally frequent.
Field equalised(const Field& field) {
    std::vector<std::uint32_t> order(field.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return field[a] < field[b]; });
    Field even(field.size());
    for (std::size_t i = 0; i < order.size(); ++i) even[order[i]] = static_cast<float>(i) / static_cast<float>(order.size() - 1);
    return even;
}

enum class Fold { none, ridged, billowed };

/// Octaves of value noise with quintic interpolation (Perlin 2002), each twice as fine and `persistence` times as strong.
Field valueNoise(Draw draw, int cells, float persistence, int octaves, Fold fold) {
    Field sum = emptyField();
    float amplitude = 1;
    for (int octave = 0; octave < octaves && cells <= edge; ++octave, cells *= 2, amplitude *= persistence) {
        Field lattice(static_cast<std::size_t>(cells) * static_cast<std::size_t>(cells));
        for (float& value : lattice) value = draw.uniform(-1, 1);
        const auto node = [&](int x, int y) {
            return lattice[static_cast<std::size_t>(y % cells) * static_cast<std::size_t>(cells) + static_cast<std::size_t>(x % cells)];
        };
        const float step = static_cast<float>(cells) / edge;
        const auto ease = [](float t) { return t * t * t * (t * (t * 6 - 15) + 10); };
        for (int y = 0; y < edge; ++y)
            for (int x = 0; x < edge; ++x) {
                const float u = static_cast<float>(x) * step, v = static_cast<float>(y) * step;
                const int i = static_cast<int>(u), j = static_cast<int>(v);
                const float s = ease(u - static_cast<float>(i)), t = ease(v - static_cast<float>(j));
                const float top = std::lerp(node(i, j), node(i + 1, j), s), bottom = std::lerp(node(i, j + 1), node(i + 1, j + 1), s);
                float value = std::lerp(top, bottom, t);
                if (fold == Fold::ridged) value = 1 - 2 * std::abs(value);
                if (fold == Fold::billowed) value = 2 * std::abs(value) - 1;
                sum[place(x, y)] += amplitude * value;
            }
    }
    return equalised(sum);
}

/// Gabor kernels at random places (Lagae et al. 2009); `spread` turns them away from the horizontal.
Field gaborNoise(Draw draw, float wavelength, float sigma, float spread, int kernels) {
    Field sum = emptyField();
    const int reach = static_cast<int>(sigma * 2.5F);
    for (int k = 0; k < kernels; ++k) {
        const int cx = draw.below(edge), cy = draw.below(edge);
        const float angle = spread * draw.normal(), phase = draw.angle(), weight = draw.chance(0.5F) ? 1.0F : -1.0F;
        const float c = std::cos(angle) * tau / wavelength, s = std::sin(angle) * tau / wavelength;
        for (int y = -reach; y <= reach; ++y)
            for (int x = -reach; x <= reach; ++x) {
                const auto fx = static_cast<float>(x), fy = static_cast<float>(y);
                const float envelope = std::exp(-(fx * fx + fy * fy) / (2 * sigma * sigma));
                sum[place(cx + x, cy + y)] += weight * envelope * std::cos(c * fx + s * fy + phase);
            }
    }
    return equalised(sum);
}

enum class Cell { distance, border, identity };

/// One point in each cell of a jittered grid (Worley 1996).
Field cellNoise(Draw draw, int grid, float jitter, Cell kind) {
    struct Point {
        float x, y, value;
    };
    std::vector<Point> points(static_cast<std::size_t>(grid) * static_cast<std::size_t>(grid));
    for (auto& p : points) p = {0.5F + jitter * draw.uniform(-0.5F, 0.5F), 0.5F + jitter * draw.uniform(-0.5F, 0.5F), draw.uniform()};
    const float step = static_cast<float>(grid) / edge;
    Field field = evaluated([&](int x, int y) {
        const float u = static_cast<float>(x) * step, v = static_cast<float>(y) * step;
        const int i = static_cast<int>(u), j = static_cast<int>(v);
        float first = 1e9F, second = 1e9F, value = 0;
        for (int b = j - 1; b <= j + 1; ++b)
            for (int a = i - 1; a <= i + 1; ++a) {
                const auto index = static_cast<std::size_t>((b + grid) % grid * grid + (a + grid) % grid);
                const float dx = static_cast<float>(a) + points[index].x - u, dy = static_cast<float>(b) + points[index].y - v;
                const float distance = dx * dx + dy * dy;
                if (distance < first) {
                    second = first;
                    first = distance;
                    value = points[index].value;
                } else
                    second = std::min(second, distance);
            }
        if (kind == Cell::identity) return value;
        return kind == Cell::distance ? std::sqrt(first) : std::min(0.5F, std::sqrt(second) - std::sqrt(first));
    });
    return stretched(std::move(field));
}

enum class Leaf { disc, box, ring, stroke };

/// Shapes that hide one another (Lee, Mumford & Huang 2001), sizes by an inverse cube law.
Field deadLeaves(Draw draw, Leaf kind, float smallest, float largest, int count) {
    Field field = emptyField();
    for (int k = 0; k < count; ++k) {
        const float u = draw.uniform();
        const float radius = smallest / std::sqrt(1 - u * (1 - smallest * smallest / (largest * largest)));
        const float angle = draw.angle(), c = std::cos(angle), s = std::sin(angle), value = draw.uniform();
        const float flat = kind == Leaf::stroke ? 0.12F : draw.uniform(0.4F, 1);
        const int cx = draw.below(edge), cy = draw.below(edge), reach = static_cast<int>(radius * 1.5F) + 1;
        for (int y = -reach; y <= reach; ++y)
            for (int x = -reach; x <= reach; ++x) {
                const auto fx = static_cast<float>(x), fy = static_cast<float>(y);
                const float along = (c * fx + s * fy) / radius, across = (c * fy - s * fx) / (radius * flat);
                const bool square = kind == Leaf::box || kind == Leaf::stroke;
                const float r = square ? std::max(std::abs(along), std::abs(across)) : std::hypot(along, across);
                if (r < 1 && !(kind == Leaf::ring && r < 0.6F)) field[place(cx + x, cy + y)] = value;
            }
    }
    return field;
}

/// Thin curved lines on an even ground; `spread` turns them away from the horizontal, `bend` is the turn for a pixel's way.
Field fibres(Draw draw, int count, float length, float width, float spread, float bend) {
    Field field(emptyField().size(), 0.5F);
    for (int k = 0; k < count; ++k) {
        float x = draw.uniform(0, edge), y = draw.uniform(0, edge), angle = spread * draw.normal();
        const float turn = bend * draw.normal(), value = draw.uniform();
        for (int step = 0; step < static_cast<int>(length); ++step, angle += turn) {
            x += std::cos(angle);
            y += std::sin(angle);
            for (float w = -width / 2; w <= width / 2; w += 0.7F) {
                const float px = x - w * std::sin(angle), py = y + w * std::cos(angle);
                field[place(static_cast<int>(std::floor(px)), static_cast<int>(std::floor(py)))] = value;
            }
        }
    }
    return field;
}

/// Marks that look like writing: each cell has a few strokes between the nodes of a 3x4 lattice.
Field writing(Draw draw, int cell, int strokes) {
    Field field = emptyField();
    const float gap = static_cast<float>(cell) / 5;
    for (int cy = 0; cy < edge; cy += cell)
        for (int cx = 0; cx < edge; cx += cell) {
            if (draw.chance(0.15F)) continue;
            float x = gap * static_cast<float>(1 + draw.below(3)), y = gap * static_cast<float>(1 + draw.below(4));
            for (int k = 0; k < strokes; ++k) {
                const float tx = gap * static_cast<float>(1 + draw.below(3)), ty = gap * static_cast<float>(1 + draw.below(4));
                for (float t = 0; t <= 1; t += 0.5F / static_cast<float>(cell))
                    for (int w = 0; w < 4; ++w)
                        field[place(cx + static_cast<int>(std::lerp(x, tx, t)) + w % 2, cy + static_cast<int>(std::lerp(y, ty, t)) + w / 2)] = 1;
                x = tx;
                y = ty;
            }
        }
    return field;
}

float wave(float t) { return 0.5F + 0.5F * std::sin(tau * t); }
float saw(float t) { return t - std::floor(t); }

/// Patterns that repeat every `period` pixels, a divisor of 256.
std::vector<Field> regularPatterns(int period) {
    using Value = std::function<float(float, float)>;
    const std::array<Value, 12> formulas{
        [](float x, float) { return wave(x); },
        [](float x, float) { return saw(x) < 0.3F ? 1.0F : 0.0F; },
        [](float x, float) { return saw(x); },
        [](float x, float y) { return (saw(x) < 0.5F) != (saw(y) < 0.5F) ? 1.0F : 0.0F; },
        [](float x, float y) { return wave(x) * wave(y); },
        [](float x, float y) { return std::min(1.0F, 2.2F * std::hypot(saw(x) - 0.5F, saw(y) - 0.5F)); },
        [](float x, float y) { return std::hypot(saw(x) - 0.5F, saw(y) - 0.5F) < 0.28F ? 1.0F : 0.0F; },
        [](float x, float y) { return saw(x + (saw(y / 2) < 0.5F ? 0.5F : 0.0F)) < 0.08F || saw(y) < 0.12F ? 1.0F : 0.0F; },
        [](float x, float y) { return std::max(saw(x) < 0.12F ? 1.0F : 0.0F, saw(y) < 0.12F ? 1.0F : 0.0F); },
        [](float x, float y) { return saw(x + std::abs(saw(y) - 0.5F)) < 0.4F ? 1.0F : 0.0F; },
        [](float x, float y) { // threads that go over and under one another
            const bool over = (static_cast<int>(std::floor(x)) + static_cast<int>(std::floor(y))) % 2 == 0;
            return over ? 0.3F + 0.7F * std::sin(tau / 2 * saw(y)) : 0.6F * std::sin(tau / 2 * saw(x));
        },
        [](float x, float y) { return (wave(x) + wave(x / 2 + y) + wave(x / 2 - y)) / 3; }};
    std::vector<Field> fields;
    for (const auto& formula : formulas)
        fields.push_back(evaluated([&](int x, int y) {
            return formula(static_cast<float>(x) / static_cast<float>(period), static_cast<float>(y) / static_cast<float>(period));
        }));
    return fields;
}

} // namespace

TileBank::TileBank(std::uint64_t seed) {
    std::uint64_t index = 0;
    const auto next = [&] { return Draw(seed, 1, index++); };
    const auto add = [&](Field field) { m_tiles.push_back(std::move(field)); };
    for (const int cells : {4, 16})
        for (const float persistence : {0.4F, 0.6F, 0.85F}) add(valueNoise(next(), cells, persistence, 6, Fold::none));
    for (const int cells : {8, 16}) add(valueNoise(next(), cells, 0.5F, 5, Fold::ridged));
    for (const int cells : {8, 16}) add(valueNoise(next(), cells, 0.5F, 5, Fold::billowed));
    add(valueNoise(next(), 64, 0.7F, 3, Fold::none));
    add(valueNoise(next(), 128, 1, 2, Fold::none));
    for (const float wavelength : {6.0F, 12.0F, 24.0F})
        for (const float spread : {0.05F, 0.35F, 10.0F})
            add(gaborNoise(next(), wavelength, wavelength * 1.3F, spread, static_cast<int>(120000 / (wavelength * wavelength))));
    for (const int grid : {8, 16, 32}) add(cellNoise(next(), grid, 1, Cell::distance));
    for (const int grid : {8, 20}) add(cellNoise(next(), grid, 0.6F, Cell::distance));
    m_smooth = count();
    for (const int grid : {8, 16, 32}) add(cellNoise(next(), grid, 1, Cell::border));
    for (const int grid : {8, 16, 32, 64}) add(cellNoise(next(), grid, 1, Cell::identity));
    for (const Leaf kind : {Leaf::disc, Leaf::box, Leaf::ring, Leaf::stroke}) {
        add(deadLeaves(next(), kind, 3, 40, 4000));
        add(deadLeaves(next(), kind, 8, 24, 3000));
    }
    for (const float spread : {0.02F, 0.3F, 10.0F})
        for (const float width : {1.0F, 2.5F}) add(fibres(next(), static_cast<int>(900 / width), 60, width, spread, 0.02F));
    for (const int cell : {16, 32}) add(writing(next(), cell, 4));
    for (const int period : {16, 32})
        for (auto& field : regularPatterns(period)) add(std::move(field));
}

} // namespace blemish::formula
