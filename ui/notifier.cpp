// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifier.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/job_runner.h"
#include "ui/settings_dialog.h"

namespace blemish {

namespace {
constexpr int longWork = 5000;    ///< milliseconds; nobody has gone away from less
constexpr int shownFor = 12'000;  ///< milliseconds
} // namespace

Notifier::Notifier(JobRunner& jobs, QWidget& window) : QObject(&window), m_window(window) {
    auto clock = std::make_shared<QElapsedTimer>();
    connect(&jobs, &JobRunner::started, this, [clock] { clock->start(); });
    connect(&jobs, &JobRunner::finished, this, [this, clock](const QString& title, bool ok, bool cancelled, const QString& message) {
        if (cancelled || clock->elapsed() < longWork || m_window.isActiveWindow() || !preferences::notifyWhenDone()) return;
        tell(ok ? tr("%1: done").arg(title) : tr("%1: failed").arg(title), message);
    });
}

void Notifier::tell(const QString& title, const QString& sentence) {
    QApplication::alert(&m_window);
    emit told(title, sentence);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(m_window.windowIcon(), this);
        m_icon->setToolTip(QGuiApplication::applicationDisplayName());
        const auto raise = [this] {
            m_window.raise();
            m_window.activateWindow();
            m_icon->hide();
        };
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, raise);
        connect(m_icon, &QSystemTrayIcon::activated, this, raise);
    }
    m_icon->show();
    m_icon->showMessage(title, sentence.isEmpty() ? m_window.windowTitle() : sentence, m_window.windowIcon(), shownFor);
    QTimer::singleShot(shownFor, m_icon, &QSystemTrayIcon::hide);
}

} // namespace blemish
