// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/plot_style.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

ExportDialog::ExportDialog(Session& session, QWidget* parent) : ExportingDialog(session, parent) {
    setWindowTitle(tr("Export"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeWhat());
    layout->addWidget(makeWhich());
    layout->addWidget(makeNames());
    layout->addWidget(makeFolder());
    addFoot(layout, tr("&Cancel"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
    if (m_session.hasProject()) setFolder(QDir(m_session.store()->exportFolder()).filePath(m_session.projectName()));
    refresh();
}

QWidget* ExportDialog::makeWhat() {
    auto* box = new QGroupBox(tr("What"), this);
    auto* layout = new QVBoxLayout(box);
    const auto add = [&](const QString& text, const QString& tip, bool on) {
        auto* check = new QCheckBox(text, box);
        check->setToolTip(tip);
        check->setChecked(on);
        layout->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &ExportDialog::refresh);
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
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::refresh);
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
    connect(m_template, &QLineEdit::textChanged, this, &ExportDialog::refresh);
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
    request.folder = target();
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

bool ExportDialog::ready() const {
    const ExportRequest wanted = request();
    const bool something = wanted.images() || wanted.csv || wanted.json;
    const bool named = !wanted.images() || nameTemplateProblem(wanted.nameTemplate).isEmpty();
    return something && named && !wanted.folder.isEmpty() && m_session.model().has_value();
}

void ExportDialog::showInputs(bool enabled) {
    showExample();
    for (auto* box : findChildren<QGroupBox*>()) box->setEnabled(enabled);
    m_folder->parentWidget()->setEnabled(enabled);
}

QString ExportDialog::target() const {
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void ExportDialog::start() {
    const auto said = [](const QString& folder) { return tr("Exported to %1.").arg(QDir::toNativeSeparators(folder)); };
    run<QString>(tr("Exporting"), makeExportJob(m_session, request()), said, tr("Cancelled; the files written so far are complete."));
}

} // namespace blemish
