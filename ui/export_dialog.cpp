// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/overlay_bar.h"
#include "ui/plot_style.h"
#include "ui/session.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
/// The first of “name”, “name 2”, “name 3” … that holds nothing yet: no export replaces an older one by itself.
QString freeFolder(const QString& wanted) {
    QString folder = wanted;
    for (int number = 2; QFileInfo::exists(folder) && !QDir(folder).isEmpty(); ++number)
        folder = u"%1 %2"_s.arg(wanted).arg(number);
    return folder;
}
} // namespace

ExportDialog::ExportDialog(Session& session, QWidget* parent) : ExportingDialog(session, parent) {
    setWindowTitle(tr("Export"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeWhat());
    layout->addWidget(makeWhich());
    layout->addWidget(makeNames());
    layout->addWidget(makeFolder());
    addFoot(layout, tr("&Cancel"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
    restoreChoices();
    if (m_session.hasProject()) setFolder(freeFolder(QDir(m_session.store()->exportFolder()).filePath(m_session.projectName())));
    refresh();
}

QList<std::pair<QString, QCheckBox*>> ExportDialog::choices() const {
    return {{u"heatmaps"_s, m_heatmaps}, {u"overlays"_s, m_overlays}, {u"masks"_s, m_masks},
            {u"rawMaps"_s, m_tiff},      {u"scores"_s, m_csv},        {u"metrics"_s, m_json}};
}

void ExportDialog::restoreChoices() {
    const QSettings settings;
    for (const auto& [key, box] : choices()) box->setChecked(settings.value(u"export/"_s + key, box->isChecked()).toBool());
    if (QAbstractButton* which = m_which->button(settings.value(u"export/which"_s, m_which->checkedId()).toInt()); which && which->isEnabled())
        which->setChecked(true);
    const QString names = settings.value(u"export/names"_s).toString();
    if (nameTemplateProblem(names).isEmpty()) m_template->setText(names);
}

void ExportDialog::keepChoices() const {
    QSettings settings;
    for (const auto& [key, box] : choices()) settings.setValue(u"export/"_s + key, box->isChecked());
    settings.setValue(u"export/which"_s, m_which->checkedId());
    settings.setValue(u"export/names"_s, m_template->text());
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
    m_heatmaps = add(tr("&Heatmaps (PNG)"),
                     tr("The map in the colours chosen on the page “Images”, on the scale of the model, at the size of the image"), true);
    m_overlays = add(tr("O&verlays (PNG)"),
                     tr("The image with its heatmap, the outline of defects and a legend, in the colours and opacity of the page “Images”"), true);
    m_masks = add(tr("&Masks (PNG)"), tr("White where the map reaches the pixel threshold"), false);
    m_tiff =
        add(tr("&Raw maps (TIFF, 32 bit)"), tr("The values themselves, in the folders that MVTec's evaluation reads"), false);
    m_csv = add(tr("Scores and decisions (&CSV)"), tr("One row for each image"), true);
    m_json = add(tr("Metrics of the test (&JSON)"),
                 tr("The numbers of the page “Evaluate”, always of the test images; pixel metrics once they are computed there. In the form "
                    "of “blemish evaluate --json”."),
                 false);
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
    auto* part = new QWidget(this);
    auto* row = new QWidget(part);
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
    m_occupied = new QLabel(part);
    m_occupied->setObjectName(u"folderOccupied"_s);
    m_occupied->setWordWrap(true);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(row);
    rows->addWidget(m_occupied);
    return part;
}

void ExportDialog::showFolder() {
    const bool occupied = !target().isEmpty() && QFileInfo::exists(target()) && !QDir(target()).isEmpty();
    m_occupied->setText(occupied ? u"⚠ "_s + tr("There are files in this folder. Those of the same name are replaced.") : QString());
    m_occupied->setVisible(occupied);
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
    const OverlayStyle style = rememberedOverlay();
    request.colors = style.colors;
    request.opacity = style.opacity;
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
    if (enabled) showFolder();
    for (auto* box : findChildren<QGroupBox*>()) box->setEnabled(enabled);
    m_folder->parentWidget()->setEnabled(enabled);
}

QString ExportDialog::target() const {
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void ExportDialog::start() {
    keepChoices();
    const ExportRequest wanted = request();
    const auto said = [folder = QDir::toNativeSeparators(wanted.folder), images = wanted.images()](const ExportOutcome& outcome) {
        if (!images) return tr("Exported to %1.").arg(folder);
        QString sentence = tr("%n image(s) exported to %1.", nullptr, outcome.images).arg(folder);
        if (outcome.skipped > 0)
            sentence += u' ' + tr("%n could not be read; the notes in the status bar say why.", nullptr, outcome.skipped);
        return sentence;
    };
    run<ExportOutcome>(tr("Exporting"), makeExportJob(m_session, wanted), said, tr("Cancelled; the files written so far are complete."),
                       JobRunner::Pauses::yes);
}

} // namespace blemish
