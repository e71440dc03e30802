// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

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
