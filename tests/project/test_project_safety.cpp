// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

#include "core/project/database.h"
#include "core/project/project_store.h"
#include "core/project/roots.h"
#include "core/project/schema.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

namespace {

QString projectFile(const Files& files) {
    return files.at("project/project.sqlite");
}

void makeProject(const Files& files) {
    files.write({"data/good/1.png", "data/dent/2.png"});
    auto project = ProjectStore::create(files.at("project"), "p");
    JobContext job;
    const auto set = scanDataset(files.at("data"), job);
    if (!project || !set || !(*project)->addDataset(*set)) qFatal("cannot make a project");
}

std::unique_ptr<Database> rawDatabase(const QString& file) {
    auto database = Database::open(file, Database::Access::readWrite);
    if (!database) qFatal("%s", database.error().message.c_str());
    return std::move(*database);
}

/// Labels every image, tells so, and waits for its end.
[[noreturn]] void labelUntilKilled(const QString& folder, int tell) {
    auto project = ProjectStore::open(folder);
    if (!project) ::_exit(2);
    const auto images = (*project)->images();
    for (const ImageRecord& image : *images)
        if (!(*project)->setLabel(std::vector{image.id}, Label::ng, "killed")) ::_exit(3);
    if (::write(tell, "x", 1) != 1) ::_exit(4);
    for (;;) ::pause();
}

} // namespace

class TestProjectSafety : public QObject {
    Q_OBJECT

private slots:
    void killNineAtAnyMomentLosesNoLabel() {
        Files files;
        makeProject(files);
        int channel[2];
        QCOMPARE(::pipe(channel), 0);
        const pid_t child = ::fork();
        if (child == 0) labelUntilKilled(files.at("project"), channel[1]);
        ::close(channel[1]);
        char told = 0;
        QCOMPARE(::read(channel[0], &told, 1), ssize_t(1));
        ::close(channel[0]);

        const auto locked = ProjectStore::open(files.at("project"));
        QVERIFY(!locked.ok());
        QVERIFY2(message(locked.error()).contains(QString("process %1").arg(child)), locked.error().message.c_str());

        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const auto project = ProjectStore::open(files.at("project")); // the lock of the dead does not count
        VERIFY_OK(project);
        const auto images = (*project)->images();
        VERIFY_OK(images);
        QCOMPARE(images->size(), size_t(2));
        for (const ImageRecord& image : *images) QCOMPARE(image.defectType, QString("killed"));
    }

    void openProjectIsLockedUntilClosed() {
        Files files;
        makeProject(files);
        {
            const auto first = ProjectStore::open(files.at("project"));
            VERIFY_OK(first);
            const auto second = ProjectStore::open(files.at("project"));
            QVERIFY(!second.ok());
            QVERIFY(message(second.error()).contains(QString::number(QCoreApplication::applicationPid())));
            QVERIFY(message(second.error()).contains(QSysInfo::machineHostName()));
        }
        VERIFY_OK(ProjectStore::open(files.at("project")));
    }

    void newerSchemaOpensForReadingOnly() {
        Files files;
        makeProject(files);
        VERIFY_OK(rawDatabase(projectFile(files))->run("PRAGMA user_version = 99"));
        const auto project = ProjectStore::open(files.at("project"));
        VERIFY_OK(project);
        QVERIFY((*project)->readOnly());
        const auto images = (*project)->images();
        VERIFY_OK(images);
        QCOMPARE(images->size(), size_t(2));
        const auto refused = (*project)->setLabel(std::vector{(*images)[0].id}, Label::ng, {});
        QVERIFY(!refused.ok() && message(refused.error()).contains("newer Blemish"));
        QVERIFY(!(*project)->addTraining({}).ok());
        VERIFY_OK(ProjectStore::open(files.at("project"))); // reading needs no lock
    }

