// SPDX-License-Identifier: GPL-3.0-or-later
// Project, labels and filter. The list of images: session_images.cpp; model and scores: session_model.cpp; threshold and metrics: session_evaluation.cpp.
#include "ui/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>
#include <QUndoStack>
#include <algorithm>
#include <utility>

#include "core/project/project_move.h"
#include "ui/content_reader.h"
#include "ui/job_runner.h"
#include "ui/log_book.h"
#include "core/project/new_images.h"
#include "ui/project_contents.h"
#include "ui/text.h"
#include "ui/training_runs.h"

namespace blemish {

namespace {
constexpr int rememberedSteps = 500;

QStringList absolute(const QStringList& paths) {
    QStringList all;
    for (const QString& path : paths) all << QFileInfo(path).absoluteFilePath();
    return all;
}

/// One folder for the same data in any order, so that dropping it again finds the same project.
QString defaultProjectFolder(QStringList data) {
    data.sort();
    QStringList canonical;
    for (const QString& path : std::as_const(data)) {
        const QString real = QFileInfo(path).canonicalFilePath();
        canonical << (real.isEmpty() ? path : real);
    }
    canonical.sort();
    const QByteArray hash = QCryptographicHash::hash(canonical.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    const QString base = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return base + QStringLiteral("/projects/") + QFileInfo(data.front()).fileName() + QLatin1Char('-') + QString::fromLatin1(hash);
}

Result<std::unique_ptr<ProjectStore>> openOrCreate(const QString& folder, const QString& name) {
    return ProjectStore::isProject(folder) ? ProjectStore::open(folder) : ProjectStore::create(folder, name);
}

using Opened = std::pair<QString, ProjectContents>; ///< folder and what is in it

/// These run in the worker with a store of their own; it is closed when they return.
Result<Opened> readProject(const QString& folder, JobContext& job) {
    job.report("Opening the project", 0, 0);
    auto store = ProjectStore::open(folder);
    if (!store) return store.error();
    auto contents = readContents(**store);
    if (!contents) return contents.error();
    return Opened(folder, std::move(*contents));
}

Result<Opened> makeProject(Dataset dataset, const QStringList& data, const QString& folder, bool copy, JobContext& job) {
    const bool existed = ProjectStore::isProject(folder);
    QDir().mkpath(QFileInfo(folder).absolutePath());
    auto store = openOrCreate(folder, dataset.name);
    if (!store) return store.error();
    const auto added = importInto(**store, std::move(dataset), data, copy, job);
    store->reset();
    if (added) return readProject(folder, job);
    if (!existed) QDir(folder).removeRecursively();
    return added.error();
}
} // namespace

Session::Session(QObject* parent)
    : QObject(parent), m_log(std::make_unique<LogBook>()), m_jobs(std::make_unique<JobRunner>()), m_mapReader(std::make_unique<ReadPool>(1)),
      m_undoStack(std::make_unique<QUndoStack>()), m_runs(std::make_unique<TrainingRuns>(*this)),
      m_contents(std::make_unique<ContentReader>(*this)), m_stamps(std::make_unique<ReadPool>(1)), m_saveTimer(new QTimer(this)) {
    m_undoStack->setUndoLimit(rememberedSteps);
    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(400);
    connect(m_saveTimer, &QTimer::timeout, this, &Session::restThresholds);
    connect(m_jobs.get(), &JobRunner::finished, this, [this] { m_evaluating = m_scoring = false; });
    connect(m_jobs.get(), &JobRunner::withdrawn, this, [this](int ticket) {
        if (ticket == m_scoringTicket) m_scoringTicket = 0;
    });
}

Session::~Session() {
    m_contents.reset();
    m_stamps.reset();
    m_mapReader.reset();
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
    auto contents = readContents(**store);
    if (!contents) return contents.error();
    take(std::move(*store), std::move(*contents));
    return {};
}

void Session::take(std::unique_ptr<ProjectStore> store, ProjectContents contents) {
    m_store = std::move(store);
    m_images = std::move(contents.images);
    m_trainings = std::move(contents.trainings);
    m_indexOf.clear();
    for (std::size_t i = 0; i < m_images.size(); ++i) m_indexOf.emplace(m_images[i].id, static_cast<int>(i));
    m_defectTypes = defectTypesOf(*m_store, m_images);
    takeAllScores(contents.scores);
    emit opened();
    emit imagesChanged();
    emit trainingsChanged();
    showModel(contents.scores);
    if (!m_images.empty()) setCurrentImage(0);
}

void Session::importFolder(const QString& dataFolder, const QString& projectFolder) {
    importFolders({dataFolder}, projectFolder);
}

void Session::importFolders(const QStringList& data, const QString& projectFolder) {
    const QStringList all = absolute(data);
    const auto project = std::find_if(all.begin(), all.end(), ProjectStore::isProject);
    if (project != all.end() && all.size() > 1) {
        emit failed(tr("The images could not be opened"),
                    tr("%1 is a project, and one project is open at a time. Open it alone.").arg(QDir::toNativeSeparators(*project)));
        return;
    }
    startImport(all,
                project != all.end()      ? *project
                : projectFolder.isEmpty() ? defaultProjectFolder(all)
                                          : QFileInfo(projectFolder).absoluteFilePath(),
                {}, false);
}

void Session::importDataset(const Dataset& dataset, const QStringList& data, bool copy) {
    const QStringList all = absolute(data);
    startImport(all, defaultProjectFolder(all), dataset, copy);
}

void Session::startImport(const QStringList& data, const QString& folder, std::optional<Dataset> dataset, bool copy) {
    const QString what = tr("The images could not be opened");
    if (m_jobs->busy()) {
        emit failed(what, tr("“%1” is still running. Wait for it or cancel it first.").arg(m_jobs->title()));
        return;
    }
    const bool project = data.front() == folder;
    if (m_store && QFileInfo(m_store->folder()) == QFileInfo(folder)) closeProject(); // it is read again from the start
    const auto work = [data, folder, dataset, copy, project](JobContext& job) -> Result<Opened> {
        if (project) return readProject(folder, job);
        if (dataset) return makeProject(*dataset, data, folder, copy, job);
        auto scanned = scanDatasets(data, job);
        return scanned ? makeProject(std::move(*scanned), data, folder, false, job) : Result<Opened>(scanned.error());
    };
    m_jobs->start<Opened>(project ? tr("Opening project") : tr("Reading folder"), work, this,
                          [this, what](Result<Opened> made) {
                              if (!made) {
                                  if (made.error().kind != ErrorKind::cancelled)
                                      emit failed(what, QString::fromStdString(made.error().message));
                                  return;
                              }
                              closeProject();
                              auto store = ProjectStore::open(made->first);
                              if (!store) return void(emit failed(what, QString::fromStdString(store.error().message)));
                              take(std::move(*store), std::move(made->second));
                          });
}

bool Session::renameProject(const QString& name) {
    if (!m_store || !report(tr("The project could not be renamed"), m_store->rename(name))) return false;
    emit renamed();
    return true;
}

void Session::moveProject(const QString& folder) {
    if (!m_store) return;
    const QString what = tr("The project could not be moved");
    if (m_jobs->busy()) return void(emit failed(what, tr("“%1” is still running. Wait for it or cancel it first.").arg(m_jobs->title())));
    const QString from = m_store->folder();
    closeProject(); // nothing may change while it is copied
    struct Moved {
        std::optional<Error> obstacle;
        Opened opened;
    };
    const auto work = [from, folder](JobContext& job) -> Result<Moved> {
        const auto moved = blemish::moveProject(from, folder, job);
        auto opened = readProject(moved ? folder : from, job);
        if (!opened) return opened.error();
        return Moved{moved ? std::nullopt : std::optional(moved.error()), std::move(*opened)};
    };
    m_jobs->start<Moved>(tr("Moving project"), work, this, [this, what](Result<Moved> moved) {
        if (!moved) return void(emit failed(what, QString::fromStdString(moved.error().message)));
        auto store = ProjectStore::open(moved->opened.first);
        if (!store) return void(emit failed(what, QString::fromStdString(store.error().message)));
        take(std::move(*store), std::move(moved->opened.second));
        if (moved->obstacle && moved->obstacle->kind != ErrorKind::cancelled) emit failed(what, QString::fromStdString(moved->obstacle->message));
    });
}

void Session::closeProject() {
    if (!m_store) return;
    m_jobs->cancel();
    m_jobs->withdrawAll();
    m_runs->abandon(tr("The project was closed."));
    restThresholds();
    m_undoStack->clear();
    ++m_generation;
    m_store.reset();
    m_images.clear();
    m_indexOf.clear();
    m_trainings.clear();
    m_defectTypes.clear();
    m_scores.clear();
    m_milliseconds.clear();
    m_model.reset();
    m_mapsGone.clear();
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

int Session::indexOf(std::int64_t imageId) const {
    const auto found = m_indexOf.find(imageId);
    return found == m_indexOf.end() ? -1 : found->second;
}

/// A labelled image needs a split, and NG images never train.
void Session::setLabel(const std::vector<int>& indices, Label label, const QString& defectType) {
    std::vector<ImageRecord> changed, unsplit;
    for (int index : indices) {
        ImageRecord image = m_images.at(static_cast<std::size_t>(index));
        image.label = label;
        if (label != Label::ng || !defectType.isEmpty()) image.defectType = label == Label::ng ? defectType : QString();
        image.reviewed = label != Label::unlabelled;
        if (label == Label::ng && image.split == Split::train) image.split = Split::unassigned;
        const bool needsSplit = image.split == Split::unassigned && label != Label::unlabelled;
        (needsSplit ? unsplit : changed).push_back(std::move(image));
    }
    assignSplits(unsplit, usualTestShare, usualSplitSeed);
    changed.insert(changed.end(), unsplit.begin(), unsplit.end());
    setStates(changed);
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
    if (m_filter.chosen && !m_filter.chosen->ids.contains(image.id)) return false;
    if (!verdictMatches(m_filter.verdict, image, decision(index))) return false;
    if (m_filter.scoreRange) {
        const std::optional<double> value = score(index);
        if (!value || *value < m_filter.scoreRange->first || *value > m_filter.scoreRange->second) return false;
    }
    switch (m_filter.state) {
    case GalleryFilter::State::notReviewed:
        if (image.reviewed) return false;
        break;
    case GalleryFilter::State::notScored:
        if (score(index)) return false;
        break;
    case GalleryFilter::State::masked:
        if (image.drawnMask.isEmpty() && image.maskPath.isEmpty()) return false;
        break;
    case GalleryFilter::State::all: break;
    }
    return m_filter.text.isEmpty() || image.path.contains(m_filter.text, Qt::CaseInsensitive) ||
           image.defectType.contains(m_filter.text, Qt::CaseInsensitive);
}

} // namespace blemish
