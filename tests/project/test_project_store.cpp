// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <limits>

#include "core/project/project_store.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

namespace {

std::unique_ptr<ProjectStore> opened(Result<std::unique_ptr<ProjectStore>> result) {
    if (!result) qFatal("%s", result.error().message.c_str());
    return std::move(*result);
}

TrainingRecord training(const QString& name, bool active = false) {
    TrainingRecord record;
    record.name = name;
    record.modelPath = "models/" + name + ".blm";
    record.state = "finished";
    record.createdUtc = "2024-05-06T07:08:09Z";
    record.optionsJson = "{\"epochs\":3}";
    record.imageThreshold = 0.25;
    record.pixelThreshold = 1.5;
    record.active = active;
    return record;
}

} // namespace

class TestProjectStore : public QObject {
    Q_OBJECT

    JobContext m_job;

    Dataset scanned(const QString& folder) {
        auto set = scanDataset(folder, m_job);
        if (!set) qFatal("%s", set.error().message.c_str());
        return std::move(*set);
    }

    /// data/ with one OK image in train, one in test and an NG one with a mask; project/ beside it.
    std::unique_ptr<ProjectStore> projectWithData(const Files& files) {
        files.write(
            {"data/train/good/1.png", "data/test/good/2.png", "data/test/dent/3.png", "data/ground_truth/dent/3_mask.png"});
        auto project = opened(ProjectStore::create(files.at("project"), "Parts"));
        if (!project->addDataset(scanned(files.at("data")))) qFatal("cannot add");
        return project;
    }

private slots:
    void createMakesAProjectThatOpens() {
        Files files;
        const QString folder = files.at("deep/project");
        QVERIFY(!ProjectStore::isProject(folder));
        opened(ProjectStore::create(folder, "Größe 部品"));
        QVERIFY(ProjectStore::isProject(folder));
        const auto project = opened(ProjectStore::open(folder));
        QCOMPARE(project->name(), QString("Größe 部品"));
        QCOMPARE(project->folder(), folder);
        QVERIFY(!project->readOnly());
        for (const QString& sub : {project->modelFolder(), project->mapFolder(), project->exportFolder()})
            QVERIFY(QFileInfo(sub).isDir() && sub.startsWith(folder));
    }

    void createRefusesAFolderThatHasAProject() {
        Files files;
        opened(ProjectStore::create(files.root(), ""));
        const auto again = ProjectStore::create(files.root(), "x");
        QVERIFY(!again.ok() && message(again.error()).contains("already"));
        QCOMPARE(opened(ProjectStore::open(files.root()))->name(), QFileInfo(files.root()).fileName());
    }

    void imagesComeBackAsTheyWere() {
        Files files;
        auto project = projectWithData(files);
        const Dataset set = scanned(files.at("data"));
        auto images = project->images();
        VERIFY_OK(images);
        QCOMPARE(images->size(), set.images.size());
        for (std::size_t i = 0; i < images->size(); ++i) {
            ImageRecord stored = (*images)[i];
            QVERIFY(stored.id > 0 && stored.root > 0);
            QCOMPARE(project->absolutePath(stored), set.absolutePath(set.images[i]));
            QCOMPARE(project->absoluteMaskPath(stored), set.absoluteMaskPath(set.images[i]));
            stored.id = stored.root = 0;
            QVERIFY(stored == set.images[i]);
        }
    }

    void statesOfManyImagesAreStoredTogetherOrNotAtAll() {
        Files files;
        auto project = projectWithData(files);
        auto images = *project->images();
        const std::vector<ImageRecord> before = images;
        for (ImageRecord& image : images) {
            image.label = Label::ng;
            image.defectType = "dent";
            image.split = Split::validation;
            image.reviewed = true;
        }
        images.back().split = Split::train; // the one that may not be
        const auto refused = project->setStates(images);
        QVERIFY(!refused.ok() && message(refused.error()).contains(images.back().path));
        QVERIFY(*project->images() == before);
        images.back().split = Split::test;
        VERIFY_OK(project->setStates(images));
        QVERIFY(*project->images() == images);
        VERIFY_OK(project->setStates(before));
        QVERIFY(*project->images() == before);
    }

    void drawnMaskCountsInsteadOfTheDatasOwn() {
        Files files;
        auto project = projectWithData(files);
        const ImageRecord image = project->images()->front();
        VERIFY_OK(project->setDrawnMask(image.id, "masks/1.png"));
        QCOMPARE(project->absoluteMaskPath(project->images()->front()), project->absoluteMaskPath(image)); // no file yet
        QFile file(project->maskFolder() + "/1.png");
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(project->absoluteMaskPath(project->images()->front()), project->folder() + "/masks/1.png");
        VERIFY_OK(project->setDrawnMask(image.id, {}));
        QCOMPARE(project->absoluteMaskPath(project->images()->front()), project->absoluteMaskPath(image));
    }

