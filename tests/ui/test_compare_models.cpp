// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include "core/ml/speed_bench.h"
#include "tests/ui/page_project.h"
#include "ui/compare_models_dialog.h"
#include "ui/train_page.h"
#include "ui/training_runs.h"
#include "ui/training_speed.h"

using namespace blemish;
using namespace blemish::test;

class CompareModelsTest : public QObject {
    Q_OBJECT

    /// A project with two finished trainings: the older one ranks its NG images lower.
    struct Stage {
        PageProject project{usualParts(), true, true};
        Session session;
        explicit Stage(double secondsOfTheNewer = 0) {
            auto store = ProjectStore::open(project.folder());
            if (!store) qFatal("%s", store.error().message.c_str());
            std::vector<Part> better = usualParts();
            for (Part& part : better)
                if (part.score && part.label == Label::ng) *part.score += 1;
            PageProject::addTraining(**store, better, usualThreshold);
            auto trainings = (*store)->trainings();
            TrainingRecord newer = trainings->back();
            newer.seconds = secondsOfTheNewer;
            newer.msPerImage = secondsOfTheNewer > 0 ? 20 : 0;
            if (!(*store)->updateTraining(newer)) qFatal("the record cannot be written");
            store->reset();
            project.openIn(session);
        }
    };
    static QString cell(const CompareModelsDialog& dialog, int row, int column) {
        return dialog.findChild<QTableWidget*>(QStringLiteral("modelTable"))->item(row, column)->text();
    }

    static bool tellsTime(const TrainPage& page) {
        return std::ranges::any_of(page.findChildren<QLabel*>(), [](const QLabel* label) { return label->text().contains(QStringLiteral("time: about")); });
    }

private slots:
    void initTestCase() { QCoreApplication::setOrganizationName(QStringLiteral("blemish-test")); }
    void init() { QSettings().clear(); }

