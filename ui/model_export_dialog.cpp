// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_export_dialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/job_runner.h"
#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

ModelExportDialog::ModelExportDialog(Session& session, const TrainingRecord& training, QWidget* parent)
    : QDialog(parent), m_session(session), m_training(training), m_thresholds{training.imageThreshold, training.reviewThreshold},
      m_pixelThreshold(training.pixelThreshold) {
    if (training.active) { // a move that does not rest yet is in no record
        m_thresholds = session.thresholds();
        m_pixelThreshold = session.pixelThreshold();
    }
    setWindowTitle(tr("Export model"));
    auto* what = new QLabel(tr("“%1” becomes one file that PyTorch and LibTorch run without Blemish: it takes RGB images and returns scores and maps.")
                                .arg(training.name),
                            this);
    what->setWordWrap(true);
    auto* along = new QLabel(whatGoesAlong(), this);
    along->setObjectName(u"goesAlong"_s);
    along->setWordWrap(true);
    along->setForegroundRole(QPalette::PlaceholderText);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_status = new QLabel(this);
    m_status->setObjectName(u"exportState"_s);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the export"));
    m_start = new QPushButton(tr("&Export"), this);
    m_start->setObjectName(u"startExport"_s);
    m_start->setDefault(true);
    m_close = new QPushButton(this);
    m_open = new QPushButton(tr("&Open folder"), this);
    m_open->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(along);
    layout->addWidget(makeTarget());
    layout->addWidget(m_status);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(m_start, &QPushButton::clicked, this, &ModelExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ModelExportDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(target()).path())); });
    updateState();
}

QString ModelExportDialog::whatGoesAlong() const {
    const QString ng = numberText(m_thresholds.ng), pixel = numberText(m_pixelThreshold);
    const QString image = m_thresholds.review ? tr("for review from %1, NG from %2").arg(numberText(*m_thresholds.review), ng) : tr("NG from %1").arg(ng);
    const QString thresholds = tr("The thresholds in force go along: %1; of pixels %2.").arg(image, pixel);
    const bool ignoring = QFileInfo::exists(m_session.store()->ignoreRegionFile());
    return ignoring ? thresholds + u' ' + tr("So does the ignore region.") : thresholds;
}

QWidget* ModelExportDialog::makeTarget() {
    auto* row = new QWidget(this);
    m_target = new QLineEdit(QDir::toNativeSeparators(freeFile(m_session.store()->exportFolder(), m_session.projectName(), u".pt"_s)), row);
    m_target->setObjectName(u"modelTarget"_s);
    auto* label = new QLabel(tr("&File:"), row);
    label->setBuddy(m_target);
    auto* choose = new QPushButton(tr("&Browse…"), row);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_target, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getSaveFileName(this, tr("Export model to"), target(), tr("TorchScript files (*.pt)"));
        if (!chosen.isEmpty()) m_target->setText(QDir::toNativeSeparators(chosen));
    });
    connect(m_target, &QLineEdit::textChanged, this, &ModelExportDialog::updateState);
    return row;
}

QString ModelExportDialog::target() const { return QDir::fromNativeSeparators(m_target->text().trimmed()); }

void ModelExportDialog::updateState() {
    m_start->setEnabled(!m_running && !target().isEmpty());
    m_close->setText(m_running ? tr("C&ancel") : tr("C&lose"));
    m_progress->setVisible(m_running);
    m_target->parentWidget()->setEnabled(!m_running);
    if (const int needed = layout()->totalHeightForWidth(width()); isVisible() && height() < needed) resize(width(), needed);
}

void ModelExportDialog::start() {
    if (m_session.jobs().busy()) return finish(tr("“%1” is running; export when it is done.").arg(m_session.jobs().title()), false);
    TorchScriptRequest request;
    request.model = toPath(QDir(m_session.store()->folder()).absoluteFilePath(m_training.modelPath));
    request.file = toPath(target());
    request.thresholds = m_thresholds;
    request.pixelThreshold = m_pixelThreshold;
    const auto work = [request, region = toPath(m_session.store()->ignoreRegionFile())](JobContext& job) mutable -> Result<TorchScriptFile> {
        auto ignored = IgnoreRegion::readIfAny(region);
        if (!ignored) return ignored.error();
        request.ignored = std::move(*ignored);
        return exportTorchScript(request, job);
    };
    m_running = true;
    m_open->hide();
    m_status->clear();
    updateState();
    m_session.jobs().start<TorchScriptFile>(tr("Exporting the model"), work, this, [this](Result<TorchScriptFile> written) {
        if (written)
            finish(tr("Exported to %1 (%2).").arg(QDir::toNativeSeparators(target()), QLocale().formattedDataSize(static_cast<qint64>(written->bytes), 0)), true);
        else if (written.error().kind == ErrorKind::cancelled)
            finish(tr("Cancelled; nothing was written."), false);
        else
            finish(QString::fromStdString(written.error().message), false);
    });
}

void ModelExportDialog::finish(const QString& sentence, bool ok) {
    m_running = false;
    m_status->setText(sentence);
    m_open->setVisible(ok);
    updateState();
}

void ModelExportDialog::reject() {
    if (m_running)
        m_session.jobs().cancel();
    else
        QDialog::reject();
}

} // namespace blemish
