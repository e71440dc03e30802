// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loss_plot.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "ui/text.h"

namespace blemish {

LossPlot::LossPlot(QWidget* parent) : StyledPlot(parent) {
    m_steps = addGraph();
    m_means = addGraph();
    m_separation = addGraph(xAxis, yAxis2);
    m_bestMark = addGraph(xAxis, yAxis2);
    m_bestMark->setLineStyle(QCPGraph::lsNone);
    m_bestMark->setLayer(overlayLayer());
    m_means->setName(tr("Loss, mean of an epoch"));
    m_separation->setName(tr("Separation of held-out images"));
    m_steps->removeFromLegend();
    xAxis->setLabel(tr("Epoch"));
    yAxis->setLabel(tr("Loss"));
    yAxis2->setLabel(tr("Separation, %"));
    yAxis2->setRange(0, 104);
    xAxis->setTicker(QSharedPointer<WholeTicker>::create());
    xAxis->ticker()->setTickCount(6);
    setAccessibleName(tr("Loss of the training"));
    restyle();
    show({});
}

void LossPlot::restyle() {
    StyledPlot::restyle();
    if (!m_separation) return;
    QColor faint = plotColor(PlotRole::curve, palette());
    faint.setAlphaF(0.45F);
    m_steps->setPen(QPen(faint, 1));
    m_means->setPen(plotPen(PlotRole::curve, palette(), 2.5));
    m_means->setScatterStyle(QCPScatterStyle::ssNone);
    QPen dashed = plotPen(PlotRole::ng, palette(), 1.5);
    dashed.setStyle(Qt::DashLine);
    m_separation->setPen(dashed);
    QPen outline = dashed;
    outline.setStyle(Qt::SolidLine);
    m_separation->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, outline, outline.color(), 5));
    QCPScatterStyle ring(QCPScatterStyle::ssDiamond, QFontMetricsF(font()).height() * 0.8);
    ring.setPen(plotPen(PlotRole::threshold, palette(), 2));
    ring.setBrush(palette().color(QPalette::Base));
    m_bestMark->setScatterStyle(ring);
    yAxis2->setBasePen(yAxis->basePen());
    yAxis2->setTickPen(Qt::NoPen);
    yAxis2->setSubTickPen(Qt::NoPen);
    yAxis2->setTickLabelColor(yAxis->tickLabelColor());
    yAxis2->setLabelColor(yAxis->labelColor());
    yAxis2->setTickLabelFont(yAxis->tickLabelFont());
    yAxis2->setLabelFont(yAxis->labelFont());
}

void LossPlot::setEpochs(int epochs) {
    m_epochs = epochs;
}

void LossPlot::clear() {
    m_epochs = m_epoch = m_epochSteps = 0;
    m_epochSum = m_lowest = m_highest = m_last = 0;
    m_empty = true;
    m_separations.clear();
    for (QCPGraph* graph : {m_steps, m_means, m_separation}) graph->data()->clear();
    markBest();
    yAxis2->setVisible(false);
    legend->setVisible(false);
}

void LossPlot::show(const std::vector<double>& epochLosses, const QString& emptyText) {
    clear();
    for (const double loss : epochLosses) {
        include(loss);
        m_means->addData(++m_epoch, loss);
    }
    m_means->setScatterStyle(epochLosses.size() == 1 ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssNone); // one point is no line
    setEmptyText(!m_empty ? QString() : emptyText.isEmpty() ? tr("The loss appears here while a training runs") : emptyText);
    refresh();
}

void LossPlot::include(double loss) {
    m_lowest = m_empty ? loss : std::min(m_lowest, loss);
    m_highest = m_empty ? loss : std::max(m_highest, loss);
    m_last = loss;
    m_empty = false;
}

int LossPlot::stepCount() const {
    return m_steps->data()->size();
}

bool LossPlot::addStep(int epoch, int step, int stepsPerEpoch, double loss) {
    if (!std::isfinite(loss)) return false;
    m_stepsPerEpoch = std::max(1, stepsPerEpoch);
    if (m_empty) setEmptyText({});
    include(loss);
    const bool another = epoch != m_epoch;
    if (another) finishEpoch();
    m_epoch = epoch;
    m_epochSum += loss;
    ++m_epochSteps;
    m_steps->addData(epochAt(step), loss);
    if (isVisible()) refresh();
    return another;
}

void LossPlot::addSeparation(int step, double share) {
    m_separation->addData(epochAt(step), 100 * share);
    m_separations[static_cast<int>(std::ceil(epochAt(step)))] = {epochAt(step), share};
    markBest();
    yAxis2->setVisible(true);
    legend->setVisible(true);
    refresh();
}

std::optional<LossPlot::Best> LossPlot::best() const {
    const auto lower = [](const auto& a, const auto& b) { return a.second.share < b.second.share; };
    const auto found = std::max_element(m_separations.begin(), m_separations.end(), lower);
    if (found == m_separations.end()) return std::nullopt;
    return Best{found->first, found->second.share};
}

/// With its value among the names of the curves, and with what it is not in the tool tip.
void LossPlot::markBest() {
    m_bestMark->data()->clear();
    const auto best = this->best();
    setToolTip(best ? tr("The marked epoch told the held-out images apart best. It is marked for the eye alone: the model is what the training "
                         "ends with, so that these images choose nothing and go on measuring.")
                    : QString());
    m_bestMark->removeFromLegend();
    if (!best) return;
    m_bestMark->addData(m_separations.at(best->epoch).at, 100 * best->separation);
    //: %1: percentage, %2: number of the epoch
    m_bestMark->setName(tr("Best separation: %1, epoch %2").arg(formatPercent(best->separation)).arg(best->epoch));
    m_bestMark->addToLegend();
}

void LossPlot::finish() {
    finishEpoch();
    refresh();
}

void LossPlot::finishEpoch() {
    if (m_epochSteps > 0) m_means->addData(m_epoch, m_epochSum / m_epochSteps);
    m_epochSum = 0;
    m_epochSteps = 0;
}

void LossPlot::setLogarithmic(bool on) {
    m_logarithmic = on;
    yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (on)
        yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
    refresh();
}

void LossPlot::refresh() {
    rescale();
    describe();
    replot(QCustomPlot::rpQueuedReplot); // many steps in one turn of the event loop are painted once
}

void LossPlot::rescale() {
    xAxis->setRange(0, std::max({m_epochs, m_epoch, 1}));
    const double high = m_highest > 0 ? m_highest : 1;
    if (m_logarithmic)
        yAxis->setRange((m_lowest > 0 ? m_lowest : high * 1e-3) / 1.3, high * 1.3);
    else
        yAxis->setRange(0, high * 1.08);
}

std::vector<LossPlot::Row> LossPlot::rows() const {
    std::vector<Row> rows;
    for (const QCPGraphData& mean : *m_means->data()) {
        Row row{static_cast<int>(std::lround(mean.key)), mean.value, std::nullopt};
        if (const auto found = m_separations.find(row.epoch); found != m_separations.end()) row.separation = found->second.share;
        rows.push_back(row);
    }
    return rows;
}

void LossPlot::describe() {
    if (m_empty) return setAccessibleDescription(tr("No training has run yet."));
    QString text = tr("Epoch %1 of %2, loss %3; highest %4, lowest %5.")
                       .arg(m_epoch)
                       .arg(std::max(m_epochs, m_epoch))
                       .arg(numberText(m_last), numberText(m_highest), numberText(m_lowest));
    if (best()) text += QLatin1Char(' ') + m_bestMark->name() + QLatin1Char('.');
    setAccessibleDescription(text);
}

} // namespace blemish
