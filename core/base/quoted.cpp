// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quoted.h"

namespace blemish {

std::string quoted(const std::filesystem::path& path) {
    std::string text = "\"";
    for (const char c : path.string()) text += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    return text + '"';
}

} // namespace blemish
