// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>

namespace blemish {

/// Where a job stands. `total` 0 means that the end is not known; `secondsLeft` < 0 likewise.
struct Progress {
    std::string stage;
    std::int64_t done = 0;
    std::int64_t total = 0;
    double secondsLeft = -1;
};

/// What a caller may ask of running work besides stopping it. Safe to call from any thread.
class JobControl {
public:
    void pause(bool on);
    bool paused() const { return m_paused; }
    /// Asks for a result from what is done so far; also ends a pause. Work that has no such result goes on.
    void finishEarly();
    bool finishEarlyWanted() const { return m_finishEarly; }

    /// Waits while paused; a stop or `finishEarly` ends the wait.
    void waitWhilePaused(const std::stop_token& stop);
    /// Does the work really rest now? Between the wish for a pause and the rest it still ends what it has at hand.
    bool resting() const { return m_resting; }
    /// Called in the working thread when a rest begins. Set before the work starts.
    void onRest(std::function<void()> tell) { m_tellRest = std::move(tell); }

private:
    std::atomic<bool> m_paused = false;
    std::atomic<bool> m_finishEarly = false;
    std::atomic<bool> m_resting = false;
    std::function<void()> m_tellRest;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
};

/// What long work gets from its caller: a way to be stopped and a way to tell how far it is.
/// It owns no thread. All members are called from the thread that runs the job, and the sinks run there too.
class JobContext {
public:
    using ProgressSink = std::function<void(const Progress&)>;
    using NoteSink = std::function<void(const std::string&)>;

    JobContext() = default;
    explicit JobContext(std::stop_token stop, ProgressSink progress = {}, NoteSink note = {},
                        std::shared_ptr<JobControl> control = {});

    bool cancelled() const { return m_stop.stop_requested(); }
    std::stop_token stopToken() const { return m_stop; }

    /// Call between two pieces of work: waits while the caller wants a pause and returns how long that was, so that it can
    /// be left out of measured times. The remaining time that `report` tells leaves it out by itself.
    std::chrono::steady_clock::duration waitWhilePaused();
    /// Does the caller want a pause now? For work that has to rest others before it waits.
    bool paused() const { return m_control && m_control->paused(); }
    /// Should the work end now with a result from what is done so far?
    bool finishEarly() const { return m_control && m_control->finishEarlyWanted(); }

    /// Passes progress on at most ten times a second; the first and the last call of a stage always get through.
    void report(std::string_view stage, std::int64_t done, std::int64_t total);

    /// A sentence about something that went wrong without stopping the work (an unreadable image, a fallback).
    void note(const std::string& sentence) const;

private:
    std::stop_token m_stop;
    ProgressSink m_progress;
    NoteSink m_note;
    std::shared_ptr<JobControl> m_control; ///< none: nobody pauses
    std::string m_stage;
    std::chrono::steady_clock::time_point m_stageStart{};
    std::chrono::steady_clock::time_point m_lastReport{};
    std::int64_t m_stageFirst = 0;
};

} // namespace blemish
