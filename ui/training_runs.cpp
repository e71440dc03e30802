// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training_runs.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <algorithm>

#include "core/ml/trainer.h"
#include "core/ml/training_history.h"
#include "core/project/training_work.h"
#include "ui/job_runner.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/training_speed.h"

namespace blemish {

namespace {
constexpr std::size_t mostWatched = 8; ///< NG images

/// Steps that the trainer will take, before it has counted the readable images itself.
int expectedSteps(std::size_t images, const TrainOptions& options) {
    const int heldOut = static_cast<int>(static_cast<double>(images) * options.heldOut + 0.5);
    const int trained = std::max(1, static_cast<int>(images) - heldOut);
    return options.epochs * ((trained + options.batch - 1) / options.batch);
}

QString nameOf(const TrainOptions& options) {
    const QString what = QString::fromStdString(options.method == TrainOptions().method ? options.backbone : options.method + ", " + options.backbone);
    QString name = TrainingRuns::tr("%1, %n epoch(s)", nullptr, options.epochs).arg(what);
    //: of a training; keeps two apart that differ in nothing else
    if (options.seed != TrainOptions().seed) name += TrainingRuns::tr(", seed %1").arg(options.seed);
    return name;
}
} // namespace

std::optional<double> ProbeReading::separation() const {
    if (normal.empty() || defective.empty()) return std::nullopt;
    double right = 0;
    for (const double ng : defective)
        for (const double ok : normal) right += ng > ok ? 1 : ng == ok ? 0.5 : 0;
    return right / static_cast<double>(normal.size() * defective.size());
}

TrainingRuns::TrainingRuns(Session& session) : m_session(session) {
    connect(&session.jobs(), &JobRunner::withdrawn, this, [this](int ticket) {
        if (std::erase_if(m_waiting, [ticket](const WaitingTraining& each) { return each.ticket == ticket; })) emit waitingChanged();
    });
}

void TrainingRuns::fail(const QString& what, const QString& sentence) {
    emit m_session.failed(what, sentence);
}

std::vector<ImageRecord> TrainingRuns::images() const {
    return trainingImages(m_session.images());
}

QString TrainingRuns::snapshotOf(std::vector<ImageRecord> images) const {
    return blemish::snapshotOf(*m_session.store(), std::move(images));
}

std::filesystem::path TrainingRuns::modelPath(const TrainingRecord& training) const {
    return toPath(QDir(m_session.store()->folder()).absoluteFilePath(training.modelPath));
}

void TrainingRuns::start(const TrainOptions& options) {
    const QString what = tr("The training could not be started");
    if (!m_session.hasProject()) return;
    if (const auto valid = options.validate(); !valid) return fail(what, QString::fromStdString(valid.error().message));
    if (images().empty())
        return fail(what, tr("There is no image that is labelled OK and in the train split. Label some images OK first."));
    enqueue({m_session.jobs().newTicket(), freeName(nameOf(options)), options, 0});
}

/// Another one has this name already: then with a number.
QString TrainingRuns::freeName(const QString& name) const {
    const auto taken = [this](const QString& wanted) {
        return std::ranges::any_of(m_session.trainings(), [&](const TrainingRecord& each) { return each.name == wanted; }) ||
               std::ranges::any_of(m_waiting, [&](const WaitingTraining& each) { return each.name == wanted; });
    };
    QString free = name;
    for (int number = 2; taken(free); ++number) free = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return free;
}

void TrainingRuns::enqueue(const WaitingTraining& training) {
    m_waiting.push_back(training);
    emit waitingChanged();
    m_session.jobs().whenFree(training.ticket, tr("Training: %1").arg(training.name), this,
                              [this, ticket = training.ticket] { beginWaiting(ticket); });
}

bool TrainingRuns::canResume(const TrainingRecord& training) const {
    ProjectStore* store = m_session.store();
    const bool stopped = training.state == QLatin1String("cancelled") || training.state == QLatin1String("failed");
    const bool waits = std::any_of(m_waiting.begin(), m_waiting.end(),
                                   [&](const WaitingTraining& each) { return each.continues == training.id; });
    std::error_code ignored;
    return store && !store->readOnly() && stopped && !waits && training.id != m_running &&
           std::filesystem::exists(checkpointPath(modelPath(training)), ignored);
}

void TrainingRuns::resume(std::int64_t id) {
    const QString what = tr("The training could not be continued");
    const auto& all = m_session.trainings();
    const auto found = std::find_if(all.begin(), all.end(), [id](const TrainingRecord& each) { return each.id == id; });
    if (found == all.end() || !canResume(*found)) return;
    const auto options = trainOptionsFromJson(found->optionsJson.toStdString());
    if (!options) return fail(what, QString::fromStdString(options.error().message));
    enqueue({m_session.jobs().newTicket(), found->name, *options, id});
}

void TrainingRuns::removeWaiting(int ticket) {
    m_session.jobs().withdraw(ticket);
}

void TrainingRuns::beginWaiting(int ticket) {
    const auto found = std::ranges::find(m_waiting, ticket, &WaitingTraining::ticket);
    if (found == m_waiting.end()) return;
    const WaitingTraining next = *found;
    m_waiting.erase(found);
    emit waitingChanged();
    next.continues ? beginAgain(next) : begin(next);
}

/// A row in the project first, then the work.
void TrainingRuns::begin(const WaitingTraining& next) {
    const QString what = tr("The training could not be started");
    const std::vector<ImageRecord> learned = images();
    if (learned.empty())
        return fail(what, tr("There is no image that is labelled OK and in the train split. Label some images OK first."));
    ProjectStore& store = *m_session.store();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TrainingRecord record;
    record.name = next.name;
    record.modelPath = freeModelPath(store, now);
    record.state = QStringLiteral("running");
    record.snapshotHash = snapshotOf(learned);
    record.createdUtc = now.toString(Qt::ISODate);
    record.optionsJson = QString::fromStdString(toJson(next.options));
    std::vector<std::int64_t> seen;
    for (const ImageRecord& image : learned) seen.push_back(image.id);
    const auto id = store.addTraining(record, seen);
    if (!id) return fail(what, QString::fromStdString(id.error().message));
    record.id = *id;
    run(record, next.options, false);
}

/// Nothing when it was deleted meanwhile.
void TrainingRuns::beginAgain(const WaitingTraining& next) {
    const QString what = tr("The training could not be continued");
    for (TrainingRecord training : std::vector(m_session.trainings())) {
        if (training.id != next.continues) continue;
        std::vector<ImageRecord> unread = images(); // contents may have been hashed since the training began
        for (ImageRecord& image : unread) image.contentHash.clear();
        if (snapshotOf(images()) != training.snapshotHash && snapshotOf(unread) != training.snapshotHash)
            return fail(what, tr("The images it learned from or their labels have changed since. Start a new training instead."));
        training.state = QStringLiteral("running");
        training.message.clear();
        if (const auto stored = m_session.store()->updateTraining(training); !stored)
            return fail(what, QString::fromStdString(stored.error().message));
        return run(training, next.options, true);
    }
}

std::vector<int> TrainingRuns::watched() const {
    std::vector<int> defective, chosen;
    const int current = m_session.currentImage();
    for (int i = 0; i < static_cast<int>(m_session.images().size()); ++i)
        if (m_session.images()[static_cast<std::size_t>(i)].label == Label::ng) (i == current ? chosen : defective).push_back(i);
    const std::size_t count = std::min(defective.size(), mostWatched - chosen.size());
    for (std::size_t i = 0; i < count; ++i) chosen.push_back(defective[i * defective.size() / count]);
    return chosen;
}

void TrainingRuns::watch(TrainingInput& input) {
    for (const int index : watched()) input.probe.images.push_back(toPath(m_session.imageFile(index)));
    input.probe.onProbe = [this](const TrainingProbe& probe) { // worker thread; the runner is joined before this goes
        ProbeReading reading{probe.step, QFile::decodeName(probe.image.c_str()), probe.map, probe.heldOut, probe.watched, probe.heldOutPeak};
        QMetaObject::invokeMethod(this, [this, reading = std::move(reading)] { emit probed(reading); }, Qt::QueuedConnection);
    };
}

/// The training is stored as running; from here on it runs.
void TrainingRuns::run(const TrainingRecord& training, const TrainOptions& options, bool resume) {
    TrainingInput input;
    for (const ImageRecord& image : images()) input.images.push_back(toPath(m_session.store()->absolutePath(image)));
    input.options = options;
    input.model = modelPath(training);
    input.resume = resume;
    input.snapshotHash = training.snapshotHash.toStdString();
    input.onStep = [this](const TrainingStep& at) { // worker thread, as above
        QMetaObject::invokeMethod(this, [this, at] {
            emit stepped(at.epoch, at.epochs, at.step, at.steps, at.loss, at.secondsLeft);
        }, Qt::QueuedConnection);
    };
    watch(input);
    m_running = training.id;
    m_keeping = false;
    m_session.refreshTrainings();
    emit started(expectedSteps(input.images.size(), options), resume ? lossesOf(training) : std::vector<double>{});
    m_session.jobs().start<TrainingOutcome>(
        tr("Training"),
        [input](JobContext& job) {
            auto outcome = train(input, job);
            if (outcome)
                for (const std::string& sentence : outcome->skipped) job.note(sentence);
            return outcome;
        },
        this, [this, id = training.id](Result<TrainingOutcome> outcome) { finish(id, outcome); }, JobRunner::Pauses::yes);
}

void TrainingRuns::finish(std::int64_t id, const Result<TrainingOutcome>& outcome) {
    if (id != m_running) return; // its project was closed meanwhile
    m_running = 0;
    m_keeping = false;
    if (!outcome) {
        const bool cancelled = outcome.error().kind == ErrorKind::cancelled;
        const QString sentence = QString::fromStdString(outcome.error().message);
        store(id, cancelled ? QStringLiteral("cancelled") : QStringLiteral("failed"), sentence, nullptr);
        m_session.refreshTrainings();
        emit finished(false, sentence);
        if (!cancelled) fail(tr("The training failed"), sentence);
        return;
    }
    const ModelInfo& info = outcome->info;
    const int planned = info.options.epochs;
    const QString early = info.epochsDone < planned
                              ? tr("Stopped and kept after %1 of %n epoch(s).", nullptr, planned).arg(info.epochsDone)
                              : QString();
    store(id, QStringLiteral("finished"), early, &*outcome);
    TrainingSpeed::remember(info.options, outcome->trainMsPerImage);
    m_session.activateTraining(id);
    emit finished(true, early);
    m_session.scoreTestImages();
}

void TrainingRuns::store(std::int64_t id, const QString& state, const QString& message, const TrainingOutcome* outcome) {
    for (TrainingRecord training : std::vector(m_session.trainings())) {
        if (training.id != id || !m_session.hasProject()) continue;
        training.state = state;
        training.message = message;
        if (outcome) {
            training.imageThreshold = outcome->info.imageThreshold;
            training.pixelThreshold = outcome->info.pixelThreshold;
            training.seconds = outcome->seconds;
            training.msPerImage = outcome->trainMsPerImage;
        }
        const auto stored = m_session.store()->updateTraining(training);
        if (!stored) fail(tr("The training could not be saved"), QString::fromStdString(stored.error().message));
    }
}

void TrainingRuns::pause(bool on) {
    if (running()) m_session.jobs().pause(on);
}

bool TrainingRuns::paused() const {
    return running() && m_session.jobs().paused();
}

void TrainingRuns::stopAndKeep() {
    if (!running()) return;
    m_keeping = true;
    m_session.jobs().finishEarly();
}

void TrainingRuns::cancel() {
    if (running()) m_session.jobs().cancel();
}

void TrainingRuns::abandon(const QString& message) {
    if (!std::exchange(m_waiting, {}).empty()) emit waitingChanged();
    const std::int64_t id = std::exchange(m_running, 0);
    if (id != 0) store(id, QStringLiteral("cancelled"), message, nullptr);
}

std::vector<double> TrainingRuns::lossesOf(const TrainingRecord& training) const {
    return m_session.hasProject() ? recordedLosses(modelPath(training)) : std::vector<double>{};
}

} // namespace blemish
