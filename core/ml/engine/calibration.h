// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/ml/detector.h"

namespace blemish::nn {

/// Scores normal images and sets what follows from them: calibration scores, image and pixel threshold with their reason, and
/// the heatmap scale. `onTrainingImages` is written down, since it makes the numbers optimistic.
Result<void> calibrate(const Detector& detector, const ImageRefs& normals, bool onTrainingImages,
                       int workers, ModelInfo& info, JobContext& job);

} // namespace blemish::nn
