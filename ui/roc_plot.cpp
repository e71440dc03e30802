// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roc_plot.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/text.h"

namespace blemish {

namespace {
constexpr int shiftFactor = 10;      ///< points a step with Shift
constexpr double outerMargin = 0.02; ///< how far the outermost thresholds lie beyond the scores, as a share of their range

double falseAlarms(const CurvePoint& point) {
    return point.counts.falseAlarmRate();
}
double recall(const CurvePoint& point) {
    return point.counts.recall();
}
} // namespace

RocPlot::RocPlot(QWidget* parent) : StyledPlot(parent) {
    m_chance = new QCPCurve(xAxis, yAxis);
    m_chance->setData({0, 100}, {0, 100});
    m_line = new QCPCurve(xAxis, yAxis);
    m_marker = addGraph();
    m_marker->setLineStyle(QCPGraph::lsNone);
    m_marker->setLayer(overlayLayer());
    m_caption = new QCPItemText(this);
    m_caption->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_caption->position->setCoords(0.97, 0.95);
    m_caption->setPositionAlignment(Qt::AlignRight | Qt::AlignBottom);
    m_caption->setTextAlignment(Qt::AlignRight);
    xAxis->setLabel(tr("False alarms, % of OK images"));
    yAxis->setLabel(tr("Found, % of NG images"));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setRange(-2, 102);
        axis->ticker()->setTickCount(5);
    }
    setAccessibleName(tr("ROC curve"));
    setToolTip(tr("Click or drag along the curve to choose an operating point; the arrow keys walk along it."));
    restyle();
    setCurve({});
}

void RocPlot::restyle() {
    StyledPlot::restyle();
    if (!m_caption) return;
    QPen faint = plotPen(PlotRole::unlabelled, palette());
    faint.setStyle(Qt::DashLine);
    m_chance->setPen(faint);
    m_line->setPen(plotPen(PlotRole::curve, palette(), 2));
    QCPScatterStyle marker(QCPScatterStyle::ssCircle, QFontMetricsF(font()).height() * 0.7);
    marker.setPen(plotPen(PlotRole::threshold, palette(), 2));
    marker.setBrush(plotFill(PlotRole::curve, palette()));
    m_marker->setScatterStyle(marker);
    m_caption->setFont(font());
    m_caption->setColor(palette().color(QPalette::Text));
}

void RocPlot::setCurve(const RocCurve& curve) {
    m_curve = curve;
    m_auroc = curve.auroc();
    QVector<QCPCurveData> curvePoints;
    if (drawable()) {
        double order = 0;
        for (const CurvePoint& point : m_curve.points())
            curvePoints.append(QCPCurveData(order++, 100 * falseAlarms(point), 100 * recall(point)));
    }
    m_line->data()->set(curvePoints, true);
    setEmptyText(drawable() ? QString() : tr("Needs scored OK and NG images\nin the test split"));
    m_chance->setVisible(drawable());
    m_marker->setVisible(drawable());
    setAuroc(m_auroc);
    setThreshold(m_threshold);
    replot(QCustomPlot::rpQueuedReplot);
}

void RocPlot::setAuroc(const Metric& auroc) {
    m_auroc = auroc;
    QString text;
    if (drawable() && auroc.value) {
        text = tr("AUROC %1").arg(QLocale().toString(*auroc.value, 'f', 3));
        if (auroc.interval)
            text += QLatin1Char('\n') +
                    tr("95 %: %1 – %2")
                        .arg(QLocale().toString(auroc.interval->low, 'f', 3), QLocale().toString(auroc.interval->high, 'f', 3));
    }
    m_caption->setText(text);
    describe();
    replot(QCustomPlot::rpQueuedReplot);
}

void RocPlot::setThreshold(double threshold) {
    m_threshold = threshold;
    placeMarker();
    describe();
    overlayLayer()->replot();
}

/// The laxest point whose threshold is still in force: points are in order of falling thresholds.
void RocPlot::placeMarker() {
    m_marker->data()->clear();
    if (!drawable()) return;
    const auto& points = m_curve.points();
    const auto after = std::partition_point(points.begin(), points.end(),
                                            [this](const CurvePoint& point) { return point.threshold >= m_threshold; });
    m_operating = after == points.begin() ? 0 : static_cast<std::size_t>(after - points.begin()) - 1;
    m_marker->addData(100 * falseAlarms(points[m_operating]), 100 * recall(points[m_operating]));
}

void RocPlot::describe() {
    if (!drawable()) {
        setAccessibleDescription(tr("There is no curve: it needs scored OK and NG images in the test split."));
        return;
    }
    const CurvePoint& point = m_curve.points().at(m_operating);
    setAccessibleDescription(tr("%1. At the threshold %2: %3 of NG images found, %4 of OK images are false alarms.")
                                 .arg(m_caption->text().replace(QLatin1Char('\n'), QStringLiteral(", ")), numberText(m_threshold),
                                      formatPercent(recall(point)), formatPercent(falseAlarms(point))));
}

QPointF RocPlot::positionOf(std::size_t point) const {
    const CurvePoint& at = m_curve.points().at(point);
    return {xAxis->coordToPixel(100 * falseAlarms(at)), yAxis->coordToPixel(100 * recall(at))};
}

double RocPlot::thresholdOf(std::size_t point) const {
    const auto& points = m_curve.points();
    if (points.size() < 2) return m_threshold;
    const double highest = points[1].threshold, lowest = points.back().threshold;
    const double outside = highest > lowest ? (highest - lowest) * outerMargin : std::max(std::abs(highest), 1.0) * outerMargin;
    if (point == 0) return highest + outside;
    if (point + 1 >= points.size()) return lowest - outside;
    return std::midpoint(points[point].threshold, points[point + 1].threshold);
}

std::size_t RocPlot::nearestPoint(const QPointF& position) const {
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_curve.points().size(); ++i) {
        const QPointF offset = positionOf(i) - position;
        const double distance = QPointF::dotProduct(offset, offset);
        if (distance >= least) continue;
        least = distance;
        nearest = i;
    }
    return nearest;
}

void RocPlot::pick(std::size_t point) {
    if (point != m_operating) emit thresholdMoved(thresholdOf(point));
}

void RocPlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && drawable()) pick(nearestPoint(event->position()));
}

void RocPlot::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton && drawable()) pick(nearestPoint(event->position()));
}

void RocPlot::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    if (!drawable() || (!up && !down)) return StyledPlot::keyPressEvent(event);
    const std::ptrdiff_t step = event->modifiers() & Qt::ShiftModifier ? shiftFactor : 1;
    const auto last = std::ssize(m_curve.points()) - 1;
    const auto target = static_cast<std::ptrdiff_t>(m_operating) + (up ? step : -step);
    pick(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(target, 0, last)));
}

} // namespace blemish
