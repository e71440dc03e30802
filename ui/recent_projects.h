// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace blemish {

/// A project that was open lately.
struct RecentProject {
    QString folder, name;
    QString obstacle; ///< why it cannot be opened now; empty: it can
};

/// The newest first. One that is not there stays until somebody removes it: its drive may be plugged in again.
QList<RecentProject> recentProjects();
void rememberRecent(const QString& folder, const QString& name);
void forgetRecent(const QString& folder);

} // namespace blemish
