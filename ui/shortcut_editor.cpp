// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortcut_editor.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/shortcuts.h"
#include "ui/text.h"

namespace blemish {

namespace {
QString keysText(const QList<QKeySequence>& keys) {
    return QKeySequence::listToString(keys, QKeySequence::NativeText);
}
} // namespace

ShortcutEditor::ShortcutEditor(Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent), m_shortcuts(shortcuts), m_list(new QTreeWidget), m_keys(new QKeySequenceEdit), m_verdict(new QLabel),
      m_assign(new QPushButton(tr("&Assign"))), m_reset(new QPushButton(tr("As it &was"))) {
    auto* words = new QLineEdit;
    words->setPlaceholderText(tr("Search actions"));
    words->setAccessibleName(tr("Search actions"));
    words->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumSize(fontMetrics().averageCharWidth() * 96, fontMetrics().height() * 14);
    auto* label = new QLabel(tr("&New keys:"));
    label->setBuddy(m_keys);
    m_keys->setAccessibleName(tr("New keys of the chosen action"));
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(fontMetrics().height() * 2);
    m_verdict->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_verdict->setAccessibleName(tr("What these keys do now"));
    auto* all = new QPushButton(tr("All as they we&re"));
    m_assign->setAutoDefault(false);
    m_reset->setAutoDefault(false);
    all->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    layout->addWidget(all, 0, Qt::AlignRight);
    connect(words, &QLineEdit::textChanged, this, &ShortcutEditor::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::judge);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutEditor::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] { reset(false); });
    connect(all, &QPushButton::clicked, this, [this] { reset(true); });
    for (int i = 0; i < m_shortcuts.actions().size(); ++i) m_list->addTopLevelItem(new QTreeWidgetItem);
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void ShortcutEditor::fill() {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QAction& action = *m_shortcuts.actions()[i];
        QTreeWidgetItem& item = *m_list->topLevelItem(i);
        item.setText(0, withoutMnemonic(action.text()));
        item.setText(1, keysText(action.shortcuts()));
        QFont font = m_list->font();
        font.setBold(action.shortcuts() != Shortcuts::defaultsOf(action)); // the user's own
        item.setFont(1, font);
    }
    showChosen();
}

void ShortcutEditor::filter(const QString& words) {
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *m_list->topLevelItem(i);
        item.setHidden(!item.text(0).contains(words, Qt::CaseInsensitive) && !item.text(1).contains(words, Qt::CaseInsensitive));
    }
}

int ShortcutEditor::chosen() const {
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void ShortcutEditor::showChosen() {
    const int index = chosen();
    m_keys->setEnabled(index >= 0);
    m_reset->setEnabled(index >= 0 && m_shortcuts.actions()[index]->shortcuts() != Shortcuts::defaultsOf(*m_shortcuts.actions()[index]));
    m_keys->setKeySequence(index >= 0 ? m_shortcuts.actions()[index]->shortcut() : QKeySequence());
    judge();
}

void ShortcutEditor::judge() {
    const int index = chosen();
    const QKeySequence keys = m_keys->keySequence();
    QString verdict;
    bool possible = index >= 0;
    if (index >= 0 && Shortcuts::reserved(keys)) {
        verdict = tr("%1 always belongs to the image view or the window. Choose other keys.").arg(keys.toString(QKeySequence::NativeText));
        possible = false;
    } else if (const QAction* other = index < 0 ? nullptr : m_shortcuts.conflict(*m_shortcuts.actions()[index], keys)) {
        verdict = tr("%1 already belongs to “%2”. Assigning takes it away there.")
                      .arg(keys.toString(QKeySequence::NativeText), withoutMnemonic(other->text()));
    } else if (keys.isEmpty()) {
        verdict = tr("Without keys the action stays in its menu.");
    }
    m_assign->setEnabled(possible && QList{keys} != m_shortcuts.actions()[index]->shortcuts());
    m_verdict->setText(verdict);
}

void ShortcutEditor::assign() {
    if (const int index = chosen(); index >= 0) m_shortcuts.assign(*m_shortcuts.actions()[index], m_keys->keySequence());
    fill();
}

void ShortcutEditor::reset(bool all) {
    for (int i = 0; i < m_shortcuts.actions().size(); ++i)
        if (all || i == chosen()) m_shortcuts.reset(*m_shortcuts.actions()[i]);
    fill();
}

} // namespace blemish
