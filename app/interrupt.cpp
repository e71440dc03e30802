// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <csignal>
#include <ctime>
#include <string_view>
#include <unistd.h>

namespace blemish {

namespace {

constexpr int exitInterrupted = 130;
constexpr long pollNanoseconds = 100'000'000; // how long the listener may take to notice that the program is done

bool isIgnored(int signal) {
    struct sigaction action {};
    return sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

void say(std::string_view text) {
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text.data(), text.size());
}

void listen(const std::stop_token& programEnds, std::stop_source stop, const sigset_t& signals) {
    const timespec wait{0, pollNanoseconds};
    while (!programEnds.stop_requested()) {
        if (sigtimedwait(&signals, nullptr, &wait) < 0 || programEnds.stop_requested()) continue;
        if (stop.stop_requested()) _exit(exitInterrupted);
        say("\nStopping as soon as the state is saved; interrupt again to quit at once.\n");
        stop.request_stop();
    }
}

} // namespace

Interrupt::Interrupt() {
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM}) {
        if (!isIgnored(signal)) sigaddset(&signals, signal);
    }
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    m_listener =
        std::jthread([stop = m_stop, signals](const std::stop_token& programEnds) { listen(programEnds, stop, signals); });
}

Interrupt::~Interrupt() {
    m_listener.request_stop();
    // Wakes the listener out of its wait. Where SIGTERM is ignored this does nothing, and the wait ends by itself.
    pthread_kill(m_listener.native_handle(), SIGTERM);
}

} // namespace blemish
