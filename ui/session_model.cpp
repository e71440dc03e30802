// SPDX-License-Identifier: GPL-3.0-or-later
// Trainings, the active model and its scores.
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimer>
#include <algorithm>
#include <unordered_map>

#include "core/imaging/image_io.h"
#include "core/ml/detector.h"
#include "core/ml/trainer.h"
#include "ui/job_runner.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {
QString freeModelPath(const ProjectStore& store, const QDateTime& now) {
    const QString stem = QStringLiteral("models/") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString path = stem + QStringLiteral(".blm");
    for (int i = 2; QFile::exists(store.folder() + QLatin1Char('/') + path); ++i)
        path = QStringLiteral("%1-%2.blm").arg(stem).arg(i);
    return path;
}

QString checkpointFile(const ProjectStore& store, const TrainingRecord& training) {
    return QDir(store.folder()).absoluteFilePath(training.modelPath) + QStringLiteral(".part");
}

/// Steps that the trainer will take, before it has counted the readable images itself.
int expectedSteps(std::size_t images, const TrainOptions& options) {
    const int heldOut = static_cast<int>(static_cast<double>(images) * options.heldOut + 0.5);
    const int trained = std::max(1, static_cast<int>(images) - heldOut);
    return options.epochs * ((trained + options.batch - 1) / options.batch);
}
} // namespace

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
    saveThresholds();
    if (!report(tr("The model could not be chosen"), m_store->setActiveTraining(id))) return;
    reloadTrainings();
    emit trainingsChanged();
    showModel();
}

void Session::showModel() {
    ++m_generation;
    m_model.reset();
    m_threshold = m_pixelThreshold = 0;
    if (const TrainingRecord* training = activeTraining()) {
        auto info = readModelInfo(toPath(modelFile()));
        if (info)
            m_model = std::move(*info);
        else
            emit failed(tr("The model could not be opened"), QString::fromStdString(info.error().message));
        m_threshold = training->imageThreshold;
        m_pixelThreshold = training->pixelThreshold;
    }
    reloadScores();
    emit modelChanged();
    emit scoresChanged();
    emit thresholdChanged(m_threshold);
    emit pixelThresholdChanged(m_pixelThreshold);
}

void Session::reloadScores() {
    m_scores.assign(m_images.size(), std::nullopt);
    m_milliseconds.assign(m_images.size(), 0);
    if (const TrainingRecord* training = activeTraining()) {
        std::unordered_map<std::int64_t, std::size_t> places;
        for (std::size_t i = 0; i < m_images.size(); ++i) places.emplace(m_images[i].id, i);
        const auto scores = m_store->scores(training->id);
        if (!scores) emit failed(tr("The scores could not be read"), QString::fromStdString(scores.error().message));
        for (const ScoreRecord& score : scores ? *scores : std::vector<ScoreRecord>{}) {
            const auto place = places.find(score.imageId);
            if (place == places.end()) continue;
            m_scores[place->second] = score.score;
            m_milliseconds[place->second] = score.milliseconds;
        }
    }
    rebuildRoc();
}

