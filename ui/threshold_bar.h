// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "core/metrics/decisions.h"
#include "core/metrics/threshold_advisor.h"
#include "ui/score_sets.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace blemish {

class Session;

/// What a rule chooses: `normalsOnly` from the calibration scores of the model in use where it has any, else from these.
std::optional<ThresholdAdvice> adviseFor(const Session& session, const ScoreSets& scores, ThresholdRule rule, double limit);
/// Why the session's threshold is what it is: the training's reason, that of a rule which chooses the same, or by hand.
QString thresholdReason(const Session& session, const ScoreSets& scores);

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
    void setThresholds(const Thresholds& thresholds);
    void setCosts(const Costs& costs); ///< for the rule that goes by cost
    QString reason() const { return m_reason; }

signals:
    void thresholdMoved(double threshold); ///< by the user
    void reviewMoved(std::optional<double> review); ///< by the user; nothing: no band any more

private:
    void addRules();
    QWidget* makeReview();
    void switchReview(bool on);
    void chooseRule(int index);
    void applyAdvice();
    void showLimit(ThresholdRule rule);
    void showReason(const QString& reason, const QStringList& cautions = {});
    void selectOrigin(double threshold);
    void enableRules();

    Session& m_session;
    std::shared_ptr<const ScoreSets> m_scores;
    ThresholdSpinBox* m_value = nullptr;
    QCheckBox* m_reviewOn = nullptr;
    ThresholdSpinBox* m_review = nullptr;
    QComboBox* m_rules = nullptr;
    QLabel* m_limitLabel = nullptr;
    QDoubleSpinBox* m_limit = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QString m_reason;
    Costs m_costs;
    std::optional<double> m_advised; ///< the threshold that the rule on show chose
};

} // namespace blemish
