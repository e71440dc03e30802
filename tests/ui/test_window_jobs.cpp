// SPDX-License-Identifier: GPL-3.0-or-later
// Work that the window starts, stops and tells of.
#include <QApplication>
#include <QDropEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <thread>

#include "tests/ui/window_fixture.h"
#include "ui/duplicates_dialog.h"
#include "ui/job_runner.h"
#include "ui/message_bar.h"

using namespace blemish;
using namespace blemish::test;
using namespace std::chrono_literals;

class TestWindowJobs : public QObject {
    Q_OBJECT
    std::unique_ptr<StudioMaker> m_maker;

private slots:
    void initTestCase() { m_maker = std::make_unique<StudioMaker>(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_maker.reset(); }

    void severalDroppedFoldersBecomeOneProject() {
        const QString lots = m_maker->folder.filePath(QStringLiteral("lots"));
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
            if (session.hasProject()) QTimer::singleShot(200, [] { // a project of their own
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box);
                QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("openAsProject")), Qt::LeftButton);
            });
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

    void closingWithARunningJobAsks() {
        const auto studio = m_maker->open();
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
        const auto studio = m_maker->open();
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
        QTRY_VERIFY(studio.session.jobs().resting());
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

    void failureIsToldWithoutStoppingTheWork() {
        Studio studio;
        studio.window.show();
        studio.window.openPath(m_maker->folder.filePath(QStringLiteral("does not exist")));
        auto* bar = studio.window.findChild<MessageBar*>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(QStringLiteral("does not exist")));
        QVERIFY(!studio.session.hasProject());
    }

    void copiesInTrainingAndTestAreToldOfAndShown() {
        Session session;
        MainWindow window(session);
        window.show();
        drawCategory(m_maker->folder.filePath(QStringLiteral("leaking")), 4, 4, 4); // all good ones are alike
        import(session, m_maker->folder.filePath(QStringLiteral("leaking")), m_maker->folder.filePath(QStringLiteral("leaking-project")));
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
};

QTEST_MAIN(TestWindowJobs)
#include "test_window_jobs.moc"
