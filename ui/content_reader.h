// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "ui/job_runner.h"

namespace blemish {

class Session;

/// Reads the contents of a project's images in the background, a moment after it was opened, and keeps their hashes in the project:
/// images that are there twice are known before anybody asks. What was read stays read; nothing is read twice.
class ContentReader : public QObject {
    Q_OBJECT
public:
    explicit ContentReader(Session& session);

    bool busy() const { return m_soon.isActive() || m_reading.busy(); }
    void start(); ///< at once instead of in a moment; does nothing while it reads or when all is read

signals:
    void progressed(int done, int total);
    void finished(int read); ///< so many images

private:
    void follow(); ///< another project, or none

    Session& m_session;
    QTimer m_soon;
    int m_project = 0;     ///< counts; what comes from an earlier one is dropped
    int m_readProject = 0; ///< that is read now or was last
    JobRunner m_reading; ///< last, so that it ends first
};

} // namespace blemish
