// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot_dialog.h"

#include <QAbstractTableModel>
#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
using Place = std::pair<std::int64_t, QString>;

enum class Change { none, gone, label, split, file };

/// An image as the training saw it, and what became of it.
struct Row {
    ImageRecord then;
    Change change = Change::none;
    Label label = Label::unlabelled; ///< now
    Split split = Split::unassigned; ///< now
};

Change changeOf(const ImageRecord& then, const ImageRecord* now) {
    if (!now) return Change::gone;
    if (now->label != then.label) return Change::label;
    if (now->split != then.split) return Change::split;
    const bool other = now->bytes != then.bytes ||
                       (!then.contentHash.isEmpty() && !now->contentHash.isEmpty() && now->contentHash != then.contentHash);
    return other ? Change::file : Change::none;
}

std::vector<Row> rowsOf(std::vector<ImageRecord> seen, const std::vector<ImageRecord>& images) {
    QHash<Place, const ImageRecord*> now;
    now.reserve(std::ssize(images));
    for (const ImageRecord& image : images) now.insert({image.root, image.path}, &image);
    std::vector<Row> rows;
    rows.reserve(seen.size());
    for (ImageRecord& then : seen) {
        const ImageRecord* today = now.value({then.root, then.path});
        const Change change = changeOf(then, today);
        rows.push_back({std::move(then), change, today ? today->label : Label::unlabelled, today ? today->split : Split::unassigned});
    }
    return rows;
}

/// Words are made for the rows that are on show: there may be many thousands.
class SnapshotModel : public QAbstractTableModel {
public:
    SnapshotModel(std::vector<Row> rows, QObject* parent) : QAbstractTableModel(parent), m_rows(std::move(rows)) {}

    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole || !index.isValid()) return {};
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        return index.column() == 0 ? row.then.path : index.column() == 1 ? labelText(row.then.label) : sinceThen(row);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
        return section == 0 ? SnapshotDialog::tr("Image") : section == 1 ? SnapshotDialog::tr("Label") : SnapshotDialog::tr("Since then");
    }

private:
    static QString sinceThen(const Row& row) {
        switch (row.change) {
        case Change::none: return SnapshotDialog::tr("unchanged");
        case Change::gone: return SnapshotDialog::tr("no longer in the project");
        case Change::label: return SnapshotDialog::tr("now labelled %1").arg(labelText(row.label));
        case Change::split: return SnapshotDialog::tr("now in %1").arg(splitText(row.split));
        case Change::file: return SnapshotDialog::tr("another file now");
        }
        return {};
    }

    std::vector<Row> m_rows;
};
} // namespace

SnapshotDialog::SnapshotDialog(Session& session, const TrainingRecord& training, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Images of “%1”").arg(training.name));
    auto seen = session.store()->trainingImages(training.id);
    std::vector<Row> rows = rowsOf(seen ? std::move(*seen) : std::vector<ImageRecord>(), session.images());
    const auto count = static_cast<int>(rows.size());
    const auto changed = static_cast<int>(count - std::ranges::count(rows, Change::none, &Row::change));

    auto* list = new QTreeView;
    list->setObjectName(u"snapshotImages"_s);
    list->setModel(new SnapshotModel(std::move(rows), list));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->setAccessibleName(tr("Images that the training saw"));
    auto* summary = new QLabel;
    summary->setWordWrap(true);
    if (!seen)
        summary->setText(QString::fromStdString(seen.error().message));
    else if (count == 0)
        summary->setText(tr("This training is older than the memory for its images; only their fingerprint was kept."));
    else
        summary->setText(
            tr("It saw %n images.", nullptr, count) + u' ' +
            (changed == 0 ? tr("All of them are as they were.") : tr("%n of them have changed since.", nullptr, changed)));
    auto* fingerprint = new QLabel(tr("Fingerprint: %1").arg(training.snapshotHash));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fingerprint->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addWidget(fingerprint);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 26);
}

} // namespace blemish
