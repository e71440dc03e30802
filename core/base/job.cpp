// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/job.h"

namespace blemish {

namespace {
constexpr std::chrono::milliseconds reportInterval{100};
}

void JobControl::pause(bool on) {
    {
        const std::lock_guard lock(m_mutex);
        m_paused = on;
    }
    m_changed.notify_all();
}

void JobControl::finishEarly() {
    {
        const std::lock_guard lock(m_mutex);
        m_finishEarly = true;
        m_paused = false;
    }
    m_changed.notify_all();
}

void JobControl::waitWhilePaused(const std::stop_token& stop) {
    if (!m_paused) return;
    m_resting = true;
    if (m_tellRest) m_tellRest();
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, stop, [this] { return !m_paused; });
    }
    m_resting = false;
}

JobContext::JobContext(std::stop_token stop, ProgressSink progress, NoteSink note, std::shared_ptr<JobControl> control)
    : m_stop(std::move(stop)), m_progress(std::move(progress)), m_note(std::move(note)), m_control(std::move(control)) {}

std::chrono::steady_clock::duration JobContext::waitWhilePaused() {
    if (!m_control || !m_control->paused()) return {};
    const auto start = std::chrono::steady_clock::now();
    m_control->waitWhilePaused(m_stop);
    const auto waited = std::chrono::steady_clock::now() - start;
    m_stageStart += waited;
    return waited;
}

void JobContext::report(std::string_view stage, std::int64_t done, std::int64_t total) {
    if (!m_progress) return;
    const auto now = std::chrono::steady_clock::now();
    const bool newStage = stage != m_stage;
    if (newStage) {
        m_stage = stage;
        m_stageStart = now;
        m_stageFirst = done;
    } else if (now - m_lastReport < reportInterval && done != total) {
        return;
    }
    m_lastReport = now;

    Progress progress{m_stage, done, total, -1};
    const std::int64_t worked = done - m_stageFirst;
    if (total > 0 && worked > 0) {
        const double elapsed = std::chrono::duration<double>(now - m_stageStart).count();
        progress.secondsLeft = elapsed / static_cast<double>(worked) * static_cast<double>(total - done);
    }
    m_progress(progress);
}

void JobContext::note(const std::string& sentence) const {
    if (m_note) m_note(sentence);
}

} // namespace blemish
