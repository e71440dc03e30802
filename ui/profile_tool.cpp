// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile_tool.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/image_view.h"

namespace blemish {

namespace {
constexpr double nearEnd = 9;   ///< widget pixels around an end that take hold of it
constexpr double firstMove = 4; ///< widget pixels before a press becomes a new line
constexpr double endRadius = 4; ///< widget pixels

/// `to` on the nearest of the eight directions from `from`.
QPointF straightened(QPointF from, QPointF to) {
    const QPointF way = to - from;
    const double step = std::numbers::pi / 4, angle = std::round(std::atan2(way.y(), way.x()) / step) * step;
    const double length = way.x() * std::cos(angle) + way.y() * std::sin(angle);
    return from + QPointF(length * std::cos(angle), length * std::sin(angle));
}
} // namespace

ProfileTool::ProfileTool(ImageView& view, QObject* parent) : QObject(parent), m_view(view) {
    view.setMeasure(this);
}

void ProfileTool::setOn(bool on) {
    m_on = on;
    m_held = Held::nothing;
    m_drawing = false;
    m_mark.reset();
    m_view.setMeasure(this);
}

void ProfileTool::setLine(const MapLine& line) {
    const auto inside = [](double share) { return std::clamp(share, 0.0, 1.0); };
    m_line = {inside(line.x1), inside(line.y1), inside(line.x2), inside(line.y2)};
    m_view.update();
    emit lineChanged();
}

QPointF ProfileTool::toImage(double x, double y) const {
    return {x * m_view.imageSize().width(), y * m_view.imageSize().height()};
}

QPointF ProfileTool::toShares(QPointF pixel) const {
    return {pixel.x() / m_view.imageSize().width(), pixel.y() / m_view.imageSize().height()};
}

double ProfileTool::length() const {
    return QLineF(toImage(m_line.x1, m_line.y1), toImage(m_line.x2, m_line.y2)).length();
}

void ProfileTool::moveBy(QPointF pixels, bool endAlone) {
    if (!m_view.hasImage()) return;
    QPointF by = toShares(pixels);
    const auto limited = [](double wanted, double a, double b) { return std::clamp(wanted, -std::min(a, b), 1 - std::max(a, b)); };
    if (!endAlone) by = {limited(by.x(), m_line.x1, m_line.x2), limited(by.y(), m_line.y1, m_line.y2)}; // it keeps its length
    MapLine moved = m_line;
    moved.x2 += by.x();
    moved.y2 += by.y();
    if (!endAlone) {
        moved.x1 += by.x();
        moved.y1 += by.y();
    }
    setLine(moved);
}

void ProfileTool::setMark(std::optional<double> share) {
    m_mark = share;
    m_view.update();
}

void ProfileTool::press(QPointF at, Qt::KeyboardModifiers) {
    const auto away = [&](double x, double y) { return QLineF(m_view.toWidget(at), m_view.toWidget(toImage(x, y))).length(); };
    const double start = away(m_line.x1, m_line.y1), end = away(m_line.x2, m_line.y2);
    m_held = std::min(start, end) > nearEnd ? Held::nothing : start < end ? Held::start : Held::end;
    m_drawing = m_held == Held::nothing;
    m_pressed = at;
}

void ProfileTool::move(QPointF at, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers) {
    if (!buttons.testFlag(Qt::LeftButton) || (m_held == Held::nothing && !m_drawing)) return;
    MapLine line = m_line;
    if (m_drawing) {
        if (QLineF(m_view.toWidget(at), m_view.toWidget(m_pressed)).length() < firstMove) return; // a click leaves the line as it is
        const QPointF from = toShares(m_pressed);
        line.x1 = std::clamp(from.x(), 0.0, 1.0);
        line.y1 = std::clamp(from.y(), 0.0, 1.0);
        m_held = Held::end;
        m_drawing = false;
    }
    const bool start = m_held == Held::start;
    const QPointF other = start ? toImage(line.x2, line.y2) : toImage(line.x1, line.y1);
    const QPointF to = toShares(modifiers.testFlag(Qt::ShiftModifier) ? straightened(other, at) : at);
    (start ? line.x1 : line.x2) = to.x();
    (start ? line.y1 : line.y2) = to.y();
    setLine(line);
}

void ProfileTool::release(QPointF, Qt::KeyboardModifiers) {
    m_held = Held::nothing;
    m_drawing = false;
}

/// The start is a disc and the end a ring, as the plot runs from left to right.
void ProfileTool::paint(QPainter& painter, const ImageView& view) {
    if (!m_on) return;
    const QPointF from = view.toWidget(toImage(m_line.x1, m_line.y1)), to = view.toWidget(toImage(m_line.x2, m_line.y2));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 190), 3.6), QPen(Qt::white, 1.6)}) { // a dark rim keeps it visible on any ground
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(from, to);
        painter.drawEllipse(to, endRadius, endRadius);
        painter.setBrush(pen.color());
        painter.drawEllipse(from, endRadius, endRadius);
        if (!m_mark) continue;
        const QPointF at = from + (to - from) * *m_mark;
        const QPointF across = QPointF(-(to - from).y(), (to - from).x()) / std::max(1.0, QLineF(from, to).length()) * 2 * endRadius;
        painter.drawLine(at - across, at + across);
    }
}

} // namespace blemish
