// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 while somebody draws: another process of this very program labels and draws on the page of images until it is killed.
#include <QAction>
#include <QApplication>
#include <QProcess>
#include <QTextStream>

#include "core/imaging/image_io.h"
#include "tests/ui/studio_fixture.h"
#include "ui/gallery.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/mask_canvas.h"
#include "ui/mask_editor.h"
#include "ui/mask_panel.h"

using namespace blemish;
using namespace blemish::test;

namespace {
constexpr int strokes = 3; ///< finished ones on an image

qsizetype setPixels(const Mask& mask) {
    return std::count(mask.pixels.begin(), mask.pixels.end(), 255);
}

/// Labels each image by key and draws on it with the mouse; tells of every finished stroke. Never ends by itself: the last stroke is
/// never let go.
int drawUntilKilled(const QString& settings, const QString& project) {
    useScratchFolders(settings);
    QTextStream out(stdout);
    Session session;
    if (!session.openProject(project)) return 2;
    InspectPage page(session);
    page.resize(1200, 700);
    page.show();
    MaskEditor& editor = page.masks().editor();
    const auto onView = [&](QPointF image) { return page.view().toWidget(image).toPoint(); };
    const auto begin = [&](double y) {
        QTest::mousePress(&page.view(), Qt::LeftButton, {}, onView({3, y}));
        QTest::mouseMove(&page.view(), onView({12, y}));
    };
    for (int image = 0; image < static_cast<int>(session.images().size()); ++image) {
        session.setCurrentImage(image);
        if (!QTest::qWaitFor([&] { return page.settled(); }, 20'000)) return 3;
        page.gallery().setFocus();
        for (QAction* action : page.labelActions())
            if (action->shortcut() == QKeySequence(Qt::Key_2)) action->trigger();
        session.setCurrentImage(image); // labelling may have gone on to the next one
        if (!QTest::qWaitFor([&] { return page.settled(); }, 20'000)) return 3;
        page.masks().setDrawing(true);
        editor.setSize(3);
        for (int stroke = 0; stroke < strokes; ++stroke) {
            begin(4 + 6 * stroke);
            QTest::mouseRelease(&page.view(), Qt::LeftButton, {}, onView({20, 4.0 + 6 * stroke}));
        }
        const qsizetype finished = setPixels(toMask(editor.mask(MaskEditor::Layer::defect)));
        begin(20); // across what is there, and not let go while the finished ones reach the disk
        if (!QTest::qWaitFor([&] { return editor.files().idle(); }, 20'000)) return 4;
        out << image << ' ' << finished << Qt::endl;
        QTest::mouseMove(&page.view(), onView({25, 22}));
        QTest::qWait(300); // here the process is killed, for the last time on the last image
        QTest::mouseRelease(&page.view(), Qt::LeftButton, {}, onView({25, 22}));
    }
    return 5; // nobody has killed it
}
} // namespace

class TestKilledStudio : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

private slots:
    void initTestCase() { useScratchFolders(m_folder.path()); }

    void killNineAtAnyMomentLosesAtMostTheStrokeBeingDrawn_data() {
        QTest::addColumn<int>("image");
        QTest::newRow("on the first image") << 0;
        QTest::newRow("on the third one") << 2;
    }

    void killNineAtAnyMomentLosesAtMostTheStrokeBeingDrawn() {
        QFETCH(int, image);
        const QString data = m_folder.filePath(QStringLiteral("data-%1").arg(image)), project = m_folder.filePath(QStringLiteral("project-%1").arg(image));
        drawCategory(data, 2, 1, 2);
        {
            Session session;
            import(session, data, project);
        }
        QProcess studio;
        studio.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        studio.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--draw"), m_folder.filePath(QStringLiteral("child")), project});
        QList<qsizetype> finished; // pixels of the finished strokes, by image
        while (finished.size() <= image) {
            QVERIFY2(studio.canReadLine() || studio.waitForReadyRead(30'000), qPrintable(QString::number(studio.exitCode())));
            while (studio.canReadLine()) finished << studio.readLine().simplified().split(' ').value(1).toLongLong();
        }
        QCOMPARE(finished.size(), qsizetype(image) + 1);
        studio.kill();
        QVERIFY(studio.waitForFinished(10'000));
        QCOMPARE(studio.exitStatus(), QProcess::CrashExit);

        Session session;
        QVERIFY(session.openProject(project).ok());
        for (int i = 0; i <= image; ++i) {
            QVERIFY(session.images()[static_cast<std::size_t>(i)].label == Label::ng);
            const auto mask = readMask(toPath(session.maskFile(i)));
            QVERIFY2(mask.ok(), mask ? "" : mask.error().message.c_str());
            QVERIFY(finished[i] > 60);
            if (i == image) // the stroke that was being drawn is lost, and it alone
                QCOMPARE(setPixels(*mask), finished[i]);
            else
                QVERIFY(setPixels(*mask) > finished[i]); // there it was let go
        }
    }
};

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--draw")) return drawUntilKilled(arguments.value(2), arguments.value(3));
    TestKilledStudio test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_killed_studio.moc"
