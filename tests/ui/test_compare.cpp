// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include "tests/ui/page_project.h"
#include "ui/compare_panel.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/nearest_normal.h"

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
        const double before = stage.page.view().zoom();
        regions->menu()->actions().front()->trigger();
        QVERIFY(stage.page.view().zoom() > before);
        stage.session.setPixelThreshold(10);
        QVERIFY(!regions->isEnabled());
    }
};

QTEST_MAIN(CompareTest)
#include "test_compare.moc"
