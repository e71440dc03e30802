// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

#include "core/base/parallel.h"

using namespace blemish;

class TestParallel : public QObject {
    Q_OBJECT

private slots:
    void everyIndexIsWorkedOnExactlyOnce() {
        std::vector<std::atomic<int>> visits(1000);
        parallelFor(visits.size(), 4, [&](std::size_t i) { ++visits[i]; });
        for (const auto& count : visits) QCOMPARE(count.load(), 1);
    }

    void oneWorkerKeepsTheOrderAndTheThread() {
        std::vector<std::size_t> order;
        std::set<std::thread::id> threads;
        parallelFor(5, 1, [&](std::size_t i) {
            order.push_back(i);
            threads.insert(std::this_thread::get_id());
        });
        QCOMPARE(order, (std::vector<std::size_t>{0, 1, 2, 3, 4}));
        QCOMPARE(threads, std::set{std::this_thread::get_id()});
    }

    void workersRunAtTheSameTime() {
        std::atomic<int> arrived{0};
        std::atomic<int> met{0};
        parallelFor(2, 2, [&](std::size_t) { // each waits for the other
            ++arrived;
            const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(3);
            while (arrived < 2 && std::chrono::steady_clock::now() < patience) std::this_thread::yield();
            if (arrived == 2) ++met;
        });
        QCOMPARE(met.load(), 2);
    }

    void anExceptionReachesTheCaller() {
        QVERIFY_EXCEPTION_THROWN(parallelFor(100, 3,
                                             [](std::size_t i) {
                                                 if (i == 7) throw std::runtime_error("seven");
                                             }),
                                 std::runtime_error);
    }

    void nothingMoreStartsAfterAnException() {
        int calls = 0;
        try {
            parallelFor(100, 1, [&](std::size_t i) {
                ++calls;
                if (i == 2) throw std::runtime_error("two");
            });
        } catch (const std::runtime_error&) {
        }
        QCOMPARE(calls, 3);
    }

    void noWorkNeedsNoWorker() {
        int calls = 0;
        parallelFor(0, 8, [&](std::size_t) { ++calls; });
        QCOMPARE(calls, 0);
    }

    void fewerThanOneWorkerStillWorks() {
        int calls = 0;
        parallelFor(3, 0, [&](std::size_t) { ++calls; });
        QCOMPARE(calls, 3);
        QVERIFY(availableCores() >= 1);
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "test_parallel.moc"
