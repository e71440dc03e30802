// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace blemish {

/// Turns Ctrl-C (SIGINT) and SIGTERM into a stop request. The first one asks the running work to save and stop, the
/// second one ends the program at once with exit code 130. A signal that the caller's shell has set to be ignored stays
/// ignored. There may be one object at a time.
///
/// Blocking the signals and waiting for them in one thread would be simpler, but libraries start threads before `main`
/// that block nothing. So a handler writes a byte into a pipe, and a small thread makes the stop request of it.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_listener;
};

} // namespace blemish
