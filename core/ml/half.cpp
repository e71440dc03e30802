// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/half.h"

#include <bit>

namespace blemish {

namespace {

/// To nearest even. Below the normal range, adding a half makes the processor round where a half's last place lies.
std::uint16_t toHalf(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>(bits >> 16 & 0x8000U);
    const std::uint32_t magnitude = bits & 0x7FFFFFFFU;
    if (magnitude > 0x7F800000U) return sign | 0x7E00U;  // not a number
    if (magnitude >= 0x477FF000U) return sign | 0x7C00U; // from 65520 on
    if (magnitude < 0x38800000U) {                        // below 2^-14: steps of 2^-24
        const float shifted = std::bit_cast<float>(magnitude) + 0.5F;
        return sign | static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(shifted) - 0x3F000000U);
    }
    return sign | static_cast<std::uint16_t>((magnitude + 0xFFFU + (magnitude >> 13 & 1U) - 0x38000000U) >> 13);
}

} // namespace

TensorView tensorAsHalf(const TensorView& tensor) {
    auto owner = std::make_shared<std::vector<std::uint16_t>>();
    for (const float value : toFloats(tensor)) owner->push_back(toHalf(value));
    return {ElementType::f16, tensor.shape, std::as_bytes(std::span(*owner)), owner};
}

} // namespace blemish
