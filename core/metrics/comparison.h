// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace blemish {

/// One model of a comparison: a method, trained with one seed and measured on the test images that all of them share.
struct ComparedModel {
    std::string group;                 ///< the method
    int seed = 0;
    std::optional<double> imageAuroc, imageAp, pixelAuroc, aupro; ///< empty: not defined on these images
    double trainingSeconds = 0;
    double millisecondsPerImage = 0;   ///< median, from decoded pixels to map and score, on one core
    std::int64_t bytes = 0;            ///< of the model file
};

/// Mean over seeds, and how far they lie apart.
struct Spread {
    double mean = 0;
    std::optional<double> deviation; ///< standard deviation of the sample; empty for a single model
    int models = 0;
};

/// What is said of one method: the spread of each figure over its models that have it.
struct ComparedGroup {
    std::string group;
    int models = 0;
    std::optional<Spread> imageAuroc, imageAp, pixelAuroc, aupro, trainingSeconds, millisecondsPerImage, megabytes;
};

/// One row for each group, in the order in which they first appear.
std::vector<ComparedGroup> summariseComparison(std::span<const ComparedModel> models);

/// Empty for no values.
std::optional<Spread> spreadOf(std::span<const double> values);

} // namespace blemish
