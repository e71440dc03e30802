// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap_legend.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/text.h"
#include "ui/theme.h"

namespace blemish {

namespace {
constexpr int margin = 8, barHeight = 12;
constexpr double grip = 6; ///< pixels beside the mark that still take it
}

HeatmapLegend::HeatmapLegend(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Heatmap legend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize HeatmapLegend::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 60, 2 * fontMetrics().height() + barHeight + 2 * margin};
}

QSize HeatmapLegend::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void HeatmapLegend::setScale(const HeatmapScale& scale, bool ofThisImageOnly) {
    m_scale = scale;
    m_ofThisImageOnly = ofThisImageOnly;
    describe();
    update();
}

void HeatmapLegend::setColors(ColorMap colors) {
    m_colors = colors;
    update();
}

void HeatmapLegend::setThreshold(std::optional<double> threshold) {
    m_threshold = threshold;
    describe();
    update();
}

void HeatmapLegend::setPeak(std::optional<double> peak) {
    m_peak = peak;
    describe();
    update();
}

void HeatmapLegend::setCursorValue(std::optional<double> value) {
    m_cursor = value;
    update();
}

void HeatmapLegend::setMovable(bool movable) {
    m_movable = movable;
    m_dragging = m_dragging && movable;
    setMouseTracking(movable);
    if (!movable) unsetCursor();
    describe();
}

/// A faint map looks like no map: say how high it gets, and that this is not enough.
QString HeatmapLegend::peakText() const {
    if (!m_peak) return {};
    if (m_threshold && *m_peak < *m_threshold) return tr("Peak %1: nothing reaches the pixel threshold.").arg(numberText(*m_peak));
    return tr("Peak %1").arg(numberText(*m_peak));
}

void HeatmapLegend::describe() {
    const QString low = numberText(static_cast<double>(m_scale.low)), high = numberText(static_cast<double>(m_scale.high));
    QString text = m_ofThisImageOnly ? tr("Colours from %1 to %2: the range of this image only, not comparable with others.").arg(low, high)
                                     : tr("Colours from %1 to %2, the same for every image of this model.").arg(low, high);
    if (m_threshold) text += QLatin1Char(' ') + tr("Pixel threshold %1.").arg(numberText(*m_threshold));
    if (m_threshold && m_movable) text += QLatin1Char(' ') + tr("Its mark can be dragged.");
    if (const QString peak = peakText(); !peak.isEmpty()) text += QLatin1Char(' ') + peak;
    setAccessibleDescription(text);
    setToolTip(text);
}

QRect HeatmapLegend::barRect() const {
    return {margin, margin + fontMetrics().height(), width() - 2 * margin, barHeight};
}

double HeatmapLegend::xOf(double value) const {
    const QRect bar = barRect();
    const double span = static_cast<double>(m_scale.high) - static_cast<double>(m_scale.low);
    const double place = span > 0 ? (value - static_cast<double>(m_scale.low)) / span : 0;
    return bar.left() + std::clamp(place, 0.0, 1.0) * bar.width();
}

double HeatmapLegend::valueAt(double x) const {
    const QRect bar = barRect();
    const double low = static_cast<double>(m_scale.low), high = static_cast<double>(m_scale.high);
    return low + std::clamp((x - bar.left()) / std::max(1, bar.width()), 0.0, 1.0) * (high - low);
}

bool HeatmapLegend::onMark(QPointF at) const {
    return m_movable && m_threshold && std::abs(at.x() - xOf(*m_threshold)) <= grip && at.y() <= barRect().bottom() + grip;
}

void HeatmapLegend::mousePressEvent(QMouseEvent* event) {
    m_dragging = event->button() == Qt::LeftButton && onMark(event->position());
    if (!m_dragging) QWidget::mousePressEvent(event);
}

void HeatmapLegend::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging) return emit thresholdMoved(valueAt(event->position().x()));
    onMark(event->position()) ? setCursor(Qt::SizeHorCursor) : unsetCursor();
}

void HeatmapLegend::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
}

void HeatmapLegend::drawBar(QPainter& painter) const {
    const QRect bar = barRect();
    const auto table = colorTable(m_colors);
    QImage colors(256, 1, QImage::Format_RGB32);
    for (int i = 0; i < 256; ++i) {
        const auto& c = table[static_cast<std::size_t>(i)];
        colors.setPixel(i, 0, qRgb(c[0], c[1], c[2]));
    }
    painter.drawImage(bar, colors);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

void HeatmapLegend::drawTick(QPainter& painter, double value, bool strong) const {
    const QRect bar = barRect();
    const double x = xOf(value);
    painter.setPen(QPen(palette().color(QPalette::Base), 4));
    painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
    painter.setPen(QPen(palette().color(QPalette::Text), strong ? 2 : 1));
    painter.drawLine(QPointF(x, bar.top() - (strong ? 4 : 0)), QPointF(x, bar.bottom() + (strong ? 0 : 4)));
}

void HeatmapLegend::drawNumbers(QPainter& painter) const {
    const QRect bar = barRect();
    const QRect below(bar.left(), bar.bottom() + 4, bar.width(), fontMetrics().height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignAbsolute, numberText(static_cast<double>(m_scale.low)));
    painter.drawText(below, Qt::AlignRight | Qt::AlignAbsolute, numberText(static_cast<double>(m_scale.high)));
    if (m_ofThisImageOnly) {
        QFont bold(font());
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(labelColor(Label::ng, palette()));
        const int room = below.width() - 12 * fontMetrics().averageCharWidth(); // between the numbers
        painter.drawText(below, Qt::AlignHCenter, painter.fontMetrics().elidedText(tr("Scale of this image only"), Qt::ElideRight, room));
        painter.setFont(font());
    } else {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const QString scale = tr("One scale for this model"), peak = peakText();
        const QString both = peak.isEmpty() ? scale : scale + QStringLiteral("  ·  ") + peak;
        const int room = below.width() - 12 * fontMetrics().averageCharWidth(); // between the numbers
        const bool fits = fontMetrics().horizontalAdvance(both) < room;
        painter.drawText(below, Qt::AlignHCenter, fontMetrics().elidedText(fits || peak.isEmpty() ? both : peak, Qt::ElideRight, room));
    }
    if (!m_threshold) return;
    const QString beyond = *m_threshold > static_cast<double>(m_scale.high) ? tr("Threshold %1 ▸") : tr("Threshold %1");
    const QString text = beyond.arg(numberText(*m_threshold));
    const int width = fontMetrics().horizontalAdvance(text) + 2;
    const int x = std::clamp(static_cast<int>(xOf(*m_threshold)) - width / 2, bar.left(), std::max(bar.left(), bar.right() - width));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(x, margin - 4, width, fontMetrics().height()), Qt::AlignCenter, text);
}

void HeatmapLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawBar(painter);
    drawNumbers(painter);
    if (m_threshold) drawTick(painter, *m_threshold, true);
    if (m_peak) drawTick(painter, *m_peak, false);
    if (m_cursor) drawTick(painter, *m_cursor, false);
}

} // namespace blemish
