// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_project.h"

#include <algorithm>

#include "core/base/file_io.h"
#include "core/imaging/image_io.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

Result<void> removeOldProject(const fs::path& folder) {
    std::error_code error;
    if (!fs::exists(folder, error)) return {};
    if (const auto free = ProjectStore::open(fromPath(folder)); !free) return free.error();
    fs::remove_all(folder, error);
    if (!error) return {};
    return Error{"The project of an earlier demo, " + quoted(folder) + ", could not be removed (" + error.message() +
                 "); remove it by hand or choose another folder with --out."};
}

} // namespace

Result<DemoProject> DemoProject::create(const fs::path& folder, const DataSource& data) {
    if (const auto removed = removeOldProject(folder); !removed) return removed.error();
    auto store = ProjectStore::create(fromPath(folder), data.dataset.name);
    if (!store) return store.error();
    DemoProject project;
    project.m_store = std::move(*store);
    if (const auto added = project.m_store->addDataset(data.dataset); !added) return added.error();
    auto images = project.m_store->images();
    if (!images) return images.error();
    project.m_images = std::move(*images);
    return project;
}

Result<void> DemoProject::addModel(const fs::path& model, const ModelInfo& info) {
    const fs::path copy = toPath(m_store->modelFolder()) / model.filename();
    std::error_code error;
    fs::create_directories(copy.parent_path(), error);
    fs::copy_file(model, copy, fs::copy_options::overwrite_existing, error);
    if (error) return Error{"The model could not be copied to " + quoted(copy) + " (" + error.message() + "); is the disk full?"};

    TrainingRecord record;
    record.name = QStringLiteral("Demo");
    record.modelPath = QStringLiteral("models/") + fromPath(model.filename());
    record.state = QStringLiteral("finished");
    record.snapshotHash = QString::fromStdString(info.snapshotHash);
    record.createdUtc = QString::fromStdString(info.created);
    record.optionsJson = QString::fromStdString(toJson(info.options));
    record.imageThreshold = info.imageThreshold;
    record.pixelThreshold = info.pixelThreshold;
    const auto id = m_store->addTraining(record);
    if (!id) return id.error();
    m_training = *id;
    return m_store->setActiveTraining(m_training);
}

Result<void> DemoProject::add(const EvaluatedImage& passing) {
    const QString file = passing.run.data.dataset.absolutePath(passing.record);
    const auto image = std::find_if(m_images.begin(), m_images.end(),
                                    [&](const ImageRecord& candidate) { return m_store->absolutePath(candidate) == file; });
    if (image == m_images.end()) return {}; // two links to one file are one image for the project
    m_scores.push_back({image->id, passing.detection.score, passing.detection.milliseconds});
    const fs::path map = toPath(m_store->mapFolder()) / std::to_string(m_training) / (std::to_string(image->id) + ".tif");
    return writeTiff(map, passing.detection.map);
}

Result<void> DemoProject::finish() {
    return m_store->saveScores(m_training, m_scores);
}

} // namespace blemish
