// SPDX-License-Identifier: GPL-3.0-or-later
// Promises to the user, each under its own sentence. Those that need the networks are in test_main_job, those about files in
// tests/project and tests/app.
#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QMap>
#include <QMimeData>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabWidget>
#include <algorithm>
#include <cmath>

#include "core/imaging/heatmap.h"
#include "tests/ui/page_project.h"
#include "tests/ui/studio_fixture.h"
#include "ui/confusion_view.h"
#include "ui/curve_plot.h"
#include "ui/curves_view.h"
#include "ui/evaluate_page.h"
#include "ui/gallery.h"
#include "ui/heatmap_legend.h"
#include "ui/histogram_plot.h"
#include "ui/image_model.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/job_runner.h"
#include "core/output/language.h"
#include "ui/main_window.h"
#include "ui/overlay_bar.h"
#include "ui/theme.h"
#include "ui/thumbnail_cache.h"

using namespace blemish;
using namespace blemish::test;

class TestAcceptance : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    struct Studio {
        Session session;
        MainWindow window{session};
        EvaluatePage& evaluate = *window.findChild<EvaluatePage*>();
        explicit Studio(const PageProject& project) {
            window.resize(1360, 850);
            window.show();
            project.openIn(session);
        }
        QString words(const QString& part) const { // of any visible label that holds it
            for (const auto* label : window.findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(part, Qt::CaseInsensitive)) return label->text();
            return {};
        }
    };
    static int indexOf(const Session& session, const QString& path) {
        const auto& images = session.images();
        return static_cast<int>(std::ranges::find(images, path, &ImageRecord::path) - images.begin());
    }
    static QColor pixelOf(const RgbImage& image, int x, int y) {
        const std::uint8_t* rgb = image.row(y) + 3 * x;
        return QColor(rgb[0], rgb[1], rgb[2]);
    }

