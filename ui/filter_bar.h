// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/image_model.h"

class QLabel;
class QLineEdit;
class QToolButton;

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
    QToolButton* addChip(const QString& name, const QString& accessibleName);
    void addChoice(QToolButton* chip, const QString& text, int value);
    QToolButton* makeOrderButton();
    void chosen();
    void showFilter();
    static void showChoice(QToolButton* chip, int value);

    Session& m_session;
    QLineEdit* m_text;
    QToolButton *m_split, *m_label, *m_verdict, *m_range, *m_clear;
    QLabel* m_count;
};

} // namespace blemish
