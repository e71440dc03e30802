// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content_reader.h"

#include <algorithm>

#include "core/project/dataset.h"
#include "ui/session.h"

namespace blemish {

namespace {
constexpr int patience = 1000;            ///< milliseconds; the first thumbnails go before
constexpr std::size_t handedAtOnce = 256; ///< images between two savings

using Hand = std::function<void(std::vector<ImageRecord>)>;

/// `files[i]` is where `images[i]` is. What was read stays read when the job is stopped. Returns how many were.
Result<int> readAll(const std::vector<ImageRecord>& images, const QStringList& files, const Hand& hand, JobContext& job) {
    const auto total = static_cast<std::int64_t>(images.size());
    int read = 0;
    for (std::size_t first = 0; first < images.size(); first += handedAtOnce) {
        job.report("Reading the images", static_cast<std::int64_t>(first), total);
        Dataset part;
        part.root = QStringLiteral("/");
        for (std::size_t i = first; i < std::min(images.size(), first + handedAtOnce); ++i) {
            part.images.push_back(images[i]);
            part.images.back().path = files[static_cast<qsizetype>(i)];
        }
        JobContext quiet(job.stopToken());
        if (auto hashed = hashContents(part, quiet); !hashed) return hashed.error();
        std::erase_if(part.images, [](const ImageRecord& image) { return image.contentHash.isEmpty(); }); // unreadable
        read += static_cast<int>(part.images.size());
        hand(std::move(part.images));
    }
    job.report("Reading the images", total, total);
    return read;
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
    m_session.hasProject() ? m_soon.start() : m_soon.stop();
}

void ContentReader::start() {
    m_soon.stop();
    if (m_reading.busy()) {
        if (m_readProject != m_project) m_soon.start(); // it ends now
        return;
    }
    std::vector<ImageRecord> unread;
    QStringList files;
    for (std::size_t i = 0; i < m_session.images().size(); ++i) {
        if (!m_session.images()[i].contentHash.isEmpty()) continue;
        unread.push_back(m_session.images()[i]);
        files << m_session.imageFile(static_cast<int>(i));
    }
    if (unread.empty()) return void(emit finished(0));
    const auto hand = [this, project = m_project](std::vector<ImageRecord> records) { // worker; the runner is joined before this goes
        QMetaObject::invokeMethod(
            this,
            [this, project, records = std::move(records)] {
                if (project == m_project) m_session.setContentHashes(records);
            },
            Qt::QueuedConnection);
    };
    m_readProject = m_project;
    m_reading.start<int>(
        {}, [unread, files, hand](JobContext& job) { return readAll(unread, files, hand, job); }, this,
        [this, project = m_project](Result<int> read) {
            if (project == m_project && read) emit finished(*read);
        });
}

} // namespace blemish
