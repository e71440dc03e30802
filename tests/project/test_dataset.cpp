// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <filesystem>

#include "core/project/project_store.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

class TestDataset : public QObject {
    Q_OBJECT

    JobContext m_job;

private slots:
    void plainFolderIsAllNormalInNaturalOrder() {
        Files files;
        files.write({"img10.png", "img2.PNG", "img1.jpg", "notes.txt", "sub/a.tif", "sub2/a.png"});
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(set->layout, QString("plain"));
        QCOMPARE(pathsOf(set->images), QStringList({"img1.jpg", "img2.PNG", "img10.png", "sub/a.tif", "sub2/a.png"}));
        for (const ImageRecord& image : set->images) {
            QVERIFY(image.label == Label::ok);
            QCOMPARE(image.split, Split::unassigned);
            QCOMPARE(image.bytes, 1);
        }
        QCOMPARE(set->name, QFileInfo(files.root()).fileName());
    }

    void foldersWithoutGoodAreNormalWithAWarning() {
        Files files;
        files.write({"no/1.png", "yes/2.png"});
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(set->layout, QString("plain"));
        QVERIFY(set->images[1].label == Label::ok);
        QCOMPARE(set->warnings.size(), 1);
        QVERIFY(set->warnings[0].contains("no, yes") && set->warnings[0].contains("good"));
    }

    void goodFolderMakesTheOthersDefectTypes_data() {
        QTest::addColumn<QString>("good");
        for (const char* name : {"good", "OK", "Normal"}) QTest::newRow(name) << QString(name);
    }
    void goodFolderMakesTheOthersDefectTypes() {
        QFETCH(QString, good);
        Files files;
        files.write({good + "/deep/1.png", "scratch/2.png", "loose.png", "ground_truth/scratch/2_mask.png"});
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(set->layout, QString("folders"));
        const auto images = byPath(set->images);
        QCOMPARE(images.size(), size_t(3));
        QVERIFY(images.at(good + "/deep/1.png").label == Label::ok);
        QVERIFY(images.at("scratch/2.png").label == Label::ng);
        QCOMPARE(images.at("scratch/2.png").defectType, QString("scratch"));
        QCOMPARE(images.at("scratch/2.png").maskPath, QString("ground_truth/scratch/2_mask.png"));
        QVERIFY(images.at("loose.png").label == Label::unlabelled);
        QCOMPARE(set->warnings.size(), 1);
    }

    void mvtecGivesSplitsTypesAndMasks() {
        Files files;
        files.write({"train/good/000.png", "validation/good/1.png", "test/good/000.png", "test/crack/000.png",
                     "test/crack/001.jpg", "test/hole/7.png", "ground_truth/crack/000_mask.png", "ground_truth/crack/001.png"});
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(set->layout, QString("mvtec"));
        const auto images = byPath(set->images);
        QCOMPARE(images.size(), size_t(6));
        QCOMPARE(images.at("train/good/000.png").split, Split::train);
        QCOMPARE(images.at("validation/good/1.png").split, Split::validation);
        QCOMPARE(images.at("test/good/000.png").split, Split::test);
        QVERIFY(images.at("test/good/000.png").label == Label::ok);
        QVERIFY(images.at("test/crack/000.png").label == Label::ng);
        QCOMPARE(images.at("test/crack/000.png").defectType, QString("crack"));
        QCOMPARE(images.at("test/crack/000.png").maskPath, QString("ground_truth/crack/000_mask.png"));
        QCOMPARE(set->absoluteMaskPath(images.at("test/crack/001.jpg")), files.at("ground_truth/crack/001.png"));
        QVERIFY(set->absoluteMaskPath(images.at("test/hole/7.png")).isEmpty());
        QVERIFY2(set->warnings.isEmpty(), qPrintable(set->warnings.join('\n')));
    }

    void mvtecWithOnlyGoodTestImagesIsFine() {
        Files files;
        files.write({"train/good/1.png", "test/good/2.png"});
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(set->layout, QString("mvtec"));
        QCOMPARE(set->images.size(), size_t(2));
        QVERIFY(set->warnings.isEmpty());
    }

    void foldersAboveCategoriesAreRefusedAtAnyDepth() {
        Files files;
        files.write({"a/bottle/train/good/1.png", "a/bottle/test/hole/2.png", "cable/train/good/1.png"});
        const auto set = scanDataset(files.root(), m_job);
        QVERIFY(!set.ok());
        QVERIFY2(set.error().message.find("a/bottle, cable") != std::string::npos, set.error().message.c_str());
    }

    void mvtecNamesWhatHasNoPlaceAndMasksWithoutImage() {
        Files files;
        files.write({"train/good/1.png", "train/bad/2.png", "test/good/2.png", "ground_truth/crack/9_mask.png", "stray.png"});
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(pathsOf(set->images), QStringList({"test/good/2.png", "train/good/1.png"}));
        QCOMPARE(set->warnings.size(), 2);
        QVERIFY(set->warnings[0].startsWith("2 of the images") && set->warnings[0].contains("stray.png"));
        QVERIFY(set->warnings[1].contains("9_mask.png"));
        QCOMPARE(set->passedOver, set->warnings.mid(0, 1)); // a mask is no image
    }

