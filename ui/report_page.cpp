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
#include <QStackedWidget>
#include <QUrl>

#include "ui/export_dialog.h"
#include "ui/job_runner.h"
#include "ui/pixel_metrics_bar.h"
#include "ui/report_content.h"
#include "ui/session.h"
#include "ui/theme.h"

namespace blemish {

namespace {
constexpr int settleMilliseconds = 200;

QLabel* wrapped(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // a note may hold anything
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
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
    column->addSpacing(fontMetrics().height());
    m_rows = new QFormLayout;
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setVerticalSpacing(fontMetrics().height() / 2);
    column->addLayout(m_rows);
    m_pixelMetrics = new PixelMetricsBar(session, tr("Compute pixel metrics"), false);
    column->addWidget(m_pixelMetrics, 0, Qt::AlignRight);
    column->addStretch();
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(makeSheet(), 3);
    layout->addSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(side, 2);
    setTabOrder(m_title, m_paper);
    connectSession();
    updateButtons();
}

/// The pages as they will be, one below the other.
QWidget* ReportPage::makeSheet() {
    m_sheet = new QWidget;
    m_sheet->setAccessibleName(tr("Pages of the report"));
    m_pages = new QVBoxLayout(m_sheet);
    m_pages->setSpacing(fontMetrics().height());
    m_pages->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setBackgroundRole(QPalette::Mid);
    scroll->setWidget(m_sheet);
    scroll->setAccessibleName(tr("Preview"));
    auto* nothing = wrapped(tr("The pages of the report will be shown here."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setForegroundRole(QPalette::PlaceholderText);
    m_train = new QPushButton(themedIcon(QStringLiteral("train")), tr("Go to training"), this);
    connect(m_train, &QPushButton::clicked, this, &ReportPage::trainingRequested);
    auto* empty = new QWidget;
    auto* column = new QVBoxLayout(empty);
    column->addStretch(2);
    column->addWidget(nothing);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_train, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_preview = new QStackedWidget;
    m_preview->addWidget(scroll);
    m_preview->addWidget(empty);
    return m_preview;
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
    m_export->setObjectName(QStringLiteral("exportHeatmaps"));
    m_export->setToolTip(tr("Heatmaps, overlays, masks, raw maps, scores as CSV or JSON"));
    m_export->setAccessibleName(tr("Export heatmaps and tables"));
    m_extent = new QComboBox(settings);
    m_extent->setObjectName(QStringLiteral("extent"));
    m_extent->addItem(tr("Full report"), false);
    m_extent->addItem(tr("One page to sign"), true);
    m_extent->setAccessibleName(tr("Extent of the report"));
    auto* layout = new QFormLayout(settings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&Title:"), m_title);
    layout->addRow(tr("E&xtent:"), m_extent);
    layout->addRow(tr("&Paper:"), m_paper);
    layout->addRow(m_obstacle);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_export);
    buttons->addStretch();
    layout->addRow(buttons);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::askAndSave);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::openExport);
    connect(m_title, &QLineEdit::textChanged, this, &ReportPage::scheduleReload);
    for (QComboBox* choice : {m_extent, m_paper}) connect(choice, &QComboBox::currentIndexChanged, this, &ReportPage::scheduleReload);
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
    for (auto signal : {&Session::imagesChanged, &Session::modelChanged, &Session::scoresChanged, &Session::trainingsChanged, &Session::evaluationReady})
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
    m_preview->setCurrentIndex(why.isEmpty() ? 0 : 1);
    m_train->setVisible(m_session.hasProject() && !m_session.model());
    while (m_rows->rowCount() > 0) m_rows->removeRow(0);
    if (why.isEmpty())
        for (const auto& [name, text] : reportSummary(m_session)) {
            auto* value = wrapped(text, this);
            value->setAccessibleName(name);
            m_rows->addRow(name, value);
        }
    m_pixelMetrics->setVisible(why.isEmpty());
    renderPages();
    updateButtons();
}

ReportRequest ReportPage::request() const {
    ReportRequest request;
    request.title = m_title->text();
    request.format = {m_paper->currentData().toBool() ? PaperSize::letter : PaperSize::a4, m_extent->currentData().toBool()};
    return request;
}

/// Draws the pages in the background; only the newest ones are shown.
void ReportPage::renderPages() {
    m_renderer.clear();
    const int number = ++m_rendering;
    if (!reportObstacle(m_session).isEmpty()) return showPages({});
    const int pixels = static_cast<int>(pageWidth() * devicePixelRatioF());
    const auto draw = [job = makePreviewJob(m_session, request(), pixels)] {
        JobContext context;
        const auto pages = job(context);
        return pages ? *pages : std::vector<QImage>();
    };
    m_renderer.run<std::vector<QImage>>(draw, this, [this, number](std::vector<QImage> pages) {
        if (number == m_rendering) showPages(pages);
    });
}

int ReportPage::pageWidth() const {
    return fontMetrics().averageCharWidth() * 84;
}

int ReportPage::previewPages() const {
    return m_pages->count();
}

void ReportPage::showPages(const std::vector<QImage>& pages) {
    m_shown = m_rendering;
    while (QLayoutItem* item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto* page = new QLabel;
        QPixmap picture = QPixmap::fromImage(pages[i]);
        picture.setDevicePixelRatio(devicePixelRatioF());
        page->setPixmap(picture);
        page->setFrameShape(QFrame::Box);
        page->setForegroundRole(QPalette::Mid);
        page->setAccessibleName(tr("Page %1 of %2").arg(i + 1).arg(pages.size()));
        m_pages->addWidget(page);
    }
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
    ReportRequest request = this->request();
    request.file = file;
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