    void folderWithoutWritePermissionOpensForReadingOnly() {
        Files files;
        makeProject(files);
        const auto writable = QFile::permissions(files.at("project"));
        QVERIFY(QFile::setPermissions(files.at("project"), QFile::ReadOwner | QFile::ExeOwner));
        if (QFileInfo(files.at("project")).isWritable()) QSKIP("this user may write everywhere");
        const auto project = ProjectStore::open(files.at("project"));
        QFile::setPermissions(files.at("project"), writable);
        VERIFY_OK(project);
        QVERIFY((*project)->readOnly());
        QCOMPARE((*project)->images()->size(), size_t(2));
        QVERIFY(!ProjectStore::create("/proc/blemish", "x").ok());
    }

    void frozenAccessNeedsNoJournalFiles() {
        Files files;
        makeProject(files);
        const auto database = Database::open(projectFile(files), Database::Access::frozen);
        VERIFY_OK(database);
        QCOMPARE(*(*database)->number("SELECT count(*) FROM image"), 2);
        QVERIFY(!(*database)->run("DELETE FROM image").ok());
        QVERIFY(!QFile::exists(projectFile(files) + "-shm"));
    }

    void foreignAndDamagedFilesAreNamed() {
        Files files;
        const auto missing = ProjectStore::open(files.root());
        QVERIFY(!missing.ok() && message(missing.error()).contains("project.sqlite"));
        files.write("project/project.sqlite", QByteArray(4096, 'x'));
        QVERIFY(!ProjectStore::isProject(files.at("project")));
        const auto damaged = ProjectStore::open(files.at("project"));
        QVERIFY(!damaged.ok() && message(damaged.error()).contains("backup"));
        QVERIFY(QFile::remove(projectFile(files)));
        VERIFY_OK(rawDatabase(projectFile(files))->run("CREATE TABLE other (x)"));
        const auto foreign = ProjectStore::open(files.at("project"));
        QVERIFY(!foreign.ok() && message(foreign.error()).contains("not made by Blemish"));
        QVERIFY(!ProjectStore::create("/proc/blemish", "x").ok());
    }

    void fileSaysWhatItIs() {
        Files files;
        makeProject(files);
        QCOMPARE(QDir(files.at("project")).entryList(QDir::Files | QDir::Hidden), QStringList({"project.sqlite"}));
        const auto database = rawDatabase(projectFile(files));
        QCOMPARE(*database->number("PRAGMA application_id"), 0x424C4D31);
        QCOMPARE(*database->number("PRAGMA user_version"), ProjectStore::schemaVersion);
    }

    void fullDiskChangesNothingAndSaysSo() {
        Files files;
        const auto database = rawDatabase(files.at("a.sqlite"));
        VERIFY_OK(database->run("CREATE TABLE t (x)"));
        VERIFY_OK(database->run("PRAGMA max_page_count = 4")); // what a full disk looks like from inside
        {
            const auto transaction = Transaction::begin(*database);
            VERIFY_OK(transaction);
            VERIFY_OK(database->run("INSERT INTO t VALUES (1)"));
            const auto full = database->run("INSERT INTO t VALUES (zeroblob(100000))");
            QVERIFY(!full.ok());
            QVERIFY2(message(full.error()).contains("Free some space"), full.error().message.c_str());
        }
        QCOMPARE(*database->number("SELECT count(*) FROM t"), 0);
    }

    void migrationGoesStepByStepAfterABackup() {
        Files files;
        const auto database = rawDatabase(files.at("p.sqlite"));
        const std::vector<MigrationStep> steps{
            {{"CREATE TABLE a (x)", "INSERT INTO a VALUES (1)"}}, {{"ALTER TABLE a ADD COLUMN y"}}, {{"UPDATE a SET y = x + 1"}}};
        VERIFY_OK(migrate(*database, std::span(steps).first(1)));
        QVERIFY(!QFile::exists(files.at("p.v1.backup.sqlite"))); // nothing to lose in an empty file
        VERIFY_OK(migrate(*database, steps));
        QCOMPARE(*database->number("SELECT y FROM a"), 2);
        QCOMPARE(*database->number("PRAGMA user_version"), 3);
        const auto backup = rawDatabase(files.at("p.v1.backup.sqlite"));
        QCOMPARE(*backup->number("PRAGMA user_version"), 1);
        QCOMPARE(*backup->number("SELECT x FROM a"), 1);
    }

