// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings, the active model and its scores.
#include <QDir>
#include <QDirIterator>
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

/// A training's name or note before and after it was written.
class TrainingTextStep : public QUndoCommand {
public:
    using Which = Session::TrainingText;
    TrainingTextStep(Session& session, std::int64_t training, Which which, const QString& before, const QString& after)
        : QUndoCommand(which == Which::note ? Session::tr("note of a model") : Session::tr("name of a model")), m_session(session),
          m_training(training), m_which(which), m_before(before), m_after(after) {}

    void undo() override { setObsolete(!m_session.storeText(m_training, m_which, m_before)); }
    void redo() override {
        if (std::exchange(m_done, true)) setObsolete(!m_session.storeText(m_training, m_which, m_after)); // it was stored when it was written
    }

private:
    Session& m_session;
    std::int64_t m_training;
    Which m_which;
    QString m_before, m_after;
    bool m_done = false;
};

bool Session::setTrainingNote(std::int64_t id, const QString& note) {
    return changeText(id, TrainingText::note, note);
}

bool Session::renameTraining(std::int64_t id, const QString& name) {
    const QString clean = name.simplified();
    return !clean.isEmpty() && changeText(id, TrainingText::name, clean);
}

bool Session::changeText(std::int64_t id, TrainingText which, const QString& text) {
    const auto training = std::ranges::find(m_trainings, id, &TrainingRecord::id);
    if (training == m_trainings.end()) return false;
    const QString before = which == TrainingText::note ? training->note : training->name;
    if (text == before) return true;
    if (!storeText(id, which, text)) return false;
    m_undoStack->push(new TrainingTextStep(*this, id, which, before, text));
    return true;
}

/// False: the training is gone, or its text could not be saved.
bool Session::storeText(std::int64_t id, TrainingText which, const QString& text) {
    const bool note = which == TrainingText::note;
    if (!m_store) return false;
    const auto stored = note ? m_store->setTrainingNote(id, text) : m_store->setTrainingName(id, text);
    if (!report(note ? tr("The note could not be saved") : tr("The name could not be saved"), stored)) return false;
    const auto training = std::ranges::find(m_trainings, id, &TrainingRecord::id);
    if (training == m_trainings.end()) return false;
    (note ? training->note : training->name) = text;
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
    m_mapsGone.clear();
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
    checkMaps();
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

namespace {
/// True when it is in the trash now or was not there at all.
bool discard(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists() || QFile::moveToTrash(path)) return true;
    if (info.isDir())
        QDir(path).removeRecursively();
    else
        QFile::remove(path);
    return false;
}
} // namespace

Result<bool> Session::removeTraining(std::int64_t id) {
    if (!m_store) return true;
    if (m_runs->runningId() == id) return Error{tr("This training is running. Cancel it first.").toStdString(), ErrorKind::failed};
    QString model;
    bool wasActive = false;
    for (const TrainingRecord& training : m_trainings) {
        if (training.id != id) continue;
        model = QDir(m_store->folder()).absoluteFilePath(training.modelPath);
        wasActive = training.active;
    }
    m_saveTimer->stop();
    if (auto removed = m_store->removeTraining(id); !removed) return removed.error();
    QStringList files{m_store->mapFolder() + QStringLiteral("/%1").arg(id)};
    if (!model.isEmpty()) files << model << model + QStringLiteral(".part");
    bool trashed = true;
    for (const QString& file : std::as_const(files)) trashed = discard(file) && trashed;
    reloadTrainings();
    emit trainingsChanged();
    if (wasActive) showModel();
    return trashed;
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

QString Session::scoringObstacle() const {
    if (!m_model) return tr("There is no model yet.");
    return m_store->readOnly() ? tr("This project is open read-only, so new scores could not be kept.") : QString();
}

bool Session::needsScoring(int index) const {
    return !score(index) || m_mapsGone.contains(m_images[static_cast<std::size_t>(index)].id);
}

int Session::unscored(std::optional<Split> split) const {
    int count = 0;
    for (int i = 0; i < static_cast<int>(m_images.size()); ++i)
        if ((!split || m_images[static_cast<std::size_t>(i)].split == *split) && needsScoring(i)) ++count;
    return count;
}

/// One listing of the folder: asking for each of many files by its name would take long, on a network share very long.
void Session::checkMaps() {
    const TrainingRecord* training = activeTraining();
    if (!m_model || !training) return;
    const QString folder = QStringLiteral("%1/%2").arg(m_store->mapFolder()).arg(training->id);
    m_mapReader->clear();
    m_mapReader->run<QSet<qint64>>(
        [folder] {
            QSet<qint64> there;
            for (QDirIterator files(folder, {QStringLiteral("*.tif")}, QDir::Files); files.hasNext();)
                there.insert(QFileInfo(files.next()).completeBaseName().toLongLong());
            return there;
        },
        this, [this, generation = m_generation, batches = m_scoreBatches](const QSet<qint64>& there) {
            if (generation != m_generation) return;
            if (batches != m_scoreBatches) return checkMaps();
            QSet<qint64> gone;
            for (std::size_t i = 0; i < m_images.size(); ++i)
                if (m_scores[i] && !there.contains(m_images[i].id)) gone.insert(m_images[i].id);
            if (gone == m_mapsGone) return;
            m_mapsGone = gone;
            emit scoresChanged();
        });
}

void Session::startScoring(bool again) {
    if (!scoringObstacle().isEmpty() || scoring()) return;
    m_scoringTicket = m_jobs->newTicket();
    m_jobs->whenFree(m_scoringTicket, tr("Scoring images"), this, [this, again] {
        m_scoringTicket = 0;
        std::vector<int> wanted;
        for (int i = 0; i < static_cast<int>(m_images.size()); ++i)
            if (again || needsScoring(i)) wanted.push_back(i);
        scoreImages(wanted);
    });
}

/// Nothing else runs.
void Session::scoreImages(const std::vector<int>& indices) {
    const TrainingRecord* training = activeTraining();
    if (!training || indices.empty() || !scoringObstacle().isEmpty()) return;
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
    bool first = true; // is there no map yet, or none any more?
    for (int i = 0; first && i < static_cast<int>(m_images.size()); ++i) first = needsScoring(i);
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
    m_scoring = true; // before those hear of it who ask
    const bool started = m_jobs->start<int>(tr("Scoring images"), work, this, [this](Result<int> scored) {
        if (!scored && scored.error().kind != ErrorKind::cancelled)
            emit failed(tr("The images could not be scored"), QString::fromStdString(scored.error().message));
    }, JobRunner::Pauses::yes);
    if (!started) m_scoring = false;
}

void Session::takeScores(int generation, std::vector<ScoreRecord> scores) {
    const TrainingRecord* training = activeTraining();
    if (generation != m_generation || !training) return;
    std::erase_if(scores, [this](const ScoreRecord& score) { return indexOf(score.imageId) < 0; }); // taken out meanwhile
    if (scores.empty()) return;
    if (!report(tr("The scores could not be saved"), m_store->saveScores(training->id, scores))) return;
    ++m_scoreBatches;
    for (const ScoreRecord& score : scores) {
        const auto place = static_cast<std::size_t>(indexOf(score.imageId));
        m_scores[place] = score.score;
        m_milliseconds[place] = score.milliseconds;
        m_mapsGone.remove(score.imageId);
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
