// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QUndoStack>

#include "studio_fixture.h"
#include "ui/gallery.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/label_bar.h"

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
