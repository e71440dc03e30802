// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <numbers>

namespace blemish {

/// SplitMix64 (Steele, Lea & Flood 2014): the same whole numbers with every standard library. A stream is named by keys, so that a
/// draw can be repeated without the draws before it.
class RandomStream {
public:
    explicit RandomStream(std::initializer_list<std::uint64_t> keys) {
        for (const std::uint64_t key : keys) {
            m_state ^= key;
            m_state = next();
        }
    }

    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// [0, 1)
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    double between(double low, double high) { return low + (high - low) * uniform(); }
    /// A whole number from `low` to `high`, both included.
    int integer(int low, int high) {
        return low + static_cast<int>(next() % (static_cast<std::uint64_t>(static_cast<std::int64_t>(high) - low) + 1));
    }
    bool chance(double probability) { return uniform() < probability; }
    /// Standard normal (Box & Muller).
    double normal() {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }

private:
    std::uint64_t m_state = 0x243F6A8885A308D3ULL;
};

} // namespace blemish
