// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace blemish {

enum class ElementType { f16, bf16, f32, f64, i8, u8, i16, i32, i64, boolean };
std::size_t elementSize(ElementType type);
std::string_view toString(ElementType type); ///< safetensors' names: F16 BF16 F32 F64 I8 U8 I16 I32 I64 BOOL

/// A dense row-major tensor; `bytes` is little-endian and points into what `keepAlive` owns.
struct TensorView {
    ElementType type = ElementType::f32;
    std::vector<std::int64_t> shape;
    std::span<const std::byte> bytes;
    std::shared_ptr<const void> keepAlive;

    std::int64_t elementCount() const; ///< 1 for a scalar (empty shape)
};

/// Converts to float32 (from any element type).
std::vector<float> toFloats(const TensorView& tensor);
/// A view that owns a copy of `values`.
TensorView tensorFromFloats(std::vector<std::int64_t> shape, std::vector<float> values);

/// Named tensors with text metadata: what a weights file says, whatever its container.
struct TensorFile {
    std::map<std::string, TensorView> tensors;
    std::map<std::string, std::string> metadata;
};

/// Largest file that is opened as weights (bytes).
inline constexpr std::uintmax_t maxWeightsFileSize = std::uintmax_t(8) << 30;

/// safetensors: header checked in full (length, JSON, types, shapes, overflow, offsets inside the file, no overlap).
Result<TensorFile> readSafetensors(const std::filesystem::path& path);
Result<TensorFile> parseSafetensors(std::span<const std::byte> bytes, std::shared_ptr<const void> keepAlive,
                                    const std::string& nameForMessages);
/// Tensors in name order, 8-byte aligned, same bytes for the same content. Atomic.
/// `handedOver`, if given, is called when the system has all bytes and the tensors may change; flushing to disk comes after.
Result<void> writeSafetensors(const std::filesystem::path& path, const TensorFile& file, const std::function<void()>& handedOver = {});

/// PyTorch's `torch.save`: zip container (since 1.6) or legacy container, holding a state dict, an OrderedDict, or a checkpoint
/// with state dicts inside (nested keys joined with '.'). Runs no code: only the opcodes and globals that tensors need are
/// known, anything else is refused. F16/BF16/F32/F64/integers are kept as they are stored; views are made dense.
Result<TensorFile> readPth(const std::filesystem::path& path);
Result<TensorFile> parsePth(std::span<const std::byte> bytes, const std::string& nameForMessages);

/// Any of the above, told apart by content, not by extension. A single wrapping key ("state_dict", "model", "module.") that
/// all tensors share is taken off.
Result<TensorFile> readWeights(const std::filesystem::path& path);

} // namespace blemish
