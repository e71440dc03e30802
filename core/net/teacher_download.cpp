// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/teacher_download.h"

#include <QString>
#include <filesystem>
#include <system_error>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/net/download.h"

namespace blemish {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t largestTeacher = std::int64_t(1) << 30; // the largest published ResNet has 500 MB

/// A folder beside the teachers for the download, gone when this object goes.
class DownloadFolder {
public:
    explicit DownloadFolder(const fs::path& store) : m_path(store / ".download") {
        fs::create_directories(m_path, m_code);
    }
    ~DownloadFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    DownloadFolder(const DownloadFolder&) = delete;
    DownloadFolder& operator=(const DownloadFolder&) = delete;

    const fs::path& path() const { return m_path; }
    Result<void> made() const {
        if (!m_code) return {};
        return Error{Core::say("Cannot make the folder %1 for the download: %2. Choose another place for teachers with BLEMISH_TEACHERS.",
                               {quoted(m_path), Core::systemReason(m_code.value())})};
    }

private:
    fs::path m_path;
    std::error_code m_code;
};

} // namespace

TeacherDownload TeacherDownload::of(const BackboneSpec& spec, const QUrl& server) {
    QUrl url = server.isEmpty() ? QUrl(QStringLiteral("https://download.pytorch.org/models/")) : server;
    if (!url.path().endsWith(QLatin1Char('/'))) url.setPath(url.path() + QLatin1Char('/'));
    const std::string_view file = spec.torchvisionFile;
    url.setPath(url.path() + QString::fromUtf8(file.data(), static_cast<qsizetype>(file.size())));
    return {url, std::string(file.substr(file.rfind('-') + 1, 8))};
}

Result<TeacherEntry> fetchTeacher(const TeacherDownload& wanted, const TeacherStore& store, JobContext& job) {
    const DownloadFolder folder(store.folder());
    if (auto made = folder.made(); !made) return made.error();
    const fs::path file = folder.path() / wanted.url.fileName().toStdString();
    if (auto fetched = download(wanted.url, file, largestTeacher, job); !fetched) return fetched.error();
    const auto hash = sha256OfFile(file);
    if (!hash) return hash.error();
    if (!hash->starts_with(wanted.sha256Start))
        return Error{Core::say("What came from %1 is not the published file: its SHA-256 starts with %2, not with %3. It was thrown away; try "
                               "again, or another server.",
                               {wanted.url.toDisplayString(QUrl::RemoveUserInfo).toStdString(), hash->substr(0, wanted.sha256Start.size()),
                                wanted.sha256Start})};
    return store.import(file);
}

} // namespace blemish
