// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to an open project, leaves with it or changes under it.
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>
#include <algorithm>
#include <thread>

#include "tests/ui/window_fixture.h"
#include "ui/content_reader.h"
#include "ui/job_runner.h"
#include "ui/message_bar.h"
#include "ui/recent_projects.h"

using namespace blemish;
using namespace blemish::test;
using namespace std::chrono_literals;

class TestGrowingProject : public QObject {
    Q_OBJECT
    std::unique_ptr<StudioMaker> m_maker;

    QString at(const QString& name) const { return m_maker->folder.filePath(name); }
    static int indexOf(const Session& session, const QString& end) {
        for (std::size_t i = 0; i < session.images().size(); ++i)
            if (session.images()[i].path.endsWith(end)) return static_cast<int>(i);
        return -1;
    }
    static const ImageRecord& record(const Session& session, const QString& end) { return session.images().at(static_cast<std::size_t>(indexOf(session, end))); }
    /// Presses the button of the question that comes up within two seconds.
    static void answer(const QString& button) {
        auto* timer = new QTimer(qApp);
        connect(timer, &QTimer::timeout, timer, [timer, button, rounds = 0]() mutable {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box && ++rounds < 100) return;
            timer->deleteLater();
            timer->stop();
            QVERIFY(box);
            auto* pressed = box->findChild<QPushButton*>(button);
            QVERIFY2(pressed, qPrintable(button));
            QTest::mouseClick(pressed, Qt::LeftButton);
        });
        timer->start(20);
    }
    static void trigger(MainWindow& window, const char* name) {
        auto* action = window.findChild<QAction*>(QLatin1String(name));
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    }
    static void drop(MainWindow& window, const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject*>(&window)->event(&event);
    }
    static void start(Session& session, const QString& title) {
        session.jobs().start<int>(title, [](JobContext& job) -> Result<int> {
            while (!job.cancelled()) std::this_thread::sleep_for(2ms);
            return cancelledError();
        }, &session, [](Result<int>) {});
    }

