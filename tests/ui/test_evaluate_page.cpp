// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QUndoStack>
#include <set>

#include "tests/ui/page_project.h"
#include "tests/ui/thread_time.h"
#include "core/output/finding_text.h"
#include "ui/confusion_view.h"
#include "ui/cost_bar.h"
#include "ui/curve_plot.h"
#include "ui/curves_view.h"
#include "ui/evaluate_page.h"
#include "ui/histogram_plot.h"
#include "ui/metrics_table.h"
#include "ui/plot_table.h"
#include "ui/threshold_bar.h"

using namespace blemish;
using namespace blemish::test;
using Verdict = GalleryFilter::Verdict;

class EvaluatePageTest : public QObject {
    Q_OBJECT

    /// The page on a project, laid out and painted, with its parts at hand.
    struct Stage {
        PageProject project;
        Session session;
        EvaluatePage page{session};
        HistogramPlot& histogram = *page.findChild<HistogramPlot*>();
        CurvesView& curves = *page.findChild<CurvesView*>();
        CurvePlot& roc = curves.roc();
        ConfusionView& confusion = *page.findChild<ConfusionView*>();
        ThresholdBar& bar = *page.findChild<ThresholdBar*>();
        ThresholdSpinBox& number = *page.findChild<ThresholdSpinBox*>();
        QComboBox& rules = *bar.findChild<QComboBox*>();
        MetricsTable& metrics = *page.findChild<MetricsTable*>();
        DefectTypeTable& types = *page.findChild<DefectTypeTable*>();

        explicit Stage(std::vector<Part> parts = usualParts()) : project(std::move(parts)) {
            project.openIn(session);
            page.resize(1200, 800);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page)) qFatal("The page does not show.");
            histogram.replot();
            roc.replot();
        }
        QString count(Verdict verdict) const { return confusion.cell(verdict)->text(); }
        QPoint onHistogram(double pixel) const { return {qRound(pixel), histogram.height() / 3}; }
        void drag(double fromPixel, double toPixel) {
            QTest::mousePress(&histogram, Qt::LeftButton, {}, onHistogram(fromPixel));
            QTest::mouseMove(&histogram, onHistogram((fromPixel + toPixel) / 2));
            QTest::mouseMove(&histogram, onHistogram(toPixel));
            QTest::mouseRelease(&histogram, Qt::LeftButton, {}, onHistogram(toPixel));
        }
        void chooseRule(ThresholdRule rule) {
            const int index = rules.findData(static_cast<int>(rule));
            rules.setCurrentIndex(index);
            emit rules.activated(index);
        }
    };

