// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loss_plot.h"

#include <algorithm>
#include <cmath>

#include "ui/text.h"

namespace blemish {

LossPlot::LossPlot(QWidget* parent) : StyledPlot(parent) {
    m_steps = addGraph();
    m_means = addGraph();
    xAxis->setLabel(tr("Epoch"));
    yAxis->setLabel(tr("Loss"));
    xAxis->ticker()->setTickCount(6);
    setAccessibleName(tr("Loss of the training"));
    restyle();
    clear();
}

void LossPlot::restyle() {
    StyledPlot::restyle();
    if (!m_means) return;
    QColor faint = plotColor(PlotRole::curve, palette());
    faint.setAlphaF(0.45F);
    m_steps->setPen(QPen(faint, 1));
    m_means->setPen(plotPen(PlotRole::curve, palette(), 2.5));
}

void LossPlot::setEpochs(int epochs) {
    m_epochs = epochs;
}

void LossPlot::clear() {
    m_epochs = m_epoch = m_epochSteps = 0;
    m_epochSum = m_lowest = m_highest = m_last = 0;
    m_steps->data()->clear();
    m_means->data()->clear();
    setEmptyText(tr("The loss appears here while a training runs"));
    rescale();
    describe();
    replot(QCustomPlot::rpQueuedReplot);
}

int LossPlot::stepCount() const {
    return m_steps->data()->size();
}

void LossPlot::addStep(int epoch, int step, int stepsPerEpoch, double loss) {
    if (!std::isfinite(loss)) return;
    if (stepCount() == 0) {
        setEmptyText({});
        m_lowest = m_highest = loss;
    }
    if (epoch != m_epoch) finishEpoch();
    m_epoch = epoch;
    m_epochSum += loss;
    ++m_epochSteps;
    m_lowest = std::min(m_lowest, loss);
    m_highest = std::max(m_highest, loss);
    m_last = loss;
    m_steps->addData(static_cast<double>(step) / std::max(1, stepsPerEpoch), loss);
    if (isVisible()) {
        rescale();
        describe();
        replot(QCustomPlot::rpQueuedReplot); // many steps in one turn of the event loop are painted once
    }
}

void LossPlot::finish() {
    finishEpoch();
    replot(QCustomPlot::rpQueuedReplot);
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
    rescale();
    replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::rescale() {
    xAxis->setRange(0, std::max({m_epochs, m_epoch, 1}));
    const double high = m_highest > 0 ? m_highest : 1;
    if (m_logarithmic)
        yAxis->setRange((m_lowest > 0 ? m_lowest : high * 1e-3) / 1.3, high * 1.3);
    else
        yAxis->setRange(0, high * 1.08);
}

void LossPlot::describe() {
    if (stepCount() == 0) return setAccessibleDescription(tr("No training has run yet."));
    setAccessibleDescription(tr("Epoch %1 of %2, loss %3; highest %4, lowest %5.")
                                 .arg(m_epoch)
                                 .arg(m_epochs)
                                 .arg(numberText(m_last), numberText(m_highest), numberText(m_lowest)));
}

} // namespace blemish
