// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/job.h"

namespace blemish {

namespace {
constexpr std::chrono::milliseconds reportInterval{100};
}

JobContext::JobContext(std::stop_token stop, ProgressSink progress, NoteSink note)
    : m_stop(std::move(stop)), m_progress(std::move(progress)), m_note(std::move(note)) {}

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
