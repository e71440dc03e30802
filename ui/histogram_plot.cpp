// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/histogram_plot.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/text.h"

namespace blemish {

namespace {
constexpr std::array<PlotRole, 3> roles{PlotRole::ok, PlotRole::ng, PlotRole::unlabelled};
constexpr int rugColumns = 1500;    ///< ticks closer than this many to the axis cannot be told apart
constexpr double logFloor = 0.6;    ///< where bars of a logarithmic axis stand, so that one image shows
constexpr double axisMargin = 0.04; ///< of the range of scores, left and right
constexpr double shiftFactor = 10;  ///< images a step with Shift

QCPItemPosition* onScoreAxis(QCPItemPosition* position, QCPAxisRect* vertical) {
    position->setAxisRect(vertical);
    position->setTypeX(QCPItemPosition::ptPlotCoords);
    position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    return position;
}
} // namespace

HistogramPlot::HistogramPlot(QWidget* parent) : StyledPlot(parent) {
    addSeries();
    addRug();
    addOverlay();
    setMouseTracking(true);
    setAccessibleName(tr("Histogram of scores"));
    setToolTip(tr("Drag the line to move the threshold, or use the arrow keys (one image; with Shift ten;\n"
                  "with Ctrl the review line).\n"
                  "Drag elsewhere to show only images with scores in that range; click to show all again."));
    yAxis->setLabel(tr("Images"));
    yAxis->ticker()->setTickCount(4);
    legend->setVisible(true);
    axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    connect(this, &QCustomPlot::afterLayout, this, &HistogramPlot::placeLegend); // with the size its place may change
    restyle();
    setScores(m_scores, {});
}

void HistogramPlot::addSeries() {
    const std::array<QString, series> names{labelText(Label::ok), labelText(Label::ng), labelText(Label::unlabelled)};
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i] = new QCPBars(xAxis, yAxis);
        m_bars[i]->setName(names[i]);
    }
}

/// One row of ticks for each label: position tells them apart as well as colour.
void HistogramPlot::addRug() {
    m_rugRect = new QCPAxisRect(this);
    plotLayout()->addElement(1, 0, m_rugRect);
    plotLayout()->setRowSpacing(0);
    auto* margins = new QCPMarginGroup(this);
    for (QCPAxisRect* rect : {axisRect(), m_rugRect}) rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    const auto rows = QSharedPointer<QCPAxisTickerText>::create();
    const std::array<QString, series> names{labelText(Label::ok), labelText(Label::ng), QStringLiteral("?")};
    QCPAxis* rowAxis = m_rugRect->axis(QCPAxis::atLeft);
    QCPAxis* scoreAxis = m_rugRect->axis(QCPAxis::atBottom);
    for (std::size_t i = 0; i < m_rug.size(); ++i) {
        rows->addTick(-static_cast<double>(i), names[i]);
        m_rug[i] = new QCPGraph(scoreAxis, rowAxis);
        m_rug[i]->setLineStyle(QCPGraph::lsNone);
        m_rug[i]->setAdaptiveSampling(false);
        m_rug[i]->removeFromLegend();
    }
    rowAxis->setTicker(rows);
    rowAxis->setRange(-2.6, 0.6);
    scoreAxis->setLabel(tr("Score"));
    xAxis->setTickLabels(false);
    for (QCPAxis* axis : {rowAxis, scoreAxis}) axis->setLayer(QStringLiteral("axes"));
    for (QCPAxis* axis : {rowAxis, scoreAxis}) axis->grid()->setLayer(QStringLiteral("grid"));
}

void HistogramPlot::addOverlay() {
    m_range = new QCPItemRect(this);
    m_line = new QCPItemLine(this);
    m_lineText = new QCPItemText(this);
    m_band = new QCPItemRect(this);
    m_reviewLine = new QCPItemLine(this);
    m_reviewText = new QCPItemText(this);
    for (QCPAbstractItem* item :
         std::initializer_list<QCPAbstractItem*>{m_range, m_band, m_line, m_lineText, m_reviewLine, m_reviewText}) {
        item->setLayer(overlayLayer());
        item->setClipToAxisRect(false);
    }
    onScoreAxis(m_range->topLeft, axisRect());
    onScoreAxis(m_range->bottomRight, m_rugRect);
    onScoreAxis(m_band->topLeft, axisRect());
    onScoreAxis(m_band->bottomRight, m_rugRect);
    for (QCPItemLine* line : {m_line, m_reviewLine}) {
        onScoreAxis(line->start, axisRect());
        onScoreAxis(line->end, m_rugRect);
    }
    for (QCPItemText* text : {m_lineText, m_reviewText}) onScoreAxis(text->position, axisRect());
    m_range->setVisible(false);
}

