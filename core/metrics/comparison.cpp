// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/comparison.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace blemish {

namespace {

template <class Value>
std::optional<Spread> spreadIn(std::span<const ComparedModel> models, const std::string& group, Value value) {
    std::vector<double> values;
    for (const ComparedModel& model : models)
        if (const std::optional<double> each = value(model); model.group == group && each) values.push_back(*each);
    return spreadOf(values);
}

} // namespace

std::optional<Spread> spreadOf(std::span<const double> values) {
    if (values.empty()) return std::nullopt;
    const auto count = static_cast<double>(values.size());
    Spread spread{std::accumulate(values.begin(), values.end(), 0.0) / count, std::nullopt, static_cast<int>(values.size())};
    if (values.size() < 2) return spread;
    double squares = 0;
    for (const double value : values) squares += (value - spread.mean) * (value - spread.mean);
    spread.deviation = std::sqrt(squares / (count - 1));
    return spread;
}

std::vector<ComparedGroup> summariseComparison(std::span<const ComparedModel> models) {
    std::vector<ComparedGroup> groups;
    for (const ComparedModel& model : models) {
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const auto& group) { return group.group == model.group; });
        if (known != groups.end()) {
            ++known->models;
            continue;
        }
        const auto of = [&](auto member) { return spreadIn(models, model.group, [member](const ComparedModel& m) { return m.*member; }); };
        ComparedGroup group{model.group, 1, of(&ComparedModel::imageAuroc), of(&ComparedModel::imageAp), of(&ComparedModel::pixelAuroc),
                            of(&ComparedModel::aupro), of(&ComparedModel::trainingSeconds), of(&ComparedModel::millisecondsPerImage),
                            spreadIn(models, model.group, [](const ComparedModel& m) {
                                return std::optional(static_cast<double>(m.bytes) / (1 << 20));
                            })};
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace blemish
