// SPDX-License-Identifier: GPL-3.0-or-later
// What waits while something else runs, what needs scoring, and what the status bar keeps of it.
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <atomic>
#include <thread>

#include "core/project/database.h"
#include "tests/ui/page_project.h"
#include "ui/evaluate_page.h"
#include "ui/export_dialog.h"
#include "ui/inspect_page.h"
#include "ui/job_bar.h"
#include "ui/job_runner.h"

using namespace blemish;
using namespace blemish::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestQueue : public QObject {
    Q_OBJECT

    struct Stage {
        PageProject project{usualParts(), true, true};
        Session session;
        JobBar bar{session.jobs()};
        std::atomic<bool> go = false;

        Stage() {
            project.openIn(session);
            bar.show();
        }
        ~Stage() { go = true; }
        void keepBusy() {
            QVERIFY(session.jobs().start<int>(u"Training"_s, [this](JobContext& job) -> Result<int> {
                while (!go && !job.cancelled()) std::this_thread::sleep_for(1ms);
                return 1;
            }, &session, [](Result<int>) {}));
        }
        QToolButton& waiting() { return *bar.findChild<QToolButton*>(u"waitingJobs"_s); }
    };
    static QPushButton* button(const QWidget& from, const QString& name) { return from.findChild<QPushButton*>(name); }

private slots:
    void initTestCase() {
        QCoreApplication::setOrganizationName(u"blemish-test"_s);
        QSettings().clear();
    }

    void scoringWaitsForItsTurnAndCanBeTakenOut() {
        Stage stage;
        EvaluatePage page(stage.session);
        page.resize(1200, 800);
        page.show();
        auto* again = button(page, u"scoreAgain"_s);
        QVERIFY(again->isVisible() && again->isEnabled());
        stage.keepBusy();
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(stage.session.scoring());
        QCOMPARE(stage.session.jobs().waiting().size(), std::size_t(1));
        QTRY_VERIFY(!again->isEnabled());
        QVERIFY(stage.waiting().isVisible());
        QCOMPARE(stage.waiting().menu()->actions().size(), 1);
        QVERIFY(stage.waiting().menu()->actions().front()->text().contains(u"Scoring images"_s));
        stage.waiting().menu()->actions().front()->trigger();
        QVERIFY(!stage.session.scoring());
        QTRY_VERIFY(again->isEnabled());
        QVERIFY(!stage.waiting().isVisible());
        QTest::mouseClick(again, Qt::LeftButton);
        stage.session.closeProject();
        QVERIFY(stage.session.jobs().waiting().empty() && !stage.session.scoring());
    }

    void anExportWaitsAndThenWrites() {
        Stage stage;
        ExportDialog dialog(stage.session);
        const QString folder = stage.project.file(u"out"_s);
        dialog.setFolder(folder);
        dialog.show();
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        stage.keepBusy();
        QTest::mouseClick(button(dialog, u"startExport"_s), Qt::LeftButton);
        QVERIFY(dialog.findChild<QLabel*>(u"exportState"_s)->text().contains(u"Training"_s));
        QVERIFY(!QFile::exists(folder + u"/scores.csv"_s));
        stage.go = true;
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, 20'000);
        QVERIFY(QFile::exists(folder + u"/scores.csv"_s));
    }

    void anExportThatWaitsIsTakenBackByCancel() {
        Stage stage;
        ExportDialog dialog(stage.session);
        dialog.setFolder(stage.project.file(u"never"_s));
        dialog.show();
        stage.keepBusy();
        QTest::mouseClick(button(dialog, u"startExport"_s), Qt::LeftButton);
        dialog.reject();
        QVERIFY(dialog.isVisible());
        QVERIFY(stage.session.jobs().waiting().empty());
        QVERIFY(button(dialog, u"startExport"_s)->isEnabled());
        stage.go = true;
        QTRY_VERIFY(!stage.session.jobs().busy());
        QVERIFY(!QFile::exists(stage.project.file(u"never"_s)));
    }

    void mapsThatAreGoneCountAsNotScored() {
        Stage stage;
        InspectPage page(stage.session);
        page.resize(1200, 800);
        page.show();
        QTRY_COMPARE(stage.session.unscored(), 6); // those to learn from
        QCOMPARE(stage.session.unscored(Split::test), 0);
        QVERIFY(QDir(stage.session.store()->mapFolder()).removeRecursively());
        stage.session.checkMaps();
        QTRY_COMPARE(stage.session.unscored(Split::test), 35);
        auto* score = button(page, u"scoreImages"_s);
        QVERIFY(score->isVisible() && score->isEnabled());
        QVERIFY2(score->text().contains(u"41"_s), qPrintable(score->text()));
    }

    void aReadOnlyProjectSaysWhyNothingIsScored() {
        Stage stage;
        stage.session.closeProject();
        {
            auto database = Database::open(stage.project.folder() + u"/project.sqlite"_s, Database::Access::readWrite);
            QVERIFY(database.ok() && (*database)->run(u"PRAGMA user_version = 99"_s).ok());
        }
        stage.project.openIn(stage.session);
        QVERIFY(stage.session.store()->readOnly());
        InspectPage images(stage.session);
        EvaluatePage evaluation(stage.session);
        for (QWidget* page : std::initializer_list<QWidget*>{&images, &evaluation}) page->show();
        for (QPushButton* each : {button(images, u"scoreImages"_s), button(evaluation, u"scoreAgain"_s)}) {
            QVERIFY(each->isVisible() && !each->isEnabled());
            QVERIFY(each->toolTip().contains(u"read-only"_s));
        }
        stage.session.startScoring();
        QVERIFY(!stage.session.jobs().busy());
    }

    void notesStayUntilTheyWereLookedAt() {
        Stage stage;
        JobRunner& jobs = stage.session.jobs();
        const auto run = [&](const QString& note) {
            jobs.start<int>(u"work"_s, [note](JobContext& job) -> Result<int> {
                if (!note.isEmpty()) job.note(note.toStdString());
                return 1;
            }, this, [](Result<int>) {});
            QTRY_VERIFY(!jobs.busy());
        };
        run(u"broken.png cannot be read."_s); // a training
        run({});                              // and the scoring that follows by itself
        QCOMPARE(stage.bar.notes(), QStringList{u"broken.png cannot be read."_s});
        auto* notes = stage.bar.findChild<QToolButton*>(u"jobNotes"_s);
        QVERIFY(notes->isVisible());
        QTest::mouseClick(notes, Qt::LeftButton);
        run({});
        QVERIFY(stage.bar.notes().isEmpty() && !notes->isVisible());
    }
};

QTEST_MAIN(TestQueue)
#include "test_queue.moc"
