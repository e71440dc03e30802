// SPDX-License-Identifier: GPL-3.0-or-later
// The context menu of plots and of the image: what is copied and saved is the picture that is seen.
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include "ui/drag_out.h"

using namespace blemish;
using namespace Qt::StringLiterals;

class TestDragOut : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    /// The menu's entry with this text, and then what a dialog needs.
    static void choose(QWidget& widget, const QString& entry, const std::function<void()>& then = {}) {
        QTimer::singleShot(0, qApp, [entry, then] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction* action : menu->actions()) {
                if (!action->text().remove(u'&').startsWith(entry)) continue;
                if (then) QTimer::singleShot(0, qApp, then);
                menu->close();
                action->trigger();
            }
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, widget.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&widget, &event);
    }
    struct View : QLabel {
        View() : QLabel(u"seen"_s) {
            setAccessibleName(u"the view"_s);
            new DragOut(*this, [] { return linkTo(u"/data/part.png"_s); });
            resize(120, 60);
            show();
        }
    };
    void saveAs(View& view, const QString& name) const {
        choose(view, u"Save picture"_s, [this, name] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setDirectory(m_folder.path());
            dialog->selectFile(name);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void copyHandsOverThePictureAndTheLink() {
        View view;
        choose(view, u"Copy picture"_s);
        const QMimeData* copied = QApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage() && copied->hasUrls());
        QCOMPARE(qvariant_cast<QImage>(copied->imageData()).size(), view.grab().toImage().size());
    }

    void aNameWithoutSuffixBecomesAPng() {
        View view;
        saveAs(view, u"shot"_s);
        QCOMPARE(QImage(m_folder.filePath(u"shot.png"_s)).size(), view.grab().toImage().size());
    }

    void whatCannotBeWrittenIsSaid() {
        View view;
        QVERIFY(QDir(m_folder.path()).mkdir(u"full"_s));
        const QString gone = m_folder.filePath(u"full"_s);
        QString said;
        choose(view, u"Save picture"_s, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->setDirectory(gone);
            dialog->selectFile(u"shot.png"_s);
            QTimer::singleShot(0, qApp, [&said] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box);
                said = box->text();
                box->close();
            });
            QVERIFY(QDir(gone).removeRecursively());
            QMetaObject::invokeMethod(dialog, "accept");
        });
        QVERIFY2(said.contains(u"shot.png"_s), qPrintable(said));
    }
};

QTEST_MAIN(TestDragOut)
#include "test_drag_out.moc"
