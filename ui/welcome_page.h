// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "ui/recent_projects.h"

class QVBoxLayout;

namespace blemish {

/// What one sees without a project: a place to drop a folder, and the ways to begin.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecent(const QList<RecentProject>& projects);
    void setDropHighlighted(bool highlighted);

signals:
    void openFolderWanted();
    void openProjectWanted();
    void sampleWanted();
    void recentChosen(const QString& folder);
    void recentRemoved(const QString& folder); ///< from the list

private:
    QWidget* rowOf(const RecentProject& project);

    QWidget* m_dropZone;
    QWidget* m_recentBox;
    QVBoxLayout* m_recent;
};

} // namespace blemish
