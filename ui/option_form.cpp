// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/option_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <type_traits>

#include "core/ml/methods.h"

namespace blemish {

namespace {
constexpr int pixelStep = 32; ///< image sizes are multiples of it

QString translated(const char* text) {
    return QCoreApplication::translate("TrainOptions", text);
}

/// A method by its name, everything else as it is written on the command line.
QString choiceText(const OptionField& field, const std::string& choice) {
    const TrainMethod* method = qstrcmp(field.key, "method") == 0 ? findTrainMethod(choice) : nullptr;
    return method ? translated(method->label) : QString::fromStdString(choice);
}

/// Shows as few digits as the number needs: 0.005, not 0.0050000.
class ShortDoubleSpinBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    QString textFromValue(double value) const override { return locale().toString(value, 'g', 7); }
};

QString numberText(double value) {
    return QLocale().toString(value, 'g', 10);
}

/// What the option is when nobody touches it, in words.
QString defaultText(const OptionField& field, const TrainOptions& standard) {
    return std::visit(
        [&](auto member) -> QString {
            const auto& value = standard.*member;
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::string>)
                return QString::fromStdString(value);
            else if constexpr (std::is_same_v<Value, bool>)
                return value ? OptionForm::tr("on") : OptionForm::tr("off");
            else
                return numberText(static_cast<double>(value));
        },
        field.member);
}

bool isNumber(const OptionField& field) {
    return std::holds_alternative<int TrainOptions::*>(field.member) ||
           std::holds_alternative<double TrainOptions::*>(field.member);
}

/// Why, range, default: everything that helps to choose.
QString helpText(const OptionField& field, const TrainOptions& standard) {
    const QString why = translated(field.why);
    if (!isNumber(field)) return OptionForm::tr("%1 Default: %2.").arg(why, defaultText(field, standard));
    return OptionForm::tr("%1 %2 to %3, default %4.")
        .arg(why, numberText(field.minimum), numberText(field.maximum), defaultText(field, standard));
}

QString suffix(const OptionField& field) {
    return *field.unit ? QChar(QChar::Nbsp) + translated(field.unit) : QString();
}

template <class Box>
Box* limited(Box* box, const OptionField& field) {
    using Value = decltype(box->value());
    box->setRange(static_cast<Value>(field.minimum), static_cast<Value>(field.maximum));
    box->setSuffix(suffix(field));
    return box;
}

void setEditor(QWidget* editor, int value) {
    qobject_cast<QSpinBox*>(editor)->setValue(value);
}
void setEditor(QWidget* editor, double value) {
    qobject_cast<QDoubleSpinBox*>(editor)->setValue(value);
}
void setEditor(QWidget* editor, bool value) {
    qobject_cast<QCheckBox*>(editor)->setChecked(value);
}
void setEditor(QWidget* editor, const std::string& value) {
    auto* box = qobject_cast<QComboBox*>(editor);
    const QString text = QString::fromStdString(value);
    if (box->isEditable())
        box->setEditText(text);
    else
        box->setCurrentIndex(box->findData(text));
}

void readEditor(const QWidget* editor, int& value) {
    value = qobject_cast<const QSpinBox*>(editor)->value();
}
void readEditor(const QWidget* editor, double& value) {
    value = qobject_cast<const QDoubleSpinBox*>(editor)->value();
}
void readEditor(const QWidget* editor, bool& value) {
    value = qobject_cast<const QCheckBox*>(editor)->isChecked();
}
void readEditor(const QWidget* editor, std::string& value) {
    const auto* box = qobject_cast<const QComboBox*>(editor);
    value = (box->isEditable() ? box->currentText().trimmed() : box->currentData().toString()).toStdString();
}
} // namespace

