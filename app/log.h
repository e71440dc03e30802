// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace spdlog {
class logger;
}

namespace blemish {

/// $XDG_STATE_HOME/blemish/blemish.log, by default below ~/.local/state.
std::filesystem::path logFile();

/// How much a line matters.
enum class LogSeverity { debug, info, warning, error };
/// Gets every line too, in the thread that wrote it.
using LogListener = std::function<void(LogSeverity, const std::string& line)>;

/// What happened in the studio, for reports of errors: a file that is rotated at one megabyte, three of them in all. While
/// an object lives, Qt's messages go there as well as to stderr. A log that cannot be opened or written matters to nobody:
/// then nothing is kept, and only the listener hears of it. Lines may come from any thread; there may be one object at a time.
class StudioLog {
public:
    explicit StudioLog(const std::filesystem::path& file = logFile(), LogListener listener = {});
    ~StudioLog();
    StudioLog(const StudioLog&) = delete;
    StudioLog& operator=(const StudioLog&) = delete;

    bool isOpen() const { return m_open; } ///< is there a file
    void info(const std::string& line);
    void warning(const std::string& line);

private:
    std::shared_ptr<spdlog::logger> m_logger;
    bool m_open = false;
};

} // namespace blemish
