// SPDX-License-Identifier: GPL-3.0-or-later
// The report in the reader's language.
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include "core/base/file_io.h"
#include "core/output/finding_text.h"
#include "core/output/language.h"
#include "core/output/report_font.h"
#include "core/output/report_rows.h"
#include "core/output/report_threshold.h"

using namespace blemish;
using namespace Qt::StringLiterals;

namespace {

/// One of each kind, so that every word of the core is said.
std::vector<Caution> everyCaution() {
    std::vector<Caution> all;
    for (int kind = 0; kind < static_cast<int>(Caution::Kind::said); ++kind)
        for (const Label label : {Label::ok, Label::ng}) all.push_back({static_cast<Caution::Kind>(kind), 3, 0.25, label});
    return all;
}

ReportCase pictured(CaseKind kind) {
    ReportCase shown;
    shown.name = u"7.PNG"_s;
    shown.caption = caseCaption(kind, 0.314159, 0.5);
    shown.image = RgbImage(40, 30, 120);
    shown.map = AnomalyMap(40, 30, 0.1F);
    for (int x = 10; x < 20; ++x) shown.map.row(15)[x] = 0.9F;
    return shown;
}

/// A report with everything in it. Whatever comes from the data is written in capitals and digits.
ReportContent sample(int ok = 1200, int ng = 10) {
    ReportContent content;
    content.title = u"4711"_s;
    content.thresholds = {0.5, 0.4};
    content.pixelThreshold = 0.5;
    content.date = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC);
    std::vector<ScoredImage> images;
    for (int i = 0; i < ok; ++i) images.push_back({"G/" + std::to_string(i), Label::ok, "", 0.2 + 0.4 * i / ok, 1});
    for (int i = 0; i < ng; ++i) images.push_back({"D/" + std::to_string(i), Label::ng, "D", 0.35 + 0.04 * i, 1});
    images.push_back({"U", Label::unlabelled, "", 0.3, 1});
    images.push_back({"X", Label::ok, "", std::nan(""), 1});
    EvaluationOptions options;
    options.thresholds = content.thresholds;
    options.bootstrapResamples = 20;
    content.evaluation = summarise(images, {}, options);
    for (const Caution& caution : everyCaution()) content.cautions << cautionText(caution);
    ThresholdReason reason;
    reason.counts = {9, 1, 19, 1};
    content.thresholdReason = reasonText(reason);
    ReportedModel model{u"M.BLM"_s, "2026-03-13T10:11:12Z", 1234, "RD", "R18", "builtin", 0.0123, {}};
    model.note = u"LAMP 2"_s;
    model.options = {{"Epochs", "epochs", 20}, {"Scales", "", std::string("1,2")}};
    content.modelRows = modelRows(model);
    insertModelHash(content, std::string(64, 'A'));
    content.dataRows = dataRows({u"P"_s, u"S"_s, u"/F"_s, std::string(64, 'B')}, content.evaluation);
    content.versionRows = versionRows({{"OPENCV", "4.6"}});
    content.misses.push_back(pictured(CaseKind::missed));
    content.falseAlarms.push_back(pictured(CaseKind::falseAlarm));
    content.examples = {pictured(CaseKind::found), {}};
    return content;
}

class Pdf {
public:
    explicit Pdf(const ReportContent& content) {
        if (!writePdfReport(path(), content)) return;
        QFile file(path());
        if (file.open(QIODevice::ReadOnly)) bytes = file.readAll();
    }
    /// Blanks of every kind become one; empty where the tool is missing.
    QString text() const {
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty()) return {};
        QProcess process;
        process.start(tool, {u"-enc"_s, u"UTF-8"_s, path(), u"-"_s});
        process.waitForFinished(20000);
        return QString::fromUtf8(process.readAllStandardOutput()).simplified();
    }
    QByteArray bytes;

private:
    QString path() const { return m_folder.filePath(u"report.pdf"_s); }
    QTemporaryDir m_folder;
};

/// Says everything in capitals: what is left in small letters on a page never met a translator.
class Capitals : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        return QString::fromUtf8(source).toUpper().replace(u"%N"_s, u"%n"_s);
    }
};