    void removedImagesAreForgottenAndTheirFilesStay() {
        Files files;
        auto project = projectWithData(files);
        const auto images = *project->images();
        const QString file = project->absolutePath(images.front());
        VERIFY_OK(project->removeImages(std::span(&images.front(), 1)));
        QCOMPARE(project->images()->size(), images.size() - 1);
        QVERIFY(QFileInfo::exists(file));
        ImageRecord unknown;
        unknown.id = 99'999;
        QVERIFY(!project->removeImages(std::span(&unknown, 1)).ok());
    }

    void removedImagesComeBackAsTheyWere() {
        Files files;
        auto project = projectWithData(files);
        TrainingRecord training;
        training.state = "finished";
        const auto id = project->addTraining(training);
        VERIFY_OK(id);
        const auto images = *project->images();
        const ScoreRecord score{images.front().id, 0.75, 3};
        VERIFY_OK(project->saveScores(*id, std::span(&score, 1)));
        const auto removed = project->removeImages(std::span(images).first(2));
        VERIFY_OK(removed);
        QCOMPARE(project->images()->size(), images.size() - 2);
        QVERIFY(project->scores(*id)->empty());
        VERIFY_OK(project->putBack(*removed));
        QVERIFY(*project->images() == images);
        const auto scores = project->scores(*id);
        QVERIFY(scores->size() == 1 && scores->front().imageId == score.imageId && scores->front().score == score.score);
    }

