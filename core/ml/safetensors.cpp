// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/safetensors.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/file_io.h"
#include "core/base/words.h"

namespace blemish {

namespace {

constexpr std::size_t lengthSize = 8;
constexpr std::size_t maxRank = 16;

constexpr std::array allTypes{ElementType::f16, ElementType::bf16, ElementType::f32, ElementType::f64, ElementType::i8,
                              ElementType::u8,  ElementType::i16,  ElementType::i32, ElementType::i64, ElementType::boolean};

std::optional<ElementType> elementTypeFromString(std::string_view name) {
    for (const auto type : allTypes)
        if (toString(type) == name) return type;
    return std::nullopt;
}

/// Builds the header while the JSON text is read: nesting cannot grow beyond what the format has, a name cannot come twice.
class HeaderReader : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit HeaderReader(SafetensorsHeader& header) : m_header(header) {}
    const std::string& problem() const { return m_problem; }

    bool null() override { return refuse(Core::say("it has a value that is no name, number or list")); }
    bool boolean(bool) override { return null(); }
    bool binary(binary_t&) override { return null(); }
    bool number_float(number_float_t, const string_t&) override { return refuse(Core::say("a shape or offset is not a whole number")); }
    bool number_integer(number_integer_t) override { return refuse(Core::say("a shape or offset is negative")); }

    bool number_unsigned(number_unsigned_t value) override {
        if (!m_inList) return null();
        if (value > INT64_MAX) return refuse(Core::say("a shape or offset is far too large"));
        if (m_list.size() == maxRank) return refuse(Core::say("a tensor has more than 16 dimensions"));
        m_list.push_back(static_cast<std::int64_t>(value));
        return true;
    }

    bool string(string_t& value) override {
        if (m_depth != 2 || m_inList) return null();
        if (m_inMetadata)
            return m_header.metadata.emplace(m_field, std::move(value)).second || refuse(Core::say("a metadata key comes twice"));
        const auto type = m_field == "dtype" ? elementTypeFromString(value) : std::nullopt;
        if (!type)
            return refuse(Core::say("tensor %1 has the unknown element type %2", {blemish::quoted(m_name), blemish::quoted(value)}));
        m_entry.type = *type;
        m_seen |= 1;
        return true;
    }

    bool start_object(std::size_t) override {
        if (m_inList || m_depth == 2) return refuse(Core::say("it is nested too deeply"));
        ++m_depth;
        m_entry = {};
        m_seen = 0;
        return true;
    }

    bool key(string_t& value) override {
        if (m_depth == 2)
            m_field = std::move(value);
        else
            m_inMetadata = (m_name = std::move(value)) == "__metadata__";
        return true;
    }

    bool end_object() override {
        --m_depth;
        if (m_depth != 1 || m_inMetadata) return true;
        if (m_seen != 7) return refuse(Core::say("tensor %1 lacks its type, shape or offsets", {blemish::quoted(m_name)}));
        return m_header.entries.emplace(m_name, std::move(m_entry)).second ||
               refuse(Core::say("tensor %1 comes twice", {blemish::quoted(m_name)}));
    }

    bool start_array(std::size_t) override {
        if (m_inList || m_depth != 2 || m_inMetadata) return refuse(Core::say("it has a list in the wrong place"));
        m_inList = true;
        m_list.clear();
        return true;
    }

    bool end_array() override {
        m_inList = false;
        if (m_field == "shape") {
            m_entry.shape = m_list;
            m_seen |= 2;
        } else if (m_field == "data_offsets" && m_list.size() == 2) {
            m_entry.begin = static_cast<std::uint64_t>(m_list[0]);
            m_entry.end = static_cast<std::uint64_t>(m_list[1]);
            m_seen |= 4;
        } else {
            return refuse(Core::say("it has a list in the wrong place"));
        }
        return true;
    }

    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return refuse(Core::say("its header is not valid JSON"));
    }

private:
    bool refuse(std::string why) {
        if (m_problem.empty()) m_problem = std::move(why);
        return false;
    }

