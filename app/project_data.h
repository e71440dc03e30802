// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/imaging/ignore_region.h"
#include "core/ml/model_file.h"
#include "core/project/dataset.h"
#include "core/project/types.h"

namespace blemish {

struct EvaluationRequest;

/// What a project brings along besides its images when its folder stands where DATA is expected.
struct ProjectData {
    std::filesystem::path folder;
    std::filesystem::path ignoreRegion; ///< its file, which need not be there
    std::vector<TrainingRecord> trainings;

    /// How the project uses one of its own models; nullptr for any other.
    const TrainingRecord* trainingOf(const std::filesystem::path& model) const;
};

struct OpenedProject {
    Dataset dataset; ///< with the labels, splits and masks of the project
    ProjectData project;
};

bool isProject(const std::filesystem::path& folder);
/// Reads it, also while the studio has it open; nothing in it changes.
Result<OpenedProject> readProject(const std::filesystem::path& folder);

/// The region that the request names, else the project's own; none without either.
Result<IgnoreRegion> ignoreRegionOf(const EvaluationRequest& request, const std::optional<ProjectData>& project);

/// Puts the thresholds that were moved in the project, `own` being the model file's, in the place of the model's where the
/// request names none.
void takeProjectThresholds(const std::optional<ProjectData>& project, const ModelInfo& own, EvaluationRequest& request, ModelInfo& info);

} // namespace blemish
