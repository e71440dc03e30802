// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace blemish {

/// OpenSimplex noise in three dimensions (K. Spencer's algorithm of 2014, which is in the public domain): a smooth function with
/// values in about [-0.9, 0.9], made of bumps of radius sqrt(2) around the points of a stretched cubic lattice.
class SimplexNoise {
public:
    explicit SimplexNoise(std::int64_t seed = 0);
    double operator()(double x, double y, double z) const;

private:
    /// What the lattice point (i, j, k) adds at a displacement of (x, y, z) from it.
    double bump(int i, int j, int k, double x, double y, double z) const;

    std::array<std::uint8_t, 256> m_permutation{};
};

/// Octaves of noise as RD++ layers them: value(c, y, x) = sum over o of persistence^o * S((x, y, c) / wavelength_o), each wavelength
/// half of the one before.
struct OctaveNoise {
    int octaves = 6;
    double persistence = 0.6;
    double wavelength = 32; ///< of the first octave, pixels

    /// [3, height, width]; `offset` moves the window in the plane of the noise, pixels.
    std::vector<float> texture(const SimplexNoise& noise, int width, int height, double offsetX = 0, double offsetY = 0) const;
};

} // namespace blemish
