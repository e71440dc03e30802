// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QUndoStack>

#include "core/project/database.h"
#include "studio_fixture.h"
#include "ui/defect_types_dialog.h"
#include "ui/gallery.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/label_bar.h"
#include "ui/label_history.h"

using namespace blemish;
using namespace blemish::test;

/// One key for what people say of images: six to learn from, three good and three scratched ones to test.
class TestLabelling : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InspectPage> m_page;

    const ImageRecord& image(int index) const { return m_session->images()[std::size_t(index)]; }
    void press(Qt::Key key) { QTest::keyClick(&m_page->gallery(), key); }
    void choose(int image) {
        m_session->setCurrentImage(image);
        QCOMPARE(m_page->gallery().selectedImages(), std::vector<int>{image});
    }

    void addType(const char* name) { m_session->addDefectType(QLatin1String(name)); }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        useScratchFolders(m_folder->path());
        QSettings().clear();
        drawCategory(m_folder->filePath(QStringLiteral("data")), 6, 3, 3);
        m_session = std::make_unique<Session>();
        import(*m_session, m_folder->filePath(QStringLiteral("data")), m_folder->filePath(QStringLiteral("project")));
        m_page = std::make_unique<InspectPage>(*m_session);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->focusGallery();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() {
        m_page.reset();
        m_session.reset();
    }

    void spaceMarksReviewedAndGoesOn() {
        choose(1);
        QVERIFY(!image(1).reviewed);
        press(Qt::Key_Space);
        QVERIFY(image(1).reviewed && image(1).label != Label::ng);
        QCOMPARE(m_session->currentImage(), 2);
        QVERIFY((*m_session->store()->images())[1].reviewed);
        m_session->undoStack().undo();
        QVERIFY(!image(1).reviewed);
        QCOMPARE(m_session->currentImage(), 1);
    }

    void spaceOnAButtonPressesTheButton() {
        choose(1);
        QTRY_VERIFY(m_page->settled());
        auto* draw = m_page->findChild<QAbstractButton*>(QStringLiteral("drawMask"));
        draw->setFocus(Qt::TabFocusReason);
        QVERIFY(draw->hasFocus());
        QTest::keyClick(draw, Qt::Key_Space);
        QVERIFY(draw->isChecked());
        QVERIFY(!image(1).reviewed);
    }

    void goingOnCanBeTurnedOff() {
        for (QAction* action : m_page->labelActions())
            if (action->isCheckable()) action->trigger();
        choose(1);
        press(Qt::Key_2);
        QCOMPARE(m_session->currentImage(), 1);
        QVERIFY(image(1).label == Label::ng);
    }

    void digitLabelsWithItsTypeOfDefect() {
        QCOMPARE(m_session->defectTypes(), QStringList{QStringLiteral("scratch")});
        m_session->addDefectType(QStringLiteral("dent"));
        choose(0);
        press(Qt::Key_4);
        QVERIFY(image(0).label == Label::ng);
        QCOMPARE(image(0).defectType, QStringLiteral("dent"));
        choose(0);
        press(Qt::Key_2); // NG stays what it was
        QCOMPARE(image(0).defectType, QStringLiteral("dent"));
        choose(1);
        press(Qt::Key_9); // no such type yet
        QVERIFY(image(1).label != Label::ng);
        const QString project = m_session->store()->folder();
        m_session->closeProject();
        QVERIFY(m_session->openProject(project).ok());
        QCOMPARE(m_session->defectTypes().size(), 2);
    }

    void selectionIsLabelledInOneStep() {
        m_page->gallery().selectAll();
        const std::vector<ImageRecord> before = m_session->images();
        press(Qt::Key_1);
        for (const ImageRecord& each : m_session->images()) QVERIFY(each.label == Label::ok && each.defectType.isEmpty());
        QCOMPARE(m_session->undoStack().count(), 1);
        m_session->undoStack().undo();
        QVERIFY(m_session->images() == before);
    }

    void wrongLabelIsTurnedRoundWhereTheModelContradicts() {
        addScoredModel(*m_session, 0.35); // one good one scores 0.4, one scratched one 0.3
        auto* button = m_page->findChild<QAbstractButton*>(QStringLiteral("labelWasWrong"));
        int missed = -1;
        for (int i = 0; i < int(m_session->images().size()); ++i)
            if (m_session->decision(i) == Decision::ok && image(i).label == Label::ng) missed = i;
        QVERIFY(missed >= 0);
        choose(0);
        QVERIFY(!button->isVisible());
        choose(missed);
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(image(missed).label == Label::ok);
        QVERIFY(!button->isVisible());
        m_session->undoStack().undo();
        QVERIFY(image(missed).label == Label::ng);
        QCOMPARE(image(missed).defectType, QStringLiteral("scratch"));
    }

    void deleteTakesTheSelectionOutOfTheProjectAndUndoBringsItBack() {
        addScoredModel(*m_session, 0.25);
        const std::vector<ImageRecord> before = m_session->images();
        int scored = 0;
        while (!m_session->score(scored)) ++scored;
        const double score = *m_session->score(scored);
        QSignalSpy told(m_page.get(), &InspectPage::told);
        choose(scored);
        press(Qt::Key_Delete);
        QCOMPARE(m_session->images().size(), before.size() - 1);
        QCOMPARE(m_page->gallery().images().rowCount(), int(before.size()) - 1);
        QCOMPARE(m_session->store()->images()->size(), before.size() - 1);
        QCOMPARE(m_session->indexOf(before[std::size_t(scored)].id), -1);
        QCOMPARE(image(m_session->currentImage()).id, before[std::size_t(scored) + 1].id); // the next one
        QCOMPARE(m_page->gallery().selectedImages(), std::vector<int>{m_session->currentImage()});
        QCOMPARE(told.count(), 1);
        QVERIFY(QFile::exists(m_session->store()->absolutePath(before[std::size_t(scored)])));
        m_session->undo();
        QVERIFY(m_session->images() == before);
        QCOMPARE(m_session->currentImage(), scored);
        QCOMPARE(*m_session->score(scored), score);
        QTRY_VERIFY(m_page->settled() && m_page->view().hasMap());
        m_session->redo();
        QCOMPARE(m_session->images().size(), before.size() - 1);
        m_session->undo();
        QVERIFY(*m_session->store()->images() == before);
    }

    void aLabelFromBeforeARemovalIsTakenBackAfterIt() {
        choose(2);
        press(Qt::Key_2);
        choose(2);
        press(Qt::Key_Delete);
        choose(0);
        press(Qt::Key_Delete);
        for (int i = 0; i < 2; ++i) m_session->undo();
        QVERIFY(image(2).label == Label::ng);
        m_session->undo();
        QVERIFY(image(2).label == Label::ok);
    }

    void lockedSplitStaysWhateverChangesLabels() {
        addType("dent");
        QVERIFY(m_session->store()->setSetting(QStringLiteral("split_locked"), QStringLiteral("yes")).ok());
        QSignalSpy told(m_session.get(), &Session::failed);
        const std::vector<ImageRecord> before = m_session->images();
        std::vector<ImageRecord> wanted = before; // as rules and imports do it
        for (ImageRecord& record : wanted) {
            record.split = Split::validation;
            record.reviewed = true;
        }
        LabelHistory history(*m_session);
        history.setStates(wanted);
        QCOMPARE(told.count(), 1);
        for (std::size_t i = 0; i < before.size(); ++i) {
            QVERIFY(image(int(i)).split == before[i].split && image(int(i)).reviewed);
            QVERIFY((*m_session->store()->images())[i].split == before[i].split);
        }
        const int trained = int(std::ranges::find(before, Split::train, &ImageRecord::split) - before.begin());
        choose(trained);
        press(Qt::Key_2); // NG is never trained on
        QVERIFY(image(trained).split == Split::test);
        m_session->undo();
        QVERIFY(image(trained).label == Label::ok && image(trained).split == Split::train);
        m_session->undo();
        QVERIFY(m_session->images() == before);
        QCOMPARE(told.count(), 1);
    }

    void splitThatWasMovedBeforeTheLockStaysInUndo() {
        LabelHistory history(*m_session);
        const Split first = image(0).split;
        history.setSplit({0}, Split::validation);
        QVERIFY(first != Split::validation);
        QVERIFY(m_session->store()->setSetting(QStringLiteral("split_locked"), QStringLiteral("yes")).ok());
        QSignalSpy told(m_session.get(), &Session::failed);
        m_session->undo();
        QVERIFY(image(0).split == Split::validation);
        QCOMPARE(told.count(), 1);
    }

    void reviewedImagesCanBeTold() {
        choose(1);
        const QModelIndex card = m_page->gallery().images().index(1);
        const auto spoken = [&] { return card.data(Qt::AccessibleTextRole).toString(); };
        const auto picture = [&] {
            const QModelIndex shown = m_page->gallery().shown().mapFromSource(card);
            QPixmap pixmap(m_page->gallery().gridSize());
            pixmap.fill(Qt::gray);
            QPainter painter(&pixmap);
            QStyleOptionViewItem option;
            option.rect = pixmap.rect();
            option.font = m_page->font();
            option.fontMetrics = m_page->fontMetrics();
            option.palette = m_page->palette();
            m_page->gallery().itemDelegate()->paint(&painter, option, shown);
            painter.end();
            return pixmap.toImage();
        };
        QTRY_VERIFY(m_page->settled());
        const QImage before = picture();
        QVERIFY(!spoken().contains(QStringLiteral("reviewed")));
        press(Qt::Key_Space);
        QVERIFY(spoken().contains(QStringLiteral("reviewed")));
        QVERIFY(picture() != before);
    }

    void nextImageNotReviewedIsOneKeyAwayAndAFilter() {
        for (const int reviewed : {1, 2, 3}) {
            choose(reviewed);
            press(Qt::Key_Space);
        }
        choose(0);
        press(Qt::Key_U);
        QCOMPARE(m_session->currentImage(), 4);
        const auto choosing = [this](const char* text) {
            auto* chip = m_page->findChild<QPushButton*>(QStringLiteral("stateChip"));
            for (QAction* action : chip->menu()->actions())
                if (action->text() == QLatin1String(text)) action->trigger();
        };
        choosing("Not reviewed");
        QCOMPARE(m_page->gallery().shown().rowCount(), int(m_session->images().size()) - 3);
        choosing("Has a mask");
        QCOMPARE(m_page->gallery().shown().rowCount(), 0);
        addScoredModel(*m_session, 0.35);
        choosing("No score");
        for (int i = 0; i < int(m_session->images().size()); ++i) QCOMPARE(m_session->accepts(i), !m_session->score(i));
        choosing("Any state");
        QCOMPARE(m_page->gallery().shown().rowCount(), int(m_session->images().size()));
        m_page->gallery().selectAll();
        press(Qt::Key_Space);
        QSignalSpy told(m_page.get(), &InspectPage::told);
        press(Qt::Key_U);
        QCOMPARE(told.count(), 1);
    }

    void typesOfDefectAreRenamedMergedOrderedAndRemovedInOneStep() {
        addType("dent");
        addType("hole");
        addType("unused");
        m_session->setLabel({0}, Label::ng, QStringLiteral("dent"));
        m_session->setLabel({1}, Label::ng, QStringLiteral("hole"));
        const std::vector<ImageRecord> before = m_session->images();
        const QStringList types = m_session->defectTypes(); // scratch, dent, hole, unused
        LabelHistory history(*m_session);
        DefectTypesDialog dialog(*m_session, history);
        dialog.show();
        auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("defectTypes"));
        const auto button = [&](const char* name) { return dialog.findChild<QPushButton*>(QLatin1String(name)); };
        const auto rename = [&](int row, const QString& name) {
            table->item(row, 0)->setText(name);
            QCoreApplication::processEvents();
        };
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("3"));
        QVERIFY(!button("removeType")->isEnabled()); // it is in use
        rename(0, QStringLiteral("  long   scratch "));
        rename(2, QStringLiteral("dent")); // merges
        QCOMPARE(table->rowCount(), 3);
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("mergedTypes"))->text().contains(QStringLiteral("hole")));
        table->setCurrentCell(2, 0);
        QTest::mouseClick(button("removeType"), Qt::LeftButton);
        table->setCurrentCell(1, 0);
        QTest::mouseClick(button("typeUp"), Qt::LeftButton);
        QVERIFY(m_session->images() == before); // nothing yet
        QTest::mouseClick(button("applyTypes"), Qt::LeftButton);
        QCOMPARE(m_session->defectTypes(), (QStringList{QStringLiteral("dent"), QStringLiteral("long scratch")}));
        QCOMPARE(image(1).defectType, QStringLiteral("dent"));
        QCOMPARE(std::ranges::count(m_session->images(), QStringLiteral("long scratch"), &ImageRecord::defectType), 3);
        QCOMPARE(m_session->undoStack().count(), 1);
        const QString project = m_session->store()->folder();
        m_session->undo();
        QVERIFY(m_session->images() == before);
        QCOMPARE(m_session->defectTypes(), types);
        m_session->redo();
        m_session->closeProject();
        QVERIFY(m_session->openProject(project).ok());
        QCOMPARE(m_session->defectTypes().size(), 2);
        QCOMPARE(image(1).defectType, QStringLiteral("dent"));
    }

    void stepThatCannotBeTakenBackSaysSoAndGoes() {
        choose(0);
        press(Qt::Key_2);
        const auto other = Database::open(m_session->store()->folder() + QStringLiteral("/project.sqlite"), Database::Access::readWrite);
        QVERIFY(other.ok());
        QVERIFY((*other)->run(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON image BEGIN SELECT RAISE(FAIL, 'disk is full'); END")).ok());
        QSignalSpy told(m_session.get(), &Session::failed);
        m_session->undo();
        QCOMPARE(told.count(), 1);
        QVERIFY(image(0).label == Label::ng); // as on disk
        QVERIFY(!m_session->undoStack().canRedo());
        QVERIFY((*other)->run(QStringLiteral("DROP TRIGGER full")).ok());
    }

    void thresholdThatCannotBeSavedStaysInForceUntilItCan() {
        addScoredModel(*m_session, 0.35);
        const auto other = Database::open(m_session->store()->folder() + QStringLiteral("/project.sqlite"), Database::Access::readWrite);
        QVERIFY((*other)->run(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON training BEGIN SELECT RAISE(FAIL, 'disk is full'); END")).ok());
        QSignalSpy told(m_session.get(), &Session::failed);
        m_session->setThreshold(0.2);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(m_session->threshold(), 0.2);
        QCOMPARE(m_session->undoStack().count(), 0); // nothing is stored that could be taken back
        QVERIFY((*other)->run(QStringLiteral("DROP TRIGGER full")).ok());
        const QString project = m_session->store()->folder();
        m_session->closeProject();
        QVERIFY(m_session->openProject(project).ok());
        QCOMPARE(m_session->threshold(), 0.2);
    }

    void selectionMovesToAnotherSplitButNgNeverToTraining() {
        QSignalSpy told(m_session.get(), &Session::failed);
        m_page->gallery().selectAll();
        for (QAction* action : m_page->labelActions())
            if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1)) action->trigger();
        for (const ImageRecord& each : m_session->images()) QVERIFY((each.split == Split::train) == (each.label == Label::ok));
        QCOMPARE(told.count(), 1);
        m_session->undoStack().undo();
        QVERIFY(image(0).split == Split::test || image(0).split == Split::train);
    }
};

QTEST_MAIN(TestLabelling)
#include "test_labelling.moc"
