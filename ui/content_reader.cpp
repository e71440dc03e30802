// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content_reader.h"

#include <QDateTime>
#include <QFileInfo>
#include <algorithm>
#include <utility>

#include "core/project/dataset.h"
#include "ui/session.h"

namespace blemish {

namespace {
constexpr int patience = 1000;            ///< milliseconds; the first thumbnails go before
constexpr std::size_t handedAtOnce = 256; ///< images between two savings

using Hand = std::function<void(std::vector<ImageRecord>)>;

struct Findings {
    int read = 0; ///< for the first time
    std::vector<ImageRecord> changed;
    std::vector<std::int64_t> missing;
};

/// What has to be read: what never was, and what may have been written since.
struct Unread {
    std::vector<ImageRecord> images; ///< as they are known
    QStringList files;
};

Result<Unread> lookAt(const std::vector<ImageRecord>& images, const QStringList& files, Findings& findings, JobContext& job) {
    Unread unread;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (job.cancelled()) return cancelledError();
        const QFileInfo file(files[static_cast<qsizetype>(i)]);
        if (!file.isFile()) {
            findings.missing.push_back(images[i].id);
            continue;
        }
        const bool same = file.size() == images[i].bytes && file.lastModified().toMSecsSinceEpoch() == images[i].modified;
        if (same && !images[i].contentHash.isEmpty()) continue;
        unread.images.push_back(images[i]);
        unread.files << files[static_cast<qsizetype>(i)];
    }
    return unread;
}

/// Which of the images are other pictures than they were; the others are handed over to be kept.
void compare(const ImageRecord* known, std::vector<ImageRecord> read, Findings& findings, const Hand& hand) {
    std::vector<ImageRecord> kept;
    for (ImageRecord& image : read) {
        const ImageRecord& before = *known++;
        if (image.contentHash.isEmpty()) continue; // unreadable
        image.bytes = QFileInfo(image.path).size();
        image.path = before.path;
        const bool first = before.contentHash.isEmpty();
        if (first ? before.bytes != 0 && before.bytes != image.bytes : before.contentHash != image.contentHash) {
            findings.changed.push_back(std::move(image));
            continue;
        }
        findings.read += first ? 1 : 0;
        kept.push_back(std::move(image));
    }
    if (!kept.empty()) hand(std::move(kept));
}

/// `files[i]` is where `images[i]` is. What was read stays read when the job is stopped.
Result<Findings> readAll(const std::vector<ImageRecord>& images, const QStringList& files, const Hand& hand, JobContext& job) {
    Findings findings;
    const auto unread = lookAt(images, files, findings, job);
    if (!unread) return unread.error();
    const std::size_t count = unread->images.size();
    for (std::size_t first = 0; first < count; first += handedAtOnce) {
        job.report("Reading the images", static_cast<std::int64_t>(first), static_cast<std::int64_t>(count));
        Dataset part;
        part.root = QStringLiteral("/");
        for (std::size_t i = first; i < std::min(count, first + handedAtOnce); ++i) {
            part.images.push_back(unread->images[i]);
            part.images.back().path = unread->files[static_cast<qsizetype>(i)];
            part.images.back().contentHash.clear();
        }
        JobContext quiet(job.stopToken());
        if (auto hashed = hashContents(part, quiet); !hashed) return hashed.error();
        compare(&unread->images[first], std::move(part.images), findings, hand);
    }
    job.report("Reading the images", static_cast<std::int64_t>(count), static_cast<std::int64_t>(count));
    return findings;
}
} // namespace

ContentReader::ContentReader(Session& session) : m_session(session) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &ContentReader::start);
    for (const auto signal : {&Session::opened, &Session::closed}) connect(&session, signal, this, &ContentReader::follow);
    connect(&m_reading, &JobRunner::progressed, this,
            [this](const Progress& at) { emit progressed(static_cast<int>(at.done), static_cast<int>(at.total)); });
}

void ContentReader::follow() {
    ++m_project;
    m_reading.cancel();
    m_changed.clear();
    m_missing.clear();
    m_looked = m_again = false;
    m_session.hasProject() ? m_soon.start() : m_soon.stop();
}

void ContentReader::lookAgain() {
    m_looked = false;
    m_again = m_reading.busy() && m_readProject == m_project;
    start();
}

void ContentReader::start() {
    m_soon.stop();
    if (m_reading.busy()) {
        if (m_readProject != m_project) m_soon.start(); // it ends now
        return;
    }
    if (m_looked && std::ranges::none_of(m_session.images(), [](const ImageRecord& image) { return image.contentHash.isEmpty(); }))
        return void(emit finished(0));
    QStringList files;
    for (std::size_t i = 0; i < m_session.images().size(); ++i) files << m_session.imageFile(static_cast<int>(i));
    const auto hand = [this, project = m_project](std::vector<ImageRecord> records) { // worker; the runner is joined before this goes
        QMetaObject::invokeMethod(
            this,
            [this, project, records = std::move(records)] {
                if (project == m_project) m_session.setContentHashes(records);
            },
            Qt::QueuedConnection);
    };
    m_readProject = m_project;
    m_reading.start<Findings>(
        {}, [images = m_session.images(), files, hand](JobContext& job) { return readAll(images, files, hand, job); }, this,
        [this, project = m_project](Result<Findings> found) {
            if (project != m_project || !found) return;
            m_changed = std::move(found->changed);
            m_missing = std::move(found->missing);
            m_looked = !std::exchange(m_again, false);
            if (!m_looked) m_soon.start(); // before it is told: more is to come
            emit finished(found->read);
        });
}

} // namespace blemish
