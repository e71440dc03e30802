// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interrupt.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace blemish {

namespace {

constexpr int exitInterrupted = 130;
constexpr std::array handledSignals{SIGINT, SIGTERM};
constexpr char interrupted = 'i'; // through the pipe: a signal has come
constexpr char finished = 'f';    // through the pipe: the program is done

// What the handler may touch: lock-free atomics and write(2).
std::atomic<int> pipeEnd{-1};
std::atomic<bool> already{false};
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

void put(int file, std::string_view text) {
    [[maybe_unused]] const auto written = ::write(file, text.data(), text.size());
}

void onSignal(int) {
    const int error = errno;
    if (already.exchange(true)) _exit(exitInterrupted);
    put(STDERR_FILENO, "\nStopping as soon as the state is saved; interrupt again to quit at once.\n");
    put(pipeEnd, {&interrupted, 1});
    errno = error;
}

void setHandler(void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : handledSignals) {
        struct sigaction current {};
        sigaction(signal, nullptr, &current);
        if (current.sa_handler != SIG_IGN) sigaction(signal, &action, nullptr);
    }
}

void listen(int file, std::stop_source stop) {
    char byte = 0;
    while (true) {
        const auto count = ::read(file, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count == 1 && byte == interrupted)
            stop.request_stop();
        else
            break;
    }
    ::close(file);
}

} // namespace

Interrupt::Interrupt() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    pipeEnd = ends[1];
    already = false;
    m_listener = std::jthread([stop = m_stop, file = ends[0]] { listen(file, stop); });
    setHandler(onSignal);
    std::signal(SIGXFSZ, SIG_IGN); // a file over the user's limit is an error of its writer, which then cleans up
}

Interrupt::~Interrupt() {
    setHandler(SIG_DFL);
    put(pipeEnd, {&finished, 1});
    m_listener.join();
    ::close(pipeEnd.exchange(-1));
}

} // namespace blemish
