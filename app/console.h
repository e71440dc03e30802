// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <stop_token>
#include <string>

#include "app/progress_bar.h"
#include "core/base/job.h"
#include "core/base/result.h"

namespace blemish {

/// What a shell sees of the program's end.
enum ExitCode : int { exitDone = 0, exitFailed = 1, exitUsage = 2, exitInterrupted = 130 };

struct ConsoleOptions {
    bool json = false;  ///< exactly one JSON object on stdout, nothing else
    bool quiet = false; ///< no progress and no notes; errors are still told
};

/// Where a command speaks: results to stdout, everything else to stderr.
class Console {
public:
    Console(ConsoleOptions options, std::stop_token stop);

    bool json() const { return m_options.json; }
    std::stop_token stopToken() const { return m_stop; }
    ProgressBar& progress() { return m_progress; }

    /// A context whose progress and notes come here; `stop` may be narrower than the console's own token.
    JobContext job(std::stop_token stop);
    JobContext job() { return job(m_stop); }

    /// A line of the result, on stdout; nothing with --json.
    void print(const std::string& line);
    /// The result with --json.
    void printJson(const nlohmann::ordered_json& object);
    /// A sentence on stderr that is not part of the result; silent with --quiet.
    void note(const std::string& sentence);
    /// The same, but told even with --quiet.
    void complain(const std::string& sentence);
    /// Tells the error and gives the exit code that belongs to it.
    int fail(const Error& error);

private:
    ConsoleOptions m_options;
    std::stop_token m_stop;
    ProgressBar m_progress;
};

/// A file name for a line of text: UTF-8, control characters replaced, no quotes.
std::string shown(const std::filesystem::path& path);
/// Fixed number of digits, "C" locale.
std::string number(double value, int digits = 4);

} // namespace blemish
