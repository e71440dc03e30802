// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include "core/base/quoted.h"
#include "core/base/result.h"

namespace blemish {

/// The whole file. Refuses what is larger than `maxBytes` before reading it.
Result<std::vector<std::byte>> readFile(const std::filesystem::path& path,
                                        std::uintmax_t maxBytes = std::uintmax_t(4) << 30);

/// Writes beside the target under a temporary name, flushes to disk, renames. A crash, a full disk or a failing
/// `fill` leaves the old file as it was and removes the temporary one.
Result<void> writeFileAtomically(const std::filesystem::path& path,
                                 const std::function<Result<void>(std::ostream&)>& fill);
Result<void> writeFileAtomically(const std::filesystem::path& path, std::span<const std::byte> bytes);
Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view text);

/// For writers of other libraries that want a path: calls `write(temporaryPath)` (same folder, same extension),
/// then flushes and renames as above.
Result<void> replaceFileAtomically(const std::filesystem::path& path,
                                   const std::function<Result<void>(const std::filesystem::path&)>& write);

/// Lower-case hexadecimal SHA-256.
std::string sha256(std::span<const std::byte> bytes);
Result<std::string> sha256OfFile(const std::filesystem::path& path);

} // namespace blemish
