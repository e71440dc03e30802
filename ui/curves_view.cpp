// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curves_view.h"

#include <QCheckBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/curve_plot.h"
#include "ui/plot_table.h"

namespace blemish {

CurvesView::CurvesView(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget), m_hull(new QCheckBox(tr("Convex hull"))), m_asTable(new QCheckBox(tr("As t&able"))) {
    m_tabs->setObjectName(QStringLiteral("curveTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Curves"));
    m_asTable->setToolTip(tr("Shows the numbers behind the curve"));
    addPlot(0, tr("&ROC"));
    addPlot(1, tr("Pr&ecision–recall"));
    addPlot(2, tr("Region &overlap"));
    m_hull->setObjectName(QStringLiteral("convexHull"));
    m_hull->setToolTip(tr("Dotted: the convex hull. A point of the curve that lies below it is never the cheapest choice, whatever a miss and a false "
                          "alarm cost."));
    m_tabs->setCornerWidget(m_asTable);
    auto* onRoc = new QVBoxLayout(m_plots[0]); // above the area in the corner below the diagonal, where no useful curve runs
    const int line = fontMetrics().height();
    onRoc->setContentsMargins(0, 0, 2 * line, 7 * line);
    onRoc->addWidget(m_hull, 0, Qt::AlignRight | Qt::AlignBottom | Qt::AlignAbsolute);
    m_plots[0]->setToolTip(m_plots[0]->toolTip() + QLatin1Char('\n') +
                           tr("The dash-dotted line joins points of equal cost: whatever lies above it is cheaper."));
    m_plots[2]->setToolTip(tr("How much of each defect region lies above the pixel threshold. Click or drag to move it."));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    for (std::size_t i : {0U, 1U}) {
        connect(m_plots[i], &CurvePlot::thresholdMoved, this, &CurvesView::thresholdMoved);
        connect(m_plots[i], &CurvePlot::reviewMoved, this, &CurvesView::reviewMoved);
    }
    connect(m_plots[2], &CurvePlot::thresholdMoved, this, &CurvesView::pixelThresholdMoved);
    connect(m_hull, &QCheckBox::toggled, m_plots[0], &CurvePlot::showHull);
    connect(m_asTable, &QCheckBox::toggled, this, [this](bool on) {
        for (PlotWithTable* twin : m_twins) twin->showTable(on);
    });
    setCurve({});
    setEvaluation({});
}

void CurvesView::addPlot(std::size_t place, const QString& title) {
    auto* plot = new CurvePlot;
    m_plots[place] = plot;
    m_twins[place] = new PlotWithTable(plot, [plot] { return rowsOf(plot->shape()); });
    m_tabs->addTab(m_twins[place], title);
}

void CurvesView::setCurve(const RocCurve& curve) {
    m_curve = curve;
    m_plots[0]->setShape(rocShape(curve, curve.auroc()));
    m_hull->setVisible(!m_plots[0]->shape().hull.empty());
    m_plots[1]->setShape(precisionRecallShape(curve, curve.averagePrecision()));
    for (PlotWithTable* twin : m_twins) twin->contentChanged();
    placeIsoCost();
}

void CurvesView::setEvaluation(const Evaluation& evaluation) {
    m_plots[0]->setArea(evaluation.imageAuroc);
    m_plots[1]->setArea(evaluation.imageAp);
    m_plots[2]->setShape(overlapShape(evaluation.pixel));
    m_twins[2]->contentChanged();
}

void CurvesView::setThresholds(const Thresholds& thresholds) {
    for (std::size_t i : {0U, 1U}) m_plots[i]->setThresholds(thresholds);
    placeIsoCost();
}

void CurvesView::setPixelThreshold(double threshold) {
    m_plots[2]->setThresholds({threshold, std::nullopt});
}

void CurvesView::setCosts(const Costs& costs) {
    m_costs = costs;
    placeIsoCost();
}

void CurvesView::offerPixelMetrics(QWidget* offer) {
    auto* onPlot = new QVBoxLayout(m_plots[2]);
    onPlot->addStretch(2);
    onPlot->addWidget(offer, 0, Qt::AlignHCenter);
    onPlot->addStretch(1);
}

void CurvesView::placeIsoCost() {
    m_plots[0]->setIsoCost(isoCostLine(m_curve, m_costs, m_plots[0]->operatingPosition()));
}

} // namespace blemish
