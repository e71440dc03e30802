// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>
#include <span>

#include "core/base/result.h"
#include "core/project/database.h"

namespace blemish {

/// What turns version n of the schema into n + 1, where n is its place in the list.
struct MigrationStep {
    QStringList statements;
};

/// All steps up to ProjectStore::schemaVersion; the first one makes the schema in an empty file.
std::span<const MigrationStep> projectMigrations();

/// Takes the database through the steps it has not seen, each in a transaction of its own together with its number. A file
/// that is not empty is copied to `project.v<n>.backup.sqlite` first. Does nothing when all is done already.
Result<void> migrate(Database& database, std::span<const MigrationStep> steps);

/// An up-to-date copy in `folder` of a database that may not be changed itself.
Result<std::unique_ptr<Database>> migratedCopy(const Database& database, const QString& folder,
                                               std::span<const MigrationStep> steps);

} // namespace blemish
