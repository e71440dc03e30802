// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace blemish {

/// --portable, or BLEMISH_PORTABLE with any value but 0.
bool portableWanted(int argc, char** argv);

/// Settings, teachers, projects, samples, log and cache go into the folder blemish-data beside the program instead of the home folder.
/// Sets XDG's variables (https://specifications.freedesktop.org/basedir-spec), so it must come before anything asks for a folder;
/// programs that the studio starts see them too. Returns the folder; an error where nothing can be written beside the program.
Result<std::filesystem::path> usePortableFolders(const std::filesystem::path& programFolder);

/// The folder of the running program.
std::filesystem::path programFolder();

} // namespace blemish