    void everyFinishedTrainingIsARowWithItsFigures() {
        Stage stage(95);
        CompareModelsDialog dialog(stage.session);
        dialog.show();
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("modelTable"));
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(cell(dialog, 0, 0), QStringLiteral("●"));
        QCOMPARE(cell(dialog, 0, 3), QStringLiteral("32"));
        QCOMPARE(cell(dialog, 0, 4), QLocale().toString(1.0, 'f', 3)); // the newer one tells all apart
        QVERIFY(cell(dialog, 1, 4) != cell(dialog, 0, 4));
        QCOMPARE(cell(dialog, 0, 8), QStringLiteral("2 min"));
        QCOMPARE(cell(dialog, 1, 8), QStringLiteral("–")); // not recorded
        QCOMPARE(cell(dialog, 0, 6), QStringLiteral("–")); // not measured
    }

    void theChosenModelIsPutToUse() {
        Stage stage;
        const std::int64_t newer = stage.session.activeTraining()->id;
        CompareModelsDialog dialog(stage.session);
        dialog.show();
        auto* use = dialog.findChild<QPushButton*>(QStringLiteral("useModel"));
        QVERIFY(!use->isEnabled());
        dialog.findChild<QTableWidget*>(QStringLiteral("modelTable"))->selectRow(1);
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(stage.session.activeTraining()->id != newer);
        QCOMPARE(cell(dialog, 1, 0), QStringLiteral("●"));
    }

    void aNoteIsWrittenInTheTableAndStoredAtOnce() {
        Stage stage;
        const std::int64_t older = stage.session.trainings().front().id;
        const QString folder = stage.session.store()->folder();
        CompareModelsDialog dialog(stage.session);
        dialog.show();
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("modelTable"));
        auto* edit = dialog.findChild<QPushButton*>(QStringLiteral("editNote"));
        QVERIFY(!edit->isEnabled());
        const auto write = [&](const QString& text) {
            auto* line = table->findChild<QLineEdit*>();
            QVERIFY(line);
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        };
        const auto stored = [&] {
            for (const TrainingRecord& training : *ProjectStore::openToRead(folder).value()->trainings())
                if (training.id == older) return training.note;
            return QStringLiteral("(gone)");
        };
        table->selectRow(1);
        QTest::mouseClick(edit, Qt::LeftButton);
        write(QStringLiteral("only lamp 2 was on"));
        QTRY_COMPARE(stored(), QStringLiteral("only lamp 2 was on"));
        QCOMPARE(cell(dialog, 1, 11), QStringLiteral("only lamp 2 was on"));
        const auto active = stage.session.activeTraining()->id;
        stage.session.setThreshold(0.41); // a moved threshold leaves the note alone
        stage.session.undo();
        QCOMPARE(stored(), QStringLiteral("only lamp 2 was on"));

        const QPoint place = table->visualItemRect(table->item(1, 11)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
        write(QStringLiteral("both lamps"));
        QTRY_COMPARE(stored(), QStringLiteral("both lamps"));
        QCOMPARE(stage.session.activeTraining()->id, active); // the double-click wrote and did not put to use
        QVERIFY(!(table->item(0, 2)->flags() & Qt::ItemIsEditable));
        stage.session.undo();
        QCOMPARE(stored(), QStringLiteral("only lamp 2 was on"));
        QCOMPARE(cell(dialog, 1, 11), QStringLiteral("only lamp 2 was on"));
        stage.session.redo();
        QCOMPARE(stored(), QStringLiteral("both lamps"));
        stage.session.closeProject();
        QVERIFY(stage.session.openProject(folder).ok());
        QCOMPARE(stage.session.trainings().front().note, QStringLiteral("both lamps"));
    }

    void aModelIsRenamedAndTheOldNameComesBackWithUndo() {
        Stage stage;
        const QString before = stage.session.trainings().front().name;
        CompareModelsDialog dialog(stage.session);
        dialog.show();
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("modelTable"));
        const auto write = [&](const QString& text) {
            table->selectRow(1);
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("renameModel")), Qt::LeftButton);
            auto* line = table->findChild<QLineEdit*>();
            QVERIFY(line);
            line->setText(text);
            QTest::keyClick(line, Qt::Key_Return);
        };
        write(QStringLiteral("line 2,  summer"));
        QTRY_COMPARE(stage.session.trainings().front().name, QStringLiteral("line 2, summer"));
        QTRY_COMPARE(cell(dialog, 1, 1), QStringLiteral("line 2, summer"));
        write(QStringLiteral(" "));
        QTRY_COMPARE(cell(dialog, 1, 1), QStringLiteral("line 2, summer")); // no empty names
        stage.session.undo();
        QCOMPARE(cell(dialog, 1, 1), before);
        stage.session.redo();
        const QString folder = stage.session.store()->folder();
        stage.session.closeProject();
        QVERIFY(stage.session.openProject(folder).ok());
        QCOMPARE(stage.session.trainings().front().name, QStringLiteral("line 2, summer"));
    }

    void newScoresLeaveANoteAloneThatIsBeingWritten() {
        Stage stage;
        CompareModelsDialog dialog(stage.session);
        dialog.show();
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("modelTable"));
        table->selectRow(0);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("editNote")), Qt::LeftButton);
        QTest::keyClicks(table->findChild<QLineEdit*>(), QStringLiteral("half a no"));
        const std::vector<ScoreRecord> more{{std::ranges::find(stage.session.images(), Label::ng, &ImageRecord::label)->id, 0.0, 12}};
        QVERIFY(stage.session.store()->saveScores(stage.session.activeTraining()->id, more).ok());
        const QString before = cell(dialog, 0, 4);
        emit stage.session.scoresChanged();
        QTRY_VERIFY_WITH_TIMEOUT(cell(dialog, 0, 4) != before, 5'000); // the figures follow
        auto* line = table->findChild<QLineEdit*>();
        QVERIFY(line && line->isVisible());
        QCOMPARE(line->text(), QStringLiteral("half a no"));
        QTest::keyClicks(line, QStringLiteral("te"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(stage.session.activeTraining()->note, QStringLiteral("half a note"));
    }

    void aModelThatLearnedFromTestImagesIsMarked() {
        Stage stage;
        CompareModelsDialog dialog(stage.session);
        dialog.show();
        QVERIFY(!cell(dialog, 0, 3).contains(QStringLiteral("⚠")));
        std::vector<ImageRecord> moved{*std::ranges::find(stage.session.images(), Split::train, &ImageRecord::split)};
        moved.front().split = Split::test;
        QVERIFY(stage.session.setStates(moved));
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("modelTable"));
        for (int row = 0; row < 2; ++row) {
            QVERIFY(cell(dialog, row, 3).contains(QStringLiteral("⚠")));
            QVERIFY2(table->item(row, 3)->toolTip().contains(QLatin1String("train")), qPrintable(table->item(row, 3)->toolTip()));
        }
    }

    void pixelFiguresAreMeasuredOnDemandAndForgottenWhenLabelsChange() {
        Stage stage;
        const int scratch = [&] {
            for (std::size_t i = 0; i < stage.session.images().size(); ++i)
                if (stage.session.images()[i].defectType == QLatin1String("scratch")) return static_cast<int>(i);
            return -1;
        }();
        CompareModelsDialog unmasked(stage.session);
        QVERIFY(!unmasked.findChild<QPushButton*>(QStringLiteral("measurePixels"))->isEnabled()); // no mask: nothing to measure
        const QString mask = stage.session.store()->folder() + QStringLiteral("/masks/one.png");
        QDir().mkpath(QFileInfo(mask).absolutePath());
        const auto size = readImageHeader(stage.session.imageFile(scratch).toStdString());
        QVERIFY(size.ok());
        Mask drawn(size->width, size->height, 0);
        const auto map = stage.session.map(scratch);
        QVERIFY(map.has_value());
        const auto peak = static_cast<std::size_t>(std::max_element(map->pixels.begin(), map->pixels.end()) - map->pixels.begin());
        const int x = static_cast<int>(peak) % map->width * size->width / map->width, y = static_cast<int>(peak) / map->width * size->height / map->height;
        drawn.row(y)[x] = 255;
        QVERIFY(writePng(mask.toStdString(), drawn).ok());
        QVERIFY(stage.session.store()->setDrawnMask(stage.session.images()[static_cast<std::size_t>(scratch)].id, QStringLiteral("masks/one.png")).ok());
        const QString folder = stage.session.store()->folder();
        stage.session.closeProject();
        QVERIFY(stage.session.openProject(folder).ok());

        CompareModelsDialog dialog(stage.session);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("measurePixels")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.settled() && cell(dialog, 0, 6) != QStringLiteral("–"), 10'000);
        QVERIFY(QLocale().toDouble(cell(dialog, 0, 6)) > 0.9); // the bright spot lies in the mask
        stage.session.setLabel({scratch}, Label::ok);
        QCOMPARE(cell(dialog, 0, 6), QStringLiteral("–"));
        stage.session.setLabel({scratch}, Label::ng);
        auto closed = std::make_unique<CompareModelsDialog>(stage.session);
        closed->show();
        QTest::mouseClick(closed->findChild<QPushButton*>(QStringLiteral("measurePixels")), Qt::LeftButton);
        QVERIFY(!closed->settled());
        QCOMPARE(closed->findChild<QPushButton*>(QStringLiteral("measurePixels"))->text().remove(QLatin1Char('&')), QStringLiteral("Stop measuring"));
        closed.reset(); // what runs ends by itself
    }

    void aTrainingBeforeTellsHowLongTheNextWillTake() {
        Stage stage(95);
        TrainPage page(stage.session);
        QVERIFY(tellsTime(page));
    }

    void aTrainingInAnotherProjectTellsToo() {
        Stage stage;
        TrainPage unknown(stage.session);
        QVERIFY(!tellsTime(unknown));
        TrainOptions before;
        before.epochs = 3;
        TrainingSpeed::remember(before, 20);
        TrainPage known(stage.session);
        QVERIFY(tellsTime(known));
        TrainOptions slower;
        slower.method = "rd++";
        TrainingSpeed speed(stage.session);
        QVERIFY(speed.msPerImage(slower) > speed.msPerImage(before)); // by what both have to compute
        QCOMPARE(speed.msPerImage(before), 20.0);
    }

    void theVeryFirstTrainingHasAMeasuredEstimate() {
        Stage stage;
        TrainPage page(stage.session);
        QSignalSpy told(&page, &TrainPage::durationChanged);
        QVERIFY(!tellsTime(page));
        if (likelyTrainingRate(false) <= 0) QSKIP("this build has no oneDNN to measure with");
        QTRY_VERIFY_WITH_TIMEOUT(tellsTime(page), 30'000);
        QVERIFY(!told.last().first().toString().isEmpty());
        TrainPage next(stage.session); // the measurement is kept
        QVERIFY(tellsTime(next));
    }
};

QTEST_MAIN(CompareModelsTest)
#include "test_compare_models.moc"