void HistogramPlot::restyle() {
    StyledPlot::restyle();
    if (!m_lineText) return;
    const QFontMetricsF metrics(font());
    QCPAxis* rowAxis = m_rugRect->axis(QCPAxis::atLeft);
    QCPAxis* scoreAxis = m_rugRect->axis(QCPAxis::atBottom);
    for (QCPAxis* axis : {rowAxis, scoreAxis}) {
        axis->setBasePen(xAxis->basePen());
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(xAxis->tickLabelColor());
        axis->setLabelColor(xAxis->labelColor());
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(axis == scoreAxis ? xAxis->grid()->pen() : QPen(Qt::NoPen));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    const int rugHeight = static_cast<int>(std::ceil(metrics.height() * 3.2));
    m_rugRect->setMinimumSize(0, rugHeight);
    m_rugRect->setMaximumSize(QWIDGETSIZE_MAX, static_cast<int>(rugHeight + metrics.height() * 3));
    plotLayout()->setRowStretchFactor(1, 0.01);
    axisRect()->setAutoMargins(QCP::msLeft | QCP::msRight);
    axisRect()->setMargins(QMargins(0, static_cast<int>(metrics.height() * 1.5), 0, 2));
    m_rugRect->setAutoMargins(QCP::msLeft | QCP::msRight | QCP::msBottom);
    m_rugRect->setMargins(QMargins(0, 0, 0, 0));

    QPainterPath tick;
    tick.moveTo(0, -metrics.height() * 0.36);
    tick.lineTo(0, metrics.height() * 0.36);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setPen(plotPen(roles[i], palette(), 1.4));
        m_bars[i]->setBrush(plotFill(roles[i], palette()));
        m_rug[i]->setScatterStyle(QCPScatterStyle(tick, QPen(plotColor(roles[i], palette()), 1.0)));
    }
    m_line->setPen(plotPen(PlotRole::threshold, palette(), 2));
    QPen dashed = plotPen(PlotRole::threshold, palette(), 1.6);
    dashed.setStyle(Qt::DashLine);
    m_reviewLine->setPen(dashed);
    QColor shade = plotColor(PlotRole::threshold, palette());
    shade.setAlphaF(0.08F);
    m_band->setBrush(shade);
    m_band->setPen(Qt::NoPen);
    for (QCPItemText* text : {m_lineText, m_reviewText}) {
        text->setFont(font());
        text->setColor(plotColor(PlotRole::threshold, palette()));
    }
    m_range->setPen(plotPen(PlotRole::selection, palette(), 1));
    m_range->setBrush(plotFill(PlotRole::selection, palette()));
}

const std::vector<double>& HistogramPlot::scoresOf(int index) const {
    return index == 0 ? m_scores->ok : index == 1 ? m_scores->ng : m_scores->unlabelled;
}

