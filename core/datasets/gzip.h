// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

#include "core/base/result.h"

namespace blemish {

/// Largest data set file, packed or not (bytes): Fashion-MNIST's largest unpacks to 47 MB, CIFAR-10's has 31 MB.
inline constexpr std::size_t maxDatasetFile = std::size_t(1) << 30;

/// gzip (RFC 1952), one member after another. Stops at `maxBytes` of output; the error is a clause without full stop.
Result<std::vector<std::byte>> gunzip(std::span<const std::byte> packed, std::size_t maxBytes = maxDatasetFile);

/// The file's bytes, unpacked if it starts like a gzip file, whatever its name.
Result<std::vector<std::byte>> readMaybePacked(const std::filesystem::path& path);

} // namespace blemish
