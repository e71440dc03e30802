// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

#include "tests/ui/thread_time.h"
#include "ui/heatmap_legend.h"
#include "ui/image_view.h"

using namespace blemish;

class TestImageView : public QObject {
    Q_OBJECT
    static QImage grey(int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(qRgb(128, 128, 128));
        return image;
    }
    /// Hot in the upper left quarter.
    static AnomalyMap quarter() {
        AnomalyMap map(8, 8, 0.0F);
        for (int y = 0; y < 4; ++y)
            for (int x = 0; x < 4; ++x) map.row(y)[x] = 1.0F;
        return map;
    }
    static void prepare(ImageView& view) {
        view.resize(416, 416);
        view.setModelScale({0.0F, 1.0F});
        view.setImage(grey(400, 400));
        view.setMap(quarter());
        view.setPixelThreshold(0.5);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    static QColor colorAt(ImageView& view, QPointF image) { return view.grab().toImage().pixelColor(view.toWidget(image).toPoint()); }

private slots:
    void goodPixelsKeepTheirColour() {
        ImageView view;
        prepare(view);
        QCOMPARE(colorAt(view, {350, 350}), QColor(128, 128, 128));
        QVERIFY(colorAt(view, {60, 60}) != QColor(128, 128, 128));
    }

    void hidingShowsTheBareImage() {
        ImageView view;
        prepare(view);
        QVERIFY(view.overlayVisible());
        view.setOverlayHidden(true);
        QVERIFY(!view.overlayVisible());
        QCOMPARE(colorAt(view, {60, 60}), QColor(128, 128, 128));
        QCOMPARE(colorAt(view, {200, 100}), QColor(128, 128, 128)); // the contour is hidden too
        view.setOverlayHidden(false);
        QVERIFY(colorAt(view, {60, 60}) != QColor(128, 128, 128));
    }

    void theHeatmapAloneCoversTheImageAndTheImageAloneIsBare() {
        ImageView view;
        prepare(view);
        const QColor over = colorAt(view, {60, 60});
        OverlayStyle style;
        style.contour = false;
        style.mode = ViewMode::heatmap;
        view.setStyle(style);
        const auto table = colorTable(ColorMap::inferno);
        QCOMPARE(colorAt(view, {60, 60}), QColor(table[255][0], table[255][1], table[255][2]));
        QCOMPARE(colorAt(view, {350, 350}), QColor(table[0][0], table[0][1], table[0][2]));
        style.opacity = 0.1; // of an overlay
        view.setStyle(style);
        QCOMPARE(colorAt(view, {60, 60}), QColor(table[255][0], table[255][1], table[255][2]));
        view.setOverlayHidden(true);
        QCOMPARE(colorAt(view, {60, 60}), QColor(128, 128, 128));
        view.setOverlayHidden(false);
        style.mode = ViewMode::image;
        style.contour = true;
        view.setStyle(style);
        QCOMPARE(colorAt(view, {60, 60}), QColor(128, 128, 128));
        QCOMPARE(colorAt(view, {200, 100}), QColor(128, 128, 128)); // no contour either
        view.setStyle({});
        QCOMPARE(colorAt(view, {60, 60}), over);
    }

    void anImageWithoutHeatmapIsShownInEveryMode() {
        ImageView view;
        prepare(view);
        view.setMap(std::nullopt);
        for (const ViewMode mode : {ViewMode::image, ViewMode::overlay, ViewMode::heatmap}) {
            OverlayStyle style;
            style.mode = mode;
            view.setStyle(style);
            QCOMPARE(colorAt(view, {60, 60}), QColor(128, 128, 128));
        }
    }

    void everyLevelHasTheSameColours() {
        QImage stripes(3000, 1001, QImage::Format_RGB32);
        for (int y = 0; y < stripes.height(); ++y)
            for (int x = 0; x < stripes.width(); ++x) stripes.setPixel(x, y, x % 2 ? qRgb(0, 60, 255) : qRgb(200, 0, 255));
        const ImagePyramid pyramid(stripes);
        QCOMPARE(pyramid.levels(), std::size_t(4)); // 3000, 1500, 750, 375
        QCOMPARE(pyramid.size(), stripes.size());
        QImage screen(375, 126, QImage::Format_RGB32);
        screen.fill(Qt::black);
        QPainter painter(&screen);
        pyramid.draw(painter, QRectF(0, 0, 375, 125.125), screen.rect(), 0.125);
        QCOMPARE(screen.pixelColor(200, 60), QColor(100, 30, 255));
    }

    void partsThatAreDrawnApartFitTogether() {
        QImage slope(2048, 512, QImage::Format_RGB32);
        for (int y = 0; y < slope.height(); ++y)
            for (int x = 0; x < slope.width(); ++x) slope.setPixel(x, y, qRgb(x / 8, y / 2, 0));
        const ImagePyramid pyramid(slope);
        QImage whole(700, 200, QImage::Format_RGB32), parts(700, 200, QImage::Format_RGB32);
        const QRectF box(-120, -30, 1024, 256);
        QPainter one(&whole), two(&parts);
        pyramid.draw(one, box, whole.rect(), 0.5);
        for (int x = 0; x < 700; x += 100) {
            two.setClipRect(x, 0, 100, 200);
            pyramid.draw(two, box, QRectF(x, 0, 100, 200), 0.5);
        }
        for (int x = 0; x < 700; ++x) QVERIFY(std::abs(qRed(whole.pixel(x, 100)) - qRed(parts.pixel(x, 100))) <= 1);
    }

    /// 64 times the pixels, on the same screen.
    void drawingALargeImageTakesNoLongerThanTheScreenNeeds() {
        const auto timeOf = [](const QImage& image) {
            ImageView view;
            view.resize(1200, 900);
            view.setImage(ImagePyramid(image));
            view.show();
            if (!QTest::qWaitForWindowExposed(&view)) return 0.0;
            view.repaint();
            return threadMilliseconds([&] {
                for (int step = 0; step < 12; ++step) {
                    view.zoomIn();
                    view.repaint();
                }
            });
        };
        const double small = timeOf(grey(1000, 750)), large = timeOf(grey(8000, 6000));
        QVERIFY(small > 0 && large > 0);
        QVERIFY2(large < 6 * small, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(large).arg(small)));
    }

