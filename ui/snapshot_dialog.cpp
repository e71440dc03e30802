// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshot_dialog.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
using Place = std::pair<std::int64_t, QString>;

QString since(const ImageRecord& then, const ImageRecord* now) {
    if (!now) return SnapshotDialog::tr("no longer in the project");
    if (now->label != then.label) return SnapshotDialog::tr("now labelled %1").arg(labelText(now->label));
    if (now->split != then.split) return SnapshotDialog::tr("now in %1").arg(splitText(now->split));
    const bool other = now->bytes != then.bytes ||
                       (!then.contentHash.isEmpty() && !now->contentHash.isEmpty() && now->contentHash != then.contentHash);
    return other ? SnapshotDialog::tr("another file now") : SnapshotDialog::tr("unchanged");
}
} // namespace

SnapshotDialog::SnapshotDialog(Session& session, const TrainingRecord& training, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Images of “%1”").arg(training.name));
    const auto seen = session.store()->trainingImages(training.id);
    QHash<Place, const ImageRecord*> now;
    for (const ImageRecord& image : session.images()) now.insert({image.root, image.path}, &image);

    auto* list = new QTreeWidget;
    list->setObjectName(u"snapshotImages"_s);
    list->setHeaderLabels({tr("Image"), tr("Label"), tr("Since then")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->setAccessibleName(tr("Images that the training saw"));
    int changed = 0;
    QList<QTreeWidgetItem*> items;
    for (const ImageRecord& image : seen ? *seen : std::vector<ImageRecord>()) {
        const ImageRecord* today = now.value({image.root, image.path});
        const bool same = today && today->label == image.label && today->split == image.split && today->bytes == image.bytes;
        changed += !same;
        items << new QTreeWidgetItem({image.path, labelText(image.label), since(image, today)});
    }
    list->addTopLevelItems(items);

    const int count = static_cast<int>(items.size());
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
