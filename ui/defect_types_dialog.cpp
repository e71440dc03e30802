// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/defect_types_dialog.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/label_bar.h"
#include "ui/label_history.h"
#include "ui/session.h"

using namespace Qt::StringLiterals;

namespace blemish {

DefectTypesDialog::DefectTypesDialog(Session& session, LabelHistory& history, QWidget* parent)
    : QDialog(parent), m_session(session), m_history(history), m_table(new QTableWidget), m_merged(new QLabel) {
    setWindowTitle(tr("Types of defect"));
    auto* about = new QLabel(tr("The order gives the colours, which come again after seven, and the keys 3 to 9. A type that gets the name of "
                                "another one is merged with it. Only types without images can be removed."));
    about->setWordWrap(true);
    m_table->setObjectName(u"defectTypes"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Images"), tr("Key")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_merged->setObjectName(u"mergedTypes"_s);
    m_merged->setWordWrap(true);
    m_merged->hide();
    auto* sides = new QHBoxLayout;
    sides->addWidget(m_table, 1);
    auto* buttons = new QVBoxLayout;
    const auto button = [&](const QString& text, const QString& name, auto act) {
        auto* made = new QPushButton(text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        buttons->addWidget(made);
        return made;
    };
    button(tr("&New"), u"newType"_s, [this] { add(); });
    m_rename = button(tr("&Rename"), u"renameType"_s, [this] { m_table->editItem(m_table->item(m_table->currentRow(), 0)); });
    m_remove = button(tr("Re&move"), u"removeType"_s, [this] { remove(); });
    m_up = button(tr("&Up"), u"typeUp"_s, [this] { move(-1); });
    m_down = button(tr("&Down"), u"typeDown"_s, [this] { move(1); });
    buttons->addStretch();
    sides->addLayout(buttons);
    auto* end = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* take = end->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"applyTypes"_s);
    take->setEnabled(!session.store()->readOnly());
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addLayout(sides, 1);
    layout->addWidget(m_merged);
    layout->addWidget(end);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().height() * 24);
    connect(m_table, &QTableWidget::itemChanged, this, &DefectTypesDialog::rename);
    connect(m_table, &QTableWidget::currentCellChanged, this, &DefectTypesDialog::updateButtons);
    connect(end, &QDialogButtonBox::accepted, this, &DefectTypesDialog::apply);
    connect(end, &QDialogButtonBox::rejected, this, &QDialog::reject);

    QHash<QString, int> images;
    for (const ImageRecord& image : session.images()) ++images[image.defectType];
    for (const QString& type : session.defectTypes()) m_types.push_back({type, {type}, images.value(type)});
    fill(0);
}

void DefectTypesDialog::fill(int current) {
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(m_types.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const Type& type = m_types[static_cast<std::size_t>(row)];
            auto* name = new QTableWidgetItem(type.name);
            name->setIcon(defectTypeSwatch(row, palette()));
            m_table->setItem(row, 0, name);
            const QStringList facts{QLocale().toString(type.images), defectTypeKey(row)};
            for (int column = 1; column < 3; ++column) {
                auto* item = new QTableWidgetItem(facts[column - 1]);
                item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                m_table->setItem(row, column, item);
            }
        }
    }
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), 0);
    QStringList merged;
    for (const Type& type : m_types) {
        if (type.before.size() < 2) continue;
        QStringList quoted;
        for (const QString& name : type.before) quoted << tr("“%1”").arg(name);
        //: 1: names of types of defect, in quotes; 2: what they are called from now on
        merged << tr("%1 become “%2”.").arg(quoted.join(u", "_s), type.name);
    }
    m_merged->setText(merged.join(u' '));
    m_merged->setVisible(!merged.isEmpty());
    updateButtons();
}

void DefectTypesDialog::rename(QTableWidgetItem* item) {
    const int row = item->row();
    int current = row;
    Type& type = m_types[static_cast<std::size_t>(row)];
    const QString name = item->text().simplified();
    const auto same = std::ranges::find(m_types, name, &Type::name);
    if (same == m_types.end() && !name.isEmpty()) {
        type.name = name;
    } else if (same != m_types.end() && &*same != &type) {
        same->before << type.before;
        same->images += type.images;
        current = static_cast<int>(same - m_types.begin());
        current -= current > row;
        m_types.erase(m_types.begin() + row);
    }
    QMetaObject::invokeMethod(this, [this, current] { fill(current); }, Qt::QueuedConnection); // the table still holds the item
}

void DefectTypesDialog::add() {
    QString name = tr("new type");
    for (int i = 2; std::ranges::find(m_types, name, &Type::name) != m_types.end(); ++i) name = tr("new type %1").arg(i);
    m_types.push_back({name, {}, 0});
    fill(static_cast<int>(m_types.size()) - 1);
    m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
}

void DefectTypesDialog::remove() {
    const int row = m_table->currentRow();
    m_types.erase(m_types.begin() + row);
    fill(row);
}

void DefectTypesDialog::move(int by) {
    const int row = m_table->currentRow();
    std::swap(m_types[static_cast<std::size_t>(row)], m_types[static_cast<std::size_t>(row + by)]);
    fill(row + by);
}

void DefectTypesDialog::updateButtons() {
    const int row = m_table->currentRow(), last = static_cast<int>(m_types.size()) - 1;
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0 && m_types[static_cast<std::size_t>(row)].images == 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < last);
}

void DefectTypesDialog::apply() {
    QStringList types;
    QHash<QString, QString> names;
    for (const Type& type : m_types) {
        types << type.name;
        for (const QString& before : type.before)
            if (before != type.name) names.insert(before, type.name);
    }
    m_history.setDefectTypes(types, names);
    accept();
}

} // namespace blemish