/// The places of a text that something fills, in order: "%1", "%n".
QStringList placesIn(const QString& text) {
    static const QRegularExpression place(u"%(L?\\d|n)"_s);
    QStringList found;
    for (auto each = place.globalMatch(text); each.hasNext();) found << each.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

/// Source texts of a .ts file by context, which of them are not finished, and which have other places in the translation.
struct Catalogue {
    QSet<QString> texts;
    QStringList unfinished, misplaced;

    explicit Catalogue(const QString& file) {
        QFile device(file);
        if (!device.open(QIODevice::ReadOnly)) return;
        QXmlStreamReader xml(&device);
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == "name"_L1) context = xml.readElementText();
            if (xml.name() == "source"_L1) texts << context + u": "_s + (source = xml.readElementText());
            if (xml.name() == "translation"_L1) {
                const bool open = xml.attributes().hasAttribute(u"type"_s);
                const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                if (open || translation.trimmed().isEmpty())
                    unfinished << source;
                else if (placesIn(translation) != placesIn(source))
                    misplaced << source;
            }
        }
    }
};

} // namespace

class TestReportLanguage : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { applyLanguage(u"en"_s); }

    void germanReportHasGermanWordsNumbersAndDates() {
        applyLanguageEverywhereAlike(u"de"_s);
        const QString text = Pdf(sample()).text();
        if (text.isEmpty()) QSKIP("pdftotext is not installed");
        for (const QString& words :
             {u"Bericht zum Prüfmodell"_s, u"14.03.2026 09:26"_s, u"13.03.2026 10:11 UTC"_s, u"Schwelle 0,5"_s, u"Vorbehalte"_s,
              u"Fehlerarten"_s, u"Unterschrift"_s, u"übersehen, Score 0,314 (Schwelle 0,500)"_s, u"Lehrer eingebaut"_s,
              u"von 1.200"_s, u"Bestes F1"_s, u"Nicht berechnet."_s, u"Seite 1 von"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
    }

    void everyLanguageIsByteStableApartFromTheDate_data() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages()) QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void everyLanguageIsByteStableApartFromTheDate() {
        QFETCH(QString, code);
        applyLanguageEverywhereAlike(code);
        ReportContent content = sample();
        const QByteArray first = Pdf(content).bytes;
        QVERIFY(first.size() > 10000);
        QCOMPARE(Pdf(content).bytes, first);
        content.date = content.date.addDays(1000).addSecs(7777);
        const QByteArray second = Pdf(content).bytes;
        QCOMPARE(second.size(), first.size());
        int differences = 0;
        for (qsizetype i = 0; i < first.size(); ++i) differences += first[i] != second[i];
        QVERIFY(differences > 0);
        QVERIFY2(differences < 80, qPrintable(QString::number(differences)));
    }

    void scriptsGetTheSameEnglishWhateverTheSystemSpeaks() {
        applyLanguageEverywhereAlike(u"en"_s);
        const QString text = Pdf(sample()).text();
        if (text.isEmpty()) QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(u"2026-03-14 09:26"_s));
        QVERIFY(text.contains(u"of 1,200"_s));
    }

    void nothingOnThePagesIsWrittenPastTheTranslator() {
        Capitals capitals;
        QVERIFY(QCoreApplication::installTranslator(&capitals));
        const QStringList texts{Pdf(sample()).text(), Pdf(sample(20, 0)).text(), Pdf(sample(0, 20)).text()};
        QCoreApplication::removeTranslator(&capitals);
        static const QRegularExpression word(u"[a-z]{3,}"_s);
        for (QString text : texts) {
            if (text.isEmpty()) QSKIP("pdftotext is not installed");
            text.remove(u"lemish"_s);
            const auto found = word.match(text);
            QVERIFY2(!found.hasMatch(), qPrintable(text.mid(std::max(0, int(found.capturedStart()) - 60), 140)));
        }
    }

    void everyTextOfTheSourcesIsTranslated_data() {
        QTest::addColumn<QString>("code");
        for (const auto* code : {"de", "ja", "zh_CN"}) QTest::newRow(code) << QString::fromLatin1(code);
    }
    void everyTextOfTheSourcesIsTranslated() {
        QFETCH(QString, code);
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"fresh.ts"_s);
        QProcess lupdate;
        lupdate.start(u"" BLEMISH_LUPDATE ""_s,
                      {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"" BLEMISH_SOURCE_DIR ""_s, u"-tr-function-alias"_s,
                       u"tr+=say,tr+=marked,Q_DECLARE_TR_FUNCTIONS+=BLEMISH_TEXTS_OF"_s, u"" BLEMISH_SOURCE_DIR "/core"_s,
                       u"" BLEMISH_SOURCE_DIR "/app/studio_main.cpp"_s, u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(60000));
        const Catalogue said(fresh), known(u"" BLEMISH_SOURCE_DIR "/translations/common_%1.ts"_s.arg(code));
        QVERIFY(said.texts.size() > 400);
        QVERIFY(said.texts.contains(u"Core: Cannot read the image %1: %2"_s)); // of the layers without Qt
        for (const QString& text : said.texts - known.texts) QFAIL(qPrintable(u"Not in common_%1.ts: %2"_s.arg(code, text)));
        for (const QString& text : known.unfinished) QFAIL(qPrintable(u"Not translated in common_%1.ts: %2"_s.arg(code, text)));
    }

    void everyTranslationHasThePlacesOfItsText_data() {
        QTest::addColumn<QString>("file");
        for (const auto* catalogue : {"common", "blemish"})
            for (const auto* code : {"de", "ja", "zh_CN"})
                QTest::addRow("%s_%s", catalogue, code) << u"" BLEMISH_SOURCE_DIR "/translations/%1_%2.ts"_s.arg(
                    QString::fromLatin1(catalogue), QString::fromLatin1(code));
    }
    void everyTranslationHasThePlacesOfItsText() {
        QFETCH(QString, file);
        const Catalogue catalogue(file);
        QVERIFY(!catalogue.texts.isEmpty());
        QVERIFY2(catalogue.misplaced.isEmpty(), qPrintable(catalogue.misplaced.join(u'\n')));
    }

    /// Errors and notes that are written past `Core::say`, in the layers that the studio shows.
    void nothingThatTheStudioShowsIsWrittenPastTheTranslator() {
        static const QStringList terminalOnly{u"pretrain.cpp"_s, u"pretrainer.cpp"_s, u"speed_bench.cpp"_s, u"evaluator.cpp"_s};
        static const QRegularExpression english(u"(Error\\{|\\bnote\\(|\\brefuse\\(|return \\{)(std::string\\()?\"[^\"]* [^\"]*\"(?!.*ErrorKind::usage)"_s);
        QStringList found;
        for (const auto* layer : {"base", "imaging", "ml", "project", "net", "output"})
            for (QDirIterator each(QStringLiteral(BLEMISH_SOURCE_DIR "/core/%1").arg(QLatin1String(layer)), {u"*.cpp"_s}, QDir::Files,
                                   QDirIterator::Subdirectories);
                 each.hasNext();) {
                QFile file(each.next());
                if (terminalOnly.contains(each.fileName())) continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
                for (const QString& line : lines)
                    if (line.contains(english) && !line.contains(u"--engine"_s) && !line.contains(u"--precision"_s))
                        found << each.fileName() + u": "_s + line.trimmed();
            }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void coreSpeaksTheStudiosLanguageAndEnglishOnATerminal() {
        const auto refusal = [] { return QString::fromStdString(readFile("/no/such/file").error().message); };
        applyLanguage(u"de"_s);
        QCOMPARE(refusal(), u"\"/no/such/file\" kann nicht gelesen werden: die Datei oder den Ordner gibt es nicht."_s);
        applyLanguageEverywhereAlike(u"de"_s);
        QCOMPARE(refusal(), u"Cannot read \"/no/such/file\": No such file or directory."_s);
    }

    void reasonsOfUndefinedNumbersAreKnown() {
        applyLanguageEverywhereAlike(u"de"_s);
        const std::vector<double> scores{1, 2};
        std::vector<Metric> undefined;
        for (const std::uint8_t label : {0, 1}) undefined.push_back(RocCurve(scores, std::vector<std::uint8_t>{label, label}).auroc());
        undefined.push_back(RocCurve().auroc());
        PixelMetrics none, unmarked, all;
        const std::vector<float> map{1, 2, 3, 4};
        unmarked.add(map, {}, 2, 2);
        all.add(map, std::vector<std::uint8_t>(4, 1), 2, 2);
        for (const PixelMetrics* metrics : {&none, &unmarked, &all}) undefined.push_back(metrics->compute(0).auroc);
        for (const Metric& metric : undefined) {
            QVERIFY(!metric.value);
            QVERIFY2(undefinedText(metric) != QString::fromStdString(metric.reason), metric.reason.c_str());
        }
    }

    void theTrainingsReasonIsSaidAnewWhereItsScoresLeadToIt() {
        applyLanguageEverywhereAlike(u"de"_s);
        const std::vector<double> scores{0.1, 0.2, 0.25, 0.3};
        const auto advice = adviseThreshold(ThresholdRule::normalsOnly, scores, std::vector<std::uint8_t>(4, 0));
        QVERIFY(advice.has_value());
        QVERIFY(trainingReasonText(advice->reason, scores).contains(u"OK-Bilder"_s));
        const QString both =
            trainingReasonText(advice->reason + " The images were also trained on, so it is probably too low.", scores);
        QVERIFY2(both.endsWith(u"zu niedrig."_s), qPrintable(both));
        QCOMPARE(trainingReasonText("Another sentence.", scores), u"Another sentence."_s);
    }

    void aThresholdHasTheReasonOfWhateverChoosesIt() {
        applyLanguage(u"en"_s);
        const std::vector<double> ok{0.1, 0.2, 0.3}, ng{0.5, 0.6, 0.7};
        const TrainedThreshold trained{0.9, "As the training wrote it.", {}};
        QCOMPARE(thresholdReason(0.9, trained, ok, ng), QStringLiteral("As the training wrote it."));
        const auto best = adviceOf(ThresholdRule::maxF1, 0, trained, ok, ng);
        QVERIFY(best.has_value());
        QVERIFY(thresholdReason(best->threshold, trained, ok, ng).startsWith(QLatin1String("Best F1")));
        QCOMPARE(thresholdReason(0.123, trained, ok, ng), QStringLiteral("Set by hand; the training chose 0.900."));
        for (const auto& [ratio, words] : {std::pair(1.0, "as 1 false alarm:"), std::pair(2.0, "as 2 false alarms:"), std::pair(2.5, "as 2.5 false alarms:")}) {
            const auto cheapest = adviceOf(ThresholdRule::costRatio, ratio, trained, ok, ng);
            QVERIFY2(reasonText(cheapest->facts).contains(QLatin1String(words)), qPrintable(reasonText(cheapest->facts)));
        }
    }

    void characterThatNoFontHasIsNoBox() {
        const QString unknown = u"a\U000F1234b"_s;
        QVERIFY(!fontsShow(unknown));
        QCOMPARE(drawable(unknown, QFont()), u"a?b"_s);
        QCOMPARE(drawable(u"Prüfstück – 5 µm"_s, QFont()), u"Prüfstück – 5 µm"_s);
    }

    void japaneseReportIsJapaneseWhereAFontCanShowIt() {
        applyLanguageEverywhereAlike(u"ja"_s);
        if (!fontsShow(languageSample())) QSKIP("no Japanese font is installed");
        const QString text = Pdf(sample()).text();
        if (text.isEmpty()) QSKIP("pdftotext is not installed");
        for (const QString& words : {u"検査モデルレポート"_s, u"2026/03/14 09:26"_s, u"しきい値 0.5"_s, u"署名"_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }
};

QTEST_MAIN(TestReportLanguage)
#include "test_report_language.moc"
