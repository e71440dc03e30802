// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openmp_spin.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <unistd.h>

namespace blemish {

namespace {

/// Some tens of microseconds: longer than the threads of an idle machine are apart, shorter than a scheduler's turn.
constexpr const char* spinCount = "10000";

} // namespace

void shortenOpenMpSpinning(char** argv) {
#if defined(__linux__)
    if (std::getenv("GOMP_SPINCOUNT") || std::getenv("OMP_WAIT_POLICY")) return;
    std::error_code code;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", code);
    if (code || ::setenv("GOMP_SPINCOUNT", spinCount, 1) != 0) return;
    ::execv(program.c_str(), argv); // returns only if it cannot; then all goes on as it was
#else
    static_cast<void>(argv);
#endif
}

} // namespace blemish
