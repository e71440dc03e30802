// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <atomic>
#include <stdexcept>
#include <thread>

#include "ui/job_runner.h"

using namespace blemish;
using namespace std::chrono_literals;

class TestJobRunner : public QObject {
    Q_OBJECT
private slots:
    void resultArrivesInTheGuiThread() {
        JobRunner jobs;
        std::thread::id worker, receiver;
        int value = 0;
        QVERIFY(jobs.start<int>(QStringLiteral("count"), [&](JobContext&) -> Result<int> { worker = std::this_thread::get_id(); return 7; }, this,
                                [&](Result<int> result) { receiver = std::this_thread::get_id(); value = *result; }));
        QVERIFY(jobs.busy());
        QTRY_COMPARE(value, 7);
        QVERIFY(!jobs.busy());
        QCOMPARE(receiver, std::this_thread::get_id());
        QVERIFY(worker != receiver);
    }

    void cancelStopsWithinASecondAndIsToldApartFromFailure() {
        JobRunner jobs;
        QSignalSpy finished(&jobs, &JobRunner::finished);
        bool cancelled = false;
        jobs.start<int>(QStringLiteral("wait"), [](JobContext& job) -> Result<int> {
            while (!job.cancelled()) std::this_thread::sleep_for(5ms);
            return cancelledError();
        }, this, [&](Result<int> result) { cancelled = result.error().kind == ErrorKind::cancelled; });
        QElapsedTimer clock;
        clock.start();
        jobs.cancel();
        QTRY_VERIFY(!jobs.busy());
        QVERIFY(clock.elapsed() < 1000);
        QVERIFY(cancelled);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished[0][1].toBool(), false);
        QCOMPARE(finished[0][2].toBool(), true);
    }

    void secondJobIsRefusedWhileOneRuns() {
        JobRunner jobs;
        std::atomic<bool> go = false;
        jobs.start<int>(QStringLiteral("first"), [&](JobContext&) -> Result<int> { while (!go) std::this_thread::sleep_for(1ms); return 1; }, this,
                        [](Result<int>) {});
        QVERIFY(!jobs.start<int>(QStringLiteral("second"), [](JobContext&) -> Result<int> { return 2; }, this, [](Result<int>) { QFAIL("ran"); }));
        QCOMPARE(jobs.title(), QStringLiteral("first"));
        go = true;
        QTRY_VERIFY(!jobs.busy());
    }

    void exceptionBecomesASentence() {
        JobRunner jobs;
        std::string message;
        jobs.start<int>(QStringLiteral("throw"), [](JobContext&) -> Result<int> { throw std::runtime_error("disk on fire"); }, this,
                        [&](Result<int> result) { message = result.error().message; });
        QTRY_VERIFY(message.find("disk on fire") != std::string::npos);
    }

    void resultForADeletedReceiverIsDropped() {
        JobRunner jobs;
        auto* receiver = new QObject;
        bool called = false;
        QSignalSpy finished(&jobs, &JobRunner::finished);
        jobs.start<int>(QStringLiteral("late"), [](JobContext&) -> Result<int> { return 1; }, receiver, [&](Result<int>) { called = true; });
        delete receiver;
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!called);
    }

    void nextJobMayStartFromTheResultOfTheLast() {
        JobRunner jobs;
        int value = 0;
        jobs.start<int>(QStringLiteral("one"), [](JobContext&) -> Result<int> { return 1; }, this, [&](Result<int> one) {
            QVERIFY(jobs.start<int>(QStringLiteral("two"), [one = *one](JobContext&) -> Result<int> { return one + 1; }, this,
                                    [&](Result<int> two) { value = *two; }));
        });
        QTRY_COMPARE(value, 2);
    }

    void progressAndNotesArrive() {
        JobRunner jobs;
        QSignalSpy progressed(&jobs, &JobRunner::progressed), noted(&jobs, &JobRunner::noted);
        jobs.start<int>(QStringLiteral("report"), [](JobContext& job) -> Result<int> {
            job.report("work", 0, 10);
            job.note("img.png is broken.");
            job.report("work", 10, 10);
            return 0;
        }, this, [](Result<int>) {});
        QTRY_VERIFY(!jobs.busy());
        QCOMPARE(progressed.count(), 2);
        QCOMPARE(jobs.progress().done, 10);
        QCOMPARE(noted.value(0).value(0).toString(), QStringLiteral("img.png is broken."));
    }

    void whatWaitsBeginsInTurnAfterWhatAJobsEndStarts() {
        JobRunner jobs;
        QStringList order;
        const auto run = [&](const QString& name, std::function<void()> then = {}) {
            QVERIFY(jobs.start<int>(name, [](JobContext&) -> Result<int> { return 1; }, this, [&order, name, then](Result<int>) {
                order << name;
                if (then) then();
            }));
        };
        const auto wait = [&](const QString& name, QObject* receiver) {
            const int ticket = jobs.newTicket();
            jobs.whenFree(ticket, name, receiver, [&run, name] { run(name); });
            return ticket;
        };
        auto gone = std::make_unique<QObject>();
        QSignalSpy withdrawn(&jobs, &JobRunner::withdrawn);
        run(QStringLiteral("first"), [&] { run(QStringLiteral("follows")); });
        wait(QStringLiteral("a"), this);
        const int b = wait(QStringLiteral("b"), this);
        wait(QStringLiteral("nobody"), gone.get());
        wait(QStringLiteral("c"), this);
        QCOMPARE(jobs.waiting().size(), std::size_t(4));
        jobs.withdraw(b);
        QCOMPARE(withdrawn.value(0).value(0).toInt(), b);
        gone.reset();
        QTRY_COMPARE(order, (QStringList{QStringLiteral("first"), QStringLiteral("follows"), QStringLiteral("a"), QStringLiteral("c")}));
        QVERIFY(jobs.waiting().empty());
        wait(QStringLiteral("at once"), this);
        QVERIFY(jobs.busy());
        QTRY_VERIFY(!jobs.busy());
    }

    void aPauseIsToldWhenTheWorkRests() {
        JobRunner jobs;
        QSignalSpy rested(&jobs, &JobRunner::rested);
        std::atomic<bool> working = true;
        jobs.start<int>(QStringLiteral("long"), [&](JobContext& job) -> Result<int> {
            while (working) std::this_thread::sleep_for(1ms); // a piece of work that knows no pause
            job.waitWhilePaused();
            return 1;
        }, this, [](Result<int>) {}, JobRunner::Pauses::yes);
        jobs.pause(true);
        QTest::qWait(30);
        QVERIFY(jobs.paused() && !jobs.resting() && rested.isEmpty());
        working = false;
        QTRY_COMPARE(rested.count(), 1);
        QVERIFY(jobs.resting());
        jobs.pause(false);
        QTRY_VERIFY(!jobs.busy());
    }

    void newestReadGoesFirst() {
        ReadPool pool(1);
        std::atomic<bool> go = false;
        QList<int> order;
        pool.run<int>([&] { while (!go) std::this_thread::sleep_for(1ms); return 0; }, this, [&](int i) { order << i; });
        for (int i = 1; i <= 3; ++i) pool.run<int>([i] { return i; }, this, [&](int done) { order << done; });
        go = true;
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(order.mid(1), (QList<int>{3, 2, 1}));
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "test_job_runner.moc"
