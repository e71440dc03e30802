// SPDX-License-Identifier: GPL-3.0-or-later
// A private bus with services in place of the desktop's: its settings and its messages.
#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include "tests/ui/private_bus.h"
#include "ui/job_runner.h"
#include "ui/notifier.h"
#include "ui/system_theme.h"
#include "ui/theme.h"

using namespace blemish;
using namespace Qt::StringLiterals;

class Settings : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 1;

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString& group, const QString& key) {
        if (group != u"org.freedesktop.appearance" || key != u"color-scheme") return {};
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }
signals:
    Q_SCRIPTABLE void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

class Notifications : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    QStringList shown;

public slots:
    Q_SCRIPTABLE uint Notify(const QString& program, uint replaces, const QString& icon, const QString& title, const QString& body,
                             const QStringList& actions, const QVariantMap&, int) {
        shown << QStringList{program, QString::number(replaces), icon, title, body, actions.value(0)}.join(u'|');
        return 7;
    }
signals:
    Q_SCRIPTABLE void ActionInvoked(uint message, const QString& action);
};

class TestDesktop : public QObject {
    Q_OBJECT
    Settings m_settings;
    Notifications m_notifications;
    PrivateBus m_bus;

    void change(uint scheme) { emit m_settings.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(scheme)); }
    static bool dark() { return isDark(QApplication::palette()); }

private slots:
    void initTestCase() {
        if (!PrivateBus::possible()) QSKIP("There is no dbus-daemon; packaging/setup installs it.");
        QVERIFY(m_bus.start());
        QVERIFY(m_bus.member(u"program"_s).isConnected());
        QDBusConnection desktop = m_bus.member(u"desktop"_s);
        const auto what = QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportScriptableSignals;
        QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &m_settings, what));
        QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
        QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &m_notifications, what));
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
        QApplication::setApplicationDisplayName(u"Blemish"_s);
        QGuiApplication::setDesktopFileName(u"org.blemish.Studio"_s);
    }

    void systemThemeIsTheDesktopsAndFollowsIt() {
        setSystemDark(false);
        applyTheme(Theme::system);
        QVERIFY(!dark());
        SystemTheme theme(m_bus.member(u"program"_s));
        connect(&theme, &SystemTheme::told, this, &setSystemDark);
        QTRY_VERIFY(dark());
        change(2);
        QTRY_VERIFY(!dark());
        change(1);
        QTRY_VERIFY(dark());
        QSignalSpy told(&theme, &SystemTheme::told);
        change(0); // no preference: nothing changes
        emit m_settings.SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(u"default"_s));
        change(2);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!dark());
    }

    void chosenThemeStaysWhateverTheDesktopSays() {
        applyTheme(Theme::light);
        SystemTheme theme(m_bus.member(u"program"_s));
        QSignalSpy told(&theme, &SystemTheme::told);
        connect(&theme, &SystemTheme::told, this, &setSystemDark);
        QTRY_VERIFY(!told.isEmpty());
        QVERIFY(!dark());
        applyTheme(Theme::system);
        QVERIFY(dark());
    }

    void finishedWorkIsToldByTheDesktopAndAClickBringsTheWindow() {
        JobRunner jobs;
        QWidget window;
        window.setWindowTitle(u"plate[*]"_s);
        Notifier notifier(jobs, window, m_bus.member(u"program"_s));
        notifier.tell(u"Training: done"_s, u"2 < 3"_s);
        QTRY_COMPARE(m_notifications.shown, QStringList{u"Blemish|0|org.blemish.Studio|Training: done|2 &lt; 3|default"_s});
        notifier.tell(u"Scoring: done"_s, {});
        QTRY_COMPARE(m_notifications.shown.size(), 2);
        QCOMPARE(m_notifications.shown.last(), u"Blemish|7|org.blemish.Studio|Scoring: done|plate|default"_s); // in the first one's place
        QWidget inFront;
        window.show();
        inFront.show();
        inFront.activateWindow();
        QTRY_VERIFY(inFront.isActiveWindow());
        emit m_notifications.ActionInvoked(3, u"default"_s); // somebody else's
        emit m_notifications.ActionInvoked(7, u"default"_s);
        QTRY_VERIFY(window.isActiveWindow());
    }
};

QTEST_MAIN(TestDesktop)
#include "test_desktop.moc"
