// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <algorithm>
#include <atomic>
#include <thread>

#include "studio_fixture.h"
#include "ui/duplicates_dialog.h"
#include "ui/gallery.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/job_runner.h"
#include "ui/label_history.h"
#include "ui/main_window.h"
#include "ui/message_bar.h"
#include "ui/nav_rail.h"
#include "ui/theme.h"
#include "ui/thumbnail_cache.h"

using namespace blemish;
using namespace blemish::test;
using namespace std::chrono_literals;

class TestMainWindow : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_number = 0;

    /// A window over a freshly imported category: 4 train, 4 good and 4 scratched test images.
    struct Studio {
        Session session;
        MainWindow window{session};
        Gallery& gallery = window.inspectPage().gallery();
        ImageView& view = window.inspectPage().view();
    };
    std::unique_ptr<Studio> open() {
        auto studio = std::make_unique<Studio>();
        const QString data = m_folder.filePath(QStringLiteral("data-%1").arg(++m_number));
        drawCategory(data, 4, 4, 4);
        import(studio->session, data, m_folder.filePath(QStringLiteral("project-%1").arg(m_number)));
        studio->window.show();
        studio->window.activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&studio->window)); }();
        studio->gallery.setFocus();
        return studio;
    }
    static QModelIndex itemEndingWith(Gallery& gallery, const QString& path) {
        for (int row = 0; row < gallery.shown().rowCount(); ++row)
            if (gallery.shown().index(row, 0).data(Qt::ToolTipRole).toString().endsWith(path))
                return gallery.shown().index(row, 0);
        return {};
    }
    static void choose(MainWindow& window, const QString& chip, const QString& text) {
        auto* button = window.findChild<QPushButton*>(chip);
        QVERIFY(button);
        for (QAction* action : button->menu()->actions())
            if (action->text().startsWith(text)) return action->trigger();
        QFAIL("no such choice");
    }

