// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_io.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <random>
#include <system_error>

#include "core/base/file_steps.h"
#include "core/base/words.h"

namespace blemish {

namespace fs = std::filesystem;

namespace file_steps {

Error cannotRead(const fs::path& path, const std::string& why) {
    return {Core::say("Cannot read %1: %2.", {quoted(path), why})};
}

Error cannotWrite(const fs::path& path, int code) {
    const bool full = code == ENOSPC || code == EDQUOT;
    const std::string reason = Core::systemReason(code);
    return {full ? Core::say("Cannot write %1: %2. Free some space or choose another place; nothing was changed.", {quoted(path), reason})
                 : Core::say("Cannot write %1: %2. Check that the folder exists and may be written to; nothing was changed.",
                             {quoted(path), reason})};
}

fs::path temporaryName(const fs::path& path) {
    std::random_device random;
    std::string name(".");
    name.append(path.stem().string()).append(".").append(std::to_string(random())).append(".tmp").append(path.extension().string());
    return path.parent_path() / name;
}

int flushToDisk(const fs::path& path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    if (fd < 0) return errno;
    const int code = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    // Some network and FUSE file systems cannot flush a folder; the data itself was flushed before.
    return (flags & O_DIRECTORY) && (code == EINVAL || code == ENOTSUP) ? 0 : code;
}

} // namespace file_steps

using namespace file_steps;

namespace {

std::string hexadecimal(std::span<const unsigned char> bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

class Sha256 {
public:
    Sha256() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free) { EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr); }
    void update(const void* data, std::size_t size) { EVP_DigestUpdate(m_context.get(), data, size); }
    std::string finish() {
        std::array<unsigned char, 32> digest{};
        EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
        return hexadecimal(digest);
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace

Result<std::vector<std::byte>> readFile(const fs::path& path, std::uintmax_t maxBytes) {
    std::error_code code;
    if (fs::is_directory(path, code)) return cannotRead(path, Core::say("it is a folder"));
    if (fs::is_fifo(path, code)) return cannotRead(path, Core::say("it is a pipe; save its content to a file first"));
    std::ifstream in(path, std::ios::binary);
    if (!in) return cannotRead(path, Core::systemReason(errno));
    in.seekg(0, std::ios::end);
    const auto size = in.tellg();
    if (size < 0) return cannotRead(path, Core::say("its size is not known"));
    if (static_cast<std::uintmax_t>(size) > maxBytes)
        return cannotRead(path, Core::say("it is larger than the %1 MiB that are allowed here", {maxBytes >> 20}));
    in.seekg(0);
    std::vector<std::byte> bytes(static_cast<std::size_t>(size));
    in.read(reinterpret_cast<char*>(bytes.data()), size);
    if (in.gcount() != size) return cannotRead(path, Core::say("it ends early"));
    return bytes;
}

Result<void> replaceFileAtomically(const fs::path& path, const std::function<Result<void>(const fs::path&)>& write) {
    const Temporary temporary{temporaryName(path)};
    if (auto written = write(temporary.path); !written) return written;
    if (const int code = flushToDisk(temporary.path, O_RDONLY)) return cannotWrite(path, code);
    std::error_code code;
    fs::rename(temporary.path, path, code);
    if (code) return cannotWrite(path, code.value());
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (const int failed = flushToDisk(folder, O_RDONLY | O_DIRECTORY)) return cannotWrite(path, failed);
    return {};
}

Result<void> writeFileAtomically(const fs::path& path, const std::function<Result<void>(std::ostream&)>& fill) {
    return replaceFileAtomically(path, [&](const fs::path& temporary) -> Result<void> {
        errno = 0;
        std::ofstream out(temporary, std::ios::binary);
        if (!out) return cannotWrite(path, errno ? errno : EIO);
        if (auto filled = fill(out); !filled) return filled;
        out.close();
        if (!out) return cannotWrite(path, errno ? errno : ENOSPC);
        return {};
    });
}

Result<void> writeFileAtomically(const fs::path& path, std::span<const std::byte> bytes) {
    return writeFileAtomically(path, [&](std::ostream& out) -> Result<void> {
        out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return {};
    });
}

Result<void> writeFileAtomically(const fs::path& path, std::string_view text) {
    return writeFileAtomically(path, std::as_bytes(std::span(text)));
}

std::string sha256(std::span<const std::byte> bytes) {
    Sha256 hash;
    hash.update(bytes.data(), bytes.size());
    return hash.finish();
}

Result<std::string> sha256OfFile(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return cannotRead(path, Core::systemReason(errno));
    Sha256 hash;
    std::vector<char> block(1 << 20);
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0)
        hash.update(block.data(), static_cast<std::size_t>(in.gcount()));
    if (in.bad()) return cannotRead(path, Core::say("the disk reports an error"));
    return hash.finish();
}

} // namespace blemish
