// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_move.h"

#include <QDir>
#include <QFile>
#include <system_error>

#include "core/base/file_io.h"
#include "core/base/folder_io.h"
#include "core/base/words.h"
#include "core/project/file_names.h"
#include "core/project/project_store_impl.h"

namespace blemish {

namespace fs = std::filesystem;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char* ownFolders[] = {"models", "masks", "maps", "exports", "imported"};

struct OwnFile {
    fs::path relative;
    std::uintmax_t bytes = 0;
};

/// Everything but the database.
Result<std::vector<OwnFile>> ownFiles(const fs::path& project) {
    std::vector<OwnFile> files;
    for (const char* name : ownFolders) {
        std::error_code code;
        fs::recursive_directory_iterator entries(project / name, code);
        if (code == std::errc::no_such_file_or_directory) continue;
        for (; !code && entries != fs::recursive_directory_iterator(); entries.increment(code))
            if (std::error_code each; entries->is_regular_file(each)) files.push_back({fs::relative(entries->path(), project), entries->file_size(each)});
        if (code) return Error{Core::say("Cannot read %1: %2. Nothing was changed.", {quoted(project / name), code.message()})};
    }
    return files;
}

Result<void> copyAndCompare(const fs::path& from, const fs::path& to, const fs::path& shown) {
    std::error_code ignored;
    fs::create_directories(to.parent_path(), ignored);
    if (auto copied = copyFile(from, to, shown); !copied) return copied;
    const auto before = sha256OfFile(from), after = sha256OfFile(to);
    if (!before) return before.error();
    if (!after) return after.error();
    if (*before == *after) return {};
    return Error{Core::say("The copy of %1 is not what it was copied from. Check the disk, or choose another place; nothing was changed.", {quoted(from)})};
}

/// Images inside the project move along; the others stay, and are seen from the new place.
Result<void> rewriteRoots(const fs::path& file, const Roots& roots, const QString& before, const QString& after) {
    auto database = Database::open(fromPath(file), Database::Access::readWrite);
    if (!database) return database.error();
    Statement update(**database, u"UPDATE root SET relative = ?, absolute = ? WHERE id = ?"_s);
    for (const auto& [id, place] : roots.places()) {
        const QString inside = QDir(before).relativeFilePath(place);
        const bool own = inside != u".."_s && !inside.startsWith(u"../"_s) && !QDir::isAbsolutePath(inside) && inside.startsWith(u"imported"_s);
        const QString now = own ? QDir::cleanPath(after + u'/' + inside) : place;
        if (auto done = update.run(relativeIfNear(after, now), now, qint64(id)); !done) return done;
    }
    return {};
}

} // namespace

Result<void> ProjectStore::copyTo(const QString& folder, JobContext& job) const {
    const fs::path project = toPath(m_impl->folder), target = toPath(QDir::cleanPath(QDir(folder).absolutePath()));
    const auto files = ownFiles(project);
    if (!files) return files.error();
    std::uintmax_t bytes = 0;
    for (const OwnFile& file : *files) bytes += file.bytes;
    if (auto enough = checkRoom(target, bytes); !enough) return enough;
    return writeFolderAtomically(target, [&](const fs::path& temporary) -> Result<void> {
        const fs::path database = temporary / "project.sqlite";
        {
            Statement vacuum(*m_impl->database, u"VACUUM INTO ?"_s); // a plain copy would miss what is still in the journal
            if (auto copied = vacuum.run(fromPath(database)); !copied) return copied;
        }
        if (auto rewritten = rewriteRoots(database, m_impl->roots, m_impl->folder, fromPath(target)); !rewritten) return rewritten;
        std::uintmax_t done = 0;
        for (const OwnFile& file : *files) {
            if (job.cancelled()) return cancelledError();
            job.report("Copying the project", static_cast<std::int64_t>(done >> 10), static_cast<std::int64_t>(bytes >> 10));
            if (auto copied = copyAndCompare(project / file.relative, temporary / file.relative, target / file.relative); !copied) return copied;
            done += file.bytes;
        }
        return {};
    });
}

Result<void> moveProject(const QString& from, const QString& to, JobContext& job) {
    auto old = ProjectStore::open(from); // holds its lock until the end
    if (!old) return old.error();
    if ((*old)->readOnly()) return Error{Core::say("The project %1 lies where nothing can be written, so it cannot be moved.", {quoted(toPath(from))})};
    const fs::path project = toPath((*old)->folder()), target = toPath(QDir::cleanPath(QDir(to).absolutePath()));
    if (std::mismatch(project.begin(), project.end(), target.begin(), target.end()).first == project.end())
        return Error{Core::say("%1 lies inside the project itself. Choose another place.", {quoted(target)})};
    if (auto copied = (*old)->copyTo(to, job); !copied) return copied;
    const auto there = ProjectStore::openToRead(to);
    if (!there) return there.error();
    const auto before = (*old)->images(), after = (*there)->images();
    if (!before || !after || before->size() != after->size())
        return Error{Core::say("The copy of the project in %1 could not be read. The project is still where it was.", {quoted(target)})};
    std::error_code code;
    for (const char* name : ownFolders) fs::remove_all(project / name, code);
    old->reset();
    for (const QString& name : QDir(fromPath(project)).entryList({u"project.*"_s, u".project.lock"_s}, QDir::Files | QDir::Hidden))
        fs::remove(project / toPath(name), code);
    fs::remove(project, code); // where nothing else is in it
    if (fs::exists(project / "project.sqlite", code))
        job.note(Core::say("The project is in %1 now, but the old one in %2 could not be removed. Delete it.", {quoted(target), quoted(project)}));
    return {};
}

} // namespace blemish
