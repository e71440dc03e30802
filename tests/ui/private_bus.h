// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>

namespace blemish {

/// A message bus for one test alone, so that no test speaks to the desktop on which it runs.
class PrivateBus {
public:
    ~PrivateBus() {
        for (const QString& name : m_names) QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished(10'000);
    }
    static bool possible() { return !program().isEmpty(); }
    bool start() {
        m_daemon.start(program(), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForReadyRead(10'000)) return false;
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        return true;
    }
    /// One of the programs on it.
    QDBusConnection member(const QString& name) {
        if (!m_names.contains(name)) m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    static QString program() { return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")); }

    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace blemish
