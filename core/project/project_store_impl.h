// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QTemporaryDir>
#include <memory>
#include <utility>

#include "core/project/database.h"
#include "core/project/project_store.h"
#include "core/project/roots.h"

namespace blemish {

/// Numbers for SQLite's json_each: twenty thousand rows change in one statement.
QString idList(std::span<const std::int64_t> ids);

/// As the tables hold it; a null QString would be stored as NULL.
QString storedText(Label label);
inline QString storedText(const QString& text) { return text.isNull() ? QStringLiteral("") : text; }

struct ProjectStore::Impl {
    QString folder; ///< canonical, so that "../data" means the same to us and to the disk
    QString name;
    std::string readOnlyReason;      ///< empty: may be written to
    std::unique_ptr<QLockFile> lock; ///< outlives the database
    std::unique_ptr<QTemporaryDir> copy; ///< holds the database when the project's own is too old and cannot be changed
    std::unique_ptr<Database> database;
    Roots roots;

    /// Looks at what the file is before anything is changed, migrates it, and reads what the object keeps in memory.
    Result<void> openDatabase(const QString& file, bool writable);
    Result<void> openForWriting();
    Result<void> readFromCopy();
    Result<void> readHead();
    /// The id of the root that `file` lies in, the deepest one; else of its own folder, which becomes one. Within a transaction.
    Result<std::int64_t> homeOf(Roots& roots, const QString& file);
    Result<void> finishInterruptedTrainings();
    Result<void> rememberPlaces();
    QString place(const ImageRecord& image, const QString& path) const;

    /// Runs `change` in a transaction and commits it, or leaves everything as it was.
    template <class Change>
    Result<void> write(Change change) {
        if (!readOnlyReason.empty()) return Error{readOnlyReason};
        auto transaction = Transaction::begin(*database);
        if (!transaction) return transaction.error();
        if (Result<void> changed = change(); !changed) return changed;
        return (*transaction)->commit();
    }

    Result<void> storeStates(std::span<const ImageRecord> images); ///< within a transaction
    Result<void> storeSetting(const QString& key, const QString& value);
    /// An error when one of the images is gone.
    Result<void> knowsAll(const QString& ids);
};

} // namespace blemish
