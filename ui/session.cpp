// SPDX-License-Identifier: GPL-3.0-or-later
// Project, images, labels and filter. Model and scores: session_model.cpp; threshold and metrics: session_evaluation.cpp.
#include "ui/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QUndoStack>
#include <map>

#include "ui/job_runner.h"
#include "ui/log_book.h"
#include "ui/text.h"
#include "ui/training_runs.h"

namespace blemish {

namespace {
constexpr double testShare = 0.25; ///< of the OK images, where the data itself does not say
constexpr unsigned splitSeed = 0;
constexpr int rememberedSteps = 500;

/// One folder per data folder, so that dropping the same data again finds the same project.
QString defaultProjectFolder(const QString& dataFolder) {
    const QFileInfo info(dataFolder);
    const QString canonical = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return base + QStringLiteral("/projects/") + info.fileName() + QLatin1Char('-') + QString::fromLatin1(hash);
}

Result<std::unique_ptr<ProjectStore>> openOrCreate(const QString& folder, const QString& name) {
    return ProjectStore::isProject(folder) ? ProjectStore::open(folder) : ProjectStore::create(folder, name);
}

/// Runs in the worker with a store of its own; it is closed when this returns.
Result<QString> makeProject(const QString& dataFolder, const QString& folder, JobContext& job) {
    auto dataset = scanDataset(dataFolder, job);
    if (!dataset) return dataset.error();
    for (const QString& warning : dataset->warnings) job.note(warning.toStdString());
    if (job.cancelled()) return cancelledError();
    assignSplits(dataset->images, testShare, splitSeed);
    const bool existed = ProjectStore::isProject(folder);
    QDir().mkpath(QFileInfo(folder).absolutePath());
    auto store = openOrCreate(folder, dataset->name);
    if (!store) return store.error();
    const auto added = (*store)->addDataset(*dataset);
    store->reset();
    if (added) return folder;
    if (!existed) QDir(folder).removeRecursively();
    return added.error();
}
} // namespace

Session::Session(QObject* parent)
    : QObject(parent), m_log(std::make_unique<LogBook>()), m_jobs(std::make_unique<JobRunner>()),
      m_undoStack(std::make_unique<QUndoStack>()), m_runs(std::make_unique<TrainingRuns>(*this)), m_saveTimer(new QTimer(this)) {
    m_undoStack->setUndoLimit(rememberedSteps);
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(400);
    connect(m_saveTimer, &QTimer::timeout, this, &Session::restThresholds);
}

Session::~Session() {
    m_jobs.reset(); // no worker may call back into a half-destroyed session
    m_runs->abandon(tr("The program was closed."));
    restThresholds();
}

bool Session::report(const QString& what, const Result<void>& result) {
    if (!result) emit failed(what, QString::fromStdString(result.error().message));
    return result.ok();
}

QString Session::projectName() const {
    return m_store ? m_store->name() : QString();
}

Result<void> Session::openProject(const QString& folder) {
    closeProject();
    auto store = ProjectStore::open(folder);
    if (!store) return store.error();
    m_store = std::move(*store);
    reloadImages();
    reloadTrainings();
    if (!m_store->readOnly()) {
        for (TrainingRecord training : std::vector(m_trainings)) {
            if (training.state != QLatin1String("running")) continue;
            training.state = QStringLiteral("failed");
            training.message = tr("The program ended while this training was running.");
            report(tr("The project could not be updated"), m_store->updateTraining(training));
        }
        reloadTrainings();
    }
    emit opened();
    emit imagesChanged();
    emit trainingsChanged();
    showModel();
    if (!m_images.empty()) setCurrentImage(0);
    return {};
}

void Session::importFolder(const QString& dataFolder, const QString& projectFolder) {
    const QString what = tr("The images could not be opened");
    if (ProjectStore::isProject(dataFolder)) {
        report(tr("The project could not be opened"), openProject(dataFolder));
        return;
    }
    if (m_jobs->busy()) {
        emit failed(what, tr("“%1” is still running. Wait for it or cancel it first.").arg(m_jobs->title()));
        return;
    }
    const QString data = QFileInfo(dataFolder).absoluteFilePath();
    const QString folder = projectFolder.isEmpty() ? defaultProjectFolder(data) : QFileInfo(projectFolder).absoluteFilePath();
    if (m_store && QFileInfo(m_store->folder()) == QFileInfo(folder)) closeProject(); // it is read again from the start
    m_jobs->start<QString>(
        tr("Reading folder"), [data, folder](JobContext& job) { return makeProject(data, folder, job); }, this,
        [this, what](Result<QString> made) {
            if (made)
                report(tr("The project could not be opened"), openProject(*made));
            else if (made.error().kind != ErrorKind::cancelled)
                emit failed(what, QString::fromStdString(made.error().message));
        });
}

void Session::closeProject() {
    if (!m_store) return;
    m_jobs->cancel();
    m_runs->abandon(tr("The project was closed."));
    restThresholds();
    m_undoStack->clear();
    ++m_generation;
    m_store.reset();
    m_images.clear();
    m_trainings.clear();
    m_scores.clear();
    m_milliseconds.clear();
    m_model.reset();
    m_filter = {};
    m_currentImage = -1;
    m_thresholds = {};
    m_pixelThreshold = 0;
    rebuildRoc();
    emit closed();
    emit imagesChanged();
    emit trainingsChanged();
    emit modelChanged();
    emit scoresChanged();
    emit filterChanged();
    emit currentImageChanged(-1);
}

void Session::reloadImages() {
    auto images = m_store->images();
    if (!images) emit failed(tr("The project could not be read"), QString::fromStdString(images.error().message));
    m_images = images ? std::move(*images) : std::vector<ImageRecord>{};
    m_scores.assign(m_images.size(), std::nullopt);
    m_milliseconds.assign(m_images.size(), 0);
}

QString Session::imageFile(int index) const {
    return m_store->absolutePath(m_images.at(static_cast<std::size_t>(index)));
}

QString Session::maskFile(int index) const {
    return m_store->absoluteMaskPath(m_images.at(static_cast<std::size_t>(index)));
}

void Session::setCurrentImage(int index) {
    if (index < -1 || index >= static_cast<int>(m_images.size()) || index == m_currentImage) return;
    m_currentImage = index;
    emit currentImageChanged(index);
}

void Session::setLabel(const std::vector<int>& indices, Label label, const QString& defectType) {
    if (!m_store || indices.empty()) return;
    std::vector<std::int64_t> ids;
    for (int index : indices) ids.push_back(m_images.at(static_cast<std::size_t>(index)).id);
    const QString type = label == Label::ng ? defectType : QString();
    if (!report(tr("The label could not be saved"), m_store->setLabel(ids, label, type))) return;
    for (int index : indices) {
        ImageRecord& image = m_images[static_cast<std::size_t>(index)];
        image.label = label;
        image.defectType = type;
        image.reviewed = label != Label::unlabelled;
    }
    assignMissingSplits(indices);
    rebuildRoc();
    emit imagesChanged();
}

void Session::restoreLabels(const std::vector<ImageRecord>& records) {
    if (!m_store || records.empty()) return;
    const QString what = tr("The label could not be saved");
    std::map<std::pair<Label, QString>, std::vector<std::int64_t>> byLabel; // one transaction for all that are alike
    std::map<Split, std::vector<std::int64_t>> bySplit;
    std::map<bool, std::vector<std::int64_t>> byReview;
    for (const ImageRecord& record : records) {
        byLabel[{record.label, record.defectType}].push_back(record.id);
        bySplit[record.split].push_back(record.id);
        byReview[record.reviewed].push_back(record.id);
    }
    bool fine = true; // labels first: the store keeps NG images out of the train split
    for (const auto& [label, ids] : byLabel) fine = fine && report(what, m_store->setLabel(ids, label.first, label.second));
    for (const auto& [split, ids] : bySplit) fine = fine && report(what, m_store->setSplit(ids, split));
    for (const auto& [reviewed, ids] : byReview) fine = fine && report(what, m_store->setReviewed(ids, reviewed));
    auto stored = m_store->images(); // what is on disk counts, also if a part was refused
    if (!stored || stored->size() != m_images.size()) return;
    m_images = std::move(*stored);
    rebuildRoc();
    emit imagesChanged();
}

/// A labelled image needs a split, and NG images never train.
void Session::assignMissingSplits(const std::vector<int>& indices) {
    std::vector<ImageRecord> changed;
    std::vector<std::size_t> places;
    for (int index : indices) {
        const ImageRecord& image = m_images[static_cast<std::size_t>(index)];
        const bool open = image.split == Split::unassigned && image.label != Label::unlabelled;
        if (!open && !(image.label == Label::ng && image.split == Split::train)) continue;
        changed.push_back(image);
        changed.back().split = Split::unassigned;
        places.push_back(static_cast<std::size_t>(index));
    }
    assignSplits(changed, testShare, splitSeed);
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const std::int64_t id = changed[i].id;
        if (report(tr("The split could not be saved"), m_store->setSplit(std::span(&id, 1), changed[i].split)))
            m_images[places[i]].split = changed[i].split;
    }
}

