// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/statistics.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <numbers>

namespace blemish {

namespace {

double sortedQuantile(const std::vector<double>& sorted, double p) {
    const double at = p * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(at);
    const std::size_t high = std::min(low + 1, sorted.size() - 1);
    return std::lerp(sorted[low], sorted[high], at - static_cast<double>(low));
}

} // namespace

double normalQuantile(double p) {
    assert(p > 0 && p < 1);
    double low = -40, high = 40;
    while (true) {
        const double middle = (low + high) / 2;
        if (middle <= low || middle >= high) return middle;
        const double below = std::erfc(-middle / std::numbers::sqrt2) / 2;
        (below < p ? low : high) = middle;
    }
}

// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
Interval wilsonInterval(std::int64_t count, std::int64_t total) {
    assert(total > 0 && count >= 0 && count <= total);
    constexpr double z = 1.959963984540054;
    const auto n = static_cast<double>(total);
    const double share = static_cast<double>(count) / n;
    const double scale = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / scale;
    const double half = z / scale * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {count == 0 ? 0.0 : centre - half, count == total ? 1.0 : centre + half};
}

Metric shareMetric(std::int64_t count, std::int64_t total, std::string_view reason) {
    if (total <= 0) return Metric::undefined(std::string(reason));
    return {static_cast<double>(count) / static_cast<double>(total), wilsonInterval(count, total), {}};
}

Interval percentileInterval(std::vector<double> values) {
    assert(!values.empty());
    std::ranges::sort(values);
    return {sortedQuantile(values, 0.025), sortedQuantile(values, 0.975)};
}

std::string numberText(double value, int significantDigits) {
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, significantDigits).ptr;
    return {text.data(), end};
}

std::string percentText(double share) {
    return numberText(100 * share, 3) + " %";
}

std::string countText(std::int64_t count, std::string_view noun) {
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

} // namespace blemish
