// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "core/metrics/threshold_advisor.h"
#include "ui/score_sets.h"

class QComboBox;
class QLabel;

namespace blemish {

class Session;

/// A spin box whose arrows move the threshold by images, not by digits.
class ThresholdSpinBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    void setScores(std::shared_ptr<const ScoreSets> scores);
    void stepBy(int steps) override;

private:
    std::shared_ptr<const ScoreSets> m_scores;
};

/// The threshold as a number, and the rules that can choose it, each with its reason in words.
class ThresholdBar : public QWidget {
    Q_OBJECT
public:
    explicit ThresholdBar(Session& session, QWidget* parent = nullptr);

    void setScores(std::shared_ptr<const ScoreSets> scores);
    void setThreshold(double threshold);
    /// Why the threshold is what it is, for the report.
    QString reason() const { return m_reason; }
    /// What a rule would choose from the scores on show.
    std::optional<ThresholdAdvice> advice(ThresholdRule rule, double limit) const;

signals:
    void thresholdMoved(double threshold); ///< by the user
    void reasonChanged(const QString& reason);

private:
    void addRules();
    void chooseRule(int index);
    void applyAdvice();
    void showLimit(ThresholdRule rule);
    void showReason(const QString& reason, const QStringList& cautions = {});
    void selectOrigin(double threshold);
    void enableRules();

    Session& m_session;
    std::shared_ptr<const ScoreSets> m_scores;
    ThresholdSpinBox* m_value = nullptr;
    QComboBox* m_rules = nullptr;
    QLabel* m_limitLabel = nullptr;
    QDoubleSpinBox* m_limit = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QString m_reason;
    std::optional<double> m_advised; ///< the threshold that the rule on show chose
};

} // namespace blemish
