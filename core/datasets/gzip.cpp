// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/gzip.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

#include "core/base/file_io.h"

namespace blemish {

namespace {

constexpr std::size_t step = std::size_t(1) << 18;

/// zlib's state, given back at the end.
class Inflater {
public:
    Inflater() { m_ready = inflateInit2(&m_stream, 15 + 16) == Z_OK; } // 16: gzip's header and checksum
    ~Inflater() {
        if (m_ready) inflateEnd(&m_stream);
    }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    bool ready() const { return m_ready; }
    z_stream& stream() { return m_stream; }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

} // namespace

Result<std::vector<std::byte>> gunzip(std::span<const std::byte> packed, std::size_t maxBytes) {
    if (packed.size() > std::numeric_limits<uInt>::max()) return Error{"it is too large"};
    Inflater inflater;
    if (!inflater.ready()) return Error{"there is not enough memory to unpack it"};
    z_stream& stream = inflater.stream();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<std::byte*>(packed.data())); // zlib does not write there
    stream.avail_in = static_cast<uInt>(packed.size());

    std::vector<std::byte> out;
    for (;;) {
        const std::size_t before = out.size();
        if (before >= maxBytes) return Error{"it unpacks to more than " + std::to_string(maxBytes >> 20) + " MB"};
        out.resize(before + std::min(step, maxBytes - before));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(out.size() - before);
        const int code = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
        if (code == Z_STREAM_END) {
            if (stream.avail_in == 0) return out;
            if (inflateReset(&stream) != Z_OK) return Error{"its compressed data is damaged"};
        } else if (code != Z_OK) {
            return Error{code == Z_BUF_ERROR && stream.avail_in == 0 ? "its compressed data ends too early" : "its compressed data is damaged"};
        }
    }
}

Result<std::vector<std::byte>> readMaybePacked(const std::filesystem::path& path) {
    auto bytes = readFile(path, maxDatasetFile);
    if (!bytes) return bytes;
    if (bytes->size() < 2 || (*bytes)[0] != std::byte{0x1F} || (*bytes)[1] != std::byte{0x8B}) return bytes;
    auto unpacked = gunzip(*bytes);
    if (!unpacked) return Error{"Cannot read " + blemish::quoted(path) + ": " + unpacked.error().message + "; fetch the file again."};
    return unpacked;
}

} // namespace blemish
