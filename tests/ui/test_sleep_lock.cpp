// SPDX-License-Identifier: GPL-3.0-or-later
// A private bus with a service in logind's place: what it gives away is one end of a pipe, as logind does, and it sees when that is
// closed.
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

#include "tests/ui/private_bus.h"
#include "ui/job_runner.h"
#include "ui/sleep_lock.h"

using namespace blemish;
using namespace Qt::StringLiterals;

class Login : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked;

    ~Login() override {
        if (m_ours >= 0) ::close(m_ours);
    }
    /// Is the last lock that was given away still open?
    bool open() const {
        pollfd state{m_ours, POLLIN, 0};
        return m_ours >= 0 && ::poll(&state, 1, 0) == 0;
    }

public slots:
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode) {
        asked << QStringList{what, who, why, mode}.join(u'|');
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) return {};
        if (m_ours >= 0) ::close(m_ours);
        m_ours = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]); // a copy of it
        ::close(ends[1]);
        return given;
    }

private:
    int m_ours = -1;
};

class TestSleepLock : public QObject {
    Q_OBJECT
    Login m_login;
    PrivateBus m_bus;
    std::atomic<bool> m_goOn{false};

    QDBusConnection bus() const { return QDBusConnection(u"program"_s); }
    /// A job that runs until it may go on.
    void start(JobRunner& jobs, const QString& title) {
        m_goOn = false;
        const auto work = [this](JobContext& job) -> Result<int> {
            while (!m_goOn && !job.cancelled()) QThread::msleep(1);
            return 1;
        };
        QVERIFY(jobs.start<int>(title, work, this, [](Result<int>) {}));
    }

private slots:
    void initTestCase() {
        if (!PrivateBus::possible()) QSKIP("There is no dbus-daemon; packaging/setup installs it.");
        QVERIFY(m_bus.start());
        QVERIFY(m_bus.member(u"program"_s).isConnected());
        QDBusConnection service = m_bus.member(u"login"_s);
        QVERIFY(service.registerObject(u"/org/freedesktop/login1"_s, &m_login, QDBusConnection::ExportScriptableSlots));
        QVERIFY(service.registerService(u"org.freedesktop.login1"_s));
    }
    void init() { m_login.asked.clear(); }

    void machineStaysAwakeWhileAJobRunsAndNoLonger() {
        JobRunner jobs;
        SleepLock lock(jobs, bus());
        QVERIFY(!lock.held());
        start(jobs, u"Training"_s);
        QTRY_VERIFY(lock.held());
        QCOMPARE(m_login.asked, QStringList{u"sleep:idle|Blemish|Training|block"_s});
        QVERIFY(m_login.open());
        m_goOn = true;
        QTRY_VERIFY(!jobs.busy());
        QVERIFY(!lock.held());
        QTRY_VERIFY(!m_login.open());
        start(jobs, u"Scoring"_s); // the next job takes it again
        QTRY_VERIFY(lock.held() && m_login.open());
        jobs.cancel();
        QTRY_VERIFY(!jobs.busy());
        QTRY_VERIFY(!m_login.open());
    }

    void answerAfterTheJobIsLetGo() {
        JobRunner jobs;
        SleepLock lock(jobs, bus());
        QSignalSpy finished(&jobs, &JobRunner::finished);
        start(jobs, u"Short"_s);
        m_goOn = true;
        while (finished.isEmpty()) QCoreApplication::sendPostedEvents(); // not the bus's socket
        QTRY_COMPARE(m_login.asked.size(), 1);
        QTRY_VERIFY(!m_login.open());
        QVERIFY(!lock.held());
    }

    void lockEndsWithItsOwner() {
        JobRunner jobs;
        auto lock = std::make_unique<SleepLock>(jobs, bus());
        start(jobs, u"Training"_s);
        QTRY_VERIFY(lock->held());
        lock.reset();
        QTRY_VERIFY(!m_login.open());
        m_goOn = true;
        QTRY_VERIFY(!jobs.busy());
    }

    void withoutBusOrServiceJobsRunAllTheSame() {
        JobRunner jobs;
        SleepLock noBus(jobs, QDBusConnection(u"never connected"_s));
        const bool given = QDBusConnection(u"login"_s).unregisterService(u"org.freedesktop.login1"_s);
        SleepLock noService(jobs, bus());
        start(jobs, u"Training"_s);
        QTest::qWait(100);
        QVERIFY(given && !noBus.held() && !noService.held());
        m_goOn = true;
        QTRY_VERIFY(!jobs.busy());
        QVERIFY(QDBusConnection(u"login"_s).registerService(u"org.freedesktop.login1"_s));
    }
};

QTEST_GUILESS_MAIN(TestSleepLock)
#include "test_sleep_lock.moc"
