// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/feature_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "core/base/quoted.h"
#include "core/base/words.h"

namespace blemish::nn {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t leftFree = std::uintmax_t(1) << 30;

int openNameless(const fs::path& folder) {
#if defined(O_TMPFILE)
    if (const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); file >= 0) return file;
#endif
    std::string name = (folder / ".blemish-features-XXXXXX").string();
    const int file = ::mkstemp(name.data());
    if (file >= 0) {
        ::unlink(name.c_str());
        ::fcntl(file, F_SETFD, FD_CLOEXEC);
    }
    return file;
}

Error noFile(const fs::path& folder, const std::string& why) {
    return {Core::say("No file for teacher features in %1: %2.", {quoted(folder), why})};
}

/// pread or pwrite until all is done.
template <class Call, class Byte>
bool whole(Call call, int file, Byte* bytes, std::size_t count, std::int64_t position) {
    while (count > 0) {
        const auto done = call(file, bytes, count, position);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return false;
        bytes += done;
        count -= static_cast<std::size_t>(done);
        position += done;
    }
    return true;
}

} // namespace

Result<std::unique_ptr<FeatureFile>> FeatureFile::create(const fs::path& folder, std::size_t recordBytes, std::int64_t records) {
    std::error_code code;
    const fs::path place = folder.empty() ? fs::path(".") : folder;
    const auto space = fs::space(place, code);
    if (code) return noFile(place, Core::systemReason(code.value()));
    const auto fitting = space.available > leftFree ? (space.available - leftFree) / recordBytes : 0;
    const auto count = std::min(records, static_cast<std::int64_t>(fitting));
    if (count <= 0) return noFile(place, Core::say("the disk has less than a gigabyte to spare"));
    const int file = openNameless(place);
    if (file < 0) return noFile(place, Core::systemReason(errno));
    std::unique_ptr<FeatureFile> made(new FeatureFile(file, recordBytes, count));
    if (const int failed = ::posix_fallocate(file, 0, count * static_cast<std::int64_t>(recordBytes)))
        return noFile(place, Core::systemReason(failed));
    return made;
}

FeatureFile::~FeatureFile() { ::close(m_file); }

bool FeatureFile::write(std::int64_t record, std::size_t offset, const void* bytes, std::size_t count) {
    const auto at = record * static_cast<std::int64_t>(m_recordBytes) + static_cast<std::int64_t>(offset);
    return whole(::pwrite, m_file, static_cast<const char*>(bytes), count, at);
}

bool FeatureFile::read(std::int64_t record, std::size_t offset, void* bytes, std::size_t count) const {
    const auto at = record * static_cast<std::int64_t>(m_recordBytes) + static_cast<std::int64_t>(offset);
    return whole(::pread, m_file, static_cast<char*>(bytes), count, at);
}

void FeatureFile::willNeed(std::int64_t record) const {
    const auto bytes = static_cast<std::int64_t>(m_recordBytes);
    ::posix_fadvise(m_file, record * bytes, bytes, POSIX_FADV_WILLNEED);
}

} // namespace blemish::nn
