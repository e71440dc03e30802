// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings, the active model and its scores.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <QUndoStack>
#include <algorithm>

#include "core/imaging/image_io.h"
#include "core/ml/detector.h"
#include "core/ml/methods.h"
#include "ui/job_runner.h"
#include "ui/session.h"
#include "core/output/stored_maps.h"
#include "ui/text.h"
#include "ui/training_runs.h"

namespace blemish {

void Session::reloadTrainings() {
    auto trainings = m_store->trainings();
    if (!trainings) emit failed(tr("The project could not be read"), QString::fromStdString(trainings.error().message));
    m_trainings = trainings ? std::move(*trainings) : std::vector<TrainingRecord>{};
}

const TrainingRecord* Session::activeTraining() const {
    for (const TrainingRecord& training : m_trainings)
        if (training.active) return &training;
    return nullptr;
}

QString Session::modelFile() const {
    const TrainingRecord* training = activeTraining();
    return training ? QDir(m_store->folder()).absoluteFilePath(training->modelPath) : QString();
}

void Session::activateTraining(std::int64_t id) {
    if (!m_store) return;
    restThresholds();
    if (!report(tr("The model could not be chosen"), m_store->setActiveTraining(id))) return;
    reloadTrainings();
    emit trainingsChanged();
    showModel();
}

/// A note before and after it was written.
class NoteStep : public QUndoCommand {
public:
    NoteStep(Session& session, std::int64_t training, const QString& before, const QString& after)
        : QUndoCommand(Session::tr("note of a model")), m_session(session), m_training(training), m_before(before), m_after(after) {}

