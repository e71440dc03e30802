// SPDX-License-Identifier: GPL-3.0-or-later
// What writers of files and of folders share; for core/base alone.
#pragma once

#include <filesystem>
#include <string>
#include <system_error>

#include "core/base/result.h"

namespace blemish::file_steps {

Error cannotRead(const std::filesystem::path& path, const std::string& why);
/// `code` is one of errno's numbers.
Error cannotWrite(const std::filesystem::path& path, int code);

/// Beside `path`, hidden, with the same extension.
std::filesystem::path temporaryName(const std::filesystem::path& path);

/// Removes a temporary file or folder unless it was renamed into place.
struct Temporary {
    std::filesystem::path path;
    ~Temporary() {
        std::error_code ignored;
        if (!path.empty()) std::filesystem::remove_all(path, ignored);
    }
};

/// Data on disk before a rename, the rename on disk before we say done: `flags` as for open(2). Returns one of errno's numbers, or 0.
int flushToDisk(const std::filesystem::path& path, int flags);

} // namespace blemish::file_steps
