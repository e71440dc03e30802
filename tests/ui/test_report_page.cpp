// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <thread>

#include "core/output/language.h"
#include "tests/ui/page_project.h"
#include "ui/export_dialog.h"
#include "ui/job_runner.h"
#include "ui/report_content.h"
#include "ui/report_page.h"

using namespace blemish;
using namespace blemish::test;

namespace {
QByteArray contents(const QString& name) {
    QFile file(name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

QCheckBox* check(const ExportDialog& dialog, const char* part) {
    for (auto* box : dialog.findChildren<QCheckBox*>())
        if (box->text().remove(QLatin1Char('&')).contains(QLatin1String(part))) return box;
    return nullptr;
}

QPushButton* button(const QWidget& widget, const char* text) {
    for (auto* each : widget.findChildren<QPushButton*>())
        if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text)) return each;
    return nullptr;
}
} // namespace

class ReportPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("blemish-test")); }
    void init() { QSettings().clear(); } // what an export dialog remembers

    void saysWhyThereIsNoReportYet() {
        PageProject untrained(usualParts(), false);
        PageProject project;
        Session session;
        ReportPage page(session);
        page.show();
        QVERIFY(!reportObstacle(session).isEmpty());
        QVERIFY(!button(page, "Save PDF…")->isEnabled());
        untrained.openIn(session);
        QVERIFY(reportObstacle(session).contains(QLatin1String("no model")));
        project.openIn(session);
        QVERIFY(reportObstacle(session).isEmpty());
        QTRY_VERIFY(button(page, "Save PDF…")->isEnabled());
    }

    void noteOfTheModelIsShownAsItWasWritten() {
        PageProject project;
        Session session;
        project.openIn(session);
        ReportPage page(session);
        page.show();
        const QString note = QStringLiteral("<b>only</b> lamp 2 & a \"new\" lens");
        const auto shown = [&] {
            for (const auto* label : page.findChildren<QLabel*>())
                if (label->accessibleName() == QLatin1String("Note")) return label->textFormat() == Qt::PlainText ? label->text() : QStringLiteral("(markup)");
            return QString();
        };
        QTRY_VERIFY(button(page, "Save PDF…")->isEnabled());
        QCOMPARE(shown(), QString());
        QVERIFY(session.setTrainingNote(session.activeTraining()->id, note));
        QTRY_COMPARE(shown(), note);
        const ReportContent content = reportContent(session, QStringLiteral("Plates"));
        QVERIFY(std::ranges::find(content.modelRows, std::pair(QStringLiteral("Note"), note)) != content.modelRows.end());
        session.undo();
        QTRY_COMPARE(shown(), QString());
    }

    void summaryNamesCountsAndThresholdAndFollowsIt() {
        PageProject project;
        Session session;
        project.openIn(session);
        const auto text = [&](const char* name) {
            for (const auto& [row, value] : reportSummary(session))
                if (row == QLatin1String(name)) return value;
            return QString();
        };
        QCOMPARE(text("Test images"), QStringLiteral("20 OK, 12 NG, 3 unlabelled"));
        QVERIFY(text("Threshold").contains(QLatin1String("held-out OK images")));
        QCOMPARE(text("Pictures"), QStringLiteral("Missed: 1, false alarms: 0, found: 6"));
        session.setThreshold(0.123);
        QVERIFY(text("Threshold").contains(QLatin1String("Set by hand")));
        QCOMPARE(text("Pictures"), QStringLiteral("Missed: 0, false alarms: 6, found: 6"));
    }

    void reportIsSavedAndOffered() {
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        ReportPage page(session);
        page.show();
        QSignalSpy saved(&page, &ReportPage::saved);
        const QString file = project.file(QStringLiteral("report.pdf"));
        page.saveReport(file);
        QVERIFY(!button(page, "Save PDF…")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 20000);
        QVERIFY(contents(file).startsWith("%PDF"));
        QVERIFY(contents(file).size() > 5000);
        QVERIFY(button(page, "Open")->isVisible());
        QVERIFY(button(page, "Save PDF…")->isEnabled());
    }

    void theReportOfAGermanStudioIsGerman() {
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty()) QSKIP("pdftotext is not installed");
        applyLanguage(QStringLiteral("de"));
        const auto english = qScopeGuard([] { applyLanguage(QStringLiteral("en")); });
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        QTemporaryDir folder;
        ReportRequest request;
        request.title = QStringLiteral("Platten");
        request.file = folder.filePath(QStringLiteral("r.pdf"));
        JobContext job;
        const auto written = makeReportJob(session, request)(job);
        QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
        QProcess process;
        process.start(tool, {QStringLiteral("-enc"), QStringLiteral("UTF-8"), request.file, QStringLiteral("-")});
        QVERIFY(process.waitForFinished(20000));
        const QString text = QString::fromUtf8(process.readAllStandardOutput()).simplified();
        for (const char* words : {"Bericht zum Prüfmodell", "Entscheidungen bei der Schwelle", "Unterschrift", "Fehlerarten", "Projekt plates",
                                  "Trainingsbilder", "übersehen, Score 0,255 (Schwelle 0,300)"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + QLatin1Char('\n') + text));
    }

    void thePagesAreShownBeforeTheyAreSaved() {
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        ReportPage page(session);
        page.resize(1000, 700);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(page.previewPages() > 1, 20000);
        auto* extent = page.findChild<QComboBox*>(QStringLiteral("extent"));
        extent->setCurrentIndex(extent->findData(true));
        QTRY_COMPARE_WITH_TIMEOUT(page.previewPages(), 1, 20000);
        QSignalSpy saved(&page, &ReportPage::saved);
        const QString file = project.file(QStringLiteral("one.pdf"));
        page.saveReport(file);
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, 20000);
        QVERIFY(contents(file).contains("/Count 1\n"));
    }

    void missingPixelMetricsAreComputedFromTheReportAndCanBeCancelled() {
        PageProject project(usualParts(), true, true);
        Session session;
        ReportPage page(session);
        page.resize(1200, 800);
        page.show();
        project.openIn(session);
        auto* compute = page.findChild<QPushButton*>(QStringLiteral("computePixelMetrics"));
        auto* cancel = page.findChild<QPushButton*>(QStringLiteral("cancelPixelMetrics"));
        auto* progress = cancel->parentWidget()->findChild<QProgressBar*>();
        QTRY_VERIFY(compute->isVisible() && page.settled());
        QVERIFY(!compute->isEnabled()); // nobody has said where a defect is
        QVERIFY2(compute->toolTip().contains(QLatin1String("No tested NG image has a mask")), qPrintable(compute->toolTip()));

        Mask mask(32, 32); // around the bright spot of the maps
        for (int y = 15; y < 18; ++y)
            for (int x = 9; x < 12; ++x) mask.row(y)[x] = 255;
        for (int i = 0; i < static_cast<int>(session.images().size()); ++i) {
            const ImageRecord& image = session.images()[static_cast<std::size_t>(i)];
            if (image.split != Split::test || image.label != Label::ng) continue;
            QDir().mkpath(session.store()->maskFolder());
            PageProject::check(writePng(QStringLiteral("%1/%2.png").arg(session.store()->maskFolder()).arg(image.id).toStdString(), mask));
            session.maskDrawn(i);
        }
        QVERIFY(compute->isEnabled());
        QTest::mouseClick(compute, Qt::LeftButton);
        QVERIFY(cancel->isVisible() && progress->isVisible() && !compute->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!session.jobs().busy());
        if (!session.pixelMetricsKnown()) { // or the last image was quicker than the click
            QVERIFY(compute->isVisible() && compute->isEnabled() && !cancel->isVisible());
            QTest::mouseClick(compute, Qt::LeftButton);
        }
        QTRY_VERIFY(session.pixelMetricsKnown() && page.settled());
        QVERIFY(session.evaluation().pixel.auroc.value.value_or(0) > 0.5);
        QVERIFY(!compute->isVisible() && !cancel->isVisible() && !progress->isVisible());
        const auto summary = reportSummary(session);
        QCOMPARE(summary.back().first, QStringLiteral("Pixel AUROC"));
        const QString number = QLocale().toString(*session.evaluation().pixel.auroc.value, 'f', 3);
        QVERIFY2(summary.back().second.startsWith(number), qPrintable(summary.back().second));
        session.setLabel({6}, Label::ng); // other labels, other numbers
        QTRY_VERIFY(compute->isVisible() && compute->isEnabled());
    }

    void pixelMetricsWaitWhileSomethingElseRuns() {
        PageProject project(usualParts(), true, true);
        Session session;
        ReportPage page(session);
        page.show();
        project.openIn(session);
        auto* compute = page.findChild<QPushButton*>(QStringLiteral("computePixelMetrics"));
        QVERIFY(!compute->isEnabled());
        const auto ng = std::ranges::find(session.images(), Label::ng, &ImageRecord::label);
        session.maskDrawn(static_cast<int>(ng - session.images().begin()));
        QTRY_VERIFY(compute->isVisible() && compute->isEnabled());
        session.jobs().start<int>(QStringLiteral("Training"), [](JobContext& job) -> Result<int> {
            while (!job.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return cancelledError();
        }, this, [](Result<int>) {});
        QVERIFY2(!compute->isEnabled() && compute->toolTip().contains(QLatin1String("Training")), qPrintable(compute->toolTip()));
        QVERIFY(compute->isVisible() && !page.findChild<QPushButton*>(QStringLiteral("cancelPixelMetrics"))->isVisible());
        session.jobs().cancel();
        QTRY_VERIFY(!session.jobs().busy());
    }

    void reportThatCannotBeWrittenSaysSo() {
        PageProject project;
        Session session;
        project.openIn(session);
        ReportPage page(session);
        page.show();
        QSignalSpy failed(&page, &ReportPage::failed);
        const QString blocked = project.file(QStringLiteral("blocked"));
        QFile blocker(blocked);
        QVERIFY(blocker.open(QFile::WriteOnly)); // a file where a folder is needed
        page.saveReport(blocked + QStringLiteral("/report.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QVERIFY(failed.first().first().toString().contains(QLatin1String("report.pdf")));
        QVERIFY(!button(page, "Open")->isVisible());
    }

    void exportWritesWhatWasAskedForOfTheTestImages() {
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        ExportDialog dialog(session);
        const QString folder = project.file(QStringLiteral("out"));
        dialog.setFolder(folder);
        check(dialog, "Overlays")->setChecked(false);
        check(dialog, "JSON")->setChecked(true);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        QTest::mouseClick(button(dialog, "Export"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 20000);
        QVERIFY(QFile::exists(folder + QStringLiteral("/test/scratch/003_heatmap.png")));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/test/scratch/003_overlay.png")));
        QVERIFY(!QFile::exists(folder + QStringLiteral("/train/good/000_heatmap.png")));
        const QByteArray csv = contents(folder + QStringLiteral("/scores.csv"));
        QCOMPARE(csv.count('\n'), 1 + 35);
        const QJsonObject json = QJsonDocument::fromJson(contents(folder + QStringLiteral("/evaluation.json"))).object();
        QCOMPARE(json.value(QLatin1String("image_auroc")).toDouble(), *session.roc().auroc().value);
    }

    void exportOfTheFilteredImagesKeepsToThem() {
        PageProject project;
        Session session;
        project.openIn(session);
        GalleryFilter missed;
        missed.verdict = GalleryFilter::Verdict::missed;
        session.setFilter(missed);
        const auto chosen = imagesToExport(session, ExportRequest::Which::filtered);
        QCOMPARE(chosen.size(), std::size_t(1));
        QCOMPARE(session.images()[static_cast<std::size_t>(chosen.front())].path, QStringLiteral("test/dent/000.png"));
        QCOMPARE(imagesToExport(session, ExportRequest::Which::all).size(), session.images().size());
        QCOMPARE(imagesToExport(session, ExportRequest::Which::test).size(), std::size_t(35));
    }

    void exportedMetricsAreOfTheTestWhateverImagesAreChosen() {
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        // One that the model learned from is tested now, and a test image is moved to training.
        const auto first = [&](Split split) {
            return *std::ranges::find_if(session.images(), [split](const ImageRecord& image) { return image.split == split && image.label == Label::ok; });
        };
        std::vector<ImageRecord> moved{first(Split::train), first(Split::test)};
        moved[0].split = Split::test;
        moved[1].split = Split::train;
        QVERIFY(session.setStates(moved));
        const std::vector<ScoreRecord> more{{moved[0].id, 0.15, 12}};
        QVERIFY(session.store()->saveScores(session.activeTraining()->id, more).ok());
        session.activateTraining(session.activeTraining()->id);
        ExportRequest request;
        request.folder = project.file(QStringLiteral("all"));
        request.which = ExportRequest::Which::all;
        request.csv = request.json = true;
        JobContext job;
        QVERIFY(makeExportJob(session, request)(job).ok());
        const QJsonObject json = QJsonDocument::fromJson(contents(request.folder + QStringLiteral("/evaluation.json"))).object();
        const Evaluation shown = session.evaluation();
        QCOMPARE(json.value(QLatin1String("images")).toInt(), static_cast<int>(shown.images.size()));
        QCOMPARE(json.value(QLatin1String("image_auroc")).toDouble(), *shown.imageAuroc.value);
        QVERIFY(json.value(QLatin1String("intervals")).toObject().contains(QLatin1String("image_auroc")));
        QVERIFY2(json.value(QLatin1String("cautions")).toArray().first().toString().contains(QLatin1String("train")),
                 qPrintable(json.value(QLatin1String("cautions")).toArray().first().toString()));
        QCOMPARE(contents(request.folder + QStringLiteral("/scores.csv")).count('\n'), 1 + 36); // every image with a score
    }

    void exportLooksLikeTheViewAndSaysHowManyWereWrittenAndPassedOver() {
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        QVERIFY(QFile::remove(session.imageFile(8)));
        QSettings().setValue(QStringLiteral("view/colorMap"), QStringLiteral("grey"));
        ExportDialog dialog(session);
        const QString folder = project.file(QStringLiteral("grey"));
        dialog.setFolder(folder);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        QTest::mouseClick(button(dialog, "Export"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 20000);
        const QImage heatmap(folder + QStringLiteral("/test/scratch/003_heatmap.png"));
        QVERIFY(!heatmap.isNull());
        for (int x = 0; x < heatmap.width(); ++x) QVERIFY(qIsGray(heatmap.pixel(x, heatmap.height() / 2)));
        const QString said = dialog.findChild<QLabel*>(QStringLiteral("exportState"))->text();
        QVERIFY2(said.contains(QLatin1String("34 image")) && said.contains(QLatin1String("1 could not be read")), qPrintable(said));
    }

    void anExportLeavesOlderOnesAloneAndItsChoicesAreKept() {
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        QString first;
        {
            ExportDialog dialog(session);
            first = dialog.request().folder;
            check(dialog, "Heatmaps")->setChecked(false);
            check(dialog, "Overlays")->setChecked(false);
            check(dialog, "Masks")->setChecked(true);
            QSignalSpy exported(&dialog, &ExportDialog::exported);
            QVERIFY(!dialog.findChild<QLabel*>(QStringLiteral("folderOccupied"))->isVisibleTo(&dialog));
            QTest::mouseClick(button(dialog, "Export"), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 20000);
        }
        ExportDialog dialog(session);
        QCOMPARE(dialog.request().folder, first + QStringLiteral(" 2"));
        QVERIFY(!dialog.request().heatmaps && !dialog.request().overlays && dialog.request().masks && dialog.request().csv);
        dialog.setFolder(first);
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("folderOccupied"))->isVisibleTo(&dialog));
    }

    void exportCanBeCancelled() {
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        ExportRequest request;
        request.folder = project.file(QStringLiteral("out"));
        request.heatmaps = true;
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token());
        const auto written = makeExportJob(session, request)(job);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::cancelled);
    }

    void exportNamesFilesByTheTemplate() {
        PageProject project(usualParts(), true, true);
        Session session;
        project.openIn(session);
        ExportDialog dialog(session);
        auto* pattern = dialog.findChild<QLineEdit*>(); // the first one
        for (auto* each : dialog.findChildren<QLineEdit*>())
            if (each->text().contains(QLatin1String("{kind}"))) pattern = each;
        const QString folder = project.file(QStringLiteral("named"));
        dialog.setFolder(folder);
        pattern->setText(QStringLiteral("{label}_{kind}"));
        QVERIFY(!button(dialog, "Export")->isEnabled());
        pattern->setText(QStringLiteral("{decision}/{type}-{name}_{kind}"));
        QVERIFY(button(dialog, "Export")->isEnabled());
        check(dialog, "Overlays")->setChecked(false);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        QTest::mouseClick(button(dialog, "Export"), Qt::LeftButton);
        QTest::qWait(50);
        // test/good/000 and test/new/000 are both “ok/none-000”: nothing may be overwritten.
        QTRY_VERIFY_WITH_TIMEOUT(!session.jobs().busy(), 20000);
        QCOMPARE(exported.count(), 0);
        pattern->setText(QStringLiteral("{decision}/{type}-{folder}-{name}_{kind}"));
        QTest::mouseClick(button(dialog, "Export"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 20000);
        QVERIFY(QFile::exists(folder + QStringLiteral("/ng/scratch-test/scratch-003_heatmap.png")));
    }

    void exportNeedsSomethingToWriteAndAPlace() {
        PageProject project;
        Session session;
        project.openIn(session);
        ExportDialog dialog(session);
        QPushButton* start = button(dialog, "Export");
        QVERIFY(start->isEnabled());
        for (auto* box : dialog.findChildren<QCheckBox*>()) box->setChecked(false);
        QVERIFY(!start->isEnabled());
        check(dialog, "CSV")->setChecked(true);
        QVERIFY(start->isEnabled());
        dialog.setFolder({});
        QVERIFY(!start->isEnabled());
    }
};

QTEST_MAIN(ReportPageTest)
#include "test_report_page.moc"