    void numberOfARemovedImageIsNeverGivenAgain() { // cached maps and drawn masks bear it
        Files files;
        auto project = projectWithData(files);
        auto images = *project->images();
        std::sort(images.begin(), images.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
        const ImageRecord last = images.back();
        VERIFY_OK(project->removeImages(std::span(&last, 1)));
        Dataset again;
        again.root = QFileInfo(project->absolutePath(last)).path();
        ImageRecord image;
        image.path = QFileInfo(last.path).fileName();
        again.images.push_back(image);
        VERIFY_OK(project->addDataset(again));
        for (const ImageRecord& each : *project->images()) QVERIFY(each.id != last.id);
        QCOMPARE(project->images()->size(), images.size());
    }

    void trainingRemembersWhatItSawThoughLabelsChange() {
        Files files;
        auto project = projectWithData(files);
        const auto images = *project->images();
        std::vector<std::int64_t> ids;
        for (const ImageRecord& image : images)
            if (image.label == Label::ok) ids.push_back(image.id);
        QVERIFY(!ids.empty());
        TrainingRecord training;
        training.state = "finished";
        const auto id = project->addTraining(training, ids);
        VERIFY_OK(id);
        VERIFY_OK(project->setLabel(ids, Label::ng, "dent"));
        VERIFY_OK(project->removeImages(std::span(&images.front(), 1)));
        const auto seen = project->trainingImages(*id);
        VERIFY_OK(seen);
        QCOMPARE(seen->size(), ids.size());
        for (const ImageRecord& image : *seen) QVERIFY(image.label == Label::ok && image.bytes > 0);
        VERIFY_OK(project->removeTraining(*id));
        QVERIFY(project->trainingImages(*id)->empty());
    }

    void imagesAreAddedOnceUnderWhateverRoot() {
        Files files;
        auto project = projectWithData(files);
        const auto again = project->addDataset(scanned(files.at("data")));
        VERIFY_OK(again);
        QCOMPARE(*again, 0);
        files.write("data/train/good/4.png");
        const auto narrower = project->addDataset(scanned(files.at("data/train/good")));
        VERIFY_OK(narrower);
        QCOMPARE(*narrower, 1);
        QVERIFY(QFile::link(files.at("data"), files.at("alias")));
        const auto alias = project->addDataset(scanned(files.at("alias")));
        VERIFY_OK(alias);
        QCOMPARE(*alias, 0);
    }

    void equalNamesInTwoDataFoldersStayApart() {
        Files files;
        files.write("a/1.png");
        files.write("b/1.png");
        auto project = opened(ProjectStore::create(files.at("p"), "p"));
        VERIFY_OK(project->addDataset(scanned(files.at("a"))));
        VERIFY_OK(project->addDataset(scanned(files.at("b"))));
        const auto images = project->images();
        VERIFY_OK(images);
        QCOMPARE(images->size(), size_t(2));
        QCOMPARE(project->absolutePath((*images)[0]), files.at("a/1.png"));
        QCOMPARE(project->absolutePath((*images)[1]), files.at("b/1.png"));
        QCOMPARE(project->dataFolders(), QStringList({files.at("a"), files.at("b")}));
    }

    void labelsStayAfterReopening() {
        Files files;
        auto project = projectWithData(files);
        const auto before = byPath(*project->images());
        const std::int64_t ok = before.at("test/good/2.png").id;
        const std::int64_t train = before.at("train/good/1.png").id;
        VERIFY_OK(project->setLabel(std::vector{ok, train}, Label::ng, "scratch"));
        VERIFY_OK(project->setLabel(std::vector{before.at("test/dent/3.png").id}, Label::unlabelled, "ignored"));
        project.reset();

        project = opened(ProjectStore::open(files.at("project")));
        const auto after = byPath(*project->images());
        QVERIFY(after.at("test/good/2.png").label == Label::ng);
        QCOMPARE(after.at("test/good/2.png").defectType, QString("scratch"));
        QVERIFY(after.at("test/good/2.png").reviewed);
        QCOMPARE(after.at("train/good/1.png").split, Split::test); // NG is never trained on
        QCOMPARE(after.at("test/dent/3.png").defectType, QString());
        QVERIFY(!after.at("test/dent/3.png").reviewed);
    }

    void changesAreAllOrNothing() {
        Files files;
        auto project = projectWithData(files);
        const auto images = byPath(*project->images());
        const std::int64_t ok = images.at("test/good/2.png").id;
        const std::int64_t ng = images.at("test/dent/3.png").id;
        QVERIFY(!project->setLabel(std::vector{ok, std::int64_t(999)}, Label::ng, {}).ok());
        const auto refused = project->setSplit(std::vector{ok, ng}, Split::train);
        QVERIFY(!refused.ok() && message(refused.error()).contains("test/dent/3.png"));
        QVERIFY(byPath(*project->images()).at("test/good/2.png") == images.at("test/good/2.png"));
        VERIFY_OK(project->setSplit(std::vector{ok, ng}, Split::validation));
        QCOMPARE(byPath(*project->images()).at("test/dent/3.png").split, Split::validation);
        VERIFY_OK(project->setReviewed(std::vector{ok}, true));
        QVERIFY(byPath(*project->images()).at("test/good/2.png").reviewed);
    }

    void contentHashesAreStored() {
        Files files;
        auto project = projectWithData(files);
        auto images = *project->images();
        images[0].contentHash = "abc";
        images[0].bytes = 77;
        VERIFY_OK(project->setContentHashes(std::span(images).first(1)));
        QCOMPARE((*project->images())[0].contentHash, QString("abc"));
        QCOMPARE((*project->images())[0].bytes, 77);
    }

    void trainingsAreKeptAndOneIsActive() {
        Files files;
        auto project = projectWithData(files);
        const auto a = project->addTraining(training("a", true));
        const auto b = project->addTraining(training("b", true));
        VERIFY_OK(a);
        VERIFY_OK(b);
        auto list = *project->trainings();
        QCOMPARE(list.size(), size_t(2));
        QVERIFY(!list[0].active && list[1].active);
        QCOMPARE(list[0].id, *a);
        QCOMPARE(list[0].optionsJson, QString("{\"epochs\":3}"));
        QCOMPARE(list[0].pixelThreshold, 1.5);

        VERIFY_OK(project->setActiveTraining(*a));
        list[1].message = "it stopped";
        list[1].active = false;
        list[1].imageThreshold = std::numeric_limits<double>::quiet_NaN();
        VERIFY_OK(project->updateTraining(list[1]));
        list = *project->trainings();
        QVERIFY(list[0].active && !list[1].active);
        QCOMPARE(list[1].message, QString("it stopped"));
        QVERIFY(std::isnan(list[1].imageThreshold)); // "none", not zero

        QVERIFY(!project->setActiveTraining(99).ok());
        QVERIFY((*project->trainings())[0].active);
        VERIFY_OK(project->setActiveTraining(0));
        QVERIFY(!(*project->trainings())[0].active);
    }

    void reviewBandIsKeptAndTakenBack() {
        Files files;
        auto project = std::move(*ProjectStore::create(files.at("project"), "p"));
        TrainingRecord banded = training("a");
        banded.reviewThreshold = 0.25;
        VERIFY_OK(project->addTraining(banded));
        banded = (*project->trainings())[0];
        QCOMPARE(banded.reviewThreshold, std::optional(0.25));
        banded.reviewThreshold.reset();
        VERIFY_OK(project->updateTraining(banded));
        QVERIFY(!(*project->trainings())[0].reviewThreshold);
    }

    void settingsAreKept() {
        Files files;
        {
            auto project = std::move(*ProjectStore::create(files.at("project"), "p"));
            QVERIFY(project->setting("name").isEmpty()); // not the project's own name
            VERIFY_OK(project->setSetting("name", "a"));
            VERIFY_OK(project->setSetting("name", "b"));
        }
        const auto project = std::move(*ProjectStore::open(files.at("project")));
        QCOMPARE(project->setting("name"), QString("b"));
        QCOMPARE(project->name(), QString("p"));
    }

    void scoresBelongToTheirTraining() {
        Files files;
        auto project = projectWithData(files);
        const auto images = *project->images();
        const std::int64_t a = *project->addTraining(training("a"));
        const std::int64_t b = *project->addTraining(training("b"));
        VERIFY_OK(project->saveScores(a, std::vector<ScoreRecord>{{images[0].id, 0.1, 5}, {images[1].id, 1.0 / 3.0, 6}}));
        VERIFY_OK(project->saveScores(b, std::vector<ScoreRecord>{{images[0].id, 9, 9}}));
        VERIFY_OK(project->saveScores(a, std::vector<ScoreRecord>{{images[0].id, 0.7, 4}}));
        const auto scores = project->scores(a);
        VERIFY_OK(scores);
        QCOMPARE(scores->size(), size_t(2));
        for (const ScoreRecord& score : *scores)
            QVERIFY(score.imageId == images[0].id ? score.score == 0.7 && score.milliseconds == 4 : score.score == 1.0 / 3.0);
        QVERIFY(!project->saveScores(99, std::vector<ScoreRecord>{{images[0].id, 1, 1}}).ok());

        VERIFY_OK(project->removeTraining(a));
        QVERIFY(project->scores(a)->empty());
        QCOMPARE(project->scores(b)->size(), size_t(1));
        QVERIFY(!project->removeTraining(a).ok());
    }

    void trainingThatNeverEndedIsAFailedOne() {
        Files files;
        auto project = projectWithData(files);
        TrainingRecord running = training("a");
        running.state = "running";
        VERIFY_OK(project->addTraining(running));
        QCOMPARE((*project->trainings())[0].state, QString("running"));
        project.reset();
        project = opened(ProjectStore::open(files.at("project")));
        QCOMPARE((*project->trainings())[0].state, QString("failed"));
        QVERIFY(!(*project->trainings())[0].message.isEmpty());
    }

    void projectAndImagesMayMoveTogether() {
        Files files;
        Files elsewhere;
        const std::int64_t id = byPath(*projectWithData(files)->images()).at("test/dent/3.png").id;
        const QString target = elsewhere.at("a/b");
        QVERIFY(QDir().mkpath(target));
        QVERIFY(QDir().rename(files.at("data"), target + "/data"));
        QVERIFY(QDir().rename(files.at("project"), target + "/project"));

        const auto project = opened(ProjectStore::open(target + "/project"));
        const auto image = byPath(*project->images()).at("test/dent/3.png");
        QCOMPARE(image.id, id);
        QCOMPARE(project->absolutePath(image), target + "/data/test/dent/3.png");
        QCOMPARE(project->absoluteMaskPath(image), target + "/data/ground_truth/dent/3_mask.png");
        const auto again = project->addDataset(scanned(target + "/data"));
        VERIFY_OK(again);
        QCOMPARE(*again, 0);
    }

    void projectMayMoveAwayFromItsImages() {
        Files files;
        Files elsewhere;
        projectWithData(files);
        elsewhere.write("data/test/good/2.png", "another image of the same name");
        QVERIFY(QDir().rename(files.at("project"), elsewhere.at("project")));
        const auto project = opened(ProjectStore::open(elsewhere.at("project")));
        const auto image = byPath(*project->images()).at("test/good/2.png");
        QCOMPARE(project->absolutePath(image), files.at("data/test/good/2.png"));
    }

    void movedImagesAreRelocatedAndWrongOnesRefused() {
        Files files;
        Files elsewhere;
        auto project = projectWithData(files);
        QVERIFY(QDir().rename(files.at("data"), elsewhere.at("new")));
        elsewhere.write("wrong/test/good/2.png", "different");
        const auto refused = project->relocate(files.at("data"), elsewhere.at("wrong"));
        QVERIFY(!refused.ok() && message(refused.error()).contains("wrong"));
        VERIFY_OK(project->relocate(files.at("data"), elsewhere.at("new")));
        project.reset();
        project = opened(ProjectStore::open(files.at("project")));
        QCOMPARE(project->absolutePath(byPath(*project->images()).at("test/good/2.png")), elsewhere.at("new/test/good/2.png"));
    }
};

QTEST_GUILESS_MAIN(TestProjectStore)
#include "test_project_store.moc"
