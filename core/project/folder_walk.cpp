// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/folder_walk.h"

#include <QFile>
#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include "core/base/words.h"
#include "core/project/project_store.h"

namespace blemish {

namespace fs = std::filesystem;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Folder {
    fs::path path;
    QString relative; ///< empty for the root, else with '/' at the end
};

class Walk {
public:
    Walk(const fs::path& root, Warnings& warnings, JobContext& job) : m_warnings(warnings), m_job(job) {
        std::error_code code;
        m_root = fs::canonical(root, code);
        m_open.push_back({root, {}});
    }

    Result<std::vector<FoundImage>> run() {
        while (!m_open.empty() || !m_linked.empty()) {
            if (m_job.cancelled()) return cancelledError();
            if (m_open.empty()) openLinkedFolders();
            const Folder folder = std::move(m_open.back());
            m_open.pop_back();
            if (enter(folder.path)) list(folder);
        }
        if (m_job.cancelled()) return cancelledError();
        std::sort(m_found.begin(), m_found.end(),
                  [](const FoundImage& a, const FoundImage& b) { return naturalLess(a.path, b.path); });
        report();
        return std::move(m_found);
    }

private:
    /// Real folders come first, so that an image's name does not depend on the order in which the disk lists links.
    void openLinkedFolders() {
        std::sort(m_linked.begin(), m_linked.end(),
                  [](const Folder& a, const Folder& b) { return naturalLess(b.relative, a.relative); });
        m_open = std::exchange(m_linked, {});
    }

    /// False for a folder that was seen already, or a link back to one that contains the root.
    bool enter(const fs::path& path) {
        std::error_code code;
        const fs::path real = fs::canonical(path, code);
        if (code) {
            passOverFolder(path);
            return false;
        }
        const bool above =
            real != m_root && std::mismatch(real.begin(), real.end(), m_root.begin(), m_root.end()).first == real.end();
        return !above && m_seen.insert(real.native()).second;
    }

    void list(const Folder& folder) {
        std::error_code code;
        fs::directory_iterator entries(folder.path, code);
        bool ownsProject = false;
        const std::size_t firstOpen = m_open.size();
        for (; !code && entries != fs::directory_iterator(); entries.increment(code)) {
            if ((++m_visited & 255) == 0) {
                report();
                if (m_job.cancelled()) return;
            }
            ownsProject |= entries->path().filename() == "project.sqlite";
            take(*entries, folder.relative);
        }
        if (code) passOverFolder(folder.path);
        if (ownsProject && ProjectStore::isProject(QFile::decodeName(folder.path.native().c_str()))) dropOwnFolders(firstOpen);
    }

    void take(const fs::directory_entry& entry, const QString& relative) {
        const std::string raw = entry.path().filename().native();
        if (raw.starts_with('.')) return;
        const QString name = QFile::decodeName(raw.c_str());
        std::error_code code;
        const bool folder = entry.is_directory(code);
        if (!folder && !hasImageSuffix(name)) return;
        if (QFile::encodeName(name).toStdString() != raw) {
            passOver(Core::say("The name of %1 is not valid UTF-8; it was passed over. Rename it.", {shown(entry.path())}));
            return;
        }
        if (folder) {
            (entry.is_symlink(code) ? m_linked : m_open).push_back({entry.path(), relative + name + u'/'});
            return;
        }
        const std::uintmax_t bytes = entry.file_size(code);
        if (!code && entry.is_regular_file(code))
            m_found.push_back({relative + name, static_cast<std::int64_t>(bytes)});
        else
            passOver(Core::say("Cannot read %1; it was passed over.", {shown(entry.path())}));
    }

    /// A project in the middle of the data: its masks, maps and exports are no images to learn from.
    void dropOwnFolders(std::size_t first) {
        const auto own = [](const Folder& folder) {
            const fs::path name = folder.path.filename();
            return name == "models" || name == "masks" || name == "maps" || name == "exports" || name == "imported";
        };
        m_open.erase(std::remove_if(m_open.begin() + static_cast<std::ptrdiff_t>(first), m_open.end(), own), m_open.end());
    }

    void report() { m_job.report("Looking for images", static_cast<std::int64_t>(m_found.size()), 0); }
    static std::string shown(const fs::path& path) { return inQuotes(QFile::decodeName(path.native().c_str())).toStdString(); }
    void passOver(const std::string& sentence) { m_warnings.addPassedOver(QString::fromStdString(sentence)); }
    void passOverFolder(const fs::path& folder) { passOver(Core::say("Cannot read the folder %1; it was passed over.", {shown(folder)})); }

    Warnings& m_warnings;
    JobContext& m_job;
    fs::path m_root;
    std::vector<Folder> m_open;
    std::vector<Folder> m_linked;
    std::set<std::string> m_seen;
    std::vector<FoundImage> m_found;
    std::size_t m_visited = 0;
};

} // namespace

Result<std::vector<FoundImage>> walkFolder(const QString& folder, Warnings& warnings, JobContext& job) {
    return Walk(toPath(folder), warnings, job).run();
}

} // namespace blemish
