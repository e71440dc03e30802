// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstring>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/pth_parts.h"
#include "core/ml/zip_reader.h"

namespace blemish {

using namespace pth;

namespace {

using Bytes = std::span<const std::byte>;
using Kind = PickleValue::Kind;

TensorFile assemble(const std::vector<TensorRecord>& records, Storages& storages) {
    TensorFile file;
    for (const auto& record : records) {
        if (record.name.empty()) refuse(Core::say("it holds a single tensor without a name, not the weights of a network"));
        if (!file.tensors.emplace(record.name, storages.view(record)).second)
            refuse(Core::say("two of its tensors are called %1", {blemish::quoted(record.name)}));
    }
    if (file.tensors.empty()) refuse(Core::say("it holds no tensors"));
    return file;
}

Pickle unpickled(Bytes bytes) {
    auto pickle = readPickle(bytes, allowedGlobals());
    if (!pickle) refuse(pickle.error().message);
    return std::move(*pickle);
}

/// Folder of the archive that holds data.pkl, with its slash.
std::string archiveFolder(const ZipEntries& entries) {
    for (const auto& [name, bytes] : entries) {
        const bool description = name == "data.pkl" || name.ends_with("/data.pkl");
        if (description) return name.substr(0, name.size() - std::string_view("data.pkl").size());
    }
    refuse(Core::say("it is a zip archive, but none that PyTorch has written"));
}

TensorFile parseZip(Bytes bytes) {
    const auto archive = readStoredZip(bytes);
    if (!archive) refuse(archive.error().message);
    const auto& entries = *archive;
    const auto folder = archiveFolder(entries);
    if (entries.contains(folder + "constants.pkl"))
        refuse(Core::say("it is a TorchScript program; save the network's state_dict() instead"));
    if (const auto order = entries.find(folder + "byteorder"); order != entries.end())
        if (order->second.size() == 3 && std::memcmp(order->second.data(), "big", 3) == 0)
            refuse(Core::say("it was written on a big-endian machine"));
    const auto pickle = unpickled(entries.find(folder + "data.pkl")->second);
    const auto records = findTensors(*pickle.root);
    Storages storages(bytes.size());
    for (const auto& record : records)
        if (const auto entry = entries.find(folder + "data/" + record.storage); entry != entries.end())
            storages.place(record.storage, entry->second);
    return assemble(records, storages);
}

// The legacy container: pickles of a magic number, the version, the writer's machine, the objects and the storage keys,
// then for every key the number of elements (int64) and their bytes.
constexpr std::array<unsigned char, 10> legacyMagic{0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19};

bool isLittleEndian(const PickleValue& machine) {
    if (machine.kind != Kind::dict) refuseDamaged();
    for (std::size_t i = 0; i + 1 < machine.items.size(); i += 2)
        if (machine.items[i]->text == "little_endian") return machine.items[i + 1]->integer != 0;
    return true;
}

void placeLegacy(Bytes rest, const PickleValue& keys, const std::vector<TensorRecord>& records, Storages& storages) {
    std::map<std::string, ElementType> types;
    for (const auto& record : records) types[record.storage] = record.type;
    for (const auto* key : keys.items) {
        const auto type = types.find(expect(key, Kind::text).text);
        if (type == types.end() || rest.size() < 8) refuse(Core::say("its data do not match its list of tensors"));
        std::uint64_t elements = 0;
        std::memcpy(&elements, rest.data(), 8);
        rest = rest.subspan(8);
        const auto size = elementSize(type->second);
        if (elements > rest.size() / size) refuse(Core::say("it ends in the middle of a tensor; it was cut short"));
        storages.place(type->first, rest.first(elements * size));
        rest = rest.subspan(elements * size);
    }
}

TensorFile parseLegacy(Bytes bytes) {
    auto rest = bytes;
    const auto next = [&rest] {
        auto pickle = unpickled(rest);
        rest = rest.subspan(pickle.size);
        return pickle;
    };
    next(); // magic number, already compared
    next(); // version
    if (!isLittleEndian(*next().root)) refuse(Core::say("it was written on a big-endian machine"));
    const auto objects = next();
    const auto keys = next();
    const auto records = findTensors(*objects.root);
    Storages storages(bytes.size());
    placeLegacy(rest, expect(keys.root, Kind::list), records, storages);
    return assemble(records, storages);
}

bool startsWith(Bytes bytes, std::size_t at, std::span<const unsigned char> start) {
    return bytes.size() >= at + start.size() && std::memcmp(bytes.data() + at, start.data(), start.size()) == 0;
}

TensorFile parsed(Bytes bytes) {
    static constexpr std::array<unsigned char, 4> zipMagic{'P', 'K', 3, 4};
    if (bytes.empty()) refuse(Core::say("it is empty"));
    if (startsWith(bytes, 0, zipMagic)) return parseZip(bytes);
    // PROTO n, LONG1 10, then the magic number's bytes.
    if (startsWith(bytes, 4, legacyMagic)) return parseLegacy(bytes);
    refuse(Core::say("it is no file of PyTorch's torch.save"));
}

} // namespace

Result<TensorFile> parsePth(Bytes bytes, const std::string& nameForMessages) {
    try {
        return parsed(bytes);
    } catch (const Refusal& refusal) {
        return Error{Core::say("Cannot read %1: %2.", {blemish::quoted(nameForMessages), refusal.why})};
    }
}

Result<TensorFile> readPth(const std::filesystem::path& path) {
    const auto bytes = readFile(path, maxWeightsFileSize);
    if (!bytes) return bytes.error();
    return parsePth(*bytes, path.string());
}

} // namespace blemish
