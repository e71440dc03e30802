// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nav_rail.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace blemish {

NavButton::NavButton(const QIcon& icon, const QString& text, QWidget* parent) : QToolButton(parent) {
    setIcon(icon);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int edge = fontMetrics().height() * 3 / 2;
    setIconSize({edge, edge});
}

QSize NavButton::sizeHint() const {
    return {std::max(fontMetrics().horizontalAdvance(text()) + 32, fontMetrics().averageCharWidth() * 12),
            iconSize().height() + fontMetrics().height() + 4 + 24};
}

void NavButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(8, 2, -8, -2);
    QColor accent = palette().color(QPalette::Highlight);
    if (isChecked() || underMouse()) {
        QColor wash = accent;
        wash.setAlphaF(isChecked() ? 0.20F : 0.10F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(wash);
        painter.drawRoundedRect(ground, 8, 8);
    }
    if (isChecked()) {
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(2, ground.top() + 12, 3, ground.height() - 24), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 7, 7);
    }
    const QSize edge = iconSize();
    icon().paint(&painter, QRect(QPoint((width() - edge.width()) / 2, 12), edge), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);
    QFont words(font());
    words.setBold(isChecked());
    painter.setFont(words);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QRect(0, 12 + edge.height() + 4, width(), fontMetrics().height()), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

NavRail::NavRail(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(4);
    layout->addStretch();
    connect(m_group, &QButtonGroup::idClicked, this, &NavRail::chosen);
}

NavButton* NavRail::addStep(const QIcon& icon, const QString& text, const QString& tip) {
    auto* button = new NavButton(icon, text);
    button->setToolTip(tip);
    const int step = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, step);
    static_cast<QVBoxLayout*>(layout())->insertWidget(step, button);
    return button;
}

void NavRail::setCurrent(int step) {
    if (QAbstractButton* button = m_group->button(step)) button->setChecked(true);
    // Qt lets Tab reach only the one that was checked by hand, which may be another by now.
    for (QAbstractButton* button : m_group->buttons()) button->setFocusPolicy(Qt::TabFocus);
}

void NavRail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace blemish
