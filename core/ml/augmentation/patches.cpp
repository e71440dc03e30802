// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/augmentation/patches.h"

#include <array>
#include <cmath>
#include <numbers>

#include "core/ml/augmentation/simplex_noise.h"

namespace blemish::patches {

namespace {

constexpr int smallestPatch = 10, largestPatch = 31; ///< RD++
constexpr double simplexAmount = 0.2;                ///< RD++

struct Box {
    int x = 0, y = 0, width = 0, height = 0;
};

/// A rectangle with this share of the image and this ratio of height to width, inside the image.
Box placed(const Planes& image, double share, double ratio, RandomStream& random) {
    const double area = share * static_cast<double>(image.planeSize());
    Box box;
    box.width = std::clamp(static_cast<int>(std::lround(std::sqrt(area / ratio))), 1, image.width);
    box.height = std::clamp(static_cast<int>(std::lround(std::sqrt(area * ratio))), 1, image.height);
    box.x = random.integer(0, image.width - box.width);
    box.y = random.integer(0, image.height - box.height);
    return box;
}

double drawnRatio(double largest, RandomStream& random) { return std::exp(random.between(-std::log(largest), std::log(largest))); }

float blended(float below, double above, double amount) {
    return static_cast<float>((1 - amount) * static_cast<double>(below) + amount * above);
}

double sampled(const Planes& image, int channel, double x, double y) {
    const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
    const double u = x - left, v = y - top;
    const auto value = [&](int dx, int dy) { return static_cast<double>(image.near(channel, left + dx, top + dy)); };
    return (1 - v) * ((1 - u) * value(0, 0) + u * value(1, 0)) + v * ((1 - u) * value(0, 1) + u * value(1, 1));
}

/// Smooth noise in [-0.71, 0.71] on a grid of random directions (Perlin 1985 with the smoothing of 2002).
class PerlinNoise {
public:
    PerlinNoise(int cellsX, int cellsY, RandomStream& random) : m_cellsX(cellsX) {
        for (int i = 0; i < (cellsX + 1) * (cellsY + 1); ++i) {
            const double angle = random.between(0, 2 * std::numbers::pi);
            m_directions.push_back({std::cos(angle), std::sin(angle)});
        }
    }
    /// In cells.
    double operator()(double x, double y) const {
        const int left = static_cast<int>(x), top = static_cast<int>(y);
        const double u = x - left, v = y - top;
        const auto corner = [&](int dx, int dy) {
            const auto& d = m_directions[static_cast<std::size_t>((top + dy) * (m_cellsX + 1) + left + dx)];
            return d[0] * (u - dx) + d[1] * (v - dy);
        };
        return std::lerp(std::lerp(corner(0, 0), corner(1, 0), eased(u)), std::lerp(corner(0, 1), corner(1, 1), eased(u)), eased(v));
    }

private:
    static double eased(double t) { return t * t * t * (t * (t * 6 - 15) + 10); }

    int m_cellsX;
    std::vector<std::array<double, 2>> m_directions;
};

/// The image's own tiles in another order: its colours and its material, but nothing that belongs at the place.
class Shuffled {
public:
    Shuffled(const Planes& image, RandomStream& random) : m_image(image) {
        for (int i = 0; i < tiles * tiles; ++i) m_from[static_cast<std::size_t>(i)] = i;
        for (int i = tiles * tiles - 1; i > 0; --i)
            std::swap(m_from[static_cast<std::size_t>(i)], m_from[static_cast<std::size_t>(random.integer(0, i))]);
        m_gain = random.between(0.7, 1.3);
    }
    double value(int channel, int x, int y) const {
        const int w = std::max(1, m_image.width / tiles), h = std::max(1, m_image.height / tiles);
        const int column = std::min(x / w, tiles - 1), row = std::min(y / h, tiles - 1);
        const int from = m_from[static_cast<std::size_t>(row * tiles + column)];
        const auto seen = m_image.near(channel, x - column * w + from % tiles * w, y - row * h + from / tiles * h);
        return std::clamp(m_gain * static_cast<double>(seen), 0.0, 1.0);
    }

private:
    static constexpr int tiles = 8;
    Planes m_image;
    std::array<int, tiles * tiles> m_from{};
    double m_gain = 1;
};

/// The corner of RD++'s texture that every patch shows.
const std::vector<float>& fixedTexture() {
    static const std::vector<float> texture = OctaveNoise().texture(SimplexNoise(), largestPatch, largestPatch);
    return texture;
}

/// `source` (a box of `image` before) pasted about `centre`, turned by `angle`.
void paste(Planes& image, const Planes& before, const Box& source, double centreX, double centreY, double angle, double gain,
           double amount) {
    const double cosine = std::cos(angle), sine = std::sin(angle);
    const double halfX = (std::abs(source.width * cosine) + std::abs(source.height * sine)) / 2 + 1,
                 halfY = (std::abs(source.width * sine) + std::abs(source.height * cosine)) / 2 + 1;
    const int left = std::max(0, static_cast<int>(centreX - halfX)), right = std::min(image.width - 1, static_cast<int>(centreX + halfX)),
              top = std::max(0, static_cast<int>(centreY - halfY)), bottom = std::min(image.height - 1, static_cast<int>(centreY + halfY));
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const double dx = x - centreX, dy = y - centreY;
            const double u = dx * cosine + dy * sine + source.width / 2.0, v = dy * cosine - dx * sine + source.height / 2.0;
            if (u < 0 || v < 0 || u >= source.width || v >= source.height) continue;
            for (int c = 0; c < 3; ++c) {
                float& value = image.plane(c)[image.at(x, y)];
                value = blended(value, std::clamp(gain * sampled(before, c, source.x + u, source.y + v), 0.0, 1.0), amount);
            }
        }
}

} // namespace

