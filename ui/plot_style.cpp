// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_style.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <cmath>

#include "ui/theme.h"

namespace blemish {

namespace {
QColor mixed(const QColor& a, const QColor& b, double shareOfB) {
    const auto mix = [shareOfB](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * shareOfB)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

constexpr double gridShare = 0.14, subGridShare = 0.06, axisShare = 0.45;
} // namespace

QColor plotColor(PlotRole role, const QPalette& palette) {
    switch (role) {
    case PlotRole::ok: return labelColor(Label::ok, palette);
    case PlotRole::ng: return labelColor(Label::ng, palette);
    case PlotRole::unlabelled: return labelColor(Label::unlabelled, palette);
    case PlotRole::curve: return palette.color(QPalette::Link);
    case PlotRole::selection: return palette.color(QPalette::Highlight);
    case PlotRole::threshold: break;
    }
    return palette.color(QPalette::Text);
}

QPen plotPen(PlotRole role, const QPalette& palette, double widthInLines) {
    QPen pen(plotColor(role, palette), widthInLines);
    if (role == PlotRole::unlabelled) pen.setStyle(Qt::DotLine);
    return pen;
}

QBrush plotFill(PlotRole role, const QPalette& palette) {
    QColor color = plotColor(role, palette);
    if (role == PlotRole::ng) {
        color.setAlphaF(0.85F);
        return QBrush(color, Qt::BDiagPattern);
    }
    color.setAlphaF(role == PlotRole::selection ? 0.18F : 0.38F);
    return role == PlotRole::unlabelled ? QBrush(color, Qt::Dense5Pattern) : QBrush(color);
}

QString formatPercent(double share) {
    const double percent = share * 100;
    const bool whole = std::abs(percent - std::round(percent)) < 0.05;
    return QLocale().toString(percent, 'f', whole ? 0 : 1) + QChar(QChar::Nbsp) + QLocale().percent();
}

QString formatCount(qint64 count) {
    return QLocale().toString(count);
}

StyledPlot::StyledPlot(QWidget* parent) : QCustomPlot(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    addLayer(QStringLiteral("moving"), nullptr, QCustomPlot::limAbove);
    overlayLayer()->setMode(QCPLayer::lmBuffered);
    m_emptyText = new QCPItemText(this);
    m_emptyText->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_emptyText->position->setCoords(0.5, 0.5);
    m_emptyText->setVisible(false);
    setPlottingHint(QCP::phCacheLabels, true);
}

QCPLayer* StyledPlot::overlayLayer() {
    return layer(QStringLiteral("moving"));
}

QSize StyledPlot::sizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 64, metrics.height() * 15};
}

QSize StyledPlot::minimumSizeHint() const {
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 30, metrics.height() * 8};
}

void StyledPlot::setEmptyText(const QString& text) {
    m_emptyText->setText(text);
    m_emptyText->setVisible(!text.isEmpty());
    for (QCPAxis* axis : {xAxis, yAxis}) axis->setVisible(text.isEmpty()); // the grid goes with them
}

void StyledPlot::restyle() {
    const QColor text = palette().color(QPalette::Text);
    const QColor base = palette().color(QPalette::Base);
    setBackground(QBrush(base));
    QFont small = font();
    for (QCPAxis* axis : {xAxis, yAxis}) {
        const QPen line(mixed(base, text, axisShare), 1);
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(mixed(base, text, 0.8));
        axis->setLabelColor(text);
        axis->setTickLabelFont(small);
        axis->setLabelFont(font());
        axis->setTickLengthOut(0);
        axis->setTickLengthIn(0);
        axis->grid()->setPen(QPen(mixed(base, text, gridShare), 1));
        axis->grid()->setSubGridPen(QPen(mixed(base, text, subGridShare), 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setNumberFormat(QStringLiteral("gb"));
    }
    setLocale(QLocale());
    legend->setFont(font());
    legend->setTextColor(text);
    QColor legendBase = base;
    legendBase.setAlphaF(0.8F);
    legend->setBrush(legendBase);
    legend->setBorderPen(Qt::NoPen);
    m_emptyText->setColor(mixed(base, text, 0.7));
    m_emptyText->setFont(font());
}

void StyledPlot::changeEvent(QEvent* event) {
    QCustomPlot::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange:
        restyle();
        replot(QCustomPlot::rpQueuedReplot);
        break;
    default: break;
    }
}

void StyledPlot::paintEvent(QPaintEvent* event) {
    if (std::abs(bufferDevicePixelRatio() - devicePixelRatioF()) > 1e-6) { // moved to a screen of another density
        setBufferDevicePixelRatio(devicePixelRatioF());
        replot(QCustomPlot::rpQueuedReplot);
    }
    QCustomPlot::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void StyledPlot::focusInEvent(QFocusEvent* event) {
    QCustomPlot::focusInEvent(event);
    update();
}

void StyledPlot::focusOutEvent(QFocusEvent* event) {
    QCustomPlot::focusOutEvent(event);
    update();
}

} // namespace blemish
