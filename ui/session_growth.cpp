// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the project that is open: new images, renamed ones, a model from elsewhere.
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUndoStack>
#include <algorithm>

#include "core/base/file_io.h"
#include "core/base/folder_io.h"
#include "core/project/file_names.h"
#include "ui/content_reader.h"
#include "ui/job_runner.h"
#include "core/project/new_images.h"
#include "ui/session.h"

namespace blemish {

namespace {
/// Found by their ids: later steps may have changed the list.
class AdditionStep : public QUndoCommand {
public:
    AdditionStep(Session& session, std::vector<std::int64_t> ids) : m_session(session), m_ids(std::move(ids)) {
        setText(Session::tr("addition of %n image(s)", nullptr, static_cast<int>(m_ids.size())));
    }

    void undo() override {
        std::vector<int> indices;
        for (const std::int64_t id : m_ids)
            if (const int index = m_session.indexOf(id); index >= 0) indices.push_back(index);
        m_removed = m_session.removeImages(indices);
        setObsolete(!m_removed);
    }
    void redo() override {
        if (std::exchange(m_done, true)) setObsolete(!m_removed || !m_session.putBack(*m_removed)); // they were there when the step was made
    }

private:
    Session& m_session;
    std::vector<std::int64_t> m_ids;
    std::optional<RemovedImages> m_removed;
    bool m_done = false;
};
} // namespace

void Session::addImages(const QStringList& data) {
    QStringList all;
    for (const QString& path : data) all << QFileInfo(path).absoluteFilePath();
    if (!all.isEmpty()) grow(all, false);
}

void Session::rescan() {
    grow({}, true);
}

void Session::grow(const QStringList& data, bool again) {
    if (!m_store) return;
    const QString what = again ? tr("The folders could not be looked through") : tr("The images could not be added");
    if (m_store->readOnly()) return void(emit failed(what, tr("The project is open for reading only.")));
    if (m_jobs->busy()) return void(emit failed(what, tr("“%1” is still running. Wait for it or cancel it first.").arg(m_jobs->title())));
    const QString folder = m_store->folder();
    const auto work = [folder, data, again, types = m_defectTypes](JobContext& job) {
        return again ? rescanProject(folder, types, job) : addToProject(folder, data, types, false, job);
    };
    m_jobs->start<NewImages>(again ? tr("Looking for new images") : tr("Adding images"), work, this, [=, this](Result<NewImages> news) {
        if (!m_store || m_store->folder() != folder) return;
        if (!news) {
            if (news.error().kind != ErrorKind::cancelled) emit failed(what, QString::fromStdString(news.error().message));
            return;
        }
        if (!report(what, m_store->refresh())) return;
        Growth growth{static_cast<int>(news->added.size()), static_cast<int>(news->renamed.size()), {}, news->missing, again};
        for (const ImageRecord& image : news->added) growth.fresh.push_back(image.id);
        for (const ImageRecord& image : news->renamed)
            if (const int index = indexOf(image.id); index >= 0) {
                ImageRecord& known = m_images[static_cast<std::size_t>(index)];
                known.root = image.root;
                known.path = image.path;
                known.maskPath = image.maskPath;
            }
        if (growth.added + growth.renamed > 0) {
            const std::int64_t current = m_currentImage < 0 ? 0 : m_images[static_cast<std::size_t>(m_currentImage)].id;
            insertImages(news->added, {}, current);
        }
        for (const ImageRecord& image : news->added)
            if (!image.defectType.isEmpty()) addDefectType(image.defectType);
        m_contents->lookAgain();
        if (growth.added > 0) m_undoStack->push(new AdditionStep(*this, growth.fresh));
        emit grown(growth);
    });
}

void Session::importModel(const QString& file) {
    const QString what = tr("The model could not be taken into the project");
    if (!m_store) return;
    if (m_store->readOnly()) return void(emit failed(what, tr("The project is open for reading only.")));
    if (m_jobs->busy()) return void(emit failed(what, tr("“%1” is still running. Wait for it or cancel it first.").arg(m_jobs->title())));
    const QString folder = m_store->folder(), name = QFileInfo(file).completeBaseName();
    const QString target = freeFile(m_store->modelFolder(), name, QStringLiteral(".blm"));
    const auto work = [source = toPath(file), target](JobContext& job) -> Result<ModelInfo> {
        job.report("Loading the model", 0, 0);
        auto model = readModelFile(source); // all of it: a broken one is not copied
        if (!model) return model.error();
        if (auto copied = copyFileAtomically(source, toPath(target)); !copied) return copied.error();
        return std::move(model->info);
    };
    m_jobs->start<ModelInfo>(tr("Importing model"), work, this, [=, this](Result<ModelInfo> info) {
        if (!info) {
            if (info.error().kind != ErrorKind::cancelled) emit failed(what, QString::fromStdString(info.error().message));
            return;
        }
        if (!m_store || m_store->folder() != folder) return void(QFile::remove(target));
        TrainingRecord training;
        training.name = name;
        training.modelPath = QDir(folder).relativeFilePath(target);
        training.state = QStringLiteral("finished");
        training.snapshotHash = QString::fromStdString(info->snapshotHash);
        training.createdUtc = info->created.empty() ? QDateTime::currentDateTimeUtc().toString(Qt::ISODate) : QString::fromStdString(info->created);
        training.optionsJson = QString::fromStdString(toJson(info->options));
        training.imageThreshold = info->imageThreshold;
        training.pixelThreshold = info->pixelThreshold;
        const auto id = m_store->addTraining(training);
        if (!id) {
            QFile::remove(target);
            return void(emit failed(what, QString::fromStdString(id.error().message)));
        }
        activateTraining(*id);
    });
}

} // namespace blemish
