// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>

#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

namespace {

std::vector<ImageRecord> okImages(const QString& folder, int count) {
    std::vector<ImageRecord> images;
    for (int i = 0; i < count; ++i) {
        ImageRecord image;
        image.path = QString("%1/%2.png").arg(folder).arg(i);
        image.label = Label::ok;
        images.push_back(image);
    }
    return images;
}

std::size_t count(const std::vector<ImageRecord>& images, Split split) {
    return inSplit(images, split).size();
}

} // namespace

class TestSplit : public QObject {
    Q_OBJECT

private slots:
    void shareIsKeptInAllAndInEachFolder() {
        auto images = okImages("a", 50);
        const auto more = okImages("b", 30);
        images.insert(images.end(), more.begin(), more.end());
        assignSplits(images, 0.2, 7);
        QCOMPARE(count(images, Split::test), size_t(16));
        QCOMPARE(count(images, Split::train), size_t(64));
        const auto tests = inSplit(images, Split::test);
        const auto inA = std::count_if(tests.begin(), tests.end(), [](const ImageRecord& i) { return i.path.startsWith("a/"); });
        QVERIFY(inA >= 9 && inA <= 11);
    }

    void orderDoesNotMatterAndSeedDoes() {
        auto images = okImages("a", 40);
        auto turned = images;
        std::reverse(turned.begin(), turned.end());
        auto other = images;
        assignSplits(images, 0.25, 1);
        assignSplits(turned, 0.25, 1);
        assignSplits(other, 0.25, 2);
        std::reverse(turned.begin(), turned.end());
        QVERIFY(images == turned);
        QVERIFY(images != other);
    }

    void splitIsTheSameOnEveryMachine() {
        auto images = okImages("good", 10);
        assignSplits(images, 0.3, 0);
        QCOMPARE(pathsOf(inSplit(images, Split::test)), QStringList({"good/0.png", "good/2.png", "good/5.png"}));
    }

    void ngAndUnlabelledAreNeverTrainedOn() {
        auto images = okImages("x", 3);
        images[0].label = Label::ng;
        images[1].label = Label::unlabelled;
        assignSplits(images, 0.0, 0);
        QCOMPARE(images[0].split, Split::test);
        QCOMPARE(images[1].split, Split::test);
        QCOMPARE(images[2].split, Split::train);
    }

    void givenSplitsStay() {
        auto images = okImages("x", 4);
        images[0].split = Split::validation;
        images[1].split = Split::test;
        assignSplits(images, 0.0, 0);
        QCOMPARE(images[0].split, Split::validation);
        QCOMPARE(images[1].split, Split::test);
        QCOMPARE(count(images, Split::train), size_t(2));
    }

    void somethingIsLeftToTrainOn() {
        for (int n = 1; n < 5; ++n) {
            auto images = okImages("x", n);
            assignSplits(images, 0.9, 3);
            QVERIFY(count(images, Split::train) >= 1);
        }
    }

    void snapshotSeesLabelsAndContentButNotThePlace() {
        Dataset set;
        set.root = "/data/part";
        set.images = okImages("x", 3);
        const QString before = snapshotHash(set, set.images);
        QCOMPARE(before.size(), 64);

        auto turned = set.images;
        std::reverse(turned.begin(), turned.end());
        QCOMPARE(snapshotHash(set, turned), before);
        turned[0].path = "/data/part/" + turned[0].path;
        QCOMPARE(snapshotHash(set, turned), before);

        const auto differs = [&](auto change) {
            auto images = set.images;
            change(images[1]);
            return snapshotHash(set, images) != before;
        };
        QVERIFY(differs([](ImageRecord& i) { i.label = Label::ng; }));
        QVERIFY(differs([](ImageRecord& i) { i.split = Split::test; }));
        QVERIFY(differs([](ImageRecord& i) { i.bytes = 5; }));
        QVERIFY(differs([](ImageRecord& i) { i.contentHash = "ab"; }));
        QVERIFY(differs([](ImageRecord& i) { i.path += "x"; }));
    }

    void samePictureInTrainAndTestIsNoticed() {
        Files files;
        files.write("train/good/a.png", "same");
        files.write("train/good/b.png", "other");
        files.write("test/good/c.png", "same");
        JobContext job;
        auto set = scanDataset(files.root(), job);
        VERIFY_OK(set);
        QVERIFY(leakageWarnings(set->images).isEmpty()); // nothing is known before the hashes
        VERIFY_OK(hashContents(*set, job));
        QCOMPARE(set->images[0].contentHash, QString("0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5"));
        const QStringList warnings = leakageWarnings(set->images);
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings[0].contains("test/good/c.png") && warnings[0].contains("train/good/a.png"));
    }

    void wordsForSplits() {
        for (const Split split : {Split::unassigned, Split::train, Split::validation, Split::test})
            QCOMPARE(splitFromText(toText(split)), split);
        QCOMPARE(splitFromText(" Val "), Split::validation);
        QCOMPARE(splitFromText("soon"), Split::unassigned);
    }
};

QTEST_GUILESS_MAIN(TestSplit)
#include "test_split.moc"