    void twoViewsShowTheSamePlaceOfImagesOfDifferentSize() {
        ImageView one, two;
        for (ImageView* view : {&one, &two}) view->resize(400, 300);
        one.setImage(grey(800, 600));
        two.setImage(grey(1600, 1200));
        one.showRegion(QRectF(600, 100, 100, 80));
        two.setPlace(one.place());
        QCOMPARE(two.toImage({200, 150}), 2 * one.toImage({200, 150}));
        QCOMPARE(two.toImage({10, 20}), 2 * one.toImage({10, 20}));
        one.fit();
        two.setPlace(one.place());
        QCOMPARE(two.zoom() * 2, one.zoom());
    }

    void aRegionIsShownInTheMiddleWithItsSurroundings() {
        ImageView view;
        prepare(view);
        const QRectF region(300, 300, 40, 20);
        view.showRegion(region);
        QVERIFY((view.toImage({208, 208}) - region.center()).manhattanLength() < 1);
        QVERIFY(view.toImage({0, 0}).x() < region.left() - region.width() / 2);
        QVERIFY(view.zoom() > 1);
    }

    void flippingShowsTheOtherImageInTheSamePlace() {
        ImageView view, other;
        prepare(view);
        other.setImage([] {
            QImage red(200, 200, QImage::Format_RGB32);
            red.fill(Qt::red);
            return red;
        }());
        view.setFlipped(&other);
        QCOMPARE(colorAt(view, {350, 350}), QColor(Qt::red));
        view.setFlipped(nullptr);
        QCOMPARE(colorAt(view, {350, 350}), QColor(128, 128, 128));
    }

    void largeMasksAreOutlinedWithoutTheirLastPixel() {
        Mask mask(4000, 3000);
        for (int y = 1000; y < 2000; ++y) std::fill_n(mask.row(y) + 1000, 1000, std::uint8_t(255));
        const auto lines = ImageView::outlinesOf(mask);
        QCOMPARE(lines.size(), std::size_t(1));
        const QRectF box = lines.front().boundingRect();
        QVERIFY(std::abs(box.left() - 0.25) < 0.001 && std::abs(box.right() - 0.5) < 0.001);
        QVERIFY(std::abs(box.top() - 1.0 / 3) < 0.001);
    }

