// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system_theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
const QString service = u"org.freedesktop.portal.Desktop"_s, object = u"/org/freedesktop/portal/desktop"_s,
              interface = u"org.freedesktop.portal.Settings"_s, appearance = u"org.freedesktop.appearance"_s, scheme = u"color-scheme"_s;
enum Scheme : uint { noPreference, preferDark, preferLight };
} // namespace

SystemTheme::SystemTheme(QObject* parent) : SystemTheme(QDBusConnection::sessionBus(), parent) {}

SystemTheme::SystemTheme(const QDBusConnection& bus, QObject* parent) : QObject(parent) {
    QDBusConnection listening(bus);
    if (!listening.isConnected()) return;
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // else the bus does not know the slot's type and drops the signal
    listening.connect(service, object, interface, u"SettingChanged"_s, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, object, interface, u"Read"_s);
    call << appearance << scheme;
    auto* answer = new QDBusPendingCallWatcher(listening.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) take(reply.value().variant());
    });
}

void SystemTheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == appearance && key == scheme) take(value.variant());
}

void SystemTheme::take(QVariant value) {
    while (value.canConvert<QDBusVariant>()) value = value.value<QDBusVariant>().variant(); // `Read` packs it twice
    const uint wanted = value.toUInt();
    if (wanted == preferDark || wanted == preferLight) emit told(wanted == preferDark);
}

} // namespace blemish
