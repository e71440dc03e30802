// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdio>
#include <string>

#include "core/base/job.h"

namespace blemish {

/// "45 s", "3 min 20 s", "2 h 5 min".
std::string formatDuration(double seconds);

/// One line about a stage: "Training  [#####     ]  120/400  loss 0.0123  1 min 20 s left", cut to `width` columns.
std::string progressBarLine(const Progress& progress, const std::string& detail, int width);
/// The same without the drawing, for logs: "Training 120/400, loss 0.0123, 1 min 20 s left".
std::string progressPlainLine(const Progress& progress, const std::string& detail);

/// Shows progress on a stream: a bar that is drawn over itself on a terminal, a line now and then elsewhere.
/// Belongs to the thread that runs the job.
class ProgressBar {
public:
    enum class Style { silent, lines, bar };
    /// A bar on a terminal, lines elsewhere, nothing when quiet.
    static Style styleFor(std::FILE* stream, bool quiet);

    ProgressBar(std::FILE* stream, Style style) : m_stream(stream), m_style(style) {}

    void update(const Progress& progress);
    /// Shown beside the numbers from the next update on, e.g. the loss.
    void setDetail(std::string detail) { m_detail = std::move(detail); }
    /// Takes the bar off the terminal so that something else can be printed.
    void clear();

private:
    void drawBar(const Progress& progress);
    void printLine(const Progress& progress);

    std::FILE* m_stream;
    Style m_style;
    std::string m_detail;
    std::string m_stage;
    bool m_barOnScreen = false;
    std::chrono::steady_clock::time_point m_lastLine{};
};

} // namespace blemish
