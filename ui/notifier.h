// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QDBusConnection;
class QSystemTrayIcon;
class QWidget;

namespace blemish {

class JobRunner;

/// Says through the desktop that long work is over, when the window is not in front and the user wants to hear of it. Asks
/// org.freedesktop.Notifications, which GNOME and KDE both show, and where nobody answers the tray.
class Notifier : public QObject {
    Q_OBJECT
public:
    Notifier(JobRunner& jobs, QWidget& window);
    Notifier(JobRunner& jobs, QWidget& window, const QDBusConnection& bus);
    ~Notifier() override;

    /// Now, whether the window is in front or not.
    void tell(const QString& title, const QString& sentence);

signals:
    void told(const QString& title, const QString& sentence); ///< also where the desktop shows no messages

private slots:
    void answered(uint message, const QString& action); ///< somebody clicked on a message of any program

private:
    void speakThrough(const QDBusConnection& bus);
    void tellByTray(const QString& title, const QString& sentence);
    void raiseWindow();

    QWidget& m_window;
    std::unique_ptr<QDBusConnection> m_bus; ///< made when first needed
    uint m_message = 0; ///< the last one; the next one takes its place
    QSystemTrayIcon* m_icon = nullptr; ///< made when first needed
};

} // namespace blemish
