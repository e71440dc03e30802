// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/module.h"

#include <dlfcn.h>

#include <optional>
#include <system_error>

#include "core/base/file_io.h"
#include "core/base/words.h"

#ifndef BLEMISH_LIBDIR
#define BLEMISH_LIBDIR "lib"
#endif

namespace blemish {

namespace fs = std::filesystem;

namespace {

std::optional<fs::path> findModule(const fs::path& programFolder, const std::string& module) {
    for (const char* libraries : {"lib", BLEMISH_LIBDIR}) {
        std::error_code ignored;
        auto path = (programFolder / ".." / libraries / "blemish" / module).lexically_normal();
        if (fs::is_regular_file(path, ignored)) return path;
    }
    return std::nullopt;
}

Error loaderError() {
    const char* reason = ::dlerror();
    return {reason ? reason : Core::say("the system gives no reason")};
}

} // namespace

Result<void*> symbolInModule(const std::string& module, const std::string& symbol) {
    std::error_code code;
    const auto program = fs::read_symlink("/proc/self/exe", code);
    if (code) return Error{Core::say("the program's own folder is not known (%1)", {Core::systemReason(code.value())})};
    const auto path = findModule(program.parent_path(), module);
    if (!path) return Error{Core::say("%1 is missing beside %2 (../lib/blemish)", {module, quoted(program)})};
    // Never closed: threads and static objects of what it links do not survive it.
    void* handle = ::dlopen(path->c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle) return loaderError();
    void* address = ::dlsym(handle, symbol.c_str());
    if (!address) return loaderError();
    return address;
}

} // namespace blemish
