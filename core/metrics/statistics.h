// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/metrics/metric.h"

namespace blemish {

/// x with P(standard normal <= x) = p, for p strictly between 0 and 1.
double normalQuantile(double p);

/// Wilson's 95 % interval of a share: sensible for few images and for shares of 0 and 1. `total` must be positive.
Interval wilsonInterval(std::int64_t count, std::int64_t total);

/// A share with its Wilson interval, or `reason` when there is nothing to count.
Metric shareMetric(std::int64_t count, std::int64_t total, std::string_view reason);

/// The middle 95 % of resampled values (linear between neighbours). `values` must not be empty.
Interval percentileInterval(std::vector<double> values);

/// Draws with replacement, the same on every platform for the same seed.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : m_engine(seed) {}
    /// Uniform in [0, count); `count` must be positive and below 2^32.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(((m_engine() >> 32) * count) >> 32); }

private:
    std::mt19937_64 m_engine;
};

/// Numbers in sentences: always a decimal point, whatever the user's locale.
std::string numberText(double value, int significantDigits = 4);
std::string percentText(double share);
/// "1 NG image", "12 NG images".
std::string countText(std::int64_t count, std::string_view noun);

} // namespace blemish
