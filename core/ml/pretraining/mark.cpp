// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/pretraining/mark.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace blemish::formula {

namespace {

/// A brush on the cover of one image.
class Brush {
public:
    Brush(int size, std::span<float> cover) : m_size(size), m_cover(cover) {}

    void dab(float cx, float cy, float radius, float softness) {
        const float reach = radius + 1;
        const int left = std::max(0, static_cast<int>(cx - reach)), right = std::min(m_size - 1, static_cast<int>(cx + reach) + 1);
        const int top = std::max(0, static_cast<int>(cy - reach)), bottom = std::min(m_size - 1, static_cast<int>(cy + reach) + 1);
        for (int y = top; y <= bottom; ++y)
            for (int x = left; x <= right; ++x) {
                const float d = std::hypot(static_cast<float>(x) - cx, static_cast<float>(y) - cy);
                const float sharp = std::clamp(radius + 0.5F - d, 0.0F, 1.0F);
                const float soft = std::max(0.0F, 1 - d / (radius + 0.5F));
                raise(x, y, std::lerp(sharp, soft, softness));
            }
    }

    /// Walks `length` pixels; `rough` turns it at random, branches are drawn with a chance for each pixel.
    void walk(Draw& draw, float x, float y, float angle, float length, float width, float bend, float rough, float branches) {
        for (float way = 0; way < length; way += 0.7F) {
            dab(x, y, std::max(0.2F, width / 2 * std::min(1.0F, 0.3F + (length - way) / 6)), 0);
            x += 0.7F * std::cos(angle);
            y += 0.7F * std::sin(angle);
            angle += 0.7F * bend + rough * draw.normal();
            if (branches > 0 && draw.chance(branches))
                walk(draw, x, y, angle + (draw.chance(0.5F) ? 0.8F : -0.8F), (length - way) * 0.6F, width * 0.8F, bend, rough, 0);
        }
    }

    /// A blob whose outline waves; `corners` > 0 cuts it straight.
    void blob(Draw& draw, float cx, float cy, float radius, float softness, bool straight) {
        float amplitude[3], phase[3];
        for (int k = 0; k < 3; ++k) {
            amplitude[k] = draw.uniform(0, 0.25F);
            phase[k] = draw.angle();
        }
        const float aspect = draw.uniform(0.6F, 1), angle = draw.angle(), c = std::cos(angle), s = std::sin(angle);
        const float reach = radius * 1.6F;
        const int left = std::max(0, static_cast<int>(cx - reach)), right = std::min(m_size - 1, static_cast<int>(cx + reach) + 1);
        const int top = std::max(0, static_cast<int>(cy - reach)), bottom = std::min(m_size - 1, static_cast<int>(cy + reach) + 1);
        for (int y = top; y <= bottom; ++y)
            for (int x = left; x <= right; ++x) {
                const float px = static_cast<float>(x) - cx, py = static_cast<float>(y) - cy;
                const float u = c * px + s * py, v = (c * py - s * px) / aspect;
                float r = radius, d = std::hypot(u, v);
                if (straight)
                    d = std::max({u, -0.6F * u + 0.8F * v, -0.7F * u - 0.7F * v}) * 1.5F;
                else {
                    const float turn = std::atan2(v, u);
                    for (int k = 0; k < 3; ++k) r *= 1 + amplitude[k] * std::cos(static_cast<float>(k + 2) * turn + phase[k]);
                }
                const float sharp = std::clamp(r + 0.5F - d, 0.0F, 1.0F), soft = std::clamp(1.2F * (1 - d / r), 0.0F, 1.0F);
                raise(x, y, std::lerp(sharp, soft, softness));
            }
    }

private:
    void raise(int x, int y, float value) {
        float& at = m_cover[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size) + static_cast<std::size_t>(x)];
        at = std::max(at, value);
    }

    int m_size;
    std::span<float> m_cover;
};

void drawCover(const MarkClass& m, Draw& draw, int size, std::span<float> cover) {
    Brush brush(size, cover);
    const auto edge = static_cast<float>(size);
    const float zoom = std::sqrt(edge / 64) * draw.ratio(0.75F, 1.35F), length = m.size * zoom, width = std::max(0.6F, m.width * zoom);
    const float x = edge * draw.uniform(0.12F, 0.88F), y = edge * draw.uniform(0.12F, 0.88F), angle = draw.angle();
    const float sx = x - 0.5F * length * std::cos(angle), sy = y - 0.5F * length * std::sin(angle);
    switch (m.form) {
    case MarkClass::Form::line: brush.walk(draw, sx, sy, angle, length, width, m.bend * (draw.chance(0.5F) ? 1.0F : -1.0F), 0.01F, 0); break;
    case MarkClass::Form::crack: brush.walk(draw, sx, sy, angle, length, width, 0, 0.35F, 0.04F); break;
    case MarkClass::Form::blob: brush.blob(draw, x, y, length / 3, m.softness, false); break;
    case MarkClass::Form::chip: brush.blob(draw, x, y, length / 2.5F, 0, true); break;
    case MarkClass::Form::dots:
        for (int k = 0; k < m.count; ++k)
            brush.dab(x + 0.5F * length * draw.normal(), y + 0.5F * length * draw.normal(), width * draw.uniform(0.3F, 0.9F), m.softness);
        break;
    case MarkClass::Form::lines:
        for (int k = 0; k < m.count; ++k) {
            const float away = length * 0.4F * draw.uniform(-1, 1);
            brush.walk(draw, sx - away * std::sin(angle), sy + away * std::cos(angle), angle + 0.05F * draw.normal(), length, width * 0.7F, 0, 0.01F, 0);
        }
        break;
    }
}

