// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QWidget>

class QButtonGroup;

namespace blemish {

/// One step of the work: icon over word, an accent bar when it is the current one.
class NavButton : public QToolButton {
    Q_OBJECT
public:
    NavButton(const QIcon& icon, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The steps, top to bottom, at the left of the window.
class NavRail : public QWidget {
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);
    NavButton* addStep(const QIcon& icon, const QString& text, const QString& tip);
    void setCurrent(int step);

signals:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
};

} // namespace blemish
