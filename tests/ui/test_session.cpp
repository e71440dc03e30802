// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio_fixture.h"
#include "ui/job_runner.h"
#include "ui/training_runs.h"

using namespace blemish;
using namespace blemish::test;

class TestSession : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_number = 0;

    QString fresh(const QString& name) { return m_folder.filePath(QStringLiteral("%1-%2").arg(name).arg(++m_number)); }
    static int count(const Session& session, Split split) {
        return static_cast<int>(std::count_if(session.images().begin(), session.images().end(), [&](const ImageRecord& i) { return i.split == split; }));
    }
    static int indexOf(const Session& session, const QString& end) {
        for (std::size_t i = 0; i < session.images().size(); ++i)
            if (session.imageFile(static_cast<int>(i)).endsWith(end)) return static_cast<int>(i);
        return -1;
    }

private slots:
    void initTestCase() { useScratchFolders(m_folder.path()); }

    void importedFolderBecomesAProject() {
        const QString data = fresh(QStringLiteral("data")), project = fresh(QStringLiteral("project"));
        drawCategory(data, 6, 3, 4);
        Session session;
        import(session, data, project);
        QCOMPARE(session.images().size(), 13U);
        QCOMPARE(count(session, Split::train), 6);
        QCOMPARE(count(session, Split::test), 7);
        QVERIFY(ProjectStore::isProject(project));
        QVERIFY(QFile::exists(session.imageFile(0)));
        QCOMPARE(session.currentImage(), 0);
    }

    void sameFolderAgainFindsTheSameProject() {
        const QString data = fresh(QStringLiteral("data"));
        drawCategory(data, 3, 1, 1);
        Session session;
        import(session, data, {});
        const QString folder = session.store()->folder();
        session.setLabel({0}, Label::ng, QStringLiteral("dent"));
        drawImage(data + QStringLiteral("/train/good/new.png"), Qt::gray);
        import(session, data, {});
        QCOMPARE(session.store()->folder(), folder);
        QCOMPARE(session.images().size(), 6U); // the new image came, the label stayed
        QVERIFY(session.images()[0].label == Label::ng);
    }

    void emptyFolderIsRefusedWithASentence() {
        const QString data = fresh(QStringLiteral("empty")), project = fresh(QStringLiteral("project"));
        QDir().mkpath(data);
        Session session;
        QSignalSpy failed(&session, &Session::failed);
        session.importFolder(data, project);
        QVERIFY(failed.wait(10'000));
        QVERIFY(!failed[0][1].toString().isEmpty());
        QVERIFY(!session.hasProject());
        QVERIFY(!QDir(project).exists());
    }

    void labelsSurviveReopening() {
        const QString data = fresh(QStringLiteral("data")), project = fresh(QStringLiteral("project"));
        drawCategory(data, 3, 2, 2);
        {
            Session session;
            import(session, data, project);
            session.setLabel({indexOf(session, QStringLiteral("train/good/001.png"))}, Label::ng, QStringLiteral("dent"));
        }
        Session session;
        QVERIFY(session.openProject(project).ok());
        const ImageRecord& image = session.images()[static_cast<std::size_t>(indexOf(session, QStringLiteral("train/good/001.png")))];
        QVERIFY(image.label == Label::ng);
        QCOMPARE(image.defectType, QStringLiteral("dent"));
        QCOMPARE(image.split, Split::test); // NG images never train
    }

    void thresholdSurvivesReopening() {
        const QString data = fresh(QStringLiteral("data")), project = fresh(QStringLiteral("project"));
        drawCategory(data, 2, 3, 3);
        {
            Session session;
            import(session, data, project);
            addScoredModel(session, 0.5);
            session.setThreshold(0.625);
            session.setPixelThreshold(0.75);
        }
        Session session;
        QVERIFY(session.openProject(project).ok());
        QCOMPARE(session.threshold(), 0.625);
        QCOMPARE(session.pixelThreshold(), 0.75);
        QCOMPARE(session.roc().positives(), 3);
        QCOMPARE(session.roc().negatives(), 3);
    }

    void scoreAtTheThresholdIsNg() {
        const QString data = fresh(QStringLiteral("data"));
        drawCategory(data, 2, 1, 1);
        Session session;
        import(session, data, fresh(QStringLiteral("project")));
        addScoredModel(session, 0.3);
        const int ng = indexOf(session, QStringLiteral("scratch/000.png"));
        QCOMPARE(*session.score(ng), 0.3);
        QVERIFY(*session.decision(ng) == Decision::ng);
        session.setThreshold(std::nextafter(0.3, 1.0));
        QVERIFY(*session.decision(ng) == Decision::ok);
        QVERIFY(!session.decision(indexOf(session, QStringLiteral("train/good/000.png"))));
    }

    void verdictFilterShowsWhatTheMatrixCounts() {
        const QString data = fresh(QStringLiteral("data"));
        drawCategory(data, 4, 4, 4);
        Session session;
        import(session, data, fresh(QStringLiteral("project")));
        addScoredModel(session, 0.35); // OK 0.1 0.2 0.3 0.4, NG 0.3 0.5 0.7 0.9
        const Confusion counts = session.roc().at(session.threshold());
        const auto shown = [&session](GalleryFilter::Verdict verdict) {
            GalleryFilter filter;
            filter.verdict = verdict;
            session.setFilter(filter);
            std::int64_t images = 0;
            for (std::size_t i = 0; i < session.images().size(); ++i) images += session.accepts(static_cast<int>(i)) ? 1 : 0;
            return images;
        };
        QCOMPARE(counts.falseNegative, 1);
        QCOMPARE(shown(GalleryFilter::Verdict::missed), counts.falseNegative);
        QCOMPARE(shown(GalleryFilter::Verdict::falseAlarm), counts.falsePositive);
        QCOMPARE(shown(GalleryFilter::Verdict::hit), counts.truePositive);
        QCOMPARE(shown(GalleryFilter::Verdict::correctOk), counts.trueNegative);
    }

    void pixelMetricsComeFromCachedMaps() {
        const QString data = fresh(QStringLiteral("data"));
        drawCategory(data, 2, 2, 2);
        for (const char* name : {"000", "001"}) {
            QImage mask(32, 24, QImage::Format_Grayscale8);
            mask.fill(0);
            for (int y = 6; y < 12; ++y)
                for (int x = 8; x < 16; ++x) mask.setPixelColor(x, y, Qt::white);
            QDir().mkpath(data + QStringLiteral("/ground_truth/scratch"));
            QVERIFY(mask.save(QStringLiteral("%1/ground_truth/scratch/%2_mask.png").arg(data, QLatin1String(name))));
        }
        Session session;
        import(session, data, fresh(QStringLiteral("project")));
        addScoredModel(session, 0.35);
        QVERIFY(!session.evaluation().pixel.auroc.value);
        QVERIFY(!session.evaluation().pixel.auroc.reason.empty());
        QSignalSpy ready(&session, &Session::evaluationReady);
        session.startEvaluation();
        QVERIFY(ready.wait(10'000));
        const Evaluation evaluation = session.evaluation();
        QVERIFY(evaluation.pixel.auroc.value.value_or(0) > 0.85); // the maps' bright square is the mask; OK images have one too
        QVERIFY(evaluation.imageAuroc.interval.has_value());
    }

    void interruptedTrainingIsNotShownAsRunning() {
        const QString data = fresh(QStringLiteral("data")), project = fresh(QStringLiteral("project"));
        drawCategory(data, 2, 1, 1);
        {
            Session session;
            import(session, data, project);
            TrainingRecord training;
            training.name = QStringLiteral("cut off");
            training.modelPath = QStringLiteral("models/none.blm");
            training.state = QStringLiteral("running");
            QVERIFY(session.store()->addTraining(training).ok());
        }
        Session session;
        QVERIFY(session.openProject(project).ok());
        QCOMPARE(session.trainings().size(), 1U);
        QCOMPARE(session.trainings()[0].state, QStringLiteral("failed"));
        QVERIFY(!session.trainings()[0].message.isEmpty());
        QVERIFY(session.removeTraining(session.trainings()[0].id).ok());
        QVERIFY(session.trainings().empty());
    }

    void trainingWithoutOkImagesSaysWhy() {
        const QString data = fresh(QStringLiteral("data"));
        drawCategory(data, 2, 0, 1);
        Session session;
        import(session, data, fresh(QStringLiteral("project")));
        session.setLabel({0, 1, 2}, Label::ng);
        QSignalSpy failed(&session, &Session::failed);
        session.runs().start({});
        QCOMPARE(failed.count(), 1);
        QVERIFY(session.trainings().empty());
        QVERIFY(!session.jobs().busy());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
