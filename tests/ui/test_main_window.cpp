// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows and how keys and clicks change it. Work that takes its time, and what is told of it: test_window_jobs.cpp.
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QTranslator>
#include <algorithm>

#include "tests/ui/window_fixture.h"
#include "ui/label_history.h"
#include "ui/nav_rail.h"

using namespace blemish;
using namespace blemish::test;

class TestMainWindow : public QObject {
    Q_OBJECT
    std::unique_ptr<StudioMaker> m_maker;

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
    void initTestCase() { m_maker = std::make_unique<StudioMaker>(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_maker.reset(); }

    void importingAFolderShowsAllImages() {
        const auto studio = m_maker->open();
        QCOMPARE(studio->gallery.shown().rowCount(), 12);
        QVERIFY(studio->gallery.isVisible());
        QTRY_VERIFY(studio->window.settled());
        QVERIFY(studio->view.hasImage());
        QVERIFY(!studio->gallery.shown().index(0, 0).data(Qt::DecorationRole).value<QPixmap>().isNull());
    }

    void clickOnAThumbnailShowsItsImage() {
        const auto studio = m_maker->open();
        const QModelIndex item = itemEndingWith(studio->gallery, QStringLiteral("scratch/001.png"));
        studio->gallery.scrollTo(item);
        QTest::mouseClick(studio->gallery.viewport(), Qt::LeftButton, {}, studio->gallery.visualRect(item).center());
        QVERIFY(studio->session.imageFile(studio->session.currentImage()).endsWith(QStringLiteral("scratch/001.png")));
        QTRY_VERIFY(studio->window.settled());
        QVERIFY(studio->window.windowTitle().contains(QStringLiteral("001.png")));
    }

    void keyTwoLabelsNgAndIsStored() {
        const auto studio = m_maker->open();
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
        const auto studio = m_maker->open();
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
        const auto studio = m_maker->open();
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
        const auto studio = m_maker->open();
        auto* text = studio->window.findChild<QLineEdit*>(QStringLiteral("filterText"));
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("002"));
        QCOMPARE(text->text(), QStringLiteral("002"));
        QCOMPARE(studio->gallery.shown().rowCount(), 3);
        for (const ImageRecord& image : studio->session.images())
            QVERIFY(image.label == (image.path.contains(QStringLiteral("scratch")) ? Label::ng : Label::ok));
    }

    void filterShowsOnlyMisses() {
        const auto studio = m_maker->open();
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
        const auto studio = m_maker->open();
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
        const auto studio = m_maker->open();
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
            const auto studio = m_maker->open();
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
            const auto studio = m_maker->open();
            QCOMPARE(mode(studio->window), QStringLiteral("viewHeatmap"));
            QTRY_VERIFY(studio->view.imageVisible()); // this one has no heatmap
            QTest::keyClick(&studio->gallery, Qt::Key_V);
            QCOMPARE(mode(studio->window), QStringLiteral("viewImage"));
        }
        QCOMPARE(mode(m_maker->open()->window), QStringLiteral("viewOverlay")); // to hide every heatmap would mislead later
    }

    void brokenImageIsNamedInTheView() {
        const QString data = m_maker->folder.filePath(QStringLiteral("broken data"));
        drawCategory(data, 2, 0, 0);
        QFile file(data + QStringLiteral("/train/good/zz.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n and then nothing");
        file.close();
        Studio studio;
        import(studio.session, data, m_maker->folder.filePath(QStringLiteral("broken project")));
        studio.window.show();
        studio.session.setCurrentImage(2);
        QTRY_VERIFY(studio.window.settled());
        QVERIFY(!studio.view.hasImage());
        studio.session.setCurrentImage(0);
        QTRY_VERIFY(studio.view.hasImage());
    }

    void germanIsComplete() {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/blemish_de.qm")));
        QCoreApplication::installTranslator(&german);
        const auto studio = m_maker->open();
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
