// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/job_runner.h"
#include "ui/plot_style.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

ExportDialog::ExportDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session) {
    setWindowTitle(tr("Export"));
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    m_status = new QLabel(this);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the export"));
    m_start = new QPushButton(tr("&Export"), this);
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
    layout->addWidget(makeWhat());
    layout->addWidget(makeWhich());
    layout->addWidget(makeNames());
    layout->addWidget(makeFolder());
    layout->addWidget(m_status);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);

    connect(m_start, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    connect(&m_session.jobs(), &JobRunner::progressed, this, [this](const Progress& progress) {
        if (!m_running) return;
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
        m_status->setText(timeLeftText(progress.secondsLeft));
    });
    if (m_session.hasProject()) setFolder(QDir(m_session.store()->exportFolder()).filePath(m_session.projectName()));
    updateState();
}

QWidget* ExportDialog::makeWhat() {
    auto* box = new QGroupBox(tr("What"), this);
    auto* layout = new QVBoxLayout(box);
    const auto add = [&](const QString& text, const QString& tip, bool on) {
        auto* check = new QCheckBox(text, box);
        check->setToolTip(tip);
        check->setChecked(on);
        layout->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &ExportDialog::updateState);
        return check;
    };
    m_heatmaps = add(tr("&Heatmaps (PNG)"), tr("The map in colours, on the scale of the model, at the size of the image"), true);
    m_overlays = add(tr("O&verlays (PNG)"), tr("The image with its heatmap, the outline of defects and a legend"), true);
    m_masks = add(tr("&Masks (PNG)"), tr("White where the map reaches the pixel threshold"), false);
    m_tiff =
        add(tr("&Raw maps (TIFF, 32 bit)"), tr("The values themselves, in the folders that MVTec's evaluation reads"), false);
    m_csv = add(tr("Scores and decisions (&CSV)"), tr("One row for each image"), true);
    m_json = add(tr("Metrics (&JSON)"), tr("What “blemish evaluate --json” prints"), false);
    return box;
}

QWidget* ExportDialog::makeWhich() {
    auto* box = new QGroupBox(tr("Which images"), this);
    auto* layout = new QVBoxLayout(box);
    m_which = new QButtonGroup(this);
    const auto add = [&](const QString& text, ExportRequest::Which which) {
        const auto count = std::ssize(imagesToExport(m_session, which));
        auto* radio = new QRadioButton(tr("%1 (%2)").arg(text, formatCount(count)), box);
        radio->setEnabled(count > 0);
        m_which->addButton(radio, static_cast<int>(which));
        layout->addWidget(radio);
        return radio;
    };
    add(tr("&Test images"), ExportRequest::Which::test)->setChecked(true);
    add(tr("Images that the gallery &shows"), ExportRequest::Which::filtered);
    add(tr("&All images"), ExportRequest::Which::all);
    return box;
}

QWidget* ExportDialog::makeFolder() {
    auto* row = new QWidget(this);
    m_folder = new QLineEdit(row);
    m_folder->setAccessibleName(tr("Folder"));
    auto* label = new QLabel(tr("&Folder:"), row);
    label->setBuddy(m_folder);
    auto* choose = new QPushButton(tr("&Browse…"), row);
    choose->setAccessibleName(tr("Choose the folder"));
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    return row;
}