private slots:
    void initTestCase() {
        useScratchFolders(m_folder.path());
        applyTheme(Theme::light);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QDir(ThumbnailCache::diskFolder()).removeRecursively(); }

    void importingAFolderShowsAllImages() {
        const auto studio = open();
        QCOMPARE(studio->gallery.shown().rowCount(), 12);
        QVERIFY(studio->gallery.isVisible());
        QTRY_VERIFY(studio->window.settled());
        QVERIFY(studio->view.hasImage());
        QVERIFY(!studio->gallery.shown().index(0, 0).data(Qt::DecorationRole).value<QPixmap>().isNull());
    }

    void severalDroppedFoldersBecomeOneProject() {
        const QString lots = m_folder.filePath(QStringLiteral("lots"));
        drawCategory(lots + QStringLiteral("/monday"), 3, 2, 1);
        drawCategory(lots + QStringLiteral("/tuesday"), 4, 0, 2);
        Session session;
        MainWindow window(session);
        window.show();
        const auto drop = [&](const QStringList& paths) {
            QMimeData data;
            QList<QUrl> urls;
            for (const QString& path : paths) urls << QUrl::fromLocalFile(lots + path);
            data.setUrls(urls);
            QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&window, &enter);
            QVERIFY(enter.isAccepted());
            QSignalSpy opened(&session, &Session::opened);
            QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            static_cast<QObject*>(&window)->event(&event);
            QVERIFY(opened.wait(10'000));
        };
        drop({QStringLiteral("/monday"), QStringLiteral("/tuesday")});
        QCOMPARE(session.images().size(), std::size_t(12));
        const QString project = session.store()->folder();
        const auto count = [&](auto same) { return std::ranges::count_if(session.images(), same); };
        QCOMPARE(count([](const ImageRecord& image) { return image.label == Label::ng && image.defectType == QLatin1String("scratch"); }), 3);
        QCOMPARE(count([](const ImageRecord& image) { return image.split == Split::train; }), 7);
        QCOMPARE(count([](const ImageRecord& image) { return image.path.startsWith(QLatin1String("tuesday/")); }), 6);
        // One of the labels is changed; the same folders in another order find it again.
        session.setLabel({0}, Label::unlabelled);
        drop({QStringLiteral("/tuesday"), QStringLiteral("/monday")});
        QCOMPARE(session.store()->folder(), project);
        QCOMPARE(session.images().size(), std::size_t(12));
        QCOMPARE(count([](const ImageRecord& image) { return image.label == Label::unlabelled; }), 1);
        // Two images of one folder stand for that folder, a project stands alone.
        drop({QStringLiteral("/monday/train/good/000.png"), QStringLiteral("/monday/train/good/001.png")});
        QCOMPARE(session.images().size(), std::size_t(3));
        QSignalSpy failed(&session, &Session::failed);
        window.openPaths({project, lots + QStringLiteral("/monday")});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(session.images().size(), std::size_t(3));
        QDir(session.store()->folder()).removeRecursively();
        session.closeProject();
        QDir(project).removeRecursively();
    }

    void clickOnAThumbnailShowsItsImage() {
        const auto studio = open();
        const QModelIndex item = itemEndingWith(studio->gallery, QStringLiteral("scratch/001.png"));
        studio->gallery.scrollTo(item);
        QTest::mouseClick(studio->gallery.viewport(), Qt::LeftButton, {}, studio->gallery.visualRect(item).center());
        QVERIFY(studio->session.imageFile(studio->session.currentImage()).endsWith(QStringLiteral("scratch/001.png")));
        QTRY_VERIFY(studio->window.settled());
        QVERIFY(studio->window.windowTitle().contains(QStringLiteral("001.png")));
    }

    void keyTwoLabelsNgAndIsStored() {
        const auto studio = open();
        const QModelIndex item = itemEndingWith(studio->gallery, QStringLiteral("test/good/001.png"));
        studio->gallery.setCurrentIndex(item);
        const int image = studio->session.currentImage();
        QTest::keyClick(&studio->gallery, Qt::Key_2);
        QVERIFY(studio->session.images()[static_cast<std::size_t>(image)].label == Label::ng);
        const auto stored = studio->session.store()->images();
        QVERIFY(stored.ok());
        QVERIFY((*stored)[static_cast<std::size_t>(image)].label == Label::ng);
        QCOMPARE(studio->gallery.currentIndex().row(), item.row() + 1); // on to the next
        QTest::keyClick(&studio->gallery, Qt::Key_A);
        QTest::keyClick(&studio->gallery, Qt::Key_0);
        QVERIFY(studio->session.images()[static_cast<std::size_t>(image)].label == Label::unlabelled);
    }

    void controlZTakesALabelBack() {
        const auto studio = open();
        const QModelIndex item = itemEndingWith(studio->gallery, QStringLiteral("train/good/001.png"));
        studio->gallery.setCurrentIndex(item);
        const int image = studio->session.currentImage();
        const ImageRecord before = studio->session.images()[static_cast<std::size_t>(image)];
        QTest::keyClick(&studio->gallery, Qt::Key_2);
        QVERIFY(studio->session.images()[static_cast<std::size_t>(image)] != before);
        QTest::keyClick(&studio->gallery, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(studio->session.images()[static_cast<std::size_t>(image)] == before);
        QCOMPARE(studio->session.currentImage(), image); // back to where it happened
    }

    void undoBringsAnImageBackToTraining() {
        const auto studio = open();
        Session& session = studio->session;
        LabelHistory& history = *studio->window.findChild<LabelHistory*>();
        const auto imageAt = [&](const char* path) {
            return itemEndingWith(studio->gallery, QLatin1String(path)).data(ImageModel::IndexRole).toInt();
        };
        const int good = imageAt("train/good/001.png"), scratched = imageAt("scratch/000.png");
        const auto record = [&](int image) { return session.images()[static_cast<std::size_t>(image)]; };
        const std::vector<ImageRecord> before = session.images();
        QVERIFY(!history.undoAction()->isEnabled());
        history.setLabel({good}, Label::ng);
        history.setLabel({good, scratched}, Label::unlabelled);
        QCOMPARE(record(good).split, Split::test);
        history.undoAction()->trigger();
        QVERIFY(record(good).label == Label::ng);
        QCOMPARE(record(scratched).defectType, QStringLiteral("scratch"));
        history.undoAction()->trigger();
        QVERIFY(session.images() == before);
        QVERIFY(*session.store()->images() == before);
        QVERIFY(!history.undoAction()->isEnabled());
        history.redoAction()->trigger();
        QVERIFY(record(good).label == Label::ng);
        QCOMPARE(record(good).split, Split::test);
        session.closeProject();
        QVERIFY(!history.undoAction()->isEnabled() && !history.redoAction()->isEnabled());
    }

    void digitsInTheSearchFieldLabelNothing() {
        const auto studio = open();
        auto* text = studio->window.findChild<QLineEdit*>(QStringLiteral("filterText"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("002"));
        QCOMPARE(text->text(), QStringLiteral("002"));
        QCOMPARE(studio->gallery.shown().rowCount(), 3);
        for (const ImageRecord& image : studio->session.images())
            QVERIFY(image.label == (image.path.contains(QStringLiteral("scratch")) ? Label::ng : Label::ok));
    }

    void filterShowsOnlyMisses() {
        const auto studio = open();
        addScoredModel(studio->session, 0.35); // OK 0.1 0.2 0.3 0.4, NG 0.3 0.5 0.7 0.9
        choose(studio->window, QStringLiteral("verdictChip"), QStringLiteral("Missed"));
        QCOMPARE(studio->gallery.shown().rowCount(), 1);
        QVERIFY(studio->gallery.shown().index(0, 0).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("scratch/000.png")));
        studio->session.setThreshold(0.8); // the filter follows the threshold
        QCOMPARE(studio->gallery.shown().rowCount(), 3);
        QTest::mouseClick(studio->window.findChild<QPushButton*>(QStringLiteral("clearFilters")), Qt::LeftButton);
        QCOMPARE(studio->gallery.shown().rowCount(), 12);
    }

    void keyNGoesFromErrorToError() {
        const auto studio = open();
        addScoredModel(studio->session, 0.35);
        QStringList seen;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(&studio->gallery, Qt::Key_N);
            seen << QDir(QStringLiteral("/"))
                        .relativeFilePath(studio->session.imageFile(studio->session.currentImage()))
                        .section(QLatin1Char('/'), -2);
        }
        QCOMPARE(seen, (QStringList{QStringLiteral("good/003.png"), QStringLiteral("scratch/000.png"),
                                    QStringLiteral("good/003.png")}));
    }

    void holdingHShowsTheImageUnderneath() {
        const auto studio = open();
        addScoredModel(studio->session, 0.35);
        studio->gallery.setCurrentIndex(itemEndingWith(studio->gallery, QStringLiteral("scratch/002.png")));
        QTRY_VERIFY(studio->window.settled() && studio->view.overlayVisible());
        QTest::keyPress(&studio->gallery, Qt::Key_H);
        QVERIFY(!studio->view.overlayVisible());
        QTest::keyRelease(&studio->gallery, Qt::Key_H);
        QVERIFY(studio->view.overlayVisible());
        studio->view.setFocus();
        QTest::keyPress(&studio->view, Qt::Key_H);
        QVERIFY(!studio->view.overlayVisible());
        QTest::keyRelease(&studio->view, Qt::Key_H);
        QTest::mouseClick(studio->window.findChild<QToolButton*>(QStringLiteral("viewImage")), Qt::LeftButton);
        QVERIFY(!studio->view.overlayVisible());
    }

    void imageOverlayAndHeatmapAreOneChoiceThatTheNextStartRemembers() {
        const auto mode = [](MainWindow& window) {
            QString on;
            for (const char* name : {"viewImage", "viewOverlay", "viewHeatmap"})
                if (window.findChild<QToolButton*>(QLatin1String(name))->isChecked()) on += QLatin1String(name);
            return on;
        };
        {
            const auto studio = open();
            addScoredModel(studio->session, 0.35);
            studio->gallery.setCurrentIndex(itemEndingWith(studio->gallery, QStringLiteral("scratch/002.png")));
            QTRY_VERIFY(studio->window.settled() && studio->view.overlayVisible());
            QCOMPARE(mode(studio->window), QStringLiteral("viewOverlay"));
            auto* opacity = studio->window.findChild<QSlider*>(QStringLiteral("overlayOpacity"));
            QVERIFY(opacity->isEnabled());
            QTest::keyClick(&studio->gallery, Qt::Key_V);
            QCOMPARE(mode(studio->window), QStringLiteral("viewHeatmap"));
            QVERIFY(studio->view.overlayVisible() && !studio->view.imageVisible() && !opacity->isEnabled());
            QTest::keyPress(&studio->gallery, Qt::Key_H);
            QVERIFY(studio->view.imageVisible());
            QTest::keyRelease(&studio->gallery, Qt::Key_H);
            QTest::keyClick(&studio->gallery, Qt::Key_V);
            QCOMPARE(mode(studio->window), QStringLiteral("viewImage"));
            QVERIFY(!studio->view.overlayVisible() && studio->view.imageVisible());
            QTest::keyClick(&studio->gallery, Qt::Key_V);
            QCOMPARE(mode(studio->window), QStringLiteral("viewOverlay"));
            QTest::mouseClick(studio->window.findChild<QToolButton*>(QStringLiteral("viewHeatmap")), Qt::LeftButton);
            QVERIFY(!studio->view.imageVisible());
            studio->gallery.setCurrentIndex(itemEndingWith(studio->gallery, QStringLiteral("scratch/001.png")));
            QTRY_VERIFY(studio->window.settled());
            QVERIFY(studio->view.overlayVisible() && !studio->view.imageVisible()); // goes along from image to image
        }
        {
            const auto studio = open();
            QCOMPARE(mode(studio->window), QStringLiteral("viewHeatmap"));
            QTRY_VERIFY(studio->view.imageVisible()); // this one has no heatmap
            QTest::keyClick(&studio->gallery, Qt::Key_V);
            QCOMPARE(mode(studio->window), QStringLiteral("viewImage"));
        }
        QCOMPARE(mode(open()->window), QStringLiteral("viewOverlay")); // to hide every heatmap would mislead later
    }

    void closingWithARunningJobAsks() {
        const auto studio = open();
        const auto work = [](JobContext& job) -> Result<int> {
            while (!job.cancelled()) std::this_thread::sleep_for(5ms);
            return cancelledError();
        };
        studio->session.jobs().start<int>(QStringLiteral("Training"), work, this, [](Result<int>) {});
        const auto answer = [](const char* button) {
            QTimer::singleShot(0, [button] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box);
                QTest::mouseClick(box->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
            });
        };
        answer("keepRunning");
        studio->window.close();
        QVERIFY(studio->window.isVisible());
        QVERIFY(studio->session.jobs().busy());
        answer("stopAndClose");
        studio->window.close();
        QVERIFY(!studio->window.isVisible());
        QTRY_VERIFY(!studio->session.jobs().busy());
    }

    void cancelButtonStopsTheJob() {
        const auto studio = open();
        bool cancelled = false;
        studio->session.jobs().start<int>(
            QStringLiteral("Scoring"),
            [](JobContext& job) -> Result<int> {
                while (!job.cancelled()) std::this_thread::sleep_for(5ms);
                return cancelledError();
            },
            this, [&](Result<int> result) { cancelled = !result.ok(); });
        auto* button = studio->window.findChild<QPushButton*>(QStringLiteral("cancelJob"));
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(cancelled);
        QTRY_VERIFY(!button->isVisible());
    }

    void pauseButtonRestsAJobThatKnowsPauses() {
        Studio studio;
        studio.window.show();
        auto* pause = studio.window.findChild<QPushButton*>(QStringLiteral("pauseJob"));
        auto* cancel = studio.window.findChild<QPushButton*>(QStringLiteral("cancelJob"));
        std::atomic<int> done = 0;
        const auto work = [&done](JobContext& job) -> Result<int> {
            while (!job.cancelled()) {
                job.waitWhilePaused();
                job.report("Scoring", ++done, 1'000'000);
                std::this_thread::sleep_for(2ms);
            }
            return cancelledError();
        };
        studio.session.jobs().start<int>(QStringLiteral("Reading"), work, this, [](Result<int>) {});
        QVERIFY(cancel->isVisible() && !pause->isVisible()); // this one does not say that it knows
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!studio.session.jobs().busy());

        studio.session.jobs().start<int>(QStringLiteral("Scoring images"), work, this, [](Result<int>) {}, JobRunner::Pauses::yes);
        QVERIFY(pause->isVisible());
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(pause->text(), QStringLiteral("Go on"));
        QTest::qWait(50);
        const int rested = done;
        QTest::qWait(60);
        QCOMPARE(done.load(), rested);
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(pause->text(), QStringLiteral("Pause"));
        QTRY_VERIFY(done > rested);
        QTest::mouseClick(pause, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton); // also out of a pause
        QTRY_VERIFY(!studio.session.jobs().busy());
        QVERIFY(!pause->isVisible());
    }

    void brokenImageIsNamedInTheView() {
        const QString data = m_folder.filePath(QStringLiteral("broken data"));
        drawCategory(data, 2, 0, 0);
        QFile file(data + QStringLiteral("/train/good/zz.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n and then nothing");
        file.close();
        Studio studio;
        import(studio.session, data, m_folder.filePath(QStringLiteral("broken project")));
        studio.window.show();
        studio.session.setCurrentImage(2);
        QTRY_VERIFY(studio.window.settled());
        QVERIFY(!studio.view.hasImage());
        studio.session.setCurrentImage(0);
        QTRY_VERIFY(studio.view.hasImage());
    }

    void failureIsToldWithoutStoppingTheWork() {
        Studio studio;
        studio.window.show();
        studio.window.openPath(m_folder.filePath(QStringLiteral("does not exist")));
        auto* bar = studio.window.findChild<MessageBar*>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(QStringLiteral("does not exist")));
        QVERIFY(!studio.session.hasProject());
    }

    void copiesInTrainingAndTestAreToldOfAndShown() {
        Session session;
        MainWindow window(session);
        window.show();
        drawCategory(m_folder.filePath(QStringLiteral("leaking")), 4, 4, 4); // all good ones are alike
        import(session, m_folder.filePath(QStringLiteral("leaking")), m_folder.filePath(QStringLiteral("leaking-project")));
        auto* bar = window.findChild<MessageBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 10'000);
        QVERIFY2(bar->text().contains(QLatin1String("trained on and tested")), qPrintable(bar->text()));
        addScoredModel(session, 0.25);
        window.showPage(MainWindow::evaluate);
        auto* show = window.findChild<QPushButton*>(QStringLiteral("showDuplicates"));
        QTRY_VERIFY(show->isVisible());
        for (QAbstractButton* button : {static_cast<QAbstractButton*>(show), static_cast<QAbstractButton*>(bar->findChild<QPushButton*>(QStringLiteral("messageHelp")))}) {
            bool shown = false;
            QTimer::singleShot(0, &window, [&] {
                auto* dialog = qobject_cast<DuplicatesDialog*>(QApplication::activeModalWidget());
                shown = dialog && !dialog->groups().empty() && dialog->groups().front().leak;
                if (dialog) dialog->reject();
            });
            QTest::mouseClick(button, Qt::LeftButton);
            QTRY_VERIFY(shown);
        }
        QVERIFY(!bar->isVisible());
    }

    void germanIsComplete() {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/blemish_de.qm")));
        QCoreApplication::installTranslator(&german);
        const auto studio = open();
        const QList<NavButton*> steps = studio->window.findChildren<NavButton*>();
        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps[0]->text(), QStringLiteral("Bilder"));
        QFile texts(QFINDTESTDATA("../../translations/blemish_de.ts"));
        QVERIFY(texts.open(QIODevice::ReadOnly));
        QVERIFY(!texts.readAll().contains("type=\"unfinished\""));
        QCoreApplication::removeTranslator(&german);
    }

    void themeChangesColoursOfIconsToo() {
        const auto sum = [] {
            const QImage image = themedIcon(QStringLiteral("folder")).pixmap(24, 24).toImage();
            int lightest = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qAlpha(image.pixel(x, y)) > 200) lightest = std::max(lightest, qGray(image.pixel(x, y)));
            return lightest;
        };
        applyTheme(Theme::light);
        const int onLight = sum();
        applyTheme(Theme::dark);
        const int onDark = sum();
        applyTheme(Theme::light);
        QVERIFY(onLight > 0 && onLight < 90);
        QVERIFY(onDark > 180);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
