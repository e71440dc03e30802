// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model_export_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

ModelExportDialog::ModelExportDialog(Session& session, const TrainingRecord& training, QWidget* parent)
    : ExportingDialog(session, parent), m_training(training), m_thresholds{training.imageThreshold, training.reviewThreshold},
      m_pixelThreshold(training.pixelThreshold) {
    if (training.active) { // a move that does not rest yet is in no record
        m_thresholds = session.thresholds();
        m_pixelThreshold = session.pixelThreshold();
    }
    setWindowTitle(tr("Export model"));
    auto* what = new QLabel(tr("“%1” becomes one file that other programs run without Blemish: it takes RGB images and returns scores and maps.")
                                .arg(training.name),
                            this);
    what->setWordWrap(true);
    auto* along = new QLabel(whatGoesAlong(), this);
    along->setObjectName(u"goesAlong"_s);
    along->setWordWrap(true);
    along->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(along);
    layout->addWidget(makeFormat());
    layout->addWidget(makeTarget());
    addFoot(layout, tr("C&ancel"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    proposeTarget();
    refresh();
}

QString ModelExportDialog::whatGoesAlong() const {
    const QString ng = numberText(m_thresholds.ng), pixel = numberText(m_pixelThreshold);
    const QString image = m_thresholds.review ? tr("for review from %1, NG from %2").arg(numberText(*m_thresholds.review), ng) : tr("NG from %1").arg(ng);
    const QString thresholds = tr("The thresholds in force go along: %1; of pixels %2.").arg(image, pixel);
    const bool ignoring = QFileInfo::exists(m_session.store()->ignoreRegionFile());
    return ignoring ? thresholds + u' ' + tr("So does the ignore region.") : thresholds;
}

QWidget* ModelExportDialog::makeFormat() {
    m_formats = new QGroupBox(tr("Format"), this);
    auto* torchScript = new QRadioButton(tr("&TorchScript"), m_formats);
    torchScript->setObjectName(u"formatTorchScript"_s);
    torchScript->setChecked(true);
    m_onnx = new QRadioButton(tr("O&NNX"), m_formats);
    m_onnx->setObjectName(u"formatOnnx"_s);
    auto* layout = new QVBoxLayout(m_formats);
    layout->addWidget(torchScript);
    layout->addWidget(explanation(tr("For programs with PyTorch or LibTorch. Takes images of any size and also decides."), m_formats));
    layout->addWidget(m_onnx);
    layout->addWidget(explanation(tr("For OpenCV and other programs that read ONNX. Takes images of the model's own size; the thresholds stand beside the network."), m_formats));
    connect(m_onnx, &QRadioButton::toggled, this, &ModelExportDialog::proposeTarget);
    return m_formats;
}

ExportFormat ModelExportDialog::format() const { return m_onnx->isChecked() ? ExportFormat::onnx : ExportFormat::torchScript; }

/// A name that is free, unless the user has chosen one: then only its ending follows the format.
void ModelExportDialog::proposeTarget() {
    const QString ending = format() == ExportFormat::onnx ? u".onnx"_s : u".pt"_s, other = format() == ExportFormat::onnx ? u".pt"_s : u".onnx"_s;
    if (m_target->text() == m_proposed) {
        m_proposed = QDir::toNativeSeparators(freeFile(m_session.store()->exportFolder(), m_session.projectName(), ending));
        m_target->setText(m_proposed);
    } else if (QString chosen = target(); chosen.endsWith(other)) {
        chosen.chop(other.size());
        m_target->setText(QDir::toNativeSeparators(chosen + ending));
    }
}

QWidget* ModelExportDialog::makeTarget() {
    auto* row = new QWidget(this);
    m_target = new QLineEdit(row);
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
        const QString chosen = QFileDialog::getSaveFileName(this, tr("Export model to"), target(),
                                                            format() == ExportFormat::onnx ? tr("ONNX files (*.onnx)") : tr("TorchScript files (*.pt)"));
        if (!chosen.isEmpty()) m_target->setText(QDir::toNativeSeparators(chosen));
    });
    connect(m_target, &QLineEdit::textChanged, this, &ModelExportDialog::refresh);
    return row;
}

QString ModelExportDialog::target() const { return QDir::fromNativeSeparators(m_target->text().trimmed()); }

bool ModelExportDialog::ready() const { return !target().isEmpty(); }

void ModelExportDialog::showInputs(bool enabled) {
    m_formats->setEnabled(enabled);
    m_target->parentWidget()->setEnabled(enabled);
}

void ModelExportDialog::start() {
    ModelExportRequest request;
    request.model = toPath(QDir(m_session.store()->folder()).absoluteFilePath(m_training.modelPath));
    request.file = toPath(target());
    request.thresholds = m_thresholds;
    request.pixelThreshold = m_pixelThreshold;
    request.format = format();
    const auto work = [request, region = toPath(m_session.store()->ignoreRegionFile())](JobContext& job) mutable -> Result<ExportedModel> {
        auto ignored = IgnoreRegion::readIfAny(region);
        if (!ignored) return ignored.error();
        request.ignored = std::move(*ignored);
        return exportModel(request, job);
    };
    const auto said = [this](const ExportedModel& written) {
        return tr("Exported to %1 (%2).").arg(QDir::toNativeSeparators(target()), QLocale().formattedDataSize(static_cast<qint64>(written.bytes), 0));
    };
    run<ExportedModel>(tr("Exporting the model"), work, said, tr("Cancelled; nothing was written."));
}

} // namespace blemish
