// SPDX-License-Identifier: GPL-3.0-or-later
// Language, keys, where somebody was, single instance, the word after a crash.
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QWheelEvent>
#include <map>
#include <memory>
#include <thread>

#include "studio_fixture.h"
#include "ui/drag_out.h"
#include "core/output/language.h"
#include "ui/image_view.h"
#include "ui/inspect_page.h"
#include "ui/job_runner.h"
#include "ui/main_window.h"
#include "ui/nav_rail.h"
#include "ui/run_marker.h"
#include "ui/settings_dialog.h"
#include "ui/settings_file.h"
#include "ui/shortcut_editor.h"
#include "ui/shortcuts.h"
#include "ui/single_instance.h"
#include "ui/theme.h"
#include "ui/window_memory.h"

using namespace blemish;
using namespace blemish::test;

class TestSettings : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_number = 0;

    QString project() {
        const QString data = m_folder.filePath(QStringLiteral("data-%1").arg(++m_number));
        drawCategory(data, 3, 2, 2);
        Session session;
        const QString folder = m_folder.filePath(QStringLiteral("project-%1").arg(m_number));
        import(session, data, folder);
        return folder;
    }
    static QPushButton* button(QWidget& parent, const char* text) {
        for (auto* each : parent.findChildren<QPushButton*>())
            if (each->text().remove(QLatin1Char('&')) == QLatin1String(text)) return each;
        return nullptr;
    }
    static QAction* action(MainWindow& window, const QString& text) {
        for (auto* each : window.findChildren<QAction*>())
            if (each->text().remove(QLatin1Char('&')) == text) return each;
        return nullptr;
    }

