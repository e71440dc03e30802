// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/project/label_rules.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace blemish {

/// A list of label rules, one row each, with what every rule would do.
class RulesEditor : public QWidget {
    Q_OBJECT
public:
    explicit RulesEditor(QWidget* parent = nullptr);

    std::vector<LabelRule> rules() const;
    void addRule(const LabelRule& rule);
    void showOutcome(const RulesOutcome& outcome); ///< for the rules as they are now

signals:
    void changed();

private:
    struct Row {
        QWidget* box;
        QComboBox *kind, *label, *split;
        QLineEdit *pattern, *type;
        QLabel* matched;
    };
    void removeRow(const QWidget* box);
    static LabelRule ruleOf(const Row& row);

    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
};

} // namespace blemish
