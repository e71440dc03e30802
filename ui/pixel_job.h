// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/metrics/pixel_metrics.h"

namespace blemish {

/// A labelled test image with the place of its cached map.
struct PixelTask {
    std::filesystem::path image, mask, map; ///< no mask of a defective image: it is left out
    bool defective = false;
};

/// Metrics of all pixels at the images' own sizes, from cached maps; a missing map is made anew with the model. What the project's
/// ignore region covers counts nowhere. Runs in a worker thread.
Result<PixelMetricsResult> pixelMetrics(const std::vector<PixelTask>& tasks, const std::filesystem::path& model,
                                        const QString& regionFile, JobContext& job);

/// Every figure undefined, for this reason.
PixelMetricsResult notComputed(const std::string& reason);

} // namespace blemish
