// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/ml/tensor_file.h"

namespace blemish {

/// What the header of a safetensors file says of one tensor; offsets count from the end of the header.
struct SafetensorsEntry {
    ElementType type = ElementType::f32;
    std::vector<std::int64_t> shape;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

struct SafetensorsHeader {
    std::map<std::string, SafetensorsEntry> entries;
    std::map<std::string, std::string> metadata;
};

/// The format's own limit; with it a header cannot ask for much more memory than its bytes.
inline constexpr std::uint64_t maxSafetensorsHeader = 100'000'000;

/// `json` is the header text, `dataSize` the number of bytes after it. The error is a clause that completes
/// "Cannot read <file>: ", without full stop.
Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize);

/// Reads the header alone: names, types, shapes and metadata of a file of any size.
Result<SafetensorsHeader> readSafetensorsHeader(const std::filesystem::path& path);
/// The same as tensors without bytes, for checks of names and shapes.
Result<TensorFile> readSafetensorsShapes(const std::filesystem::path& path);

} // namespace blemish
