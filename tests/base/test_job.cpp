// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <thread>

#include "core/base/job.h"

using namespace blemish;
using namespace std::chrono_literals;

namespace {

/// A job whose reports are kept.
struct Recorded {
    std::vector<Progress> reports;
    std::vector<std::string> notes;
    JobContext job{{},
                   [this](const Progress& progress) { reports.push_back(progress); },
                   [this](const std::string& note) { notes.push_back(note); }};
};

} // namespace

class TestJob : public QObject {
    Q_OBJECT

private slots:
    void firstAndLastReportsOfAStageGetThrough() {
        Recorded recorded;
        recorded.job.report("scoring", 0, 5);
        recorded.job.report("scoring", 5, 5);
        recorded.job.report("saving", 1, 9);
        QCOMPARE(recorded.reports.size(), std::size_t(3));
        QCOMPARE(recorded.reports[1].done, std::int64_t(5));
        QCOMPARE(recorded.reports[2].stage, std::string("saving"));
        QCOMPARE(recorded.reports[2].total, std::int64_t(9));
    }

    void reportsAreLimitedToTenASecond() {
        Recorded recorded;
        const auto start = std::chrono::steady_clock::now();
        constexpr int calls = 20000;
        for (int i = 0; i <= calls; ++i) recorded.job.report("training", i, calls);
        const double tenths = std::chrono::duration<double>(std::chrono::steady_clock::now() - start) / 0.1s;
        QVERIFY(static_cast<double>(recorded.reports.size()) <= 2 + tenths);
        QCOMPARE(recorded.reports.back().done, std::int64_t(calls));
    }

    void reportsPassAgainAfterTheInterval() {
        Recorded recorded;
        recorded.job.report("training", 0, 100);
        recorded.job.report("training", 1, 100);
        std::this_thread::sleep_for(110ms);
        recorded.job.report("training", 2, 100);
        QCOMPARE(recorded.reports.size(), std::size_t(2));
        QCOMPARE(recorded.reports.back().done, std::int64_t(2));
    }

    void remainingTimeFollowsThePaceSoFar() {
        Recorded recorded;
        const auto start = std::chrono::steady_clock::now();
        recorded.job.report("training", 10, 50);
        std::this_thread::sleep_for(120ms);
        recorded.job.report("training", 20, 50);
        const double elapsed = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        QVERIFY(recorded.reports.front().secondsLeft < 0);
        QVERIFY(recorded.reports.back().secondsLeft >= 3 * 0.12);
        QVERIFY(recorded.reports.back().secondsLeft <= 3 * elapsed);
    }

    void anUnknownEndHasNoRemainingTime() {
        Recorded recorded;
        recorded.job.report("reading", 0, 0);
        std::this_thread::sleep_for(110ms);
        recorded.job.report("reading", 7, 0);
        QCOMPARE(recorded.reports.size(), std::size_t(2));
        QVERIFY(recorded.reports.back().secondsLeft < 0);
    }

    void cancellingIsSeenByTheJob() {
        std::stop_source source;
        const JobContext job(source.get_token());
        QVERIFY(!job.cancelled());
        source.request_stop();
        QVERIFY(job.cancelled());
        QVERIFY(job.stopToken().stop_requested());
    }

    void aPausedJobWaitsUntilItMayGoOn() {
        const auto control = std::make_shared<JobControl>();
        JobContext job({}, {}, {}, control);
        QVERIFY(job.waitWhilePaused() == std::chrono::steady_clock::duration{});
        const auto start = std::chrono::steady_clock::now();
        control->pause(true);
        std::jthread other([&] {
            std::this_thread::sleep_for(60ms);
            control->pause(false);
        });
        job.waitWhilePaused();
        QVERIFY(std::chrono::steady_clock::now() - start >= 60ms);
        QVERIFY(!control->paused());
    }

    void aPausedJobCanBeStopped() {
        const auto control = std::make_shared<JobControl>();
        std::stop_source source;
        JobContext job(source.get_token(), {}, {}, control);
        control->pause(true);
        std::jthread other([&] {
            std::this_thread::sleep_for(20ms);
            source.request_stop();
        });
        job.waitWhilePaused();
        QVERIFY(job.cancelled());
    }

    void aPausedJobCanBeAskedForWhatItHas() {
        const auto control = std::make_shared<JobControl>();
        JobContext job({}, {}, {}, control);
        QVERIFY(!job.finishEarly());
        control->pause(true);
        std::jthread other([&] {
            std::this_thread::sleep_for(20ms);
            control->finishEarly();
        });
        job.waitWhilePaused();
        QVERIFY(job.finishEarly());
        QVERIFY(!job.cancelled());
    }

    void aPauseDoesNotCountAsWork() {
        const auto control = std::make_shared<JobControl>();
        std::vector<Progress> reports;
        JobContext job({}, [&](const Progress& progress) { reports.push_back(progress); }, {}, control);
        const auto start = std::chrono::steady_clock::now();
        job.report("training", 0, 2);
        control->pause(true);
        std::jthread other([&] {
            std::this_thread::sleep_for(300ms);
            control->pause(false);
        });
        const auto waited = job.waitWhilePaused();
        job.report("training", 1, 2);
        QCOMPARE(reports.size(), std::size_t(2));
        const std::chrono::duration<double> worked = std::chrono::steady_clock::now() - start - waited;
        QVERIFY(waited > 0ms);
        QVERIFY(reports.back().secondsLeft <= worked.count());
    }

    void notesAreHandedOn() {
        const Recorded recorded;
        recorded.job.note("Cannot read \"a.png\".");
        QCOMPARE(recorded.notes, std::vector<std::string>{"Cannot read \"a.png\"."});
    }

    void aJobWithoutListenersIsSilent() {
        JobContext job;
        job.report("training", 1, 2);
        job.note("nobody listens");
        QVERIFY(!job.cancelled());
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "test_job.moc"
