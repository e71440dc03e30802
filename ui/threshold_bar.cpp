// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threshold_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <algorithm>
#include <cmath>

#include "core/output/finding_text.h"
#include "core/output/report_threshold.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr int byHand = -1, fromModel = -2; ///< item data besides the rules' own numbers

struct LimitRange {
    double factor; ///< shown number = limit * factor
    double low, high, step;
    int decimals;
};

std::optional<LimitRange> limitOf(ThresholdRule rule) {
    switch (rule) {
    case ThresholdRule::maxFalseAlarmRate: return LimitRange{100, 0, 100, 0.5, 1};
    case ThresholdRule::maxMissRate: return LimitRange{100, 0, 100, 0.5, 1};
    case ThresholdRule::costRatio: // typed elsewhere, as two costs
    case ThresholdRule::normalsOnly: return LimitRange{100, 0.1, 50, 0.5, 1};
    case ThresholdRule::maxF1:
    case ThresholdRule::balancedAccuracy: break;
    }
    return std::nullopt;
}

} // namespace

TrainedThreshold trainedThreshold(const Session& session) {
    const auto& model = session.model();
    return model ? TrainedThreshold{model->imageThreshold, model->thresholdReason, model->calibrationScores} : TrainedThreshold{};
}

std::optional<ThresholdAdvice> adviseFor(const Session& session, const ScoreSets& sets, ThresholdRule rule, double limit) {
    return adviceOf(rule, limit, trainedThreshold(session), sets.ok, sets.ng);
}

QString thresholdReason(const Session& session, const ScoreSets& scores) {
    return session.model() ? thresholdReason(session.threshold(), trainedThreshold(session), scores.ok, scores.ng) : QString();
}

void ThresholdSpinBox::setScores(std::shared_ptr<const ScoreSets> scores) {
    m_scores = std::move(scores);
}

void ThresholdSpinBox::stepBy(int steps) {
    if (!m_scores || m_scores->empty()) return QDoubleSpinBox::stepBy(steps);
    setValue(m_scores->stepped(value(), steps));
}

ThresholdBar::ThresholdBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scores(std::make_shared<ScoreSets>()) {
    m_value = new ThresholdSpinBox(this);
    m_value->setKeyboardTracking(false);
    m_value->setAccessibleName(tr("Threshold"));
    m_value->setToolTip(
        tr("Images with this score or more are NG; the arrows move it by one image, Page Up and Page Down by ten"));
    auto* valueLabel = new QLabel(tr("&Threshold:"), this);
    valueLabel->setBuddy(m_value);
    m_rules = new QComboBox(this);
    m_rules->setAccessibleName(tr("Rule that chooses the threshold"));
    auto* rulesLabel = new QLabel(tr("Chosen b&y:"), this);
    rulesLabel->setBuddy(m_rules);
    m_limit = new QDoubleSpinBox(this);
    m_limit->setAccessibleName(tr("Limit of the rule"));
    m_limit->setKeyboardTracking(false);
    m_limitLabel = new QLabel(this);
    m_limitLabel->setBuddy(m_limit);
    m_reasonLabel = new QLabel(this);
    m_reasonLabel->setWordWrap(true);
    m_reasonLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasonLabel->setAccessibleName(tr("Reason of the threshold"));
    addRules();

    auto* row = new QHBoxLayout;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{valueLabel, m_value, makeReview(), rulesLabel, m_rules, m_limitLabel, m_limit})
        row->addWidget(widget);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_reasonLabel);

    connect(m_value, &QDoubleSpinBox::valueChanged, this, &ThresholdBar::thresholdMoved);
    connect(m_rules, &QComboBox::activated, this, &ThresholdBar::chooseRule);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &ThresholdBar::applyAdvice);
    showLimit(ThresholdRule::maxF1);
}

/// A second threshold below the first: what lies between them is left to a person.
QWidget* ThresholdBar::makeReview() {
    auto* review = new QWidget(this);
    m_reviewOn = new QCheckBox(tr("Revie&w from:"), review);
    m_reviewOn->setToolTip(tr("Leaves the images between this score and the threshold to a person instead of deciding them"));
    m_review = new ThresholdSpinBox(review);
    m_review->setKeyboardTracking(false);
    m_review->setAccessibleName(tr("Lower end of the review band"));
    m_review->setToolTip(tr("Images below this score are OK, those from here up to the threshold are for review"));
    m_review->setEnabled(false);
    auto* row = new QHBoxLayout(review);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_reviewOn);
    row->addWidget(m_review);
    connect(m_reviewOn, &QCheckBox::clicked, this, &ThresholdBar::switchReview);
    connect(m_review, &QDoubleSpinBox::valueChanged, this, [this](double value) { emit reviewMoved(value); });
    return review;
}

/// Starts where no NG image of the test passes unseen, or, where that says nothing, a few images below the threshold.
void ThresholdBar::switchReview(bool on) {
    if (!on) return emit reviewMoved(std::nullopt);
    const double ng = m_session.threshold();
    const auto safe = adviseFor(m_session, *m_scores, ThresholdRule::maxMissRate, 0);
    const int few = std::max(1, static_cast<int>(m_scores->distinct.size() / 20));
    emit reviewMoved(safe && safe->threshold < ng ? safe->threshold : std::min(ng, m_scores->stepped(ng, -few)));
}

