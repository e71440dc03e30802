// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

#include "core/metrics/metric.h"
#include "core/metrics/overlap_curve.h"

namespace blemish {

struct PixelMetricsResult {
    Metric auroc, averagePrecision, f1Max;
    Metric aupro030, aupro005; ///< MVTec's protocol: all images, 8-connected regions, FPR limits 0.3 and 0.05
    Metric openedAuroc;        ///< MKD's protocol, for methods whose maps lie in [0,1]; neither value nor reason for others
    Metric proPerImage;        ///< RD4AD's protocol: each anomalous image on its own, 200 thresholds; always exact
    std::vector<OverlapPoint> overlap; ///< the curve behind `aupro030`, for plots
    double errorBound = 0;     ///< 0: exact; otherwise no metric above is further than this from its exact value
    std::int64_t pixels = 0, defectPixels = 0, regions = 0;
};

/// Pixel metrics over a whole test set, fed one image at a time, at whatever size each image has.
/// Exact (all distinct scores, ties together, 64-bit counts) up to `memoryBudget` bytes; beyond it the scores are folded
/// into a fine histogram and `errorBound` says what that may have cost.
class PixelMetrics {
public:
    explicit PixelMetrics(std::size_t memoryBudget = std::size_t(1) << 30);
    ~PixelMetrics();
    PixelMetrics(PixelMetrics&&) noexcept;
    PixelMetrics& operator=(PixelMetrics&&) noexcept;

    /// `map` and `mask` have width * height values, `mask` > 0 is defect; an empty `mask` means that all pixels are normal.
    /// Throws std::invalid_argument for values that are not finite and for sizes that do not fit.
    void add(std::span<const float> map, std::span<const std::uint8_t> mask, int width, int height);
    /// With resamples, AUROC, AP, F1-max and AUPRO get 95 % intervals: images are drawn again within the anomalous and
    /// within the normal ones, over some 1500 score ranges. There are none once the scores were folded or with fewer than
    /// two anomalous images. `proPerImage` gets one where two anomalous images or more have a value. After a request to stop
    /// it returns at the next opportunity, with figures missing: such a result is to be thrown away.
    PixelMetricsResult compute(int bootstrapResamples = 0, std::uint64_t seed = 0, const std::stop_token& stop = {}) const;

    /// Area under the per-region overlap curve up to `fprLimit` in (0, 1], divided by the limit.
    Metric aupro(double fprLimit) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace blemish