void cutOut(Planes& image, double strength, RandomStream& random) {
    const int count = random.integer(1, 3);
    for (int i = 0; i < count; ++i) {
        const Box box = placed(image, random.between(0.002, 0.03), drawnRatio(3, random), random);
        const std::size_t like = image.at(random.integer(0, image.width - 1), random.integer(0, image.height - 1));
        const double gain = random.between(0, 2); // a grey material gets grey rectangles
        for (int c = 0; c < 3; ++c) {
            const double colour = std::clamp(gain * static_cast<double>(image.plane(c)[like]), 0.0, 1.0);
            for (int y = box.y; y < box.y + box.height; ++y)
                for (int x = box.x; x < box.x + box.width; ++x) {
                    float& value = image.plane(c)[image.at(x, y)];
                    value = blended(value, colour, std::min(1.0, strength));
                }
        }
    }
}

/// A patch of 2 to 15 % of the image, or a scar of 2 to 16 by 10 to 25 pixels (of 256) that is turned by up to 45 degrees.
void cutPaste(Planes& image, double strength, RandomStream& random) {
    const Planes before = image;
    const double gain = 1 + random.between(-0.1, 0.1);
    const double amount = std::min(1.0, strength);
    Box source;
    double angle = 0;
    if (random.chance(0.5)) {
        source = placed(image, random.between(0.02, 0.15), drawnRatio(1 / 0.3, random), random);
    } else {
        const double unit = std::min(image.width, image.height) / 256.0;
        source.width = std::max(2, static_cast<int>(std::lround(unit * random.integer(2, 16))));
        source.height = std::max(3, static_cast<int>(std::lround(unit * random.integer(10, 25))));
        source.x = random.integer(0, image.width - source.width);
        source.y = random.integer(0, image.height - source.height);
        angle = random.between(-std::numbers::pi / 4, std::numbers::pi / 4);
    }
    paste(image, before, source, random.between(source.width / 2.0, image.width - source.width / 2.0),
          random.between(source.height / 2.0, image.height - source.height / 2.0), angle, gain, amount);
}

/// The noise above a threshold is the patch; up to three quarters opaque, more with more strength.
void perlin(Planes& image, double strength, RandomStream& random) {
    constexpr double threshold = 0.3;
    const int cellsX = 1 << random.integer(1, 4), cellsY = 1 << random.integer(1, 4);
    const PerlinNoise noise(cellsX, cellsY, random);
    const Shuffled other(image, random);
    const double amount = std::min(1.0, random.between(0.25, 0.75) * strength);
    for (int y = 0; y < image.height; ++y)
        for (int x = 0; x < image.width; ++x) {
            if (noise((x + 0.5) * cellsX / image.width, (y + 0.5) * cellsY / image.height) < threshold) continue;
            for (int c = 0; c < 3; ++c) {
                float& value = image.plane(c)[image.at(x, y)];
                value = blended(value, other.value(c, x, y), amount);
            }
        }
}

void simplex(Planes& image, double strength, bool resampled, RandomStream& random) {
    const int height = std::min(random.integer(smallestPatch, largestPatch), image.height - 2);
    const int width = std::min(random.integer(smallestPatch, largestPatch), image.width - 2);
    const int top = random.integer(1, image.height - 1 - height), left = random.integer(1, image.width - 1 - width);
    std::vector<float> drawn;
    if (resampled) {
        const double x = random.between(0, 8192), y = random.between(0, 8192);
        drawn = OctaveNoise().texture(SimplexNoise(), largestPatch, largestPatch, x, y);
    }
    const std::vector<float>& texture = resampled ? drawn : fixedTexture();
    const auto amount = static_cast<float>(simplexAmount * strength);
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                image.plane(c)[image.at(left + x, top + y)] +=
                    amount * texture[static_cast<std::size_t>((c * largestPatch + y) * largestPatch + x)];
}

} // namespace blemish::patches
