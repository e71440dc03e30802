// SPDX-License-Identifier: GPL-3.0-or-later
// The whole job as somebody at the screen does it: every step is a click, a key or a file name in a dialog, and the network
// is the real one.
#include <QComboBox>
#include <QFileDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"
#include "studio_fixture.h"
#include "ui/compare_panel.h"
#include "ui/evaluate_page.h"
#include "ui/gallery.h"
#include "ui/histogram_plot.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/job_runner.h"
#include "ui/main_window.h"
#include "ui/model_export_dialog.h"
#include "ui/nav_rail.h"
#include "ui/option_form.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/train_page.h"
#include "ui/training_runs.h"
#include "ui/training_table.h"
#include "ui/thumbnail_cache.h"

using namespace blemish;
using namespace blemish::test;

namespace {
constexpr int edge = 64; ///< pixels
constexpr int patience = 60'000; ///< milliseconds, for machines that do other things too
} // namespace

class TestMainJob : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;

    /// Parts as the sample draws them, small: 8 to learn from, 4 good and 4 stained ones to test on.
    void drawParts(const QString& folder) {
        std::uint32_t seed = 1;
        const auto draw = [&](const QString& part, int count, const std::string& type) {
            for (int i = 0; i < count; ++i) {
                const QString file = QStringLiteral("%1/%2/%3.png").arg(folder, part).arg(i, 3, 10, QLatin1Char('0'));
                QDir().mkpath(QFileInfo(file).absolutePath());
                QVERIFY(writePng(toPath(file), drawSamplePart(seed++, type, edge).image).ok());
            }
        };
        draw(QStringLiteral("train/good"), 8, {});
        draw(QStringLiteral("test/good"), 4, {});
        draw(QStringLiteral("test/stain"), 4, "stain");
    }

    QPushButton* button(const char* text) const {
        for (auto* each : m_window->findChildren<QPushButton*>())
            if (each->isVisible() && each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text)) return each;
        return nullptr;
    }
    void click(QAbstractButton* target) {
        QVERIFY(target);
        QVERIFY2(target->isVisible() && target->isEnabled(), qPrintable(target->text()));
        QTest::mouseClick(target, Qt::LeftButton);
    }
    void goTo(MainWindow::Page page) { click(m_window->findChildren<NavButton*>().at(page)); }

    /// Clicks the button and answers the file dialog that it opens.
    void clickAndChoose(QAbstractButton* target, const QString& path) {
        bool answered = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            poll.stop();
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            QVERIFY(name);
            name->setText(path);
            answered = true;
            QTest::keyClick(name, Qt::Key_Return);
            if (dialog->isVisible()) dialog->close();
        });
        poll.start(10);
        click(target);
        QVERIFY(answered);
    }
    template <class Editor>
    void setOption(const char* key, int value) {
        auto* editor = qobject_cast<Editor*>(m_window->findChild<OptionForm*>()->editor(key));
        QVERIFY(editor);
        QVERIFY2(editor->isVisible() || !m_window->findChild<OptionForm*>()->isVisible(), key);
        editor->setValue(value);
    }
    int scoredImages() const {
        int count = 0;
        for (std::size_t i = 0; i < m_session->images().size(); ++i) count += m_session->score(static_cast<int>(i)) ? 1 : 0;
        return count;
    }

    /// Parts that no project knows yet, as somebody finds the program who has just started it. BLEMISH_TEST_PARTS names a
    /// folder of real ones.
    QString newParts(const QString& name) {
        if (m_session->hasProject()) {
            const QString before = m_session->store()->folder();
            m_session->closeProject();
            QDir(before).removeRecursively();
        }
        m_window->show();
        const QString folder = m_folder.filePath(name), real = qEnvironmentVariable("BLEMISH_TEST_PARTS");
        if (real.isEmpty())
            drawParts(folder);
        else
            QFile::link(real, folder);
        return folder;
    }
    /// Clicks on what stands out, from the images that have just come in to a heatmap, and counts them.
    int clicksToHeatmap() {
        int clicks = 0;
        const auto next = [&](const char* name) {
            click(m_window->findChild<QPushButton*>(QLatin1String(name)));
            ++clicks;
        };
        const auto ready = [&](const auto& condition) { return QTest::qWaitFor(condition, 10 * patience); };
        if (!ready([&] { return m_session->hasProject() && m_window->settled(); })) return 99;
        setOption<QSpinBox>("epochs", 2); // no click of the way: only to be quick here
        next("trainModel");
        if (!ready([&] { return m_session->model() && !m_session->jobs().busy() && scoredImages() > 0; })) return 99;
        next("showHeatmaps");
        ImageView& view = m_window->inspectPage().view();
        return ready([&] { return m_window->settled() && view.isVisible() && view.hasMap() && view.overlayVisible(); }) ? clicks : 99;
    }