    void projectOfTheVersionBeforeNotesIsBackedUpAndGetsThem() {
        Files files;
        makeProject(files);
        const auto all = projectMigrations();
        {
            QVERIFY(QFile::remove(projectFile(files)));
            const auto old = rawDatabase(projectFile(files));
            VERIFY_OK(migrate(*old, all.first(4)));
            VERIFY_OK(old->run("INSERT INTO training (id, name, model_path, state, message, snapshot_hash, created_utc, options_json)"
                               " VALUES (7, 'a', 'm', 'finished', '', '', '', '')"));
        }
        const auto project = ProjectStore::open(files.at("project"));
        VERIFY_OK(project);
        QVERIFY(QFile::exists(files.at("project/project.v4.backup.sqlite")));
        QCOMPARE((*project)->trainings()->front().note, QString(""));
        VERIFY_OK((*project)->setTrainingNote(7, "only lamp 2"));
        TrainingRecord record = (*project)->trainings()->front();
        QCOMPARE(record.note, QString("only lamp 2"));
        record.note = "of another time";
        VERIFY_OK((*project)->updateTraining(record));
        QCOMPARE((*project)->trainings()->front().note, QString("only lamp 2"));
        QVERIFY(!(*project)->setTrainingNote(8, "x").ok());
    }

    void oldProjectThatCannotBeChangedIsReadFromACopy() {
        Files files;
        QDir(files.root()).mkpath("copy");
        const auto old = rawDatabase(files.at("project.sqlite"));
        VERIFY_OK(migrate(*old, projectMigrations().first(1)));
        VERIFY_OK(old->run("INSERT INTO training VALUES (1, 'a', 'm', 'finished', '', '', '', '', 0.5, 0.4, 1)"));
        const auto copy = migratedCopy(*old, files.at("copy"), projectMigrations());
        VERIFY_OK(copy);
        QCOMPARE(*(*copy)->number("SELECT count(*) FROM training WHERE review_threshold IS NULL"), 1);
        QCOMPARE(*old->number("PRAGMA user_version"), 1);
    }

    void failingMigrationLeavesTheStepBefore() {
        Files files;
        const auto database = rawDatabase(files.at("p.sqlite"));
        const std::vector<MigrationStep> steps{{{"CREATE TABLE a (x)"}},
                                               {{"INSERT INTO a VALUES (1)", "UPDATE nowhere SET x = 1"}}};
        QVERIFY(!migrate(*database, steps).ok());
        QCOMPARE(*database->number("PRAGMA user_version"), 1);
        QCOMPARE(*database->number("SELECT count(*) FROM a"), 0);
    }

    void networkDisksGetNoSharedMemoryJournal() {
        for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs"}) QVERIFY(isNetworkFileSystem(type));
        for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "ntfs", "vfat", "fuseblk"})
            QVERIFY(!isNetworkFileSystem(type));
    }

    void nearFoldersAreRelative() {
        QCOMPARE(relativeIfNear("/a/b/c/p", "/a/b/c/p/img"), QString("img"));
        QCOMPARE(relativeIfNear("/a/b/c/p", "/a/b/c/p"), QString("."));
        QCOMPARE(relativeIfNear("/a/b/c/p", "/a/data"), QString("../../../data"));
        QCOMPARE(relativeIfNear("/a/b/c/p", "/data"), QString());
    }
};

QTEST_GUILESS_MAIN(TestProjectSafety)
#include "test_project_safety.moc"