void Session::setFilter(const GalleryFilter& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    emit filterChanged();
}

namespace {
bool verdictMatches(GalleryFilter::Verdict verdict, const ImageRecord& image, const std::optional<Decision>& decision) {
    if (verdict == GalleryFilter::Verdict::all) return true;
    // The confusion matrix counts labelled, scored images of the test split; its cells must show what it counts.
    if (image.split != Split::test || image.label == Label::unlabelled || !decision) return false;
    const auto is = [&](Label label, Decision said) { return image.label == label && *decision == said; };
    switch (verdict) {
    case GalleryFilter::Verdict::missed: return is(Label::ng, Decision::ok);
    case GalleryFilter::Verdict::falseAlarm: return is(Label::ok, Decision::ng);
    case GalleryFilter::Verdict::hit: return is(Label::ng, Decision::ng);
    case GalleryFilter::Verdict::correctOk: return is(Label::ok, Decision::ok);
    case GalleryFilter::Verdict::reviewOk: return is(Label::ok, Decision::review);
    case GalleryFilter::Verdict::reviewNg: return is(Label::ng, Decision::review);
    case GalleryFilter::Verdict::all: break;
    }
    return true;
}
} // namespace

bool Session::accepts(int index) const {
    const ImageRecord& image = m_images.at(static_cast<std::size_t>(index));
    if (m_filter.split && image.split != *m_filter.split) return false;
    if (m_filter.label && image.label != *m_filter.label) return false;
    if (!verdictMatches(m_filter.verdict, image, decision(index))) return false;
    if (m_filter.scoreRange) {
        const std::optional<double> value = score(index);
        if (!value || *value < m_filter.scoreRange->first || *value > m_filter.scoreRange->second) return false;
    }
    return m_filter.text.isEmpty() || image.path.contains(m_filter.text, Qt::CaseInsensitive) ||
           image.defectType.contains(m_filter.text, Qt::CaseInsensitive);
}

} // namespace blemish
