// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <algorithm>

#include "ui/theme.h"

namespace blemish {

namespace {
constexpr double outlineShare = 0.6; ///< of the text colour in an outline; 3:1 against the ground in both themes
constexpr float onWash = 0.28F;      ///< of the accent over a button that is on
constexpr int menuArrowGap = 8;      ///< pixels between a button's text and its arrow
constexpr int buttonGap = 10;        ///< more pixels beside a button's text than Fusion leaves

bool enabled(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled);
}

QColor outlineColor(const QStyleOption& option) {
    QColor color = option.palette.color(enabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    if (enabled(option) && !option.state.testFlag(QStyle::State_MouseOver)) color.setAlphaF(outlineShare);
    return color;
}

/// Square inside the option's place, on whole pixels.
QRectF indicatorBox(const QStyleOption& option) {
    const int edge = std::min(option.rect.width(), option.rect.height()) - 1;
    QRect box(0, 0, edge, edge);
    box.moveCenter(option.rect.center());
    return QRectF(box).adjusted(0.5, 0.5, 0.5, 0.5);
}

struct Fill {
    QColor ground, line, mark;
};

Fill fillOf(const QStyleOption& option, bool marked) {
    const auto group = enabled(option) ? QPalette::Active : QPalette::Disabled;
    if (!marked) return {option.palette.color(group, QPalette::Base), outlineColor(option), {}};
    const QColor accent = option.palette.color(group, QPalette::Highlight);
    return {accent, accent, option.palette.color(group, QPalette::HighlightedText)};
}

void drawCheckBox(const QStyleOption& option, QPainter& painter) {
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = indicatorBox(option);
    const Fill fill = fillOf(option, checked || partly);
    painter.setBrush(fill.ground);
    painter.setPen(QPen(fill.line, 1));
    painter.drawRoundedRect(box, 2.5, 2.5);
    if (checked) drawMark(painter, box.adjusted(2, 2, -2, -2), Label::ok, fill.mark);
    if (partly) painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2), fill.mark);
}

void drawRadioButton(const QStyleOption& option, QPainter& painter) {
    const bool checked = option.state.testFlag(QStyle::State_On);
    const QRectF box = indicatorBox(option);
    const Fill fill = fillOf(option, checked);
    painter.setBrush(fill.ground);
    painter.setPen(QPen(fill.line, 1));
    painter.drawEllipse(box);
    if (!checked) return;
    painter.setBrush(fill.mark);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
}

void drawOn(const QStyleOption& option, QPainter& painter) {
    const QColor accent = option.palette.color(enabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::Highlight);
    QColor wash = accent;
    wash.setAlphaF(onWash);
    painter.setBrush(wash);
    painter.setPen(QPen(accent, 1.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75), 2, 2);
}
} // namespace

StudioStyle::StudioStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const bool check = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool radio = element == PE_IndicatorRadioButton;
    const bool on = element == PE_PanelButtonCommand && option->state.testFlag(State_On) && !option->state.testFlag(State_AutoRaise);
    if (!check && !radio) QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!check && !radio && !on) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (check)
        drawCheckBox(*option, *painter);
    else if (radio)
        drawRadioButton(*option, *painter);
    else
        drawOn(*option, *painter);
    painter->restore();
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto* button = type == CT_PushButton ? qstyleoption_cast<const QStyleOptionButton*>(option) : nullptr;
    if (button && !button->text.isEmpty()) result.rwidth() += buttonGap;
    if (button && button->features.testFlag(QStyleOptionButton::HasMenu)) result.rwidth() += menuArrowGap;
    return result;
}

} // namespace blemish
