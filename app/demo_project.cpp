// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_project.h"

#include "app/project_scoring.h"
#include "core/base/file_io.h"

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
    std::vector<std::int64_t> learned;
    for (const ImageRecord& image : m_images)
        if (image.split == Split::train && image.label == Label::ok) learned.push_back(image.id);
    const auto id = m_store->addTraining(record, learned);
    if (!id) return id.error();
    m_training = *id;
    return m_store->setActiveTraining(m_training);
}

Result<void> DemoProject::score(JobContext& job) {
    const auto trainings = m_store->trainings();
    if (!trainings) return trainings.error();
    std::vector<ImageRecord> tested = m_images;
    std::erase_if(tested, [](const ImageRecord& image) { return image.split == Split::train; });
    const auto scored = scoreImages(*m_store, trainings->back(), tested, {}, 0, job);
    return scored ? Result<void>() : Result<void>(scored.error());
}

} // namespace blemish
