// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QElapsedTimer>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/job_runner.h"
#include "ui/settings_dialog.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
const QString service = u"org.freedesktop.Notifications"_s, object = u"/org/freedesktop/Notifications"_s;
constexpr int longWork = 5000;    ///< milliseconds; nobody has gone away from less
constexpr int shownFor = 12'000;  ///< milliseconds
} // namespace

Notifier::Notifier(JobRunner& jobs, QWidget& window, const QDBusConnection& bus) : Notifier(jobs, window) {
    speakThrough(bus);
}

Notifier::Notifier(JobRunner& jobs, QWidget& window) : QObject(&window), m_window(window) {
    auto clock = std::make_shared<QElapsedTimer>();
    connect(&jobs, &JobRunner::started, this, [clock] { clock->start(); });
    connect(&jobs, &JobRunner::finished, this, [this, clock](const QString& title, bool ok, bool cancelled, const QString& message) {
        if (cancelled || clock->elapsed() < longWork || m_window.isActiveWindow() || !preferences::notifyWhenDone()) return;
        tell(ok ? tr("%1: done").arg(title) : tr("%1: failed").arg(title), message);
    });
}

Notifier::~Notifier() = default;

void Notifier::speakThrough(const QDBusConnection& bus) {
    m_bus = std::make_unique<QDBusConnection>(bus);
    if (m_bus->isConnected()) m_bus->connect(service, object, service, u"ActionInvoked"_s, this, SLOT(answered(uint, QString)));
}

void Notifier::tell(const QString& title, const QString& sentence) {
    QApplication::alert(&m_window);
    emit told(title, sentence);
    const QString body = sentence.isEmpty() ? m_window.windowTitle().remove(u"[*]"_s) : sentence;
    if (!m_bus) speakThrough(QDBusConnection::sessionBus()); // only now: where there is none yet, that may start one
    if (!m_bus->isConnected()) return tellByTray(title, body);
    QDBusMessage call = QDBusMessage::createMethodCall(service, object, service, u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << m_message << QGuiApplication::desktopFileName() << title << body.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Show")} << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << shownFor;
    auto* answer = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, body] {
        answer->deleteLater();
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isError()) return tellByTray(title, body);
        m_message = reply.value();
    });
}

void Notifier::answered(uint message, const QString&) {
    if (message == m_message && message != 0) raiseWindow();
}

void Notifier::raiseWindow() {
    m_window.raise();
    m_window.activateWindow();
}

void Notifier::tellByTray(const QString& title, const QString& sentence) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(m_window.windowIcon(), this);
        m_icon->setToolTip(QGuiApplication::applicationDisplayName());
        const auto raise = [this] {
            raiseWindow();
            m_icon->hide();
        };
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, raise);
        connect(m_icon, &QSystemTrayIcon::activated, this, raise);
    }
    m_icon->show();
    m_icon->showMessage(title, sentence, m_window.windowIcon(), shownFor);
    QTimer::singleShot(shownFor, m_icon, &QSystemTrayIcon::hide);
}

} // namespace blemish
