// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QToolButton>
#include <QUndoStack>

#include "studio_fixture.h"
#include "tests/ui/thread_time.h"
#include "ui/compare_panel.h"
#include "ui/image_loader.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/job_runner.h"
#include "ui/label_history.h"
#include "ui/label_import_dialog.h"
#include "ui/mask_canvas.h"
#include "ui/mask_editor.h"
#include "ui/mask_panel.h"
#include "core/output/stored_maps.h"

using namespace blemish;
using namespace blemish::test;

/// Drawing with the mouse on the Images page: 32x24 images, four to learn from, two good and two scratched ones.
class TestMasks : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InspectPage> m_page;

    MaskEditor& editor() { return m_page->masks().editor(); }
    QPoint onView(QPointF image) { return m_page->view().toWidget(image).toPoint(); }
    void chooseImage(int index) {
        m_session->setCurrentImage(index);
        QTRY_VERIFY(m_page->settled());
    }
    void stroke(QPointF from, QPointF to) {
        QTest::mousePress(&m_page->view(), Qt::LeftButton, {}, onView(from));
        QTest::mouseMove(&m_page->view(), onView((from + to) / 2));
        QTest::mouseMove(&m_page->view(), onView(to));
        QTest::mouseRelease(&m_page->view(), Qt::LeftButton, {}, onView(to));
    }
    void press(QPointF at, Qt::KeyboardModifiers modifiers = {}) { QTest::mousePress(&m_page->view(), Qt::LeftButton, modifiers, onView(at)); }
    void drag(QPointF to) { QTest::mouseMove(&m_page->view(), onView(to)); }
    void release(QPointF at) { QTest::mouseRelease(&m_page->view(), Qt::LeftButton, {}, onView(at)); }
    void undoByKey() { QTest::keyClick(&m_page->view(), Qt::Key_Z, Qt::ControlModifier); }
    void trigger(const char* action) {
        auto* found = m_page->findChild<QAction*>(QLatin1String(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }
    void click(const char* button) {
        auto* found = m_page->findChild<QAbstractButton*>(QLatin1String(button));
        QVERIFY2(found && found->isEnabled(), button);
        found->click();
    }
    int setPixels(MaskEditor::Layer layer = MaskEditor::Layer::defect) {
        const QImage& mask = editor().mask(layer);
        int count = 0;
        for (int y = 0; y < mask.height(); ++y)
            count += int(std::count(mask.constScanLine(y), mask.constScanLine(y) + mask.width(), 255));
        return count;
    }
    QString drawnFile(int index) {
        return QStringLiteral("%1/%2.png").arg(m_session->store()->maskFolder()).arg(m_session->images()[std::size_t(index)].id);
    }
    int lastScored() {
        int index = -1;
        for (int i = 0; i < int(m_session->images().size()); ++i)
            if (m_session->score(i)) index = i;
        return index;
    }
    int lastTested() {
        int index = -1;
        for (int i = 0; i < int(m_session->images().size()); ++i)
            if (m_session->images()[std::size_t(i)].split == Split::test) index = i;
        return index;
    }
    /// 24 megapixels.
    void makeFirstLarge() {
        QImage large(6000, 4000, QImage::Format_Grayscale8);
        large.fill(128);
        QVERIFY(large.save(m_session->imageFile(0)));
        chooseImage(1);
        chooseImage(0);
        QCOMPARE(m_page->view().imageSize(), large.size());
    }
    void rest() { QTRY_VERIFY(editor().files().idle()); }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        useScratchFolders(m_folder->path());
        drawCategory(m_folder->filePath(QStringLiteral("data")), 4, 2, 2);
        m_session = std::make_unique<Session>();
        import(*m_session, m_folder->filePath(QStringLiteral("data")), m_folder->filePath(QStringLiteral("project")));
        m_page = std::make_unique<InspectPage>(*m_session);
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        chooseImage(0);
    }
    void cleanup() {
        m_page.reset();
        m_session.reset();
    }

    void brushStrokeIsStoredAtTheImagesSizeAndNotAmongTheData() {
        const QStringList before = QDir(m_folder->filePath(QStringLiteral("data/train/good"))).entryList(QDir::Files);
        click("drawMask");
        editor().setSize(4);
        stroke({6, 12}, {24, 12});
        QVERIFY(setPixels() > 60 && setPixels() < 110);
        rest();
        const auto stored = readMask(toPath(drawnFile(0)));
        QVERIFY(stored.ok());
        QCOMPARE(stored->width, 32);
        QCOMPARE(stored->height, 24);
        QCOMPARE(toQMask(*stored), editor().mask(MaskEditor::Layer::defect));
        QCOMPARE(m_session->maskFile(0), drawnFile(0));
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("data/train/good"))).entryList(QDir::Files), before);
    }

    void maskIsThereWhenTheProjectIsOpenedAgain() {
        click("drawMask");
        stroke({6, 12}, {24, 12});
        const int drawn = setPixels();
        rest();
        const QString project = m_session->store()->folder();
        m_session->closeProject();
        QVERIFY(m_session->openProject(project).ok());
        QTRY_VERIFY(m_page->settled());
        QCOMPARE(setPixels(), drawn);
    }

    void closingRightAfterAStrokeLosesNothing() {
        click("drawMask");
        stroke({6, 12}, {24, 12});
        const int drawn = setPixels();
        const QString project = m_session->store()->folder();
        m_session->closeProject(); // while it is being written
        m_page.reset();
        QVERIFY(m_session->openProject(project).ok());
        const auto stored = readMask(toPath(m_session->maskFile(0)));
        QVERIFY(stored.ok());
        QCOMPARE(int(std::count(stored->pixels.begin(), stored->pixels.end(), 255)), drawn);
    }

    void undoTakesBackOneStrokeAndRedoBringsIt() {
        click("drawMask");
        editor().setSize(3);
        stroke({4, 4}, {10, 4});
        const int first = setPixels();
        stroke({4, 18}, {28, 18});
        const int both = setPixels();
        QVERIFY(both > first && first > 0);
        m_session->undoStack().undo();
        QCOMPARE(setPixels(), first);
        m_session->undoStack().undo();
        QCOMPARE(setPixels(), 0);
        m_session->undoStack().redo();
        m_session->undoStack().redo();
        QCOMPARE(setPixels(), both);
        rest();
        QCOMPARE(toQMask(*readMask(toPath(drawnFile(0)))), editor().mask(MaskEditor::Layer::defect));
    }

    void importedMaskIsDrawnOnAndUndoBringsWhatWasDrawnBefore() {
        LabelHistory history(*m_session);
        click("drawMask");
        editor().setSize(3);
        stroke({4, 4}, {10, 4});
        const QImage drawn = editor().mask(MaskEditor::Layer::defect);
        rest();
        QFile file(m_folder->filePath(QStringLiteral("labels.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray name = QFileInfo(m_session->imageFile(0)).canonicalFilePath().toUtf8();
        file.write("{\"images\":[{\"id\":1,\"file_name\":\"" + name + "\",\"width\":32,\"height\":24}],\"categories\":[{\"id\":1,\"name\":\"dent\"}],"
                   "\"annotations\":[{\"image_id\":1,\"category_id\":1,\"segmentation\":[[16,8,20,8,20,12,16,12]]}]}");
        file.close();
        LabelImportDialog dialog(*m_session, history, file.fileName());
        dialog.show();
        auto* apply = dialog.findChild<QPushButton*>(QStringLiteral("applyImport"));
        QTRY_VERIFY(apply->isEnabled());
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QTRY_COMPARE(setPixels(), 16); // on the view at once
        stroke({4, 18}, {28, 18});
        QVERIFY(setPixels() > 16);
        rest();
        m_session->undo();
        QCOMPARE(setPixels(), 16);
        rest();
        m_session->undo();
        QTRY_COMPARE(editor().mask(MaskEditor::Layer::defect), drawn);
        m_session->undo(); // the stroke from before, on its own mask
        QCOMPARE(setPixels(), 0);
        m_session->redo();
        QCOMPARE(editor().mask(MaskEditor::Layer::defect), drawn);
        rest();
        m_session->redo();
        QTRY_COMPARE(setPixels(), 16);
    }

    void undoComesBackToTheImageOfTheStroke() {
        click("drawMask");
        stroke({4, 4}, {10, 4});
        const int first = setPixels();
        stroke({4, 18}, {28, 18});
        chooseImage(3);
        QCOMPARE(setPixels(), 0);
        m_session->undoStack().undo();
        QCOMPARE(m_session->currentImage(), 0);
        QTRY_VERIFY(m_page->settled());
        QCOMPARE(setPixels(), first);
    }

    void eraserHasASizeOfItsOwnAndTheWheelChangesIt() {
        click("drawMask");
        auto* size = m_page->findChild<QSpinBox*>(QStringLiteral("maskToolSize"));
        size->setValue(30);
        stroke({16, 12}, {16, 12});
        const int painted = setPixels();
        click("eraserTool");
        QVERIFY(size->value() != 30);
        size->setValue(4);
        const QPointF middle = m_page->view().toWidget({16, 12});
        const double zoom = m_page->view().zoom();
        QWheelEvent wheel(middle, m_page->view().mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_page->view(), &wheel);
        QCOMPARE(size->value(), 5);
        QCOMPARE(m_page->view().zoom(), zoom);
        stroke({16, 12}, {16, 12});
        QVERIFY(setPixels() < painted && setPixels() > painted - 40);
        click("brushTool");
        QCOMPARE(size->value(), 30);
    }

    void polygonIsClosedByADoubleClickAndFillFillsWhatIsEnclosed() {
        click("drawMask");
        click("polygonTool");
        for (const QPointF corner : {QPointF(4, 4), QPointF(20, 4), QPointF(20, 16)})
            QTest::mouseClick(&m_page->view(), Qt::LeftButton, {}, onView(corner));
        QCOMPARE(setPixels(), 0);
        QTest::mouseDClick(&m_page->view(), Qt::LeftButton, {}, onView({20, 16}));
        QVERIFY(std::abs(setPixels() - 96) < 20); // half of 16 x 12
        m_session->undoStack().undo();
        click("brushTool");
        editor().setSize(1);
        stroke({4, 4}, {20, 4});
        stroke({20, 4}, {20, 16});
        stroke({20, 16}, {4, 16});
        stroke({4, 16}, {4, 4});
        const int outline = setPixels();
        click("fillTool");
        QTest::mouseClick(&m_page->view(), Qt::LeftButton, {}, onView({10.5, 10.5}));
        QTRY_VERIFY(!editor().computing());
        QVERIFY(std::abs(setPixels() - outline - 15 * 11) <= 30); // where a click lands depends on the zoom
        QCOMPARE(int(editor().mask(MaskEditor::Layer::defect).constScanLine(10)[10]), 255);
        QCOMPARE(int(editor().mask(MaskEditor::Layer::defect).constScanLine(1)[1]), 0);
    }

    void escapeLeavesThePolygonThenTheDrawing() {
        click("drawMask");
        click("polygonTool");
        QTest::mouseClick(&m_page->view(), Qt::LeftButton, {}, onView({4, 4}));
        QTest::keyClick(&m_page->view(), Qt::Key_Escape);
        QVERIFY(editor().tool() == MaskEditor::Tool::polygon);
        QTest::keyClick(&m_page->view(), Qt::Key_Escape);
        QVERIFY(editor().tool() == MaskEditor::Tool::none);
        stroke({4, 4}, {20, 4}); // pans
        QCOMPARE(setPixels(), 0);
    }

    void modelsContourBecomesAMask() {
        addScoredModel(*m_session, 0.25);
        chooseImage(lastScored());
        click("drawMask");
        click("takeContour");
        QTRY_VERIFY(!editor().computing());
        QVERIFY(setPixels() > 20); // the map's bright square, 4 of 16 wide
        QVERIFY(editor().mask(MaskEditor::Layer::defect).constScanLine(9)[12] == 255);
        m_session->undoStack().undo();
        QCOMPARE(setPixels(), 0);
    }

    void fillOfManyMegapixelsIsComputedBesideTheWindow() {
        makeFirstLarge();
        click("drawMask");
        click("fillTool");
        QTest::mouseClick(&m_page->view(), Qt::LeftButton, {}, onView({3000, 2000}));
        QVERIFY(editor().computing());
        QCOMPARE(setPixels(), 0); // the click came back before anything was filled
        click("brushTool");
        stroke({100, 100}, {200, 100}); // nothing is drawn meanwhile
        QTRY_VERIFY_WITH_TIMEOUT(!editor().computing(), 20'000);
        QCOMPARE(setPixels(), 6000 * 4000);
        QCOMPARE(m_session->undoStack().count(), 1);
        m_session->undoStack().undo();
        QCOMPARE(setPixels(), 0);
        rest();
    }

    void firstDotOnManyMegapixelsDoesNotWaitForACopy() {
        makeFirstLarge();
        click("drawMask");
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(500); // for the copy, and for what is being written
            const double spent = threadMilliseconds([this, i] { editor().press({1000, 1000.0 + 100 * i}, {}); });
            QVERIFY2(spent < 5, qPrintable(QString::number(spent))); // it was 13 ms, and 55 ms with 100 megapixels
            editor().release({1000, 1000.0 + 100 * i}, {});
            QCOMPARE(m_session->undoStack().count(), i + 1);
        }
        const int three = setPixels();
        for (int i = 0; i < 3; ++i) m_session->undo();
        QCOMPARE(setPixels(), 0);
        for (int i = 0; i < 3; ++i) m_session->redo();
        QCOMPARE(setPixels(), three);
        rest();
        QCOMPARE(toQMask(*readMask(toPath(drawnFile(0)))), editor().mask(MaskEditor::Layer::defect));
    }

    void fillThatIsStillComputedIsLeftOutOfTheNextImage() {
        makeFirstLarge();
        click("drawMask");
        click("fillTool");
        QTest::mouseClick(&m_page->view(), Qt::LeftButton, {}, onView({3000, 2000}));
        QVERIFY(editor().computing());
        m_session->setCurrentImage(1);
        QTRY_VERIFY(m_page->settled());
        QCOMPARE(setPixels(), 0);
        QCOMPARE(m_session->undoStack().count(), 0);
    }

    void ignoreRegionQuietsMapsAndScoresAndComesOffAgain() {
        addScoredModel(*m_session, 0.25);
        const int index = lastScored();
        chooseImage(index);
        const double before = *m_session->score(index);
        QVERIFY(before > 0.2);
        auto* compare = m_page->findChild<ComparePanel*>();
        compare->pinCurrent();
        QTRY_VERIFY(m_page->settled());
        QCOMPARE(float(*compare->view().peak()), float(before));
        click("drawMask");
        editor().setLayer(MaskEditor::Layer::ignore);
        editor().setSize(20);
        stroke({12, 9}, {12, 9}); // over the bright square
        QVERIFY(setPixels(MaskEditor::Layer::ignore) > 200);
        QCOMPARE(setPixels(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(float(*m_session->score(index)), 0.05F, 8000);
        QTRY_COMPARE(m_page->view().peak(), std::optional(double(0.05F))); // without choosing the image anew
        QTRY_COMPARE(compare->view().peak(), std::optional(double(0.05F)));
        QVERIFY(compare->title().contains(numberText(double(0.05F))));
        const auto map = m_session->map(index);
        QCOMPARE(*std::max_element(map->pixels.begin(), map->pixels.end()), 0.05F);
        chooseImage(index - 1); // it is the project's: every image shows it
        QVERIFY(setPixels(MaskEditor::Layer::ignore) > 200);
        m_session->undoStack().undo();
        QTRY_COMPARE_WITH_TIMEOUT(float(*m_session->score(index)), float(before), 8000);
        const std::int64_t training = m_session->activeTraining()->id;
        bool stored = false;
        for (const ScoreRecord& score : *m_session->store()->scores(training))
            stored |= score.imageId == m_session->images()[std::size_t(index)].id && float(score.score) == float(before);
        QVERIFY(stored);
    }

    void imageThatTakesLongHidesTheOneBefore() {
        QSemaphore disk;
        m_page->setReader([&disk](const QString& image, const QString& map, const QString& mask) {
            disk.tryAcquire(1, 5000);
            return loadImage(image, map, mask);
        });
        click("drawMask");
        m_page->view().zoomIn();
        const double zoom = m_page->view().zoom();
        m_session->setCurrentImage(3);
        QVERIFY(m_page->view().hasImage()); // most come sooner, and nothing flickers
        QTRY_VERIFY(!m_page->view().hasImage());
        QVERIFY(m_page->view().accessibleDescription().contains(m_session->images()[3].path));
        disk.release();
        QTRY_VERIFY(m_page->settled());
        QVERIFY(m_page->view().hasImage() && m_page->view().accessibleDescription().isEmpty());
        QCOMPARE(m_page->view().zoom(), zoom); // as between images that come at once
        QCOMPARE(editor().tool(), MaskEditor::Tool::brush);
        m_page->setReader(loadImage);
    }

    void strokeGoesOnWhileScoresAndMapArrive() {
        addScoredModel(*m_session, 0.25);
        const int learned = int(m_session->images().size()) - 1; // has no score
        chooseImage(learned);
        QVERIFY(!m_page->view().hasMap());
        click("drawMask");
        editor().setSize(4);
        press({6, 12});
        drag({12, 12});
        const int half = setPixels();
        QVERIFY(QFile::remove(m_session->imageFile(learned))); // it is not read again
        QVERIFY(writeTiff(toPath(m_session->mapFile(learned)), AnomalyMap(16, 16, 0.5F)).ok());
        emit m_session->mapsChanged({m_session->images()[std::size_t(learned)].id});
        emit m_session->scoresChanged();
        QTRY_VERIFY(m_page->settled() && m_page->view().hasMap());
        QVERIFY(m_page->view().hasImage());
        QCOMPARE(setPixels(), half);
        drag({24, 12});
        release({24, 12});
        QVERIFY(setPixels() > half);
        QCOMPARE(m_session->undoStack().count(), 1);
        m_session->undo();
        QCOMPARE(setPixels(), 0);
    }

    void anotherModelBringsItsMapWithoutReadingTheImageAgain() {
        chooseImage(lastTested());
        click("drawMask");
        press({6, 12});
        drag({12, 12});
        const int half = setPixels();
        QVERIFY(QFile::remove(m_session->imageFile(m_session->currentImage())));
        addScoredModel(*m_session, 0.25); // as at the end of a training
        QTRY_VERIFY(m_page->settled() && m_page->view().hasMap());
        QCOMPARE(setPixels(), half);
        release({12, 12});
        QCOMPARE(m_session->undoStack().count(), 1);
    }

    void undoTakesBackTheStrokeUnderTheButtonAlone() {
        click("drawMask");
        editor().setSize(3);
        stroke({4, 4}, {10, 4});
        const int first = setPixels();
        press({4, 18});
        drag({20, 18});
        QVERIFY(setPixels() > first);
        undoByKey();
        QCOMPARE(setPixels(), first);
        release({20, 18});
        QCOMPARE(setPixels(), first);
        QCOMPARE(m_session->undoStack().index(), 1);
        press({4, 18});
        drag({20, 18});
        m_session->undo(); // not by the key: half a stroke never becomes part of a step
        QCOMPARE(setPixels(), 0);
        release({20, 18});
        m_session->redo();
        QCOMPARE(setPixels(), first);
        undoByKey();
        QCOMPARE(setPixels(), 0);
    }

    void undoTakesBackCornersOfAnOpenPolygonFirst() {
        click("drawMask");
        editor().setSize(3);
        stroke({4, 4}, {10, 4});
        const int first = setPixels();
        click("polygonTool");
        for (const QPointF corner : {QPointF(4, 8), QPointF(20, 8), QPointF(20, 20)})
            QTest::mouseClick(&m_page->view(), Qt::LeftButton, {}, onView(corner));
        undoByKey();
        QVERIFY(!editor().closePolygon()); // two are left
        undoByKey();
        undoByKey();
        QVERIFY(!editor().unfinished());
        QCOMPARE(setPixels(), first);
        undoByKey();
        QCOMPARE(setPixels(), 0);
        QTest::mouseClick(&m_page->view(), Qt::LeftButton, {}, onView({4, 8}));
        QVERIFY(!m_session->undoStack().canUndo());
        undoByKey(); // although there is no step
        QVERIFY(!editor().unfinished());
    }

    void toolChosenWhileTheButtonIsDownEndsTheStroke() {
        click("drawMask");
        editor().setSize(3);
        press({4, 4});
        drag({10, 4});
        const int drawn = setPixels();
        QTest::keyClick(&m_page->view(), Qt::Key_I); // the ignore region
        drag({20, 4});
        release({20, 4});
        QCOMPARE(setPixels(), drawn);
        QCOMPARE(setPixels(MaskEditor::Layer::ignore), 0);
        m_session->undo();
        QCOMPARE(setPixels(), 0);
        rest();
    }

    void polygonAndFillWipeOutWithShift() {
        click("drawMask");
        click("polygonTool");
        const auto polygon = [this](std::initializer_list<QPointF> corners, Qt::KeyboardModifiers modifiers) {
            for (const QPointF corner : corners) QTest::mouseClick(&m_page->view(), Qt::LeftButton, modifiers, onView(corner));
            QTest::keyClick(&m_page->view(), Qt::Key_Return);
        };
        polygon({{2, 2}, {30, 2}, {30, 22}, {2, 22}}, {});
        const int whole = setPixels();
        polygon({{12, 1}, {16, 1}, {16, 23}, {12, 23}}, Qt::ShiftModifier);
        const int parted = setPixels();
        QVERIFY(whole - parted > 3 * 18 && whole - parted < 5 * 22);
        click("fillTool");
        QTest::mouseClick(&m_page->view(), Qt::LeftButton, Qt::ShiftModifier, onView({24, 12}));
        QTRY_VERIFY(!editor().computing());
        const QImage& mask = editor().mask(MaskEditor::Layer::defect);
        QCOMPARE(int(mask.constScanLine(12)[24]), 0);
        QCOMPARE(int(mask.constScanLine(12)[6]), 255);
        for (int i = 0; i < 2; ++i) m_session->undo();
        QCOMPARE(setPixels(), whole);
    }

    void maskAndIgnoreRegionAreClearedInOneStepEach() {
        click("drawMask");
        auto* clear = m_page->findChild<QAction*>(QStringLiteral("clearMask"));
        QVERIFY(!clear->isEnabled());
        stroke({4, 4}, {10, 4});
        stroke({4, 18}, {10, 18});
        const int drawn = setPixels();
        editor().setLayer(MaskEditor::Layer::ignore);
        stroke({24, 12}, {28, 12});
        const int ignored = setPixels(MaskEditor::Layer::ignore);
        trigger("clearMask"); // whatever layer is in hand
        QTRY_VERIFY(!editor().computing());
        QCOMPARE(setPixels(), 0);
        QCOMPARE(setPixels(MaskEditor::Layer::ignore), ignored);
        trigger("clearRegion");
        QTRY_VERIFY(!editor().computing());
        QCOMPARE(setPixels(MaskEditor::Layer::ignore), 0);
        m_session->undo();
        QCOMPARE(setPixels(MaskEditor::Layer::ignore), ignored);
        m_session->undo();
        QCOMPARE(setPixels(), drawn);
        rest();
        QCOMPARE(toQMask(*readMask(toPath(drawnFile(0)))), editor().mask(MaskEditor::Layer::defect));
    }

    void unreadableImageLeavesTheIgnoreRegionAlone() {
        click("drawMask");
        editor().setLayer(MaskEditor::Layer::ignore);
        stroke({4, 4}, {10, 4});
        const int drawn = setPixels(MaskEditor::Layer::ignore);
        QFile broken(m_session->imageFile(1));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.close();
        chooseImage(1);
        QVERIFY(!m_page->view().hasImage());
        chooseImage(2);
        QCOMPARE(setPixels(MaskEditor::Layer::ignore), drawn);
        rest();
    }

    void maskThatCannotBeWrittenIsKeptAndTriedAgain() {
        QSignalSpy told(m_session.get(), &Session::failed);
        const QString masks = m_session->store()->maskFolder();
        QVERIFY(QDir(masks).removeRecursively());
        QFile obstacle(masks);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        obstacle.close();
        click("drawMask");
        stroke({4, 4}, {10, 4});
        QTRY_COMPARE(told.count(), 1);
        stroke({4, 18}, {10, 18});
        QTest::qWait(100);
        QCOMPARE(told.count(), 1); // once
        QCOMPARE(editor().files().unsaved(), 1);
        const int drawn = setPixels();
        chooseImage(2);
        chooseImage(0);
        QCOMPARE(setPixels(), drawn);
        std::vector<QString> asked;
        const auto answer = [&](const char* button) {
            QTimer::singleShot(0, this, [&asked, button] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                asked.push_back(box->informativeText());
                box->findChild<QPushButton*>(QLatin1String(button))->click();
            });
        };
        answer("stayWithMasks");
        QVERIFY(!m_page->masks().mayClose());
        answer("closeWithoutMasks");
        QVERIFY(m_page->masks().mayClose());
        QVERIFY(asked.size() == 2 && asked[0].contains(QStringLiteral("masks")));
        QVERIFY(obstacle.remove());
        QTRY_VERIFY(editor().files().idle()); // by itself
        QCOMPARE(toQMask(*readMask(toPath(drawnFile(0)))), editor().mask(MaskEditor::Layer::defect));
        QVERIFY(m_page->masks().mayClose());
    }

    void lookingForAnotherIgnoreRegionCostsTheWindowNothing() {
        addScoredModel(*m_session, 0.25);
        QVERIFY(writePng(toPath(m_session->store()->ignoreRegionFile()), Mask(6000, 4000)).ok());
        const double spent = threadMilliseconds([this] { m_session->applyIgnoreRegion(); });
        QVERIFY2(spent < 5, qPrintable(QString::number(spent))); // reading it took 30 ms and more
        QTest::qWait(200);
        QVERIFY(!m_session->jobs().busy()); // it is empty
    }

    void mapIsStretchedUnderTheRegionWhateverItsSize() {
        Mask mask(8, 8);
        for (int y = 0; y < 8; ++y)
            for (int x = 0; x < 4; ++x) mask.row(y)[x] = 255;
        IgnoreRegion region(mask);
        AnomalyMap map(16, 4, 0.5F);
        map.row(1)[2] = 9;
        map.row(1)[12] = 0.75F;
        map.row(2)[13] = 0.25F;
        QCOMPARE(region.apply(map), 0.75);
        QCOMPARE(map.row(1)[2], 0.25F); // the lowest value outside
        QCOMPARE(map.row(1)[12], 0.75F);
        Mask defect(16, 4, 255);
        region.clear(defect);
        QCOMPARE(int(std::count(defect.pixels.begin(), defect.pixels.end(), 255)), 8 * 4);
    }
};

QTEST_MAIN(TestMasks)
#include "test_masks.moc"
