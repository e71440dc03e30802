// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include "tests/ui/page_project.h"
#include "ui/compare_models_dialog.h"
#include "ui/train_page.h"
#include "ui/training_runs.h"

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

private slots:
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
        QVERIFY(!(table->item(0, 1)->flags() & Qt::ItemIsEditable));
        stage.session.undo();
        QCOMPARE(stored(), QStringLiteral("only lamp 2 was on"));
        QCOMPARE(cell(dialog, 1, 11), QStringLiteral("only lamp 2 was on"));
        stage.session.redo();
        QCOMPARE(stored(), QStringLiteral("both lamps"));
        stage.session.closeProject();
        QVERIFY(stage.session.openProject(folder).ok());
        QCOMPARE(stage.session.trainings().front().note, QStringLiteral("both lamps"));
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
    }

    void aTrainingBeforeTellsHowLongTheNextWillTake() {
        Stage stage(95);
        TrainPage page(stage.session);
        page.show();
        bool told = false;
        for (const QLabel* label : page.findChildren<QLabel*>()) told |= label->text().contains(QStringLiteral("time: about"));
        QVERIFY(told);
        Stage first;
        TrainPage unknown(first.session);
        for (const QLabel* label : unknown.findChildren<QLabel*>()) QVERIFY(!label->text().contains(QStringLiteral("time: about")));
    }
};

QTEST_MAIN(CompareModelsTest)
#include "test_compare_models.moc"
