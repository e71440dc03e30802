// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <map>

#include "core/base/file_io.h"
#include "core/project/dataset.h"
#include "core/project/duplicates.h"
#include "core/project/file_names.h"
#include "core/project/label_rules.h"
#include "core/project/relocation.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

/// Label rules, new splits, duplicates and moved folders.
class TestProjectTools : public QObject {
    Q_OBJECT

    static ImageRecord image(const char* path, Label label = Label::unlabelled, Split split = Split::unassigned,
                             const char* hash = "") {
        ImageRecord record;
        record.path = QString::fromUtf8(path);
        record.label = label;
        record.split = split;
        record.contentHash = QString::fromLatin1(hash);
        return record;
    }
    static std::vector<ImageRecord> manyOk(int count) {
        std::vector<ImageRecord> images;
        for (int i = 0; i < count; ++i)
            images.push_back(image(qPrintable(QString("line %1/part %2.png").arg(i % 4).arg(i)), Label::ok));
        return images;
    }
    static std::map<Split, int> countSplits(const std::vector<ImageRecord>& images) {
        std::map<Split, int> counts;
        for (const ImageRecord& each : images) ++counts[each.split];
        return counts;
    }

private slots:
    void firstRuleThatFitsDecides() {
        std::vector<ImageRecord> images{image("Good/a1.png"), image("lot/bad/a2.png"), image("lot/NG_7.png"),
                                        image("lot/other.png", Label::ok)};
        const std::vector<LabelRule> rules{
            {LabelRule::Kind::folder, "good", Label::ok, {}, Split::train},
            {LabelRule::Kind::regex, "/bad/|a2", Label::ng, "dent", Split::unassigned},
            {LabelRule::Kind::prefix, "NG_", Label::ng, {}, Split::unassigned},
            {LabelRule::Kind::regex, "a", Label::unlabelled, {}, Split::unassigned},
        };
        const RulesOutcome outcome = applyRules(images, rules);
        QVERIFY(images[0].label == Label::ok && images[0].split == Split::train);
        QVERIFY(images[1].label == Label::ng && images[1].defectType == "dent");
        QVERIFY(images[2].label == Label::ng && images[2].defectType.isEmpty());
        QVERIFY(images[3].label == Label::ok); // none fits
        QCOMPARE(outcome.matched, (std::vector<int>{1, 1, 1, 0}));
        QCOMPARE(outcome.examples[1], QString("lot/bad/a2.png"));
        QCOMPARE(outcome.ok, 2);
        QCOMPARE(outcome.ng, 2);
    }

    void folderRuleLooksAtWholeNamesAndPrefixAtTheFileAlone() {
        std::vector<ImageRecord> images{image("goods/x.png"), image("good.png"), image("a/GOOD/x.png"),
                                        image("good_1/good_2.png")};
        applyRules(images, std::vector<LabelRule>{{LabelRule::Kind::folder, "good", Label::ok, {}, Split::unassigned}});
        QVERIFY(images[0].label == Label::unlabelled && images[1].label == Label::unlabelled);
        QVERIFY(images[2].label == Label::ok);
        applyRules(images, std::vector<LabelRule>{{LabelRule::Kind::prefix, "good_2", Label::ng, {}, Split::unassigned}});
        QVERIFY(images[3].label == Label::ng && images[0].label == Label::unlabelled);
    }

    void badExpressionIsExplainedAndMatchesNothing() {
        const LabelRule bad{LabelRule::Kind::regex, "part(", Label::ng, {}, Split::unassigned};
        const auto checked = checkRule(bad);
        QVERIFY(!checked.ok() && message(checked.error()).contains("part(") && message(checked.error()).contains("character"));
        std::vector<ImageRecord> images{image("part(.png")};
        QCOMPARE(applyRules(images, std::span(&bad, 1)).matched.front(), 0);
        QVERIFY(images[0].label == Label::unlabelled);
    }

    void ruleNeverPutsNgIntoTraining() {
        std::vector<ImageRecord> images{image("bad/1.png", Label::ok, Split::train)};
        applyRules(images, std::vector<LabelRule>{{LabelRule::Kind::folder, "bad", Label::ng, {}, Split::train}});
        QVERIFY(images[0].label == Label::ng && images[0].split == Split::test);
    }

