// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flat_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace blemish {

void FlatButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const QRectF frame = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const QColor accent = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    QColor wash = accent;
    wash.setAlphaF(isDown() ? 0.35F : isChecked() ? 0.28F : isEnabled() && underMouse() ? 0.12F : 0.0F);
    painter.setBrush(wash);
    painter.setPen(isChecked() || hasFocus() ? QPen(accent, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(frame, 4, 4);
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
}

} // namespace blemish
