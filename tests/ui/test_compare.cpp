// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "tests/ui/page_project.h"
#include "ui/compare_panel.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/nearest_normal.h"
#include "ui/profile_panel.h"
#include "ui/profile_plot.h"
#include "ui/profile_tool.h"

using namespace blemish;
using namespace blemish::test;

class CompareTest : public QObject {
    Q_OBJECT

    struct Stage {
        PageProject project{usualParts(), true, true};
        Session session;
        InspectPage page{session};
        ComparePanel& panel = *page.findChild<ComparePanel*>();

        Stage() {
            project.openIn(session);
            page.resize(1200, 800);
            page.show();
            if (!QTest::qWaitForWindowExposed(&page)) qFatal("The page does not show.");
            session.setCurrentImage(indexOf(QStringLiteral("test/scratch/003.png")));
            settle();
        }
        void settle() {
            if (!QTest::qWaitFor([this] { return page.settled(); }, 10000)) qFatal("Reading does not end.");
        }
        int indexOf(const QString& path) const {
            for (std::size_t i = 0; i < session.images().size(); ++i)
                if (session.images()[i].path == path) return static_cast<int>(i);
            return -1;
        }
        void choose(const char* part) {
            QMenu menu;
            panel.fill(&menu);
            for (QAction* action : menu.actions())
                if (action->text().remove(QLatin1Char('&')).contains(QLatin1String(part))) return action->trigger();
            qFatal("There is no entry %s.", part);
        }
    };

private slots:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("blemish-test"));
        QSettings().clear();
    }

    void theNearestNormalImageIsATrainingImage() {
        Stage stage;
        QVERIFY(!stage.panel.isVisible());
        QTest::keyClick(&stage.page.view(), Qt::Key_G);
        QVERIFY(stage.panel.isVisible());
        stage.settle();
        QVERIFY2(stage.panel.title().contains(QLatin1String("train/good/")), qPrintable(stage.panel.title()));
        QVERIFY(stage.panel.view().hasImage());
        QTest::keyClick(&stage.page.view(), Qt::Key_G);
        QVERIFY(!stage.panel.isVisible());
    }

    void bothViewsMoveTogether() {
        Stage stage;
        stage.choose("Nearest");
        stage.settle();
        stage.page.view().zoomIn();
        stage.page.view().zoomIn();
        QCOMPARE(stage.panel.view().place().center, stage.page.view().place().center);
        stage.panel.view().zoomOut();
        QCOMPARE(stage.page.view().place().width, stage.panel.view().place().width);
    }

    void bothViewsShowImageOverlayOrHeatmapAlike() {
        Stage stage;
        stage.choose("Pin this");
        stage.session.setCurrentImage(stage.indexOf(QStringLiteral("test/good/001.png")));
        stage.settle();
        ImageView &main = stage.page.view(), &other = stage.panel.view();
        QVERIFY(main.overlayVisible() && other.overlayVisible() && main.imageVisible() && other.imageVisible());
        QTest::mouseClick(stage.page.findChild<QToolButton*>(QStringLiteral("viewHeatmap")), Qt::LeftButton);
        QVERIFY(main.overlayVisible() && other.overlayVisible() && !main.imageVisible() && !other.imageVisible());
        QTest::keyClick(&other, Qt::Key_V);
        QVERIFY(!main.overlayVisible() && !other.overlayVisible() && main.imageVisible() && other.imageVisible());
    }

    void thePinnedImageStaysWhileOthersAreLookedAt() {
        Stage stage;
        stage.choose("Pin this");
        stage.settle();
        stage.session.setCurrentImage(stage.indexOf(QStringLiteral("test/good/001.png")));
        stage.settle();
        QVERIFY(stage.panel.title().contains(QLatin1String("test/scratch/003.png")));
    }

    void anotherModelShowsTheSameImage() {
        Stage stage;
        PageProject::addTraining(*stage.session.store(), usualParts(), 0.4);
        stage.session.activateTraining(stage.session.trainings().front().id);
        stage.settle();
        stage.choose("Model");
        stage.settle();
        QVERIFY(stage.panel.view().hasImage());
        QVERIFY(!stage.panel.view().hasMap());
        QVERIFY(stage.panel.title().contains(QLatin1String("has not scored")));
    }

    void theProfileLineShowsTheValuesUnderItUntilEscapeIsPressed() {
        Stage stage;
        ImageView& view = stage.page.view();
        auto* panel = stage.page.findChild<ProfilePanel*>();
        ProfilePlot& plot = panel->plot();
        QVERIFY(!panel->isVisible());
        QTest::keyClick(&view, Qt::Key_R);
        QVERIFY(panel->isVisible());
        QCoreApplication::processEvents();
        // The line begins where the heatmap is highest: at the bright spot in row 16, column 10 of 32.
        const double peak = *view.peak();
        QVERIFY2(std::abs(*std::ranges::max_element(plot.values()) - peak) < 0.05, qPrintable(plot.words()));
        QCOMPARE(*plot.threshold(), stage.session.pixelThreshold());
        stage.session.setPixelThreshold(0.3);
        QCOMPARE(*plot.threshold(), 0.3);

        const auto at = [&](double x, double y) { return view.toWidget({x, y}).toPoint(); };
        const auto drag = [&](QPoint from, QPoint to, Qt::KeyboardModifiers keys = {}) {
            QTest::mousePress(&view, Qt::LeftButton, keys, from);
            QTest::mouseMove(&view, (from + to) / 2);
            QMouseEvent move(QEvent::MouseMove, to, view.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(&view, &move);
            QTest::mouseRelease(&view, Qt::LeftButton, keys, to);
        };
        const QPointF place = view.place().center;
        drag(at(4, 4), at(28, 4)); // along good ground
        QCOMPARE(view.place().center, place); // drawn, not panned
        QVERIFY(std::abs(panel->tool().length() - 24) < 0.5);
        QVERIFY(std::abs(*std::ranges::max_element(plot.values()) - 0.05) < 1e-6);
        drag(at(28, 4), at(28, 27)); // its end alone
        QVERIFY(std::abs(panel->tool().line().x1 - 4.0 / 32) < 0.02 && std::abs(panel->tool().line().y2 - 27.0 / 32) < 0.02);
        drag(at(6, 20), at(26, 22), Qt::ShiftModifier); // straight across
        QCOMPARE(panel->tool().line().y1, panel->tool().line().y2);

        plot.setFocus();
        const MapLine before = panel->tool().line();
        QTest::keyClick(&plot, Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(std::abs(panel->tool().line().y1 - (before.y1 - 10.0 / 32)) < 1e-9);
        QTest::keyClick(&plot, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(panel->tool().line().x1, before.x1);
        QVERIFY(std::abs(panel->tool().line().x2 - (before.x2 - 1.0 / 32)) < 1e-9);

        stage.session.setCurrentImage(stage.indexOf(QStringLiteral("train/good/001.png")));
        stage.settle();
        QVERIFY(plot.values().empty() && panel->isVisible()); // this one has no heatmap
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!panel->isVisible() && !panel->action()->isChecked());
        view.actualSize();
        const QPointF held = view.place().center;
        drag(at(16, 16), at(20, 20));
        QVERIFY(view.place().center != held); // the mouse pans again
    }

    void theProfileLineAndTheMaskGiveWayToEachOther() {
        Stage stage;
        auto* panel = stage.page.findChild<ProfilePanel*>();
        auto* draw = stage.page.findChild<QToolButton*>(QStringLiteral("drawMask"));
        panel->action()->trigger();
        QTest::mouseClick(draw, Qt::LeftButton);
        QVERIFY(draw->isChecked() && !panel->isVisible());
        QTest::keyClick(&stage.page.view(), Qt::Key_R);
        QVERIFY(!draw->isChecked() && panel->isVisible());
        QTest::mouseClick(panel->findChild<QToolButton*>(QStringLiteral("closeProfile")), Qt::LeftButton);
        QVERIFY(!panel->isVisible());
    }

    void closingTheProjectEndsTheComparison() {
        Stage stage;
        stage.choose("Nearest");
        stage.session.closeProject();
        QVERIFY(!stage.panel.isVisible());
        QVERIFY(stage.panel.settled());
    }

    void theStrongestRegionIsOfferedAndShown() {
        Stage stage;
        auto* regions = stage.page.findChild<QPushButton*>(QStringLiteral("regions"));
        QVERIFY(regions->isVisible());
        QCOMPARE(regions->menu()->actions().size(), 1);
        const QPointer<QAction> region = regions->menu()->actions().front();
        OverlayStyle style;
        for (const double opacity : {0.2, 0.3, 0.4}) {
            style.opacity = opacity;
            stage.page.view().setStyle(style); // as the slider does; the regions of the map are the same
        }
        QVERIFY(region);
        const double before = stage.page.view().zoom();
        regions->menu()->actions().front()->trigger();
        QVERIFY(stage.page.view().zoom() > before);
        stage.session.setPixelThreshold(10);
        QVERIFY(!regions->isEnabled());
    }
};

QTEST_MAIN(CompareTest)
#include "test_compare.moc"
