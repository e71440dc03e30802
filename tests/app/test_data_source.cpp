// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/data_source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

#include "app/prediction_inputs.h"

using namespace blemish;

class TestDataSource : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    /// Scanning decodes nothing, so any bytes will do.
    void addImages(const QString& folder, int count) {
        const QString path = m_folder.filePath(folder);
        QVERIFY(QDir().mkpath(path));
        for (int i = 0; i < count; ++i) {
            QFile file(path + QStringLiteral("/%1.png").arg(i, 3, 10, QLatin1Char('0')));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::number(i));
        }
    }
    Result<DataSource> open(const QString& name) {
        JobContext job;
        return openData(m_folder.filePath(name).toStdString(), job);
    }

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        addImages(QStringLiteral("plain"), 10);
        addImages(QStringLiteral("sorted/good"), 20);
        addImages(QStringLiteral("sorted/scratch"), 5);
        addImages(QStringLiteral("mvtec/train/good"), 6);
        addImages(QStringLiteral("mvtec/test/good"), 2);
        addImages(QStringLiteral("mvtec/test/hole"), 3);
        addImages(QStringLiteral("mvtec/ground_truth/hole"), 3);
    }

    void normalImagesAloneAllTeach() {
        const auto data = open(QStringLiteral("plain"));
        QVERIFY(data.ok());
        QCOMPARE(data->train.size(), std::size_t(10));
    }

    void testingOnTrainingImagesIsCalledThat() {
        const auto data = open(QStringLiteral("plain"));
        QVERIFY(data.ok());
        const TestImages test = testImages(*data, data->snapshot);
        QCOMPARE(test.images.size(), std::size_t(10));
        QVERIFY(test.caution && test.caution->kind == Caution::Kind::trainingImages);
        QCOMPARE(test.caution->count, std::int64_t(10));
    }

    void defectiveImagesNeverTeach() {
        const auto data = open(QStringLiteral("sorted"));
        QVERIFY(data.ok());
        QVERIFY(!data->train.empty());
        for (const ImageRecord& image : data->train) QVERIFY(image.label == Label::ok);
    }

    void trainedDataIsTestedOnItsOtherImages() {
        const auto data = open(QStringLiteral("sorted"));
        QVERIFY(data.ok());
        const TestImages test = testImages(*data, data->snapshot);
        QCOMPARE(test.images.size() + data->train.size(), std::size_t(25));
        QVERIFY(!test.caution);
        for (const ImageRecord& image : test.images)
            for (const ImageRecord& seen : data->train) QVERIFY(image.path != seen.path);
    }

    void foreignDataIsTestedAsAWhole() {
        const auto data = open(QStringLiteral("sorted"));
        QVERIFY(data.ok());
        QCOMPARE(testImages(*data, "another training's snapshot").images.size(), std::size_t(25));
    }

    void splitsOfTheDataAreKept() {
        const auto data = open(QStringLiteral("mvtec"));
        QVERIFY(data.ok());
        QCOMPARE(data->train.size(), std::size_t(6));
        QCOMPARE(testImages(*data, "another training's snapshot").images.size(), std::size_t(5));
    }

    void sameDataSameSnapshot() {
        const auto first = open(QStringLiteral("sorted"));
        const auto second = open(QStringLiteral("sorted"));
        QVERIFY(first.ok() && second.ok());
        QCOMPARE(first->snapshot, second->snapshot);
        QVERIFY(!first->snapshot.empty());
    }

    void equalNamesGetNumbers() {
        std::vector<PredictionInput> inputs;
        for (const auto* name : {"a.png", "a.jpg", "sub/a.png", "a.png", ".hidden", "a-2.bmp"})
            inputs.push_back({{}, QString::fromLatin1(name), {}});
        makeNamesUnique(inputs);
        QStringList names;
        for (const PredictionInput& input : inputs) names << input.exportName;
        QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("a.png a-2.jpg sub/a.png a-3.png .hidden a-2-2.bmp"));
    }

    void missingArgumentsAreNamedAndTheRestGoesOn() {
        JobContext job;
        const std::filesystem::path there = m_folder.filePath(QStringLiteral("plain/003.png")).toStdString();
        const auto inputs = collectInputs({"/nowhere/to/be/found.png", there}, job);
        QVERIFY(inputs.ok());
        QCOMPARE(inputs->images.size(), std::size_t(1));
        QCOMPARE(inputs->failures.size(), std::size_t(1));
        QVERIFY(inputs->failures.front().find("/nowhere/to/be/found.png") != std::string::npos);
    }

    void namesThatBecomeOneOnDiskGetNumbers() {
        UniqueNames names;
        QCOMPARE(names.take(QStringLiteral("a\nb.png")), QStringLiteral("a\nb.png"));
        QCOMPARE(names.take(QStringLiteral("a_b.png")), QStringLiteral("a_b-2.png"));
    }

    void categoriesOfOneNameAreKeptApart() {
        addImages(QStringLiteral("left/plate/train/good"), 1);
        addImages(QStringLiteral("right/plate/train/good"), 1);
        JobContext job;
        const auto inputs = collectInputs({m_folder.filePath(QStringLiteral("left/plate")).toStdString(),
                                           m_folder.filePath(QStringLiteral("right/plate")).toStdString()},
                                          job);
        QVERIFY(inputs.ok());
        QCOMPARE(inputs->images.size(), std::size_t(2));
        QVERIFY(inputs->images[0].exportName != inputs->images[1].exportName);
    }

    void filesThatAFolderCannotGiveAreFailures() {
        addImages(QStringLiteral("holes/one/two"), 2); // advice about folder names is none
        QVERIFY(QFile::link(QStringLiteral("nowhere"), m_folder.filePath(QStringLiteral("holes/dangling.png"))));
        JobContext job;
        const auto inputs = collectInputs({m_folder.filePath(QStringLiteral("holes")).toStdString()}, job);
        QVERIFY(inputs.ok());
        QCOMPARE(inputs->images.size(), std::size_t(2));
        QCOMPARE(inputs->failures.size(), std::size_t(1));
        QVERIFY(inputs->failures.front().find("dangling.png") != std::string::npos);
    }

    void pipesAreNotWaitedFor() {
        const std::string pipe = m_folder.filePath(QStringLiteral("pipe.png")).toStdString();
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        JobContext job;
        const auto inputs = collectInputs({pipe}, job);
        QVERIFY(inputs.ok());
        QVERIFY(inputs->images.empty());
        QCOMPARE(inputs->failures.size(), std::size_t(1));
    }

    void masksAreNoImagesToPredict() {
        JobContext job;
        const auto inputs = collectInputs({m_folder.filePath(QStringLiteral("mvtec")).toStdString()}, job);
        QVERIFY(inputs.ok());
        QCOMPARE(inputs->images.size(), std::size_t(11));
    }
};

QTEST_GUILESS_MAIN(TestDataSource)
#include "test_data_source.moc"
