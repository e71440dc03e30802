// SPDX-License-Identifier: GPL-3.0-or-later
// `blemish project`: the same work on a project folder, from an empty one to its report.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

#include "core/project/project_store.h"
#include "tests/app/cli_runner.h"

using namespace blemish;
using namespace blemish::test;
using namespace Qt::StringLiterals;

class TestCliProject : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    CliRun run(const QString& line) { return runCli(line.split(u' '), m_folder.path()); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    std::unique_ptr<ProjectStore> open() const {
        auto store = ProjectStore::openToRead(path(u"job"_s));
        return store ? std::move(*store) : nullptr;
    }

private slots:
    void initTestCase() {
        JobContext job;
        QVERIFY(writeSampleCategory(path(u"plate"_s).toStdString(), {10, 3, 1}, 7, job).ok());
        QVERIFY(QDir().mkpath(path(u"more"_s)));
        for (int i = 0; i < 2; ++i)
            QVERIFY(writePng(path(u"more/new%1.png"_s.arg(i)).toStdString(), drawSamplePart(static_cast<std::uint32_t>(50 + i), "", 64).image).ok());
    }

    void createTakesImagesWithTheirLabelsAndSplits() {
        const CliRun made = run(u"project create job plate --name Plates --json"_s);
        QVERIFY2(made.code == 0, made.err.constData());
        const QJsonObject json = made.json();
        QCOMPARE(json[u"name"].toString(), u"Plates"_s);
        QCOMPARE(json[u"train"].toInt(), 10);
        QCOMPARE(json[u"added"].toInt(), json[u"images"].toInt());
        QVERIFY(json[u"ng"].toInt() > 0 && json[u"test"].toInt() == json[u"ng"].toInt() + json[u"ok"].toInt() - 10);
        const CliRun again = run(u"project create job plate"_s);
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains("already"));
    }

    void emptyProjectsAndFoldersThatAreNotThereAreToldApart() {
        QCOMPARE(run(u"project create empty --json"_s).json()[u"images"].toInt(-1), 0);
        QCOMPARE(run(u"project create other absent"_s).code, 1);
        QVERIFY(!QFileInfo::exists(path(u"other"_s))); // nothing half made
        QCOMPARE(run(u"project add absent plate"_s).code, 1);
        QCOMPARE(run(u"project train empty"_s).code, 1);
        QCOMPARE(run(u"project"_s).code, 2);
    }

    void addTakesOnlyWhatIsNew() {
        const CliRun more = run(u"project add job plate more --json"_s);
        QVERIFY2(more.code == 0, more.err.constData());
        QCOMPARE(more.json()[u"added"].toInt(), 2);
        QCOMPARE(run(u"project add job more --json"_s).json()[u"added"].toInt(), 0);
    }

    void labelMeansFilesAndFolders() {
        const CliRun one = run(u"project label job more/new0.png --ng --type dent --json"_s);
        QVERIFY2(one.code == 0, one.err.constData());
        QCOMPARE(one.json()[u"labelled"].toInt(), 1);
        const auto images = open()->images();
        QVERIFY(images.ok());
        const auto dented = std::ranges::find_if(*images, [](const ImageRecord& image) { return image.defectType == "dent"_L1; });
        QVERIFY(dented != images->end() && dented->path.endsWith(u"new0.png") && dented->label == Label::ng && dented->split == Split::test && dented->reviewed);
        QCOMPARE(run(u"project label job more --ok --split validation --json"_s).json()[u"validation"].toInt(), 2);
    }

    void lockedSplitIsRefusedButNgLeavesTraining() {
        QCOMPARE(run(u"project create locked more --json"_s).code, 0);
        const auto change = [this](const QString& value) {
            const auto store = ProjectStore::open(m_folder.filePath(u"locked"_s));
            QVERIFY(store.ok() && (*store)->setSetting(u"split_locked"_s, value).ok());
        };
        QCOMPARE(run(u"project label locked more --ok --split train"_s).code, 0);
        change(u"yes"_s);
        const CliRun refused = run(u"project label locked more --split test"_s);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("locked"));
        QCOMPARE(run(u"project label locked more/new0.png --ng"_s).code, 0);
        const auto images = (*ProjectStore::openToRead(m_folder.filePath(u"locked"_s)))->images();
        for (const ImageRecord& image : *images) QVERIFY((image.split == Split::train) == (image.label == Label::ok));
        change({});
        QCOMPARE(run(u"project label locked more/new0.png --ok --split validation"_s).code, 0);
    }

    void labelRefusesWhatItCannotMean() {
        const CliRun unknown = run(u"project label job more nowhere.png --ng"_s);
        QCOMPARE(unknown.code, 1);
        QVERIFY(unknown.err.contains("nowhere.png"));
        QCOMPARE(run(u"project label job more --ng --split train"_s).code, 1);
        QCOMPARE(run(u"project label job more --ok --type dent"_s).code, 2);
        QCOMPARE(run(u"project label job more"_s).code, 2);
        QCOMPARE(run(u"project label job more --ok --ng"_s).code, 2);
        const auto images = open()->images();
        QCOMPARE(std::ranges::count_if(*images, [](const ImageRecord& image) { return image.split == Split::validation && image.label == Label::ok; }), 2);
    }

    void trainedModelIsTheProjectsWithScoresAndMaps() {
        const CliRun trained = run(u"project train job --name First --epochs 1 --image-size 64 --batch 8 --teacher builtin --seed 3 --threads 1 --json"_s);
        QVERIFY2(trained.code == 0, trained.err.constData());
        const auto store = open();
        const auto trainings = store->trainings();
        QVERIFY(trainings.ok() && trainings->size() == 1);
        const TrainingRecord& training = trainings->front();
        QVERIFY(training.active && training.state == "finished"_L1 && training.name == "First"_L1 && training.seconds > 0);
        QVERIFY(QFileInfo::exists(store->folder() + u'/' + training.modelPath));
        QCOMPARE(store->trainingImageIds(training.id)->size(), std::size_t(10));
        const auto scores = store->scores(training.id);
        QCOMPARE(static_cast<int>(scores->size()), trained.json()[u"scored"].toInt());
        QCOMPARE(scores->size(), store->images()->size() - 10);
        for (const ScoreRecord& score : *scores) QVERIFY(QFileInfo::exists(u"%1/%2/%3.tif"_s.arg(store->mapFolder()).arg(training.id).arg(score.imageId)));
    }

    void evaluateAndReportUseTheModelInUse() {
        const CliRun measured = run(u"project evaluate job --out measured --json"_s);
        QVERIFY2(measured.code == 0, measured.err.constData());
        QVERIFY(measured.json().contains(u"image_auroc"_s));
        QVERIFY(QFileInfo::exists(path(u"measured/evaluation.json"_s)));
        const auto training = open()->trainings()->front();
        const CliRun same = run(u"evaluate job/%1 job --json"_s.arg(training.modelPath));
        QCOMPARE(same.json()[u"image_auroc"], measured.json()[u"image_auroc"]);
        const CliRun report = run(u"project report job --model %1 --out report.pdf"_s.arg(training.id));
        QVERIFY2(report.code == 0, report.err.constData());
        QVERIFY(QFileInfo(path(u"report.pdf"_s)).size() > 1000);
        QCOMPARE(run(u"project evaluate job --model 99"_s).code, 1);
        QCOMPARE(run(u"project evaluate empty"_s).code, 1);
    }

    void imagesThatCameLaterAreScoredByEvaluate() {
        QVERIFY(writePng(path(u"more/late.png"_s).toStdString(), drawSamplePart(90, "", 64).image).ok());
        QCOMPARE(run(u"project add job more --json"_s).json()[u"added"].toInt(), 1);
        QCOMPARE(run(u"project label job more/late.png --ok --split test"_s).code, 0);
        const auto before = open()->scores(1)->size();
        QCOMPARE(run(u"project evaluate job --json"_s).code, 0);
        QCOMPARE(open()->scores(1)->size(), before + 1);
    }

    void stoppedTrainingIsKeptAndTheModelInUseStaysWhatItIs() {
        QProcess process;
        prepare(process, u"project train job --epochs 60 --image-size 64 --batch 8 --teacher builtin --threads 1 --checkpoint-every 1"_s.split(u' '),
                m_folder.path());
        process.start();
        const QDir models(path(u"job/models"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!models.entryList({u"*.part"_s}, QDir::Files).isEmpty() || process.state() == QProcess::NotRunning, 60'000);
        process.terminate();
        const CliRun stopped = finish(process);
        QVERIFY2(stopped.code == 130, stopped.err.constData());
        const auto trainings = open()->trainings();
        QCOMPARE(std::ranges::count(*trainings, u"cancelled"_s, &TrainingRecord::state), 1);
        QCOMPARE(std::ranges::find(*trainings, true, &TrainingRecord::active)->id, std::int64_t(1));
        QCOMPARE(run(u"project label job more --ok --split train"_s).code, 0);
        const CliRun changed = run(u"project train job --resume"_s); // it would learn from other images now
        QCOMPARE(changed.code, 1);
        QVERIFY(changed.err.contains("have changed"));
    }
};

QTEST_GUILESS_MAIN(TestCliProject)
#include "test_cli_project.moc"
