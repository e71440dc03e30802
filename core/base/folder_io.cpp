// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folder_io.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "core/base/file_io.h"
#include "core/base/file_steps.h"
#include "core/base/words.h"

namespace blemish {

namespace fs = std::filesystem;
using namespace file_steps;

namespace {

/// All files of a new folder at once: one call instead of one for each of twenty thousand images.
int flushFileSystem(const fs::path& folder) {
#if defined(__linux__)
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return errno;
    const int code = ::syncfs(fd) == 0 ? 0 : errno;
    ::close(fd);
    return code;
#else
    ::sync();
    return folder.empty() ? ENOENT : 0;
#endif
}

} // namespace

Result<void> copyFile(const fs::path& from, const fs::path& to, const fs::path& shown) {
    if (::access(from.c_str(), R_OK) != 0) return cannotRead(from, Core::systemReason(errno));
    std::error_code code;
    if (fs::copy_file(from, to, code)) return {};
    return cannotWrite(shown, code.value());
}

Result<void> copyFileAtomically(const fs::path& from, const fs::path& to) {
    std::error_code code;
    fs::create_directories(to.parent_path(), code);
    if (code) return cannotWrite(to, code.value());
    return replaceFileAtomically(to, [&](const fs::path& temporary) { return copyFile(from, temporary, to); });
}

Result<void> writeFolderAtomically(const fs::path& folder, const std::function<Result<void>(const fs::path&)>& fill) {
    fs::path target = fs::absolute(folder).lexically_normal();
    if (!target.has_filename()) target = target.parent_path();
    std::error_code code;
    const bool there = fs::exists(fs::symlink_status(target, code));
    if (there && !(fs::is_directory(target, code) && fs::is_empty(target, code)))
        return Error{Core::say("%1 is there already. Choose a new or an empty folder; nothing was written.", {quoted(target)})};
    fs::create_directories(target.parent_path(), code);
    if (code) return cannotWrite(target, code.value());
    const Temporary temporary{temporaryName(target)};
    fs::create_directory(temporary.path, code);
    if (code) return cannotWrite(target, code.value());
    if (auto filled = fill(temporary.path); !filled) return filled;
    if (const int failed = flushFileSystem(temporary.path)) return cannotWrite(target, failed);
    fs::rename(temporary.path, target, code);
    if (code) return cannotWrite(target, code.value());
    if (const int failed = flushToDisk(target.parent_path(), O_RDONLY | O_DIRECTORY)) return cannotWrite(target, failed);
    return {};
}

Result<void> checkRoom(const fs::path& place, std::uintmax_t bytes) {
    std::error_code code;
    fs::path existing = fs::absolute(place);
    while (!fs::exists(existing, code) && existing.has_relative_path()) existing = existing.parent_path();
    const fs::space_info space = fs::space(existing, code);
    if (code || space.available >= bytes) return {};
    return Error{Core::say("There is not enough room at %1: %2 MiB are to be written and %3 MiB are free. Free some space or choose another "
                           "place; nothing was changed.",
                           {quoted(place), (bytes >> 20) + 1, space.available >> 20})};
}

} // namespace blemish
