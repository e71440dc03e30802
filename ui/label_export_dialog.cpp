// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/label_export_dialog.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/plot_style.h"
#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

LabelExportDialog::LabelExportDialog(Session& session, QWidget* parent) : ExportingDialog(session, parent) {
    setWindowTitle(tr("Export labels"));
    const auto count = [&](Label label) {
        const auto& images = session.images();
        return formatCount(std::ranges::count(images, label, &ImageRecord::label));
    };
    auto* what = new QLabel(tr("Labels, types of defect, masks and splits of all images of this project: %1 OK, %2 NG, %3 unlabelled.")
                                .arg(count(Label::ok), count(Label::ng), count(Label::unlabelled)),
                            this);
    what->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(makeFormat());
    layout->addWidget(makeTarget());
    addFoot(layout, tr("C&ancel"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    proposeTarget();
    refresh();
}

QWidget* LabelExportDialog::makeFormat() {
    auto* box = new QGroupBox(tr("Format"), this);
    m_mvtec = new QRadioButton(tr("Folders of &MVTec AD"), box);
    m_mvtec->setObjectName(u"formatMvtec"_s);
    m_mvtec->setChecked(true);
    m_coco = new QRadioButton(tr("&COCO file (JSON)"), box);
    m_coco->setObjectName(u"formatCoco"_s);
    m_placementRow = new QWidget(box);
    m_placement = new QComboBox(m_placementRow);
    m_placement->setObjectName(u"placement"_s);
    m_placement->setAccessibleName(tr("How images get into the folders"));
    m_placement->addItem(tr("Copy"), int(ImagePlacement::copy));
    m_placement->addItem(tr("Hard links (same disk, no extra room)"), int(ImagePlacement::hardLink));
    m_placement->addItem(tr("Symbolic links (break when the images move)"), int(ImagePlacement::symbolicLink));
    auto* label = new QLabel(tr("&Images:"), m_placementRow);
    label->setBuddy(m_placement);
    auto* row = new QHBoxLayout(m_placementRow);
    row->setContentsMargins(fontMetrics().height() * 3 / 2, 0, 0, 8);
    row->addWidget(label);
    row->addWidget(m_placement);
    row->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->addWidget(m_mvtec);
    layout->addWidget(explanation(tr("train/good, test/<type> and ground_truth, with the images. Unlabelled images are left out."), box));
    layout->addWidget(m_placementRow);
    layout->addWidget(m_coco);
    layout->addWidget(explanation(tr("One file with every region of every mask. The images stay where they are."), box));
    connect(m_coco, &QRadioButton::toggled, this, [this] {
        proposeTarget();
        refresh();
    });
    return box;
}

QWidget* LabelExportDialog::makeTarget() {
    auto* row = new QWidget(this);
    m_target = new QLineEdit(row);
    m_target->setObjectName(u"labelTarget"_s);
    m_targetLabel = new QLabel(row);
    m_targetLabel->setBuddy(m_target);
    auto* choose = new QPushButton(tr("&Browse…"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_targetLabel);
    layout->addWidget(m_target, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &LabelExportDialog::browse);
    connect(m_target, &QLineEdit::textChanged, this, &LabelExportDialog::refresh);
    return row;
}

bool LabelExportDialog::coco() const {
    return m_coco->isChecked();
}

QString LabelExportDialog::target() const {
    return QDir::fromNativeSeparators(m_target->text().trimmed());
}

/// A name that is free, unless the user has chosen one.
void LabelExportDialog::proposeTarget() {
    if (!m_session.hasProject() || m_target->text() != m_proposed) return;
    m_proposed = QDir::toNativeSeparators(freeFile(m_session.store()->exportFolder(), u"labels"_s, coco() ? u".json"_s : QString()));
    m_target->setText(m_proposed);
}

void LabelExportDialog::browse() {
    const QString chosen = coco() ? QFileDialog::getSaveFileName(this, tr("Export labels to"), target(), tr("COCO files (*.json)"))
                                  : QFileDialog::getExistingDirectory(this, tr("Export labels to"), QFileInfo(target()).path());
    if (!chosen.isEmpty()) m_target->setText(QDir::toNativeSeparators(chosen));
}

bool LabelExportDialog::ready() const {
    return !target().isEmpty() && m_session.hasProject();
}

void LabelExportDialog::showInputs(bool enabled) {
    m_targetLabel->setText(coco() ? tr("&File:") : tr("&Folder:"));
    m_target->setAccessibleName(coco() ? tr("File") : tr("Folder"));
    m_placementRow->setEnabled(!coco());
    for (auto* box : findChildren<QGroupBox*>()) box->setEnabled(enabled);
    m_target->parentWidget()->setEnabled(enabled);
}

void LabelExportDialog::start() {
    const auto work = [project = m_session.store()->folder(), to = target(), file = coco(),
                       placement = static_cast<ImagePlacement>(m_placement->currentData().toInt())](JobContext& job) -> Result<LabelExport> {
        const auto store = ProjectStore::openToRead(project); // this one's belongs to the window's thread
        if (!store) return store.error();
        const auto dataset = (*store)->dataset();
        if (!dataset) return dataset.error();
        return file ? exportCoco(*dataset, to, job) : exportMvtec(*dataset, to, placement, job);
    };
    const auto said = [this](const LabelExport& done) { return summary(done); };
    run<LabelExport>(tr("Exporting labels"), work, said, tr("Cancelled; nothing was written."));
}

QString LabelExportDialog::summary(const LabelExport& done) const {
    QStringList sentences{tr("%n image(s) exported to %1.", nullptr, static_cast<int>(done.images)).arg(QDir::toNativeSeparators(target()))};
    if (done.masks > 0) sentences << tr("%n of them have a mask.", nullptr, static_cast<int>(done.masks));
    if (done.unlabelled > 0) sentences << tr("%n unlabelled image(s) were left out.", nullptr, static_cast<int>(done.unlabelled));
    if (done.renamed > 0)
        sentences << tr("%n image(s) got a new name, because others have the same.", nullptr, static_cast<int>(done.renamed));
    if (!done.problems.isEmpty())
        sentences << tr("%n could not be read:", nullptr, static_cast<int>(done.problems.size())) + u' ' + done.problems.first();
    return sentences.join(u' ');
}

} // namespace blemish
