// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace blemish {

/// Arithmetic of a network when it scores images.
enum class Precision { fp32, bf16, int8 };

constexpr std::string_view toString(Precision precision) {
    switch (precision) {
    case Precision::bf16: return "bf16";
    case Precision::int8: return "int8";
    case Precision::fp32: break;
    }
    return "fp32";
}

constexpr std::optional<Precision> precisionFromString(std::string_view text) {
    for (const Precision precision : {Precision::fp32, Precision::bf16, Precision::int8})
        if (text == toString(precision)) return precision;
    return std::nullopt;
}

} // namespace blemish