void HistogramPlot::setScores(std::shared_ptr<const ScoreSets> scores, const Thresholds& thresholds) {
    m_thresholds = thresholds;
    m_scores = std::move(scores);
    setEmptyText(m_scores->empty() ? tr("No scores yet") : QString());
    fitScoreAxis();
    rebuildBars();
    rebuildRug();
    placeLine();
    describe();
    replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::fitScoreAxis() {
    auto [low, high] = m_scores->range();
    if (!m_scores->empty() && std::isfinite(m_thresholds.ng)) {
        low = std::min(low, m_thresholds.lower());
        high = std::max(high, m_thresholds.ng);
    }
    const double room = high > low ? (high - low) * axisMargin : std::max(std::abs(high), 1.0) * axisMargin;
    xAxis->setRange(low - room, high + room);
    m_rugRect->axis(QCPAxis::atBottom)->setRange(xAxis->range());
}

void HistogramPlot::rebuildBars() {
    const auto [low, high] = m_scores->range();
    const int bins = m_scores->histogramBins();
    const double width = high > low ? (high - low) / bins : xAxis->range().size() / bins;
    double highest = 1;
    for (int s = 0; s < series; ++s) {
        QVector<double> keys(bins), counts(bins, 0.0);
        for (int i = 0; i < bins; ++i) keys[i] = low + (i + 0.5) * width;
        for (double score : scoresOf(s)) counts[std::clamp(static_cast<int>((score - low) / width), 0, bins - 1)] += 1;
        highest = std::max(highest, *std::max_element(counts.cbegin(), counts.cend()));
        QCPBars* bars = m_bars[static_cast<std::size_t>(s)];
        bars->setWidthType(QCPBars::wtPlotCoords);
        bars->setWidth(width);
        bars->setBaseValue(m_logarithmic ? logFloor : 0);
        QVector<QCPBarsData> filled;
        for (int i = 0; i < bins; ++i)
            if (counts[i] > 0) filled.append(QCPBarsData(keys[i], counts[i]));
        bars->data()->set(filled, true);
        const bool any = !filled.isEmpty();
        if (any)
            bars->addToLegend();
        else
            bars->removeFromLegend();
    }
    yAxis->setScaleType(m_logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (m_logarithmic)
        yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        yAxis->setTicker(QSharedPointer<WholeTicker>::create());
    yAxis->ticker()->setTickCount(4);
    yAxis->setRange(m_logarithmic ? logFloor : 0, highest * (m_logarithmic ? 1.6 : 1.08));
    yAxis->setVisible(!m_scores->empty());
}

void HistogramPlot::rebuildRug() {
    const double lowest = m_scores->unlabelled.empty() ? -1.6 : -2.6; // no row without images
    m_rugRect->axis(QCPAxis::atLeft)->setRange(lowest, 0.6);
    const auto [low, high] = m_scores->range();
    const double column = (high - low) / rugColumns;
    for (int s = 0; s < series; ++s) {
        QVector<QCPGraphData> ticks;
        for (double score : scoresOf(s))
            if (ticks.isEmpty() || score >= ticks.last().key + column) ticks.append(QCPGraphData(score, -s));
        m_rug[static_cast<std::size_t>(s)]->data()->set(ticks, true);
    }
}

void HistogramPlot::setThresholds(const Thresholds& thresholds) {
    m_thresholds = thresholds;
    const bool inside = xAxis->range().contains(thresholds.ng) && xAxis->range().contains(thresholds.lower());
    if (!inside) fitScoreAxis();
    placeLine();
    describe();
    if (inside)
        overlayLayer()->replot();
    else
        replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::placeLine() {
    const bool any = !m_scores->empty(), band = any && m_thresholds.review.has_value();
    const double ng = m_thresholds.ng, review = m_thresholds.lower();
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{m_line, m_lineText}) item->setVisible(any);
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{m_band, m_reviewLine, m_reviewText})
        item->setVisible(band);
    m_line->start->setCoords(ng, 0);
    m_line->end->setCoords(ng, 1);
    m_reviewLine->start->setCoords(review, 0);
    m_reviewLine->end->setCoords(review, 1);
    m_band->topLeft->setCoords(review, 0);
    m_band->bottomRight->setCoords(ng, 1);
    placeLineTexts(band);
    placeLegend();
}

/// On the right, unless a line runs through it there and none would on the left.
void HistogramPlot::placeLegend() {
    if (m_scores->empty()) return;
    const QRectF area = axisRect()->rect();
    const double wide = legend->minimumOuterSizeHint().width() + 2 * QFontMetricsF(font()).averageCharWidth();
    const auto clear = [&](double from) {
        const auto crossed = [&](double x) { return x > from && x < from + wide; };
        return !crossed(thresholdPixel()) && !crossed(reviewPixel());
    };
    const Qt::Alignment side = Qt::AlignTop | (!clear(area.right() - wide) && clear(area.left()) ? Qt::AlignLeft : Qt::AlignRight);
    if (axisRect()->insetLayout()->insetAlignment(0) == side) return;
    axisRect()->insetLayout()->setInsetAlignment(0, side);
    replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::placeLineTexts(bool band) {
    const double ng = m_thresholds.ng, review = m_thresholds.lower();
    m_lineText->position->setCoords(ng, 0);
    m_reviewText->position->setCoords(review, 0);
    if (band) { // the texts stand outside of the band, away from each other
        //: left of the review line of the histogram; %1 is a number
        m_reviewText->setText(tr("OK \u25c2  %1").arg(numberText(review)));
        //: right of the threshold line of the histogram, beside a review line; %1 is a number
        m_lineText->setText(tr("%1  \u25b8 NG").arg(numberText(ng)));
        m_reviewText->setPositionAlignment(Qt::AlignBottom | Qt::AlignRight);
        m_lineText->setPositionAlignment(Qt::AlignBottom | Qt::AlignLeft);
        return;
    }
    const double place = (ng - xAxis->range().lower) / xAxis->range().size();
    const Qt::Alignment side = place < 0.2 ? Qt::AlignLeft : place > 0.8 ? Qt::AlignRight : Qt::AlignHCenter;
    m_lineText->setPositionAlignment(Qt::AlignBottom | side);
    //: on top of the threshold line of the histogram; %1 is a number
    m_lineText->setText(tr("OK \u25c2  %1  \u25b8 NG").arg(numberText(ng)));
}

void HistogramPlot::placeRange(double from, double to) {
    m_range->topLeft->setCoords(std::min(from, to), 0);
    m_range->bottomRight->setCoords(std::max(from, to), 1);
    m_range->setVisible(true);
}

void HistogramPlot::setLogarithmicCounts(bool on) {
    m_logarithmic = on;
    rebuildBars();
    replot(QCustomPlot::rpQueuedReplot);
}

void HistogramPlot::setMarkedRange(const std::optional<std::pair<double, double>>& range) {
    m_marked = range;
    if (range)
        placeRange(range->first, range->second);
    else
        m_range->setVisible(false);
    overlayLayer()->replot();
}

void HistogramPlot::describe() {
    const auto part = [](const QString& name, const std::vector<double>& scores) {
        if (scores.empty()) return tr("%1: none").arg(name);
        return tr("%1: %2, from %3 to %4")
            .arg(name, formatCount(std::ssize(scores)), numberText(scores.front()), numberText(scores.back()));
    };
    const QString lines = m_thresholds.review
                              ? tr("Review from %1, threshold %2").arg(numberText(m_thresholds.lower()), numberText(m_thresholds.ng))
                              : tr("Threshold %1").arg(numberText(m_thresholds.ng));
    setAccessibleDescription(tr("%1. %2; %3; %4.")
                                 .arg(lines, part(labelText(Label::ok), m_scores->ok),
                                      part(labelText(Label::ng), m_scores->ng),
                                      part(labelText(Label::unlabelled), m_scores->unlabelled)));
}

double HistogramPlot::pixelOf(double score) const {
    return xAxis->coordToPixel(score);
}

double HistogramPlot::scoreAt(double pixel) const {
    return std::clamp(xAxis->pixelToCoord(pixel), xAxis->range().lower, xAxis->range().upper);
}

double HistogramPlot::thresholdPixel() const {
    return pixelOf(m_thresholds.ng);
}

double HistogramPlot::reviewPixel() const {
    return pixelOf(m_thresholds.lower());
}

HistogramPlot::Drag HistogramPlot::lineAt(double pixel) const {
    const double reach = QFontMetricsF(font()).averageCharWidth() * 1.2;
    const double ng = std::abs(pixel - thresholdPixel()), review = std::abs(pixel - reviewPixel());
    const bool toReview = m_thresholds.review && (review < ng || (review == ng && pixel < thresholdPixel()));
    if (m_scores->empty() || std::min(ng, review) > reach) return Drag::range;
    return toReview ? Drag::review : Drag::threshold;
}

void HistogramPlot::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_scores->empty()) return;
    m_dragStart = event->position().x();
    m_drag = lineAt(m_dragStart);
}

