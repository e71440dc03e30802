// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost_bar.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

#include "ui/session.h"

namespace blemish {

namespace {
QString missKey() {
    return QStringLiteral("cost_miss");
}
QString falseAlarmKey() {
    return QStringLiteral("cost_false_alarm");
}

double numberOr(const QString& text, double otherwise) {
    bool ok = false;
    const double value = text.toDouble(&ok); // projects are written with decimal points
    return ok && value >= 0 ? value : otherwise;
}
} // namespace

CostBar::CostBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_miss = addBox(tr("Cost of a miss:"), tr("Cost of a miss"), tr("What an NG image that is decided OK costs, in any currency"));
    m_falseAlarm =
        addBox(tr("of a false alarm:"), tr("Cost of a false alarm"), tr("What an OK image that is decided NG costs"));
    m_total = new QLabel(this);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_total->setAccessibleName(tr("Cost of the decisions"));
    m_total->setWordWrap(true);
    layout->addWidget(m_total, 1, 0, 1, 4);
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
    connect(&session, &Session::opened, this, &CostBar::load);
    connect(&session, &Session::closed, this, &CostBar::load);
    load();
}

QDoubleSpinBox* CostBar::addBox(const QString& label, const QString& name, const QString& tip) {
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0, 1e9);
    box->setDecimals(2);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    auto* text = new QLabel(label, this);
    text->setBuddy(box);
    auto* grid = static_cast<QGridLayout*>(layout());
    const int column = 2 * (grid->count() / 2);
    grid->addWidget(text, 0, column);
    grid->addWidget(box, 0, column + 1);
    connect(box, &QDoubleSpinBox::valueChanged, this, &CostBar::save);
    return box;
}

void CostBar::load() {
    m_costs = {};
    if (const ProjectStore* store = m_session.store()) {
        m_costs.miss = numberOr(store->setting(missKey()), m_costs.miss);
        m_costs.falseAlarm = numberOr(store->setting(falseAlarmKey()), m_costs.falseAlarm);
        for (QDoubleSpinBox* box : {m_miss, m_falseAlarm}) box->setReadOnly(store->readOnly());
    }
    for (auto [box, value] : {std::pair{m_miss, m_costs.miss}, std::pair{m_falseAlarm, m_costs.falseAlarm}}) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    }
    showTotal();
    emit costsChanged(m_costs);
}

void CostBar::save() {
    m_costs = {m_miss->value(), m_falseAlarm->value()};
    if (ProjectStore* store = m_session.store()) {
        for (const auto& [key, value] : {std::pair{missKey(), m_costs.miss}, std::pair{falseAlarmKey(), m_costs.falseAlarm}}) {
            const auto saved = store->setSetting(key, QString::number(value, 'g', 17));
            if (!saved) emit m_session.failed(tr("The costs could not be saved"), QString::fromStdString(saved.error().message));
            if (!saved) break;
        }
    }
    showTotal();
    emit costsChanged(m_costs);
}

void CostBar::setCounts(const DecisionCounts& counts) {
    m_counts = counts;
    showTotal();
}

void CostBar::showTotal() {
    const auto images = m_counts.images();
    if (images == 0) return m_total->clear();
    const double total = totalCost(m_counts, m_costs);
    m_total->setText(tr("These decisions cost %1, that is %2 an image.")
                         .arg(QLocale().toString(total, 'g', 6), QLocale().toString(total / static_cast<double>(images), 'g', 3)));
}

} // namespace blemish
