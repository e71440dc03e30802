// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <vector>

#include "core/project/types.h"
#include "ui/job_runner.h"

namespace blemish {

class Session;

/// Reads the contents of a project's images in the background, a moment after it was opened, and keeps their hashes in the project:
/// images that are there twice are known before anybody asks. What was read stays read, and is read again only where size or time of
/// change of the file say that it may be another one: labels and scores belong to what was labelled.
class ContentReader : public QObject {
    Q_OBJECT
public:
    explicit ContentReader(Session& session);

    bool busy() const { return m_soon.isActive() || m_reading.busy(); }
    void start();     ///< at once instead of in a moment; does nothing while it reads or when all is read
    void lookAgain(); ///< at all files, also when all is read; while it reads, after that
    /// What the last look has found; empty before.
    const std::vector<ImageRecord>& changed() const { return m_changed; }      ///< other contents than were labelled, as they are now
    const std::vector<std::int64_t>& missing() const { return m_missing; }     ///< no file there

signals:
    void progressed(int done, int total);
    void finished(int read); ///< so many images for the first time; `changed` and `missing` say what else was found

private:
    void follow(); ///< another project, or none

    Session& m_session;
    QTimer m_soon;
    int m_project = 0;     ///< counts; what comes from an earlier one is dropped
    int m_readProject = 0; ///< that is read now or was last
    bool m_looked = false; ///< at all files of this project
    bool m_again = false;
    std::vector<ImageRecord> m_changed;
    std::vector<std::int64_t> m_missing;
    JobRunner m_reading; ///< last, so that it ends first
};

} // namespace blemish