    void parentOfSeveralCategoriesIsRefused() {
        Files files;
        files.write({"bottle/train/good/1.png", "cable/train/good/1.png"});
        const auto set = scanDataset(files.root(), m_job);
        QVERIFY(!set.ok());
        QVERIFY(message(set.error()).contains("bottle, cable"));
    }

    void emptyFolderNamesTheLayouts() {
        Files files;
        files.write("readme.txt");
        const auto set = scanDataset(files.root(), m_job);
        QVERIFY(!set.ok());
        for (const char* word : {"train/good", "ground_truth", "good", "CSV"}) QVERIFY(message(set.error()).contains(word));
        QVERIFY(message(set.error()).contains(files.root()));
        QVERIFY(!scanDataset(files.at("nowhere"), m_job).ok());
        QVERIFY(!scanDataset(files.at("readme.txt"), m_job).ok());
    }

    void singleImageIsADataSet() {
        Files files;
        const QString path = files.write("one.bmp", "abc");
        const auto set = scanDataset(path, m_job);
        VERIFY_OK(set);
        QCOMPARE(set->layout, QString("files"));
        QCOMPARE(set->images.size(), size_t(1));
        QVERIFY(set->images[0].label == Label::unlabelled);
        QCOMPARE(set->images[0].bytes, 3);
        QCOMPARE(set->absolutePath(set->images[0]), path);
    }

    void anyFileNameSurvives() {
        Files files;
        const QStringList names{"a b/mit Leerzeichen.png", u8"Größe/Übermaß.png", u8"部品/傷あり.png", "new\nline/x\ny.png",
                                "100%1.png"};
        files.write(names);
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(set->images.size(), size_t(names.size()));
        for (const ImageRecord& image : set->images) {
            QVERIFY(names.contains(image.path));
            QVERIFY(QFileInfo::exists(set->absolutePath(image)));
        }
    }

    void namesThatAreNoUtf8AreWarnedAbout() {
        Files files;
        files.write("a.png");
        const std::string raw = files.root().toStdString() + "/\xfc.png";
        QVERIFY(QFile::exists(files.at("a.png")) && std::filesystem::copy_file(files.at("a.png").toStdString(), raw));
        const auto set = scanDataset(files.root(), m_job);
        std::filesystem::remove(raw);
        VERIFY_OK(set);
        QCOMPARE(set->images.size(), size_t(1));
        QCOMPARE(set->warnings.size(), 1);
        QVERIFY(set->warnings[0].contains("UTF-8"));
    }

    void linksAreFollowedOnceAndLoopsEnd() {
        Files files;
        Files elsewhere;
        files.write("z/1.png");
        elsewhere.write("2.png");
        QVERIFY(QFile::link(files.root(), files.at("z/loop")));
        QVERIFY(QFile::link(QFileInfo(files.root()).path(), files.at("above")));
        QVERIFY(QFile::link(files.at("z"), files.at("a")));
        QVERIFY(QFile::link(elsewhere.root(), files.at("b")));
        QVERIFY(QFile::link(elsewhere.root(), files.at("c")));
        QVERIFY(QFile::link(files.at("gone.png"), files.at("broken.png")));
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(pathsOf(set->images), QStringList({"b/2.png", "z/1.png"}));
        QVERIFY(set->warnings.join(' ').contains("broken.png"));
    }

    void unreadableFolderIsNamedAndTheRestGoesOn() {
        Files files;
        files.write({"good/1.png", "locked/2.png"});
        QVERIFY(QFile::setPermissions(files.at("locked"), {}));
        if (QFileInfo(files.at("locked")).isReadable()) QSKIP("this user may read everything");
        const auto set = scanDataset(files.root(), m_job);
        QFile::setPermissions(files.at("locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        VERIFY_OK(set);
        QCOMPARE(pathsOf(set->images), QStringList({"good/1.png"}));
        QVERIFY(set->warnings[0].contains("locked"));
    }

    void hiddenFilesAndAProjectsOwnFoldersArePassedOver() {
        Files files;
        files.write({"good/1.png", ".thumbs/1.png", "good/.2.png"});
        {
            const auto project = ProjectStore::create(files.root(), "p");
            VERIFY_OK(project);
        }
        files.write({"maps/1.tiff", "exports/1.png", "models/1.png", "good/maps/3.png"});
        const auto set = scanDataset(files.root(), m_job);
        VERIFY_OK(set);
        QCOMPARE(pathsOf(set->images), QStringList({"good/1.png", "good/maps/3.png"}));
    }

    void scanStopsOnCancelAndReportsProgress() {
        Files files;
        files.write({"a/1.png", "b/2.png"});
        std::stop_source stop;
        stop.request_stop();
        JobContext stopped(stop.get_token());
        const auto none = scanDataset(files.root(), stopped);
        QVERIFY(!none.ok());
        QCOMPARE(none.error().kind, ErrorKind::cancelled);

        std::int64_t last = -1;
        JobContext watched({}, [&](const Progress& progress) { last = progress.done; });
        VERIFY_OK(scanDataset(files.root(), watched));
        QCOMPARE(last, 2);
    }
};

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
