// SPDX-License-Identifier: GPL-3.0-or-later
// What the studio shows of a project is what the command line says of its folder, with the real network.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/ml/model_file.h"
#include "core/project/project_store.h"
#include "tests/app/cli_runner.h"
#include "ui/job_runner.h"
#include "ui/session.h"
#include "ui/text.h"

using namespace blemish;
using namespace blemish::test;
using namespace Qt::StringLiterals;

class TestSameScores : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun run(const QString& line) { return runCli(line.split(u' '), m_folder.path()); }
    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(!m_session->jobs().busy(), 60'000); }

    void makeProject() {
        JobContext job;
        const auto data = scanDataset(path(u"plate"_s), job);
        QVERIFY(data.ok());
        auto store = ProjectStore::create(path(u"project"_s), u"plates"_s);
        QVERIFY(store.ok() && (*store)->addDataset(*data).ok());
        QVERIFY(QFile::copy(path(u"plate.blm"_s), path(u"project/models/plate.blm"_s)));
        const auto model = readModelInfo(toPath(path(u"plate.blm"_s)));
        TrainingRecord training;
        training.name = u"plate"_s;
        training.modelPath = u"models/plate.blm"_s;
        training.state = u"finished"_s;
        training.imageThreshold = model->imageThreshold;
        training.pixelThreshold = model->pixelThreshold;
        training.active = true;
        QVERIFY((*store)->addTraining(training).ok());
    }
    /// All but a square beside the middle, at half the images' size: not every image's highest place lies there.
    void drawRegion() {
        Mask mask(32, 32);
        for (int y = 0; y < 32; ++y)
            for (int x = 0; x < 32; ++x)
                if (x < 12 || x >= 26 || y < 8 || y >= 22) mask.row(y)[x] = 255;
        QVERIFY(writePng(toPath(m_session->store()->ignoreRegionFile()), mask).ok());
        QVERIFY(writePng(toPath(path(u"region.png"_s)), mask).ok());
        QSignalSpy started(&m_session->jobs(), &JobRunner::started);
        m_session->applyIgnoreRegion();
        QTRY_COMPARE(started.count(), 1);
        waitForJobs();
    }
    /// By the file's absolute path; those of the test split.
    QMap<QString, double> studioScores() const {
        QMap<QString, double> scores;
        for (int i = 0; i < static_cast<int>(m_session->images().size()); ++i)
            if (m_session->score(i)) scores[m_session->imageFile(i)] = *m_session->score(i);
        return scores;
    }
    QMap<QString, double> predicted(const QString& rest) {
        const CliRun said = run(u"predict plate.blm "_s + rest + u" --json"_s);
        QMap<QString, double> scores;
        for (const QJsonValue& image : said.json().value(u"images"_s).toArray())
            scores[QFileInfo(QDir(m_folder.path()), image[u"path"_s].toString()).absoluteFilePath()] = image[u"score"_s].toDouble();
        return scores;
    }

private slots:
    void initTestCase() {
        JobContext job;
        QVERIFY(writeSampleCategory(toPath(path(u"plate"_s)), {8, 3, 1}, 7, job).ok());
        const CliRun trained = run(u"train plate --out plate.blm --epochs 1 --image-size 64 --batch 8 --teacher builtin --threads 2"_s);
        QVERIFY2(trained.code == 0, trained.err.constData());
        makeProject();
        m_session = std::make_unique<Session>();
        QVERIFY(m_session->openProject(path(u"project"_s)).ok());
        m_session->startScoring(true);
        waitForJobs();
        QCOMPARE(studioScores().size(), qsizetype(m_session->images().size()));
    }

    void withoutRegionBothGiveTheSameScores() {
        QCOMPARE(predicted(u"project"_s), studioScores());
        QCOMPARE(predicted(u"plate"_s), studioScores());
    }

    void theProjectsRegionCountsOnTheCommandLineToo() {
        const QMap<QString, double> before = studioScores();
        drawRegion();
        const QMap<QString, double> after = studioScores();
        QVERIFY(after != before);
        QCOMPARE(predicted(u"project"_s), after); // while the studio holds the project
        QCOMPARE(predicted(u"plate --ignore region.png"_s), after);
        QCOMPARE(predicted(u"project --ignore none"_s), before);
        QCOMPARE(predicted(u"plate"_s), before);
    }

    void metricsAndThresholdAgree() {
        m_session->setThresholds({m_session->threshold() * 1.25, m_session->threshold()});
        QTest::qWait(1000); // a move that rests is saved
        m_session->startEvaluation();
        waitForJobs();
        const Evaluation shown = m_session->evaluation();
        const CliRun said = run(u"evaluate project/models/plate.blm project --json"_s);
        QVERIFY2(said.code == 0, said.err.constData());
        const QJsonObject json = said.json();
        QCOMPARE(json.value(u"images"_s).toInt(), static_cast<int>(shown.images.size()));
        QCOMPARE(json.value(u"image_auroc"_s).toDouble(), *shown.imageAuroc.value);
        QCOMPARE(json.value(u"pixel_auroc"_s).toDouble(), *shown.pixel.auroc.value);
        QCOMPARE(json.value(u"aupro_030"_s).toDouble(), *shown.pixel.aupro030.value);
        QCOMPARE(json.value(u"threshold"_s).toDouble(), m_session->threshold());
        QVERIFY(json.value(u"ignored_share"_s).toDouble() > 0.3);
    }

    void mapsThatAreGoneAreMadeAgain() {
        const auto images = static_cast<int>(m_session->images().size());
        const QString file = m_session->mapFile(0);
        QTRY_COMPARE(m_session->unscored(), 0);
        QVERIFY(QDir(m_session->store()->mapFolder()).removeRecursively());
        m_session->checkMaps();
        QTRY_COMPARE(m_session->unscored(), images);
        const QMap<QString, double> before = studioScores();
        m_session->startScoring();
        waitForJobs();
        QVERIFY(QFile::exists(file));
        QCOMPARE(m_session->unscored(), 0);
        QCOMPARE(studioScores(), before);
    }

    void missingMaskIsNamed() {
        const CliRun said = run(u"predict plate.blm plate --ignore nowhere.png"_s);
        QCOMPARE(said.code, 1);
        QVERIFY2(said.err.contains("nowhere.png"), said.err.constData());
    }
};

QTEST_MAIN(TestSameScores)
#include "test_same_scores.moc"
