// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/metrics/decisions.h"

class QDoubleSpinBox;
class QLabel;

namespace blemish {

class Session;

/// What a miss and a false alarm cost, kept with the project, and what the decisions in force cost with that.
class CostBar : public QWidget {
    Q_OBJECT
public:
    explicit CostBar(Session& session, QWidget* parent = nullptr);

    const Costs& costs() const { return m_costs; }
    void setCounts(const DecisionCounts& counts);

signals:
    void costsChanged(const blemish::Costs& costs);

private:
    QDoubleSpinBox* addBox(const QString& label, const QString& name, const QString& tip);
    void load();
    void save();
    void showTotal();

    Session& m_session;
    Costs m_costs;
    DecisionCounts m_counts;
    QDoubleSpinBox *m_miss, *m_falseAlarm;
    QLabel* m_total;
};

} // namespace blemish
