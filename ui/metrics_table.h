// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>
#include <vector>

#include "core/metrics/evaluation.h"
#include "ui/score_sets.h"

namespace blemish {

/// Name, value and 95 % interval of every metric. What is undefined is grey and says why.
class MetricsTable : public QTableWidget {
    Q_OBJECT
public:
    explicit MetricsTable(QWidget* parent = nullptr);
    void setMetrics(const Evaluation& evaluation);

    QSize sizeHint() const override;

private:
    void setRow(int row, const QString& name, const QString& tip, const Metric& metric);
};

/// Recall of every defect type at the threshold in force.
class DefectTypeTable : public QTableWidget {
    Q_OBJECT
public:
    explicit DefectTypeTable(QWidget* parent = nullptr);
    void setScores(const std::vector<ScoreSets::DefectType>& types);
    void setThresholds(const Thresholds& thresholds); ///< touches the counting columns only

    QSize sizeHint() const override;

private:
    std::vector<ScoreSets::DefectType> m_types;
    Thresholds m_thresholds;
};

} // namespace blemish
