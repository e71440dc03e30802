// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusConnection;
class QDBusVariant;

namespace blemish {

/// Whether the desktop is dark, now and whenever it changes. Asks the desktop's portal (setting `color-scheme` of
/// org.freedesktop.appearance), which Qt before 6.5 does not. Without a bus or a portal it stays silent.
class SystemTheme : public QObject {
    Q_OBJECT
public:
    explicit SystemTheme(QObject* parent = nullptr);
    explicit SystemTheme(const QDBusConnection& bus, QObject* parent = nullptr);

signals:
    void told(bool dark);

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void take(QVariant value);
};

} // namespace blemish
