// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/label_import_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/label_history.h"
#include "ui/plot_style.h"
#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

LabelImportDialog::LabelImportDialog(Session& session, LabelHistory& history, const QString& file, QWidget* parent)
    : QDialog(parent), m_session(session), m_history(history), m_file(file), m_summary(new QLabel(this)),
      m_unmarkedOk(new QCheckBox(tr("Images in which it marks &no defect are OK"), this)), m_problemTitle(new QLabel(this)),
      m_problems(new QListWidget(this)), m_progress(new QProgressBar(this)) {
    setWindowTitle(tr("Import labels"));
    auto* name = new QLabel(QFileInfo(file).fileName(), this);
    name->setToolTip(QDir::toNativeSeparators(file));
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_unmarkedOk->setObjectName(u"unmarkedOk"_s);
    m_unmarkedOk->hide();
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->setAlternatingRowColors(true);
    m_problems->setMinimumHeight(fontMetrics().height() * 7);
    m_problems->setAccessibleName(tr("Images that get no label"));
    m_problemTitle->setBuddy(m_problems);
    for (QWidget* widget : {static_cast<QWidget*>(m_problemTitle), static_cast<QWidget*>(m_problems)}) widget->hide();
    m_progress->setAccessibleName(tr("Progress of the import"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->button(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"applyImport"_s);
    m_apply->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(name);
    layout->addWidget(m_summary);
    layout->addWidget(m_unmarkedOk);
    layout->addWidget(m_problemTitle);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);

    connect(buttons, &QDialogButtonBox::accepted, this, &LabelImportDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &LabelImportDialog::reject);
    connect(m_unmarkedOk, &QCheckBox::toggled, this, &LabelImportDialog::read);
    connect(&m_work, &JobRunner::progressed, this, [this](const Progress& progress) {
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
    });
    read();
}

void LabelImportDialog::read() {
    m_import.reset();
    m_apply->setEnabled(false);
    m_unmarkedOk->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    const auto work = [file = m_file, project = m_session.store()->folder(), ok = m_unmarkedOk->isChecked()](JobContext& job) -> Result<LabelImport> {
        const auto store = ProjectStore::openToRead(project); // this one's belongs to the window's thread
        return store ? readLabels(file, **store, ok, job) : store.error();
    };
    m_work.start<LabelImport>(tr("Reading labels"), work, this, [this](Result<LabelImport> import) {
        m_progress->hide();
        m_unmarkedOk->setEnabled(true);
        if (!import) return showSummary(QString::fromStdString(import.error().message));
        present(*import);
        m_import = std::make_shared<const LabelImport>(std::move(*import));
        m_apply->setEnabled(!m_import->changes.empty());
        if (m_apply->isEnabled()) m_apply->setFocus();
    });
}

void LabelImportDialog::present(const LabelImport& import) {
    const auto many = [](auto count) { return static_cast<int>(count); };
    QStringList lines{tr("%n of the file's %1 images are in this project: %2 OK, %3 NG.", nullptr, many(import.found))
                          .arg(formatCount(std::ssize(import.file)), formatCount(import.ok), formatCount(import.ng))};
    if (import.masks > 0) lines << tr("%n of them have a mask in the file.", nullptr, many(import.masks));
    if (import.replacedMasks > 0) lines << tr("%n mask(s) take the place of those that are there.", nullptr, many(import.replacedMasks));
    if (import.unmarked > 0) lines << tr("%n image(s) have no defect in the file and stay as they are.", nullptr, many(import.unmarked));
    if (import.severalTypes > 0)
        lines << tr("%n image(s) have defects of several types; the largest defect decides.", nullptr, many(import.severalTypes));
    if (import.withoutOutline > 0)
        lines << tr("%n NG image(s) have a defect without outline and get no mask.", nullptr, many(import.withoutOutline));
    if (import.splitLocked) lines << tr("The split is locked: images keep theirs. Only those that become NG leave the training.");
    lines << (import.changes.empty() ? tr("Nothing would change.")
                                     : tr("%n image(s) would change; undo takes all of it back.", nullptr, many(import.changes.size())));
    showSummary(lines.join(u'\n'));
    m_unmarkedOk->setVisible(import.unmarked > 0 || m_unmarkedOk->isChecked());
    m_problems->clear();
    m_problems->addItems(import.problems);
    m_problemTitle->setText(tr("%n image(s) of the file get no &label here:", nullptr, many(std::ssize(import.file) - import.found)));
    m_problemTitle->setVisible(!import.problems.isEmpty());
    m_problems->setVisible(!import.problems.isEmpty());
}

void LabelImportDialog::showSummary(const QString& text) {
    m_summary->setText(text);
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && height() < needed) resize(width(), needed);
}

void LabelImportDialog::apply() {
    if (!m_import) return;
    m_applying = true;
    m_apply->setEnabled(false);
    m_unmarkedOk->setEnabled(false);
    m_progress->show();
    const auto work = [import = m_import, project = m_session.store()->folder()](JobContext& job) -> Result<LabelImportStep> {
        const auto store = ProjectStore::openToRead(project);
        return store ? prepareImport(*import, **store, job) : store.error();
    };
    m_work.start<LabelImportStep>(tr("Writing masks"), work, this, [this](Result<LabelImportStep> step) {
        m_applying = false;
        m_progress->hide();
        m_apply->setEnabled(true);
        m_unmarkedOk->setEnabled(true);
        if (!step) {
            if (step.error().kind != ErrorKind::cancelled) showSummary(QString::fromStdString(step.error().message));
            return;
        }
        m_history.importLabels(std::move(*step));
        accept();
    });
}

void LabelImportDialog::reject() {
    m_work.cancel();
    if (!m_applying) QDialog::reject();
}

} // namespace blemish