private slots:
    void initTestCase() {
        useScratchFolders(m_folder.path());
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toLocal8Bit());
        applyTheme(Theme::light);
    }
    void init() { QSettings().clear(); }

    void droppingManyImagesNeverFreezesTheWindowAndThumbnailsFillInViewOrder() {
        const QString folder = m_folder.filePath(QStringLiteral("many"));
        drawCategory(folder, 1200, 150, 150);
        Session session;
        MainWindow window(session);
        window.resize(1360, 850);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto* thumbnails = window.findChild<ThumbnailCache*>();
        QVERIFY(thumbnails);
        QStringList arrived;
        connect(thumbnails, &ThumbnailCache::changed, this, [&arrived](const QString& file) { arrived << file; });
        int answered = 0; // how often the event loop came round while the folder was read
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&answered] { ++answered; });
        pulse.start(0);
        QSignalSpy opened(&session, &Session::opened);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(folder)});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QCOMPARE(opened.count(), 0); // the drop itself does not wait for the images
        QVERIFY(opened.wait(30'000));
        QVERIFY2(answered > 5, qPrintable(QString::number(answered)));
        QCOMPARE(session.images().size(), std::size_t(1500));

        window.showPage(MainWindow::images);
        QTRY_VERIFY_WITH_TIMEOUT(thumbnails->idle() && !arrived.isEmpty(), 20'000);
        const QAbstractItemModel& shown = window.inspectPage().gallery().shown();
        const auto fileOf = [&](int row) { return session.imageFile(shown.index(row, 0).data(ImageModel::IndexRole).toInt()); };
        QStringList firstRows;
        for (int row = 0; row < 4; ++row) firstRows << fileOf(row);
        QVERIFY2(firstRows.contains(arrived.first()), qPrintable(arrived.first()));
        QVERIFY2(arrived.size() < 600, "thumbnails that nobody sees were made before they were asked for");
        QVERIFY(!arrived.contains(fileOf(shown.rowCount() - 1)));
    }

    void aProjectMovedToAnotherDriveKeepsEveryLabelOnItsImageProvenByHash() {
        const QString here = m_folder.filePath(QStringLiteral("here")), there = m_folder.filePath(QStringLiteral("there/other drive"));
        for (int i = 0; i < 12; ++i) drawImage(QStringLiteral("%1/parts/%2.png").arg(here).arg(i), QColor(20 * i, 100, 50));
        QMap<QString, Label> labels; // by content
        const auto hashOf = [](const QString& file) {
            QFile content(file);
            return content.open(QIODevice::ReadOnly) ? QString::fromLatin1(QCryptographicHash::hash(content.readAll(), QCryptographicHash::Sha256).toHex())
                                                     : QString();
        };
        {
            Session session;
            import(session, here + QStringLiteral("/parts"), here + QStringLiteral("/project"));
            for (int i = 0; i < static_cast<int>(session.images().size()); ++i) {
                session.setLabel({i}, i % 3 == 0 ? Label::ng : Label::ok);
                labels[hashOf(session.imageFile(i))] = session.images()[static_cast<std::size_t>(i)].label;
            }
            QCOMPARE(labels.size(), qsizetype(12));
        }
        QVERIFY(QDir().mkpath(QFileInfo(there).absolutePath()));
        QVERIFY(QDir().rename(here, there));
        Session session;
        QVERIFY(session.openProject(there + QStringLiteral("/project")).ok());
        QCOMPARE(session.images().size(), std::size_t(12));
        for (int i = 0; i < 12; ++i) {
            QVERIFY2(session.imageFile(i).startsWith(there), qPrintable(session.imageFile(i)));
            QVERIFY(session.images()[static_cast<std::size_t>(i)].label == labels.value(hashOf(session.imageFile(i)), Label::unlabelled));
        }
    }

    void draggingTheThresholdUpdatesHistogramRocPointMatrixAndGalleryTogetherWithNoInference() {
        const PageProject project(usualParts(), true, true);
        Studio studio(project);
        studio.window.showPage(MainWindow::evaluate);
        auto& histogram = *studio.evaluate.findChild<HistogramPlot*>();
        CurvePlot& roc = studio.evaluate.findChild<CurvesView*>()->roc();
        auto& matrix = *studio.evaluate.findChild<ConfusionView*>();
        QTRY_VERIFY(histogram.isVisible());
        histogram.replot();
        const std::size_t pointBefore = roc.operatingPoint();
        const QString falseAlarmsBefore = matrix.cell(GalleryFilter::Verdict::falseAlarm)->text();
        const auto decided = [&] {
            int ng = 0;
            const QAbstractItemModel& shown = studio.window.inspectPage().gallery().shown();
            for (int row = 0; row < shown.rowCount(); ++row) {
                const QVariant decision = shown.index(row, 0).data(ImageModel::DecisionRole);
                ng += decision.isValid() && decision.toInt() == static_cast<int>(Decision::ng) ? 1 : 0;
            }
            return ng;
        };
        const int ngBefore = decided();
        QSignalSpy jobs(&studio.session.jobs(), &JobRunner::started);
        const QPoint from(qRound(histogram.thresholdPixel()), histogram.height() / 3);
        QTest::mousePress(&histogram, Qt::LeftButton, {}, from);
        QTest::mouseMove(&histogram, from - QPoint(40, 0));
        QTest::mouseMove(&histogram, from - QPoint(80, 0));
        QTest::mouseRelease(&histogram, Qt::LeftButton, {}, from - QPoint(80, 0));
        QVERIFY(studio.session.threshold() < usualThreshold);
        QVERIFY(std::abs(histogram.thresholdPixel() - (from.x() - 80)) < 2);
        QTRY_VERIFY(roc.operatingPoint() != pointBefore);
        QVERIFY(matrix.cell(GalleryFilter::Verdict::falseAlarm)->text() != falseAlarmsBefore);
        QVERIFY(decided() > ngBefore);
        QCOMPARE(jobs.count(), 0);
    }

    void draggingThePixelThresholdMovesTheContourAtOnceWithNoInference() {
        const PageProject project(usualParts(), true, true);
        Studio studio(project);
        Session& session = studio.session;
        Mask mask(32, 32); // the bright spot of every map and what lies around it
        for (int y = 14; y < 19; ++y) std::fill_n(mask.row(y) + 8, 5, std::uint8_t(255));
        for (int i = 0; i < static_cast<int>(session.images().size()); ++i) {
            const ImageRecord& image = session.images()[static_cast<std::size_t>(i)];
            if (image.label != Label::ng) continue;
            QDir().mkpath(session.store()->maskFolder());
            PageProject::check(writePng(toPath(QStringLiteral("%1/%2.png").arg(session.store()->maskFolder()).arg(image.id)), mask));
            session.maskDrawn(i);
        }
        session.startEvaluation();
        QTRY_VERIFY(session.pixelMetricsKnown());
        ImageView& view = studio.window.inspectPage().view();
        session.setCurrentImage(indexOf(session, QStringLiteral("test/scratch/003.png")));
        QTRY_VERIFY(studio.window.settled() && view.overlayVisible());
        const auto outlined = [&] { // pixels that the contour paints: the same view without it tells
            const QImage with = view.grab().toImage();
            OverlayStyle style = studio.window.findChild<OverlayBar*>()->style();
            style.contour = false;
            view.setStyle(style);
            const QImage without = view.grab().toImage();
            style.contour = true;
            view.setStyle(style);
            int count = 0;
            for (int y = 0; y < with.height(); ++y)
                for (int x = 0; x < with.width(); ++x) count += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            return count;
        };
        const int before = outlined();
        QVERIFY(before > 0);

        studio.window.showPage(MainWindow::evaluate);
        auto* curves = studio.evaluate.findChild<CurvesView*>();
        studio.evaluate.findChild<QTabWidget*>(QStringLiteral("curveTabs"))->setCurrentIndex(2);
        CurvePlot& overlap = curves->overlap();
        QTRY_VERIFY(overlap.isVisible() && overlap.shape().points.size() > 4);
        overlap.replot();
        QSignalSpy jobs(&session.jobs(), &JobRunner::started);
        const double image = session.threshold(), pixel = session.pixelThreshold();
        const auto at = [&](std::size_t point) { return overlap.positionOf(point).toPoint(); };
        QTest::mousePress(&overlap, Qt::LeftButton, {}, at(4));
        QTest::mouseMove(&overlap, at(2));
        QTest::mouseMove(&overlap, at(0));
        QTest::mouseRelease(&overlap, Qt::LeftButton, {}, at(0)); // nothing is above the threshold any more
        QVERIFY(session.pixelThreshold() > pixel);
        QCOMPARE(session.threshold(), image); // the decision has a threshold of its own
        studio.window.showPage(MainWindow::images);
        QCOMPARE(outlined(), 0);
        session.undo();
        QCOMPARE(session.pixelThreshold(), pixel);
        QCOMPARE(outlined(), before);
        QCOMPARE(jobs.count(), 0);
    }

    void aGoodPartNeverLooksRedUnlessTheAbsoluteScaleIsOffAndThenABadgeSaysSo() {
        const PageProject project(usualParts(), true, true);
        Studio studio(project);
        const HeatmapScale scale = studio.session.model()->heatmapScale;
        const RgbImage part(32, 32, 140);
        const AnomalyMap good(32, 32, scale.low), defect(32, 32, scale.high);
        for (const ColorMap colors : {ColorMap::inferno, ColorMap::viridis, ColorMap::turbo, ColorMap::grey})
            QCOMPARE(pixelOf(renderOverlay(part, good, scale, colors, 1), 16, 16), QColor(140, 140, 140));
        QVERIFY(pixelOf(renderOverlay(part, defect, scale, ColorMap::inferno, 1), 16, 16) != QColor(140, 140, 140));

        studio.window.showPage(MainWindow::images);
        int tested = 1; // the first one was read before its map was written
        while (!studio.session.score(tested)) ++tested;
        studio.session.setCurrentImage(tested);
        const ImageView& view = studio.window.inspectPage().view();
        auto& legend = *studio.window.findChild<HeatmapLegend*>();
        QTRY_VERIFY(studio.window.settled() && view.hasMap() && legend.isVisible());
        QCOMPARE(view.scaleInForce().high, scale.high);
        QVERIFY2(legend.accessibleDescription().contains(QLatin1String("same for every image")), qPrintable(legend.accessibleDescription()));
        const QImage before = legend.grab().toImage();
        auto* choice = studio.window.findChild<QComboBox*>(QStringLiteral("overlayScale"));
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY(view.scaleInForce().high != scale.high);
        QVERIFY2(legend.accessibleDescription().contains(QLatin1String("this image only")), qPrintable(legend.accessibleDescription()));
        QVERIFY(legend.grab().toImage() != before);
    }

    void theAppSaysWhenNumbersAreWeak_data() {
        QTest::addColumn<int>("ng");
        QTest::addColumn<bool>("moved");
        QTest::addColumn<bool>("copies");
        QTest::addColumn<QString>("words");
        QTest::newRow("no NG image") << 0 << false << false << QStringLiteral("No NG image");
        QTest::newRow("few NG images") << 1 << false << false << QStringLiteral("Only 1 NG image");
        QTest::newRow("test overlaps training") << 12 << false << true << QStringLiteral("also used in training");
        QTest::newRow("scores on training images") << 12 << true << false << QStringLiteral("1 tested image");
    }
    void theAppSaysWhenNumbersAreWeak() {
        QFETCH(int, ng);
        QFETCH(bool, moved);
        QFETCH(bool, copies);
        QFETCH(QString, words);
        std::vector<Part> parts;
        addParts(parts, QStringLiteral("train/good"), 6, Label::ok, Split::train, 0, 0);
        parts.front().score = 0.1;
        addParts(parts, QStringLiteral("test/good"), 15, Label::ok, Split::test, 0.1, 0.01);
        addParts(parts, QStringLiteral("test/dent"), ng, Label::ng, Split::test, 0.5, 0.01, QStringLiteral("dent"));
        const PageProject project(parts, true, copies); // its pictures of good parts are all alike
        Studio studio(project);
        if (moved) { // after the training
            studio.session.setCurrentImage(indexOf(studio.session, QStringLiteral("train/good/000.png")));
            studio.window.inspectPage().gallery().setFocus();
            for (QAction* action : studio.window.inspectPage().labelActions())
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_3)) action->trigger();
        }
        studio.window.showPage(MainWindow::evaluate);
        QTRY_VERIFY2(!studio.words(words).isEmpty(), qPrintable(words));
    }

    void everythingCanBeDoneByKeyboardInTheUsersLanguageInDarkModeAt175Percent() {
        applyLanguage(QStringLiteral("de"));
        applyTheme(Theme::dark);
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(before.pointSizeF() * 1.75);
        QApplication::setFont(large);
        {
            const PageProject project(usualParts(), true, true);
            Studio studio(project);
            QVERIFY(isDark(studio.window.palette()));
            for (int page = MainWindow::images; page <= MainWindow::report; ++page) {
                studio.window.showPage(page);
                QTRY_VERIFY(studio.window.settled());
                for (auto* each : studio.window.findChildren<QWidget*>()) {
                    const bool control = qobject_cast<QAbstractButton*>(each) || qobject_cast<QComboBox*>(each) ||
                                         qobject_cast<QAbstractSpinBox*>(each) || qobject_cast<QLineEdit*>(each);
                    const bool partOfAnother =
                        qobject_cast<QAbstractSpinBox*>(each->parentWidget()) || qobject_cast<QComboBox*>(each->parentWidget()) ||
                        qobject_cast<QLineEdit*>(each->parentWidget()) || each->objectName().startsWith(QLatin1String("qt_")) ||
                        each->inherits("QTabBar") || qobject_cast<QMenuBar*>(each->parentWidget()) ||
                        each->inherits("QTableCornerButton") ||
                        (each->parentWidget() && each->parentWidget()->inherits("QTabBar"));
                    if (!control || partOfAnother || !each->isVisible()) continue;
                    const auto* button = qobject_cast<QAbstractButton*>(each);
                    const bool byAction = button && !button->shortcut().isEmpty();
                    // Of buttons that exclude each other Tab reaches the one that is on, the arrows the others.
                    if (button && button->autoExclusive()) continue;
                    if (button && button->group() && button->group()->exclusive() && button->group()->checkedButton() &&
                        button->group()->checkedButton()->focusPolicy() & Qt::TabFocus)
                        continue;
                    QVERIFY2(
                        byAction || (each->focusPolicy() & Qt::TabFocus) != 0,
                        qPrintable(QStringLiteral("page %1: %2 “%3” cannot be reached with Tab")
                                       .arg(page)
                                       .arg(QLatin1String(each->metaObject()->className()), each->property("text").toString())));
                }
            }
        }
        QApplication::setFont(before);
        applyTheme(Theme::light);
        applyLanguage(QStringLiteral("en"));
    }
};

QTEST_MAIN(TestAcceptance)
#include "test_acceptance.moc"
