// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace blemish {

/// Turns Ctrl-C (SIGINT) and SIGTERM into a stop request. The first one asks the running work to save and stop, the
/// second one ends the program at once with exit code 130.
/// Create it before any other thread: the signals are blocked in this thread and in all that it starts, so that
/// exactly one small thread receives them. A signal that the caller's shell has set to be ignored stays ignored.
class Interrupt {
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    bool requested() const { return m_stop.stop_requested(); }

private:
    std::stop_source m_stop;
    std::jthread m_listener;
};

} // namespace blemish
