// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace blemish {

class LabelHistory;
class Session;

/// The project's types of defect: their names, their order (which gives colours and keys), and those that nobody needs any more. A type
/// that gets the name of another one is merged with it. All of it is one step that can be undone.
class DefectTypesDialog : public QDialog {
    Q_OBJECT
public:
    DefectTypesDialog(Session& session, LabelHistory& history, QWidget* parent = nullptr);

private:
    struct Type {
        QString name;
        QStringList before; ///< the names that become this one; none: it is new
        int images = 0;
    };
    void fill(int current);
    void rename(QTableWidgetItem* item);
    void add();
    void remove();
    void move(int by);
    void updateButtons();
    void apply();

    Session& m_session;
    LabelHistory& m_history;
    std::vector<Type> m_types;
    QTableWidget* m_table;
    QLabel* m_merged;
    QPushButton *m_rename, *m_remove, *m_up, *m_down;
};

} // namespace blemish
