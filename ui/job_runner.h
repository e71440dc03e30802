// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "core/base/job.h"
#include "core/base/result.h"

namespace blemish {

/// The only owner of threads in the studio. Runs one job at a time; `work` runs in a worker thread and must not touch
/// widgets, `done` runs in the GUI thread unless `receiver` is gone. Progress arrives throttled by JobContext.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override; ///< cancels and waits

    bool busy() const { return m_busy; }
    QString title() const { return m_title; }
    Progress progress() const { return m_progress; }

    /// Does `work` call JobContext::waitWhilePaused?
    enum class Pauses { no, yes };
    /// False when another job is running. Exceptions in `work` become an error with a sentence.
    template <class T>
    bool start(const QString& title, std::function<Result<T>(JobContext&)> work, QObject* receiver,
               std::function<void(Result<T>)> done, Pauses pauses = Pauses::no);
    /// Asks the running job to stop; it answers within one batch or image.
    void cancel();
    /// Work that knows pauses stops between two batches or images until `pause(false)`.
    void pause(bool on);
    bool pausable() const { return m_busy && m_pauses == Pauses::yes; }
    bool paused() const { return m_busy && m_control->paused(); }
    bool resting() const { return m_busy && m_control->resting(); } ///< the pause has begun; `rested` tells
    /// Asks for a result from what is done so far, where the work has one.
    void finishEarly();

    /// What waits until nothing else runs: first come, first served.
    struct Waiting {
        int ticket = 0;
        QString title;
        QPointer<QObject> receiver;
        std::function<void()> begin;
    };
    int newTicket() { return ++m_lastTicket; }
    /// `begin` is called in the GUI thread once nothing runs, at once when nothing runs now; it starts a job, or not. What a job's
    /// end starts (scoring after a training) goes before what waits. Forgotten when `receiver` is gone.
    void whenFree(int ticket, const QString& title, QObject* receiver, std::function<void()> begin);
    void withdraw(int ticket);
    void withdrawAll();
    const std::vector<Waiting>& waiting() const { return m_waiting; }

signals:
    void waitingChanged();
    void withdrawn(int ticket);
    void pausedChanged(bool paused);
    void rested(); ///< the work has come to the place where it waits
    void started(const QString& title);
    void progressed(const blemish::Progress& progress);
    void noted(const QString& sentence); ///< something that went wrong without stopping the work
    void finished(const QString& title, bool ok, bool cancelled, const QString& message);

private:
    struct Finish { bool ok; bool cancelled; QString message; };
    /// `body` runs in the worker, returns how it ended; `deliver` then runs in the GUI thread.
    bool launch(const QString& title, std::function<Finish(JobContext&)> body, std::function<void()> deliver, Pauses pauses);
    void beginNext();

    std::vector<Waiting> m_waiting;
    int m_lastTicket = 0;
    std::shared_ptr<JobControl> m_control; ///< of the job that runs or ran last
    std::jthread m_thread;
    bool m_busy = false;
    Pauses m_pauses = Pauses::no;
    QString m_title;
    Progress m_progress;
};

/// A few threads for short reads (thumbnails, the image on screen): the newest request is served first. Results come back in
/// the GUI thread unless `receiver` is gone.
class ReadPool : public QObject {
    Q_OBJECT
public:
    explicit ReadPool(int threads, QObject* parent = nullptr);
    ~ReadPool() override; ///< drops what waits, waits for what runs

    template <class T>
    void run(std::function<T()> read, QObject* receiver, std::function<void(T)> done);
    void clear(); ///< drops what has not begun; its `done` is not called

private:
    void launch(std::function<void()> read, std::function<void()> deliver);

    QThreadPool m_threads;
    int m_requests = 0;
};

/// Turns what a job throws (std::bad_alloc, std::exception) into a sentence.
Error errorFromCurrentException();

template <class T>
bool JobRunner::start(const QString& title, std::function<Result<T>(JobContext&)> work, QObject* receiver,
                      std::function<void(Result<T>)> done, Pauses pauses) {
    auto result = std::make_shared<std::optional<Result<T>>>();
    auto body = [work = std::move(work), result](JobContext& job) -> Finish {
        try {
            result->emplace(work(job));
        } catch (...) {
            result->emplace(errorFromCurrentException());
        }
        const Result<T>& outcome = **result;
        if (outcome.ok()) return {true, false, {}};
        return {false, outcome.error().kind == ErrorKind::cancelled, QString::fromStdString(outcome.error().message)};
    };
    QPointer<QObject> guard(receiver);
    return launch(title, std::move(body), [guard, done = std::move(done), result] {
        if (guard) done(std::move(**result));
    }, pauses);
}

template <class T>
void ReadPool::run(std::function<T()> read, QObject* receiver, std::function<void(T)> done) {
    auto result = std::make_shared<std::optional<T>>();
    QPointer<QObject> guard(receiver);
    launch([read = std::move(read), result] { result->emplace(read()); },
           [guard, done = std::move(done), result] {
               if (guard && result->has_value()) done(std::move(**result));
           });
}

} // namespace blemish
