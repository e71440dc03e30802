// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace blemish {

/// A file that says "this process runs", removed at the end. One that is left of a process that is no more tells the next start
/// that the program was killed or crashed.
class RunMarker {
public:
    explicit RunMarker(const QString& folder);
    ~RunMarker();
    RunMarker(const RunMarker&) = delete;
    RunMarker& operator=(const RunMarker&) = delete;

    bool lastOneCrashed() const { return m_lastOneCrashed; }

private:
    QString m_file;
    bool m_lastOneCrashed = false;
};

} // namespace blemish
