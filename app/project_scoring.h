// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/base/job.h"
#include "core/ml/detector.h"
#include "core/project/project_store.h"

namespace blemish {

/// Scores these images of the project with one of its trainings and stores scores and maps, as the studio does: maps at the network's
/// size, quieted by the project's ignore region; an image's score is the peak of its map where the method says so. Images that
/// cannot be read are noted. Returns how many were scored; what is done when it is cancelled stays.
Result<int> scoreImages(ProjectStore& store, const TrainingRecord& training, std::span<const ImageRecord> images,
                        const DetectorOptions& options, int workers, JobContext& job);

} // namespace blemish