    void aFaintMapSaysThatNothingReachesTheThreshold() {
        HeatmapLegend legend;
        legend.setThreshold(0.5);
        legend.setPeak(0.3);
        QVERIFY(legend.toolTip().contains(QLatin1String("nothing reaches")));
        legend.setPeak(0.8);
        QVERIFY(!legend.toolTip().contains(QLatin1String("nothing reaches")));
    }

    void opacityZeroIsTheBareImage() {
        ImageView view;
        prepare(view);
        OverlayStyle style;
        style.opacity = 0;
        style.contour = false;
        view.setStyle(style);
        QCOMPARE(colorAt(view, {60, 60}), QColor(128, 128, 128));
    }

    void imageScaleStretchesToTheImagesOwnRange() {
        ImageView view;
        prepare(view);
        AnomalyMap faint(8, 8, 0.1F);
        faint.row(0)[0] = 0.2F;
        view.setMap(faint);
        QCOMPARE(view.scaleInForce().high, 1.0F);
        OverlayStyle style;
        style.ownScale = true;
        view.setStyle(style);
        QCOMPARE(view.scaleInForce().low, 0.1F);
        QCOMPARE(view.scaleInForce().high, 0.2F);
    }

    void wheelZoomsAtTheCursor() {
        ImageView view;
        prepare(view);
        const QPointF cursor(100, 300), before = view.toImage(cursor);
        const double zoom = view.zoom();
        QWheelEvent wheel(cursor, view.mapToGlobal(cursor), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &wheel);
        QVERIFY(view.zoom() > zoom * 1.1);
        QVERIFY(QLineF(before, view.toImage(cursor)).length() < 0.01);
        view.fit();
        QCOMPARE(view.zoom(), zoom);
    }

    void draggingMovesTheImageWithTheMouse() {
        ImageView view;
        prepare(view);
        view.actualSize();
        const QPointF held = view.toImage({200, 200});
        QTest::mousePress(&view, Qt::LeftButton, {}, {200, 200});
        QTest::mouseMove(&view, {230, 190});
        QTest::mouseRelease(&view, Qt::LeftButton, {}, {230, 190});
        QVERIFY(QLineF(held, view.toImage({230, 190})).length() < 0.6);
    }

    void valueUnderTheCursorIsTold() {
        ImageView view;
        prepare(view);
        QSignalSpy hovered(&view, &ImageView::hovered), left(&view, &ImageView::left);
        QTest::mouseMove(&view, view.toWidget({30.5, 40.5}).toPoint());
        QTRY_VERIFY(!hovered.isEmpty());
        const QPoint pixel = hovered.last()[0].toPoint();
        QVERIFY2(std::abs(pixel.x() - 30) <= 1 && std::abs(pixel.y() - 40) <= 1, qPrintable(QStringLiteral("%1 %2").arg(pixel.x()).arg(pixel.y())));
        QCOMPARE(hovered.last()[2].toDouble(), 1.0);
        QTest::mouseMove(&view, {2, 2}); // the margin
        QTRY_VERIFY(!left.isEmpty());
    }

    void valuesLieAtHalfPixelCentres() {
        ImageView view;
        prepare(view);
        // 8 values over 400 pixels: centres at 25, 75, …; half-way between the 4th (1) and the 5th (0) lies 200.
        QCOMPARE(*view.valueAt({175, 25}), 1.0);
        QCOMPARE(*view.valueAt({200, 25}), 0.5);
        QCOMPARE(*view.valueAt({225, 25}), 0.0);
        view.setMap(std::nullopt);
        QVERIFY(!view.valueAt({175, 25}));
    }

    void unreadableFileLeavesASentence() {
        ImageView view;
        prepare(view);
        view.setMessage(QStringLiteral("The file is empty."));
        QVERIFY(!view.hasImage());
        QVERIFY(!view.hasMap());
        QTest::mouseMove(&view, {100, 100}); // nothing to read out, nothing to trip over
        view.actualSize();
    }

    void legendWarnsOfAnImagesOwnScale() {
        HeatmapLegend legend;
        legend.setScale({0.0F, 2.0F}, false);
        legend.setThreshold(1.5);
        const QString calm = legend.accessibleDescription();
        QVERIFY(calm.contains(QLocale().toString(1.5, 'f', 3)));
        legend.setScale({0.0F, 0.1F}, true);
        QVERIFY(legend.accessibleDescription() != calm);
        QVERIFY(legend.accessibleDescription().contains(QStringLiteral("this image only")));
    }
};

QTEST_MAIN(TestImageView)
#include "test_image_view.moc"
