// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sleep_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include "ui/job_runner.h"

using namespace Qt::StringLiterals;

namespace blemish {

SleepLock::SleepLock(JobRunner& jobs, QObject* parent) : SleepLock(jobs, QDBusConnection::systemBus(), parent) {}

SleepLock::SleepLock(JobRunner& jobs, const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(std::make_unique<QDBusConnection>(bus)) {
    connect(&jobs, &JobRunner::started, this, &SleepLock::take);
    connect(&jobs, &JobRunner::finished, this, &SleepLock::release);
    if (jobs.busy()) take(jobs.title());
}

SleepLock::~SleepLock() = default;

void SleepLock::take(const QString& why) {
    release();
    if (!m_bus->isConnected()) return;
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"sleep:idle"_s << u"Blemish"_s << why << u"block"_s;
    auto* answer = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, request = m_request] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
        if (reply.isError() || request != m_request) return;
        m_lock = std::make_unique<QDBusUnixFileDescriptor>(reply.value());
    });
}

void SleepLock::release() {
    ++m_request;
    m_lock.reset();
}

} // namespace blemish
