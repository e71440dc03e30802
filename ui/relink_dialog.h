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

/// Finds images again that were moved or renamed: whole folders, which are taken only when every image in them that the project knows is the
/// same one, or single files by their content.
class RelinkDialog : public QDialog {
    Q_OBJECT
public:
    explicit RelinkDialog(Session& session, QWidget* parent = nullptr);

    void tryFolder(const QString& folder); ///< for the chosen data folder
    bool settled() const { return !m_comparing.busy(); }

private:
    /// What a look into a folder has found.
    struct Found {
        QString folder;
        RelocationCheck check;
        int wanted = 0;               ///< images that are not where they were
        std::vector<FoundFile> files; ///< of those; empty: the folder as a whole counts
    };
    static Result<Found> lookIn(const QString& folder, const QString& before, const std::vector<ImageRecord>& images, JobContext& job);
    void showFolders();
    void choose();
    QString chosen() const; ///< data folder, as the project knows it
    void present(const Result<Found>& found);
    QString describe(const RelocationCheck& check) const;
    void use();

    Session& m_session;
    JobRunner m_comparing;
    Found m_found;
    QTreeWidget* m_folders;
    QLabel* m_result;
    QProgressBar* m_progress;
    QPushButton *m_choose, *m_use;
};

/// Do all data folders of the project exist?
bool dataFoldersExist(Session& session);

} // namespace blemish
