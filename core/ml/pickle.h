// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace blemish {

/// One value of a pickle. Nothing is ever executed: a call is kept as what it is, a name with arguments.
struct PickleValue {
    enum class Kind {
        none,
        boolean,    ///< integer
        integer,    ///< integer (saturated beyond 64 bits)
        real,       ///< real
        text,       ///< text
        tuple,      ///< items
        list,       ///< items
        dict,       ///< items: key, value, key, value …
        global,     ///< text: "module name"
        call,       ///< callee(argument), then items set on it as on a dict, then `state`
        persistent, ///< argument: what the container should look up
    };
    Kind kind = Kind::none;
    std::int64_t integer = 0;
    double real = 0;
    std::string text;
    std::vector<const PickleValue*> items;
    const PickleValue* callee = nullptr;
    const PickleValue* argument = nullptr;
    const PickleValue* state = nullptr;
};

/// The values live as long as the document; they may form cycles, so whoever walks them bounds depth and work.
struct Pickle {
    std::deque<PickleValue> values;
    const PickleValue* root = nullptr;
    std::size_t size = 0; ///< bytes up to and including STOP; more may follow
};

/// Reads one pickle (protocols 2 to 4, only the opcodes that tensors, containers and plain values need). A global that is
/// not in `allowed` ("module name") ends the reading. The error is a clause that completes "Cannot read <file>: ".
Result<Pickle> readPickle(std::span<const std::byte> bytes, std::span<const std::string_view> allowed);

} // namespace blemish
