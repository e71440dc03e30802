// SPDX-License-Identifier: GPL-3.0-or-later
// The commands with the engine loaded: one tiny model is trained and then used in every way.
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>

#include "core/base/file_io.h"
#include "core/ml/model_file.h"
#include "tests/app/cli_runner.h"

using namespace blemish;
using namespace blemish::test;

class TestCliModels : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    CliRun m_trained;

    CliRun run(const QStringList& arguments) { return runCli(arguments, m_folder.path()); }
    CliRun run(const char* line) { return run(QString::fromLatin1(line).split(QLatin1Char(' '))); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static QStringList training(const QString& model, int epochs) {
        return QStringLiteral("train plate --out %1 --epochs %2 --image-size 64 --batch 8 --teacher builtin --seed 3 --threads 2")
            .arg(model)
            .arg(epochs)
            .split(QLatin1Char(' '));
    }

private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        JobContext job;
        QVERIFY(writeSampleCategory(path(QStringLiteral("plate")).toStdString(), {10, 3, 1}, 7, job).ok());
        m_trained = run(training(QStringLiteral("plate.blm"), 2) << QStringLiteral("--json"));
        QVERIFY2(m_trained.code == 0, m_trained.err.constData());
    }

    void trainingReportsWhatItDid() {
        const QJsonObject json = m_trained.json();
        for (const char* key : {"model", "method", "backbone", "images", "epochs", "steps", "seed", "device", "precision",
                                "threads", "final_loss", "seconds", "train_ms_per_image", "threshold", "teacher", "held_out"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        QCOMPARE(json.value(QStringLiteral("epochs")).toInt(), 2);
        QCOMPARE(json.value(QStringLiteral("images")).toInt() + json.value(QStringLiteral("held_out")).toInt(), 10);
        QVERIFY(m_trained.err.contains("Training")); // progress went to the other stream
    }

    void compareGivesEachMethodARowAndMakesNoModelTwice() {
        const char* command = "compare plate --out compared --methods rd --seeds 2 --seed 5 --epochs 1 --image-size 64 --teacher builtin --json";
        const CliRun first = run(command);
        QVERIFY2(first.code == 0, first.err.constData());
        const QJsonObject row = first.json().value(QStringLiteral("methods")).toArray().first().toObject();
        QCOMPARE(row.value(QStringLiteral("method")).toString(), QStringLiteral("rd"));
        QCOMPARE(row.value(QStringLiteral("image_auroc")).toObject().value(QStringLiteral("models")).toInt(), 2);
        QVERIFY(row.value(QStringLiteral("training_seconds")).toObject().value(QStringLiteral("mean")).toDouble() > 0);
        QVERIFY(QFileInfo::exists(path(QStringLiteral("compared/comparison.csv"))));

        const QString model = path(QStringLiteral("compared/rd-seed5.blm")), other = path(QStringLiteral("compared/rd-seed6.blm"));
        const QDateTime made = QFileInfo(model).lastModified();
        QVERIFY(QFile::remove(other));
        const CliRun again = run(command);
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(QFileInfo(model).lastModified(), made);
        QVERIFY(QFileInfo::exists(other));
        for (const char* key : {"image_auroc", "image_ap"}) // trained again with the same seed: the same figures
            QCOMPARE(again.json().value(QStringLiteral("methods")).toArray().first().toObject().value(QLatin1String(key)),
                     row.value(QLatin1String(key)));
    }

    void benchComparesEveryPrecisionWithTheMachinesPeak() {
        const CliRun bench = run("bench --image-size 64 --steps 2 --seconds 0.1 --json");
        QVERIFY2(bench.code == 0, bench.err.constData());
        const QJsonObject json = bench.json();
        QVERIFY(json.value(QStringLiteral("gflop")).toObject().value(QStringLiteral("teacher")).toDouble() > 0.2);
        QStringList seen;
        for (const QJsonValue& value : json.value(QStringLiteral("rows")).toArray()) {
            const QJsonObject row = value.toObject();
            QVERIFY(row.value(QStringLiteral("ms_per_image")).toDouble() > 0);
            seen << row.value(QStringLiteral("work")).toString() + QLatin1Char(' ') + row.value(QStringLiteral("precision")).toString();
            const QJsonValue share = row.value(QStringLiteral("of_limit"));
            QVERIFY2(share.isNull() || (share.toDouble() > 0 && share.toDouble() < 1.5), qPrintable(seen.back()));
        }
        QVERIFY(seen.contains(QStringLiteral("training fp32")) && seen.contains(QStringLiteral("inference fp32")));
        for (const QString& precision : json.value(QStringLiteral("gflops_one_thread")).toObject().keys())
            QVERIFY2(seen.contains(QStringLiteral("files ") + precision), qPrintable(precision));
    }

    void sameTrainingWritesTheSameBytesButForTheDate() {
        QTest::qSleep(1100); // another second, another date
        const CliRun again = run(training(QStringLiteral("again.blm"), 2));
        QVERIFY2(again.code == 0, again.err.constData());
        QVERIFY2(again.out.startsWith("The built-in teacher is in use") && again.out.contains("a pretrained one finds") &&
                     again.out.contains("`blemish teacher get resnet18`"),
                 again.out.constData());
        QByteArray bytes[2];
        for (int i = 0; i < 2; ++i) {
            QFile file(path(i == 0 ? QStringLiteral("plate.blm") : QStringLiteral("again.blm")));
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes[i] = file.readAll();
            const auto info = readModelInfo(file.fileName().toStdString());
            QVERIFY(info.ok());
            bytes[i].replace(info->created.c_str(), "(a date)");
        }
        QVERIFY(bytes[0] == bytes[1]);
    }

    void fileOverTheLimitIsAnErrorAndLeavesNothing() {
        QProcess process;
        prepare(process, training(QStringLiteral("limited.blm"), 1), m_folder.path());
        process.setChildProcessModifier([] {
            const rlimit limit{1 << 20, 1 << 20};
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start();
        const CliRun limited = finish(process);
        QCOMPARE(limited.code, 1);
        QVERIFY2(limited.err.contains("limited.blm"), limited.err.constData());
        const QStringList left = QDir(m_folder.path()).entryList({QStringLiteral("*limited*")}, QDir::Files | QDir::Hidden);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char(' '))));
    }

    void evaluationHoldsEveryMetric() {
        const CliRun evaluated = run("evaluate plate.blm plate --json --out numbers --maps tiff");
        QVERIFY2(evaluated.code == 0, evaluated.err.constData());
        const QJsonObject json = evaluated.json();
        for (const char* key : {"image_auroc", "image_ap", "image_f1max", "pixel_auroc", "pixel_ap", "pixel_f1max", "aupro_030",
                                "aupro_005", "images", "per_defect_type"})
            QVERIFY2(json.contains(QLatin1String(key)), key);
        QCOMPARE(json.value(QStringLiteral("images")).toInt(), 3 + static_cast<int>(sampleDefectTypes().size()));
        for (const char* file : {"numbers/evaluation.json", "numbers/scores.csv", "numbers/plate/test/good/000.tiff"})
            QVERIFY2(QFileInfo::exists(path(QLatin1String(file))), file);
    }

    void everyRuleChoosesAThresholdAndSaysWhy_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<double>("limit");
        QTest::newRow("F1") << QStringLiteral("max-f1") << 0.0;
        QTest::newRow("balanced accuracy") << QStringLiteral("balanced-accuracy") << 0.0;
        QTest::newRow("false alarms") << QStringLiteral("max-false-alarm-rate=0") << 0.0;
        QTest::newRow("misses") << QStringLiteral("max-miss-rate=0.25") << 0.25;
        QTest::newRow("costs") << QStringLiteral("cost-ratio=20") << 20.0;
        QTest::newRow("OK images alone") << QStringLiteral("normals-only=0.1") << 0.1;
    }
    void everyRuleChoosesAThresholdAndSaysWhy() {
        QFETCH(QString, rule);
        QFETCH(double, limit);
        const CliRun evaluated = run(QByteArray("evaluate plate.blm plate --json --quiet --threshold-rule " + rule.toUtf8()).constData());
        QVERIFY2(evaluated.code == 0, evaluated.err.constData());
        const QJsonObject json = evaluated.json(), advice = json.value(QStringLiteral("threshold_advice")).toObject();
        QCOMPARE(advice.value(QStringLiteral("rule")).toString(), rule.section(QLatin1Char('='), 0, 0));
        QCOMPARE(advice.value(QStringLiteral("limit")).toDouble(), limit);
        QCOMPARE(json.value(QStringLiteral("threshold")), advice.value(QStringLiteral("threshold")));
        QVERIFY(!advice.value(QStringLiteral("reason")).toString().isEmpty());
        if (rule.startsWith(QLatin1String("max-false"))) QCOMPARE(advice.value(QStringLiteral("false_alarm_rate")).toDouble(-1), 0.0);
        if (rule.startsWith(QLatin1String("max-miss"))) QVERIFY(advice.value(QStringLiteral("miss_rate")).toDouble(1) <= 0.25);
    }

    void aRulesReasonStandsBelowItsThreshold() {
        const CliRun evaluated = run("evaluate plate.blm plate --quiet --threshold-rule normals-only");
        QVERIFY2(evaluated.code == 0, evaluated.err.constData());
        const CliRun same = run("evaluate plate.blm plate --quiet --json --threshold-rule normals-only");
        const QString reason = same.json().value(QStringLiteral("threshold_advice")).toObject().value(QStringLiteral("reason")).toString();
        QVERIFY2(!reason.isEmpty() && QString::fromUtf8(evaluated.out).contains(reason), evaluated.out.constData());
    }

    void rulesThatAreNoneAreRefused() {
        for (const char* rule : {"best", "max-f1=1", "cost-ratio=0", "max-miss-rate", "normals-only=0.7", "cost-ratio=x"}) {
            const CliRun refused = run(QByteArray(QByteArray("evaluate plate.blm plate --threshold-rule ") + rule).constData());
            QVERIFY2(refused.code == 2 && refused.out.isEmpty(), rule);
        }
        QCOMPARE(run("evaluate plate.blm plate --threshold 1 --threshold-rule max-f1").code, 2);
    }

    void corruptImageIsNamedAndTheBatchGoesOn() {
        const QDir batch(path(QStringLiteral("batch")));
        QVERIFY(batch.mkpath(QStringLiteral(".")));
        QVERIFY(writePart(batch.filePath(QStringLiteral("1.png")), 1));
        QVERIFY(writePart(batch.filePath(QStringLiteral("3.png")), 3));
        QVERIFY(writeFileAtomically(batch.filePath(QStringLiteral("2.png")).toStdString(), std::string_view("no picture")).ok());
        const CliRun predicted = run("predict plate.blm batch --json --quiet");
        QCOMPARE(predicted.code, 1);
        QVERIFY2(predicted.err.contains("2.png"), predicted.err.constData());
        const QJsonArray images = predicted.json().value(QStringLiteral("images")).toArray();
        QCOMPARE(images.size(), 2);
        QVERIFY(images[0].toObject().value(QStringLiteral("path")).toString().endsWith(QLatin1String("1.png")));
        QVERIFY(images[1].toObject().value(QStringLiteral("path")).toString().endsWith(QLatin1String("3.png")));
        QCOMPARE(predicted.json().value(QStringLiteral("errors")).toArray().size(), 1);
    }

    void eachScalesMapIsWrittenWithItsShare() {
        QVERIFY(writePart(path(QStringLiteral("scaled.png")), 5));
        const CliRun predicted = run("predict plate.blm scaled.png --json --out scales --maps-per-scale");
        QVERIFY2(predicted.code == 0, predicted.err.constData());
        const QJsonObject shares = predicted.json().value(QStringLiteral("images"))[0].toObject().value(QStringLiteral("scale_shares")).toObject();
        double sum = 0;
        for (const char* scale : {"1", "2", "3"}) {
            QVERIFY(QFileInfo::exists(path(QStringLiteral("scales/scaled_scale%1.tiff").arg(QLatin1String(scale)))));
            sum += shares.value(QLatin1String(scale)).toDouble();
        }
        QVERIFY(std::abs(sum - 1) < 1e-6);
    }

    void thresholdDecides() {
        QVERIFY(writePart(path(QStringLiteral("one.png")), 5));
        QVERIFY(run("predict plate.blm one.png --threshold -1").out.startsWith("ng\t"));
        QVERIFY(run("predict plate.blm one.png --threshold 1000000").out.startsWith("ok\t"));
    }

    void unusualNamesAreReadAndWritten() {
        const QStringList names{QStringLiteral("two words.png"), QStringLiteral("Prüfstück.png"), QStringLiteral("部品.png"),
                                QStringLiteral("first\nsecond.png"), QStringLiteral("a, \"b\".png")};
        for (const QString& name : names) QVERIFY(writePart(path(name), 5));
        // A name in brackets is a folder like any other.
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("[good]")));
        QVERIFY(writePart(path(QStringLiteral("[good]/in brackets.png")), 5));
        const CliRun predicted = run(QStringList{QStringLiteral("predict"), QStringLiteral("plate.blm")} + names +
                                     QStringLiteral("[good] --json --overlays --heatmaps --masks --out pictures --csv scores.csv")
                                         .split(QLatin1Char(' ')));
        QVERIFY2(predicted.code == 0, predicted.err.constData());
        const QJsonArray images = predicted.json().value(QStringLiteral("images")).toArray();
        QCOMPARE(images.size(), names.size() + 1);
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(images[i].toObject().value(QStringLiteral("path")).toString(), names[i]);
        QVERIFY(QFileInfo::exists(path(QStringLiteral("scores.csv"))));
        QCOMPARE(QDir(path(QStringLiteral("pictures"))).entryList(QDir::Files).size(), 3 * images.size());
    }

    void modelIsExportedWithTheThresholdsThatAreAskedFor() {
        const CliRun exported = run("export plate.blm --out plate.pt --threshold 0.5 --review 0.25 --json");
        QVERIFY2(exported.code == 0, exported.err.constData());
        const QJsonObject json = exported.json();
        QCOMPARE(json.value(QStringLiteral("threshold")).toDouble(), 0.5);
        QCOMPARE(json.value(QStringLiteral("review_threshold")).toDouble(), 0.25);
        QVERIFY(json.value(QStringLiteral("map_deviation")).toDouble() < 1e-5);
        QCOMPARE(json.value(QStringLiteral("bytes")).toInteger(), QFileInfo(path(QStringLiteral("plate.pt"))).size());
        QCOMPARE(run("export plate.blm --out other.pt --threshold 0.5 --review 0.75").code, 2);
        QCOMPARE(run("export plate.blm --out other.caffe --format caffe").code, 2);
        QCOMPARE(run("export plate.blm --out nowhere/other.pt").code, 1);
        QCOMPARE(run("export plate.blm --out nowhere/other.onnx --format onnx").code, 1);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("*other*")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void modelIsExportedAsOnnxByTheFilesEnding() {
        const CliRun exported = run("export plate.blm --out plate.onnx --json");
        QVERIFY2(exported.code == 0, exported.err.constData());
        const QJsonObject json = exported.json();
        QCOMPARE(json.value(QStringLiteral("format")).toString(), QStringLiteral("onnx"));
        QVERIFY(json.value(QStringLiteral("map_deviation")).toDouble() < 1e-4);
        QCOMPARE(json.value(QStringLiteral("bytes")).toInteger(), QFileInfo(path(QStringLiteral("plate.onnx"))).size());
    }

    void reportNeedsNoDisplay() {
        const CliRun reported = run("report plate.blm plate --out report.pdf --json");
        QVERIFY2(reported.code == 0, reported.err.constData());
        QCOMPARE(reported.json().value(QStringLiteral("report")).toString(), QStringLiteral("report.pdf"));
        QFile pdf(path(QStringLiteral("report.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void reportSpeaksTheLanguageThatIsAskedForAndNoOther() {
        const auto pages = [&](const QStringList& more, const QProcessEnvironment& environment) {
            QProcess process;
            prepare(process, QStringLiteral("report plate.blm plate --out spoken.pdf").split(QLatin1Char(' ')) + more, m_folder.path());
            process.setProcessEnvironment(environment);
            process.start();
            CliRun said = finish(process);
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {path(QStringLiteral("spoken.pdf")), QStringLiteral("-")});
            reader.waitForFinished();
            return std::pair(said, QString::fromUtf8(reader.readAllStandardOutput()).simplified());
        };
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) QSKIP("pdftotext is not installed");
        QProcessEnvironment environment = quietEnvironment(path(QStringLiteral("no-teachers")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        environment.insert(QStringLiteral("LANG"), QStringLiteral("de_DE.UTF-8"));
        const auto [plain, english] = pages({}, environment);
        QVERIFY2(plain.code == 0, plain.err.constData());
        QVERIFY2(english.contains(QStringLiteral("Inspection model report")) && !english.contains(QStringLiteral("Unterschrift")), qPrintable(english));
        const auto [asked, german] = pages({QStringLiteral("--language"), QStringLiteral("de")}, environment);
        QVERIFY2(asked.code == 0, asked.err.constData());
        for (const char* words : {"Bericht zum Prüfmodell", "Unterschrift", "Datensatz", "Verfahren, Backbone", "Epochen"})
            QVERIFY2(german.contains(QString::fromUtf8(words)), qPrintable(german));
        QVERIFY(!german.contains(QStringLiteral("Threshold")) && !german.contains(QStringLiteral("images")));

        // What goes to the terminal stays English, whatever the report speaks.
        const CliRun failed = run("report no-such.blm plate --out spoken.pdf --language de");
        QVERIFY2(failed.code != 0 && failed.err.contains("Cannot read \"no-such.blm\": No such file or directory."), failed.err.constData());

        // On a system without Japanese letters.
        QVERIFY(writeFileAtomically(path(QStringLiteral("fonts.conf")).toStdString(),
                                    std::string_view("<fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>")).ok());
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), path(QStringLiteral("fonts.conf")));
        const auto [refused, fallback] = pages({QStringLiteral("--language"), QStringLiteral("ja")}, environment);
        QVERIFY2(refused.code == 0, refused.err.constData());
        QVERIFY2(refused.err.contains("No font of this system"), refused.err.constData());
        QVERIFY(fallback.contains(QStringLiteral("Inspection model report")));
    }

    void everyFigureOfTheReportComesFromOneCommandAndIsByteStableApartFromTheDate() {
        QByteArray pages[2];
        for (QByteArray& each : pages) {
            const CliRun reported = run("report plate.blm plate --out same.pdf");
            QVERIFY2(reported.code == 0, reported.err.constData());
            QFile pdf(path(QStringLiteral("same.pdf")));
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            each = pdf.readAll();
            if (&each == pages) QTest::qSleep(1100); // another second, another date
        }
        QCOMPARE(pages[0].size(), pages[1].size());
        int differences = 0; // the date stands in the document's information and on its pages, whose streams are compressed
        for (qsizetype i = 0; i < pages[0].size(); ++i) differences += pages[0][i] != pages[1][i] ? 1 : 0;
        QVERIFY2(differences < 200, qPrintable(QStringLiteral("%1 bytes differ").arg(differences)));
    }

    void killNineAtAnyMomentLosesAtMostTheCurrentEpoch() {
        const QStringList command = training(QStringLiteral("killed.blm"), 6) << QStringLiteral("--checkpoint-every") << QStringLiteral("1");
        QProcess process;
        prepare(process, command, m_folder.path());
        process.start();
        const QString checkpoint = path(QStringLiteral("killed.blm.part"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(checkpoint) || process.state() == QProcess::NotRunning, 60'000);
        process.kill();
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("killed.blm")))); // no half-written model
        const CliRun resumed = run(QStringList(command) << QStringLiteral("--resume") << QStringLiteral("--json"));
        QVERIFY2(resumed.code == 0, resumed.err.constData());
        QCOMPARE(resumed.json().value(QStringLiteral("epochs")).toInt(), 6);
    }

    void interruptedTrainingSavesAndResumes() {
        QProcess process;
        prepare(process, training(QStringLiteral("long.blm"), 6), m_folder.path());
        // A shell that started the tests in the background may have set the signal to be ignored.
        process.setChildProcessModifier([] { std::signal(SIGINT, SIG_DFL); });
        process.start();
        process.setReadChannel(QProcess::StandardError);
        QByteArray seen;
        while (!seen.contains("Training") && process.waitForReadyRead(60'000)) seen += process.readAllStandardError();
        QVERIFY2(seen.contains("Training"), seen.constData());
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        const CliRun stopped = finish(process);
        QCOMPARE(stopped.code, 130);
        QVERIFY2(stopped.err.contains("--resume"), stopped.err.constData());
        QVERIFY(QFileInfo::exists(path(QStringLiteral("long.blm.part"))));
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("long.blm"))));

        const CliRun resumed =
            run(training(QStringLiteral("long.blm"), 6) << QStringLiteral("--resume") << QStringLiteral("--json"));
        QVERIFY2(resumed.code == 0, resumed.err.constData());
        QCOMPARE(resumed.json().value(QStringLiteral("epochs")).toInt(), 6);
        QVERIFY(QFileInfo::exists(path(QStringLiteral("long.blm"))));
    }
};

QTEST_GUILESS_MAIN(TestCliModels)
#include "test_cli_models.moc"
