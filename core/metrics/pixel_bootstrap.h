// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <stop_token>

#include "core/metrics/metric.h"
#include "core/metrics/pixel_store.h"

namespace blemish {

struct PixelIntervals {
    std::optional<Interval> auroc, averagePrecision, f1Max, aupro030, aupro005;
};

/// Intervals by drawing whole images again, anomalous and normal ones apart. `groups` are the store's. Nothing when the
/// store no longer knows its images or has fewer than two anomalous ones, and nothing when `stop` comes first.
PixelIntervals bootstrapPixelMetrics(const PixelStore& store, ScoreGroups groups, int resamples, std::uint64_t seed,
                                     const std::stop_token& stop = {});

} // namespace blemish
