// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter_bar.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int any = -1;

template <class T>
std::optional<T> optionalFrom(int value) {
    return value == any ? std::nullopt : std::optional(static_cast<T>(value));
}

template <class T>
int valueOf(const std::optional<T>& choice) {
    return choice ? static_cast<int>(*choice) : any;
}

int checkedValue(const QPushButton* chip) {
    for (const QAction* action : chip->menu()->actions())
        if (action->isChecked()) return action->data().toInt();
    return any;
}
} // namespace

FilterBar::FilterBar(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    m_text = new QLineEdit;
    m_text->setObjectName(u"filterText"_s);
    m_text->setPlaceholderText(tr("Name or defect type"));
    m_text->setAccessibleName(tr("Show images whose name or defect type contains"));
    m_text->setClearButtonEnabled(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(makeOrderButton());

    auto* chips = new QHBoxLayout;
    chips->setSpacing(4);
    m_split = addChip(u"splitChip"_s, tr("Filter by split"));
    addChoice(m_split, tr("Any split"), any);
    for (const Split split : {Split::train, Split::validation, Split::test, Split::unassigned})
        addChoice(m_split, splitText(split), static_cast<int>(split));
    m_label = addChip(u"labelChip"_s, tr("Filter by label"));
    addChoice(m_label, tr("Any label"), any);
    for (const Label label : {Label::ok, Label::ng, Label::unlabelled})
        addChoice(m_label, labelText(label), static_cast<int>(label));
    m_verdict = addChip(u"verdictChip"_s, tr("Filter by verdict"));
    using Verdict = GalleryFilter::Verdict;
    addChoice(m_verdict, tr("Any verdict"), static_cast<int>(Verdict::all));
    addChoice(m_verdict, tr("Missed (NG taken for OK)"), static_cast<int>(Verdict::missed));
    addChoice(m_verdict, tr("False alarm (OK taken for NG)"), static_cast<int>(Verdict::falseAlarm));
    addChoice(m_verdict, tr("Hit (NG found)"), static_cast<int>(Verdict::hit));
    addChoice(m_verdict, tr("Correct OK"), static_cast<int>(Verdict::correctOk));
    addChoice(m_verdict, tr("For review (is OK)"), static_cast<int>(Verdict::reviewOk));
    addChoice(m_verdict, tr("For review (is NG)"), static_cast<int>(Verdict::reviewNg));
    m_state = addChip(u"stateChip"_s, tr("Filter by what is still to be done"));
    using State = GalleryFilter::State;
    addChoice(m_state, tr("Any state"), static_cast<int>(State::all));
    addChoice(m_state, tr("Not reviewed"), static_cast<int>(State::notReviewed));
    addChoice(m_state, tr("No score"), static_cast<int>(State::notScored));
    addChoice(m_state, tr("Has a mask"), static_cast<int>(State::masked));
    m_range = new QPushButton;
    m_range->setObjectName(u"rangeChip"_s);
    m_range->setCheckable(true);
    m_range->setToolTip(tr("Only scores in this range. Click to show all scores."));
    m_chosen = new QPushButton;
    m_chosen->setObjectName(u"chosenChip"_s);
    m_chosen->setCheckable(true);
    m_chosen->setToolTip(tr("Only these images. Click to show the others too."));
    m_clear = new QPushButton;
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setFlat(true);
    m_clear->setText(tr("Show all"));
    for (QPushButton* chip : {m_split, m_label, m_verdict, m_range, m_chosen}) chips->addWidget(chip);
    chips->addStretch();

    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_state); // in a row with the others it would make the window wider than small screens are
    bottom->addWidget(m_clear);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addLayout(chips);
    layout->addLayout(bottom);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::chosen);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_session.setFilter({}); });
    connect(m_range, &QPushButton::clicked, this, [this] {
        GalleryFilter filter = m_session.filter();
        filter.scoreRange.reset();
        m_session.setFilter(filter);
    });
    connect(m_chosen, &QPushButton::clicked, this, [this] {
        GalleryFilter filter = m_session.filter();
        filter.chosen.reset();
        m_session.setFilter(filter);
    });
    connect(&session, &Session::filterChanged, this, &FilterBar::showFilter);
    showFilter();
}

