// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <string>
#include <vector>

#include "core/ml/options.h"

class QFormLayout;
class QLabel;
class QLayout;
class QToolButton;

namespace blemish {

/// A form made from `trainOptionFields()`: one editor for each option with its unit, range, default and reason; expert
/// options are folded away until asked for.
class OptionForm : public QWidget {
    Q_OBJECT
public:
    explicit OptionForm(QWidget* parent = nullptr);

    TrainOptions options() const;
    void setOptions(const TrainOptions& options);
    /// What an option that is free text offers to choose from; other texts stay possible.
    void setChoices(const char* key, const QStringList& choices);
    /// The editor of an option: QSpinBox, QDoubleSpinBox, QCheckBox or QComboBox; null when there is no such key.
    QWidget* editor(const char* key) const;
    bool expertShown() const;
    void setExpertShown(bool shown);

signals:
    void changed();

protected:
    /// Keeps the wheel from changing an option while the page is scrolled.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        const OptionField* field;
        QWidget* editor;
        QLabel* note;
        QFormLayout* form;
        QLayout* cell;
    };
    QWidget* makeEditor(const OptionField& field);
    QWidget* makeTextEditor(const OptionField& field);
    void followMethod();
    void showWhatApplies();
    void addRow(QFormLayout* layout, const OptionField& field);

    std::vector<Row> m_rows;
    std::string m_method = "rd"; ///< whose settings the form started from
    QToolButton* m_fold = nullptr;
    QWidget* m_expert = nullptr;
};

} // namespace blemish
