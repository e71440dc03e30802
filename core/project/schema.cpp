// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/project/file_names.h"
#include "core/project/project_store.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

// `root` holds each folder of images once, so that moved data is one update: `relative` to the project folder where they
// are near each other, `absolute` as it was last seen. Paths in `image` are relative to their root.
const QStringList& firstSchema() {
    static const QStringList statements{
        u"PRAGMA application_id = %1"_s.arg(ProjectStore::applicationId),
        u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE root (id INTEGER PRIMARY KEY, relative TEXT, absolute TEXT NOT NULL)"_s,
        u"CREATE TABLE image (id INTEGER PRIMARY KEY, root_id INTEGER NOT NULL REFERENCES root(id), path TEXT NOT NULL,"
        " label TEXT NOT NULL CHECK (label IN ('ok', 'ng', 'unlabelled')), defect_type TEXT NOT NULL DEFAULT '',"
        " split TEXT NOT NULL CHECK (split IN ('unassigned', 'train', 'validation', 'test')),"
        " mask_path TEXT NOT NULL DEFAULT '', bytes INTEGER NOT NULL DEFAULT 0, content_hash TEXT NOT NULL DEFAULT '',"
        " reviewed INTEGER NOT NULL DEFAULT 0, UNIQUE (root_id, path), CHECK (NOT (label = 'ng' AND split = 'train')))"_s,
        u"CREATE TABLE training (id INTEGER PRIMARY KEY, name TEXT NOT NULL, model_path TEXT NOT NULL,"
        " state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'failed', 'cancelled')), message TEXT NOT NULL,"
        " snapshot_hash TEXT NOT NULL, created_utc TEXT NOT NULL, options_json TEXT NOT NULL,"
        " image_threshold REAL, pixel_threshold REAL, active INTEGER NOT NULL DEFAULT 0)"_s,
        u"CREATE UNIQUE INDEX one_active_training ON training (active) WHERE active = 1"_s,
        u"CREATE TABLE score (training_id INTEGER NOT NULL REFERENCES training(id) ON DELETE CASCADE,"
        " image_id INTEGER NOT NULL REFERENCES image(id) ON DELETE CASCADE, score REAL, milliseconds REAL,"
        " PRIMARY KEY (training_id, image_id)) WITHOUT ROWID"_s,
        u"CREATE INDEX score_by_image ON score (image_id)"_s,
    };
    return statements;
}

/// The lower end of the review band; NULL where there is none.
const QStringList& reviewBand() {
    static const QStringList statements{u"ALTER TABLE training ADD COLUMN review_threshold REAL"_s};
    return statements;
}

/// How long a training took: for comparing models, and for estimating the next one.
const QStringList& trainingTimes() {
    static const QStringList statements{u"ALTER TABLE training ADD COLUMN seconds REAL NOT NULL DEFAULT 0"_s,
                                        u"ALTER TABLE training ADD COLUMN ms_per_image REAL NOT NULL DEFAULT 0"_s};
    return statements;
}

/// What a person writes about a model.
const QStringList& notes() {
    static const QStringList statements{u"ALTER TABLE training ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s};
    return statements;
}

/// Masks that were drawn in the project; which images a training saw, as they were then.
const QStringList& masksAndSnapshots() {
    static const QStringList statements{
        u"ALTER TABLE image ADD COLUMN drawn_mask TEXT NOT NULL DEFAULT ''"_s,
        u"CREATE TABLE training_image (training_id INTEGER NOT NULL REFERENCES training(id) ON DELETE CASCADE,"
        " root_id INTEGER NOT NULL, path TEXT NOT NULL, label TEXT NOT NULL, split TEXT NOT NULL, bytes INTEGER NOT NULL,"
        " content_hash TEXT NOT NULL, PRIMARY KEY (training_id, root_id, path)) WITHOUT ROWID"_s,
    };
    return statements;
}

/// When a file's content was read, so that a file that is overwritten is noticed; what people took out of the project, so that looking
/// through the folders again does not bring it back.
const QStringList& changesOnDisk() {
    static const QStringList statements{
        u"ALTER TABLE image ADD COLUMN modified INTEGER NOT NULL DEFAULT 0"_s,
        u"CREATE TABLE removed_image (root_id INTEGER NOT NULL REFERENCES root(id), path TEXT NOT NULL, PRIMARY KEY (root_id, path))"
        " WITHOUT ROWID"_s,
    };
    return statements;
}

Result<void> backUp(Database& database, std::int64_t version) {
    const QFileInfo info(database.file());
    const QString copy = info.dir().filePath(u"%1.v%2.backup.sqlite"_s.arg(info.completeBaseName()).arg(version));
    return replaceFileAtomically(toPath(copy), [&](const std::filesystem::path& temporary) -> Result<void> {
        Statement vacuum(database, u"VACUUM INTO ?"_s); // a plain copy would miss what is still in the journal
        return vacuum.run(QFile::decodeName(temporary.c_str()));
    });
}

Result<void> takeStep(Database& database, const MigrationStep& step, std::int64_t reached) {
    auto transaction = Transaction::begin(database);
    if (!transaction) return transaction.error();
    for (const QString& statement : step.statements)
        if (auto done = database.run(statement); !done) return done;
    {
        Statement check(database, u"PRAGMA foreign_key_check"_s);
        if (auto checked = check.run(); !checked) return checked;
        if (check.next())
            return Error{Core::say("Cannot bring the project file %1 up to date: its tables contradict each other. Bring it back from a "
                                   "backup; nothing was changed.",
                                   {quoted(toPath(database.file()))})};
    }
    if (auto marked = database.run(u"PRAGMA user_version = %1"_s.arg(reached)); !marked) return marked;
    return (*transaction)->commit();
}

} // namespace

std::span<const MigrationStep> projectMigrations() {
    static const std::vector<MigrationStep> steps{{firstSchema()}, {reviewBand()}, {masksAndSnapshots()}, {trainingTimes()}, {notes()}, {changesOnDisk()}};
    return steps;
}

Result<void> migrate(Database& database, std::span<const MigrationStep> steps) {
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version) return version.error();
    const auto target = static_cast<std::int64_t>(steps.size());
    if (*version >= target) return {};
    if (*version > 0)
        if (auto saved = backUp(database, *version); !saved) return saved;
    for (std::int64_t reached = *version + 1; reached <= target; ++reached)
        if (auto done = takeStep(database, steps[static_cast<std::size_t>(reached - 1)], reached); !done) return done;
    return {};
}

Result<std::unique_ptr<Database>> migratedCopy(const Database& database, const QString& folder,
                                               std::span<const MigrationStep> steps) {
    const QString file = QDir(folder).filePath(QFileInfo(database.file()).fileName());
    Statement vacuum(database, u"VACUUM INTO ?"_s);
    if (auto copied = vacuum.run(file); !copied) return copied.error();
    auto copy = Database::open(file, Database::Access::readWrite);
    if (!copy) return copy;
    if (auto migrated = migrate(**copy, steps); !migrated) return migrated.error();
    return copy;
}

} // namespace blemish
