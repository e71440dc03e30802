// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report_page.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include "ui/export_dialog.h"
#include "ui/histogram_plot.h"
#include "ui/job_runner.h"
#include "ui/report_content.h"
#include "ui/session.h"

namespace blemish {

namespace {
constexpr int settleMilliseconds = 200;

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFont sized(QFont font, double factor) {
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    return font;
}

void openFile(const QString& file) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(file));
}
} // namespace

ReportPage::ReportPage(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(settleMilliseconds);
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeSettings());
    column->addWidget(makeProgress());
    column->addWidget(makeResult());
    column->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makeSheet(), 3);
    layout->addSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(side, 2);
    setTabOrder(m_title, m_paper);
    connectSession();
    updateButtons();
}

/// A sheet of paper with what the first page will say.
QWidget* ReportPage::makeSheet() {
    m_sheet = new QWidget;
    m_sheet->setAutoFillBackground(true);
    m_sheet->setBackgroundRole(QPalette::Base);
    m_sheet->setAccessibleName(tr("What the report will say"));
    m_sheetTitle = wrapped({}, m_sheet);
    m_sheetTitle->setFont(sized(font(), 1.7));
    m_rows = new QFormLayout;
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setVerticalSpacing(fontMetrics().height() / 2);
    m_histogram = new HistogramPlot(m_sheet);
    m_histogram->setFocusPolicy(Qt::NoFocus); // a picture here; the evaluation has the one to work with
    m_histogram->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_histogram->setMaximumHeight(m_histogram->sizeHint().height());
    m_contents = wrapped(
        tr("Also inside: ROC curve, decisions, defect types, the pictures with their heatmaps, options and versions."), m_sheet);
    m_contents->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(m_sheet);
    const int margin = fontMetrics().height() * 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_sheetTitle);
    layout->addSpacing(fontMetrics().height());
    layout->addLayout(m_rows);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_histogram);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_contents);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_sheet);
    return scroll;
}

QWidget* ReportPage::makeSettings() {
    auto* settings = new QWidget;
    m_title = new QLineEdit(settings);
    m_title->setAccessibleName(tr("Title of the report"));
    m_paper = new QComboBox(settings);
    m_paper->addItem(tr("A4"), false);
    m_paper->addItem(tr("US Letter"), true);
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    m_paper->setAccessibleName(tr("Paper size"));
    m_obstacle = wrapped({}, settings);
    m_obstacle->setAccessibleName(tr("Why there can be no report yet"));
    m_save = new QPushButton(tr("&Save PDF…"), settings);
    m_save->setDefault(true);
    m_save->setAccessibleName(tr("Save the report as PDF"));
    m_export = new QPushButton(tr("&Export heatmaps…"), settings);
    m_export->setToolTip(tr("Heatmaps, overlays, masks, raw maps, scores as CSV or JSON"));
    m_export->setAccessibleName(tr("Export heatmaps and tables"));
    auto* layout = new QFormLayout(settings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&Title:"), m_title);
    layout->addRow(tr("&Paper:"), m_paper);
    layout->addRow(m_obstacle);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_export);
    buttons->addStretch();
    layout->addRow(buttons);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::askAndSave);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::openExport);
    connect(m_title, &QLineEdit::textChanged, this, [this](const QString& text) { m_sheetTitle->setText(text); });
    return settings;
}

QWidget* ReportPage::makeProgress() {
    m_progressRow = new QWidget;
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_cancel = new QPushButton(tr("&Cancel"), m_progressRow);
    m_cancel->setAccessibleName(tr("Cancel the report"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.jobs().cancel(); });
    auto* layout = new QHBoxLayout(m_progressRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    return m_progressRow;
}

QWidget* ReportPage::makeResult() {
    m_result = new QWidget;
    m_resultText = wrapped({}, m_result);
    m_resultText->setAccessibleName(tr("Result"));
    m_open = new QPushButton(tr("&Open"), m_result);
    m_open->setAccessibleName(tr("Open the saved report"));
    m_openFolder = new QPushButton(tr("Open &folder"), m_result);
    m_openFolder->setAccessibleName(tr("Open the folder of the saved report"));
    connect(m_open, &QPushButton::clicked, this, [this] { openFile(m_savedFile); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] { openFile(QFileInfo(m_savedFile).absolutePath()); });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_openFolder);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(m_result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_resultText);
    layout->addLayout(buttons);
    m_result->hide();
    return m_result;
}

