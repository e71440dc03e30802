// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/image_model.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace blemish {

class Session;

/// Search field, one chip per kind of filter, count and order. Writes Session::filter and shows what others write there.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(Session& session, QWidget* parent = nullptr);
    void setCount(int shown, int all);

signals:
    void orderChosen(blemish::ImageFilterModel::Order order);

private:
    QPushButton* addChip(const QString& name, const QString& accessibleName);
    void addChoice(QPushButton* chip, const QString& text, int value);
    QPushButton* makeOrderButton();
    void chosen();
    void showFilter();
    static void showChoice(QPushButton* chip, int value);

    Session& m_session;
    QLineEdit* m_text;
    QPushButton *m_split, *m_label, *m_verdict, *m_state, *m_range, *m_chosen, *m_clear;
    QLabel* m_count;
};

} // namespace blemish
