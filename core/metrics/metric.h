// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace blemish {

/// A 95 % interval: bootstrap over images for curves and areas, Wilson's for rates.
struct Interval {
    double low = 0;
    double high = 0;
};

/// A number, or the reason why it is not defined (one class missing, no region): never 0 or 1 in its place.
struct Metric {
    std::optional<double> value;
    std::optional<Interval> interval;
    std::string reason;

    static Metric undefined(std::string why) { return {std::nullopt, std::nullopt, std::move(why)}; }
};

} // namespace blemish
