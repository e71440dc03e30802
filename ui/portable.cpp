// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portable.h"

#include <unistd.h>

#include <cstdlib>
#include <string_view>
#include <system_error>

#include "core/base/quoted.h"

namespace blemish {

namespace fs = std::filesystem;

bool portableWanted(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        if (std::string_view(argv[i]) == "--portable") return true;
    const char* wanted = std::getenv("BLEMISH_PORTABLE");
    return wanted && *wanted && std::string_view(wanted) != "0";
}

Result<fs::path> usePortableFolders(const fs::path& programFolder) {
    const fs::path home = programFolder / "blemish-data";
    constexpr std::pair<const char*, const char*> folders[] = {
        {"XDG_CONFIG_HOME", "config"}, {"XDG_DATA_HOME", "data"}, {"XDG_CACHE_HOME", "cache"}, {"XDG_STATE_HOME", "state"}};
    for (const auto& [variable, name] : folders) {
        std::error_code code;
        fs::create_directories(home / name, code);
        if (code || ::access((home / name).c_str(), W_OK) != 0)
            return Error{"Nothing can be written to " + quoted(home) +
                         ", beside the program. Start without --portable, or put the program where you may write."};
        ::setenv(variable, (home / name).c_str(), 1);
    }
    return home;
}

fs::path programFolder() {
    std::error_code code;
    return fs::read_symlink("/proc/self/exe", code).parent_path();
}

} // namespace blemish