void paint(std::span<Colour> colours, std::span<const float> cover, float strength, const Colour& ink) {
    for (std::size_t i = 0; i < colours.size(); ++i)
        if (const float a = strength * cover[i]; a > 0)
            for (std::size_t c = 0; c < 3; ++c) colours[i][c] += a * (ink[c] - colours[i][c]);
}

void emboss(std::span<Colour> colours, std::span<const float> cover, int size, float strength, float angle) {
    const float lx = strength * std::cos(angle), ly = strength * std::sin(angle);
    for (int y = 1; y + 1 < size; ++y)
        for (int x = 1; x + 1 < size; ++x) {
            const auto i = static_cast<std::size_t>(y * size + x);
            const float light = lx * (cover[i + 1] - cover[i - 1]) + ly * (cover[i + static_cast<std::size_t>(size)] - cover[i - static_cast<std::size_t>(size)]);
            if (light != 0)
                for (float& c : colours[i]) c += 0.5F * light;
        }
}

/// Mixes in what `source(x, y)` says, where the mark is.
template <class Source>
void replace(std::span<Colour> colours, std::span<const float> cover, int size, Source source) {
    const std::vector<Colour> before(colours.begin(), colours.end());
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const auto i = static_cast<std::size_t>(y * size + x);
            if (cover[i] <= 0) continue;
            const Colour other = source(before, x, y);
            for (std::size_t c = 0; c < 3; ++c) colours[i][c] += cover[i] * (other[c] - colours[i][c]);
        }
}

Colour blurredAt(const std::vector<Colour>& colours, int size, int x, int y) {
    Colour sum{};
    for (int b = -2; b <= 2; ++b)
        for (int a = -2; a <= 2; ++a) {
            const int cx = std::clamp(x + a, 0, size - 1), cy = std::clamp(y + b, 0, size - 1);
            for (std::size_t c = 0; c < 3; ++c) sum[c] += colours[static_cast<std::size_t>(cy * size + cx)][c] / 25;
        }
    return sum;
}

void patch(const TileBank& tiles, Draw& draw, int size, std::span<Colour> colours, std::span<const float> cover) {
    std::vector<Colour> other(colours.size());
    drawTexture(TextureClass::make(Draw(draw.bits()), tiles), tiles, draw, size, other);
    replace(colours, cover, size, [&](const auto&, int x, int y) { return other[static_cast<std::size_t>(y * size + x)]; });
}

} // namespace

MarkClass MarkClass::make(Draw draw, int index) {
    MarkClass m;
    m.form = static_cast<Form>(index % 6);
    m.effect = static_cast<Effect>(index / 6 % 7);
    const bool thin = m.form == Form::line || m.form == Form::crack || m.form == Form::lines;
    m.size = thin ? draw.ratio(12, 45) : draw.ratio(6, 28);
    m.width = m.form == Form::dots ? draw.ratio(1.2F, 4) : draw.ratio(0.8F, 3.5F);
    m.bend = draw.chance(0.5F) ? draw.uniform(0.02F, 0.12F) : 0;
    m.softness = draw.chance(0.5F) ? draw.uniform(0.4F, 1) : 0;
    m.count = 2 + draw.below(7);
    if (thin && m.effect >= Effect::shifted) m.width *= 2.5F; // what is only blurred or shifted needs room
    return m;
}

void drawMark(const MarkClass& m, const TileBank& tiles, Draw& draw, int size, std::span<Colour> colours, std::span<float> cover) {
    std::fill(cover.begin(), cover.end(), 0.0F);
    drawCover(m, draw, size, cover);
    const float strength = draw.ratio(0.2F, 1);
    switch (m.effect) {
    case MarkClass::Effect::darker: paint(colours, cover, strength, {0.05F, 0.05F, 0.05F}); break;
    case MarkClass::Effect::brighter: paint(colours, cover, strength, {0.95F, 0.95F, 0.95F}); break;
    case MarkClass::Effect::coloured: paint(colours, cover, strength, {draw.uniform(), draw.uniform(), draw.uniform()}); break;
    case MarkClass::Effect::embossed: emboss(colours, cover, size, strength, draw.angle()); break;
    case MarkClass::Effect::shifted: {
        const float angle = draw.angle();
        const int dx = static_cast<int>(7 * std::cos(angle)), dy = static_cast<int>(7 * std::sin(angle));
        replace(colours, cover, size, [&](const auto& before, int x, int y) {
            return before[static_cast<std::size_t>(std::clamp(y + dy, 0, size - 1) * size + std::clamp(x + dx, 0, size - 1))];
        });
        break;
    }
    case MarkClass::Effect::blurred:
        replace(colours, cover, size, [&](const auto& before, int x, int y) { return blurredAt(before, size, x, y); });
        break;
    case MarkClass::Effect::textured: patch(tiles, draw, size, colours, cover); break;
    }
}

} // namespace blemish::formula
