// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/result.h"

namespace blemish {

/// The address of a symbol in one of the product's own modules, which are loaded when they are first needed and never unloaded: what
/// they link costs too much at the start of a program. They lie in lib/blemish beside the running program's folder, in the build tree as in
/// an installation. The error says only why it failed. Thread-safe.
Result<void*> symbolInModule(const std::string& module, const std::string& symbol);

} // namespace blemish