void ThresholdBar::addRules() {
    const auto add = [this](const QString& text, int key, const QString& tip) {
        m_rules->addItem(text, key);
        m_rules->setItemData(m_rules->count() - 1, tip, Qt::ToolTipRole);
    };
    const auto rule = [](ThresholdRule value) { return static_cast<int>(value); };
    add(tr("Hand"), byHand, tr("The line was dragged or the number typed"));
    add(tr("Training"), fromModel, tr("The threshold that the training derived from held-out OK images"));
    add(tr("Best F1"), rule(ThresholdRule::maxF1), tr("The best balance of precision and recall on the test images"));
    add(tr("Balanced accuracy"), rule(ThresholdRule::balancedAccuracy),
        tr("OK and NG images count the same, however many there are"));
    add(tr("Limit on false alarms"), rule(ThresholdRule::maxFalseAlarmRate),
        tr("As many defects found as a share of false alarms allows"));
    add(tr("Limit on misses"), rule(ThresholdRule::maxMissRate), tr("As few false alarms as a share of missed defects allows"));
    add(tr("Cost"), rule(ThresholdRule::costRatio), tr("Least cost, with the costs of a miss and a false alarm that are given below"));
    add(tr("OK images alone"), rule(ThresholdRule::normalsOnly), tr("For when there are no NG images yet"));
}

void ThresholdBar::setScores(std::shared_ptr<const ScoreSets> scores) {
    m_scores = std::move(scores);
    const auto [low, high] = m_scores->range();
    const double span = high > low ? high - low : std::max(std::abs(high), 1.0);
    for (ThresholdSpinBox* box : {m_value, m_review}) {
        const QSignalBlocker quiet(box);
        box->setScores(m_scores);
        box->setDecimals(std::clamp(4 - static_cast<int>(std::floor(std::log10(span))), 2, 9));
        box->setRange(low - span, high + span);
    }
    enableRules();
    setThresholds(m_session.thresholds());
}

void ThresholdBar::enableRules() {
    const auto& model = m_session.model();
    const bool both = !m_scores->ok.empty() && !m_scores->ng.empty();
    const bool normals = !m_scores->ok.empty() || (model && !model->calibrationScores.empty());
    auto* items = qobject_cast<QStandardItemModel*>(m_rules->model());
    for (int i = 0; i < m_rules->count(); ++i) {
        const int key = m_rules->itemData(i).toInt();
        const bool fits = key == byHand || (key == fromModel                                      ? model.has_value()
                                            : key == static_cast<int>(ThresholdRule::normalsOnly) ? normals
                                                                                                  : both);
        items->item(i)->setEnabled(fits);
    }
    setEnabled(model.has_value());
}

void ThresholdBar::setThresholds(const Thresholds& thresholds) {
    const auto show = [](ThresholdSpinBox* box, double value) {
        const QSignalBlocker quiet(box);
        if (value < box->minimum() || value > box->maximum())
            box->setRange(std::min(value, box->minimum()), std::max(value, box->maximum()));
        box->setValue(value);
    };
    show(m_value, thresholds.ng);
    show(m_review, thresholds.lower());
    m_reviewOn->setChecked(thresholds.review.has_value());
    m_review->setEnabled(thresholds.review.has_value());
    selectOrigin(thresholds.ng);
}

/// Names where the number comes from, unless it is the one that the rule on show has just chosen.
void ThresholdBar::selectOrigin(double threshold) {
    if (m_advised && *m_advised == threshold) return;
    m_advised.reset();
    const auto& model = m_session.model();
    const bool models = model && model->imageThreshold == threshold;
    m_rules->setCurrentIndex(m_rules->findData(models ? fromModel : byHand));
    m_limit->hide();
    m_limitLabel->hide();
    if (models) return showReason(trainingReasonText(m_session.model()->thresholdReason, m_session.model()->calibrationScores));
    showReason(model ? reasonByHand(model->imageThreshold) : QString());
}

void ThresholdBar::chooseRule(int index) {
    const int key = m_rules->itemData(index).toInt();
    m_advised.reset();
    if (key == fromModel && m_session.model()) emit thresholdMoved(m_session.model()->imageThreshold);
    if (key < 0) return selectOrigin(m_session.threshold());
    showLimit(static_cast<ThresholdRule>(key));
    applyAdvice();
}

void ThresholdBar::showLimit(ThresholdRule rule) {
    const auto range = limitOf(rule);
    m_limit->setVisible(range.has_value());
    m_limitLabel->setVisible(range.has_value());
    if (!range) return;
    const QSignalBlocker quiet(m_limit);
    m_limit->setDecimals(range->decimals);
    m_limit->setRange(range->low, range->high);
    m_limit->setSingleStep(range->step);
    m_limit->setValue(standardLimit(rule) * range->factor);
    m_limit->setSuffix(QChar(QChar::Nbsp) + QLocale().percent());
    m_limitLabel->setText(tr("at most:"));
}

void ThresholdBar::applyAdvice() {
    const int key = m_rules->currentData().toInt();
    if (key < 0) return;
    const auto rule = static_cast<ThresholdRule>(key);
    const auto range = limitOf(rule);
    const double ratio = m_costs.falseAlarm > 0 ? m_costs.miss / m_costs.falseAlarm : 0;
    const double limit = rule == ThresholdRule::costRatio ? ratio : range ? m_limit->value() / range->factor : 0;
    const auto found = adviseFor(m_session, *m_scores, rule, limit);
    if (!found) return showReason(tr("This rule finds no threshold for these scores."));
    m_advised = found->threshold;
    QStringList cautions;
    for (const Caution& caution : found->cautions) cautions << cautionText(caution);
    emit thresholdMoved(found->threshold);
    showReason(reasonText(found->facts), cautions);
}

void ThresholdBar::setCosts(const Costs& costs) {
    m_costs = costs;
    if (m_rules->currentData().toInt() == static_cast<int>(ThresholdRule::costRatio)) applyAdvice();
}

void ThresholdBar::showReason(const QString& reason, const QStringList& cautions) {
    m_reasonLabel->setText(QStringList(QStringList{reason} + cautions).join(QLatin1Char(' ')));
    m_reason = reason;
}

} // namespace blemish
