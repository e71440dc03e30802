// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>
#include <algorithm>
#include <iterator>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/project/file_names.h"
#include "core/project/project_store_impl.h"
#include "core/project/schema.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString databaseIn(const QString& folder) {
    return QDir(folder).filePath(u"project.sqlite"_s);
}
std::string shown(const QString& name) {
    return quoted(toPath(name));
}

std::string holderOf(const QLockFile& lock) {
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program)) return Core::say("another program");
    return Core::say("%1 (process %2 on %3)", {program.toStdString(), process, host.toStdString()});
}

/// Null when the folder cannot take a lock file at all; an error when somebody else has it. A lock whose holder died on
/// this machine is taken over; age alone proves nothing, a training may hold it for days.
Result<std::unique_ptr<QLockFile>> lockFolder(const QString& folder) {
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(u".project.lock"_s));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0)) return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return Error{Core::say("The project %1 is open in %2. Close it there and try again.", {shown(folder), holderOf(*lock)})};
    return std::unique_ptr<QLockFile>();
}

void makeSubfolders(const QString& folder) {
    for (const auto& name : {u"models"_s, u"masks"_s, u"maps"_s, u"exports"_s}) QDir(folder).mkpath(name);
}

Result<void> writeNewDatabase(const QString& file, const QString& name) {
    auto database = Database::open(file, Database::Access::readWrite);
    if (!database) return database.error();
    if (auto made = migrate(**database, projectMigrations()); !made) return made;
    Statement insert(**database, u"INSERT INTO meta (key, value) VALUES (?, ?)"_s);
    if (auto named = insert.run(u"name"_s, name); !named) return named;
    return insert.run(u"created_utc"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

} // namespace

ProjectStore::ProjectStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ProjectStore::~ProjectStore() = default;

bool ProjectStore::isProject(const QString& folder) {
    // The file's own head (sqlite.org/fileformat.html): "SQLite format 3", and the application's number at byte 68.
    QFile file(databaseIn(folder));
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QByteArray head = file.read(72);
    return head.size() == 72 && head.startsWith("SQLite format 3") &&
           qFromBigEndian<qint32>(head.constData() + 68) == applicationId;
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::create(const QString& folder, const QString& name) {
    if (folder.isEmpty()) return Error{Core::say("No folder was given for the project."), ErrorKind::usage};
    if (!QDir().mkpath(folder))
        return Error{Core::say("Cannot create the project folder %1. Choose a place that can be written to.", {shown(folder)})};
    const QString file = databaseIn(folder);
    {
        auto lock = lockFolder(folder);
        if (!lock) return lock.error();
        if (QFileInfo::exists(file))
            return Error{Core::say("There is a project in %1 already. Open it, or choose another folder.", {shown(folder)})};
        const QString title = name.trimmed().isEmpty() ? QDir(QDir(folder).absolutePath()).dirName() : name.trimmed();
        auto written = replaceFileAtomically(toPath(file), [&](const std::filesystem::path& temporary) {
            return writeNewDatabase(QFile::decodeName(temporary.c_str()), title);
        });
        if (!written) return written.error();
    }
    return open(folder);
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString& folder) {
    const QString file = databaseIn(folder);
    if (!QFileInfo(file).isFile())
        return Error{Core::say("There is no project in %1: it has no file project.sqlite. Choose a project's folder.", {shown(folder)})};
    auto impl = std::make_unique<Impl>();
    impl->folder = QFileInfo(folder).canonicalFilePath();
    bool writable = QFileInfo(folder).isWritable() && QFileInfo(file).isWritable();
    if (writable) {
        auto lock = lockFolder(impl->folder);
        if (!lock) return lock.error();
        impl->lock = std::move(*lock);
        writable = impl->lock != nullptr;
    }
    if (auto opened = impl->openDatabase(databaseIn(impl->folder), writable); !opened) return opened.error();
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(impl)));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::openToRead(const QString& folder) {
    if (!QFileInfo(databaseIn(folder)).isFile()) return open(folder); // which says what is missing
    auto impl = std::make_unique<Impl>();
    impl->folder = QFileInfo(folder).canonicalFilePath();
    if (auto opened = impl->openDatabase(databaseIn(impl->folder), false); !opened) return opened.error();
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(impl)));
}

Result<std::unique_ptr<ProjectStore>> ProjectStore::openBeside(const QString& folder) {
    auto impl = std::make_unique<Impl>();
    impl->folder = QFileInfo(folder).canonicalFilePath();
    auto opened = Database::open(databaseIn(impl->folder), Database::Access::readWrite);
    if (!opened) return opened.error();
    impl->database = std::move(*opened);
    for (const QString& pragma : {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s})
        if (auto set = impl->database->run(pragma); !set) return set.error();
    if (auto read = impl->readHead(); !read) return read.error();
    return std::unique_ptr<ProjectStore>(new ProjectStore(std::move(impl)));
}

