// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pixel_metrics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "core/metrics/pixel_bootstrap.h"
#include "core/metrics/pixel_store.h"
#include "core/metrics/region_overlap.h"
#include "core/metrics/regions.h"
#include "core/metrics/statistics.h"

namespace blemish {

struct PixelMetrics::Impl {
    explicit Impl(std::size_t memoryBudget) : store(memoryBudget) {}

    PixelStore store;
    std::vector<double> proOfImages; ///< of the anomalous images where it is defined
    std::int64_t pixels = 0, defectPixels = 0, regions = 0;

    /// Why pixel curves are not defined, or nothing when they are.
    std::string undefinedReason() const {
        if (pixels == 0) return "No anomaly map was measured, so there are no pixel metrics.";
        if (defectPixels == 0) return "No mask marks a defect pixel; draw masks on some NG images to get pixel metrics.";
        if (defectPixels == pixels) return "The masks mark every pixel as defect; pixel metrics need normal pixels too.";
        return {};
    }
    void addIntervals(PixelMetricsResult& result, ScoreGroups groups, int resamples, std::uint64_t seed, const std::stop_token& stop) const;
    Metric proPerImage(int resamples, std::uint64_t seed, const std::stop_token& stop) const;
};

namespace {

void checkImage(std::span<const float> map, std::span<const std::uint8_t> mask, int width, int height) {
    if (width <= 0 || height <= 0 || map.size() != static_cast<std::size_t>(width) * static_cast<std::size_t>(height))
        throw std::invalid_argument("PixelMetrics::add: the map does not have width * height values");
    if (!mask.empty() && mask.size() != map.size())
        throw std::invalid_argument("PixelMetrics::add: map and mask have different sizes");
    if (!std::ranges::all_of(map, [](float value) { return std::isfinite(value); }))
        throw std::invalid_argument("PixelMetrics::add: the map has values that are not finite");
}

double errorBoundOf(ScoreGroups groups) {
    return std::max({aurocErrorBound(groups), averagePrecisionErrorBound(groups), f1MaxErrorBound(groups),
                     auproErrorBound(groups, 0.3), auproErrorBound(groups, 0.05)});
}

double meanOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

Metric PixelMetrics::Impl::proPerImage(int resamples, std::uint64_t seed, const std::stop_token& stop) const {
    if (proOfImages.empty())
        return Metric::undefined("No anomalous image has a false positive among its normal pixels below an FPR of 0.3, so "
                                 "RD4AD's per-image curve has no width.");
    Metric metric{meanOf(proOfImages), std::nullopt, {}};
    if (resamples <= 0 || proOfImages.size() < 2) return metric;
    Draws draws(seed);
    std::vector<double> means;
    for (int i = 0; i < resamples; ++i) {
        if (stop.stop_requested()) return metric;
        double sum = 0;
        for (std::size_t k = 0; k < proOfImages.size(); ++k) sum += proOfImages[draws.below(proOfImages.size())];
        means.push_back(sum / static_cast<double>(proOfImages.size()));
    }
    metric.interval = percentileInterval(std::move(means));
    return metric;
}

void PixelMetrics::Impl::addIntervals(PixelMetricsResult& result, ScoreGroups groups, int resamples, std::uint64_t seed,
                                      const std::stop_token& stop) const {
    const PixelIntervals intervals = bootstrapPixelMetrics(store, groups, resamples, seed, stop);
    result.auroc.interval = intervals.auroc;
    result.averagePrecision.interval = intervals.averagePrecision;
    result.f1Max.interval = intervals.f1Max;
    result.aupro030.interval = intervals.aupro030;
    result.aupro005.interval = intervals.aupro005;
}

PixelMetrics::PixelMetrics(std::size_t memoryBudget) : m_impl(std::make_unique<Impl>(memoryBudget)) {}
PixelMetrics::~PixelMetrics() = default;
PixelMetrics::PixelMetrics(PixelMetrics&&) noexcept = default;
PixelMetrics& PixelMetrics::operator=(PixelMetrics&&) noexcept = default;

void PixelMetrics::add(std::span<const float> map, std::span<const std::uint8_t> mask, int width, int height) {
    checkImage(map, mask, width, height);
    Regions regions;
    if (mask.empty())
        regions.sizeAt.assign(map.size(), 0);
    else
        regions = findRegions(mask, width, height);
    if (const auto pro = perImagePro(map, regions)) m_impl->proOfImages.push_back(*pro);
    m_impl->store.add(map, regions.sizeAt);
    m_impl->pixels += static_cast<std::int64_t>(map.size());
    m_impl->defectPixels += regions.defectPixels;
    m_impl->regions += regions.count;
}

PixelMetricsResult PixelMetrics::compute(int bootstrapResamples, std::uint64_t seed, const std::stop_token& stop) const {
    PixelMetricsResult result;
    result.pixels = m_impl->pixels;
    result.defectPixels = m_impl->defectPixels;
    result.regions = m_impl->regions;
    if (const std::string reason = m_impl->undefinedReason(); !reason.empty()) {
        result.auroc = result.averagePrecision = result.f1Max = Metric::undefined(reason);
        result.aupro030 = result.aupro005 = result.proPerImage = Metric::undefined(reason);
        return result;
    }
    const std::vector<ScoreGroup> groups = m_impl->store.groups(stop);
    const std::function<void()> figures[] = {
        [&] { result.auroc.value = aurocOf(groups); },
        [&] { result.averagePrecision.value = averagePrecisionOf(groups); },
        [&] { result.f1Max.value = f1MaxOf(groups); },
        [&] { result.aupro030.value = auproOf(groups, 0.3); },
        [&] { result.aupro005.value = auproOf(groups, 0.05); },
        [&] { result.overlap = overlapCurve(groups, m_impl->store.groupStarts(), 0.3); },
        [&] { result.proPerImage = m_impl->proPerImage(bootstrapResamples, seed, stop); },
        [&] { if (!m_impl->store.exact()) result.errorBound = errorBoundOf(groups); },
        [&] { m_impl->addIntervals(result, groups, bootstrapResamples, seed, stop); },
    };
    for (const auto& compute : figures)
        if (!stop.stop_requested()) compute(); // over many pixels each of them takes a moment
    return result;
}

Metric PixelMetrics::aupro(double fprLimit) const {
    if (const std::string reason = m_impl->undefinedReason(); !reason.empty()) return Metric::undefined(reason);
    if (!(fprLimit > 0 && fprLimit <= 1))
        return Metric::undefined("The limit of the false-positive rate must lie above 0 and at most at 1.");
    return {auproOf(m_impl->store.groups(), fprLimit), std::nullopt, {}};
}

} // namespace blemish