    void newSplitHasTheSharesOfEveryFolderAndRepeats() {
        auto images = manyOk(400);
        for (int i = 0; i < 20; ++i) images.push_back(image(qPrintable(QString("ng/%1.png").arg(i)), Label::ng));
        images.push_back(image("new.png"));
        redistribute(images, {0.2, 0.1, 5});
        auto counts = countSplits(std::vector(images.begin(), images.begin() + 400));
        QCOMPARE(counts[Split::test], 80);
        QCOMPARE(counts[Split::validation], 40);
        QCOMPARE(counts[Split::train], 280);
        for (int line = 0; line < 4; ++line) {
            int tests = 0;
            for (int i = line; i < 400; i += 4) tests += images[std::size_t(i)].split == Split::test;
            QVERIFY(std::abs(tests - 20) <= 1);
        }
        counts = countSplits(std::vector(images.begin() + 400, images.end()));
        QCOMPARE(counts[Split::train], 0);
        QCOMPARE(counts[Split::validation], 7); // a third of the NG
        auto again = manyOk(400), other = manyOk(400);
        std::reverse(again.begin(), again.end());
        redistribute(again, {0.2, 0.1, 5});
        redistribute(other, {0.2, 0.1, 6});
        int same = 0;
        for (int i = 0; i < 400; ++i) {
            QVERIFY(again[std::size_t(399 - i)].split == images[std::size_t(i)].split);
            same += other[std::size_t(i)].split == images[std::size_t(i)].split;
        }
        QVERIFY(same < 350);
    }

    void leaksComeFirstThenContradictions() {
        const std::vector<ImageRecord> images{
            image("a", Label::ok, Split::test, "1"),  image("b", Label::ok, Split::test, "1"),
            image("c", Label::ok, Split::test, "2"),  image("d", Label::ng, Split::test, "2"),
            image("e", Label::ok, Split::train, "3"), image("f", Label::ok, Split::test, "3"),
            image("g", Label::ok, Split::train, "4"), image("h", Label::ok, Split::test, ""),
            image("i", Label::ok, Split::test, ""),
        };
        const auto groups = findDuplicates(images);
        QCOMPARE(groups.size(), std::size_t(3));
        QCOMPARE(groups[0], (DuplicateGroup{{4, 5}, true, false}));
        QCOMPARE(groups[1], (DuplicateGroup{{2, 3}, false, true}));
        QCOMPARE(groups[2], (DuplicateGroup{{0, 1}, false, false}));
    }

    void movedFolderIsTakenOnlyIfNoImageDiffers() {
        Files files;
        files.write(QStringList{"new/place/a.png", "new/place/sub/b.png"});
        std::vector<ImageRecord> images{image("a.png"), image("sub/b.png"), image("gone.png")};
        for (ImageRecord& each : images) each.bytes = QFileInfo(files.at("new/place/" + each.path)).size();
        images[2].bytes = 7;
        JobContext job;
        QCOMPARE(likelyFolder(images, files.at("new"), job), files.at("new/place"));
        auto check = checkRelocation(images, files.at("new/place"), job);
        VERIFY_OK(check);
        QCOMPARE(check->unproven, 2); // in name and size alone
        QCOMPARE(check->missing, 1);
        QVERIFY(check->acceptable() && !check->proven());
        const std::string b = *sha256OfFile(toPath(files.at("new/place/sub/b.png")));
        images[1].contentHash = QString::fromStdString(b);
        check = checkRelocation(images, files.at("new/place"), job);
        VERIFY_OK(check);
        QCOMPARE(check->matched, 1);
        images[0].contentHash = QString(64, u'0'); // the same size, another picture
        check = checkRelocation(images, files.at("new/place"), job);
        VERIFY_OK(check);
        QCOMPARE(check->different, QStringList{"a.png"});
        QVERIFY(!check->acceptable());
        check = checkRelocation(images, files.at("elsewhere"), job);
        VERIFY_OK(check);
        QVERIFY(check->matched == 0 && !check->acceptable());
    }
};

QTEST_GUILESS_MAIN(TestProjectTools)
#include "test_project_tools.moc"
