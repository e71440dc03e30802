// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

class TestDatasetCsv : public QObject {
    Q_OBJECT

    JobContext m_job;

    Result<Dataset> scan(const Files& files, const QByteArray& csv) { return scanDataset(files.write("list.csv", csv), m_job); }

private slots:
    void columnsMayComeInAnyOrder() {
        Files files;
        files.write({"img/a.png", "img/b.png", "m/b.png"});
        const auto set = scan(files, "Split,mask,label,path\ntrain,,ok,img/a.png\r\ntest,m/b.png,scratch,img/b.png");
        VERIFY_OK(set);
        QCOMPARE(set->layout, QString("csv"));
        QCOMPARE(set->root, files.root());
        const auto images = byPath(set->images);
        QCOMPARE(images.at("img/a.png").split, Split::train);
        QCOMPARE(images.at("img/b.png").defectType, QString("scratch"));
        QCOMPARE(images.at("img/b.png").maskPath, QString("m/b.png"));
        QVERIFY2(set->warnings.isEmpty(), qPrintable(set->warnings.join('\n')));
    }

    void wordsForLabels_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("label");
        QTest::addColumn<QString>("type");
        for (const char* word : {"ok", "GOOD", "normal", "0"})
            QTest::newRow(word) << QString(word) << int(Label::ok) << QString();
        for (const char* word : {"NG", "bad", "anomaly", "1"})
            QTest::newRow(word) << QString(word) << int(Label::ng) << QString();
        QTest::newRow("type") << QString("Kratzer tief") << int(Label::ng) << QString("Kratzer tief");
        QTest::newRow("empty") << QString() << int(Label::unlabelled) << QString();
    }
    void wordsForLabels() {
        QFETCH(QString, word);
        QFETCH(int, label);
        QFETCH(QString, type);
        Files files;
        files.write("a.png");
        const auto set = scan(files, "path,label\na.png," + word.toUtf8() + "\n");
        VERIFY_OK(set);
        QCOMPARE(int(set->images[0].label), label);
        QCOMPARE(set->images[0].defectType, type);
    }

    void quotedFieldsHoldAnything() {
        Files files;
        files.write({"a,\"b\"\nc.png", "d.png"});
        const auto set = scan(files, "\"path\",label\n\"a,\"\"b\"\"\nc.png\",ok\n\nd.png,\"two\nlines\"\n");
        VERIFY_OK(set);
        QCOMPARE(pathsOf(set->images), QStringList({"a,\"b\"\nc.png", "d.png"}));
        QCOMPARE(set->images[1].defectType, QString("two\nlines"));
        QVERIFY(set->warnings.isEmpty());
    }

    void semicolonsMarksAndForeignEncodings_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("warnings");
        const QString text = QString::fromUtf8("path;label\nbild-ä.png;ok\n");
        QTest::newRow("mark") << QByteArray("\xef\xbb\xbf" + text.toUtf8()) << 0;
        QByteArray wide("\xff\xfe", 2);
        for (const QChar c : text) wide.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
        QTest::newRow("utf-16") << wide << 0;
        QTest::newRow("latin-1") << text.toLatin1() << 1;
        QTest::newRow("tab") << QByteArray(QString(text).replace(';', '\t').toUtf8()) << 0;
        QTest::newRow("old line ends") << QByteArray(QString(text).replace('\n', '\r').toUtf8()) << 0;
    }
    void semicolonsMarksAndForeignEncodings() {
        QFETCH(QByteArray, csv);
        QFETCH(int, warnings);
        Files files;
        files.write(QString::fromUtf8("bild-ä.png"));
        const auto set = scan(files, csv);
        VERIFY_OK(set);
        QCOMPARE(set->images.size(), size_t(1));
        QCOMPARE(set->warnings.size(), warnings);
    }

    void badRowsAreNamedByNumber() {
        Files files;
        files.write({"a.png", "b.png", "c.png", "d.txt"});
        const auto set = scan(files, "path,label,mask,split\n"
                                     "a.png,ok,,train\n"
                                     "gone.png,ok\n"
                                     "a.png,bad\n"
                                     "b.png\n"
                                     "b.png,ok,no_mask.png,soon\n"
                                     "c.png,bad,,train\n"
                                     "d.txt,ok\n"
                                     ",ok\n"
                                     "c.png,ok,,test,surplus\n"
                                     "\"c.png,ok\n");
        VERIFY_OK(set);
        QStringList rows;
        for (const QString& warning : set->warnings) rows.append(warning.section(':', 0, 0));
        QCOMPARE(rows, QStringList({"Row 3", "Row 4", "Row 5", "Row 6", "Row 6", "Row 7", "Row 8", "Row 9", "Row 10", "Row 11"}));
        const auto images = byPath(set->images);
        QCOMPARE(images.size(), size_t(3));
        QVERIFY(images.at("a.png").label == Label::ok);
        QCOMPARE(images.at("b.png").split, Split::unassigned);
        QCOMPARE(images.at("c.png").split, Split::test); // NG is never trained on
    }

    void filesOutsideKeepTheirAbsolutePath() {
        Files files;
        Files other;
        const QString outside = other.write("x.png");
        files.write("in/y.png");
        const auto set = scan(files, "path,label\n" + outside.toUtf8() + ",ok\nin\\y.png,ok\n" +
                                         files.at("in/../in/y.png").toUtf8() + ",ok\n");
        VERIFY_OK(set);
        const auto images = byPath(set->images);
        QCOMPARE(images.size(), size_t(2));
        QCOMPARE(set->absolutePath(images.at(outside)), outside);
        QVERIFY(images.contains("in/y.png"));
        QVERIFY(set->warnings.size() == 1 && set->warnings[0].startsWith("Row 4"));
    }

    void listWithoutHeaderOrImagesIsAnError() {
        Files files;
        const auto headless = scan(files, "a.png,ok\n");
        QVERIFY(!headless.ok() && message(headless.error()).contains("path,label"));
        QVERIFY(!scan(files, "").ok());
        const auto gone = scan(files, "path,label\nnone.png,ok\n");
        QVERIFY(!gone.ok() && message(gone.error()).contains("Row 2"));
    }

    void manyWarningsAreCounted() {
        Files files;
        files.write("a.png");
        QByteArray csv = "path,label\na.png,ok\n";
        for (int i = 0; i < 250; ++i) csv += "gone.png,ok\n";
        const auto set = scan(files, csv);
        VERIFY_OK(set);
        QCOMPARE(set->warnings.size(), 101);
        QVERIFY(set->warnings.last().contains("150"));
    }
};

QTEST_GUILESS_MAIN(TestDatasetCsv)
#include "test_dataset_csv.moc"