private slots:
    void initTestCase() { m_maker = std::make_unique<StudioMaker>(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_maker.reset(); }

    void aDroppedImageComesToTheProjectAlone() {
        const auto studio = m_maker->open();
        drawImage(at(QStringLiteral("camera/one.png")), Qt::green);
        drawImage(at(QStringLiteral("camera/two.png")), Qt::blue);
        studio->session.setLabel({0}, Label::ng, QStringLiteral("dent"));
        const std::vector<ImageRecord> before = studio->session.images();
        QSignalSpy grown(&studio->session, &Session::grown);
        answer(QStringLiteral("addToProject"));
        drop(studio->window, {at(QStringLiteral("camera/one.png"))});
        QVERIFY(grown.wait(10'000));
        QCOMPARE(studio->session.images().size(), before.size() + 1);
        const ImageRecord one = record(studio->session, QStringLiteral("one.png"));
        QVERIFY(one.label == Label::unlabelled && one.split == Split::test);
        for (const ImageRecord& image : before) {
            const ImageRecord& now = studio->session.images()[static_cast<std::size_t>(studio->session.indexOf(image.id))];
            QVERIFY(now.label == image.label && now.split == image.split && now.path == image.path);
        }
        auto* bar = studio->window.findChild<MessageBar*>();
        QVERIFY2(bar->isVisible() && bar->text().contains(QStringLiteral("added")), qPrintable(bar->text()));
        QTest::mouseClick(bar->findChild<QPushButton*>(QStringLiteral("messageHelp")), Qt::LeftButton);
        QCOMPARE(studio->gallery.shown().rowCount(), 1);
        QTest::mouseClick(studio->window.findChild<QPushButton*>(QStringLiteral("chosenChip")), Qt::LeftButton);
        QCOMPARE(studio->gallery.shown().rowCount(), 13);
        studio->session.undo();
        QVERIFY(indexOf(studio->session, QStringLiteral("one.png")) < 0);
        studio->session.undoStack().redo();
        QCOMPARE(record(studio->session, QStringLiteral("one.png")).id, one.id);
    }

    void addedNgImagesNeverTrainAndALockedSplitGetsTestImagesOnly() {
        const auto studio = m_maker->open();
        Session& session = studio->session;
        drawCategory(at(QStringLiteral("monday")), 4, 0, 2);
        QSignalSpy grown(&session, &Session::grown);
        session.addImages({at(QStringLiteral("monday"))});
        QVERIFY(grown.wait(10'000));
        const auto count = [&](Split split, Label label) {
            return std::ranges::count_if(session.images(), [&](const ImageRecord& image) { return image.split == split && image.label == label; });
        };
        QCOMPARE(count(Split::train, Label::ok), 8);
        QCOMPARE(count(Split::train, Label::ng), 0);
        QVERIFY(session.store()->setSetting(QStringLiteral("split_locked"), QStringLiteral("yes")).ok());
        drawCategory(at(QStringLiteral("tuesday")), 4, 0, 2);
        session.addImages({at(QStringLiteral("tuesday"))});
        QVERIFY(grown.wait(10'000));
        QCOMPARE(count(Split::train, Label::ok), 8);
        QCOMPARE(session.images().size(), 24U);
        session.addImages({at(QStringLiteral("tuesday"))}); // once more
        QVERIFY(grown.wait(10'000));
        QCOMPARE(session.images().size(), 24U);
    }

    void lookingThroughTheFoldersFindsWhatIsNewRenamedAndGone() {
        const auto studio = m_maker->open();
        Session& session = studio->session;
        const QString data = QFileInfo(session.imageFile(0)).absolutePath().section(QStringLiteral("/test/"), 0, 0).section(QStringLiteral("/train/"), 0, 0);
        drawImage(data + QStringLiteral("/test/scratch/odd.png"), Qt::magenta);
        QSignalSpy grown(&session, &Session::grown);
        session.rescan();
        QVERIFY(grown.wait(10'000));
        QVERIFY(record(session, QStringLiteral("odd.png")).label == Label::ng);
        QTRY_VERIFY(!session.contents().busy()); // its content is known now
        session.setLabel({indexOf(session, QStringLiteral("odd.png"))}, Label::ng, QStringLiteral("dent"));
        QVERIFY(session.removeImages({indexOf(session, QStringLiteral("scratch/003.png"))}).has_value());
        QVERIFY(QFile::rename(data + QStringLiteral("/test/scratch/odd.png"), data + QStringLiteral("/test/scratch/even.png")));
        QVERIFY(QFile::remove(data + QStringLiteral("/train/good/000.png")));
        trigger(studio->window, "rescan");
        QVERIFY(grown.wait(10'000));
        const Growth growth = grown.last().first().value<Growth>();
        QCOMPARE(growth.added, 0); // what was taken out stays out
        QCOMPARE(growth.renamed, 1);
        QCOMPARE(growth.missing.size(), 1U);
        QCOMPARE(record(session, QStringLiteral("even.png")).defectType, QStringLiteral("dent"));
        QVERIFY(indexOf(session, QStringLiteral("odd.png")) < 0);
        QTRY_VERIFY(!session.contents().busy());
        const QString told = studio->window.findChild<MessageBar*>()->text(); // all of it stays, and is told once
        QVERIFY2(told.contains(QStringLiteral("renamed")) && told.contains(QStringLiteral("not there any more")), qPrintable(told));
    }

    void aModelIsOfferedToTheProjectAndWaitsForOne() {
        const auto studio = m_maker->open();
        addScoredModel(studio->session, 0.35);
        const QString model = at(QStringLiteral("lids.blm"));
        QVERIFY(QFile::copy(studio->session.modelFile(), model));
        QSignalSpy changed(&studio->session, &Session::modelChanged);
        answer(QStringLiteral("useModel"));
        drop(studio->window, {model});
        QVERIFY(changed.wait(10'000));
        QCOMPARE(studio->session.trainings().size(), 2U);
        QCOMPARE(studio->session.activeTraining()->name, QStringLiteral("lids"));
        QCOMPARE(studio->session.threshold(), 0.35);
        QVERIFY(studio->session.modelFile().startsWith(studio->session.store()->modelFolder()));
        QFile broken(at(QStringLiteral("broken.blm")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("nothing") > 0);
        broken.close();
        studio->window.openPath(broken.fileName());
        QTRY_VERIFY(studio->window.findChild<MessageBar*>()->text().contains(QStringLiteral("broken.blm")));
        QCOMPARE(studio->session.trainings().size(), 2U);

        trigger(studio->window, "closeProject");
        studio->window.openPath(model);
        QVERIFY(!studio->session.hasProject() && !studio->session.jobs().busy()); // its folder is not imported
        QVERIFY(studio->window.findChild<MessageBar*>()->isVisible());
        drawCategory(at(QStringLiteral("fresh")), 2, 1, 1);
        answer(QStringLiteral("useModel"));
        studio->session.importFolder(at(QStringLiteral("fresh")), at(QStringLiteral("fresh-project")));
        QTRY_VERIFY_WITH_TIMEOUT(studio->session.model().has_value(), 10'000);
    }

    void imagesThatWereWrittenAnewAreToldOf() {
        const auto studio = m_maker->open();
        Session& session = studio->session;
        QTRY_VERIFY(!session.contents().busy());
        addScoredModel(session, 0.35);
        const QString file = session.imageFile(indexOf(session, QStringLiteral("scratch/002.png")));
        const qint64 size = QFileInfo(file).size();
        const QString folder = session.store()->folder();
        QImage(32, 24, QImage::Format_RGB32).save(file);
        QFile padded(file); // as cameras write them: every picture has the same size
        QVERIFY(padded.open(QIODevice::ReadWrite) && padded.resize(size));
        padded.close();
        session.closeProject();
        session.importFolder(folder);
        auto* bar = studio->window.findChild<MessageBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->text().contains(QStringLiteral("no longer what was labelled")), 10'000);
        QCOMPARE(session.contents().changed().size(), 1U);
        answer(QStringLiteral("showChanged"));
        QTest::mouseClick(bar->findChild<QPushButton*>(QStringLiteral("messageHelp")), Qt::LeftButton);
        QCOMPARE(studio->gallery.shown().rowCount(), 1);
        session.setFilter({});
        QVERIFY(session.score(indexOf(session, QStringLiteral("scratch/002.png"))).has_value());
        answer(QStringLiteral("clearLabels"));
        trigger(studio->window, "changedImages");
        QVERIFY(record(session, QStringLiteral("scratch/002.png")).label == Label::unlabelled);
        QVERIFY(!session.score(indexOf(session, QStringLiteral("scratch/002.png"))));
        QVERIFY(session.score(indexOf(session, QStringLiteral("scratch/001.png"))).has_value());
        QTRY_VERIFY(!session.contents().busy() && session.contents().changed().empty());
        QVERIFY(!studio->window.findChild<QAction*>(QStringLiteral("changedImages"))->isEnabled());
        session.closeProject();
        session.importFolder(folder); // and it stays so
        QTRY_VERIFY(session.hasProject() && !session.contents().busy());
        QVERIFY(session.contents().changed().empty());
    }

    void closingTheProjectOrOpeningAnotherAsksForRunningWork() {
        const auto studio = m_maker->open();
        const QString folder = studio->session.store()->folder();
        start(studio->session, QStringLiteral("Training"));
        answer(QStringLiteral("keepRunning"));
        trigger(studio->window, "closeProject");
        QVERIFY(studio->session.hasProject() && studio->session.jobs().busy());
        drawCategory(at(QStringLiteral("other")), 2, 1, 1);
        answer(QStringLiteral("keepRunning"));
        studio->window.openPath(at(QStringLiteral("other")));
        QVERIFY(studio->session.jobs().busy());
        QCOMPARE(studio->session.store()->folder(), folder);
        answer(QStringLiteral("stopAndClose"));
        QSignalSpy opened(&studio->session, &Session::opened);
        studio->window.openPath(at(QStringLiteral("other")));
        QVERIFY(opened.wait(10'000));
        QVERIFY(studio->session.store()->folder() != folder);
        QDir(studio->session.store()->folder()).removeRecursively();
        start(studio->session, QStringLiteral("Training"));
        answer(QStringLiteral("stopAndClose"));
        trigger(studio->window, "closeProject");
        QTRY_VERIFY(!studio->session.hasProject());
    }

    void renamedAndMovedProjectIsKnownByItsName() {
        const auto studio = m_maker->open();
        Session& session = studio->session;
        const QString folder = session.store()->folder();
        QTimer::singleShot(0, &studio->window, [] {
            auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setTextValue(QStringLiteral("Lids & caps"));
            dialog->accept();
        });
        trigger(studio->window, "renameProject");
        QVERIFY2(studio->window.windowTitle().contains(QStringLiteral("Lids & caps")), qPrintable(studio->window.windowTitle()));
        QCOMPARE(recentProjects().front().name, QStringLiteral("Lids & caps"));
        const std::vector<ImageRecord> before = session.images();
        QSignalSpy opened(&session, &Session::opened);
        session.moveProject(at(QStringLiteral("beside/lids")));
        QVERIFY(opened.wait(10'000));
        QCOMPARE(session.store()->folder(), QFileInfo(at(QStringLiteral("beside/lids"))).canonicalFilePath());
        QVERIFY(!ProjectStore::isProject(folder));
        QCOMPARE(session.images().size(), before.size());
        QCOMPARE(session.projectName(), QStringLiteral("Lids & caps"));
        session.moveProject(m_maker->folder.path()); // is not empty
        QVERIFY(opened.wait(10'000));
        QVERIFY(studio->window.findChild<MessageBar*>()->isVisible());
        QCOMPARE(session.store()->folder(), QFileInfo(at(QStringLiteral("beside/lids"))).canonicalFilePath());
    }

    void aProjectOnAnUnpluggedDriveStaysInTheList() {
        const auto studio = m_maker->open();
        const QString folder = studio->session.store()->folder();
        trigger(studio->window, "closeProject");
        QVERIFY(QDir().rename(folder, folder + QStringLiteral(" unplugged")));
        MainWindow again(studio->session);
        again.show();
        auto* row = again.findChild<QToolButton*>(QStringLiteral("recentProject"));
        QVERIFY(row && !row->isEnabled());
        QVERIFY2(row->text().contains(QStringLiteral("not there now")), qPrintable(row->text()));
        QVERIFY(QDir().rename(folder + QStringLiteral(" unplugged"), folder));
        MainWindow plugged(studio->session);
        QVERIFY(plugged.findChild<QToolButton*>(QStringLiteral("recentProject"))->isEnabled());
        QTest::mouseClick(again.findChild<QToolButton*>(QStringLiteral("removeRecent")), Qt::LeftButton);
        QTRY_VERIFY(recentProjects().isEmpty());
        QVERIFY(!again.findChild<QToolButton*>(QStringLiteral("recentProject")));
    }

    void fullScreenIsTickedWhenItIsOn() {
        Studio studio;
        studio.window.show();
        auto* full = studio.window.findChild<QAction*>(QStringLiteral("fullScreen"));
        full->trigger();
        QTRY_VERIFY(studio.window.isFullScreen());
        QVERIFY(full->isChecked());
        trigger(studio.window, "resetLayout");
        QTRY_VERIFY(!studio.window.isFullScreen());
        QVERIFY(!full->isChecked());
        studio.window.showFullScreen();
        QTRY_VERIFY(full->isChecked());
        studio.window.close();
        Studio next; // starts as the last one ended
        next.window.show();
        QCOMPARE(next.window.findChild<QAction*>(QStringLiteral("fullScreen"))->isChecked(), next.window.isFullScreen());
    }
};

QTEST_MAIN(TestGrowingProject)
#include "test_growing_project.moc"
