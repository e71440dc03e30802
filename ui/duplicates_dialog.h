// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "core/project/duplicates.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace blemish {

class LabelHistory;
class Session;

/// Finds images with the same content: has what was not read yet read in the background, shows the groups with leaks between
/// training and test first, and mends them by moving images or taking them out of the project.
class DuplicatesDialog : public QDialog {
    Q_OBJECT
public:
    DuplicatesDialog(Session& session, LabelHistory& history, QWidget* parent = nullptr);

    const std::vector<DuplicateGroup>& groups() const { return m_groups; }
    bool settled() const; ///< all images are read

private:
    void showGroups();
    std::vector<int> chosen() const; ///< images of the selected rows, by index
    void move(Split split);
    void mendLeaks();
    void removeChosen();
    void updateButtons();

    Session& m_session;
    LabelHistory& m_history;
    std::vector<DuplicateGroup> m_groups;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QTreeWidget* m_tree;
    QPushButton *m_toTrain, *m_toTest, *m_mend, *m_remove;
};

} // namespace blemish
