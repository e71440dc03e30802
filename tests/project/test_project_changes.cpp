// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/project_move.h"
#include "core/project/project_store.h"
#include "core/project/relocation.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

/// A project that grows, whose files are renamed, and that goes to another place itself.
class TestProjectChanges : public QObject {
    Q_OBJECT

    static std::unique_ptr<ProjectStore> makeProject(const Files& files, const QStringList& images) {
        files.write(images);
        auto store = ProjectStore::create(files.at("project"), "plates");
        if (!store) qFatal("%s", store.error().message.c_str());
        add(**store, files.at("data"));
        return std::move(*store);
    }
    static void add(ProjectStore& store, const QString& folder) {
        JobContext job;
        const auto dataset = scanDataset(folder, job);
        VERIFY_OK(dataset);
        VERIFY_OK(store.addDataset(*dataset));
        VERIFY_OK(store.addSources({folder}));
    }
    static std::vector<ImageRecord> hashed(ProjectStore& store) {
        JobContext job;
        auto data = store.dataset();
        [&] { VERIFY_OK(hashContents(*data, job)); VERIFY_OK(store.setContentHashes(data->images)); }();
        return *store.images();
    }

private slots:
    void movedProjectIsWholeAndTheOldOneIsGone() {
        Files files;
        auto store = makeProject(files, {"data/a.png", "data/b.png"});
        files.write("project/imported/lot/c.png");
        add(*store, files.at("project/imported/lot"));
        files.write("project/models/m.blm", "weights");
        files.write("project/notes.txt", "not the project's");
        const std::vector<ImageRecord> before = *store->images();
        JobContext job;
        QVERIFY(!moveProject(files.at("project"), files.at("new/plates"), job).ok()); // it is open
        store.reset();
        QVERIFY(!moveProject(files.at("project"), files.at("project/inside"), job).ok());
        files.write("taken/file.txt");
        QVERIFY(!moveProject(files.at("project"), files.at("taken"), job).ok());
        QVERIFY(ProjectStore::isProject(files.at("project")));
        QDir().mkpath(files.at("new"));
        VERIFY_OK(moveProject(files.at("project"), files.at("new/plates"), job));
        QVERIFY(!ProjectStore::isProject(files.at("project")));
        QCOMPARE(QDir(files.at("project")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden), QStringList{"notes.txt"});
        QVERIFY(QFile::exists(files.at("new/plates/models/m.blm")));
        const auto moved = ProjectStore::open(files.at("new/plates"));
        VERIFY_OK(moved);
        QVERIFY(*(*moved)->images() == before);
        QCOMPARE((*moved)->dataFolders(), (QStringList{files.at("data"), files.at("new/plates/imported/lot")}));
        QVERIFY(QDir().rename(files.at("data"), files.at("gone"))); // also seen from the new place
        QVERIFY(QFile::exists((*moved)->absolutePath((*moved)->images()->back())));
    }