    void undo() override { setObsolete(!m_session.storeNote(m_training, m_before)); }
    void redo() override {
        if (std::exchange(m_done, true)) setObsolete(!m_session.storeNote(m_training, m_after)); // it was stored when it was written
    }

private:
    Session& m_session;
    std::int64_t m_training;
    QString m_before, m_after;
    bool m_done = false;
};

bool Session::setTrainingNote(std::int64_t id, const QString& note) {
    const auto training = std::ranges::find(m_trainings, id, &TrainingRecord::id);
    if (training == m_trainings.end()) return false;
    const QString before = training->note;
    if (!storeNote(id, note)) return false;
    m_undoStack->push(new NoteStep(*this, id, before, note));
    return true;
}

/// False: the training is gone, or its note could not be saved.
bool Session::storeNote(std::int64_t id, const QString& note) {
    if (!m_store || !report(tr("The note could not be saved"), m_store->setTrainingNote(id, note))) return false;
    const auto training = std::ranges::find(m_trainings, id, &TrainingRecord::id);
    if (training == m_trainings.end()) return false;
    training->note = note;
    emit trainingsChanged();
    return true;
}

void Session::showModel() {
    const TrainingRecord* training = activeTraining();
    auto scores = training ? m_store->scores(training->id) : Result<std::vector<ScoreRecord>>(std::vector<ScoreRecord>());
    if (!scores) emit failed(tr("The scores could not be read"), QString::fromStdString(scores.error().message));
    showModel(scores ? *scores : std::vector<ScoreRecord>());
}

void Session::showModel(const std::vector<ScoreRecord>& scores) {
    ++m_generation;
    m_model.reset();
    m_seen.reset();
    m_thresholds = {};
    m_pixelThreshold = 0;
    if (const TrainingRecord* training = activeTraining()) {
        auto info = readModelInfo(toPath(modelFile()));
        if (info)
            m_model = std::move(*info);
        else
            emit failed(tr("The model could not be opened"), QString::fromStdString(info.error().message));
        m_thresholds = {training->imageThreshold, training->reviewThreshold};
        m_pixelThreshold = training->pixelThreshold;
    }
    takeAllScores(scores);
    emit modelChanged();
    emit scoresChanged();
    emit thresholdChanged(m_thresholds.ng);
    emit pixelThresholdChanged(m_pixelThreshold);
}

void Session::takeAllScores(const std::vector<ScoreRecord>& scores) {
    m_scores.assign(m_images.size(), std::nullopt);
    m_milliseconds.assign(m_images.size(), 0);
    for (const ScoreRecord& score : scores) {
        const int index = indexOf(score.imageId);
        if (index < 0) continue;
        m_scores[static_cast<std::size_t>(index)] = score.score;
        m_milliseconds[static_cast<std::size_t>(index)] = score.milliseconds;
    }
    rebuildRoc();
}

Result<void> Session::removeTraining(std::int64_t id) {
    if (!m_store) return {};
    if (m_runs->runningId() == id) return Error{tr("This training is running. Cancel it first.").toStdString(), ErrorKind::failed};
    QString model;
    bool wasActive = false;
    for (const TrainingRecord& training : m_trainings) {
        if (training.id != id) continue;
        model = QDir(m_store->folder()).absoluteFilePath(training.modelPath);
        wasActive = training.active;
    }
    m_saveTimer->stop();
    if (auto removed = m_store->removeTraining(id); !removed) return removed;
    if (!model.isEmpty()) {
        QFile::remove(model);
        QFile::remove(model + QStringLiteral(".part"));
    }
    QDir(m_store->mapFolder() + QStringLiteral("/%1").arg(id)).removeRecursively();
    reloadTrainings();
    emit trainingsChanged();
    if (wasActive) showModel();
    return {};
}

void Session::refreshTrainings() {
    if (m_store) reloadTrainings();
    emit trainingsChanged();
}

void Session::scoreTestImages() {
    std::vector<int> test;
    for (std::size_t i = 0; i < m_images.size(); ++i)
        if (m_images[i].split != Split::train) test.push_back(static_cast<int>(i));
    scoreImages(test);
}

void Session::startScoring(bool again) {
    std::vector<int> wanted;
    for (std::size_t i = 0; i < m_images.size(); ++i)
        if (again || !m_scores[i]) wanted.push_back(static_cast<int>(i));
    scoreImages(wanted);
}

void Session::scoreImages(const std::vector<int>& indices) {
    const TrainingRecord* training = activeTraining();
    if (!m_model || !training || indices.empty()) return;
    if (m_jobs->busy()) {
        emit failed(tr("The images could not be scored"),
                    tr("“%1” is still running. Wait for it or cancel it first.").arg(m_jobs->title()));
        return;
    }
    struct Files {
        std::vector<std::filesystem::path> images;
        QStringList maps;
        std::vector<std::int64_t> ids;
    } files;
    for (int index : indices) {
        files.images.push_back(toPath(imageFile(index)));
        files.maps.push_back(mapFile(index));
        files.ids.push_back(m_images[static_cast<std::size_t>(index)].id);
    }
    const auto hand = [this, generation = m_generation](std::vector<ScoreRecord>& scores) { // worker thread
        QMetaObject::invokeMethod(
            this, [this, generation, batch = std::exchange(scores, {})] { takeScores(generation, batch); }, Qt::QueuedConnection);
    };
    const bool first = std::none_of(m_scores.begin(), m_scores.end(), [](const auto& score) { return score.has_value(); });
    const auto work = [files, hand, first, fromMap = scoreIsMaximum(m_model->options.method), regionFile = m_store->ignoreRegionFile(),
                       model = toPath(modelFile())](JobContext& job) -> Result<int> {
        job.report("Loading the model", 0, 0);
        auto region = IgnoreRegion::readIfAny(toPath(regionFile));
        if (!region) return region.error();
        if (first) stampMaps(QFileInfo(files.maps.front()).path(), regionFile);
        auto detector = loadDetector(model);
        if (!detector) return detector.error();
        std::vector<ScoreRecord> waiting;
        auto handedAt = std::chrono::steady_clock::now();
        int scored = 0;
        const auto consume = [&](DetectedImage&& image) {
            if (!image.detection) return job.note(image.detection.error().message);
            const auto score =
                storeMap(files.maps[static_cast<qsizetype>(image.index)], std::move(image.detection->map), *region);
            if (!score) job.note(score.error().message);
            waiting.push_back({files.ids[image.index], score && fromMap ? *score : image.detection->score, image.detection->milliseconds});
            ++scored;
            if (!job.paused() && std::chrono::steady_clock::now() - handedAt < std::chrono::milliseconds(500)) return;
            hand(waiting); // before a pause, so that nothing waits through it
            handedAt = std::chrono::steady_clock::now();
        };
        auto all = detectAll(**detector, files.images, 0, consume, job);
        if (!waiting.empty()) hand(waiting); // what is done stays done, cancelled or not
        if (!all) return all.error();
        return scored;
    };
    m_jobs->start<int>(tr("Scoring images"), work, this, [this](Result<int> scored) {
        if (!scored && scored.error().kind != ErrorKind::cancelled)
            emit failed(tr("The images could not be scored"), QString::fromStdString(scored.error().message));
    }, JobRunner::Pauses::yes);
}

void Session::takeScores(int generation, std::vector<ScoreRecord> scores) {
    const TrainingRecord* training = activeTraining();
    if (generation != m_generation || !training) return;
    std::erase_if(scores, [this](const ScoreRecord& score) { return indexOf(score.imageId) < 0; }); // taken out meanwhile
    if (scores.empty()) return;
    if (!report(tr("The scores could not be saved"), m_store->saveScores(training->id, scores))) return;
    for (const ScoreRecord& score : scores) {
        const auto place = static_cast<std::size_t>(indexOf(score.imageId));
        m_scores[place] = score.score;
        m_milliseconds[place] = score.milliseconds;
    }
    rebuildRoc();
    std::vector<std::int64_t> images;
    for (const ScoreRecord& score : scores) images.push_back(score.imageId);
    emit mapsChanged(images);
    emit scoresChanged();
}

QString Session::mapFile(int index, std::int64_t training) const {
    const TrainingRecord* active = activeTraining();
    if (training == 0 && active) training = active->id;
    if (training == 0) return {};
    const std::int64_t image = m_images.at(static_cast<std::size_t>(index)).id;
    return QStringLiteral("%1/%2/%3.tif").arg(m_store->mapFolder()).arg(training).arg(image);
}

std::optional<AnomalyMap> Session::map(int index) const {
    const QString file = mapFile(index);
    if (file.isEmpty() || !QFile::exists(file)) return std::nullopt;
    auto map = readTiffMap(toPath(file));
    return map ? std::optional(std::move(*map)) : std::nullopt;
}

} // namespace blemish
