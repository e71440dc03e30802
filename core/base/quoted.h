// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace blemish {

/// A path as it may be shown in a message: UTF-8, control characters (newlines too) replaced, in quotes.
std::string quoted(const std::filesystem::path& path);

} // namespace blemish
