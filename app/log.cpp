// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <QLoggingCategory>
#include <QString>
#include <cstdlib>
#include <exception>
#include <mutex>
#include <spdlog/logger.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <vector>

namespace blemish {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t fileBytes = 1 << 20;
constexpr std::size_t olderFiles = 2;

QtMessageHandler toStderr = nullptr;   // Qt's own
std::shared_ptr<spdlog::logger> forQt; // set before the handler is installed, reset after it is taken away

spdlog::level::level_enum levelOf(QtMsgType type) {
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg: return spdlog::level::err;
    case QtFatalMsg: break;
    }
    return spdlog::level::critical;
}

void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    forQt->log(levelOf(type), spdlog::string_view_t(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    if (toStderr) toStderr(type, context, text);
}

LogSeverity severityOf(spdlog::level::level_enum level) {
    if (level <= spdlog::level::debug) return LogSeverity::debug;
    if (level == spdlog::level::info) return LogSeverity::info;
    return level == spdlog::level::warn ? LogSeverity::warning : LogSeverity::error;
}

class ListenerSink : public spdlog::sinks::base_sink<std::mutex> {
public:
    explicit ListenerSink(LogListener listener) : m_listener(std::move(listener)) {}

protected:
    void sink_it_(const spdlog::details::log_msg& message) override {
        m_listener(severityOf(message.level), std::string(message.payload.begin(), message.payload.end()));
    }
    void flush_() override {}

private:
    LogListener m_listener;
};

} // namespace

fs::path logFile() {
    const auto folder = [](const char* name) {
        const char* value = std::getenv(name);
        return fs::path(value ? value : "");
    };
    fs::path state = folder("XDG_STATE_HOME");
    if (!state.is_absolute()) state = folder("HOME") / ".local" / "state"; // relative ones are to be ignored, says the standard
    return state / "blemish" / "blemish.log";
}

StudioLog::StudioLog(const fs::path& file, LogListener listener) {
    std::vector<spdlog::sink_ptr> sinks;
    try {
        sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(file.native(), fileBytes, olderFiles));
        sinks.back()->set_level(spdlog::level::info);
        m_open = true;
    } catch (const std::exception&) {
    }
    if (listener) sinks.push_back(std::make_shared<ListenerSink>(std::move(listener)));
    if (sinks.empty()) return;
    m_logger = std::make_shared<spdlog::logger>("studio", sinks.begin(), sinks.end());
    m_logger->set_level(spdlog::level::debug);
    m_logger->set_pattern("%Y-%m-%dT%H:%M:%S%z %l %v");
    m_logger->flush_on(spdlog::level::info);
    m_logger->set_error_handler([](const std::string&) {}); // a full disk
    forQt = m_logger;
    toStderr = qInstallMessageHandler(onQtMessage);
}

StudioLog::~StudioLog() {
    if (!m_logger) return;
    qInstallMessageHandler(toStderr);
    forQt.reset();
}

void StudioLog::info(const std::string& line) {
    if (m_logger) m_logger->info(spdlog::string_view_t(line));
}

void StudioLog::warning(const std::string& line) {
    if (m_logger) m_logger->warn(spdlog::string_view_t(line));
}

} // namespace blemish
