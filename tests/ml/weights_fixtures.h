// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/ml/backbones.h"
#include "core/ml/tensor_file.h"

// Small weights files made by hand, byte by byte, as PyTorch and safetensors lay them out.
namespace blemish::fixtures {

inline std::string little(std::uint64_t value, int size) {
    std::string bytes;
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    return bytes;
}

inline std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

// Pickle opcodes.
inline std::string text(const std::string& value) {
    return std::string("X") + little(value.size(), 4) + value;
}
inline std::string integer(std::int32_t value) {
    return std::string("J") + little(static_cast<std::uint32_t>(value), 4);
}
inline std::string global(const std::string& module, const std::string& name) {
    return std::string("c") + module + "\n" + name + "\n";
}
inline std::string tuple(std::initializer_list<std::string> items) {
    std::string bytes = "(";
    for (const auto& item : items) bytes += item;
    return bytes + "t";
}
inline std::string numbers(std::initializer_list<int> values) {
    std::string bytes = "(";
    for (const int value : values) bytes += integer(value);
    return bytes + "t";
}
inline std::string orderedDict() {
    return global("collections", "OrderedDict") + ")R";
}
inline std::string dict(std::initializer_list<std::pair<std::string, std::string>> items) {
    std::string bytes = "}(";
    for (const auto& [key, value] : items) bytes += text(key) + value;
    return bytes + "u";
}
inline std::string pickled(const std::string& opcodes) {
    return std::string("\x80\x02") + opcodes + ".";
}

inline std::string tensor(const std::string& type, const std::string& key, int count, int offset, const std::string& shape,
                          const std::string& stride, bool legacy = false) {
    const auto device = text("cpu");
    const auto id = legacy ? tuple({text("storage"), global("torch", type), text(key), device, integer(count), "N"})
                           : tuple({text("storage"), global("torch", type), text(key), device, integer(count)});
    return global("torch._utils", "_rebuild_tensor_v2") +
           tuple({id + "Q", integer(offset), shape, stride, "\x89", orderedDict()}) + "R";
}

struct ZipFile {
    std::string name;
    std::string data;
    int method = 0;
};

/// A zip archive of stored files.
inline std::string zip(const std::vector<ZipFile>& files) {
    std::string archive, directory;
    for (const auto& file : files) {
        const auto sizes = little(0, 4) + little(file.data.size(), 4) + little(file.data.size(), 4) + little(file.name.size(), 2);
        const auto head = little(0, 2) + little(static_cast<std::uint64_t>(file.method), 2) + little(0, 4) + sizes;
        directory += std::string("PK\1\2") + little(0, 2) + little(0, 2) + head + little(0, 2) + little(0, 2) + little(0, 2) +
                     little(0, 2) + little(0, 4) + little(archive.size(), 4) + file.name;
        archive += std::string("PK\3\4") + little(0, 2) + head + little(0, 2) + file.name + file.data;
    }
    const auto start = archive.size();
    return archive + directory + std::string("PK\5\6") + little(0, 4) + little(files.size(), 2) + little(files.size(), 2) +
           little(directory.size(), 4) + little(start, 4) + little(0, 2);
}

inline std::string zipPth(const std::string& opcodes, const std::vector<std::pair<std::string, std::string>>& storages) {
    std::vector<ZipFile> files{{"archive/data.pkl", pickled(opcodes), 0}};
    for (const auto& [key, data] : storages) files.push_back({"archive/data/" + key, data, 0});
    files.push_back({"archive/version", "3\n", 0});
    return zip(files);
}

inline std::string legacyPth(const std::string& opcodes, const std::string& key, std::uint64_t count, const std::string& data) {
    const std::string magic = "\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
    return pickled(magic) + pickled("M\xe9\x03") + pickled(dict({{"little_endian", "\x88"}})) + pickled(opcodes) +
           pickled(std::string("]") + text(key) + "a") + little(count, 8) + data;
}

inline std::string floats(std::initializer_list<float> values) {
    return {reinterpret_cast<const char*>(std::data(values)), values.size() * sizeof(float)};
}

inline std::string safetensors(const std::string& header, const std::string& data) {
    return little(header.size(), 8) + header + data;
}

/// Everything that a teacher needs, filled with one value.
inline TensorFile teacherWeights(const BackboneSpec& spec, float value = 0.5F) {
    TensorFile file;
    for (const auto& wanted : teacherTensors(spec)) {
        std::size_t count = 1;
        for (const auto extent : wanted.shape) count *= static_cast<std::size_t>(extent);
        file.tensors.emplace(wanted.name, tensorFromFloats(wanted.shape, std::vector<float>(count, value)));
    }
    return file;
}

} // namespace blemish::fixtures