OptionForm::OptionForm(QWidget* parent) : QWidget(parent) {
    auto* basic = new QFormLayout;
    m_expert = new QWidget(this);
    auto* expert = new QFormLayout(m_expert);
    expert->setContentsMargins(0, 0, 0, 0);
    for (QFormLayout* form : {basic, expert}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setRowWrapPolicy(QFormLayout::WrapAllRows); // a narrow column: the notes want all of it
    }
    m_fold = new QToolButton(this);
    m_fold->setText(tr("E&xpert options"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    for (const OptionField& field : trainOptionFields()) addRow(field.expert ? expert : basic, field);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(basic);
    layout->addWidget(m_fold);
    layout->addWidget(m_expert);
    connect(m_fold, &QToolButton::toggled, this, &OptionForm::setExpertShown);
    setExpertShown(false);
    setOptions({});
}

void OptionForm::addRow(QFormLayout* layout, const OptionField& field) {
    QWidget* editor = makeEditor(field);
    editor->setAccessibleName(translated(field.label));
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    auto* note = new QLabel(this);
    QFont small = note->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    note->setFont(small);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(editor);
    cell->addWidget(note);
    auto* label = new QLabel(translated(field.label) + QLatin1Char(':'), this);
    label->setBuddy(editor);
    layout->addRow(label, cell);
    m_rows.push_back({&field, editor, note, layout, cell});
    if (qstrcmp(field.key, "method") == 0)
        connect(qobject_cast<QComboBox*>(editor), &QComboBox::currentTextChanged, this, &OptionForm::followMethod);
}

/// Every method was published with settings of its own: what still stands as the one before wants it follows to the next, what
/// somebody chose stays. Options that mean nothing to the method are not shown.
void OptionForm::followMethod() {
    const TrainOptions now = options();
    if (now.method == m_method) return;
    const TrainOptions before = publishedOptions(m_method), after = publishedOptions(now.method);
    m_method = now.method;
    for (const Row& row : m_rows)
        std::visit(
            [&](auto member) {
                if (now.*member == before.*member) setEditor(row.editor, after.*member);
            },
            row.field->member);
    showWhatApplies();
    emit changed();
}

void OptionForm::showWhatApplies() {
    const TrainOptions standard = publishedOptions(m_method);
    for (const Row& row : m_rows) {
        row.form->setRowVisible(row.cell, appliesTo(*row.field, m_method));
        QString help = helpText(*row.field, standard), note = help;
        if (const TrainMethod* method = findTrainMethod(m_method); method && qstrcmp(row.field->key, "method") == 0) {
            note = translated(method->why) + QLatin1Char(' ') + translated(method->provenance);
            help = translated(row.field->why) + QLatin1Char(' ') + note;
        }
        row.editor->setAccessibleDescription(help);
        row.editor->setToolTip(help);
        row.note->setText(note);
    }
}

QWidget* OptionForm::makeEditor(const OptionField& field) {
    if (std::holds_alternative<int TrainOptions::*>(field.member)) {
        auto* box = limited(new QSpinBox(this), field);
        if (qstrcmp(field.unit, "px") == 0) box->setSingleStep(pixelStep);
        connect(box, &QSpinBox::valueChanged, this, &OptionForm::changed);
        return box;
    }
    if (std::holds_alternative<double TrainOptions::*>(field.member)) {
        auto* box = new ShortDoubleSpinBox(this);
        box->setDecimals(7); // before the range, which is rounded to it
        limited<QDoubleSpinBox>(box, field);
        box->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
        connect(box, &QDoubleSpinBox::valueChanged, this, &OptionForm::changed);
        return box;
    }
    if (std::holds_alternative<bool TrainOptions::*>(field.member)) {
        auto* box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, &OptionForm::changed);
        return box;
    }
    return makeTextEditor(field);
}

QWidget* OptionForm::makeTextEditor(const OptionField& field) {
    auto* box = new QComboBox(this);
    for (const std::string& choice : field.choices) box->addItem(choiceText(field, choice), QString::fromStdString(choice));
    box->setEditable(field.choices.empty());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::currentTextChanged, this, &OptionForm::changed);
    return box;
}

TrainOptions OptionForm::options() const {
    TrainOptions result;
    for (const Row& row : m_rows) std::visit([&](auto member) { readEditor(row.editor, result.*member); }, row.field->member);
    return result;
}

void OptionForm::setOptions(const TrainOptions& options) {
    m_method = options.method; // it brings all of its settings along
    for (const Row& row : m_rows) std::visit([&](auto member) { setEditor(row.editor, options.*member); }, row.field->member);
    showWhatApplies();
}

void OptionForm::setChoices(const char* key, const QStringList& choices) {
    auto* box = qobject_cast<QComboBox*>(editor(key));
    if (!box || !box->isEditable()) return;
    QStringList present;
    for (int i = 0; i < box->count(); ++i) present << box->itemText(i);
    if (present == choices) return;
    const QString text = box->currentText();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItems(choices);
    box->setEditText(text);
}

QWidget* OptionForm::editor(const char* key) const {
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [key](const Row& each) { return qstrcmp(each.field->key, key) == 0; });
    return row == m_rows.end() ? nullptr : row->editor;
}

bool OptionForm::expertShown() const {
    return m_fold->isChecked();
}

void OptionForm::setExpertShown(bool shown) {
    m_fold->setChecked(shown);
    m_fold->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_expert->setVisible(shown);
}

bool OptionForm::eventFilter(QObject* watched, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !editor || editor->hasFocus()) return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace blemish