private slots:
    void matrixCountsTheTestImagesAtTheThreshold() {
        Stage stage;
        QCOMPARE(stage.count(Verdict::correctOk), QStringLiteral("20"));
        QCOMPARE(stage.count(Verdict::falseAlarm), QStringLiteral("0"));
        QCOMPARE(stage.count(Verdict::missed), QStringLiteral("1"));
        QCOMPARE(stage.count(Verdict::hit), QStringLiteral("11"));
    }

    void draggingTheLineMovesTheThresholdAndEverythingFollows() {
        Stage stage;
        QSignalSpy moved(&stage.session, &Session::thresholdChanged);
        const double line = stage.histogram.thresholdPixel();
        stage.drag(line, line - 60);
        QVERIFY(moved.count() >= 1);
        QVERIFY(stage.session.threshold() < usualThreshold);
        QVERIFY(std::abs(stage.histogram.thresholdPixel() - (line - 60)) < 1.5);
        QCOMPARE(stage.number.value(), std::round(stage.session.threshold() * 1e5) / 1e5);
        const Confusion counts = stage.session.roc().at(stage.session.threshold());
        QVERIFY(counts.falsePositive > 0);
        QCOMPARE(stage.count(Verdict::falseAlarm), QString::number(counts.falsePositive));
        QCOMPARE(stage.count(Verdict::missed), QString::number(counts.falseNegative));
    }

    void theAxisReachesFromTheScoresToTheThresholdAndNoFurther() {
        Stage stage;
        const QCPRange scores = stage.histogram.xAxis->range();
        QVERIFY(scores.lower > 0.05 && scores.lower < 0.1 && scores.upper > 0.85 && scores.upper < 0.9);
        stage.session.setThreshold(1.5);
        QVERIFY(stage.histogram.xAxis->range().contains(1.5));
    }

    void draggingBesideTheLineFiltersByScoreAndAClickTakesTheFilterOff() {
        Stage stage;
        const double line = stage.histogram.thresholdPixel();
        stage.drag(line + 60, line + 120);
        const auto range = stage.session.filter().scoreRange;
        QVERIFY(range.has_value());
        QVERIFY(range->first > usualThreshold && range->second > range->first);
        QCOMPARE(stage.session.threshold(), usualThreshold);
        QTest::mouseClick(&stage.histogram, Qt::LeftButton, {}, stage.onHistogram(line + 150));
        QVERIFY(!stage.session.filter().scoreRange);
    }

    void arrowKeysMoveByOneImageAndWithShiftByTen() {
        Stage stage;
        const auto below = [&] {
            return collectScores(stage.session)->distinct.size() -
                   static_cast<std::size_t>(countFrom(collectScores(stage.session)->distinct, stage.session.threshold()));
        };
        const std::size_t before = below();
        QTest::keyClick(&stage.histogram, Qt::Key_Right);
        QCOMPARE(below(), before + 1);
        QTest::keyClick(&stage.histogram, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(below(), before - 9);
        QTest::keyClick(&stage.number, Qt::Key_Up);
        QCOMPARE(below(), before - 8);
    }

    void clickingTheCurveChoosesThatOperatingPoint() {
        Stage stage;
        const auto& points = stage.session.roc().points();
        const std::size_t wanted = points.size() - 3;
        QTest::mouseClick(&stage.roc, Qt::LeftButton, {}, stage.roc.positionOf(wanted).toPoint());
        QCOMPARE(stage.roc.operatingPoint(), wanted);
        const Confusion counts = stage.session.roc().at(stage.session.threshold());
        QCOMPARE(counts.falsePositive, points[wanted].counts.falsePositive);
        QCOMPARE(counts.truePositive, points[wanted].counts.truePositive);
    }

    void theConvexHullIsAChoiceThatLeavesDraggingAlone() {
        Stage stage;
        auto* hull = stage.page.findChild<QCheckBox*>(QStringLiteral("convexHull"));
        auto* tabs = stage.page.findChild<QTabWidget*>(QStringLiteral("curveTabs"));
        QVERIFY(hull && hull->isVisible() && !hull->isChecked());
        QVERIFY(!stage.roc.hullShown());
        const QImage before = stage.roc.toPixmap().toImage();
        QTest::mouseClick(hull, Qt::LeftButton, {}, {6, hull->height() / 2});
        QVERIFY(stage.roc.hullShown());
        QVERIFY(stage.roc.toPixmap().toImage() != before);
        const auto onHull = [&](std::size_t point) {
            const CurveShape::Point& at = stage.roc.shape().points[point];
            return std::ranges::find(stage.roc.shape().hull, QPointF(at.x, at.y)) != stage.roc.shape().hull.end();
        };
        std::size_t dent = 1; // below the hull, and still to be chosen
        while (stage.roc.shape().points[dent].x == 0 || onHull(dent)) ++dent;
        QTest::mouseClick(&stage.roc, Qt::LeftButton, {}, stage.roc.positionOf(dent).toPoint());
        QCOMPARE(stage.roc.operatingPoint(), dent);
        QCOMPARE(stage.session.threshold(), stage.roc.thresholdOf(dent));
        tabs->setCurrentIndex(1);
        QVERIFY(!hull->isVisible()); // the other curves have none
        tabs->setCurrentIndex(0);
        QVERIFY(hull->isVisible() && hull->isChecked());
        QTest::mouseClick(hull, Qt::LeftButton, {}, {6, hull->height() / 2});
        QCOMPARE(stage.roc.hullShown(), false);
    }

    void thresholdsOfThePlotsLieAwayFromEveryScore() {
        Stage stage;
        const auto scores = collectScores(stage.session);
        for (std::size_t i = 0; i < stage.session.roc().points().size(); ++i) {
            const double threshold = stage.roc.thresholdOf(i);
            for (double score : scores->ok) QVERIFY(std::abs(score - threshold) > 1e-6);
            for (double score : scores->ng) QVERIFY(std::abs(score - threshold) > 1e-6);
        }
    }

    void clickingACellFiltersTheGalleryAndASecondClickShowsAll() {
        Stage stage;
        QToolButton* missed = stage.confusion.cell(Verdict::missed);
        QTest::mouseClick(missed, Qt::LeftButton);
        QCOMPARE(stage.session.filter().verdict, Verdict::missed);
        QVERIFY(missed->isChecked());
        int shown = 0;
        for (int i = 0; i < static_cast<int>(stage.session.images().size()); ++i) shown += stage.session.accepts(i) ? 1 : 0;
        QCOMPARE(shown, 1);
        QTest::mouseClick(missed, Qt::LeftButton);
        QCOMPARE(stage.session.filter().verdict, Verdict::all);
        QVERIFY(!missed->isChecked());
    }

    void aRuleSetsItsThresholdAndSaysWhy() {
        Stage stage;
        stage.chooseRule(ThresholdRule::maxMissRate);
        const auto advice = adviseFor(stage.session, *collectScores(stage.session), ThresholdRule::maxMissRate, 0);
        QVERIFY(advice.has_value());
        QCOMPARE(stage.session.threshold(), advice->threshold);
        QCOMPARE(stage.count(Verdict::missed), QStringLiteral("0"));
        QCOMPARE(stage.bar.reason(), reasonText(advice->facts));
        QCOMPARE(thresholdReason(stage.session, *collectScores(stage.session)), stage.bar.reason());
    }

    void movingTheThresholdByHandLeavesTheRule() {
        Stage stage;
        stage.chooseRule(ThresholdRule::maxF1);
        QCOMPARE(stage.rules.currentData().toInt(), static_cast<int>(ThresholdRule::maxF1));
        stage.number.setValue(0.2);
        QCOMPARE(stage.session.threshold(), 0.2);
        QVERIFY(stage.rules.currentData().toInt() < 0);
    }

    void recallOfEachDefectTypeFollowsTheThreshold() {
        Stage stage;
        QCOMPARE(stage.types.rowCount(), 2);
        QCOMPARE(stage.types.item(0, 0)->text(), QStringLiteral("dent"));
        QCOMPARE(stage.types.item(0, 2)->text(), QStringLiteral("3"));
        stage.session.setThreshold(0.6);
        QCOMPARE(stage.types.item(0, 2)->text(), QStringLiteral("0"));
        QCOMPARE(stage.types.item(1, 2)->text(), QStringLiteral("6"));
    }

    void reviewBandBeginsWhereNoDefectPassesAndEverythingFollows() {
        Stage stage;
        auto* on = stage.bar.findChild<QCheckBox*>();
        QVERIFY(on);
        QVERIFY(!stage.confusion.cell(Verdict::reviewOk)->isVisible());
        on->click();
        const Thresholds thresholds = stage.session.thresholds();
        QVERIFY(thresholds.review && *thresholds.review < usualThreshold);
        QCOMPARE(stage.count(Verdict::missed), QStringLiteral("0"));
        QCOMPARE(stage.count(Verdict::reviewNg), QStringLiteral("1"));
        QCOMPARE(stage.count(Verdict::reviewOk), QStringLiteral("4")); // 0.26 to 0.29 lie beside the dent of 0.255
        QVERIFY(stage.confusion.cell(Verdict::reviewOk)->isVisible());
        QTest::mouseClick(stage.confusion.cell(Verdict::reviewNg), Qt::LeftButton);
        int shown = 0;
        for (int i = 0; i < static_cast<int>(stage.session.images().size()); ++i) shown += stage.session.accepts(i) ? 1 : 0;
        QCOMPARE(shown, 1);
        on->click();
        QVERIFY(!stage.session.thresholds().review);
        QCOMPARE(stage.count(Verdict::missed), QStringLiteral("1"));
    }

    void bothLinesAreDraggedAndNeverPassEachOther() {
        Stage stage;
        stage.session.setReviewThreshold(0.25);
        const double review = stage.histogram.reviewPixel(), ng = stage.histogram.thresholdPixel();
        stage.drag(review, review - 20);
        QVERIFY(*stage.session.thresholds().review < 0.25);
        QCOMPARE(stage.session.threshold(), usualThreshold);
        stage.drag(ng, review - 60);
        QCOMPARE(*stage.session.thresholds().review, stage.session.threshold());
        stage.session.setReviewThreshold(0.4);
        QCOMPARE(stage.session.threshold(), 0.4);
        QTest::keyClick(&stage.histogram, Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(*stage.session.thresholds().review < 0.4);
        QCOMPARE(stage.session.threshold(), 0.4);
    }

    void theHollowPointOfTheCurveMovesTheReviewLine() {
        Stage stage;
        stage.session.setReviewThreshold(0.15);
        const std::size_t at = stage.session.roc().points().size() - 4;
        const double before = stage.session.threshold();
        QTest::mouseClick(&stage.roc, Qt::LeftButton, {}, stage.roc.positionOf(at).toPoint());
        QCOMPARE(stage.session.threshold(), before);
        QCOMPARE(*stage.session.thresholds().review, stage.roc.thresholdOf(at));
    }

    void aMoveOfTheThresholdIsOneStepBackAndSurvivesReopening() {
        Stage stage;
        const double line = stage.histogram.thresholdPixel();
        stage.drag(line, line - 60);
        stage.session.setReviewThreshold(0.2);
        const Thresholds moved = stage.session.thresholds();
        stage.session.undo();
        QCOMPARE(stage.session.thresholds(), (Thresholds{usualThreshold, std::nullopt}));
        stage.session.redo();
        QCOMPARE(stage.session.thresholds(), moved);
        stage.project.openIn(stage.session);
        QCOMPARE(stage.session.thresholds(), moved);
        QVERIFY(!stage.session.undoStack().canUndo());
    }

    void theOtherCurvesChooseThresholdsToo() {
        Stage stage;
        auto* tabs = stage.curves.findChild<QTabWidget*>();
        tabs->setCurrentIndex(1);
        CurvePlot& curve = stage.curves.precisionRecall();
        curve.replot();
        const std::size_t wanted = curve.shape().points.size() - 8;
        QTest::mouseClick(&curve, Qt::LeftButton, {}, curve.positionOf(wanted).toPoint());
        QCOMPARE(curve.operatingPoint(), wanted);
        const auto& point = curve.shape().points[wanted];
        const Confusion counts = stage.session.roc().at(stage.session.threshold());
        QCOMPARE(point.x, counts.recall());
        QCOMPARE(point.y, counts.precision());
        QCOMPARE(stage.roc.operatingPoint(), wanted);

        tabs->setCurrentIndex(2);
        QVERIFY(!stage.curves.overlap().shape().obstacle().isEmpty());
        QVERIFY(stage.curves.overlap().findChild<QPushButton*>()->isVisible());
    }

    void thePlotsHaveATableWithTheSameNumbers() {
        Stage stage;
        for (QCheckBox* box : stage.page.findChildren<QCheckBox*>())
            if (box->text().remove(QLatin1Char('&')) == QLatin1String("As table")) box->click();
        const auto twins = stage.page.findChildren<PlotWithTable*>();
        QCOMPARE(twins.size(), 4);
        qint64 images = 0;
        for (PlotWithTable* twin : twins) {
            QVERIFY(twin->tableShown());
            auto* table = twin->findChild<QTableWidget*>();
            QVERIFY(!table->accessibleName().isEmpty());
            if (table->columnCount() != 5) continue;
            for (int row = 0; row < table->rowCount(); ++row)
                for (int column = 2; column < 5; ++column) images += table->item(row, column)->text().toInt();
        }
        QCOMPARE(images, 20 + 12 + 3);
    }

    void costsChooseTheThresholdAndStayWithTheProject() {
        Stage stage;
        const auto boxes = stage.page.findChild<CostBar*>()->findChildren<QDoubleSpinBox*>();
        QCOMPARE(boxes.size(), 2);
        stage.chooseRule(ThresholdRule::costRatio);
        boxes[0]->setValue(0.5); // a miss is cheaper than a false alarm
        const double lax = stage.session.threshold();
        boxes[0]->setValue(1000);
        QVERIFY(stage.session.threshold() < lax);
        QCOMPARE(stage.count(Verdict::missed), QStringLiteral("0"));
        stage.project.openIn(stage.session);
        QCOMPARE(boxes[0]->value(), 1000.0);
    }

    void stepsGoFromMistakeToMistake() {
        Stage stage;
        stage.session.setThreshold(0.275); // two OK images above it, one dent below
        QSignalSpy shown(&stage.page, &EvaluatePage::galleryRequested);
        std::set<int> seen;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&stage.page, Qt::Key_N);
            const int image = stage.session.currentImage();
            QVERIFY(contradicts(stage.session.images()[static_cast<std::size_t>(image)].label, *stage.session.decision(image)));
            seen.insert(image);
        }
        QCOMPARE(seen.size(), std::size_t(3));
        QCOMPARE(shown.count(), 6);
        const int last = stage.session.currentImage();
        QTest::keyClick(&stage.page, Qt::Key_P);
        QTest::keyClick(&stage.page, Qt::Key_N);
        QCOMPARE(stage.session.currentImage(), last);
    }

    void undefinedMetricsAreGreyAndSayWhy() {
        std::vector<Part> parts;
        addParts(parts, QStringLiteral("test/good"), 5, Label::ok, Split::test, 0.1, 0.01);
        Stage stage(parts);
        QTRY_VERIFY(!stage.metrics.item(0, 2)->text().contains(QLatin1String("Not computed")));
        QVERIFY(!(stage.metrics.item(0, 0)->flags() & Qt::ItemIsEnabled));
        QVERIFY(!stage.metrics.item(0, 2)->text().isEmpty());
    }

    void metricsShowValueAndInterval() {
        Stage stage;
        QTRY_VERIFY(stage.metrics.item(0, 0)->flags() & Qt::ItemIsEnabled);
        QCOMPARE(stage.metrics.item(0, 1)->text(), QLocale().toString(*stage.session.roc().auroc().value, 'f', 3));
        QVERIFY(!stage.metrics.item(0, 2)->text().isEmpty());
    }

    void movingTheThresholdTakesHardlyLongerForAHundredTimesAsManyImages() {
        const auto timeOf = [](int images) {
            auto sets = std::make_shared<ScoreSets>();
            for (int i = 0; i < images; ++i) (i % 4 ? sets->ok : sets->ng).push_back(0.1 + 0.2 * i / images);
            sets->finish();
            HistogramPlot plot;
            plot.resize(900, 400);
            plot.show();
            if (!QTest::qWaitForWindowExposed(&plot)) return 0.0;
            plot.setScores(sets, {0.2, {}});
            plot.replot();
            return threadMilliseconds([&] {
                for (int i = 0; i < 50; ++i) plot.setThresholds({0.15 + 0.001 * i, 0.1});
            });
        };
        const double few = timeOf(200), many = timeOf(20'000);
        QVERIFY(few > 0 && many > 0);
        QVERIFY2(many < 5 * few, qPrintable(QStringLiteral("%1 ms, %2 ms").arg(many).arg(few)));
    }

    void everyControlHasAName() {
        Stage stage;
        for (QWidget* widget : stage.page.findChildren<QWidget*>()) {
            const bool control = widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->parentWidget();
            const bool inner =
                qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) || widget->objectName().startsWith(QLatin1String("qt_"));
            if (!control || inner) continue;
            const bool named = !widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty();
            QVERIFY2(named, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(EvaluatePageTest)
#include "test_evaluate_page.moc"
