// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/image_metrics.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <stdexcept>
#include <utility>

#include "core/metrics/score_groups.h"
#include "core/metrics/statistics.h"

namespace blemish {

namespace {

double ratio(std::int64_t part, std::int64_t whole, double ifEmpty) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : ifEmpty;
}

struct Item {
    double score;
    bool defect;
};

std::vector<Item> descendingItems(std::span<const double> scores, std::span<const std::uint8_t> labels) {
    if (scores.size() != labels.size()) throw std::invalid_argument("Scores and labels differ in number");
    std::vector<Item> items;
    items.reserve(scores.size());
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (!std::isfinite(scores[i])) throw std::invalid_argument("A score is not finite");
        items.push_back({scores[i], labels[i] != 0});
    }
    std::ranges::sort(items, std::ranges::greater{}, &Item::score);
    return items;
}

/// Groups in ascending order from points in descending order.
std::vector<ScoreGroup> groupsOf(const std::vector<CurvePoint>& points) {
    std::vector<ScoreGroup> groups;
    groups.reserve(points.size());
    for (std::size_t i = points.size(); i-- > 1;) {
        const Confusion& to = points[i].counts;
        const Confusion& from = points[i - 1].counts;
        groups.push_back({static_cast<double>(to.falsePositive - from.falsePositive),
                          static_cast<double>(to.truePositive - from.truePositive), 0});
    }
    return groups;
}

/// Why a curve over images is not defined; empty when both classes are there.
std::string missingClass(std::int64_t positives, std::int64_t negatives) {
    if (positives + negatives == 0) return "There is no labelled image with a score.";
    if (positives == 0) return "There is no NG image; this number compares NG with OK images.";
    if (negatives == 0) return "There is no OK image; this number compares NG with OK images.";
    return {};
}

/// For every image of a class, the position of its score among the distinct scores (ascending).
std::vector<std::uint32_t> positionsOf(const std::vector<ScoreGroup>& groups, double ScoreGroup::*count) {
    std::vector<std::uint32_t> positions;
    for (std::size_t i = 0; i < groups.size(); ++i)
        positions.insert(positions.end(), static_cast<std::size_t>(groups[i].*count), static_cast<std::uint32_t>(i));
    return positions;
}

void drawInto(std::vector<ScoreGroup>& groups, double ScoreGroup::*count, const std::vector<std::uint32_t>& positions,
              Draws& draws) {
    for (std::size_t i = 0; i < positions.size(); ++i) groups[positions[draws.below(positions.size())]].*count += 1;
}

} // namespace

double Confusion::falseAlarmRate() const {
    return ratio(falsePositive, falsePositive + trueNegative, 0);
}
double Confusion::missRate() const {
    return ratio(falseNegative, falseNegative + truePositive, 0);
}
double Confusion::precision() const {
    return ratio(truePositive, truePositive + falsePositive, 1);
}
double Confusion::f1() const {
    return ratio(2 * truePositive, 2 * truePositive + falsePositive + falseNegative, 0);
}

RocCurve::RocCurve(std::span<const double> scores, std::span<const std::uint8_t> labels) {
    const std::vector<Item> items = descendingItems(scores, labels);
    for (const Item& item : items) ++(item.defect ? m_positives : m_negatives);
    Confusion counts{0, 0, m_negatives, m_positives};
    m_points.push_back({std::numeric_limits<double>::infinity(), counts});
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].defect) {
            ++counts.truePositive;
            --counts.falseNegative;
        } else {
            ++counts.falsePositive;
            --counts.trueNegative;
        }
        const bool lastOfTie = i + 1 == items.size() || items[i + 1].score != items[i].score;
        if (lastOfTie) m_points.push_back({items[i].score, counts});
    }
}

Metric RocCurve::auroc() const {
    if (auto reason = missingClass(m_positives, m_negatives); !reason.empty()) return Metric::undefined(std::move(reason));
    return {aurocOf(groupsOf(m_points)), std::nullopt, {}};
}

Metric RocCurve::averagePrecision() const {
    if (auto reason = missingClass(m_positives, m_negatives); !reason.empty()) return Metric::undefined(std::move(reason));
    return {averagePrecisionOf(groupsOf(m_points)), std::nullopt, {}};
}

Metric RocCurve::f1Max() const {
    if (auto reason = missingClass(m_positives, m_negatives); !reason.empty()) return Metric::undefined(std::move(reason));
    return {f1MaxOf(groupsOf(m_points)), std::nullopt, {}};
}

std::optional<double> RocCurve::bestF1Threshold() const {
    if (m_positives == 0 || m_negatives == 0) return std::nullopt;
    const auto best = std::ranges::max_element(m_points, {}, [](const CurvePoint& point) { return point.counts.f1(); });
    return best->threshold;
}

Confusion RocCurve::at(double threshold) const {
    const auto below =
        std::ranges::partition_point(m_points, [&](const CurvePoint& point) { return point.threshold >= threshold; });
    return below == m_points.begin() ? Confusion{0, 0, m_negatives, m_positives} : std::prev(below)->counts;
}

ImageIntervals bootstrapImageMetrics(std::span<const double> scores, std::span<const std::uint8_t> labels, int resamples,
                                     std::uint64_t seed, const std::stop_token& stop) {
    const RocCurve curve(scores, labels);
    if (resamples <= 0 || curve.positives() == 0 || curve.negatives() == 0) return {};
    std::vector<ScoreGroup> groups = groupsOf(curve.points());
    const auto defects = positionsOf(groups, &ScoreGroup::defects);
    const auto normals = positionsOf(groups, &ScoreGroup::normals);

    std::vector<double> auroc, averagePrecision, f1Max;
    Draws draws(seed);
    for (int i = 0; i < resamples; ++i) {
        if (stop.stop_requested()) return {};
        std::ranges::fill(groups, ScoreGroup{});
        drawInto(groups, &ScoreGroup::defects, defects, draws);
        drawInto(groups, &ScoreGroup::normals, normals, draws);
        auroc.push_back(aurocOf(groups));
        averagePrecision.push_back(averagePrecisionOf(groups));
        f1Max.push_back(f1MaxOf(groups));
    }
    return {percentileInterval(auroc), percentileInterval(averagePrecision), percentileInterval(f1Max)};
}

} // namespace blemish