void HistogramPlot::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (m_drag == Drag::none) {
        setCursor(lineAt(x) == Drag::range ? Qt::ArrowCursor : Qt::SplitHCursor);
    } else if (m_drag == Drag::threshold) {
        emit thresholdMoved(scoreAt(x));
    } else if (m_drag == Drag::review) {
        emit reviewMoved(scoreAt(x));
    } else {
        placeRange(scoreAt(m_dragStart), scoreAt(x));
        overlayLayer()->replot();
    }
}

void HistogramPlot::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const Drag drag = std::exchange(m_drag, Drag::none);
    if (drag != Drag::range) return;
    const double x = event->position().x();
    if (std::abs(x - m_dragStart) >= QFontMetricsF(font()).averageCharWidth()) {
        const double from = scoreAt(m_dragStart), to = scoreAt(x);
        emit rangeMarked(std::min(from, to), std::max(from, to));
    } else {
        setMarkedRange(std::nullopt);
        emit rangeCleared();
    }
}

void HistogramPlot::keyPressEvent(QKeyEvent* event) {
    const int images = static_cast<int>(event->modifiers() & Qt::ShiftModifier ? shiftFactor : 1);
    const auto step = [&](int by) {
        if (m_thresholds.review && event->modifiers() & Qt::ControlModifier)
            emit reviewMoved(m_scores->stepped(m_thresholds.lower(), by));
        else
            emit thresholdMoved(m_scores->stepped(m_thresholds.ng, by));
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: step(-images); break;
    case Qt::Key_Right:
    case Qt::Key_Up: step(images); break;
    case Qt::Key_Escape:
        if (!m_marked) return event->ignore();
        emit rangeCleared();
        break;
    default: StyledPlot::keyPressEvent(event);
    }
}

} // namespace blemish
