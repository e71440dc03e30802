// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace blemish::formula {

/// Random numbers for drawing: SplitMix64 (Steele, Lea & Flood 2014), the same with every standard library.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed) {}
    /// Independent numbers for the `index`-th thing of a kind.
    Draw(std::uint64_t seed, std::uint64_t kind, std::uint64_t index) : m_state(seed) {
        m_state = bits() ^ (kind * 0xD1342543DE82EF95ULL);
        m_state = bits() ^ index;
        bits();
    }

    std::uint64_t bits() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    float uniform() { return static_cast<float>(bits() >> 40) * 0x1p-24F; }
    float uniform(float from, float to) { return from + (to - from) * uniform(); }
    /// Even in the logarithm.
    float ratio(float from, float to) { return from * std::pow(to / from, uniform()); }
    int below(int count) { return static_cast<int>(bits() % static_cast<std::uint64_t>(count)); }
    bool chance(float share) { return uniform() < share; }
    /// Close to a standard normal.
    float normal() { return (uniform() + uniform() + uniform() + uniform() - 2) * 1.7320508F; }
    float angle() { return uniform(0, 6.2831853F); }

private:
    std::uint64_t m_state;
};

} // namespace blemish::formula