    SafetensorsHeader& m_header;
    SafetensorsEntry m_entry;
    std::string m_name, m_field, m_problem;
    std::vector<std::int64_t> m_list;
    int m_depth = 0;
    unsigned m_seen = 0; ///< bits: type, shape, offsets
    bool m_inList = false;
    bool m_inMetadata = false;
};

/// Bytes of a dense tensor; nothing when the product overflows.
std::optional<std::uint64_t> denseSize(const SafetensorsEntry& entry) {
    std::uint64_t size = elementSize(entry.type);
    for (const auto extent : entry.shape)
        if (__builtin_mul_overflow(size, static_cast<std::uint64_t>(extent), &size)) return std::nullopt;
    return size;
}

Result<void> checkPlaces(const SafetensorsHeader& header, std::uint64_t dataSize) {
    std::vector<std::pair<std::uint64_t, std::uint64_t>> places;
    for (const auto& [name, entry] : header.entries) {
        const auto size = denseSize(entry);
        if (!size) return Error{Core::say("the shape of tensor %1 is far too large", {blemish::quoted(name)})};
        if (entry.begin > entry.end || entry.end > dataSize)
            return Error{Core::say("tensor %1 lies past the end of the file; the file may have been cut short", {blemish::quoted(name)})};
        if (entry.end - entry.begin != *size)
            return Error{Core::say("the shape of tensor %1 does not fit its number of bytes", {blemish::quoted(name)})};
        if (*size > 0) places.emplace_back(entry.begin, entry.end);
    }
    std::sort(places.begin(), places.end());
    for (std::size_t i = 1; i < places.size(); ++i)
        if (places[i].first < places[i - 1].second) return Error{Core::say("two of its tensors share the same bytes")};
    return {};
}

Error cannotRead(const std::string& name, const std::string& why) {
    return {Core::say("Cannot read %1: %2.", {blemish::quoted(name), why})};
}

std::uint64_t littleEndian64(const std::byte* bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = lengthSize; i-- > 0;) value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
    return value;
}

/// Checks the eight bytes in front; what they say is less than what the file has.
Result<std::uint64_t> headerLength(std::span<const std::byte> start, std::uint64_t fileSize, const std::string& name) {
    if (fileSize == 0) return cannotRead(name, Core::say("it is empty"));
    if (fileSize < lengthSize || start.size() < lengthSize)
        return cannotRead(name, Core::say("it is neither a safetensors file nor a PyTorch file"));
    const auto length = littleEndian64(start.data());
    if (length > fileSize - lengthSize || length > maxSafetensorsHeader || length < 2)
        return cannotRead(name, Core::say("it is neither a safetensors file nor a PyTorch file, or its header is damaged"));
    return length;
}

std::string_view textOf(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Largest elements first, then by name: every tensor is aligned to its element without gaps, which other readers refuse.
std::vector<const std::pair<const std::string, TensorView>*> storageOrder(const TensorFile& file) {
    std::vector<const std::pair<const std::string, TensorView>*> order;
    for (const auto& item : file.tensors) order.push_back(&item);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto* a, const auto* b) { return elementSize(a->second.type) > elementSize(b->second.type); });
    return order;
}

std::string headerText(const TensorFile& file) {
    nlohmann::json header = nlohmann::json::object();
    if (!file.metadata.empty()) header["__metadata__"] = file.metadata;
    std::uint64_t offset = 0;
    for (const auto* item : storageOrder(file)) {
        const auto& tensor = item->second;
        assert(static_cast<std::uint64_t>(tensor.elementCount()) * elementSize(tensor.type) == tensor.bytes.size());
        header[item->first] = {
            {"dtype", toString(tensor.type)}, {"shape", tensor.shape}, {"data_offsets", {offset, offset + tensor.bytes.size()}}};
        offset += tensor.bytes.size();
    }
    auto text = header.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return text;
}

} // namespace

Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view json, std::uint64_t dataSize) {
    if (json.empty() || json.front() != '{') return Error{Core::say("its header is not valid JSON")};
    SafetensorsHeader header;
    HeaderReader reader(header);
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &reader))
        return Error{reader.problem().empty() ? Core::say("its header is not valid JSON") : reader.problem()};
    if (auto placed = checkPlaces(header, dataSize); !placed) return placed.error();
    return header;
}

