// SPDX-License-Identifier: GPL-3.0-or-later
// Methods whose score is no value of the map, and one-class novelty detection, through the real executable.
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli_runner.h"

using namespace blemish;
using namespace blemish::test;

class TestCliMethods : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    CliRun run(const char* line) { return runCli(QString::fromLatin1(line).split(QLatin1Char(' ')), m_folder.path()); }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    /// Two classes of 4 x 5 pixels: dark and bright.
    void writeIdx(const char* part, int count) {
        QByteArray images("\0\0\x08\x03", 4), labels("\0\0\x08\x01", 4);
        const auto number = [](int value) { return QByteArray(3, '\0') + static_cast<char>(value); };
        images += number(count) + number(5) + number(4);
        labels += number(count);
        for (int i = 0; i < count; ++i) {
            labels += static_cast<char>(i % 2);
            for (int k = 0; k < 20; ++k) images += static_cast<char>(i % 2 ? 150 + (7 * k + i) % 100 : (5 * k + 3 * i) % 60);
        }
        QDir(m_folder.path()).mkpath(QStringLiteral("mnist"));
        for (const auto& [kind, bytes] : {std::pair{"images-idx3", images}, std::pair{"labels-idx1", labels}}) {
            QFile file(path("mnist/") + QString::fromLatin1(part) + QLatin1Char('-') + QString::fromLatin1(kind) + QStringLiteral("-ubyte"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
    }

private Q_SLOTS:
    void initTestCase() {
        JobContext job;
        QVERIFY(writeSampleCategory(path("plate").toStdString(), {10, 3, 1}, 7, job).ok());
        writeIdx("train", 40);
        writeIdx("t10k", 12);
    }

    void mkdTrainsEvaluatesPredictsAndReports() {
        const CliRun trained = run("train plate --out mkd.blm --method mkd --backbone resnet18 --teacher builtin --image-size 64 --epochs 2 --batch 4 --json");
        QVERIFY2(trained.code == 0, trained.err.constData());
        QCOMPARE(trained.json().value(QStringLiteral("method")).toString(), QStringLiteral("mkd"));
        QCOMPARE(trained.json().value(QStringLiteral("teacher")).toString(), QStringLiteral("builtin"));
        const CliRun evaluated = run("evaluate mkd.blm plate --json");
        QVERIFY2(evaluated.code == 0, evaluated.err.constData());
        QVERIFY(evaluated.json().value(QStringLiteral("pixel_auroc")).isDouble());
        const CliRun predicted = run("predict mkd.blm plate/test --out out --heatmaps --masks --csv scores.csv --json");
        QVERIFY2(predicted.code == 0, predicted.err.constData());
        const CliRun inspected = run("inspect mkd.blm");
        for (const char* word : {"mkd", "resnet18", "builtin"}) QVERIFY2(inspected.out.contains(word), inspected.out.constData());
        const CliRun reported = run("report mkd.blm plate --out report.pdf");
        QVERIFY2(reported.code == 0, reported.err.constData());
        QVERIFY(QFileInfo(path("report.pdf")).size() > 10'000);
    }

    void optionsOfAnotherMethodAreRefused() {
        const CliRun bottleneck = run("train plate --out x.blm --method mkd --bottleneck oce");
        QCOMPARE(bottleneck.code, 2);
        QVERIFY2(bottleneck.err.contains("means nothing to the method mkd"), bottleneck.err.constData());
        const CliRun lambda = run("train plate --out x.blm --lambda 0.1");
        QCOMPARE(lambda.code, 2);
        const CliRun vgg = run("train plate --out x.blm --backbone vgg16");
        QCOMPARE(vgg.code, 2);
        QVERIFY2(vgg.err.contains("needs a residual network"), vgg.err.constData());
    }

    void oneClassGivesEveryClassItsAurocAndDoesNoneTwice() {
        const char* command = "one-class --dataset mnist --root mnist --classes 0,1 --out found --teacher builtin --epochs 3 --json";
        const CliRun first = run(command);
        QVERIFY2(first.code == 0, first.err.constData());
        const QJsonObject json = first.json();
        QCOMPARE(json.value(QStringLiteral("dataset")).toString(), QStringLiteral("mnist"));
        const QJsonObject classes = json.value(QStringLiteral("classes")).toObject();
        QCOMPARE(classes.keys(), (QStringList{QStringLiteral("0"), QStringLiteral("1")}));
        for (const auto& value : classes) QVERIFY2(value.isDouble() && value.toDouble() >= 0 && value.toDouble() <= 1, first.out.constData());
        QVERIFY(json.value(QStringLiteral("mean_sum")).isDouble());
        QCOMPARE(json.value(QStringLiteral("published")).toObject().value(QStringLiteral("mean")).toDouble(), 0.993);
        QVERIFY(json.value(QStringLiteral("not_as_published")).toArray().size() >= 2);
        QVERIFY(QFileInfo::exists(path("found/one-class.csv")));
        QVERIFY(QDir(path("found")).entryList({QStringLiteral("*.blm")}).isEmpty());

        const CliRun again = run(command);
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(again.json(), json);
        QVERIFY2(!again.err.contains("images to learn from"), again.err.constData());
        const CliRun other = run("one-class --dataset mnist --root mnist --classes 0 --out found --teacher builtin --epochs 2 --json");
        QVERIFY2(other.err.contains("images to learn from"), other.err.constData()); // other options: another result
    }

    void oneClassPrintsThePublishedRowBesideItsOwn() {
        const CliRun table = run("one-class --dataset mnist --root mnist --classes 1 --out mkd --method mkd --backbone resnet18 --teacher builtin --epochs 2");
        QVERIFY2(table.code == 0, table.err.constData());
        QVERIFY2(table.out.contains("99.82"), table.out.constData());
        QVERIFY2(table.out.contains("Not as published: The expert is resnet18"), table.out.constData());
    }

    void foldersAreSplitBySeed() {
        for (int i = 0; i < 8; ++i) {
            QVERIFY(writePng((path("brain/no/") + QString::number(i)).toStdString() + ".png", drawSamplePart(static_cast<std::uint32_t>(i), {}, 48).image).ok());
            if (i < 3) QVERIFY(writePng((path("brain/yes/") + QString::number(i)).toStdString() + ".png", RgbImage(48, 48, 90)).ok());
        }
        const CliRun runs = run("one-class --dataset folder --root brain --seeds 2 --upscale 32 --epochs 1 --teacher builtin --out brain-out --json");
        QVERIFY2(runs.code == 0, runs.err.constData());
        QCOMPARE(runs.json().value(QStringLiteral("classes")).toObject().keys(), QStringList{QStringLiteral("no")});
        QCOMPARE(runs.json().value(QStringLiteral("deviation_over_seeds")).toObject().keys(), QStringList{QStringLiteral("no")});
    }

    void whatIsMissingIsNamed() {
        const CliRun none = run("one-class --dataset cifar10 --root plate");
        QCOMPARE(none.code, 1);
        QVERIFY2(none.err.contains("data_batch_1.bin"), none.err.constData());
        const CliRun klass = run("one-class --dataset mnist --root mnist --classes eleven");
        QCOMPARE(klass.code, 2);
        QVERIFY2(klass.err.contains("the classes are 0, 1"), klass.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliMethods)
#include "test_cli_methods.moc"