void ReportPage::connectSession() {
    for (auto signal : {&Session::imagesChanged, &Session::modelChanged, &Session::scoresChanged, &Session::evaluationReady})
        connect(&m_session, signal, this, &ReportPage::scheduleReload);
    connect(&m_session, &Session::thresholdChanged, this, &ReportPage::scheduleReload);
    connect(&m_reloadTimer, &QTimer::timeout, this, &ReportPage::reload);
    const auto reset = [this] {
        m_title->setText(m_session.projectName());
        m_result->hide();
        scheduleReload();
    };
    connect(&m_session, &Session::opened, this, reset);
    connect(&m_session, &Session::closed, this, reset);
    connect(&m_session.jobs(), &JobRunner::started, this, &ReportPage::updateButtons);
    connect(&m_session.jobs(), &JobRunner::finished, this, &ReportPage::updateButtons);
    reset();
}

void ReportPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) reload();
}

void ReportPage::scheduleReload() {
    m_stale = true;
    if (isVisible()) m_reloadTimer.start();
}

void ReportPage::reload() {
    m_stale = false;
    const QString why = reportObstacle(m_session);
    m_obstacle->setText(why);
    m_obstacle->setVisible(!why.isEmpty());
    while (m_rows->rowCount() > 0) m_rows->removeRow(0);
    m_sheetTitle->setText(m_title->text());
    m_histogram->setVisible(why.isEmpty());
    m_contents->setVisible(why.isEmpty());
    if (why.isEmpty()) {
        m_histogram->setScores(collectScores(m_session), m_session.threshold());
        for (const auto& [name, text] : reportSummary(m_session)) {
            auto* value = wrapped(text, m_sheet);
            value->setAccessibleName(name);
            m_rows->addRow(name, value);
        }
    }
    updateButtons();
}

void ReportPage::updateButtons() {
    const bool ready = reportObstacle(m_session).isEmpty() && !m_session.jobs().busy();
    m_save->setEnabled(ready);
    m_export->setEnabled(ready);
    m_progressRow->setVisible(m_writing);
}

void ReportPage::askAndSave() {
    const QString name = QDir(m_session.store()->exportFolder()).filePath(m_session.projectName() + QStringLiteral(".pdf"));
    const QString file = QFileDialog::getSaveFileName(this, tr("Save report"), name, tr("PDF (*.pdf)"));
    if (!file.isEmpty()) saveReport(QFileInfo(file).suffix().isEmpty() ? file + QStringLiteral(".pdf") : file);
}

void ReportPage::saveReport(const QString& file) {
    if (!reportObstacle(m_session).isEmpty()) return;
    if (m_session.jobs().busy())
        return showResult(tr("“%1” is running; save the report when it is done.").arg(m_session.jobs().title()), {});
    ReportRequest request;
    request.file = file;
    request.title = m_title->text();
    request.letter = m_paper->currentData().toBool();
    m_writing = true;
    m_result->hide();
    m_session.jobs().start<QString>(tr("Writing the report"), makeReportJob(m_session, request), this,
                                    [this](Result<QString> written) {
                                        m_writing = false;
                                        updateButtons();
                                        if (written) {
                                            showResult(tr("Saved as %1.").arg(QDir::toNativeSeparators(*written)), *written);
                                            emit saved(*written);
                                            return;
                                        }
                                        const bool cancelled = written.error().kind == ErrorKind::cancelled;
                                        const QString sentence = cancelled ? tr("Cancelled; no report was written.")
                                                                           : QString::fromStdString(written.error().message);
                                        showResult(sentence, {});
                                        emit failed(sentence);
                                    });
}

void ReportPage::openExport() {
    auto* dialog = new ExportDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportPage::showResult(const QString& sentence, const QString& file) {
    m_savedFile = file;
    m_resultText->setText(sentence);
    m_open->setVisible(!file.isEmpty());
    m_openFolder->setVisible(!file.isEmpty());
    m_result->show();
    if (!file.isEmpty()) m_open->setFocus();
}

} // namespace blemish
