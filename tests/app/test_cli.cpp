// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line promises without a network being loaded: usage, exit codes, sentences, clean JSON.
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "core/ml/backbones.h"
#include "core/ml/model_file.h"
#include "core/ml/options.h"
#include "core/project/project_store.h"
#include "tests/app/cli_runner.h"

using namespace blemish;
using namespace blemish::test;

class TestCli : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    CliRun run(const QStringList& arguments) { return runCli(arguments, m_folder.path()); }
    void writeModel(const QString& name, int format) {
        ModelFile model;
        model.info.format = format;
        model.info.thresholdReason = "Because of a test.";
        model.info.imageThreshold = 0.25;
        model.weights.tensors["student.weight"] = tensorFromFloats({2}, {1.0F, 2.0F});
        QVERIFY(writeModelFile(m_folder.filePath(name).toStdString(), model).ok());
    }
    void writeText(const QString& name, const QByteArray& text) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("empty")));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("parts")));
        for (std::uint32_t i = 0; i < 3; ++i) QVERIFY(writePart(m_folder.filePath(QStringLiteral("parts/%1.png").arg(i)), i));
        writeModel(QStringLiteral("good.blm"), ModelInfo::currentFormat);
        writeModel(QStringLiteral("newer.blm"), ModelInfo::currentFormat + 1);
        writeText(QStringLiteral("no-model.blm"), "This is a letter, not a model.");
        writeText(QStringLiteral("broken.blm.part"), "Half of a checkpoint.");
    }

    void versionIsOneLine() {
        const CliRun version = run({QStringLiteral("--version")});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, QByteArray("blemish " BLEMISH_VERSION "\n"));
        QCOMPARE(version.err, QByteArray());
    }

    void helpNamesEveryCommand() {
        const CliRun help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char* command : {"train", "evaluate", "predict", "report", "inspect", "labels", "project", "teacher", "compare", "bench", "demo"})
            QVERIFY2(help.out.contains(command), command);
    }

    void trainOffersEveryOptionOfTheTable() {
        const CliRun help = run({QStringLiteral("train"), QStringLiteral("--help")});
        for (const OptionField& field : trainOptionFields())
            if (field.flag[0] != '\0') QVERIFY2(help.out.contains(field.flag), field.flag);
        QVERIFY(help.out.contains("--image-size"));
    }

    void manualKnowsEveryOptionOfTheTable() {
        QFile page(QStringLiteral(BLEMISH_SOURCE_DIR "/packaging/blemish.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray manual = page.readAll();
        for (const OptionField& field : trainOptionFields()) {
            // The macro Fl writes the first dash of "--lr"; roff escapes the others.
            const QByteArray flag = QByteArray(field.flag).mid(1).replace('-', "\\-");
            if (!flag.isEmpty()) QVERIFY2(manual.contains(" " + flag + " ") || manual.contains(" " + flag + "\n"), field.flag);
        }
    }

    void wrongUsageExitsWithTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentioned");
        const auto add = [](const char* line, const char* mentioned) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts) << QByteArray(mentioned);
        };
        add("", "subcommand");
        add("paint", "paint");
        add("train", "DATA");
        add("train parts --epochs many", "--epochs");
        add("train parts --epochs 0", "--epochs");
        add("train parts --loss maximal", "global-hm"); // the way out: what is possible
        add("train parts --lr 1e300", "1e-07 to 1,");
        add("train parts --seed 1.5", "whole number");
        add("predict good.blm parts --threshold nan", "--threshold"); // would call everything OK
        add("train parts --image-size big", "--image-size");
        add("train parts --image-size 100", "32");
        add("train parts --nonsense", "--nonsense");
        add("predict good.blm parts --heatmaps", "--out");
        add("predict good.blm parts --out pictures", "--heatmaps");
        add("predict good.blm", "IMAGE");
        add("evaluate good.blm parts --maps tiff", "--out");
        add("report good.blm parts", "--out");
        add("report good.blm parts --out r.pdf --language klingon", "klingon");
        add("labels", "subcommand");
        add("labels export parts --out x", "--format");
        add("labels export parts --format voc --out x", "mvtec");
        add("labels export parts --format coco", "--out");
        add("labels export parts --format coco --out x.json --images symlink", "--images");
        add("labels import parts", "FILE");
        add("teacher", "subcommand");
        add("teacher paint", "paint");
        add("teacher get alexnet", "alexnet");
    }
    void wrongUsageExitsWithTwo() {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, mentioned);
        const CliRun wrong = run(arguments);
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.out, QByteArray());
        QVERIFY2(wrong.err.contains(mentioned), wrong.err.constData());
    }

    void brokenInputIsNamedInOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentioned");
        const auto add = [](const char* line, const char* mentioned) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << QByteArray(mentioned);
        };
        add("train absent --out m.blm", "absent");
        add("train empty --out m.blm", "empty");
        add("train parts --out nowhere/m.blm", "nowhere");
        add("train parts --out empty", "empty");
        add("train parts --out m.blm --resume", "m.blm.part");
        add("train parts --out broken.blm --resume", "Leave --resume out");
        add("predict good.blm parts --csv nowhere/scores.csv", "nowhere"); // before the work, not after
        add("predict no-model.blm parts", "a training has written");
        add("evaluate absent.blm parts", "absent.blm");
        add("evaluate no-model.blm parts", "no-model.blm");
        add("evaluate newer.blm parts", "newer");
        add("evaluate good.blm absent", "absent");
        add("predict newer.blm parts", "newer");
        add("report good.blm parts --out nowhere/r.pdf", "nowhere");
        add("inspect absent.blm", "absent.blm");
        add("inspect newer.blm", "newer");
        add("labels export absent --format mvtec --out x", "absent");
        add("labels export parts --format mvtec --out parts", "parts"); // not into what is there
        add("labels export parts --format coco --out parts", "labels.json");
        add("labels import parts foreign.json", "parts"); // which is no project
        add("teacher import absent.pth", "absent.pth");
        add("teacher import no-model.blm", "no-model.blm");
    }
    void brokenInputIsNamedInOneSentence() {
        QFETCH(QStringList, arguments);
        QFETCH(const QByteArray, mentioned);
        arguments << QStringLiteral("--json") << QStringLiteral("--quiet");
        const CliRun failed = run(arguments);
        QCOMPARE(failed.code, 1);
        QCOMPARE(failed.out, QByteArray());
        QVERIFY2(failed.err.contains(mentioned), failed.err.constData());
        QVERIFY2(failed.err.startsWith("blemish: "), failed.err.constData());
        QCOMPARE(failed.err.count('\n'), 1);
    }

    void odditiesInNamesStayOnOneLine_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("spaces") << QStringLiteral("two  words");
        QTest::newRow("umlauts") << QStringLiteral("Prüfstück größer");
        QTest::newRow("CJK") << QStringLiteral("零件 部品");
        QTest::newRow("newline") << QStringLiteral("first\nsecond");
    }
    void odditiesInNamesStayOnOneLine() {
        QFETCH(const QString, name);
        const CliRun failed = run({QStringLiteral("train"), name, QStringLiteral("--out"), QStringLiteral("m.blm")});
        QCOMPARE(failed.code, 1);
        QCOMPARE(failed.err.count('\n'), 1);
        QVERIFY2(failed.err.contains(QString(name).replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8()),
                 failed.err.constData());
    }

    void modelOfTheDefaultNameIsNotOverwritten() {
        writeText(QStringLiteral("parts.blm"), "precious");
        const CliRun refused = run({QStringLiteral("train"), QStringLiteral("parts")});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("parts.blm"), refused.err.constData());
        QFile kept(m_folder.filePath(QStringLiteral("parts.blm")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("precious"));
    }

    void inspectTellsTheThreshold() {
        const CliRun text = run({QStringLiteral("inspect"), QStringLiteral("good.blm")});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("0.250000"), text.out.constData());
        QVERIFY2(text.out.contains("Because of a test."), text.out.constData());
        QCOMPARE(text.err, QByteArray());
    }

    void inspectJsonIsOneObject() {
        const CliRun json = run({QStringLiteral("inspect"), QStringLiteral("good.blm"), QStringLiteral("--json")});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.json().value(QStringLiteral("file")).toString(), QStringLiteral("good.blm"));
        QCOMPARE(json.json().value(QStringLiteral("sha256")).toString().size(), 64);
        QCOMPARE(json.err, QByteArray());
    }

    void builtinTeacherIsAlwaysListed() {
        const CliRun json = run({QStringLiteral("teacher"), QStringLiteral("list"), QStringLiteral("--json")});
        QCOMPARE(json.code, 0);
        QStringList names;
        for (const auto& entry : json.json().value(QStringLiteral("teachers")).toArray())
            names << entry.toObject().value(QStringLiteral("name")).toString();
        QVERIFY2(names.contains(QStringLiteral("builtin")), json.out.constData());
    }

    void teacherGetSaysWhatToFetchAndHowToImportIt() {
        for (const BackboneSpec& spec : backbones()) {
            const QString name = QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
            const CliRun get = run({QStringLiteral("teacher"), QStringLiteral("get"), name});
            QCOMPARE(get.code, 1);
            QVERIFY(
                get.err.contains(QByteArray(spec.torchvisionFile.data(), static_cast<qsizetype>(spec.torchvisionFile.size()))));
            QVERIFY(get.err.contains("teacher import"));
        }
    }

    void labelsAreExportedAndReadAgain() {
        const QString folder = m_folder.filePath(QStringLiteral("mvtec"));
        const CliRun mvtec = run({QStringLiteral("labels"), QStringLiteral("export"), QStringLiteral("parts"), QStringLiteral("--format"),
                                  QStringLiteral("mvtec"), QStringLiteral("--out"), QStringLiteral("mvtec"), QStringLiteral("--json")});
        QVERIFY2(mvtec.code == 0, mvtec.err.constData());
        QCOMPARE(mvtec.json().value(QStringLiteral("images")).toInt(), 3);
        QCOMPARE(QDir(folder + QStringLiteral("/train/good")).entryList(QDir::Files).size(), 3);
        QDir(folder).mkpath(QStringLiteral("test/scratch"));
        QVERIFY(writePart(folder + QStringLiteral("/test/scratch/7.png"), 7, "scratch"));
        writeText(QStringLiteral("mvtec/test/scratch/8.png"), "no picture");
        const CliRun coco = run({QStringLiteral("labels"), QStringLiteral("export"), QStringLiteral("mvtec"), QStringLiteral("--format"),
                                 QStringLiteral("coco"), QStringLiteral("--out"), QStringLiteral("labels.json"), QStringLiteral("--json")});
        QCOMPARE(coco.code, 1); // one image could not be read
        QVERIFY2(coco.err.contains("8.png"), coco.err.constData());
        QCOMPARE(coco.json().value(QStringLiteral("images")).toInt(), 4);
        QCOMPARE(coco.json().value(QStringLiteral("problems")).toArray().size(), 1);
        QFile file(m_folder.filePath(QStringLiteral("labels.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(document.value(QStringLiteral("images")).toArray().size(), 4);
        QCOMPARE(document.value(QStringLiteral("categories")).toArray().first().toObject().value(QStringLiteral("name")).toString(),
                 QStringLiteral("scratch"));
    }

    void labelsAreTakenOverIntoAProject() {
        {
            JobContext job;
            auto store = ProjectStore::create(m_folder.filePath(QStringLiteral("project")), QStringLiteral("parts"));
            QVERIFY(store && (*store)->addDataset(*scanDataset(m_folder.filePath(QStringLiteral("parts")), job)));
        }
        const QString part = QDir(m_folder.filePath(QStringLiteral("parts"))).entryList(QDir::Files).constFirst();
        writeText(QStringLiteral("foreign.json"),
                  R"({"images":[{"id":1,"file_name":"parts/)" + part.toUtf8() + R"(","width":64,"height":64},{"id":2,"file_name":"gone.png","width":64,"height":64}],
                      "categories":[{"id":1,"name":"dent"}],
                      "annotations":[{"image_id":1,"category_id":1,"segmentation":[[2,2,10,2,10,8,2,8]]}]})");
        const QStringList import{QStringLiteral("labels"), QStringLiteral("import"), QStringLiteral("project"), QStringLiteral("foreign.json"),
                                 QStringLiteral("--json")};
        const auto images = [&] { return *(*ProjectStore::openToRead(m_folder.filePath(QStringLiteral("project"))))->images(); };
        const CliRun dry = run(import + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(dry.code, 1); // one image is not there
        QVERIFY2(dry.err.contains("gone.png"), dry.err.constData());
        QCOMPARE(dry.json().value(QStringLiteral("changed")).toInt(), 1);
        QCOMPARE(dry.json().value(QStringLiteral("applied")).toBool(true), false);
        QVERIFY(std::ranges::none_of(images(), [](const ImageRecord& image) { return image.label == Label::ng; }));
        const CliRun taken = run(import);
        QCOMPARE(taken.code, 1);
        QCOMPARE(taken.json().value(QStringLiteral("masks")).toInt(), 1);
        QCOMPARE(taken.json().value(QStringLiteral("missing")).toInt(), 1);
        const auto after = images();
        const auto dent = std::ranges::find(after, QStringLiteral("dent"), &ImageRecord::defectType);
        QVERIFY(dent != after.end() && dent->label == Label::ng && dent->path == part);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("project/") + dent->drawnMask)));
    }

    void demoLeavesForeignFoldersAlone() {
        const CliRun refused = run({QStringLiteral("demo"), QStringLiteral("--out"), QStringLiteral("parts")});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("parts"), refused.err.constData());
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("parts"))).entryList(QDir::Files).size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
