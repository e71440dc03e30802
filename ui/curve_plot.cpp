// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curve_plot.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <algorithm>
#include <limits>

#include "ui/text.h"

namespace blemish {

namespace {
constexpr int shiftFactor = 10; ///< points a step with Shift

QVector<QCPCurveData> dataOf(const std::optional<QLineF>& line) {
    if (!line) return {};
    return {QCPCurveData(0, 100 * line->x1(), 100 * line->y1()), QCPCurveData(1, 100 * line->x2(), 100 * line->y2())};
}
} // namespace

CurvePlot::CurvePlot(QWidget* parent) : StyledPlot(parent) {
    for (QCPCurve** curve : {&m_chance, &m_isoCost, &m_hull, &m_line}) *curve = new QCPCurve(xAxis, yAxis);
    m_isoCost->setLayer(overlayLayer());
    m_hull->setVisible(false);
    m_reviewMarker = addGraph();
    m_marker = addGraph();
    for (QCPGraph* marker : {m_reviewMarker, m_marker}) {
        marker->setLineStyle(QCPGraph::lsNone);
        marker->setLayer(overlayLayer());
    }
    m_caption = new QCPItemText(this);
    m_caption->position->setType(QCPItemPosition::ptAxisRectRatio);
    for (QCPAxis* axis : {xAxis, yAxis}) axis->ticker()->setTickCount(5);
    setToolTip(tr("Click or drag along the curve to choose an operating point; the arrow keys walk along it."));
    restyle();
    connect(this, &QCustomPlot::afterLayout, this, &CurvePlot::fitAxes);
    setShape({});
}

void CurvePlot::restyle() {
    StyledPlot::restyle();
    if (!m_caption) return;
    QPen faint = plotPen(PlotRole::unlabelled, palette());
    faint.setStyle(Qt::DashLine);
    m_chance->setPen(faint);
    QPen cost = plotPen(PlotRole::threshold, palette());
    cost.setStyle(Qt::DashDotLine);
    m_isoCost->setPen(cost);
    m_line->setPen(plotPen(PlotRole::curve, palette(), 2));
    QPen hull = plotPen(PlotRole::curve, palette(), 1.6);
    hull.setStyle(Qt::DotLine);
    m_hull->setPen(hull);
    QCPScatterStyle marker(QCPScatterStyle::ssCircle, QFontMetricsF(font()).height() * 0.7);
    marker.setPen(plotPen(PlotRole::threshold, palette(), 2));
    marker.setBrush(plotFill(PlotRole::curve, palette()));
    m_marker->setScatterStyle(marker);
    QPen dotted = plotPen(PlotRole::threshold, palette(), 1.6);
    dotted.setStyle(Qt::DotLine);
    marker.setPen(dotted);
    marker.setBrush(palette().color(QPalette::Base));
    m_reviewMarker->setScatterStyle(marker);
    m_caption->setFont(font());
    m_caption->setColor(palette().color(QPalette::Text));
    QColor ground = palette().color(QPalette::Base); // a curve may pass behind it
    ground.setAlphaF(0.8F);
    m_caption->setBrush(ground);
}

void CurvePlot::setShape(const CurveShape& shape) {
    m_shape = shape;
    setAccessibleName(shape.name);
    fitAxes();
    // The caption stands where these curves are not: below a rising one, and at the lower left of a falling one.
    m_caption->position->setCoords(shape.stepped ? 0.03 : 0.97, 0.95);
    m_caption->setPositionAlignment((shape.stepped ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
    m_caption->setTextAlignment(shape.stepped ? Qt::AlignLeft : Qt::AlignRight);
    drawLine();
    setEmptyText(m_shape.obstacle());
    for (QCPAbstractPlottable* part : std::initializer_list<QCPAbstractPlottable*>{m_chance, m_isoCost, m_marker, m_reviewMarker})
        part->setVisible(drawable());
    setArea(m_shape.area);
    setThresholds(m_thresholds);
    replot(QCustomPlot::rpQueuedReplot);
}

/// The whole marker shows at the ends of the axes, and a name that is longer than its axis ends in dots.
void CurvePlot::fitAxes() {
    const QRect area = axisRect()->rect();
    const QFontMetrics metrics(font());
    const auto fit = [&](QCPAxis* axis, const QString& name, double limit, int pixels) {
        const double beyond = std::max(0.02, 0.45 * metrics.height() / std::max(pixels, 1));
        axis->setRange(-100 * beyond * limit, 100 * (1 + beyond) * limit);
        axis->setLabel(metrics.elidedText(name, Qt::ElideRight, std::max(pixels, 6 * metrics.averageCharWidth())));
    };
    fit(xAxis, m_shape.xName, m_shape.xLimit, area.width());
    fit(yAxis, m_shape.yName, 1, area.height());
}

void CurvePlot::drawLine() {
    QVector<QCPCurveData> line;
    double order = 0;
    const auto& points = m_shape.points;
    for (std::size_t i = m_shape.stepped ? 1 : 0; drawable() && i < points.size(); ++i) {
        if (m_shape.stepped) line.append(QCPCurveData(order++, 100 * points[i - 1].x, 100 * points[i].y));
        line.append(QCPCurveData(order++, 100 * points[i].x, 100 * points[i].y));
    }
    m_line->data()->set(line, true);
    m_chance->data()->set(dataOf(m_shape.chance), true);
    QVector<QCPCurveData> hull;
    for (const QPointF& corner : m_shape.hull) hull.append(QCPCurveData(double(hull.size()), 100 * corner.x(), 100 * corner.y()));
    m_hull->data()->set(hull, true);
}

void CurvePlot::showHull(bool on) {
    m_hull->setVisible(on);
    replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::setArea(const Metric& area) {
    m_shape.area = area;
    QString text;
    if (drawable() && area.value) {
        text = m_shape.metricName + QLatin1Char(' ') + QLocale().toString(*area.value, 'f', 3);
        if (area.interval)
            text += QLatin1Char('\n') + tr("95 %: %1 – %2").arg(QLocale().toString(area.interval->low, 'f', 3),
                                                                QLocale().toString(area.interval->high, 'f', 3));
    }
    m_caption->setText(text);
    describe();
    replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::setThresholds(const Thresholds& thresholds) {
    m_thresholds = thresholds;
    placeMarker();
    describe();
    overlayLayer()->replot();
}

void CurvePlot::setIsoCost(const std::optional<QLineF>& line) {
    m_isoCost->data()->set(dataOf(line), true);
    overlayLayer()->replot();
}

QPointF CurvePlot::operatingPosition() const {
    if (!drawable()) return {};
    return {m_shape.points[m_operating].x, m_shape.points[m_operating].y};
}

void CurvePlot::placeMarker() {
    for (QCPGraph* marker : {m_marker, m_reviewMarker}) marker->data()->clear();
    if (!drawable()) return;
    m_operating = m_shape.indexAt(m_thresholds.ng);
    m_review = m_shape.indexAt(m_thresholds.lower());
    const auto& points = m_shape.points;
    m_marker->addData(100 * points[m_operating].x, 100 * points[m_operating].y);
    if (m_thresholds.review) m_reviewMarker->addData(100 * points[m_review].x, 100 * points[m_review].y);
}

void CurvePlot::describe() {
    if (!drawable()) {
        setAccessibleDescription(m_shape.obstacle().replace(QLatin1Char('\n'), QLatin1Char(' ')));
        return;
    }
    const CurveShape::Point& point = m_shape.points.at(m_operating);
    //: %1: area with interval; %2: threshold; %3, %5: names of the axes; %4, %6: numbers
    setAccessibleDescription(tr("%1. At the threshold %2: %3: %4, %5: %6.")
                                 .arg(m_caption->text().replace(QLatin1Char('\n'), QStringLiteral(", ")),
                                      numberText(m_thresholds.ng), m_shape.xName, formatPercent(point.x), m_shape.yName,
                                      formatPercent(point.y)));
}

QPointF CurvePlot::positionOf(std::size_t point) const {
    const CurveShape::Point& at = m_shape.points.at(point);
    return {xAxis->coordToPixel(100 * at.x), yAxis->coordToPixel(100 * at.y)};
}

std::size_t CurvePlot::nearestPoint(const QPointF& position) const {
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_shape.points.size(); ++i) {
        const QPointF offset = positionOf(i) - position;
        const double distance = QPointF::dotProduct(offset, offset);
        if (distance >= least) continue;
        least = distance;
        nearest = i;
    }
    return nearest;
}

void CurvePlot::pick(std::size_t point, bool review) {
    if (point == (review ? m_review : m_operating)) return;
    if (review)
        emit reviewMoved(thresholdOf(point));
    else
        emit thresholdMoved(thresholdOf(point));
}

void CurvePlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !drawable()) return;
    const auto away = [&](std::size_t point) { return QLineF(event->position(), positionOf(point)).length(); };
    m_dragsReview = m_thresholds.review && away(m_review) < away(m_operating);
    pick(nearestPoint(event->position()), m_dragsReview);
}

void CurvePlot::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton && drawable()) pick(nearestPoint(event->position()), m_dragsReview);
}

void CurvePlot::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Right || event->key() == Qt::Key_Up;
    const bool down = event->key() == Qt::Key_Left || event->key() == Qt::Key_Down;
    if (!drawable() || (!up && !down)) return StyledPlot::keyPressEvent(event);
    const bool review = m_thresholds.review && event->modifiers() & Qt::ControlModifier;
    const std::ptrdiff_t step = event->modifiers() & Qt::ShiftModifier ? shiftFactor : 1;
    const auto last = std::ssize(m_shape.points) - 1;
    const auto target = static_cast<std::ptrdiff_t>(review ? m_review : m_operating) + (up ? step : -step);
    pick(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(target, 0, last)), review);
}

} // namespace blemish
