// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "core/base/quoted.h"
#include "core/base/result.h"

namespace blemish {

/// The content of `from` as a new file; `to` must not be there yet. Messages name `shown` instead where `to` is a temporary name.
Result<void> copyFile(const std::filesystem::path& from, const std::filesystem::path& to, const std::filesystem::path& shown);
/// Under a temporary name first, as files are written elsewhere; missing parent folders are made.
Result<void> copyFileAtomically(const std::filesystem::path& from, const std::filesystem::path& to);

/// A new folder that is there as a whole or not at all: `fill(temporaryFolder)` writes beside the target under a hidden name, then
/// everything is flushed and renamed. Refused where anything but an empty folder is in the way. When `fill` fails or is
/// cancelled, what it wrote is removed.
Result<void> writeFolderAtomically(const std::filesystem::path& folder,
                                   const std::function<Result<void>(const std::filesystem::path&)>& fill);

/// An error when `bytes` do not fit at `place`, which need not be there yet; an unknown amount of room counts as enough.
Result<void> checkRoom(const std::filesystem::path& place, std::uintmax_t bytes);

} // namespace blemish
