// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

#include "ui/content_reader.h"
#include "ui/label_history.h"
#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr std::size_t shownGroups = 500;
} // namespace

DuplicatesDialog::DuplicatesDialog(Session& session, LabelHistory& history, QWidget* parent)
    : QDialog(parent), m_session(session), m_history(history) {
    setWindowTitle(tr("Duplicates and leaks"));
    m_summary = new QLabel;
    m_summary->setObjectName(u"duplicateSummary"_s);
    m_summary->setWordWrap(true);
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Images read"));
    m_tree = new QTreeWidget;
    m_tree->setObjectName(u"duplicateGroups"_s);
    m_tree->setHeaderLabels({tr("Image"), tr("Split"), tr("Label")});
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->setAccessibleName(tr("Images with the same content"));
    m_mend = new QPushButton(tr("&Mend all leaks"));
    m_mend->setObjectName(u"mendLeaks"_s);
    m_mend->setToolTip(tr("Moves every copy of an image that is trained on out of the test, into the training"));
    m_toTrain = new QPushButton(tr("Move to &training"));
    m_toTest = new QPushButton(tr("Move to t&est"));
    m_remove = new QPushButton(tr("&Remove from project"));
    m_remove->setObjectName(u"removeCopies"_s);
    m_remove->setToolTip(tr("The files stay where they are, and undo brings the images back"));
    auto* actions = new QHBoxLayout;
    for (QPushButton* button : {m_mend, m_toTrain, m_toTest, m_remove}) actions->addWidget(button);
    actions->addStretch();
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_tree, 1);
    layout->addLayout(actions);
    layout->addWidget(close);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 30);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_mend, &QPushButton::clicked, this, &DuplicatesDialog::mendLeaks);
    connect(m_toTrain, &QPushButton::clicked, this, [this] { move(Split::train); });
    connect(m_toTest, &QPushButton::clicked, this, [this] { move(Split::test); });
    connect(m_remove, &QPushButton::clicked, this, &DuplicatesDialog::removeChosen);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &DuplicatesDialog::updateButtons);
    connect(&session, &Session::imagesChanged, this, [this] {
        if (settled()) showGroups();
    });
    connect(&session.contents(), &ContentReader::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&session.contents(), &ContentReader::finished, this, &DuplicatesDialog::showGroups);
    m_summary->setText(tr("Reading the images to compare them …"));
    updateButtons();
    session.contents().start();
}

bool DuplicatesDialog::settled() const {
    return !m_session.contents().busy();
}

void DuplicatesDialog::showGroups() {
    m_progress->hide();
    m_groups = findDuplicates(m_session.images());
    m_tree->clear();
    for (std::size_t i = 0; i < std::min(m_groups.size(), shownGroups); ++i) {
        const DuplicateGroup& group = m_groups[i];
        QString title = tr("%n images", nullptr, static_cast<int>(group.images.size()));
        if (group.leak) title += u"  ·  "_s + tr("leak: trained on and tested");
        if (group.contradicts) title += u"  ·  "_s + tr("labels contradict each other");
        auto* top = new QTreeWidgetItem(m_tree, {title});
        QFont bold = top->font(0);
        bold.setBold(group.leak || group.contradicts);
        top->setFont(0, bold);
        top->setFirstColumnSpanned(true);
        for (const int index : group.images) {
            const ImageRecord& image = m_session.images()[static_cast<std::size_t>(index)];
            auto* item = new QTreeWidgetItem(top, {image.path, splitText(image.split), labelText(image.label)});
            item->setToolTip(0, m_session.imageFile(index));
            item->setData(0, Qt::UserRole, QVariant::fromValue<qlonglong>(image.id));
        }
        top->setExpanded(true);
    }
    const auto leaks = std::count_if(m_groups.begin(), m_groups.end(), [](const DuplicateGroup& group) { return group.leak; });
    if (m_groups.empty())
        m_summary->setText(tr("No image is there twice."));
    else
        m_summary->setText(
            tr("%n groups of images with the same content.", nullptr, static_cast<int>(m_groups.size())) + u' ' +
            (leaks == 0 ? tr("None of them is both trained on and tested.")
                        : tr("%n of them are trained on and tested: the numbers flatter.", nullptr, static_cast<int>(leaks))));
    updateButtons();
}

std::vector<int> DuplicatesDialog::chosen() const {
    std::vector<int> images;
    for (const QTreeWidgetItem* item : m_tree->selectedItems())
        if (const int index = m_session.indexOf(item->data(0, Qt::UserRole).toLongLong()); index >= 0) images.push_back(index);
    return images;
}

void DuplicatesDialog::move(Split split) {
    if (!m_history.setSplit(chosen(), split))
        m_summary->setText(tr("Only images that are labelled OK can be trained on; the others stayed where they are."));
}

void DuplicatesDialog::mendLeaks() {
    std::vector<int> copies;
    for (const DuplicateGroup& group : m_groups)
        if (group.leak) copies.insert(copies.end(), group.images.begin(), group.images.end());
    m_history.setSplit(copies, Split::train);
}

void DuplicatesDialog::removeChosen() {
    m_history.remove(chosen());
}

void DuplicatesDialog::updateButtons() {
    const bool editable = m_session.hasProject() && !m_session.store()->readOnly() && settled();
    const bool movable = editable && m_session.store()->setting(u"split_locked"_s) != "yes"_L1;
    const bool any = !chosen().empty();
    const bool leaks = std::any_of(m_groups.begin(), m_groups.end(), [](const DuplicateGroup& group) { return group.leak; });
    m_mend->setEnabled(movable && leaks);
    m_toTrain->setEnabled(movable && any);
    m_toTest->setEnabled(movable && any);
    m_remove->setEnabled(editable && any);
}

} // namespace blemish
