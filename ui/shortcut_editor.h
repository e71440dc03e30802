// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace blemish {

class Shortcuts;

/// All actions with their keys; the chosen one gets others. Keys that belong to another action are named before they are taken.
class ShortcutEditor : public QWidget {
    Q_OBJECT
public:
    explicit ShortcutEditor(Shortcuts& shortcuts, QWidget* parent = nullptr);

private:
    void fill();
    void filter(const QString& words);
    void showChosen();
    void judge();
    void assign();
    void reset(bool all);
    int chosen() const; ///< index into the actions, or -1

    Shortcuts& m_shortcuts;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QLabel* m_verdict;
    QPushButton *m_assign, *m_reset;
};

} // namespace blemish
