// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/project_store.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

/// Several folders or lists at once.
class TestSeveralDatasets : public QObject {
    Q_OBJECT

    JobContext m_job;

private slots:
    void foldersAreReadOneByOne() {
        Files files;
        files.write({"lot1/train/good/1.png", "lot1/test/dent/2.png", "lot1/ground_truth/dent/2_mask.png", "far/lot2/ok/3.png",
                     "far/lot2/hole/4.png", "plain/5.png"});
        const auto set = scanDatasets({files.at("plain"), files.at("lot1"), files.at("far/lot2")}, m_job);
        VERIFY_OK(set);
        QCOMPARE(set->layout, QString("several"));
        QCOMPARE(set->root, files.root());
        QCOMPARE(set->name, QString("plain, lot1, lot2"));
        QCOMPARE(pathsOf(set->images), QStringList({"far/lot2/hole/4.png", "far/lot2/ok/3.png", "lot1/test/dent/2.png",
                                                    "lot1/train/good/1.png", "plain/5.png"}));
        const auto images = byPath(set->images);
        QCOMPARE(images.at("lot1/test/dent/2.png").maskPath, QString("lot1/ground_truth/dent/2_mask.png"));
        QCOMPARE(images.at("lot1/test/dent/2.png").split, Split::test);
        QCOMPARE(images.at("far/lot2/hole/4.png").defectType, QString("hole"));
        QVERIFY(images.at("far/lot2/ok/3.png").label == Label::ok);
        QVERIFY(images.at("plain/5.png").label == Label::ok);
        QVERIFY(set->warnings.isEmpty());
    }

    void partsOfOneDatasetStayTogether() {
        Files files;
        files.write({"c/train/good/1.png", "c/test/dent/2.png", "c/ground_truth/dent/2_mask.png", "c/other/3.png"});
        const auto mvtec = scanDatasets({files.at("c/test"), files.at("c/train"), files.at("c/ground_truth")}, m_job);
        VERIFY_OK(mvtec);
        QCOMPARE(mvtec->layout, QString("mvtec"));
        QCOMPARE(pathsOf(mvtec->images), QStringList({"test/dent/2.png", "train/good/1.png"}));
        QCOMPARE(mvtec->images[0].maskPath, QString("ground_truth/dent/2_mask.png"));
        QVERIFY(mvtec->warnings.isEmpty());

        files.write({"d/good/1.png", "d/dent/2.png", "d/rest/3.png"});
        const auto folders = scanDatasets({files.at("d/dent"), files.at("d/good")}, m_job);
        VERIFY_OK(folders);
        QCOMPARE(pathsOf(folders->images), QStringList({"dent/2.png", "good/1.png"}));
        QCOMPARE(folders->images[0].defectType, QString("dent"));
    }

    void defectsBesideAGoodFolderElsewhereAreNotLearned() {
        Files files;
        files.write({"a/good/1.png", "b/dent/2.png"});
        const auto set = scanDatasets({files.at("b/dent"), files.at("a/good")}, m_job);
        VERIFY_OK(set);
        const auto images = byPath(set->images);
        QVERIFY(images.at("a/good/1.png").label == Label::ok);
        QVERIFY(images.at("b/dent/2.png").label == Label::ng);
        QCOMPARE(images.at("b/dent/2.png").defectType, QString("dent"));
    }

    void nothingIsThereTwice() {
        Files files;
        files.write({"a/1.png", "a/sub/2.png", "b/3.png"});
        files.write("list.csv", "path,label\na/1.png,ng\nb/3.png,ok\n");
        const auto set = scanDatasets({files.at("a"), files.at("a/sub"), files.at("a/"), files.at("b"), files.at("list.csv")}, m_job);
        VERIFY_OK(set);
        QCOMPARE(pathsOf(set->images), QStringList({"a/1.png", "a/sub/2.png", "b/3.png"}));
        const auto single = scanDatasets({files.at("a"), files.at("a/sub")}, m_job);
        VERIFY_OK(single);
        QCOMPARE(single->root, files.at("a")); // as alone
    }

    void oneThatCannotBeReadIsToldAndTheOthersCount() {
        Files files;
        files.write({"a/1.png", "empty/readme.txt"});
        const auto set = scanDatasets({files.at("empty"), files.at("a"), files.at("absent")}, m_job);
        VERIFY_OK(set);
        QCOMPARE(set->images.size(), size_t(1));
        QCOMPARE(set->warnings.size(), 2);
        QCOMPARE(set->passedOver.size(), 2);
        QVERIFY(set->warnings[0].contains("empty") && set->warnings[1].contains("absent"));
        QVERIFY(!scanDatasets({files.at("empty"), files.at("absent")}, m_job).ok());
        QVERIFY(!scanDatasets({}, m_job).ok());
    }

    void imagesFromAnywhereAreFoundAgainInTheProject() {
        Files files;
        files.write({"x/lot1/1.png", "y/lot2/good/2.png", "y/lot2/dent/3.png"});
        auto set = scanDatasets({files.at("x/lot1"), files.at("y/lot2")}, m_job);
        VERIFY_OK(set);
        auto project = ProjectStore::create(files.at("project"), "p");
        VERIFY_OK(project);
        QCOMPARE(*(*project)->addDataset(*set), 3);
        for (const ImageRecord& image : *(*project)->images()) QVERIFY(QFileInfo((*project)->absolutePath(image)).isFile());
        QCOMPARE(*(*project)->addDataset(*scanDatasets({files.at("y/lot2")}, m_job)), 0); // known already
    }

    void cancelEndsIt() {
        Files files;
        files.write({"a/1.png", "b/2.png"});
        std::stop_source stop;
        stop.request_stop();
        JobContext job(stop.get_token());
        const auto set = scanDatasets({files.at("a"), files.at("b")}, job);
        QVERIFY(!set);
        QCOMPARE(set.error().kind, ErrorKind::cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSeveralDatasets)
#include "test_several_datasets.moc"
