// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/threshold_advisor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "core/metrics/statistics.h"

namespace blemish {

namespace {

constexpr std::array<std::pair<ThresholdRule, std::string_view>, 6> ruleNames{{
    {ThresholdRule::maxF1, "max-f1"},
    {ThresholdRule::balancedAccuracy, "balanced-accuracy"},
    {ThresholdRule::maxFalseAlarmRate, "max-false-alarm-rate"},
    {ThresholdRule::maxMissRate, "max-miss-rate"},
    {ThresholdRule::costRatio, "cost-ratio"},
    {ThresholdRule::normalsOnly, "normals-only"},
}};

/// Scores nearer than this, relative to their size, may swap sides when a number is stored in 32 bits or written out.
constexpr double resolution = 1e-6;
constexpr std::int64_t fewImages = 10;
constexpr std::string_view noOkImage = "There is no OK image, so the false-alarm rate is not known.";
constexpr std::string_view noNgImage = "There is no NG image, so the miss rate is not known.";

/// Largest of some images' count that stays within a rate, safe against the rounding of rate * count.
std::int64_t allowed(double rate, std::int64_t images) {
    return static_cast<std::int64_t>(std::floor(rate * static_cast<double>(images) + 1e-9));
}

bool farApart(double low, double high) {
    return high - low > resolution * std::max(std::abs(low), std::abs(high));
}

/// A safe distance beyond the outermost score `edge`, whose neighbour is `inner`.
double margin(double edge, double inner) {
    return std::max({std::abs(edge - inner) / 2, std::abs(edge) / 100, 1e-12});
}

/// Thresholds worth considering with what they decide, from above all scores to below them.
std::vector<CurvePoint> candidatesOf(const RocCurve& curve) {
    const std::vector<CurvePoint>& points = curve.points(); // points[0] is +infinity, then the distinct scores
    const std::size_t last = points.size() - 1;
    const double top = points[1].threshold, bottom = points[last].threshold;
    std::vector<CurvePoint> candidates{{top + margin(top, points[std::min<std::size_t>(2, last)].threshold), points[0].counts}};
    for (std::size_t i = 1; i < last; ++i) {
        const double high = points[i].threshold, low = points[i + 1].threshold;
        if (farApart(low, high)) candidates.push_back({low / 2 + high / 2, points[i].counts});
    }
    candidates.push_back({bottom - margin(bottom, points[std::max<std::size_t>(last, 2) - 1].threshold), points[last].counts});
    return candidates;
}

/// What a rule wants to be small, the second number on a tie of the first.
std::pair<double, double> demerit(ThresholdRule rule, const Confusion& counts, double limit) {
    const auto misses = static_cast<double>(counts.falseNegative), alarms = static_cast<double>(counts.falsePositive);
    const std::int64_t negatives = counts.falsePositive + counts.trueNegative;
    const std::int64_t positives = counts.truePositive + counts.falseNegative;
    constexpr double excluded = std::numeric_limits<double>::infinity();
    switch (rule) {
    case ThresholdRule::maxF1: return {-counts.f1(), 0};
    case ThresholdRule::balancedAccuracy: return {counts.falseAlarmRate() + counts.missRate(), 0};
    case ThresholdRule::maxFalseAlarmRate: return {counts.falsePositive <= allowed(limit, negatives) ? misses : excluded, alarms};
    case ThresholdRule::maxMissRate: return {counts.falseNegative <= allowed(limit, positives) ? alarms : excluded, misses};
    case ThresholdRule::costRatio: return {limit * misses + alarms, 0};
    case ThresholdRule::normalsOnly: break;
    }
    return {counts.falsePositive <= allowed(limit, negatives) ? -alarms : excluded, 0};
}

CurvePoint bestCandidate(ThresholdRule rule, const RocCurve& curve, double limit) {
    const std::vector<CurvePoint> candidates = candidatesOf(curve);
    return *std::ranges::min_element(candidates, {}, [&](const CurvePoint& point) { return demerit(rule, point.counts, limit); });
}

bool limitFits(ThresholdRule rule, double limit) {
    switch (rule) {
    case ThresholdRule::maxF1:
    case ThresholdRule::balancedAccuracy: return true;
    case ThresholdRule::maxFalseAlarmRate:
    case ThresholdRule::maxMissRate: return limit >= 0 && limit <= 1;
    case ThresholdRule::costRatio: return limit > 0 && std::isfinite(limit);
    case ThresholdRule::normalsOnly: break;
    }
    return limit > 0 && limit <= 0.5;
}

void cautionFew(std::vector<Caution>& cautions, Label label, std::int64_t images) {
    if (images > 0 && images < fewImages)
        cautions.push_back({.kind = Caution::Kind::fewForThreshold, .count = images, .label = label});
}

/// A rate that is smaller than one image cannot be seen.
void cautionUnseen(std::vector<Caution>& cautions, double limit, Label label, std::int64_t images) {
    const double smallest = 1.0 / static_cast<double>(images);
    if (limit > 0 && smallest > limit * (1 + 1e-9))
        cautions.push_back({.kind = Caution::Kind::rateUnseen, .count = images, .number = limit, .label = label});
}

ThresholdAdvice adviceFor(ThresholdRule rule, double limit, double threshold, const Confusion& counts) {
    const bool hasLimit = rule != ThresholdRule::maxF1 && rule != ThresholdRule::balancedAccuracy;
    ThresholdAdvice advice;
    advice.rule = rule;
    advice.threshold = threshold;
    advice.limit = hasLimit ? limit : 0;
    advice.facts = {.rule = rule, .limit = advice.limit, .threshold = threshold, .counts = counts};
    advice.falseAlarmRate = shareMetric(counts.falsePositive, counts.falsePositive + counts.trueNegative, noOkImage);
    advice.missRate = shareMetric(counts.falseNegative, counts.falseNegative + counts.truePositive, noNgImage);
    return advice;
}

ThresholdAdvice adviseFromBoth(ThresholdRule rule, const RocCurve& curve, double limit) {
    const CurvePoint best = bestCandidate(rule, curve, limit);
    ThresholdAdvice advice = adviceFor(rule, limit, best.threshold, best.counts);
    advice.facts.counts = best.counts;
    advice.reason = sentence(advice.facts);
    cautionFew(advice.cautions, Label::ng, curve.positives());
    cautionFew(advice.cautions, Label::ok, curve.negatives());
    if (rule == ThresholdRule::maxFalseAlarmRate) cautionUnseen(advice.cautions, limit, Label::ok, curve.negatives());
    if (rule == ThresholdRule::maxMissRate) cautionUnseen(advice.cautions, limit, Label::ng, curve.positives());
    if (best.counts.truePositive == 0) advice.cautions.push_back({.kind = Caution::Kind::nothingFound});
    if (best.counts.trueNegative == 0) advice.cautions.push_back({.kind = Caution::Kind::allCalledNg});
    advice.cautions.push_back({.kind = Caution::Kind::chosenOnTheSame});
    return advice;
}

/// Mean and spread of the OK scores.
struct Spread {
    double mean = 0;
    double sigma = 0;
};

Spread spreadOf(const std::vector<double>& scores) {
    const auto count = static_cast<double>(scores.size());
    Spread spread{std::accumulate(scores.begin(), scores.end(), 0.0) / count, 0};
    double squares = 0;
    for (const double score : scores) squares += (score - spread.mean) * (score - spread.mean);
    if (scores.size() > 1) spread.sigma = std::sqrt(squares / (count - 1));
    return spread;
}

/// `wanted`, moved to the middle of the gap between two scores that it falls into; above all scores it stays. A score
/// that it can hardly be told from lies below it.
double settled(double wanted, const RocCurve& normals) {
    const double top = normals.points()[1].threshold;
    if (wanted > top && farApart(top, wanted)) return wanted;
    const std::int64_t alarms = normals.at(wanted + 2 * resolution * std::abs(wanted)).falsePositive;
    double threshold = wanted;
    for (const CurvePoint& candidate : candidatesOf(normals))
        if (candidate.counts.falsePositive <= alarms) threshold = candidate.threshold;
    return threshold;
}

ThresholdAdvice adviseFromNormals(const RocCurve& curve, const std::vector<double>& normals, double limit) {
    const std::vector<std::uint8_t> allOk(normals.size(), 0);
    const RocCurve ofNormals(normals, allOk);
    const auto count = static_cast<std::int64_t>(normals.size());
    const bool few = allowed(limit, count) < 1;
    const Spread spread = spreadOf(normals);
    const double k = normalQuantile(1 - limit);
    const double threshold = few ? settled(spread.mean + k * spread.sigma, ofNormals)
                                 : bestCandidate(ThresholdRule::normalsOnly, ofNormals, limit).threshold;

    ThresholdAdvice advice = adviceFor(ThresholdRule::normalsOnly, limit, threshold, curve.at(threshold));
    advice.facts.normals = count;
    advice.facts.normalsAbove = ofNormals.at(threshold).falsePositive;
    advice.facts.few = few;
    advice.facts.mean = spread.mean;
    advice.facts.sigma = spread.sigma;
    advice.facts.k = k;
    advice.reason = sentence(advice.facts);
    if (few)
        advice.cautions.push_back(
            {.kind = Caution::Kind::assumedBellCurve, .count = count, .number = std::ceil(1 / limit - 1e-9)});
    if (few && !farApart(ofNormals.points().back().threshold, ofNormals.points()[1].threshold))
        advice.cautions.push_back({.kind = Caution::Kind::equalScores});
    if (curve.positives() == 0) advice.cautions.push_back({.kind = Caution::Kind::missesUnknown});
    advice.cautions.push_back({.kind = Caution::Kind::onlyIfUnseen});
    return advice;
}

} // namespace

std::string_view toString(ThresholdRule rule) {
    return std::ranges::find(ruleNames, rule, &std::pair<ThresholdRule, std::string_view>::first)->second;
}

std::optional<ThresholdRule> thresholdRuleFromString(std::string_view name) {
    const auto found = std::ranges::find(ruleNames, name, &std::pair<ThresholdRule, std::string_view>::second);
    return found == ruleNames.end() ? std::nullopt : std::optional(found->first);
}

std::optional<ThresholdAdvice> adviseThreshold(ThresholdRule rule, std::span<const double> scores,
                                               std::span<const std::uint8_t> labels, double limit) {
    const RocCurve curve(scores, labels);
    if (curve.negatives() == 0 || !limitFits(rule, limit)) return std::nullopt;
    if (rule != ThresholdRule::normalsOnly)
        return curve.positives() == 0 ? std::nullopt : std::optional(adviseFromBoth(rule, curve, limit));
    std::vector<double> normals;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (labels[i] == 0) normals.push_back(scores[i]);
    return adviseFromNormals(curve, normals, limit);
}

} // namespace blemish
