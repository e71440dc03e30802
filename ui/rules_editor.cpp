// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

#include "ui/flat_button.h"
#include "ui/text.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace blemish {

RulesEditor::RulesEditor(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    auto* add = new QPushButton(tr("&Add rule"));
    add->setObjectName(u"addRule"_s);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this] {
        addRule({LabelRule::Kind::folder, {}, Label::ng, {}, Split::unassigned});
        m_rows.back().pattern->setFocus();
    });
}

void RulesEditor::addRule(const LabelRule& rule) {
    Row row;
    row.box = new QWidget;
    row.kind = new QComboBox;
    row.kind->addItems({tr("Folder is"), tr("Name begins with"), tr("Regular expression")});
    row.kind->setAccessibleName(tr("What the rule looks at"));
    row.pattern = new QLineEdit(rule.pattern);
    row.pattern->setObjectName(u"rulePattern"_s);
    row.pattern->setAccessibleName(tr("Folder, beginning or expression"));
    row.label = new QComboBox;
    for (const Label label : {Label::ok, Label::ng, Label::unlabelled})
        row.label->addItem(labelText(label), static_cast<int>(label));
    row.label->setAccessibleName(tr("Label of these images"));
    row.type = new QLineEdit(rule.defectType);
    row.type->setPlaceholderText(tr("Type of defect"));
    row.type->setMinimumWidth(fontMetrics().horizontalAdvance(row.type->placeholderText()) + 3 * fontMetrics().averageCharWidth());
    row.type->setAccessibleName(tr("Type of defect of these images"));
    row.split = new QComboBox;
    row.split->addItem(tr("Usual split"), static_cast<int>(Split::unassigned));
    for (const Split split : {Split::train, Split::validation, Split::test})
        row.split->addItem(splitText(split), static_cast<int>(split));
    row.split->setAccessibleName(tr("Split of these images"));
    row.matched = new QLabel;
    row.matched->setObjectName(u"ruleMatched"_s);
    row.matched->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    auto* remove = new FlatButton;
    remove->setIcon(themedIcon(u"cancel"_s));
    remove->setToolTip(tr("Remove this rule"));
    remove->setAccessibleName(remove->toolTip());
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(row.kind);
    line->addWidget(row.pattern, 2);
    line->addWidget(row.label);
    line->addWidget(row.type, 1);
    line->addWidget(row.split);
    line->addWidget(row.matched);
    line->addWidget(remove);
    row.kind->setCurrentIndex(static_cast<int>(rule.kind));
    row.label->setCurrentIndex(row.label->findData(static_cast<int>(rule.label)));
    row.split->setCurrentIndex(row.split->findData(static_cast<int>(rule.split)));
    row.type->setEnabled(rule.label == Label::ng);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row.box);
    connect(remove, &QToolButton::clicked, this, [this, box = row.box] { removeRow(box); });
    connect(row.label, &QComboBox::currentIndexChanged, this, [row] { row.type->setEnabled(ruleOf(row).label == Label::ng); });
    for (QComboBox* choice : {row.kind, row.label, row.split})
        connect(choice, &QComboBox::currentIndexChanged, this, &RulesEditor::changed);
    for (QLineEdit* edit : {row.pattern, row.type}) connect(edit, &QLineEdit::textChanged, this, &RulesEditor::changed);
    m_rows.push_back(row);
    emit changed();
}

void RulesEditor::removeRow(const QWidget* box) {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row& each) { return each.box == box; });
    if (row == m_rows.end()) return;
    row->box->deleteLater(); // its button is calling
    row->box->hide();
    m_rows.erase(row);
    emit changed();
}

LabelRule RulesEditor::ruleOf(const Row& row) {
    return {static_cast<LabelRule::Kind>(row.kind->currentIndex()), row.pattern->text(),
            static_cast<Label>(row.label->currentData().toInt()), row.type->text().simplified(),
            static_cast<Split>(row.split->currentData().toInt())};
}

std::vector<LabelRule> RulesEditor::rules() const {
    std::vector<LabelRule> rules;
    for (const Row& row : m_rows) rules.push_back(ruleOf(row));
    return rules;
}

void RulesEditor::showOutcome(const RulesOutcome& outcome) {
    for (std::size_t i = 0; i < m_rows.size() && i < outcome.matched.size(); ++i) {
        const LabelRule rule = ruleOf(m_rows[i]);
        const auto valid = checkRule(rule);
        QLabel* matched = m_rows[i].matched;
        matched->setText(!valid                   ? tr("not valid")
                         : rule.pattern.isEmpty() ? QString()
                                                  : tr("%n images", nullptr, outcome.matched[i]));
        matched->setToolTip(valid ? outcome.examples[i] : QString::fromStdString(valid.error().message));
    }
}

} // namespace blemish
