// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/score_sets.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include "ui/session.h"

namespace blemish {

namespace {
/// How far outside the scores the outermost thresholds lie, as a share of their range.
constexpr double margin = 0.02;
constexpr int fewestBins = 24, mostBins = 80;
} // namespace

std::pair<double, double> ScoreSets::range() const {
    if (distinct.empty()) return {0, 1};
    return {distinct.front(), distinct.back()};
}

double ScoreSets::thresholdAbove(std::size_t below) const {
    if (distinct.empty()) return 0;
    const auto [low, high] = range();
    const double outside = high > low ? (high - low) * margin : std::max(std::abs(high), 1.0) * margin;
    if (below == 0) return low - outside;
    if (below >= distinct.size()) return high + outside;
    return std::midpoint(distinct[below - 1], distinct[below]);
}

double ScoreSets::stepped(double threshold, int samples) const {
    if (distinct.empty()) return threshold;
    const auto below = std::lower_bound(distinct.begin(), distinct.end(), threshold) - distinct.begin();
    const auto target = std::clamp<std::ptrdiff_t>(below + samples, 0, std::ssize(distinct));
    return thresholdAbove(static_cast<std::size_t>(target));
}

int ScoreSets::histogramBins() const {
    const auto [low, high] = range();
    if (distinct.size() < 2) return fewestBins;
    const double quartiles = distinct[distinct.size() * 3 / 4] - distinct[distinct.size() / 4];
    const double width = 2 * quartiles / std::cbrt(static_cast<double>(distinct.size()));
    if (width <= 0) return mostBins;
    return static_cast<int>(std::clamp(std::ceil((high - low) / width), double(fewestBins), double(mostBins)));
}

void ScoreSets::finish() {
    distinct.clear();
    for (auto* scores : {&ok, &ng, &unlabelled}) {
        std::sort(scores->begin(), scores->end());
        distinct.insert(distinct.end(), scores->begin(), scores->end());
    }
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    for (DefectType& type : defectTypes) std::sort(type.scores.begin(), type.scores.end());
}

std::int64_t countFrom(std::span<const double> ascending, double threshold) {
    return std::distance(std::lower_bound(ascending.begin(), ascending.end(), threshold), ascending.end());
}

std::shared_ptr<const ScoreSets> collectScores(const Session& session) {
    auto sets = std::make_shared<ScoreSets>();
    std::map<QString, std::vector<double>> types;
    const auto& images = session.images();
    for (std::size_t i = 0; i < images.size(); ++i) {
        const ImageRecord& image = images[i];
        const std::optional<double> score = session.score(static_cast<int>(i));
        if (!score || !std::isfinite(*score)) continue;
        if (image.label == Label::unlabelled) {
            if (image.split == Split::test || image.split == Split::unassigned) sets->unlabelled.push_back(*score);
            continue;
        }
        if (image.split != Split::test) continue;
        (image.label == Label::ok ? sets->ok : sets->ng).push_back(*score);
        if (image.label == Label::ng) types[image.defectType].push_back(*score);
    }
    for (auto& [name, scores] : types) sets->defectTypes.push_back({name, std::move(scores)});
    sets->finish();
    return sets;
}

} // namespace blemish
