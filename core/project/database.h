// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <cstdint>
#include <memory>

#include "core/base/result.h"

namespace blemish {

/// May the journal be in shared memory? Not between machines.
bool isNetworkFileSystem(const QByteArray& type);

/// One SQLite file, one connection with a name of its own, closed with the object.
class Database {
public:
    /// `frozen` reads without locks or journal files, for folders that nobody can write to.
    enum class Access { readWrite, readOnly, frozen };

    static Result<std::unique_ptr<Database>> open(const QString& file, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QSqlDatabase connection() const { return QSqlDatabase::database(m_connection, false); }
    const QString& file() const { return m_file; }

    Result<void> run(const QString& sql);
    Result<std::int64_t> number(const QString& sql) const;

    /// The sentence for what SQLite complains about.
    Error failure(const QSqlError& error) const;

private:
    Database(QString file, QString connection) : m_file(std::move(file)), m_connection(std::move(connection)) {}

    QString m_file;
    QString m_connection;
};

/// A prepared statement; errors come out as sentences.
class Statement {
public:
    Statement(const Database& database, const QString& sql);

    /// Runs it with these values for the question marks.
    template <class... Values>
    Result<void> run(const Values&... values) {
        int at = 0;
        (m_query.bindValue(at++, QVariant(values)), ...);
        return execute();
    }
    bool next() { return m_query.next(); }
    /// Whether `next` ended because something broke.
    Result<void> finished() const;
    QString text(int column) const { return m_query.value(column).toString(); }
    std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const; ///< NaN where there is NULL
    std::int64_t insertedId() const { return m_query.lastInsertId().toLongLong(); }
    int changedRows() const { return m_query.numRowsAffected(); }

private:
    Result<void> execute();

    const Database& m_database;
    QSqlQuery m_query;
    bool m_prepared;
};

/// Rolls back unless committed.
class Transaction {
public:
    static Result<std::unique_ptr<Transaction>> begin(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(database) {}

    Database& m_database;
    bool m_open = true;
};

} // namespace blemish
