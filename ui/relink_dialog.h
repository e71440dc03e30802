// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/relocation.h"
#include "ui/job_runner.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace blemish {

class Session;

/// Finds images again that were moved. A folder is taken only when every image in it that the project knows is the same one.
class RelinkDialog : public QDialog {
    Q_OBJECT
public:
    explicit RelinkDialog(Session& session, QWidget* parent = nullptr);

    void tryFolder(const QString& folder); ///< for the chosen data folder
    bool settled() const { return !m_comparing.busy(); }

private:
    void showFolders();
    void choose();
    QString chosen() const; ///< data folder, as the project knows it
    void showCheck(const Result<RelocationCheck>& check);
    void use();

    Session& m_session;
    JobRunner m_comparing;
    QString m_candidate;
    QTreeWidget* m_folders;
    QLabel* m_result;
    QProgressBar* m_progress;
    QPushButton *m_choose, *m_use;
};

/// Do all data folders of the project exist?
bool dataFoldersExist(Session& session);

} // namespace blemish