Result<TensorFile> parseSafetensors(std::span<const std::byte> bytes, std::shared_ptr<const void> keepAlive,
                                    const std::string& nameForMessages) {
    const auto length = headerLength(bytes, bytes.size(), nameForMessages);
    if (!length) return length.error();
    const auto data = bytes.subspan(lengthSize + *length);
    auto header = parseSafetensorsHeader(textOf(bytes.subspan(lengthSize, *length)), data.size());
    if (!header) return cannotRead(nameForMessages, header.error().message);
    TensorFile file;
    file.metadata = std::move(header->metadata);
    for (auto& [name, entry] : header->entries)
        file.tensors.emplace(
            name, TensorView{entry.type, std::move(entry.shape), data.subspan(entry.begin, entry.end - entry.begin), keepAlive});
    return file;
}

Result<TensorFile> readSafetensors(const std::filesystem::path& path) {
    auto bytes = readFile(path, maxWeightsFileSize);
    if (!bytes) return bytes.error();
    const auto owner = std::make_shared<const std::vector<std::byte>>(std::move(*bytes));
    return parseSafetensors(*owner, owner, path.string());
}

Result<SafetensorsHeader> readSafetensorsHeader(const std::filesystem::path& path) {
    std::error_code code;
    const auto fileSize = std::filesystem::file_size(path, code);
    if (code) return cannotRead(path.string(), Core::systemReason(code.value()));
    std::ifstream in(path, std::ios::binary);
    std::array<std::byte, lengthSize> start{};
    in.read(reinterpret_cast<char*>(start.data()), lengthSize);
    if (!in && fileSize >= lengthSize) return cannotRead(path.string(), Core::say("it may not be read by this user"));
    const auto length = headerLength(start, fileSize, path.string());
    if (!length) return length.error();
    std::string text(*length, '\0');
    if (!in.read(text.data(), static_cast<std::streamsize>(text.size()))) return cannotRead(path.string(), Core::say("it ends early"));
    auto header = parseSafetensorsHeader(text, fileSize - lengthSize - *length);
    if (!header) return cannotRead(path.string(), header.error().message);
    return header;
}

Result<TensorFile> readSafetensorsShapes(const std::filesystem::path& path) {
    auto header = readSafetensorsHeader(path);
    if (!header) return header.error();
    TensorFile file;
    file.metadata = std::move(header->metadata);
    for (auto& [name, entry] : header->entries)
        file.tensors.emplace(name, TensorView{entry.type, std::move(entry.shape), {}, nullptr});
    return file;
}

Result<void> writeSafetensors(const std::filesystem::path& path, const TensorFile& file, const std::function<void()>& handedOver) {
    return writeFileAtomically(path, [&](std::ostream& out) -> Result<void> {
        const auto header = headerText(file);
        std::array<char, lengthSize> length{};
        for (std::size_t i = 0; i < lengthSize; ++i) length[i] = static_cast<char>(header.size() >> (8 * i) & 0xFF);
        out.write(length.data(), lengthSize);
        out.write(header.data(), static_cast<std::streamsize>(header.size()));
        for (const auto* item : storageOrder(file))
            out.write(reinterpret_cast<const char*>(item->second.bytes.data()),
                      static_cast<std::streamsize>(item->second.bytes.size()));
        if (handedOver) handedOver();
        return {};
    });
}

} // namespace blemish
