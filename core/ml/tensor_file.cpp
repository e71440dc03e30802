// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/tensor_file.h"

#include <array>
#include <bit>
#include <cstring>
#include <fstream>
#include <optional>

#include "core/base/file_io.h"

namespace blemish {

namespace {

/// IEEE half to single: exponent moved from bias 15 to 127, subnormals normalised.
float fromHalf(std::uint16_t half) {
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000U) << 16;
    const std::uint32_t exponent = (half >> 10) & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    if (exponent == 0x1F) return std::bit_cast<float>(sign | 0x7F800000U | (fraction << 13));
    if (exponent != 0) return std::bit_cast<float>(sign | ((exponent + 112U) << 23) | (fraction << 13));
    const float magnitude = static_cast<float>(fraction) * 0x1p-24F;
    return sign ? -magnitude : magnitude;
}

float fromBrain(std::uint16_t brain) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(brain) << 16);
}

template <class Stored, class Convert>
std::vector<float> converted(const TensorView& tensor, Convert convert) {
    std::vector<float> values(tensor.bytes.size() / sizeof(Stored));
    for (std::size_t i = 0; i < values.size(); ++i) {
        Stored stored;
        std::memcpy(&stored, tensor.bytes.data() + i * sizeof(Stored), sizeof(Stored));
        values[i] = convert(stored);
    }
    return values;
}

template <class Stored>
std::vector<float> widened(const TensorView& tensor) {
    return converted<Stored>(tensor, [](Stored value) { return static_cast<float>(value); });
}

/// The first of the known wrappers that starts every name.
std::optional<std::string> sharedWrapper(const TensorFile& file) {
    static constexpr std::array wrappers{"state_dict.", "model_state_dict.", "model.", "module."};
    for (const std::string wrapper : wrappers) {
        bool shared = !file.tensors.empty();
        for (const auto& [name, tensor] : file.tensors)
            shared = shared && name.size() > wrapper.size() && name.starts_with(wrapper);
        if (shared) return wrapper;
    }
    return std::nullopt;
}

TensorFile unwrapped(TensorFile file) {
    while (const auto wrapper = sharedWrapper(file)) {
        std::map<std::string, TensorView> inner;
        for (auto& [name, tensor] : file.tensors) inner.emplace(name.substr(wrapper->size()), std::move(tensor));
        file.tensors = std::move(inner);
    }
    return file;
}

/// What `torch.save` writes starts as a zip archive or as a pickle. A safetensors file starts with the length of its header,
/// which may happen to look the same, but then comes the header's brace.
bool looksLikePth(const std::filesystem::path& path) {
    std::array<char, 9> start{};
    std::ifstream in(path, std::ios::binary);
    in.read(start.data(), start.size());
    return start[8] != '{' && (std::string_view(start.data(), 4) == "PK\3\4" || start[0] == '\x80');
}

} // namespace

std::size_t elementSize(ElementType type) {
    switch (type) {
    case ElementType::i8:
    case ElementType::u8:
    case ElementType::boolean: return 1;
    case ElementType::f16:
    case ElementType::bf16:
    case ElementType::i16: return 2;
    case ElementType::f64:
    case ElementType::i64: return 8;
    case ElementType::f32:
    case ElementType::i32: break;
    }
    return 4;
}

std::string_view toString(ElementType type) {
    switch (type) {
    case ElementType::f16: return "F16";
    case ElementType::bf16: return "BF16";
    case ElementType::f32: return "F32";
    case ElementType::f64: return "F64";
    case ElementType::i8: return "I8";
    case ElementType::u8: return "U8";
    case ElementType::i16: return "I16";
    case ElementType::i32: return "I32";
    case ElementType::i64: return "I64";
    case ElementType::boolean: break;
    }
    return "BOOL";
}

std::int64_t TensorView::elementCount() const {
    std::int64_t count = 1;
    for (const auto extent : shape) count *= extent;
    return count;
}

std::vector<float> toFloats(const TensorView& tensor) {
    switch (tensor.type) {
    case ElementType::f16: return converted<std::uint16_t>(tensor, fromHalf);
    case ElementType::bf16: return converted<std::uint16_t>(tensor, fromBrain);
    case ElementType::f32: return widened<float>(tensor);
    case ElementType::f64: return widened<double>(tensor);
    case ElementType::i8: return widened<std::int8_t>(tensor);
    case ElementType::u8: return widened<std::uint8_t>(tensor);
    case ElementType::i16: return widened<std::int16_t>(tensor);
    case ElementType::i32: return widened<std::int32_t>(tensor);
    case ElementType::i64: return widened<std::int64_t>(tensor);
    case ElementType::boolean: break;
    }
    return converted<std::uint8_t>(tensor, [](std::uint8_t value) { return value ? 1.0F : 0.0F; });
}

TensorView tensorFromFloats(std::vector<std::int64_t> shape, std::vector<float> values) {
    auto owner = std::make_shared<const std::vector<float>>(std::move(values));
    TensorView tensor{ElementType::f32, std::move(shape), std::as_bytes(std::span(*owner)), owner};
    assert(tensor.elementCount() == static_cast<std::int64_t>(owner->size()));
    return tensor;
}

Result<TensorFile> readWeights(const std::filesystem::path& path) {
    auto file = looksLikePth(path) ? readPth(path) : readSafetensors(path);
    if (!file) return file;
    return unwrapped(std::move(*file));
}

} // namespace blemish
