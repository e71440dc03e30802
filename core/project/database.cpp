// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/database.h"

#include <QUrl>
#include <array>
#include <atomic>
#include <limits>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/project/file_names.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); extended ones carry them in their low byte.
enum class SqliteCode {
    permission = 3,
    busy = 5,
    locked = 6,
    readOnly = 8,
    io = 10,
    corrupt = 11,
    full = 13,
    cannotOpen = 14,
    notADatabase = 26
};

std::string adviceFor(SqliteCode code) {
    switch (code) {
    case SqliteCode::full: return Core::say("The disk is full. Free some space and try again; nothing was changed.");
    case SqliteCode::permission:
    case SqliteCode::readOnly:
    case SqliteCode::cannotOpen: return Core::say("Check that the project folder exists and may be written to; nothing was changed.");
    case SqliteCode::busy:
    case SqliteCode::locked: return Core::say("Another program uses the file. Close it and try again; nothing was changed.");
    case SqliteCode::io: return Core::say("The disk reports an error, or is full. Check it and try again; nothing was changed.");
    case SqliteCode::corrupt:
    case SqliteCode::notADatabase: return Core::say("The file is damaged or no project. Bring it back from a backup.");
    }
    return Core::say("Nothing was changed.");
}

QString nextConnectionName() {
    static std::atomic<int> count{0};
    return u"blemish-%1"_s.arg(++count);
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type) {
    static constexpr std::array<const char*, 13> names{"nfs",   "cifs",   "smb",   "9p",     "afs",     "ceph",  "fuse.",
                                                       "ncpfs", "webdav", "davfs", "lustre", "gluster", "vboxsf"};
    for (const char* name : names)
        if (type.toLower().startsWith(name)) return true;
    return false;
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Access access) {
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return Error{Core::say("Projects need Qt's SQLite driver, which is not installed. Install it (libqt6sql6-sqlite on Debian).")};
    std::unique_ptr<Database> database(new Database(file, nextConnectionName()));
    bool opened = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
        QString options = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
        if (access != Access::readWrite) options += u";QSQLITE_OPEN_READONLY"_s;
        if (access == Access::frozen) {
            options += u";QSQLITE_OPEN_URI"_s;
            connection.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + u"?immutable=1"_s);
        } else {
            connection.setDatabaseName(file);
        }
        connection.setConnectOptions(options);
        opened = connection.open();
    }
    if (!opened) return database->failure(database->connection().lastError());
    // SQLite opens anything; only the first read tells whether it is a database.
    if (auto read = database->number(u"SELECT count(*) FROM sqlite_master"_s); !read) return read.error();
    return database;
}

Database::~Database() {
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::run(const QString& sql) {
    QSqlQuery query(connection());
    if (!query.exec(sql)) return failure(query.lastError());
    return {};
}

Result<std::int64_t> Database::number(const QString& sql) const {
    QSqlQuery query(connection());
    if (!query.exec(sql) || !query.next()) return failure(query.lastError());
    return query.value(0).toLongLong();
}

Error Database::failure(const QSqlError& error) const {
    const int code = error.nativeErrorCode().toInt() & 0xff;
    std::string why = error.databaseText().toStdString();
    if (why.empty()) why = error.driverText().toStdString();
    return {Core::say("Cannot use the project file %1: %2. %3", {quoted(toPath(m_file)), why, adviceFor(static_cast<SqliteCode>(code))})};
}

Statement::Statement(const Database& database, const QString& sql) : m_database(database), m_query(database.connection()) {
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::execute() {
    if (!m_prepared || !m_query.exec()) return m_database.failure(m_query.lastError());
    return {};
}

Result<void> Statement::finished() const {
    if (m_query.lastError().isValid()) return m_database.failure(m_query.lastError());
    return {};
}

double Statement::real(int column) const {
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database& database) {
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun) return begun.error();
    return std::unique_ptr<Transaction>(new Transaction(database));
}

Transaction::~Transaction() {
    if (m_open) (void)m_database.run(u"ROLLBACK"_s);
}

Result<void> Transaction::commit() {
    auto committed = m_database.run(u"COMMIT"_s);
    m_open = !committed.ok();
    return committed;
}

} // namespace blemish
