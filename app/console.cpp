// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "core/base/file_io.h"

namespace blemish {

Console::Console(ConsoleOptions options, std::stop_token stop)
    : m_options(options), m_stop(std::move(stop)), m_progress(stderr, ProgressBar::styleFor(stderr, options.quiet)) {}

JobContext Console::job(std::stop_token stop) {
    return JobContext(
        std::move(stop), [this](const Progress& progress) { m_progress.update(progress); },
        [this](const std::string& sentence) { note(sentence); });
}

void Console::print(const std::string& line) {
    if (m_options.json) return;
    m_progress.clear();
    std::fprintf(stdout, "%s\n", line.c_str());
}

void Console::printJson(const nlohmann::ordered_json& object) {
    if (!m_options.json) return;
    // File names that are not UTF-8 must not make the output invalid.
    const std::string text = object.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    std::fprintf(stdout, "%s\n", text.c_str());
}

void Console::note(const std::string& sentence) {
    if (!m_options.quiet) complain(sentence);
}

void Console::complain(const std::string& sentence) {
    m_progress.clear();
    std::fflush(stdout); // a terminal shows both streams: keep their order
    std::fprintf(stderr, "blemish: %s\n", sentence.c_str());
}

int Console::fail(const Error& error) {
    complain(error.message);
    switch (error.kind) {
    case ErrorKind::cancelled: return exitInterrupted;
    case ErrorKind::usage: return exitUsage;
    case ErrorKind::failed: break;
    }
    return exitFailed;
}

std::string shown(const std::filesystem::path& path) {
    const std::string text = quoted(path);
    const std::size_t inner = text.size() >= 2 ? text.size() - 2 : 0;
    return text.substr(1, inner);
}

std::string number(double value, int digits) {
    if (!std::isfinite(value)) return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::fabs(value) < 1e9 ? std::chars_format::fixed : std::chars_format::scientific, digits);
    return {text.data(), end.ptr};
}

} // namespace blemish
