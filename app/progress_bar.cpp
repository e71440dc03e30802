// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_bar.h"

#include <algorithm>
#include <cmath>
#include <sys/ioctl.h>
#include <unistd.h>

namespace blemish {

namespace {

constexpr std::chrono::seconds lineInterval{5};
constexpr int barCells = 24;
constexpr int defaultColumns = 80;

int columns(std::FILE* stream) {
    winsize size{};
    if (ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
    return defaultColumns;
}

std::string counts(const Progress& progress) {
    if (progress.total <= 0) return std::to_string(progress.done);
    return std::to_string(progress.done) + "/" + std::to_string(progress.total);
}

bool isDone(const Progress& progress) {
    return progress.total > 0 && progress.done >= progress.total;
}

} // namespace

std::string formatDuration(double seconds) {
    const auto whole = static_cast<long long>(std::llround(std::max(0.0, seconds)));
    if (whole < 60) return std::to_string(whole) + " s";
    if (whole < 3600) return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
    return std::to_string(whole / 3600) + " h " + std::to_string(whole % 3600 / 60) + " min";
}

std::string progressBarLine(const Progress& progress, const std::string& detail, int width) {
    std::string line = progress.stage;
    if (progress.total > 0) {
        const double share = std::clamp(static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0);
        const auto filled = static_cast<std::size_t>(std::floor(share * barCells));
        line += "  [" + std::string(filled, '#') + std::string(barCells - filled, ' ') + "]";
    }
    line += "  " + counts(progress);
    if (!detail.empty()) line += "  " + detail;
    if (progress.secondsLeft >= 0 && !isDone(progress)) line += "  " + formatDuration(progress.secondsLeft) + " left";
    // One column stays free: a full line would wrap and could not be drawn over.
    if (width > 1 && line.size() > static_cast<std::size_t>(width - 1)) line.resize(static_cast<std::size_t>(width - 1));
    return line;
}

std::string progressPlainLine(const Progress& progress, const std::string& detail) {
    std::string line = progress.stage + " " + counts(progress);
    if (!detail.empty()) line += ", " + detail;
    if (progress.secondsLeft >= 0 && !isDone(progress)) line += ", " + formatDuration(progress.secondsLeft) + " left";
    return line;
}

ProgressBar::Style ProgressBar::styleFor(std::FILE* stream, bool quiet) {
    if (quiet) return Style::silent;
    return isatty(fileno(stream)) != 0 ? Style::bar : Style::lines;
}

void ProgressBar::update(const Progress& progress) {
    if (progress.stage != m_stage) m_detail.clear();
    if (m_style == Style::bar) drawBar(progress);
    if (m_style == Style::lines) printLine(progress);
    m_stage = progress.stage;
}

void ProgressBar::drawBar(const Progress& progress) {
    if (progress.stage != m_stage) clear();
    std::fprintf(m_stream, "\r\033[K%s", progressBarLine(progress, m_detail, columns(m_stream)).c_str());
    m_barOnScreen = true;
    if (isDone(progress)) clear();
    std::fflush(m_stream);
}

void ProgressBar::printLine(const Progress& progress) {
    const auto now = std::chrono::steady_clock::now();
    if (progress.stage == m_stage && !isDone(progress) && now - m_lastLine < lineInterval) return;
    m_lastLine = now;
    std::fprintf(m_stream, "%s\n", progressPlainLine(progress, m_detail).c_str());
    std::fflush(m_stream);
}

void ProgressBar::clear() {
    if (!m_barOnScreen) return;
    std::fputs("\r\033[K", m_stream);
    std::fflush(m_stream);
    m_barOnScreen = false;
}

} // namespace blemish
