// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace blemish {

class LogBook;

/// The log with a filter by kind and by words, and a button that copies what is shown.
class LogView : public QWidget {
    Q_OBJECT
public:
    explicit LogView(LogBook& book, QWidget* parent = nullptr);

private:
    void copyShown();
    void keepAtEnd();

    QComboBox* m_least;
    QLineEdit* m_words;
    QSortFilterProxyModel* m_shown;
    QTableView* m_table;
};

} // namespace blemish
