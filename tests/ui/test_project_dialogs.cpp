// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>
#include <atomic>

#include "studio_fixture.h"
#include "ui/content_reader.h"
#include "ui/duplicates_dialog.h"
#include "ui/job_runner.h"
#include "ui/label_export_dialog.h"
#include "ui/label_history.h"
#include "ui/label_import_dialog.h"
#include "ui/relink_dialog.h"
#include "ui/rules_dialog.h"
#include "ui/rules_editor.h"
#include "ui/snapshot_dialog.h"
#include "ui/split_dialog.h"

using namespace blemish;
using namespace blemish::test;

/// The dialogs about the images of a project.
class TestProjectDialogs : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LabelHistory> m_history;

    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    void importData() {
        drawCategory(at("data"), 6, 2, 2);
        import(*m_session, at("data"), at("project"));
    }
    int count(Label label) const {
        return int(std::count_if(m_session->images().begin(), m_session->images().end(),
                                 [label](const ImageRecord& image) { return image.label == label; }));
    }
    int count(Split split) const {
        return int(std::count_if(m_session->images().begin(), m_session->images().end(),
                                 [split](const ImageRecord& image) { return image.split == split; }));
    }
    int indexOf(const char* end) const {
        for (std::size_t i = 0; i < m_session->images().size(); ++i)
            if (m_session->images()[i].path.endsWith(QLatin1String(end))) return int(i);
        return -1;
    }
    template <class Widget>
    static Widget* part(QWidget& dialog, const char* name) {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        useScratchFolders(m_folder->path());
        m_session = std::make_unique<Session>();
        m_history = std::make_unique<LabelHistory>(*m_session);
    }
    void cleanup() {
        m_history.reset();
        m_session.reset();
    }

    void importShowsTheCountsOfItsRulesBeforeAnythingIsImported() {
        for (int i = 0; i < 5; ++i) drawImage(m_folder->filePath(QStringLiteral("mixed/lot/fine_%1.png").arg(i)), Qt::gray);
        for (int i = 0; i < 3; ++i) drawImage(m_folder->filePath(QStringLiteral("mixed/lot/bad_%1.png").arg(i)), Qt::red);
        RulesDialog dialog(*m_session, *m_history, {at("mixed")});
        dialog.show();
        QTRY_VERIFY(part<QPushButton>(dialog, "applyRules")->isEnabled());
        QVERIFY(!m_session->hasProject());
        auto* pattern = part<QLineEdit>(dialog, "rulePattern");
        QVERIFY(pattern);
        dialog.editor().addRule(
            {LabelRule::Kind::prefix, QStringLiteral("bad_"), Label::ng, QStringLiteral("dent"), Split::unassigned});
        QVERIFY(!part<QPushButton>(dialog, "applyRules")->isEnabled()); // not before the preview says what it does
        QTRY_VERIFY(dialog.settled());
        QVERIFY(part<QLabel>(dialog, "ruleCounts")->text().contains(QStringLiteral("3 NG")));
        QCOMPARE(dialog.findChildren<QLabel*>(QStringLiteral("ruleMatched")).last()->text(), QStringLiteral("3 images"));
        QSignalSpy opened(m_session.get(), &Session::opened);
        part<QPushButton>(dialog, "applyRules")->click();
        QVERIFY(opened.wait(10'000));
        QCOMPARE(count(Label::ng), 3);
        QCOMPARE(m_session->images()[std::size_t(indexOf("bad_1.png"))].defectType, QStringLiteral("dent"));
        QVERIFY(m_session->defectTypes().contains(QStringLiteral("dent")));
        QDir(m_session->store()->folder()).removeRecursively();
    }

    void severalFoldersAreImportedTogether() {
        for (int i = 0; i < 3; ++i) drawImage(m_folder->filePath(QStringLiteral("monday/%1.png").arg(i)), Qt::gray);
        for (int i = 0; i < 2; ++i) drawImage(m_folder->filePath(QStringLiteral("late/tuesday/%1.png").arg(i)), Qt::gray);
        RulesDialog dialog(*m_session, *m_history, {at("monday")});
        dialog.show();
        QTRY_VERIFY(part<QPushButton>(dialog, "applyRules")->isEnabled());
        dialog.addFolder(at("late/tuesday"));
        QVERIFY(!part<QPushButton>(dialog, "applyRules")->isEnabled());
        QTRY_VERIFY(dialog.settled());
        QVERIFY2(part<QLabel>(dialog, "foundImages")->text().startsWith(QStringLiteral("5 images")),
                 qPrintable(part<QLabel>(dialog, "foundImages")->text()));
        QSignalSpy opened(m_session.get(), &Session::opened);
        part<QPushButton>(dialog, "applyRules")->click();
        QVERIFY(opened.wait(10'000));
        QCOMPARE(m_session->images().size(), std::size_t(5));
        QVERIFY(indexOf("late/tuesday/1.png") >= 0);
        QDir(m_session->store()->folder()).removeRecursively();
    }

    void imagesAreCopiedIntoTheProjectOnRequest() {
        drawCategory(at("data"), 4, 1, 2);
        const auto importWithRules = [&](bool copy) {
            RulesDialog dialog(*m_session, *m_history, {at("data")});
            dialog.show();
            auto* box = part<QCheckBox>(dialog, "copyImages");
            QVERIFY(!box->isChecked());
            if (copy) QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
            QTRY_VERIFY(part<QPushButton>(dialog, "applyRules")->isEnabled());
            QSignalSpy opened(m_session.get(), &Session::opened);
            part<QPushButton>(dialog, "applyRules")->click();
            QVERIFY(opened.wait(10'000));
        };
        importWithRules(true);
        const QString project = m_session->store()->folder();
        const auto allInProject = [&] {
            for (int i = 0; i < int(m_session->images().size()); ++i)
                if (!m_session->imageFile(i).startsWith(project + QLatin1Char('/')) || !QFile::exists(m_session->imageFile(i))) return false;
            return m_session->images().size() == 7;
        };
        QVERIFY(allInProject());
        QCOMPARE(count(Label::ng), 2);
        QVERIFY(QFile::exists(at("data/train/good/001.png"))); // copied, not moved
        // The same folder in any way finds the same images again.
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->importFolder(at("data"));
        QVERIFY(opened.wait(10'000));
        QVERIFY(allInProject());
        importWithRules(true);
        QVERIFY(allInProject());
        QVERIFY(QDir(at("data")).removeRecursively()); // is needed no more
        QVERIFY(m_session->openProject(project).ok());
        QVERIFY(allInProject());
        m_session->closeProject();
        QDir(project).removeRecursively();

        drawCategory(at("data"), 4, 1, 2);
        importWithRules(false);
        QVERIFY(m_session->imageFile(0).startsWith(QFileInfo(at("data")).canonicalFilePath()));
        importWithRules(true); // what is referred to already stays so
        QCOMPARE(m_session->images().size(), std::size_t(7));
        QVERIFY(m_session->imageFile(0).startsWith(QFileInfo(at("data")).canonicalFilePath()));
        QDir(m_session->store()->folder()).removeRecursively();
    }

    void rulesOnAProjectAreOneStepToUndo() {
        importData();
        const std::vector<ImageRecord> before = m_session->images();
        RulesDialog dialog(*m_session, *m_history, {});
        dialog.show();
        auto* pattern = part<QLineEdit>(dialog, "rulePattern");
        QTest::keyClicks(pattern, QStringLiteral("GOOD")); // the rule that is there says: folder is …, NG
        QTRY_VERIFY(dialog.settled() && part<QPushButton>(dialog, "applyRules")->isEnabled());
        part<QPushButton>(dialog, "applyRules")->click();
        QCOMPARE(count(Label::ng), 10);
        QCOMPARE(count(Split::train), 0);
        m_session->undoStack().undo();
        QVERIFY(m_session->images() == before);
        QVERIFY(*m_session->store()->images() == before);
    }

    void sameImageInTrainingAndTestIsFoundAndMended() {
        importData();
        // All good ones of the fixture are alike: six trained on, two tested.
        DuplicatesDialog dialog(*m_session, *m_history);
        dialog.show();
        QTRY_VERIFY(dialog.settled() && !dialog.groups().empty());
        QCOMPARE(dialog.groups().size(), std::size_t(2));
        QVERIFY(dialog.groups()[0].leak && dialog.groups()[0].images.size() == 8);
        QVERIFY(!dialog.groups()[1].leak);
        QVERIFY(!m_session->store()->images()->front().contentHash.isEmpty());
        part<QPushButton>(dialog, "mendLeaks")->click();
        QCOMPARE(count(Split::train), 8);
        QVERIFY(
            std::none_of(dialog.groups().begin(), dialog.groups().end(), [](const DuplicateGroup& group) { return group.leak; }));
        QVERIFY(!part<QPushButton>(dialog, "mendLeaks")->isEnabled());
        m_session->undoStack().undo();
        QVERIFY(dialog.groups()[0].leak);
    }

    void copiesAreTakenOutAndUndoBringsThemBack() {
        importData();
        DuplicatesDialog dialog(*m_session, *m_history);
        dialog.show();
        QTRY_VERIFY(dialog.settled() && !dialog.groups().empty());
        auto* tree = part<QTreeWidget>(dialog, "duplicateGroups");
        auto* remove = part<QPushButton>(dialog, "removeCopies");
        QVERIFY(!remove->isEnabled());
        tree->topLevelItem(0)->child(1)->setSelected(true);
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(m_session->images().size(), std::size_t(9));
        QCOMPARE(dialog.groups()[0].images.size(), std::size_t(7));
        m_session->undo();
        QCOMPARE(m_session->images().size(), std::size_t(10));
        QCOMPARE(dialog.groups()[0].images.size(), std::size_t(8));
    }

    void contentsAreReadWithoutBeingAskedFor() {
        importData();
        QVERIFY(m_session->contents().busy());
        QSignalSpy finished(&m_session->contents(), &ContentReader::finished);
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished.first().first().toInt(), 10);
        for (const ImageRecord& image : *m_session->store()->images()) QVERIFY(!image.contentHash.isEmpty());
        const QString folder = m_session->store()->folder();
        QVERIFY(m_session->openProject(folder).ok());
        QVERIFY(finished.wait(10'000));
        QCOMPARE(finished.last().first().toInt(), 0); // nothing is read twice
    }

    void newSplitIsPreviewedAppliedAndLocked() {
        importData();
        SplitDialog dialog(*m_session, *m_history);
        dialog.show();
        part<QDoubleSpinBox>(dialog, "testShare")->setValue(50);
        QTRY_VERIFY(dialog.settled());
        QVERIFY2(part<QLabel>(dialog, "newSplit")->text().contains(QStringLiteral("Train: 4 OK")),
                 qPrintable(part<QLabel>(dialog, "newSplit")->text()));
        QCOMPARE(count(Split::train), 6);
        part<QPushButton>(dialog, "applySplit")->click();
        QCOMPARE(count(Split::train), 4);
        m_session->undoStack().undo();
        QCOMPARE(count(Split::train), 6);
        part<QCheckBox>(dialog, "splitLocked")->click();
        QVERIFY(!part<QPushButton>(dialog, "applySplit")->isEnabled());
        SplitDialog again(*m_session, *m_history); // the project remembers it
        QVERIFY(part<QCheckBox>(again, "splitLocked")->isChecked());
    }

    void movedImagesAreFoundAndWrongOnesRefused() {
        importData();
        m_session->setLabel({indexOf("train/good/003.png")}, Label::ng, QStringLiteral("dent"));
        QTRY_VERIFY(!m_session->contents().busy());
        const QString project = m_session->store()->folder();
        QVERIFY(QDir().mkpath(at("far/away")));
        QVERIFY(QDir().rename(at("data"), at("far/away/data")));
        drawCategory(at("other/data"), 6, 2, 2);
        QFile another(at("other/data/train/good/001.png"));
        QVERIFY(another.open(QIODevice::WriteOnly));
        another.write("another picture");
        another.close();
        QSignalSpy opened(m_session.get(), &Session::opened);
        m_session->importFolder(project);
        QVERIFY(opened.wait(10'000));
        QVERIFY(!dataFoldersExist(*m_session));
        RelinkDialog dialog(*m_session);
        dialog.show();
        dialog.tryFolder(at("other"));
        QTRY_VERIFY(dialog.settled());
        QTRY_VERIFY(part<QLabel>(dialog, "relinkResult")->text().contains(QStringLiteral("001.png")));
        QVERIFY(!part<QPushButton>(dialog, "useFolder")->isEnabled());
        dialog.tryFolder(at("far")); // found below it
        QTRY_VERIFY(part<QPushButton>(dialog, "useFolder")->isEnabled());
        part<QPushButton>(dialog, "useFolder")->click();
        QVERIFY(dataFoldersExist(*m_session));
        const int moved = indexOf("train/good/003.png");
        QVERIFY(m_session->images()[std::size_t(moved)].label == Label::ng);
        QCOMPARE(QFileInfo(m_session->imageFile(moved)).canonicalFilePath(),
                 QFileInfo(at("far/away/data/train/good/003.png")).canonicalFilePath());
    }

    void aFolderThatNothingProvesIsAskedAbout() {
        importData();
        m_session->closeProject(); // before the contents are read
        QVERIFY(QDir().mkpath(at("far")));
        QVERIFY(QDir().rename(at("data"), at("far/data")));
        QVERIFY(m_session->openProject(at("project")).ok());
        RelinkDialog dialog(*m_session);
        dialog.show();
        dialog.tryFolder(at("far"));
        QTRY_VERIFY(part<QPushButton>(dialog, "useFolder")->isEnabled());
        QVERIFY2(part<QLabel>(dialog, "relinkResult")->text().contains(QStringLiteral("name and size only")), qPrintable(part<QLabel>(dialog, "relinkResult")->text()));
        const auto answer = [](const char* name) {
            QTimer::singleShot(0, [name] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box);
                auto* button = *name ? box->findChild<QPushButton*>(QLatin1String(name)) : static_cast<QAbstractButton*>(box->button(QMessageBox::Cancel));
                QTest::mouseClick(button, Qt::LeftButton);
            });
        };
        answer("");
        QTest::mouseClick(part<QPushButton>(dialog, "useFolder"), Qt::LeftButton);
        QVERIFY(!dataFoldersExist(*m_session));
        answer("useUnproven");
        QTest::mouseClick(part<QPushButton>(dialog, "useFolder"), Qt::LeftButton);
        QVERIFY(dataFoldersExist(*m_session));
    }

    void renamedFilesAreFoundAgainByTheirContent() {
        importData();
        const int image = indexOf("test/scratch/001.png");
        QFile changed(m_session->imageFile(image));
        QVERIFY(changed.open(QIODevice::Append) && changed.write("unlike the other") > 0);
        changed.close();
        QVERIFY(m_session->openProject(at("project")).ok());
        m_session->setLabel({image}, Label::ng, QStringLiteral("dent"));
        QTRY_VERIFY(!m_session->contents().busy());
        if (!m_session->contents().changed().empty()) QVERIFY(m_session->takeContents(m_session->contents().changed(), false));
        QVERIFY(QDir().mkpath(at("elsewhere")));
        QVERIFY(QFile::rename(m_session->imageFile(image), at("elsewhere/renamed.png")));
        RelinkDialog dialog(*m_session);
        dialog.show();
        auto* folders = part<QTreeWidget>(dialog, "dataFolders");
        QVERIFY(!part<QPushButton>(dialog, "useFolder")->isEnabled()); // nothing was chosen yet
        QTRY_VERIFY(folders->topLevelItem(0)->text(2).startsWith(QStringLiteral("1 image")));
        dialog.tryFolder(at("elsewhere"));
        QTRY_VERIFY(part<QPushButton>(dialog, "useFolder")->isEnabled());
        QTest::mouseClick(part<QPushButton>(dialog, "useFolder"), Qt::LeftButton);
        const int found = indexOf("renamed.png");
        QVERIFY(found >= 0);
        QCOMPARE(m_session->images()[std::size_t(found)].defectType, QStringLiteral("dent"));
        QCOMPARE(QFileInfo(m_session->imageFile(found)).canonicalFilePath(), QFileInfo(at("elsewhere/renamed.png")).canonicalFilePath());
    }

    void rulesStayWhenTheImportHasToWait() {
        drawCategory(at("data"), 2, 1, 1);
        RulesDialog dialog(*m_session, *m_history, {at("data")});
        dialog.show();
        auto* apply = part<QPushButton>(dialog, "applyRules");
        QTRY_VERIFY(apply->isEnabled());
        std::atomic<bool> over = false;
        m_session->jobs().start<int>(QStringLiteral("Training"), [&over](JobContext&) -> Result<int> {
            while (!over) QThread::msleep(2);
            return 0;
        }, this, [](Result<int>) {});
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QVERIFY(part<QLabel>(dialog, "foundImages")->text().contains(QStringLiteral("Training")));
        over = true;
        QTRY_VERIFY(!m_session->jobs().busy());
        QSignalSpy opened(m_session.get(), &Session::opened);
        QTest::mouseClick(apply, Qt::LeftButton);
        QVERIFY(opened.wait(10'000));
        QDir(m_session->store()->folder()).removeRecursively();
    }

    void labelsGoOutAsFoldersAndAsAFile() {
        importData();
        m_session->setLabel({indexOf("train/good/003.png")}, Label::ng, QStringLiteral("dent"));
        LabelExportDialog dialog(*m_session);
        dialog.show();
        auto* target = part<QLineEdit>(dialog, "labelTarget");
        auto* start = part<QPushButton>(dialog, "startExport");
        QSignalSpy exported(&dialog, &LabelExportDialog::exported);
        QVERIFY(target->text().endsWith(QStringLiteral("exports/labels")));
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(exported.count(), 1);
        JobContext job;
        const auto again = scanDataset(m_session->store()->exportFolder() + QStringLiteral("/labels"), job);
        QVERIFY(again.ok());
        QCOMPARE(again->images.size(), std::size_t(10));
        QVERIFY(std::ranges::any_of(again->images, [](const ImageRecord& image) { return image.path == QLatin1String("test/dent/003.png"); }));

        QTest::mouseClick(start, Qt::LeftButton); // the folder is not empty any more
        QTRY_VERIFY(part<QLabel>(dialog, "exportState")->text().contains(QStringLiteral("there already")));
        part<QRadioButton>(dialog, "formatCoco")->click();
        QVERIFY(target->text().endsWith(QStringLiteral("exports/labels.json")));
        QVERIFY(!part<QComboBox>(dialog, "placement")->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(exported.count(), 2);
        QVERIFY(QFile::exists(m_session->store()->exportFolder() + QStringLiteral("/labels.json")));
        target->setText(at("elsewhere.json"));
        part<QRadioButton>(dialog, "formatMvtec")->click();
        QCOMPARE(target->text(), at("elsewhere.json")); // what was typed stays
    }

    void labelsComeInFromAFileInOneStep() {
        importData();
        const int image = indexOf("test/scratch/000.png");
        m_session->setCurrentImage(image);
        const std::vector<ImageRecord> before = m_session->images();
        QFile file(at("labels.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"images":[{"id":1,"file_name":"test/scratch/000.png","width":32,"height":24},
                                 {"id":2,"file_name":"train/good/000.png","width":32,"height":24},
                                 {"id":3,"file_name":"test/good/001.png","width":32,"height":24},
                                 {"id":4,"file_name":"absent.png","width":32,"height":24}],
                       "categories":[{"id":1,"name":"dent"}],
                       "annotations":[{"image_id":1,"category_id":1,"segmentation":[[2,2,10,2,10,8,2,8]]},
                                      {"image_id":2,"category_id":1,"segmentation":[]}]})");
        file.close();
        {
            LabelImportDialog dialog(*m_session, *m_history, at("labels.json"));
            dialog.show();
            auto* apply = part<QPushButton>(dialog, "applyImport");
            QVERIFY(!apply->isEnabled());
            QTRY_VERIFY(apply->isEnabled());
            const QString summary = part<QLabel>(dialog, "importSummary")->text();
            QVERIFY2(summary.contains(QStringLiteral("3 of the file's 4 images")) && summary.contains(QStringLiteral("2 NG")), qPrintable(summary));
            QCOMPARE(part<QListWidget>(dialog, "importProblems")->count(), 1);
            QVERIFY(part<QListWidget>(dialog, "importProblems")->item(0)->text().contains(QStringLiteral("absent.png")));
            auto* unmarked = part<QCheckBox>(dialog, "unmarkedOk");
            QVERIFY(unmarked->isVisible());
            QTest::mouseClick(unmarked, Qt::LeftButton, {}, QPoint(8, unmarked->height() / 2));
            QVERIFY(!apply->isEnabled()); // it is read again
            QTRY_VERIFY(apply->isEnabled());
            QVERIFY(m_session->images() == before);
            QSignalSpy shown(m_session.get(), &Session::currentImageChanged);
            QTest::mouseClick(apply, Qt::LeftButton);
            QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
            QCOMPARE(shown.count(), 1); // its mask is another one
        }
        QCOMPARE(count(Label::ng), 3);
        QCOMPARE(count(Split::train), 5);
        QCOMPARE(m_session->images()[std::size_t(image)].defectType, QStringLiteral("dent"));
        QVERIFY(m_session->defectTypes().contains(QStringLiteral("dent")));
        const auto mask = readMask(toPath(m_session->maskFile(image)));
        QVERIFY(mask.ok() && mask->width == 32 && mask->row(2)[2] == 255 && mask->row(8)[2] == 0);
        const QString folder = m_session->store()->maskFolder() + QStringLiteral("/import-1");
        QVERIFY(QFileInfo(folder).isDir());
        m_session->undo();
        QVERIFY(m_session->images() == before);
        QVERIFY(*m_session->store()->images() == before);
        QVERIFY(m_session->maskFile(image).isEmpty());
        m_session->redo();
        QCOMPARE(count(Label::ng), 3);
        QVERIFY(QFile::exists(m_session->maskFile(image)));
        m_session->undo();
        m_session->undoStack().clear(); // nothing needs its masks any more
        QVERIFY(!QFileInfo::exists(folder));
    }

    void labelsThatCannotBeReadChangeNothing() {
        importData();
        QFile file(at("labels.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"images\": 7}") > 0);
        file.close();
        LabelImportDialog dialog(*m_session, *m_history, at("labels.json"));
        dialog.show();
        QTRY_VERIFY(dialog.settled() && !part<QLabel>(dialog, "importSummary")->text().isEmpty());
        QVERIFY2(part<QLabel>(dialog, "importSummary")->text().contains(QStringLiteral("labels.json")), qPrintable(part<QLabel>(dialog, "importSummary")->text()));
        QVERIFY(!part<QPushButton>(dialog, "applyImport")->isEnabled());
        QCOMPARE(m_session->undoStack().count(), 0);
    }

    void trainingShowsWhatItSawAndWhatHasChangedSince() {
        importData();
        std::vector<std::int64_t> ids;
        for (const ImageRecord& image : m_session->images())
            if (image.split == Split::train) ids.push_back(image.id);
        TrainingRecord training;
        training.name = QStringLiteral("first");
        training.state = QStringLiteral("finished");
        training.id = *m_session->store()->addTraining(training, ids);
        m_session->setLabel({indexOf("train/good/002.png")}, Label::ng);
        SnapshotDialog dialog(*m_session, training);
        const QAbstractItemModel& list = *part<QTreeView>(dialog, "snapshotImages")->model();
        const auto text = [&](int row, int column) { return list.index(row, column).data().toString(); };
        QCOMPARE(list.rowCount(), 6);
        QVERIFY(text(2, 0).endsWith(QStringLiteral("002.png")));
        QCOMPARE(text(2, 1), QStringLiteral("OK"));
        QVERIFY(text(2, 2).contains(QStringLiteral("NG")));
        QCOMPARE(text(1, 2), QStringLiteral("unchanged"));
    }
};

QTEST_MAIN(TestProjectDialogs)
#include "test_project_dialogs.moc"
