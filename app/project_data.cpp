// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project_data.h"

#include <algorithm>
#include <system_error>

#include "app/evaluation_run.h"
#include "core/base/file_io.h"
#include "core/project/file_names.h"
#include "core/project/project_store.h"

namespace blemish {

const TrainingRecord* ProjectData::trainingOf(const std::filesystem::path& model) const {
    const auto found = std::ranges::find_if(trainings, [&](const TrainingRecord& training) {
        std::error_code unknown; // a model that was deleted is not the one
        return std::filesystem::equivalent(folder / toPath(training.modelPath), model, unknown);
    });
    return found == trainings.end() ? nullptr : &*found;
}

bool isProject(const std::filesystem::path& folder) {
    return ProjectStore::isProject(fromPath(folder));
}

Result<OpenedProject> readProject(const std::filesystem::path& folder) {
    const auto store = ProjectStore::openToRead(fromPath(folder));
    if (!store) return store.error();
    auto dataset = (*store)->dataset();
    if (!dataset) return dataset.error();
    auto trainings = (*store)->trainings();
    if (!trainings) return trainings.error();
    if (dataset->images.empty()) return Error{"The project " + quoted(folder) + " holds no images yet; add some in the studio."};
    return OpenedProject{std::move(*dataset),
                           {toPath((*store)->folder()), toPath((*store)->ignoreRegionFile()), std::move(*trainings)}};
}

Result<IgnoreRegion> ignoreRegionOf(const EvaluationRequest& request, const std::optional<ProjectData>& project) {
    if (request.ignore == "none") return IgnoreRegion();
    if (!request.ignore.empty()) return IgnoreRegion::read(request.ignore);
    return project ? IgnoreRegion::readIfAny(project->ignoreRegion) : IgnoreRegion();
}

void takeProjectThresholds(const std::optional<ProjectData>& project, const ModelInfo& own, EvaluationRequest& request, ModelInfo& info) {
    const TrainingRecord* training = project ? project->trainingOf(request.model) : nullptr;
    if (!training) return;
    if (training->pixelThreshold != own.pixelThreshold) info.pixelThreshold = training->pixelThreshold;
    if (request.threshold) return;
    if (!request.review) request.review = training->reviewThreshold;
    if (training->imageThreshold != own.imageThreshold) info.imageThreshold = training->imageThreshold;
}

} // namespace blemish
