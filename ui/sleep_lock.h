// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

class QDBusConnection;
class QDBusUnixFileDescriptor;

namespace blemish {

class JobRunner;

/// The machine does not go to sleep by itself while a job runs: a lock of systemd-logind
/// (https://systemd.io/INHIBITOR_LOCKS), which ends with the job, or with the program however that ends. Where there is no such
/// service, nothing happens and nothing is said.
class SleepLock : public QObject {
    Q_OBJECT
public:
    explicit SleepLock(JobRunner& jobs, QObject* parent = nullptr);
    /// On another bus than the system's.
    SleepLock(JobRunner& jobs, const QDBusConnection& bus, QObject* parent = nullptr);
    ~SleepLock() override;

    bool held() const { return m_lock != nullptr; }

private:
    void take(const QString& why);
    void release();

    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<QDBusUnixFileDescriptor> m_lock; ///< logind holds the machine awake while it is open
    int m_request = 0;                               ///< an answer that comes after the job is closed again
};

} // namespace blemish
