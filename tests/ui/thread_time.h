// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <time.h>

namespace blemish {

/// Milliseconds for which this thread kept a processor busy: waiting for other programs does not count. For ratios between two amounts of
/// the same work, measured one after the other.
template <class Work>
double threadMilliseconds(Work work) {
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
    };
    const double start = now();
    work();
    return now() - start;
}

} // namespace blemish
