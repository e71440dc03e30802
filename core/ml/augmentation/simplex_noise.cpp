// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/augmentation/simplex_noise.h"

#include <cmath>

namespace blemish {

namespace {

constexpr double stretch = -1.0 / 6; ///< from space to the lattice's own coordinates
constexpr double squish = 1.0 / 3;   ///< and back
constexpr double normalisation = 103;
constexpr int gradientCount = 24;

struct Gradient {
    double x, y, z;
};

/// Every sign of (11,4,4), (4,11,4) and (4,4,11); z's sign changes slowest and starts positive, x's fastest and starts negative.
constexpr std::array<Gradient, gradientCount> makeGradients() {
    std::array<Gradient, gradientCount> all{};
    std::size_t next = 0;
    for (const double z : {1.0, -1.0})
        for (const double y : {1.0, -1.0})
            for (const double x : {-1.0, 1.0})
                for (const int longest : {0, 1, 2})
                    all[next++] = {x * (longest == 0 ? 11 : 4), y * (longest == 1 ? 11 : 4), z * (longest == 2 ? 11 : 4)};
    return all;
}
constexpr auto gradients = makeGradients();

/// The linear congruential generator that shuffles the permutation.
std::uint64_t following(std::uint64_t state) { return state * 6364136223846793005ULL + 1442695040888963407ULL; }

} // namespace

SimplexNoise::SimplexNoise(std::int64_t seed) {
    std::array<std::uint8_t, 256> left{};
    for (std::size_t i = 0; i < left.size(); ++i) left[i] = static_cast<std::uint8_t>(i);
    auto state = static_cast<std::uint64_t>(seed);
    for (int warmUp = 0; warmUp < 3; ++warmUp) state = following(state);
    for (std::size_t i = left.size(); i-- > 0;) {
        state = following(state);
        const auto count = static_cast<std::int64_t>(i) + 1;
        auto chosen = static_cast<std::int64_t>(state + 31) % count;
        if (chosen < 0) chosen += count;
        m_permutation[i] = left[static_cast<std::size_t>(chosen)];
        left[static_cast<std::size_t>(chosen)] = left[i];
    }
}

double SimplexNoise::bump(int i, int j, int k, double x, double y, double z) const {
    const double reach = 2 - x * x - y * y - z * z;
    if (reach <= 0) return 0;
    const auto mixed = [this](int value) { return static_cast<int>(m_permutation[static_cast<std::size_t>(value & 0xFF)]); };
    const Gradient& g = gradients[static_cast<std::size_t>(mixed(mixed(mixed(i) + j) + k) % gradientCount)];
    const double square = reach * reach;
    return square * square * (g.x * x + g.y * y + g.z * z);
}

double SimplexNoise::operator()(double x, double y, double z) const {
    const double shift = (x + y + z) * stretch;
    const int i = static_cast<int>(std::floor(x + shift)), j = static_cast<int>(std::floor(y + shift)),
              k = static_cast<int>(std::floor(z + shift));
    // Lattice points further away than these are more than sqrt(2) from every point of the cell.
    double sum = 0;
    for (int di = -1; di <= 2; ++di)
        for (int dj = -1; dj <= 2; ++dj)
            for (int dk = -1; dk <= 2; ++dk) {
                const int a = i + di, b = j + dj, c = k + dk;
                const double back = (a + b + c) * squish;
                sum += bump(a, b, c, x - (a + back), y - (b + back), z - (c + back));
            }
    return sum / normalisation;
}

std::vector<float> OctaveNoise::texture(const SimplexNoise& noise, int width, int height, double offsetX, double offsetY) const {
    std::vector<float> values;
    values.reserve(std::size_t(3) * static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int channel = 0; channel < 3; ++channel)
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                double sum = 0, weight = 1, length = wavelength;
                for (int octave = 0; octave < octaves; ++octave, weight *= persistence, length /= 2)
                    sum += weight * noise((x + offsetX) / length, (y + offsetY) / length, channel / length);
                values.push_back(static_cast<float>(sum));
            }
    return values;
}

} // namespace blemish