private slots:
    void initTestCase() {
        useScratchFolders(m_folder.path());
        applyTheme(Theme::light);
    }
    void init() { QSettings().clear(); }
    void cleanup() { applyLanguage(QStringLiteral("en")); }

    void aSystemInAnotherLanguageStillCountsInEnglish() {
        applyLanguage(QStringLiteral("fr"));
        QCOMPARE(QCoreApplication::translate("blemish::RegionsButton", "%n region(s)", nullptr, 1), QStringLiteral("1 region"));
    }

    void germanWordsAndNumbersComeTogether() {
        QVERIFY(languages().size() >= 2);
        QCOMPARE(languages().first().name, QStringLiteral("English"));
        applyLanguage(QStringLiteral("de"));
        Session session;
        MainWindow window(session);
        QCOMPARE(window.findChildren<NavButton*>()[0]->text(), QStringLiteral("Bilder"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        applyLanguage(QStringLiteral("en"));
        MainWindow other(session);
        QCOMPARE(other.findChildren<NavButton*>()[0]->text(), QStringLiteral("Images"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
    }

    void choosingALanguageAsksForANewWindowAndIsRemembered() {
        Session session;
        MainWindow window(session);
        window.show();
        QSignalSpy wanted(&window, &MainWindow::languageWanted);
        action(window, QStringLiteral("Settings…"))->trigger();
        auto* dialog = window.findChild<SettingsDialog*>();
        auto* box = dialog->findChild<QComboBox*>(QStringLiteral("language"));
        QCOMPARE(box->currentData().toString(), QString()); // as the system
        box->setCurrentIndex(box->findData(QStringLiteral("de")));
        emit box->activated(box->currentIndex());
        QCOMPARE(wanted.value(0).value(0).toString(), QStringLiteral("de"));
        QCOMPARE(preferences::language(), QStringLiteral("de"));
    }

    void keysThatBelongToAnotherActionAreNamedAndTakenOver() {
        QAction first(QStringLiteral("&First")), second(QStringLiteral("S&econd"));
        first.setShortcut(Qt::CTRL | Qt::Key_1);
        second.setShortcut(Qt::CTRL | Qt::Key_2);
        Shortcuts shortcuts({&first, &second});
        ShortcutEditor editor(shortcuts);
        editor.show();
        auto& list = *editor.findChild<QTreeWidget*>();
        list.setCurrentItem(list.topLevelItem(0));
        editor.findChild<QKeySequenceEdit*>()->setKeySequence(Qt::CTRL | Qt::Key_2);
        QLabel* verdict = nullptr;
        for (auto* label : editor.findChildren<QLabel*>())
            if (label->accessibleName() == QLatin1String("What these keys do now")) verdict = label;
        QVERIFY(verdict);
        QVERIFY2(verdict->text().contains(QLatin1String("Second")), qPrintable(verdict->text()));
        QTest::mouseClick(button(editor, "Assign"), Qt::LeftButton);
        QCOMPARE(first.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
        QVERIFY(second.shortcut().isEmpty());

        QAction again(QStringLiteral("&First")); // the next start
        again.setShortcut(Qt::CTRL | Qt::Key_1);
        const Shortcuts next({&again});
        QCOMPARE(again.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
        QTest::mouseClick(button(editor, "All as they were"), Qt::LeftButton);
        QCOMPARE(first.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(second.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_2));
    }

    void keysOfTheImageViewCannotBeTaken() {
        QAction only(QStringLiteral("Only"));
        Shortcuts shortcuts({&only});
        ShortcutEditor editor(shortcuts);
        editor.findChild<QKeySequenceEdit*>()->setKeySequence(Qt::Key_H);
        QVERIFY(!button(editor, "Assign")->isEnabled());
    }

    void resetPutsEverySettingBackAndLeavesTheWindowsPlace() {
        Session session;
        MainWindow window(session);
        window.show();
        QSettings().setValue(QStringLiteral("window/geometry"), QStringLiteral("here"));
        QSettings().setValue(QStringLiteral("recent/projects"), QStringList{QStringLiteral("/one")});
        QSettings().setValue(QStringLiteral("start/reopenProject"), false);
        QSettings().setValue(QStringLiteral("theme"), QStringLiteral("dark"));
        QSignalSpy wanted(&window, &MainWindow::languageWanted);
        action(window, QStringLiteral("Settings…"))->trigger();
        auto* dialog = window.findChild<SettingsDialog*>();
        const QAction* layout = window.findChild<QAction*>(QStringLiteral("resetLayout"));
        QVERIFY(layout->shortcuts().isEmpty());
        auto& list = *dialog->findChild<ShortcutEditor*>()->findChild<QTreeWidget*>();
        list.setCurrentItem(list.findItems(QStringLiteral("Reset layout"), Qt::MatchExactly).value(0));
        dialog->findChild<QKeySequenceEdit*>()->setKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J);
        QTest::mouseClick(button(*dialog, "Assign"), Qt::LeftButton);
        QCOMPARE(layout->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));

        const auto answer = [&](const char* name) {
            QTimer::singleShot(0, dialog, [name] {
                QWidget* box = QApplication::activeModalWidget();
                QAbstractButton* chosen = *name ? box->findChild<QAbstractButton*>(QLatin1String(name))
                                                : qobject_cast<QMessageBox*>(box)->button(QMessageBox::Cancel);
                QTest::mouseClick(chosen, Qt::LeftButton);
            });
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("resetSettings")), Qt::LeftButton);
        };
        answer("");
        QCOMPARE(wanted.count(), 0);
        QVERIFY(!preferences::reopenProject());
        answer("confirmReset");
        QVERIFY(preferences::reopenProject());
        QVERIFY(!QSettings().contains(QStringLiteral("theme")));
        QVERIFY(layout->shortcuts().isEmpty());
        QCOMPARE(QSettings().value(QStringLiteral("window/geometry")).toString(), QStringLiteral("here"));
        QCOMPARE(QSettings().value(QStringLiteral("recent/projects")).toStringList().size(), 1);
        QCOMPARE(wanted.count(), 1); // a new window has all of them
    }

    void settingsGoToAFileAndComeBackWithTheKeys() {
        const QString file = m_folder.filePath(QStringLiteral("mine.json"));
        Session session;
        MainWindow window(session);
        window.show();
        QSettings().setValue(QStringLiteral("work/notifyWhenDone"), false);
        QSettings().setValue(QStringLiteral("language"), QStringLiteral("ja"));
        QSettings().setValue(QStringLiteral("view/overlayOpacity"), 0.25);
        QSettings().setValue(QStringLiteral("place/project"), QStringLiteral("/secret/place"));
        action(window, QStringLiteral("Settings…"))->trigger();
        auto* dialog = window.findChild<SettingsDialog*>();
        QAction* reset = window.findChild<QAction*>(QStringLiteral("resetLayout"));
        QSettings().setValue(QStringLiteral("shortcuts/resetLayout"), QStringLiteral("Ctrl+Alt+K"));
        const auto choose = [&](const char* name) {
            QTimer::singleShot(0, dialog, [file] {
                QWidget* chooser = QApplication::activeModalWidget();
                chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(file);
                QTest::keyClick(chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")), Qt::Key_Return);
            });
            QTest::mouseClick(dialog->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
        };
        choose("exportSettings");
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("secret"));
        QSettings().clear();
        QSettings().setValue(QStringLiteral("label/advance"), false); // which the file does not have
        choose("importSettings");
        QVERIFY(!preferences::notifyWhenDone());
        QCOMPARE(preferences::language(), QStringLiteral("ja"));
        QCOMPARE(QSettings().value(QStringLiteral("view/overlayOpacity")).toDouble(), 0.25);
        QVERIFY(!QSettings().contains(QStringLiteral("label/advance")));
        QCOMPARE(reset->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K));
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("language"))->currentData().toString(), QStringLiteral("ja"));
    }

    void foreignFilesAreNoSettings_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("theme=dark");
        QTest::newRow("another JSON") << QByteArray("{\"images\": []}");
        QTest::newRow("no settings") << QByteArray("{\"blemish_settings\": 1}");
        QTest::newRow("no text") << QByteArray("{\"blemish_settings\": 1, \"settings\": {\"theme\": {}}}");
    }
    void foreignFilesAreNoSettings() {
        QFETCH(QByteArray, text);
        QSettings().setValue(QStringLiteral("theme"), QStringLiteral("dark"));
        const QString name = m_folder.filePath(QStringLiteral("foreign.json"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const auto taken = SettingsFile::read(name);
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.find("foreign.json") != std::string::npos, taken.error().message.c_str());
        QVERIFY(!SettingsFile::read(m_folder.filePath(QStringLiteral("absent.json"))));
        QCOMPARE(QSettings().value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    }

    void everyActionOfTheWindowHasItsOwnKeys() {
        Session session;
        MainWindow window(session);
        std::map<QString, QString> owners;
        for (const auto* each : window.findChildren<QAction*>())
            for (const QKeySequence& keys : each->shortcuts()) {
                const auto [place, fresh] = owners.emplace(keys.toString(), each->text());
                QVERIFY2(fresh || place->second == each->text(), qPrintable(keys.toString() + place->second + each->text()));
            }
        QVERIFY(owners.size() > 15);
    }

    void theNextStartIsWhereTheLastOneEnded() {
        const QString folder = project();
        {
            Session session;
            MainWindow window(session);
            window.show();
            QVERIFY(session.openProject(folder).ok());
            GalleryFilter filter;
            filter.label = Label::ok;
            session.setFilter(filter);
            session.setCurrentImage(3);
            window.showPage(MainWindow::train);
            window.resize(1111, 777);
            auto* splitter = window.findChild<QSplitter*>(QStringLiteral("trainSides"));
            splitter->setSizes({500, 400});
            window.close();
        }
        Session session;
        MainWindow window(session);
        window.restorePlace();
        QVERIFY(!session.hasProject() && session.jobs().busy()); // in the background
        QTRY_COMPARE(session.currentImage(), 3);
        QCOMPARE(session.store()->folder(), folder);
        QVERIFY(session.filter().label == Label::ok);
        QVERIFY(window.findChildren<NavButton*>()[MainWindow::train]->isChecked());
        QCOMPARE(window.size(), QSize(1111, 777));
    }

    void theNextStartShowsTheSamePartOfTheImage() {
        const QString folder = project();
        double zoom = 0;
        QPointF center;
        for (const bool first : {true, false}) {
            Session session;
            MainWindow window(session);
            window.resize(1200, 800);
            window.show();
            if (first)
                QVERIFY(session.openProject(folder).ok());
            else
                window.restorePlace();
            QTRY_VERIFY(session.hasProject() && window.settled());
            ImageView& view = window.inspectPage().view();
            if (first) {
                QWheelEvent wheel(QPointF(60, 70), view.mapToGlobal(QPointF(60, 70)), {}, {0, 360}, {}, {}, Qt::NoScrollPhase, false);
                QApplication::sendEvent(&view, &wheel);
                zoom = view.zoom();
                center = view.place().center;
                QVERIFY(!view.place().fit);
            } else {
                QVERIFY(!view.place().fit);
                QCOMPARE(view.zoom(), zoom);
                QCOMPARE(view.place().center, center);
            }
            window.close();
        }
    }

    void aProjectThatIsGoneIsForgottenWithoutAWord() {
        const QString folder = project();
        {
            Session session;
            MainWindow window(session);
            QVERIFY(session.openProject(folder).ok());
            window.show();
            window.close();
        }
        QVERIFY(QDir(folder).removeRecursively());
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        MainWindow window(session);
        window.restorePlace();
        QVERIFY(!session.hasProject());
        QCOMPARE(failed.count(), 0);
    }

    void aSecondStartHandsItsPathsToTheFirst() {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString name = QStringLiteral("test-%1.socket").arg(QCoreApplication::applicationPid());
        SingleInstance first(name);
        QVERIFY(!first.handOver({})); // nobody is there yet
        QVERIFY(first.listen());
        QSignalSpy asked(&first, &SingleInstance::asked);
        bool taken = false;
        std::thread other([&] {
            SingleInstance second(name);
            taken = second.handOver({QStringLiteral("/a folder/with ünicode")});
        });
        QTRY_COMPARE(asked.count(), 1);
        other.join();
        QVERIFY(taken);
        QCOMPARE(asked[0][0].toStringList(), QStringList{QStringLiteral("/a folder/with ünicode")});
    }

    void whatWasKilledIsToldOnceAtTheNextStart() {
        const QString folder = m_folder.filePath(QStringLiteral("state"));
        {
            const RunMarker running(folder);
            QVERIFY(!running.lastOneCrashed());
            const RunMarker beside(folder); // a second window that is open at the same time is no crash
            QVERIFY(!beside.lastOneCrashed());
        }
        QProcess dead;
        dead.start(QStringLiteral("true"), {});
        const qint64 process = dead.processId();
        QVERIFY(dead.waitForFinished());
        QFile left(folder + QStringLiteral("/running-%1").arg(process));
        QVERIFY(left.open(QFile::WriteOnly));
        left.close();
        {
            const RunMarker after(folder);
            QVERIFY(after.lastOneCrashed());
        }
        const RunMarker later(folder);
        QVERIFY(!later.lastOneCrashed());
    }

    void aWidgetIsDraggedOutAsAPngFile() {
        QLabel label(QStringLiteral("a plot"));
        label.resize(120, 80);
        const std::unique_ptr<QMimeData> content(pictureOf(label, QStringLiteral("Loss / plot")));
        QVERIFY(content->hasImage());
        const QString file = content->urls().value(0).toLocalFile();
        QVERIFY(file.endsWith(QStringLiteral("Loss---plot.png")));
        QCOMPARE(QImage(file).size(), label.size());
    }
};

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