Result<void> Session::removeTraining(std::int64_t id) {
    if (!m_store) return {};
    if (id == m_runningTraining) return Error{tr("This training is running. Cancel it first.").toStdString(), ErrorKind::failed};
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

std::vector<ImageRecord> Session::trainingImages() const {
    std::vector<ImageRecord> images = inSplit(m_images, Split::train);
    std::erase_if(images, [](const ImageRecord& image) { return image.label != Label::ok; });
    return images;
}

QString Session::snapshotOf(const std::vector<ImageRecord>& images) const {
    Dataset seen;
    seen.root = m_store->folder();
    seen.name = m_store->name();
    seen.layout = QStringLiteral("files");
    seen.images = images;
    return snapshotHash(seen, images);
}

void Session::startTraining(const TrainOptions& options) {
    const QString what = tr("The training could not be started");
    if (!m_store) return;
    if (auto valid = options.validate(); !report(what, valid)) return;
    if (m_jobs->busy()) {
        emit failed(what, tr("“%1” is still running. Wait for it or cancel it first.").arg(m_jobs->title()));
        return;
    }
    const std::vector<ImageRecord> images = trainingImages();
    if (images.empty()) {
        emit failed(what, tr("There is no image that is labelled OK and in the train split. Label some images OK first."));
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TrainingRecord record;
    record.name = tr("%1, %n epoch(s)", nullptr, options.epochs).arg(QString::fromStdString(options.backbone));
    record.modelPath = freeModelPath(*m_store, now);
    record.state = QStringLiteral("running");
    record.snapshotHash = snapshotOf(images);
    record.createdUtc = now.toString(Qt::ISODate);
    record.optionsJson = QString::fromStdString(toJson(options));
    const auto id = m_store->addTraining(record);
    if (!id) {
        emit failed(what, QString::fromStdString(id.error().message));
        return;
    }
    record.id = *id;
    runTraining(record, options, false);
}

bool Session::canResume(const TrainingRecord& training) const {
    const bool stopped = training.state == QLatin1String("cancelled") || training.state == QLatin1String("failed");
    return m_store && !m_store->readOnly() && stopped && training.id != m_runningTraining &&
           QFile::exists(checkpointFile(*m_store, training));
}

void Session::resumeTraining(std::int64_t id) {
    const QString what = tr("The training could not be continued");
    const auto found = std::find_if(m_trainings.begin(), m_trainings.end(), [id](const TrainingRecord& each) { return each.id == id; });
    if (found == m_trainings.end() || !canResume(*found)) return;
    if (m_jobs->busy()) {
        emit failed(what, tr("“%1” is still running. Wait for it or cancel it first.").arg(m_jobs->title()));
        return;
    }
    if (snapshotOf(trainingImages()) != found->snapshotHash) {
        emit failed(what, tr("The images it learned from or their labels have changed since. Start a new training instead."));
        return;
    }
    const auto options = trainOptionsFromJson(found->optionsJson.toStdString());
    if (!options) {
        emit failed(what, QString::fromStdString(options.error().message));
        return;
    }
    TrainingRecord training = *found;
    training.state = QStringLiteral("running");
    training.message.clear();
    if (!report(what, m_store->updateTraining(training))) return;
    runTraining(training, *options, true);
}

/// The training is stored as running; from here on it runs.
void Session::runTraining(const TrainingRecord& training, const TrainOptions& options, bool resume) {
    TrainingInput input;
    for (const ImageRecord& image : trainingImages()) input.images.push_back(toPath(m_store->absolutePath(image)));
    input.options = options;
    input.model = toPath(QDir(m_store->folder()).absoluteFilePath(training.modelPath));
    input.resume = resume;
    input.snapshotHash = training.snapshotHash.toStdString();
    input.onStep = [this](const TrainingStep& at) { // worker thread; the runner is joined before the session goes
        QMetaObject::invokeMethod(this, [this, at] {
            emit trainingStep(at.epoch, at.epochs, at.step, at.steps, at.loss, at.secondsLeft);
        }, Qt::QueuedConnection);
    };
    m_runningTraining = training.id;
    reloadTrainings();
    emit trainingsChanged();
    emit trainingStarted(expectedSteps(input.images.size(), options));
    m_jobs->start<ModelInfo>(
        tr("Training"),
        [input](JobContext& job) -> Result<ModelInfo> {
            auto outcome = train(input, job);
            if (!outcome) return outcome.error();
            for (const std::string& sentence : outcome->skipped) job.note(sentence);
            return std::move(outcome->info);
        },
        this, [this, id = training.id](Result<ModelInfo> outcome) { finishTraining(id, outcome); });
}

void Session::finishTraining(std::int64_t id, const Result<ModelInfo>& outcome) {
    if (id != m_runningTraining) return; // its project was closed meanwhile
    if (!outcome) {
        const bool cancelled = outcome.error().kind == ErrorKind::cancelled;
        const QString sentence = QString::fromStdString(outcome.error().message);
        abandonTraining(cancelled ? QStringLiteral("cancelled") : QStringLiteral("failed"), sentence);
        emit trainingsChanged();
        emit trainingFinished(false, sentence);
        if (!cancelled) emit failed(tr("The training failed"), sentence);
        return;
    }
    m_runningTraining = 0;
    for (TrainingRecord training : std::vector(m_trainings)) {
        if (training.id != id) continue;
        training.state = QStringLiteral("finished");
        training.imageThreshold = outcome->imageThreshold;
        training.pixelThreshold = outcome->pixelThreshold;
        report(tr("The training could not be saved"), m_store->updateTraining(training));
    }
    activateTraining(id);
    emit trainingFinished(true, {});
    std::vector<int> test;
    for (std::size_t i = 0; i < m_images.size(); ++i)
        if (m_images[i].split != Split::train) test.push_back(static_cast<int>(i));
    scoreImages(test);
}

void Session::abandonTraining(const QString& state, const QString& message) {
    const std::int64_t id = std::exchange(m_runningTraining, 0);
    for (TrainingRecord& training : m_trainings) {
        if (training.id != id) continue;
        training.state = state;
        training.message = message;
        if (m_store) report(tr("The training could not be saved"), m_store->updateTraining(training));
    }
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
        std::vector<std::filesystem::path> images, maps;
        std::vector<std::int64_t> ids;
    } files;
    for (int index : indices) {
        files.images.push_back(toPath(imageFile(index)));
        files.maps.push_back(toPath(mapFile(index)));
        files.ids.push_back(m_images[static_cast<std::size_t>(index)].id);
    }
    const auto hand = [this, generation = m_generation](std::vector<ScoreRecord>& scores) { // worker thread
        QMetaObject::invokeMethod(this, [this, generation, batch = std::exchange(scores, {})] { takeScores(generation, batch); },
                                  Qt::QueuedConnection);
    };
    const auto work = [files, hand, model = toPath(modelFile())](JobContext& job) -> Result<int> {
        job.report("Loading the model", 0, 0);
        auto detector = loadDetector(model);
        if (!detector) return detector.error();
        std::vector<ScoreRecord> waiting;
        auto handedAt = std::chrono::steady_clock::now();
        int scored = 0;
        const auto consume = [&](DetectedImage&& image) {
            if (!image.detection) return job.note(image.detection.error().message);
            if (auto written = writeTiff(files.maps[image.index], image.detection->map); !written) job.note(written.error().message);
            waiting.push_back({files.ids[image.index], image.detection->score, image.detection->milliseconds});
            ++scored;
            if (std::chrono::steady_clock::now() - handedAt < std::chrono::milliseconds(500)) return;
            hand(waiting);
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
    });
}

void Session::takeScores(int generation, const std::vector<ScoreRecord>& scores) {
    const TrainingRecord* training = activeTraining();
    if (generation != m_generation || !training || scores.empty()) return;
    if (!report(tr("The scores could not be saved"), m_store->saveScores(training->id, scores))) return;
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < m_images.size(); ++i) places.emplace(m_images[i].id, i);
    for (const ScoreRecord& score : scores) {
        const std::size_t place = places.at(score.imageId);
        m_scores[place] = score.score;
        m_milliseconds[place] = score.milliseconds;
    }
    rebuildRoc();
    emit scoresChanged();
}

QString Session::mapFile(int index) const {
    const TrainingRecord* training = activeTraining();
    if (!training) return {};
    const std::int64_t image = m_images.at(static_cast<std::size_t>(index)).id;
    return QStringLiteral("%1/%2/%3.tif").arg(m_store->mapFolder()).arg(training->id).arg(image);
}

std::optional<AnomalyMap> Session::map(int index) const {
    const QString file = mapFile(index);
    if (file.isEmpty() || !QFile::exists(file)) return std::nullopt;
    auto map = readTiffMap(toPath(file));
    return map ? std::optional(std::move(*map)) : std::nullopt;
}

} // namespace blemish