QPushButton* FilterBar::addChip(const QString& name, const QString& accessibleName) {
    auto* chip = new QPushButton;
    chip->setObjectName(name);
    chip->setAccessibleName(accessibleName);
    chip->setToolTip(accessibleName);
    chip->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(chip);
    chip->setMenu(menu);
    auto* group = new QActionGroup(menu);
    connect(group, &QActionGroup::triggered, this, &FilterBar::chosen);
    return chip;
}

void FilterBar::addChoice(QPushButton* chip, const QString& text, int value) {
    QAction* action = chip->menu()->addAction(text);
    action->setCheckable(true);
    action->setData(value);
    chip->menu()->findChild<QActionGroup*>()->addAction(action);
}

QPushButton* FilterBar::makeOrderButton() {
    auto* button = new QPushButton;
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(tr("Sort"));
    button->setToolTip(tr("Order of the images"));
    auto* menu = new QMenu(button);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, ImageFilterModel::Order order) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(order == ImageFilterModel::Order::path);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { emit orderChosen(order); });
    };
    add(tr("By name"), ImageFilterModel::Order::path);
    add(tr("Highest score first"), ImageFilterModel::Order::highestScore);
    add(tr("Lowest score first"), ImageFilterModel::Order::lowestScore);
    add(tr("Most useful to label first"), ImageFilterModel::Order::mostUseful);
    button->setMenu(menu);
    return button;
}

void FilterBar::chosen() {
    GalleryFilter filter = m_session.filter();
    filter.text = m_text->text().trimmed();
    filter.split = optionalFrom<Split>(checkedValue(m_split));
    filter.label = optionalFrom<Label>(checkedValue(m_label));
    filter.verdict = static_cast<GalleryFilter::Verdict>(std::max(0, checkedValue(m_verdict)));
    filter.state = static_cast<GalleryFilter::State>(std::max(0, checkedValue(m_state)));
    m_session.setFilter(filter);
}

void FilterBar::showChoice(QPushButton* chip, int value) {
    for (QAction* action : chip->menu()->actions()) {
        if (action->data().toInt() != value) continue;
        action->setChecked(true);
        chip->setText(action->text().section(u" ("_s, 0, 0));
        QFont font = chip->parentWidget() ? chip->parentWidget()->font() : chip->font();
        font.setBold(action != chip->menu()->actions().constFirst());
        chip->setFont(font);
    }
}

void FilterBar::showFilter() {
    const GalleryFilter& filter = m_session.filter();
    if (m_text->text().trimmed() != filter.text) {
        const QSignalBlocker quiet(m_text); // the chips still say what was before, and would be taken at their word
        m_text->setText(filter.text);
    }
    showChoice(m_split, valueOf(filter.split));
    showChoice(m_label, valueOf(filter.label));
    showChoice(m_verdict, static_cast<int>(filter.verdict));
    showChoice(m_state, static_cast<int>(filter.state));
    m_range->setVisible(filter.scoreRange.has_value());
    if (filter.scoreRange) {
        m_range->setChecked(true);
        m_range->setText(tr("Score %1 – %2").arg(numberText(filter.scoreRange->first), numberText(filter.scoreRange->second)));
    }
    m_chosen->setVisible(filter.chosen != nullptr);
    m_chosen->setChecked(filter.chosen != nullptr);
    if (filter.chosen) m_chosen->setText(filter.chosen->title);
    m_clear->setVisible(filter != GalleryFilter{});
}

void FilterBar::setCount(int shown, int all) {
    m_count->setText(shown == all ? tr("%n images", nullptr, all) : tr("%1 of %n images", nullptr, all).arg(shown));
}

} // namespace blemish
