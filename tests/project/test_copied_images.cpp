// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QTest>

#include "core/project/copied_images.h"
#include "core/project/project_store.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

namespace {

QStringList filesBelow(const QString& folder) {
    QStringList files;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) files << all.next();
    files.sort();
    return files;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

class TestCopiedImages : public QObject {
    Q_OBJECT

    JobContext m_job;

    Dataset category(const Files& files) {
        files.write("c/train/good/1.png", "one");
        files.write("c/test/dent/2.png", "two");
        files.write("c/ground_truth/dent/2_mask.png", "mask");
        auto set = scanDataset(files.at("c"), m_job);
        if (!set) qFatal("%s", set.error().message.c_str());
        return std::move(*set);
    }

private slots:
    void imagesAndMasksAreInTheProjectWithTheirLabels() {
        Files files;
        const Dataset before = category(files);
        const auto copy = copyIntoProject(before, files.at("p"), m_job);
        VERIFY_OK(copy);
        QCOMPARE(copy->root, copyFolder(files.at("p"), files.at("c")));
        QVERIFY(copy->images == before.images); // the same paths, labels and splits
        for (std::size_t i = 0; i < before.images.size(); ++i)
            QCOMPARE(contentOf(copy->absolutePath(copy->images[i])), contentOf(before.absolutePath(before.images[i])));
        QCOMPARE(contentOf(copy->absoluteMaskPath(copy->images[0])), QByteArray("mask"));
        QCOMPARE(filesBelow(copy->root).filter(".tmp"), QStringList());
    }

    void whatWasCopiedIsNotCopiedAgain() {
        Files files;
        const auto first = copyIntoProject(category(files), files.at("p"), m_job);
        VERIFY_OK(first);
        files.write("c/test/dent/2.png", "changed since");
        files.write("c/test/dent/3.png", "three");
        const auto second = copyIntoProject(category(files), files.at("p"), m_job);
        VERIFY_OK(second);
        QCOMPARE(second->root, first->root);
        QCOMPARE(second->images.size(), size_t(3));
        QCOMPARE(contentOf(second->root + "/test/dent/2.png"), QByteArray("two"));
        QCOMPARE(contentOf(second->root + "/test/dent/3.png"), QByteArray("three"));
    }

    void foldersOfTheSameNameStayApart() {
        Files files;
        files.write("a/good/1.png", "first");
        files.write("b/good/1.png", "second");
        for (const char* folder : {"a/good", "b/good"}) VERIFY_OK(copyIntoProject(*scanDataset(files.at(folder), m_job), files.at("p"), m_job));
        QCOMPARE(QDir(files.at("p/imported")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void filesOutsideTheFolderComeAlong() {
        Files files;
        files.write("x/1.png", "one");
        files.write("y/1.png", "other");
        files.write("lists/list.csv", "path,label\n../x/1.png,ok\n../y/1.png,ng\n");
        const auto copy = copyIntoProject(*scanDataset(files.at("lists/list.csv"), m_job), files.at("p"), m_job);
        VERIFY_OK(copy);
        QCOMPARE(copy->images.size(), size_t(2));
        QStringList contents;
        for (const ImageRecord& image : copy->images) {
            QVERIFY(copy->absolutePath(image).startsWith(copy->root + '/'));
            contents << contentOf(copy->absolutePath(image));
        }
        contents.sort();
        QCOMPARE(contents, QStringList({"one", "other"}));
    }

    void cancellingLeavesWhatWasThereBefore() {
        Files files;
        const Dataset set = category(files);
        QDir(files.root()).mkpath("p");
        std::stop_source stop;
        JobContext job(stop.get_token(), [&](const Progress&) { stop.request_stop(); }); // while the first one is copied
        const auto copy = copyIntoProject(set, files.at("p"), job);
        QVERIFY(!copy);
        QCOMPARE(copy.error().kind, ErrorKind::cancelled);
        QCOMPARE(filesBelow(files.at("p")), QStringList());

        VERIFY_OK(copyIntoProject(set, files.at("p"), m_job));
        const QStringList complete = filesBelow(files.at("p"));
        files.write({"c/train/good/7.png", "c/train/more/8.png"});
        std::stop_source again;
        JobContext second(again.get_token(), [&](const Progress& progress) {
            if (progress.done == 0) again.request_stop();
        });
        QVERIFY(!copyIntoProject(category(files), files.at("p"), second).ok());
        QCOMPARE(filesBelow(files.at("p")), complete);
    }

    void badFilesAreLeftOutAndNoRoomIsSaid() {
        Files files;
        Dataset set = category(files);
        QVERIFY(QFile::remove(files.at("c/train/good/1.png")));
        QStringList notes;
        JobContext job({}, {}, [&](const std::string& sentence) { notes << QString::fromStdString(sentence); });
        const auto copy = copyIntoProject(set, files.at("p"), job);
        VERIFY_OK(copy);
        QCOMPARE(copy->images.size(), size_t(1));
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes[0].contains("1.png"));

        set.images.front().bytes = std::int64_t(1) << 60;
        const auto full = copyIntoProject(set, files.at("q"), m_job);
        QVERIFY(!full);
        QVERIFY2(message(full.error()).contains("room"), full.error().message.c_str());
        QVERIFY(!QFileInfo::exists(files.at("q")));
        QVERIFY(!copyIntoProject(category(files), "/proc/blemish", m_job).ok());
    }

    void imageWhoseMaskIsGoneIsCopiedWithoutIt() {
        Files files;
        const Dataset set = category(files);
        QVERIFY(QFile::remove(files.at("c/ground_truth/dent/2_mask.png")));
        QStringList notes;
        JobContext job({}, {}, [&](const std::string& sentence) { notes << QString::fromStdString(sentence); });
        const auto copy = copyIntoProject(set, files.at("p"), job);
        VERIFY_OK(copy);
        QCOMPARE(copy->images.size(), size_t(2));
        QVERIFY(copy->images[0].maskPath.isEmpty());
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes[0].contains("2_mask.png"));
    }

    void copiesAreNoDataOfTheirOwn() {
        Files files;
        const Dataset set = category(files);
        auto project = ProjectStore::create(files.at("c/project"), "p"); // in the middle of the data
        VERIFY_OK(project);
        const auto copy = copyIntoProject(set, files.at("c/project"), m_job);
        VERIFY_OK(copy);
        QCOMPARE(*(*project)->addDataset(*copy), 2);
        QCOMPARE(scanDataset(files.at("c"), m_job)->images.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestCopiedImages)
#include "test_copied_images.moc"
