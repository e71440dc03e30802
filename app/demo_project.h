// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "app/data_source.h"
#include "core/project/project_store.h"

namespace blemish {

/// The demo as a project that the studio opens with everything in it: images, a finished training, scores and maps.
class DemoProject {
public:
    /// Replaces the project of an earlier demo. Refuses while the studio has it open. Needs a GuiScope (for QtSql).
    static Result<DemoProject> create(const std::filesystem::path& folder, const DataSource& data);

    /// Copies the trained model into the project.
    Result<void> addModel(const std::filesystem::path& model, const ModelInfo& info);
    /// Scores the images as the studio does, which keeps maps at the network's size: an image's score is the peak of its map.
    Result<void> score(JobContext& job);

private:
    std::unique_ptr<ProjectStore> m_store;
    std::vector<ImageRecord> m_images;
    std::int64_t m_training = 0;
};

} // namespace blemish
