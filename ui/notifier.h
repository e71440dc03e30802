// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace blemish {

class JobRunner;

/// Says through the desktop that long work is over, when the window is not in front and the user wants to hear of it.
class Notifier : public QObject {
    Q_OBJECT
public:
    Notifier(JobRunner& jobs, QWidget& window);

signals:
    void told(const QString& title, const QString& sentence); ///< also where the desktop shows no messages

private:
    void tell(const QString& title, const QString& sentence);

    QWidget& m_window;
    QSystemTrayIcon* m_icon = nullptr; ///< made when first needed
};

} // namespace blemish