    void cancelledMoveLeavesTheProjectWhereItWas() {
        Files files;
        makeProject(files, {"data/a.png"}).reset();
        files.write("project/models/m.blm", "weights");
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token());
        const auto moved = moveProject(files.at("project"), files.at("new"), job);
        QVERIFY(!moved.ok() && moved.error().kind == ErrorKind::cancelled);
        QVERIFY(!QFileInfo::exists(files.at("new")));
        VERIFY_OK(ProjectStore::open(files.at("project")));
    }

    void newNameIsKept() {
        Files files;
        auto store = makeProject(files, {"data/a.png"});
        QVERIFY(!store->rename("  ").ok());
        VERIFY_OK(store->rename(" Lids,  line 2 "));
        QCOMPARE(store->name(), QString("Lids, line 2"));
        store.reset();
        QCOMPARE((*ProjectStore::open(files.at("project")))->name(), QString("Lids, line 2"));
    }

    void renamedImageIsFoundByItsContentAndKeepsItsLabel() {
        Files files;
        files.write("data/train/good/a.png", "aaaa");
        files.write("data/train/good/b.png", "bbbb");
        files.write("data/train/good/twin.png", "bbbb");
        auto store = makeProject(files, {"data/test/scratch/s.png"});
        const std::vector<ImageRecord> images = hashed(*store);
        TrainingRecord training;
        training.name = "t";
        training.state = "finished";
        const auto at = [&](const char* end) {
            return *std::ranges::find_if(images, [&](const ImageRecord& image) { return image.path.endsWith(QLatin1String(end)); });
        };
        const std::int64_t b = at("b.png").id;
        const auto id = store->addTraining(training, {&b, 1});
        VERIFY_OK(id);
        QDir().mkpath(files.at("elsewhere/deep"));
        QVERIFY(QFile::rename(files.at("data/train/good/b.png"), files.at("elsewhere/deep/other name.png")));
        QVERIFY(QFile::rename(files.at("data/train/good/twin.png"), files.at("elsewhere/twin.png")));
        files.write("elsewhere/wrong.png", "cccc"); // the same size, another picture
        JobContext job;
        const auto found = findByContent({at("a.png"), at("b.png"), at("twin.png")}, files.at("elsewhere"), job);
        VERIFY_OK(found);
        QCOMPARE(found->size(), std::size_t(2));
        QVERIFY(std::ranges::find(*found, FoundFile{b, files.at("elsewhere/deep/other name.png")}) != found->end());
        QVERIFY(std::ranges::find(*found, FoundFile{at("twin.png").id, files.at("elsewhere/twin.png")}) != found->end());
        ImageRecord unknown = at("b.png");
        unknown.contentHash.clear();
        QVERIFY(findByContent({unknown}, files.at("elsewhere"), job)->empty()); // nothing would prove it

        QVERIFY(!store->relink(std::vector<FoundFile>{{b, files.at("data/train/good/a.png")}}).ok()); // is another one
        VERIFY_OK(store->relink(*found));
        for (const ImageRecord& image : *store->images()) {
            QVERIFY2(QFile::exists(store->absolutePath(image)), qPrintable(image.path));
            if (image.id == b) QVERIFY(image.label == Label::ok && image.split == Split::train);
        }
        QCOMPARE(*store->trainingImageIds(*id), std::vector<std::int64_t>{b}); // the model still knows it
    }

    void searchStopsWhenItIsCancelled() {
        Files files;
        files.write({"x/a.png", "y/b.png"});
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token());
        ImageRecord image;
        image.path = "a.png";
        image.bytes = 1;
        QVERIFY(likelyFolder({image}, files.root(), job).isEmpty());
        QVERIFY(!findByContent({image}, files.root(), job).ok());
    }

    void foldersThatWereReadAreRememberedAndMoveAlong() {
        Files files;
        auto store = makeProject(files, {"data/good/a.png", "data/lot 2/b.png"});
        VERIFY_OK(store->addSources({files.at("data/lot 2"), files.at("list.csv")}));
        QVERIFY(QDir().rename(files.at("data"), files.at("moved")));
        VERIFY_OK(store->relocate(files.at("data"), files.at("moved")));
        QCOMPARE(store->sources(), (QStringList{files.at("moved"), files.at("moved/lot 2"), files.at("list.csv")}));
    }

    void takenOutImagesAreRememberedUntilTheyComeBack() {
        Files files;
        auto store = makeProject(files, {"data/a.png", "data/b.png"});
        const auto removed = store->removeImages({&store->images()->front(), 1});
        VERIFY_OK(removed);
        QCOMPARE(*store->removedFiles(), QStringList{files.at("data/a.png")});
        VERIFY_OK(store->putBack(*removed));
        QVERIFY(store->removedFiles()->isEmpty());
        VERIFY_OK(store->removeImages({&store->images()->front(), 1}));
        add(*store, files.at("data"));
        QVERIFY(store->removedFiles()->isEmpty());
    }

    void whatLiesBelowAKnownFolderBelongsToIt() {
        Files files;
        auto store = makeProject(files, {"data/a.png"});
        files.write("data/new/b.png");
        add(*store, files.at("data/new"));
        QCOMPARE(store->dataFolders(), QStringList{files.at("data")});
        QCOMPARE(pathsOf(*store->images()), (QStringList{"a.png", "new/b.png"}));
    }

    void nothingIsClaimedAboutAddedImages() {
        Files files;
        files.write({"today/x.png", "good/y.png", "Dent/z.png", "one.png"});
        JobContext job;
        const auto label = [&](const char* path) {
            const auto dataset = scanAdditions({files.at(path)}, {"dent"}, job);
            return dataset ? dataset->images.front() : ImageRecord();
        };
        QVERIFY(label("today").label == Label::unlabelled);
        QVERIFY(label("one.png").label == Label::unlabelled && label("one.png").path == "one.png");
        QVERIFY(label("good").label == Label::ok);
        QVERIFY(label("Dent").label == Label::ng && label("Dent").defectType == "dent");
        const auto several = scanAdditions({files.at("today"), files.at("one.png")}, {}, job);
        VERIFY_OK(several);
        QCOMPARE(pathsOf(several->images), (QStringList{"one.png", "today/x.png"}));
    }
};

QTEST_GUILESS_MAIN(TestProjectChanges)
#include "test_project_changes.moc"
