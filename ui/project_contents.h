// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/result.h"
#include "core/project/project_store.h"

namespace blemish {

/// What the studio keeps of a project in memory. Read in a worker: twenty thousand images take longer than the window may wait.
struct ProjectContents {
    std::vector<ImageRecord> images; ///< in natural order of their paths
    std::vector<TrainingRecord> trainings;
    std::vector<ScoreRecord> scores; ///< of the active training
};

inline Result<ProjectContents> readContents(const ProjectStore& store) {
    ProjectContents contents;
    auto images = store.images();
    if (!images) return images.error();
    contents.images = std::move(*images);
    auto trainings = store.trainings();
    if (!trainings) return trainings.error();
    contents.trainings = std::move(*trainings);
    for (const TrainingRecord& training : contents.trainings) {
        if (!training.active) continue;
        auto scores = store.scores(training.id);
        if (!scores) return scores.error();
        contents.scores = std::move(*scores);
    }
    return contents;
}

} // namespace blemish
