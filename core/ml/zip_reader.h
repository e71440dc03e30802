// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>

#include "core/base/result.h"

namespace blemish {

/// Files of a zip archive by name; their bytes point into the archive.
using ZipEntries = std::map<std::string, std::span<const std::byte>>;

/// Reads the central directory of an archive that only stores (PyTorch never compresses), zip64 included. The error is a
/// clause that completes "Cannot read <file>: ", without full stop. Checksums are not compared: PyTorch can leave them out.
Result<ZipEntries> readStoredZip(std::span<const std::byte> archive);

} // namespace blemish