private slots:
    void initTestCase() {
        useScratchFolders(m_folder.path());
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toLocal8Bit());
        applyTheme(Theme::light);
        drawParts(m_folder.filePath(QStringLiteral("plates")));
        m_session = std::make_unique<Session>();
        m_window = std::make_unique<MainWindow>(*m_session);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase() {
        const QString project = m_session->hasProject() ? m_session->store()->folder() : QString();
        m_window.reset();
        m_session.reset();
        if (!project.isEmpty()) QDir(project).removeRecursively();
        QDir(ThumbnailCache::diskFolder()).removeRecursively();
    }

    void folderBecomesAProject() {
        clickAndChoose(button("Open folder…"), m_folder.filePath(QStringLiteral("plates")));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->hasProject() && m_window->settled(), patience);
        QCOMPARE(m_window->inspectPage().gallery().shown().rowCount(), 16);
        QVERIFY(m_window->inspectPage().view().hasImage());
    }

    void trainingMakesAModelAndScoresTheTestImages() {
        goTo(MainWindow::train);
        setOption<QSpinBox>("image_width", edge);
        setOption<QSpinBox>("image_height", edge);
        setOption<QSpinBox>("epochs", 3);
        click(button("Start training"));
        QVERIFY(m_session->runs().running());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->model() && !m_session->jobs().busy() && scoredImages() == 8, patience);
        QCOMPARE(m_session->model()->epochsDone, 3);
        QVERIFY(QFile::exists(m_session->modelFile()));
        QCOMPARE(m_window->findChild<TrainingTable*>()->table()->rowCount(), 1);
    }

    void stoppedTrainingGoesOnWhereItWas() {
        setOption<QSpinBox>("epochs", 6);
        auto* page = m_window->findChild<TrainPage*>();
        const auto buttonOf = [&](const char* name) {
            for (auto* each : page->findChildren<QPushButton*>())
                if (each->accessibleName() == QLatin1String(name)) return each;
            return static_cast<QPushButton*>(nullptr);
        };
        const auto stop = connect(&m_session->runs(), &TrainingRuns::stepped, this, [&] {
            if (auto* cancel = buttonOf("Cancel the training"); cancel->isEnabled()) QTest::mouseClick(cancel, Qt::LeftButton);
        });
        QSignalSpy steps(&m_session->runs(), &TrainingRuns::stepped);
        click(button("Start training"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->runs().running(), patience);
        disconnect(stop);
        const int stoppedAt = steps.last()[2].toInt();
        QVERIFY(stoppedAt < 6);
        QCOMPARE(m_session->trainings().back().state, QStringLiteral("cancelled"));
        steps.clear();
        QTableWidget* table = m_window->findChild<TrainingTable*>()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, 1)).center());
        click(buttonOf("Continue the chosen training"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->model()->epochsDone == 6 && !m_session->jobs().busy() && scoredImages() == 8, patience);
        QCOMPARE(steps.first()[2].toInt(), stoppedAt + 1);
        QCOMPARE(table->rowCount(), 2);
    }

    void pausedTrainingRestsUntilItGoesOnAndTheNextOneWaits() {
        setOption<QSpinBox>("epochs", 40);
        auto& runs = m_session->runs();
        QSignalSpy steps(&runs, &TrainingRuns::stepped);
        click(button("Start training"));
        QTRY_VERIFY_WITH_TIMEOUT(!steps.isEmpty(), patience);
        setOption<QSpinBox>("epochs", 2);
        click(button("Add to queue"));
        QCOMPARE(runs.waiting().size(), 1U);
        click(button("Pause"));
        const auto rests = [&] { // the batch that was under way may still end
            const qsizetype before = steps.size();
            QTest::qWait(500);
            return steps.size() == before;
        };
        QTRY_VERIFY_WITH_TIMEOUT(rests(), patience);
        const qsizetype resting = steps.size();
        QTest::qWait(500);
        QCOMPARE(steps.size(), resting);
        click(button("Go on"));
        QTRY_VERIFY_WITH_TIMEOUT(steps.size() > resting, patience);
    }

    void stoppedAndKeptTrainingIsAModelAndTheNextOneStartsByItself() {
        QSignalSpy finished(&m_session->runs(), &TrainingRuns::finished);
        const std::size_t before = m_session->trainings().size();
        click(button("Stop and keep"));
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 1, patience);
        QVERIFY(finished[0][0].toBool());
        QVERIFY(m_session->model()->epochsDone < 40);
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 2, patience);
        QVERIFY(finished[1][0].toBool());
        QCOMPARE(m_session->model()->epochsDone, 2);
        QCOMPARE(m_session->trainings().size(), before + 1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->jobs().busy() && scoredImages() == 8, patience);
    }

    void cancelMeansCancelUnderASecondNoZombieRowsNoHalfWrittenFiles() {
        QSignalSpy steps(&m_session->runs(), &TrainingRuns::stepped);
        setOption<QSpinBox>("epochs", 500);
        click(button("Start training"));
        QTRY_VERIFY_WITH_TIMEOUT(!steps.isEmpty(), patience);
        QElapsedTimer clock;
        clock.start();
        const qsizetype first = steps.size();
        QTRY_VERIFY_WITH_TIMEOUT(steps.size() >= first + 5, patience);
        const qint64 slow = clock.elapsed(); // five batches; of note only where other programs take the processor
        clock.start();
        click(button("Cancel"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->jobs().busy(), patience);
        QVERIFY2(clock.elapsed() < 1000 + 2 * slow, qPrintable(QString::number(clock.elapsed())));
        const TrainingRecord stopped = m_session->trainings().back();
        QCOMPARE(stopped.state, QStringLiteral("cancelled"));
        QVERIFY(m_session->removeTraining(stopped.id).ok());
        const QString folder = m_session->store()->modelFolder();
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), qsizetype(m_session->trainings().size())); // one model each, no rest
        for (const TrainingRecord& training : m_session->trainings()) QCOMPARE(training.state, QStringLiteral("finished"));
    }

    void everyTestImageHasAHeatmap() {
        goTo(MainWindow::images);
        Gallery& gallery = m_window->inspectPage().gallery();
        ImageView& view = m_window->inspectPage().view();
        int withMap = 0;
        for (int row = 0; row < gallery.shown().rowCount(); ++row) {
            const QModelIndex item = gallery.shown().index(row, 0);
            gallery.scrollTo(item);
            QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {}, gallery.visualRect(item).center());
            QTRY_VERIFY(m_window->settled());
            withMap += view.hasMap() && view.overlayVisible() ? 1 : 0;
        }
        QCOMPARE(withMap, 8);
    }

    void oneFeatureScaleIsShownAloneAndTheStrongestIsNamed() {
        ImageView& view = m_window->inspectPage().view();
        int scored = 0;
        while (!m_session->score(scored)) ++scored;
        m_session->setCurrentImage(scored);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled() && view.hasMap(), patience);
        const AnomalyMap whole = *view.map();
        auto* scales = m_window->findChild<QComboBox*>(QStringLiteral("featureScale"));
        auto* sentence = m_window->findChild<QLabel*>(QStringLiteral("scaleSentence"));
        QVERIFY(scales->isVisible() && scales->count() == 4 && !sentence->isVisible());
        std::vector<double> sum(whole.pixels.size());
        for (int scale = 1; scale <= 3; ++scale) {
            QTest::keyClick(scales, Qt::Key_Down);
            QTRY_VERIFY_WITH_TIMEOUT(m_window->settled() && view.hasMap(), patience);
            for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += static_cast<double>(view.map()->pixels[i]);
            QVERIFY2(sentence->isVisible() && sentence->text().contains(QLatin1String("contributes most")), qPrintable(sentence->text()));
        }
        for (std::size_t i = 0; i < sum.size(); ++i) QVERIFY(std::abs(sum[i] - static_cast<double>(whole.pixels[i])) < 0.01);
        // What is compared with shows the same scale: pinned, the image is its own twin.
        ComparePanel& compare = *m_window->findChild<ComparePanel*>();
        compare.pinCurrent();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled() && compare.view().hasMap(), patience);
        QVERIFY(compare.view().map() == view.map() && compare.view().map() != whole);
        QTest::keyClick(scales, Qt::Key_Up);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->settled() && compare.view().hasMap(), patience);
        QVERIFY(compare.view().map() == view.map());
        QTest::keyClick(scales, Qt::Key_Home);
        QVERIFY(view.map() == whole && compare.view().map() == whole && !sentence->isVisible());
        compare.compareWith(ComparePanel::With::nothing);
    }

    void draggingTheThresholdDownDecidesNgForAll() {
        goTo(MainWindow::evaluate);
        auto* plot = m_window->findChild<EvaluatePage*>()->findChild<HistogramPlot*>();
        QTRY_VERIFY(plot->isVisible() && m_session->evaluation().imageAuroc.value);
        const QPoint from(static_cast<int>(plot->thresholdPixel()), plot->height() / 3);
        QTest::mousePress(plot, Qt::LeftButton, {}, from);
        for (int x = from.x(); x > 0; x -= 20) QTest::mouseMove(plot, {x, from.y()});
        QTest::mouseMove(plot, {0, from.y()});
        QTest::mouseRelease(plot, Qt::LeftButton, {}, {0, from.y()});
        for (std::size_t i = 0; i < m_session->images().size(); ++i)
            if (const auto decision = m_session->decision(static_cast<int>(i))) QVERIFY(*decision == Decision::ng);
        QVERIFY(plot->thresholdPixel() < from.x()); // the line went along
        QCOMPARE(plot->thresholds().ng, m_session->threshold());
    }

    void pixelMetricsNeedMasksAndSaySo() {
        for (auto* tabs : m_window->findChildren<QTabWidget*>())
            if (tabs->isVisible()) tabs->setCurrentIndex(1);
        const Metric found = m_session->evaluation().pixel.auroc; // no masks were drawn, so no number may be made up
        QVERIFY(!found.value);
        QVERIFY2(found.reason.find("has a mask") != std::string::npos, found.reason.c_str());
        QPushButton* compute = button("Compute pixel metrics");
        QVERIFY(!compute->isEnabled());
        QCOMPARE(compute->toolTip().toStdString(), found.reason);
    }

    void reportIsWritten() {
        goTo(MainWindow::report);
        const QString file = m_folder.filePath(QStringLiteral("report.pdf"));
        clickAndChoose(button("Save PDF…"), file);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file) && !m_session->jobs().busy(), patience);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(button("Open folder"));
    }

    void modelLeavesAsAFileForOtherPrograms_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("TorchScript") << QStringLiteral("formatTorchScript") << QStringLiteral(".pt") << QByteArray("PK");
        QTest::newRow("ONNX") << QStringLiteral("formatOnnx") << QStringLiteral(".onnx") << QByteArray("\x08\x07"); // its version
    }

    void modelLeavesAsAFileForOtherPrograms() {
        QFETCH(QString, format);
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        goTo(MainWindow::train);
        const QString file = m_folder.filePath(QStringLiteral("plates") + ending);
        QString said;
        bool followed = false;
        QTimer poll; // the dialog is modal: it is clicked while it runs
        connect(&poll, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<ModelExportDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            const auto* state = dialog->findChild<QLabel*>(QStringLiteral("exportState"));
            auto* start = dialog->findChild<QPushButton*>(QStringLiteral("startExport"));
            if (state->text().isEmpty() && start->isEnabled()) {
                said = dialog->findChild<QLabel*>(QStringLiteral("goesAlong"))->text();
                auto* choice = dialog->findChild<QRadioButton*>(format);
                QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(8, choice->height() / 2));
                auto* line = dialog->findChild<QLineEdit*>(QStringLiteral("modelTarget"));
                followed = line->text().endsWith(ending);
                line->setText(file);
                QTest::mouseClick(start, Qt::LeftButton);
            } else if (start->isEnabled()) {
                said += state->text();
                dialog->reject();
            }
        });
        poll.start(10);
        QVERIFY(m_window->findChild<QPushButton*>(QStringLiteral("exportModel"))->isEnabled()); // of the chosen training
        m_window->findChild<QAction*>(QStringLiteral("exportModel"))->trigger();                // of the model in use
        QVERIFY2(said.contains(numberText(m_session->threshold())) && said.contains(file), qPrintable(said));
        QVERIFY(followed);
        QFile program(file);
        QVERIFY(program.open(QIODevice::ReadOnly));
        QVERIFY(program.size() > QFileInfo(m_session->modelFile()).size() / 2 && program.read(2) == beginning);
    }

    void projectIsOnTheWelcomePageAfterClosing() {
        const QString name = m_session->projectName();
        m_session->closeProject();
        const auto rows = m_window->findChildren<QToolButton*>();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](QToolButton* each) { return each->text() == name; });
        QVERIFY(row != rows.end());
        click(*row);
        QTRY_VERIFY(m_session->hasProject());
        QCOMPARE(scoredImages(), 8);
        QVERIFY(m_session->model());
    }

    void closingWhileATrainingRunsCanKeepItsModel() {
        goTo(MainWindow::train);
        setOption<QSpinBox>("image_width", edge);
        setOption<QSpinBox>("image_height", edge);
        setOption<QSpinBox>("epochs", 500);
        QSignalSpy steps(&m_session->runs(), &TrainingRuns::stepped);
        click(button("Start training"));
        QTRY_VERIFY_WITH_TIMEOUT(!steps.isEmpty(), patience);
        QTimer::singleShot(0, [] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("stopAndKeep")), Qt::LeftButton);
        });
        m_window->close();
        QVERIFY(m_window->isVisible()); // until the model is written
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
        QCOMPARE(m_session->trainings().back().state, QStringLiteral("finished"));
        QVERIFY(m_session->model()->epochsDone < 500);
        QVERIFY(QFile::exists(m_session->modelFile()));
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->jobs().busy(), patience);
    }

    void fromDropToFirstHeatmapNeedsFiveClicks() {
        const QString parts = newParts(QStringLiteral("dropped"));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(parts)});
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject*>(m_window.get())->event(&drop);
        QVERIFY(1 + clicksToHeatmap() <= 5);
    }

    void fromTheButtonForFoldersItNeedsFiveClicksToo() {
        const QString parts = newParts(QStringLiteral("opened"));
        clickAndChoose(m_window->findChild<QPushButton*>(QStringLiteral("openFolder")), parts);
        const int inTheDialog = 2; // on the folder, and on its button
        QVERIFY(1 + inTheDialog + clicksToHeatmap() <= 5);
    }
};

QTEST_MAIN(TestMainJob)
#include "test_main_job.moc"
