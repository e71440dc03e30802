// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/zip_reader.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/file_io.h"
#include "core/base/words.h"

namespace blemish {

namespace {

using Bytes = std::span<const std::byte>;

// Field offsets and signatures as in PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 to 4.3.16.
constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locator64Signature = 0x07064b50;
constexpr std::size_t localSize = 30, centralSize = 46, endSize = 22, end64Size = 56, locator64Size = 20;
constexpr std::uint64_t in64 = 0xFFFFFFFF; ///< "the value is in the zip64 field"

/// Little-endian number of `size` bytes; the caller has checked that they exist.
std::uint64_t number(Bytes bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;) value = value << 8 | std::to_integer<std::uint64_t>(bytes[at + i]);
    return value;
}

bool holds(Bytes bytes, std::uint64_t at, std::uint64_t size) {
    return at <= bytes.size() && size <= bytes.size() - at;
}

bool hasSignature(Bytes bytes, std::uint64_t at, std::size_t size, std::uint32_t signature) {
    return holds(bytes, at, size) && number(bytes, at, 4) == signature;
}

struct Directory {
    std::uint64_t entries = 0;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;
};

/// The end record lies in the last 64 KiB, before a comment of unknown length.
std::optional<std::size_t> findEnd(Bytes archive) {
    if (archive.size() < endSize) return std::nullopt;
    const std::size_t last = archive.size() - endSize;
    const std::size_t first = last - std::min<std::size_t>(last, 0xFFFF);
    for (std::size_t at = last + 1; at-- > first;)
        if (number(archive, at, 4) == endSignature) return at;
    return std::nullopt;
}

Directory directoryAt(Bytes archive, std::size_t end) {
    const Directory small{number(archive, end + 10, 2), number(archive, end + 12, 4), number(archive, end + 16, 4)};
    if (end < locator64Size || !hasSignature(archive, end - locator64Size, locator64Size, locator64Signature)) return small;
    const auto at = number(archive, end - locator64Size + 8, 8);
    if (!hasSignature(archive, at, end64Size, end64Signature)) return small;
    return {number(archive, at + 32, 8), number(archive, at + 40, 8), number(archive, at + 48, 8)};
}

struct Entry {
    std::string name;
    std::uint64_t flags = 0, method = 0, storedSize = 0, size = 0, localOffset = 0;
    std::uint64_t recordSize = 0; ///< in the directory
};

/// Fills the fields that are too large for 32 bits from the extra field with tag 1, which holds only those, in this order.
bool readZip64(Bytes extra, Entry& entry) {
    for (std::size_t at = 0; holds(extra, at, 4);) {
        const auto tag = number(extra, at, 2);
        const auto size = number(extra, at + 2, 2);
        at += 4;
        if (!holds(extra, at, size)) return false;
        const auto field = extra.subspan(at, size);
        at += size;
        if (tag != 1) continue;
        std::size_t used = 0;
        for (auto* value : {&entry.size, &entry.storedSize, &entry.localOffset}) {
            if (*value != in64) continue;
            if (!holds(field, used, 8)) return false;
            *value = number(field, used, 8);
            used += 8;
        }
    }
    return true;
}

std::optional<Entry> entryAt(Bytes directory, std::size_t at) {
    if (!hasSignature(directory, at, centralSize, centralSignature)) return std::nullopt;
    Entry entry;
    entry.flags = number(directory, at + 8, 2);
    entry.method = number(directory, at + 10, 2);
    entry.storedSize = number(directory, at + 20, 4);
    entry.size = number(directory, at + 24, 4);
    entry.localOffset = number(directory, at + 42, 4);
    const auto nameSize = number(directory, at + 28, 2);
    const auto extraSize = number(directory, at + 30, 2);
    entry.recordSize = centralSize + nameSize + extraSize + number(directory, at + 32, 2);
    if (!holds(directory, at, entry.recordSize)) return std::nullopt;
    const auto name = directory.subspan(at + centralSize, nameSize);
    entry.name.assign(reinterpret_cast<const char*>(name.data()), name.size());
    if (!readZip64(directory.subspan(at + centralSize + nameSize, extraSize), entry)) return std::nullopt;
    return entry;
}

/// The local header repeats name and extra field with lengths of its own; the data follow it.
std::optional<Bytes> dataOf(Bytes archive, const Entry& entry) {
    if (!hasSignature(archive, entry.localOffset, localSize, localSignature)) return std::nullopt;
    const auto at =
        entry.localOffset + localSize + number(archive, entry.localOffset + 26, 2) + number(archive, entry.localOffset + 28, 2);
    if (!holds(archive, at, entry.size)) return std::nullopt;
    return archive.subspan(at, entry.size);
}

} // namespace

Result<ZipEntries> readStoredZip(Bytes archive) {
    const Error damaged{Core::say("the zip archive inside is damaged or was cut short")};
    const auto end = findEnd(archive);
    if (!end) return damaged;
    const auto place = directoryAt(archive, *end);
    if (!holds(archive, place.offset, place.size)) return damaged;
    const auto directory = archive.subspan(place.offset, place.size);
    ZipEntries entries;
    std::size_t at = 0;
    for (std::uint64_t i = 0; i < place.entries; ++i) { // ends early when the count claims too much
        const auto entry = entryAt(directory, at);
        if (!entry) return damaged;
        at += entry->recordSize;
        if (entry->flags & 1) return Error{Core::say("its entry %1 is encrypted", {blemish::quoted(entry->name)})};
        if (entry->method != 0 || entry->size != entry->storedSize)
            return Error{Core::say("its entry %1 is compressed, which PyTorch never does; save the weights again",
                                   {blemish::quoted(entry->name)})};
        const auto data = dataOf(archive, *entry);
        if (!data || !entries.emplace(entry->name, *data).second) return damaged;
    }
    return entries;
}

} // namespace blemish
