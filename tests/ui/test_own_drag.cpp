// SPDX-License-Identifier: GPL-3.0-or-later
// A drag that begins in the window ends there without an effect.
#include <QApplication>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>

#include "tests/ui/window_fixture.h"
#include "ui/job_runner.h"

using namespace blemish;
using namespace blemish::test;

class TestOwnDrag : public QObject {
    Q_OBJECT
    std::unique_ptr<StudioMaker> m_maker;

private slots:
    void initTestCase() { m_maker = std::make_unique<StudioMaker>(); }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { m_maker.reset(); }

    void whatTheWindowItselfDragsOutIsNotTakenIn() {
        const auto studio = m_maker->open();
        QTRY_VERIFY(studio->window.settled());
        bool offered = false, entered = true;
        QTimer::singleShot(50, &studio->window, [&] { // within the drag
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(studio->session.imageFile(0))});
            QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
            enter.setAccepted(false);
            offered = enter.source() == &studio->view;
            QApplication::sendEvent(&studio->window, &enter);
            entered = enter.isAccepted();
            QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
            static_cast<QObject*>(&studio->window)->event(&event);
            QDrag::cancel();
        });
        QTest::mousePress(&studio->view, Qt::LeftButton, Qt::ControlModifier, QPoint(60, 60));
        QMouseEvent move(QEvent::MouseMove, QPointF(120, 120), studio->view.mapToGlobal(QPointF(120, 120)), Qt::NoButton, Qt::LeftButton, Qt::ControlModifier);
        QApplication::sendEvent(&studio->view, &move);
        QVERIFY(offered); // the event was one of our own drag
        QVERIFY(!entered);
        QTest::qWait(50);
        QVERIFY(!QApplication::activeModalWidget() && !studio->session.jobs().busy() && studio->session.hasProject());
    }
};

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "minimal"); // offscreen has no drags
    QApplication app(argc, argv);
    TestOwnDrag test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_own_drag.moc"
