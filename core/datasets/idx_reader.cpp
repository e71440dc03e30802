// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/idx_reader.h"

#include <algorithm>
#include <cstring>

#include "core/imaging/byte_reader.h"

namespace blemish {

namespace {

constexpr std::uint32_t unsignedBytes = 8;
constexpr std::uint32_t largestEdge = 1024;

struct IdxData {
    std::vector<std::uint32_t> extents;
    std::span<const std::byte> values;
};

Result<IdxData> parseIdx(std::span<const std::byte> bytes, std::uint32_t dimensions) {
    const ByteReader reader(bytes, true);
    if (!reader.has(0, 4 + 4ULL * dimensions)) return Error{"it is too short for an IDX file"};
    if (reader.u16(0) != 0) return Error{"it is no IDX file"};
    if (reader.u8(2) != unsignedBytes) return Error{"its values are not bytes"};
    if (reader.u8(3) != dimensions)
        return Error{"it has " + std::to_string(reader.u8(3)) + " dimensions instead of " + std::to_string(dimensions)};
    IdxData data;
    std::uint64_t count = 1;
    for (std::uint32_t i = 0; i < dimensions; ++i) {
        data.extents.push_back(reader.u32(4 + 4 * i));
        if (i > 0 && (data.extents.back() == 0 || data.extents.back() > largestEdge)) return Error{"its image size is impossible"};
        count *= data.extents.back(); // at most 2^32 * 2^10 * 2^10
    }
    data.values = reader.from(4 + 4ULL * dimensions);
    if (data.extents.front() == 0) return Error{"it is empty"};
    if (data.values.size() != count)
        return Error{"it holds " + std::to_string(data.values.size()) + " values, and its header says " + std::to_string(count)};
    return data;
}

std::vector<std::uint8_t> copied(std::span<const std::byte> bytes) {
    std::vector<std::uint8_t> values(bytes.size());
    std::memcpy(values.data(), bytes.data(), bytes.size());
    return values;
}

} // namespace

Result<ImageTable> parseIdxImages(std::span<const std::byte> bytes) {
    const auto data = parseIdx(bytes, 3);
    if (!data) return data.error();
    return ImageTable{"", static_cast<int>(data->extents[2]), static_cast<int>(data->extents[1]), 1, copied(data->values)};
}

Result<std::vector<std::uint8_t>> parseIdxLabels(std::span<const std::byte> bytes) {
    const auto data = parseIdx(bytes, 1);
    if (!data) return data.error();
    return copied(data->values);
}

} // namespace blemish
