// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/metrics/decisions.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/image_metrics.h"

class QCheckBox;
class QTabWidget;

namespace blemish {

class CurvePlot;
class PlotWithTable;

/// ROC, precision–recall and region overlap behind one another, each also as a table.
class CurvesView : public QWidget {
    Q_OBJECT
public:
    explicit CurvesView(QWidget* parent = nullptr);

    void setCurve(const RocCurve& curve);
    void setEvaluation(const Evaluation& evaluation); ///< areas with intervals, and the pixel curve
    void setThresholds(const Thresholds& thresholds);
    void setPixelThreshold(double threshold);
    void setCosts(const Costs& costs);
    void offerPixelMetrics(QWidget* offer); ///< on the plot of the region overlap, below the sentence that it is empty

    CurvePlot& roc() { return *m_plots[0]; }
    CurvePlot& precisionRecall() { return *m_plots[1]; }
    CurvePlot& overlap() { return *m_plots[2]; }

signals:
    void thresholdMoved(double threshold); ///< by the user
    void reviewMoved(double review);
    void pixelThresholdMoved(double threshold);

private:
    void addPlot(std::size_t place, const QString& title);
    void placeIsoCost();

    QTabWidget* m_tabs;
    QCheckBox *m_hull, *m_asTable;
    std::array<CurvePlot*, 3> m_plots{};
    std::array<PlotWithTable*, 3> m_twins{};
    RocCurve m_curve;
    Costs m_costs;
};

} // namespace blemish