QWidget* ExportDialog::makeNames() {
    auto* box = new QGroupBox(tr("File names"), this);
    m_template = new QLineEdit(standardNameTemplate.toString(), box);
    m_template->setAccessibleName(tr("Template of file names"));
    m_template->setToolTip(
        tr("Known: {path}, {folder}, {name}, {kind}, {label}, {type}, {decision}, {score}. A slash makes a folder.\n"
           "Raw maps keep the names that MVTec's evaluation reads."));
    m_example = new QLabel(box);
    m_example->setWordWrap(true);
    m_example->setAccessibleName(tr("Example of a file name"));
    auto* words = new QPushButton(tr("&Insert"), box);
    auto* menu = new QMenu(words);
    for (const char* word : {"{path}", "{folder}", "{name}", "{kind}", "{label}", "{type}", "{decision}", "{score}"})
        menu->addAction(QString::fromLatin1(word), this, [this, word] { m_template->insert(QString::fromLatin1(word)); });
    words->setMenu(menu);
    words->setAccessibleName(tr("Insert a placeholder"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_template, 1);
    row->addWidget(words);
    auto* layout = new QVBoxLayout(box);
    layout->addLayout(row);
    layout->addWidget(m_example);
    connect(m_template, &QLineEdit::textChanged, this, &ExportDialog::updateState);
    return box;
}

/// What the first image's file will be called, or why the template cannot be used.
void ExportDialog::showExample() {
    const QString problem = nameTemplateProblem(m_template->text());
    if (!problem.isEmpty()) return m_example->setText(QStringLiteral("⚠ ") + problem);
    const std::vector<int> images = imagesToExport(m_session, static_cast<ExportRequest::Which>(m_which->checkedId()));
    if (images.empty()) return m_example->clear();
    const QString path = m_session.images()[static_cast<std::size_t>(images.front())].path;
    const QString name =
        nameFromTemplate(m_template->text(), path, QStringLiteral("heatmap"), exportFacts(m_session, images.front()));
    m_example->setText(tr("For example: %1").arg(name + QStringLiteral(".png")));
}

void ExportDialog::setFolder(const QString& folder) {
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void ExportDialog::browse() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export to"), m_folder->text());
    if (!folder.isEmpty()) setFolder(folder);
}

ExportRequest ExportDialog::request() const {
    ExportRequest request;
    request.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    request.which = static_cast<ExportRequest::Which>(m_which->checkedId());
    request.heatmaps = m_heatmaps->isChecked();
    request.overlays = m_overlays->isChecked();
    request.masks = m_masks->isChecked();
    request.tiffMaps = m_tiff->isChecked();
    request.csv = m_csv->isChecked();
    request.json = m_json->isChecked();
    request.nameTemplate = m_template->text();
    return request;
}

void ExportDialog::updateState() {
    if (!m_folder || !m_close) return; // still being made
    const ExportRequest wanted = request();
    const bool something = wanted.images() || wanted.csv || wanted.json;
    const bool named = !wanted.images() || nameTemplateProblem(wanted.nameTemplate).isEmpty();
    showExample();
    m_start->setEnabled(!m_running && something && named && !wanted.folder.isEmpty() && m_session.model().has_value());
    m_close->setText(m_running ? tr("&Cancel") : tr("C&lose"));
    m_progress->setVisible(m_running);
    for (auto* box : findChildren<QGroupBox*>()) box->setEnabled(!m_running);
    m_folder->parentWidget()->setEnabled(!m_running);
}

void ExportDialog::start() {
    if (m_session.jobs().busy())
        return finish(tr("“%1” is running; export when it is done.").arg(m_session.jobs().title()), false);
    const ExportRequest wanted = request();
    m_running = true;
    m_open->hide();
    m_status->clear();
    m_progress->setRange(0, 0);
    updateState();
    m_session.jobs().start<QString>(tr("Exporting"), makeExportJob(m_session, wanted), this, [this](Result<QString> written) {
        if (written) {
            finish(tr("Exported to %1.").arg(QDir::toNativeSeparators(*written)), true);
            emit exported(*written);
        } else if (written.error().kind == ErrorKind::cancelled) {
            finish(tr("Cancelled; the files written so far are complete."), false);
        } else {
            finish(QString::fromStdString(written.error().message), false);
        }
    });
}

void ExportDialog::finish(const QString& sentence, bool ok) {
    m_running = false;
    m_status->setText(sentence);
    m_open->setVisible(ok);
    updateState();
}

void ExportDialog::reject() {
    if (m_running)
        m_session.jobs().cancel();
    else
        QDialog::reject();
}

} // namespace blemish
