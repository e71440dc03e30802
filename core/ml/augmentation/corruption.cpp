// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/augmentation/corruption.h"

#include <array>
#include <cmath>

#include "core/ml/augmentation/patches.h"

namespace blemish {

namespace {

constexpr std::uint64_t corruptionPurpose = 1, mirroringPurpose = 2;
constexpr double photometricRange = 0.2, noiseDeviation = 0.05, blurWidth = 2.0;
constexpr std::array<float, 3> luminance{0.299F, 0.587F, 0.114F};

constexpr std::array<std::string_view, 9> names{"photometric", "noise",   "blur",
                                                "cutout",      "cutpaste", "perlin",
                                                "simplex",     "simplex-resampled", "mix"};

float limited(double value) { return static_cast<float>(std::clamp(value, 0.0, 1.0)); }

double greyAt(const Planes& image, std::size_t i) {
    double grey = 0;
    for (int c = 0; c < 3; ++c) grey += static_cast<double>(luminance[static_cast<std::size_t>(c)] * image.plane(c)[i]);
    return grey;
}

void photometric(Planes& image, double strength, RandomStream& random) {
    const double range = photometricRange * strength;
    const double brightness = 1 + random.between(-range, range), contrast = 1 + random.between(-range, range),
                 saturation = 1 + random.between(-range, range);
    double mean = 0;
    for (std::size_t i = 0; i < image.planeSize(); ++i) mean += greyAt(image, i);
    mean /= static_cast<double>(image.planeSize());
    for (std::size_t i = 0; i < image.planeSize(); ++i) {
        const double grey = greyAt(image, i);
        for (int c = 0; c < 3; ++c) {
            float& value = image.plane(c)[i];
            const double coloured = grey + saturation * (static_cast<double>(value) - grey);
            value = limited(brightness * (mean + contrast * (coloured - mean)));
        }
    }
}

void addNoise(Planes& image, double strength, RandomStream& random) {
    const double deviation = random.uniform() * noiseDeviation * strength;
    for (float& value : image.values) value = limited(static_cast<double>(value) + deviation * random.normal());
}

/// One pass of a symmetric kernel along rows (step 1, 0) or columns (0, 1); the edge pixel is repeated.
void convolve(Planes& image, std::span<const double> kernel, int stepX, int stepY) {
    const Planes before = image;
    const int radius = static_cast<int>(kernel.size() / 2);
    for (int c = 0; c < 3; ++c)
        for (int y = 0; y < image.height; ++y)
            for (int x = 0; x < image.width; ++x) {
                double sum = 0;
                for (int k = -radius; k <= radius; ++k)
                    sum += kernel[static_cast<std::size_t>(k + radius)] *
                           static_cast<double>(before.near(c, x + k * stepX, y + k * stepY));
                image.plane(c)[image.at(x, y)] = static_cast<float>(sum);
            }
}

void blur(Planes& image, double strength, RandomStream& random) {
    const double sigma = random.between(0.25, 1) * blurWidth * strength;
    if (sigma <= 0) return;
    const int radius = static_cast<int>(3 * sigma + 0.5);
    std::vector<double> kernel;
    double sum = 0;
    for (int k = -radius; k <= radius; ++k) {
        kernel.push_back(std::exp(-0.5 * k * k / (sigma * sigma)));
        sum += kernel.back();
    }
    for (double& value : kernel) value /= sum;
    convolve(image, kernel, 1, 0);
    convolve(image, kernel, 0, 1);
}

void corruptWith(RandomStream& random, Planes& image, Corruption kind, double strength) {
    switch (kind) {
    case Corruption::photometric: return photometric(image, strength, random);
    case Corruption::noise: return addNoise(image, strength, random);
    case Corruption::blur: return blur(image, strength, random);
    case Corruption::cutout: return patches::cutOut(image, strength, random);
    case Corruption::cutpaste: return patches::cutPaste(image, strength, random);
    case Corruption::perlin: return patches::perlin(image, strength, random);
    case Corruption::simplex: return patches::simplex(image, strength, false, random);
    case Corruption::simplexResampled: return patches::simplex(image, strength, true, random);
    case Corruption::mix: {
        // Of the two simplex patches the one that varies: the fixed texture is for comparing with RD++.
        const auto chosen = static_cast<Corruption>(random.integer(0, static_cast<int>(Corruption::simplex)));
        return corruptWith(random, image, chosen == Corruption::simplex ? Corruption::simplexResampled : chosen, strength);
    }
    }
}

} // namespace

std::span<const std::string_view> corruptionNames() { return names; }

std::optional<Corruption> corruptionFromString(std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Corruption>(found - names.begin());
}

void corrupt(Planes& image, Corruption kind, double strength, const DrawKey& key) {
    if (strength <= 0) return;
    auto random = key.stream(corruptionPurpose);
    corruptWith(random, image, kind, strength);
}

Mirroring drawMirroring(const DrawKey& key) {
    auto random = key.stream(mirroringPurpose);
    const bool horizontal = random.chance(0.5);
    return {horizontal, random.chance(0.5)};
}

void mirror(Planes& image, Mirroring how) {
    for (int c = 0; c < 3; ++c) {
        float* plane = image.plane(c);
        const auto row = [&](int y) { return plane + image.at(0, y); };
        if (how.horizontal)
            for (int y = 0; y < image.height; ++y) std::reverse(row(y), row(y) + image.width);
        if (how.vertical)
            for (int y = 0; y < image.height / 2; ++y) std::swap_ranges(row(y), row(y) + image.width, row(image.height - 1 - y));
    }
}

} // namespace blemish
