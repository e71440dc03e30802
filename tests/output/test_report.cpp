// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QHashFunctions>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "core/output/pdf_bytes.h"
#include "core/output/pdf_report.h"
#include "core/output/report_rows.h"

using namespace blemish;
using namespace Qt::StringLiterals;

namespace {

ReportCase pictured(const QString& name) {
    ReportCase shown;
    shown.name = name;
    shown.caption = u"missed, score 0.31 (threshold 0.5)"_s;
    shown.image = RgbImage(40, 30, 120);
    shown.map = AnomalyMap(40, 30, 0.1F);
    for (int x = 10; x < 20; ++x) shown.map.row(15)[x] = 0.9F;
    return shown;
}

ReportContent sample(int ok = 20, int ng = 10) {
    ReportContent content;
    content.title = u"Bracket 4711"_s;
    content.thresholds.ng = content.pixelThreshold = 0.5;
    content.thresholdReason = u"Highest F1 over the labelled images."_s;
    content.date = QDateTime(QDate(2026, 3, 14), QTime(9, 26, 53), Qt::UTC);
    content.dataRows = {{u"Data set"_s, u"brackets/2026-03"_s}};
    content.modelRows = {{u"Model"_s, u"bracket.blm"_s}};
    content.versionRows = {{u"Blemish"_s, u"0.1.0"_s}};
    std::vector<ScoredImage> images;
    for (int i = 0; i < ok; ++i) images.push_back({"good/" + std::to_string(i), Label::ok, "", 0.2 + 0.02 * i, 1});
    for (int i = 0; i < ng; ++i) images.push_back({"dent/" + std::to_string(i), Label::ng, "dent", 0.45 + 0.04 * i, 1});
    EvaluationOptions options;
    options.thresholds.ng = 0.5;
    options.bootstrapResamples = 50;
    content.evaluation = summarise(images, {}, options);
    return content;
}

class Pdf {
public:
    explicit Pdf(const ReportContent& content, const ReportFormat& format = {}) {
        const auto written = writePdfReport(path(), content, format);
        m_error = written ? std::string() : written.error().message;
        QFile file(path());
        if (file.open(QIODevice::ReadOnly)) bytes = file.readAll();
    }
    bool ok() const { return m_error.empty() && !bytes.isEmpty(); }
    QString path() const { return m_folder.filePath(u"report.pdf"_s); }
    int pages() const {
        const auto match = QRegularExpression(u"/Count (\\d+)"_s).match(QString::fromLatin1(bytes));
        return match.captured(1).toInt();
    }
    /// What a reader could copy out of the file; empty where the tool for it is missing.
    QString text() const {
        const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (tool.isEmpty()) return {};
        QProcess process;
        process.start(tool, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path(), u"-"_s});
        process.waitForFinished(20000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QByteArray bytes;

private:
    QTemporaryDir m_folder;
    std::string m_error;
};

/// Stretches of bytes that differ, as (first, last).
QList<std::pair<qsizetype, qsizetype>> differences(const QByteArray& a, const QByteArray& b) {
    QList<std::pair<qsizetype, qsizetype>> found;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] == b[i]) continue;
        if (!found.isEmpty() && i - found.back().second < 40)
            found.back().second = i;
        else
            found.append({i, i});
    }
    return found;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void isAPdfWithItsOwnTitle() {
        const Pdf pdf(sample());
        QVERIFY(pdf.ok());
        QVERIFY(pdf.bytes.startsWith("%PDF-1."));
        QVERIFY(pdf.bytes.endsWith("%%EOF\n"));
        QVERIFY(pdf.bytes.contains("/CreationDate (D:20260314092653Z)"));
        QVERIFY(pdf.pages() >= 2);
    }

    void crossReferencesPointAtTheirObjects() {
        const QByteArray bytes = Pdf(sample()).bytes;
        const auto xref = bytes.mid(bytes.lastIndexOf("startxref") + 9).trimmed().split('\n').front().trimmed().toLongLong();
        QVERIFY(bytes.mid(xref).startsWith("xref\n"));
        const auto lines = bytes.mid(xref).split('\n');
        const int count = lines[1].split(' ').last().trimmed().toInt();
        QVERIFY(count > 10);
        for (int number = 1; number < count; ++number) {
            const auto offset = lines[2 + number].left(10).toLongLong();
            QVERIFY2(bytes.mid(offset).startsWith(QByteArray::number(number) + " 0 obj"), qPrintable(QString::number(number)));
        }
    }

    void longNotesAreWrappedAndNothingOfThemIsMarkup() {
        ReportedModel model{u"bracket.blm"_s, "2026-03-13T10:11:12Z", 20, "rd", "resnet18", "builtin", 0.01, {}};
        QStringList words{u"<b>Lamp</b>"_s, u"&amp;"_s, u"(two)\\"_s};
        for (int i = 0; i < 400; ++i) words << u"word%1"_s.arg(i);
        model.note = words.join(u' ').replace(u"word7 "_s, u"word7\n"_s);
        ReportContent content = sample();
        content.modelRows = modelRows(model);
        QCOMPARE(content.modelRows.back().first, u"Note"_s);
        const Pdf pdf(content);
        QVERIFY(pdf.ok());
        const QString text = pdf.text().simplified();
        if (text.isEmpty()) QSKIP("pdftotext is not installed.");
        for (const QString& word : std::as_const(words)) QVERIFY2(text.contains(word), qPrintable(word));
        model.note = u" \n "_s;
        QVERIFY(modelRows(model).back().first != u"Note"_s);
    }

    void picturesAddPages() {
        ReportContent content = sample();
        const int before = Pdf(content).pages();
        for (int i = 0; i < 24; ++i) content.misses.push_back(pictured(u"dent/%1.png"_s.arg(i)));
        QVERIFY(Pdf(content).pages() > before);
    }

    void theOnePageReportIsOnePage() {
        ReportContent content = sample();
        content.misses.push_back(pictured(u"dent/1.png"_s));
        const Pdf pdf(content, {PaperSize::a4, true});
        QVERIFY(pdf.ok());
        QCOMPARE(pdf.pages(), 1);
        QCOMPARE(Pdf(content, {PaperSize::a4, true}).bytes, pdf.bytes);
    }

    void picturesOfThePagesShowWhatIsSaved() {
        const ReportContent content = sample();
        const std::vector<QImage> pages = renderReport(content, {}, 400);
        QCOMPARE(static_cast<int>(pages.size()), Pdf(content).pages());
        for (const QImage& page : pages) {
            QCOMPARE(page.width(), 400);
            QVERIFY(std::abs(page.height() - 400 * 297 / 210) <= 1);
            qint64 inked = 0;
            for (int y = 0; y < page.height(); ++y)
                for (int x = 0; x < page.width(); ++x) inked += qGray(page.pixel(x, y)) < 200;
            QVERIFY2(inked > page.width(), qPrintable(QString::number(inked)));
            QVERIFY(inked < page.width() * page.height() / 2);
        }
        const std::vector<QImage> letter = renderReport(content, {PaperSize::letter, true}, 400);
        QCOMPARE(letter.size(), std::size_t(1));
        QVERIFY(std::abs(letter.front().height() - 400 * 11 / 8.5) <= 1);
    }

    void theReviewBandIsCountedAndDrawn() {
        ReportContent content = sample();
        const QByteArray without = Pdf(content).bytes;
        content.thresholds.review = 0.4;
        const Pdf pdf(content);
        QVERIFY(pdf.ok() && pdf.bytes != without);
        const QString text = pdf.text();
        if (text.isEmpty()) QSKIP("pdftotext is not installed");
        QVERIFY(text.contains(u"for review"_s));
        QVERIFY(text.contains(u"From 0.4 up to it a person decides"_s));
    }

    void sameContentGivesSameBytes() {
        ReportContent content = sample();
        content.misses.push_back(pictured(u"dent/1.png"_s));
        const Pdf first(content);
        QVERIFY(first.ok());
        QCOMPARE(first.bytes, Pdf(content).bytes);
        content.thresholds.ng = 0.6;
        QVERIFY(first.bytes != Pdf(content).bytes);
    }

    void bytesDoNotDependOnTheProcess() {
        // Every process salts its hash tables anew, and Qt writes fonts in their order.
        const ReportContent content = sample();
        const QByteArray first = Pdf(content).bytes;
        for (int run = 0; run < 6; ++run) {
            QHashSeed::resetRandomGlobalSeed();
            QVERIFY(Pdf(content).bytes == first);
        }
    }

    void anotherDateChangesTheDateAlone() {
        ReportContent content = sample();
        const QByteArray first = Pdf(content).bytes;
        content.date = QDateTime(QDate(2031, 12, 8), QTime(17, 5, 40), Qt::UTC);
        const QByteArray second = Pdf(content).bytes;
        QCOMPARE(first.size(), second.size());
        const auto stretches = differences(first, second);
        // The document information, and the line on the first page whose glyphs lie within a few hundred bytes.
        QVERIFY(stretches.size() >= 2);
        QVERIFY(first.mid(stretches[0].first - 40, 40).contains("/CreationDate (D:20"));
        const qsizetype second0 = stretches[1].first;
        QVERIFY(stretches.back().second - second0 < 800);
        QVERIFY(first.lastIndexOf("BT\n", second0) > first.lastIndexOf("ET\n", second0));
    }

    void textCanBeCopied() {
        ReportContent content = sample();
        content.misses.push_back(pictured(u"dent/1.png"_s));
        const QString text = Pdf(content).text();
        if (text.isEmpty()) QSKIP("pdftotext is not installed");
        for (const QString& words :
             {u"Bracket 4711"_s, u"2026-03-14 09:26"_s, u"Signature"_s, u"bracket.blm"_s, u"brackets/2026-03"_s, u"dent/1.png"_s,
              u"missed, score 0.31"_s, u"Highest F1 over the labelled images."_s})
            QVERIFY2(text.contains(words), qPrintable(words));
    }

    void withoutNgImagesTheReportSaysSo() {
        const Pdf pdf(sample(20, 0));
        QVERIFY(pdf.ok());
        if (pdf.text().isEmpty()) QSKIP("pdftotext is not installed");
        QVERIFY(pdf.text().contains(u"No NG image was tested, so nothing is known of missed defects."_s));
    }

    void nothingTestedIsStillAReport() {
        ReportContent content = sample(0, 0);
        content.thresholds.ng = content.pixelThreshold = std::numeric_limits<double>::quiet_NaN();
        content.date = {};
        content.misses.push_back({});
        QVERIFY(Pdf(content).ok());
    }

    void scoresThatAreNoNumbersAreCountedApart() {
        ReportContent content = sample();
        content.evaluation.images[0].score = std::numeric_limits<double>::quiet_NaN();
        const Pdf pdf(content);
        QVERIFY(pdf.ok());
        if (pdf.text().isEmpty()) QSKIP("pdftotext is not installed");
        QVERIFY(pdf.text().contains(u"without a usable score 1"_s));
    }

    void hundredsOfDefectTypesTakeTheirPages() {
        ReportContent content = sample();
        const int before = Pdf(content, {PaperSize::letter}).pages();
        for (int i = 0; i < 200; ++i) content.evaluation.perDefectType.push_back({"type " + std::to_string(i), 1, {}, {}, 0.5});
        const Pdf pdf(content, {PaperSize::letter});
        QVERIFY(pdf.pages() >= before + 3);
        if (pdf.text().isEmpty()) QSKIP("pdftotext is not installed");
        QVERIFY(pdf.text().contains(u"type 199"_s));
    }

    void bytesOfAnotherWriterAreLeftAlone() {
        const QByteArray other("%PDF-1.7\nsomething else\n");
        QCOMPARE(finishPdf(other, {}, u"0123"_s, u"4567"_s), other);
    }

    void failureNamesTheFileAndLeavesNothing() {
        const QTemporaryDir folder;
        const auto written = writePdfReport(folder.filePath(u"missing/report.pdf"_s), sample());
        QVERIFY(!written.ok());
        QVERIFY(written.error().message.find("report.pdf") != std::string::npos);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"missing/report.pdf"_s)));
    }
};

QTEST_MAIN(TestReport)
#include "test_report.moc"
