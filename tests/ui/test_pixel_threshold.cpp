// SPDX-License-Identifier: GPL-3.0-or-later
// The pixel threshold on the images page: dragged on the legend, typed, and set back, without a mask anywhere.
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "tests/ui/page_project.h"
#include "ui/compare_panel.h"
#include "ui/heatmap_legend.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/overlay_bar.h"

using namespace blemish;
using namespace blemish::test;
using namespace Qt::StringLiterals;

namespace {
constexpr double trained = 0.2; ///< in PageProject's models, whose heatmaps go from 0.02 to 0.6
}

class TestPixelThreshold : public QObject {
    Q_OBJECT

    struct Stage {
        PageProject project{usualParts(), true, true};
        Session session;
        InspectPage page{session};
        HeatmapLegend& legend = *page.findChild<HeatmapLegend*>(u"heatmapLegend"_s);
        HeatmapLegend& other = *page.findChild<HeatmapLegend*>(u"compareLegend"_s);
        ComparePanel& panel = *page.findChild<ComparePanel*>();
        QDoubleSpinBox& number = *page.findChild<QDoubleSpinBox*>(u"pixelThreshold"_s);
        QToolButton& asTrained = *page.findChild<QToolButton*>(u"pixelThresholdAsTrained"_s);
        QPushButton& regions = *page.findChild<QPushButton*>(u"regions"_s);

        Stage() {
            project.openIn(session);
            page.resize(1300, 800);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page)) qFatal("The page does not show.");
            look(u"test/scratch/003.png"_s);
        }
        void look(const QString& path) {
            for (std::size_t i = 0; i < session.images().size(); ++i)
                if (session.images()[i].path == path) session.setCurrentImage(static_cast<int>(i));
            if (!QTest::qWaitFor([this] { return page.settled(); }, 10000)) qFatal("Reading does not end.");
        }
        /// Where the legend shows this value.
        static QPoint at(const HeatmapLegend& legend, double value) {
            const int margin = 8;
            return {margin + qRound((value - 0.02) / (0.6 - 0.02) * (legend.width() - 2 * margin)), legend.height() / 2 - 2};
        }
        static void drag(HeatmapLegend& legend, double from, double to) {
            QTest::mousePress(&legend, Qt::LeftButton, {}, at(legend, from));
            QTest::mouseMove(&legend, at(legend, (from + to) / 2));
            QTest::mouseMove(&legend, at(legend, to));
            QTest::mouseRelease(&legend, Qt::LeftButton, {}, at(legend, to));
        }
        void compareWith(const char* entry) {
            QMenu menu;
            panel.fill(&menu);
            for (QAction* action : menu.actions())
                if (action->text().remove(u'&').contains(QLatin1String(entry))) action->trigger();
            if (!QTest::qWaitFor([this] { return page.settled(); }, 10000)) qFatal("Reading does not end.");
        }
    };
    static bool near(double a, double b) { return std::abs(a - b) < 0.005; }

private slots:
    void initTestCase() {
        QCoreApplication::setOrganizationName(u"blemish-test"_s);
        QSettings().clear();
    }

    void draggingTheMarkMovesOutlineAndRegionsAtOnceAndIsAStepBack() {
        Stage stage;
        QCOMPARE(stage.session.pixelThreshold(), trained);
        QVERIFY(stage.regions.isEnabled()); // the spot of 0.65 lies above
        Stage::drag(stage.legend, trained, 0.59);
        QVERIFY(near(stage.session.pixelThreshold(), 0.59));
        QCOMPARE(stage.page.view().pixelThreshold(), stage.session.pixelThreshold());
        QVERIFY(near(stage.number.value(), 0.59));
        Stage::drag(stage.legend, 0.3, 0.1); // beside the mark nothing is taken
        QVERIFY(near(stage.session.pixelThreshold(), 0.59));
        stage.session.undo();
        QCOMPARE(stage.session.pixelThreshold(), trained);
        QCOMPARE(stage.page.view().pixelThreshold(), trained);
        stage.session.redo();
        QVERIFY(near(stage.session.pixelThreshold(), 0.59));
    }

    void aTypedNumberCountsAndTheTrainingsOneComesBack() {
        Stage stage;
        QVERIFY(!stage.asTrained.isEnabled());
        stage.number.selectAll();
        QTest::keyClicks(&stage.number, QLocale().toString(0.7, 'f', 2));
        QTest::keyClick(&stage.number, Qt::Key_Return);
        QCOMPARE(stage.session.pixelThreshold(), 0.7);
        QVERIFY(!stage.regions.isEnabled()); // nothing reaches it any more
        QTest::mouseClick(&stage.asTrained, Qt::LeftButton);
        QCOMPARE(stage.session.pixelThreshold(), trained);
        QVERIFY(stage.regions.isEnabled());
        QVERIFY(!stage.asTrained.isEnabled());
    }

    void theImageBesideHasALegendOfItsOwn() {
        Stage stage;
        QVERIFY(!stage.other.isVisible());
        stage.compareWith("Pin this");
        stage.look(u"test/good/001.png"_s);
        QVERIFY(stage.other.isVisible());
        QVERIFY2(stage.other.accessibleDescription().contains(QLocale().toString(0.6, 'g', 2)), qPrintable(stage.other.accessibleDescription()));
        Stage::drag(stage.other, trained, 0.4);
        QVERIFY(near(stage.session.pixelThreshold(), 0.4));
        QCOMPARE(stage.panel.view().pixelThreshold(), stage.session.pixelThreshold());

        OverlayBar& bar = *stage.page.findChild<OverlayBar*>();
        OverlayStyle style = bar.style();
        style.ownScale = true;
        bar.setStyle(style);
        QVERIFY(stage.other.accessibleDescription().contains(u"this image only"_s));
        style.ownScale = false;
        bar.setStyle(style);
        stage.compareWith("Nothing");
        QVERIFY(!stage.other.isVisible());
    }

    void anotherModelsThresholdIsShownButNotMovedHere() {
        Stage stage;
        PageProject::addTraining(*stage.session.store(), usualParts(), 0.4);
        stage.session.refreshTrainings();
        stage.session.activateTraining(stage.session.trainings().back().id);
        const double before = stage.session.pixelThreshold();
        stage.look(u"test/scratch/004.png"_s);
        stage.compareWith("Model");
        QVERIFY(stage.panel.view().hasMap());
        QVERIFY(stage.other.isVisible());
        QVERIFY(stage.other.accessibleDescription().contains(u"Pixel threshold"_s));
        Stage::drag(stage.other, trained, 0.4);
        QCOMPARE(stage.session.pixelThreshold(), before);
        QCOMPARE(stage.panel.view().pixelThreshold(), trained);
    }
};

QTEST_MAIN(TestPixelThreshold)
#include "test_pixel_threshold.moc"