Result<void> ProjectStore::Impl::openDatabase(const QString& file, bool writable) {
    auto opened = Database::open(file, writable ? Database::Access::readWrite : Database::Access::readOnly);
    if (!opened && !writable) opened = Database::open(file, Database::Access::frozen);
    if (!opened) return opened.error();
    database = std::move(*opened);
    const auto application = database->number(u"PRAGMA application_id"_s);
    const auto version = database->number(u"PRAGMA user_version"_s);
    if (!application) return application.error();
    if (!version) return version.error();
    if (*application != applicationId)
        return Error{Core::say("The file %1 was not made by Blemish. Choose a project's folder.", {shown(file)})};

    if (!writable) {
        readOnlyReason = Core::say("The project %1 lies where nothing can be written, so it is open for reading only. Copy it to another "
                                   "place to change it.",
                                   {shown(folder)});
        if (*version < schemaVersion)
            if (auto ready = readFromCopy(); !ready) return ready;
    } else if (*version > schemaVersion) {
        readOnlyReason = Core::say("The project %1 was made by a newer Blemish, so it is open for reading only. Update Blemish to change it.",
                                   {shown(folder)});
        database.reset();
        lock.reset();
        auto again = Database::open(file, Database::Access::readOnly);
        if (!again) return again.error();
        database = std::move(*again);
    } else if (auto ready = openForWriting(); !ready) {
        return ready;
    }
    if (auto read = readHead(); !read) return read;
    return readOnlyReason.empty() ? rememberPlaces() : Result<void>();
}

Result<void> ProjectStore::Impl::readFromCopy() {
    copy = std::make_unique<QTemporaryDir>();
    auto migrated = migratedCopy(*database, copy->path(), projectMigrations());
    if (!migrated) return migrated.error();
    database = std::move(*migrated);
    return {};
}

Result<void> ProjectStore::Impl::openForWriting() {
    const bool shared = isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
    if (auto set = database->run(shared ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s); !set) return set;
    if (auto set = database->run(u"PRAGMA synchronous = FULL"_s); !set) return set; // a commit survives a power cut
    if (auto migrated = migrate(*database, projectMigrations()); !migrated) return migrated;
    if (auto set = database->run(u"PRAGMA foreign_keys = ON"_s); !set) return set;
    makeSubfolders(folder);
    return finishInterruptedTrainings();
}

Result<void> ProjectStore::Impl::readHead() {
    Statement row(*database, u"SELECT value FROM meta WHERE key = 'name'"_s);
    if (auto read = row.run(); !read) return read;
    name = row.next() ? row.text(0) : QDir(folder).dirName();
    auto loaded = Roots::load(*database, folder);
    if (!loaded) return loaded.error();
    roots = std::move(*loaded);
    return {};
}

Result<void> ProjectStore::Impl::finishInterruptedTrainings() {
    Statement update(*database, u"UPDATE training SET state = 'failed', message = ? WHERE state = 'running'"_s);
    return update.run(QString::fromUtf8(Core::marked("The program ended before the training did. Start it again, or remove it.")));
}

/// What was found by the relative path after a move is "last seen" from now on.
Result<void> ProjectStore::Impl::rememberPlaces() {
    Roots current = roots;
    auto written = write([&]() -> Result<void> {
        for (const auto& [id, place] : roots.places())
            if (QFileInfo(place).isDir())
                if (auto moved = current.move(*database, id, place); !moved) return moved;
        return {};
    });
    return written;
}

QString ProjectStore::folder() const {
    return m_impl->folder;
}
QString ProjectStore::name() const {
    return m_impl->name;
}
Result<void> ProjectStore::rename(const QString& name) {
    const QString title = name.simplified();
    if (title.isEmpty()) return Error{Core::say("A project needs a name. Type one; nothing was changed.")};
    auto written = m_impl->write([&]() -> Result<void> {
        Statement update(*m_impl->database, u"INSERT OR REPLACE INTO meta (key, value) VALUES ('name', ?)"_s);
        return update.run(title);
    });
    if (written) m_impl->name = title;
    return written;
}

Result<void> ProjectStore::refresh() {
    return m_impl->readHead();
}

bool ProjectStore::readOnly() const {
    return !m_impl->readOnlyReason.empty();
}
QString ProjectStore::modelFolder() const {
    return QDir(m_impl->folder).filePath(u"models"_s);
}
QString ProjectStore::mapFolder() const {
    return QDir(m_impl->folder).filePath(u"maps"_s);
}
QString ProjectStore::exportFolder() const {
    return QDir(m_impl->folder).filePath(u"exports"_s);
}

QString ProjectStore::maskFolder() const {
    return QDir(m_impl->folder).filePath(u"masks"_s);
}
QString ProjectStore::ignoreRegionFile() const {
    return QDir(maskFolder()).filePath(u"ignore.png"_s);
}

QString ProjectStore::setting(const QString& key) const {
    Statement row(*m_impl->database, u"SELECT value FROM meta WHERE key = 'setting.' || ?"_s);
    return row.run(key) && row.next() ? row.text(0) : QString();
}

Result<void> ProjectStore::setSetting(const QString& key, const QString& value) {
    return m_impl->write([&] { return m_impl->storeSetting(key, value); });
}

Result<void> ProjectStore::Impl::storeSetting(const QString& key, const QString& value) {
    Statement insert(*database, u"INSERT OR REPLACE INTO meta (key, value) VALUES ('setting.' || ?, ?)"_s);
    return insert.run(key, storedText(value));
}

std::vector<ImageRecord> ProjectStore::imagesFrom(const std::vector<ImageRecord>& images, const QString& from) const {
    std::vector<ImageRecord> chosen;
    std::copy_if(images.begin(), images.end(), std::back_inserter(chosen),
                 [&](const ImageRecord& image) { return m_impl->roots.place(image.root) == from; });
    return chosen;
}

QStringList ProjectStore::dataFolders() const {
    QStringList folders;
    for (const auto& [id, place] : m_impl->roots.places()) folders.append(place);
    return folders;
}

} // namespace blemish
