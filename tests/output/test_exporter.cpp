// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <limits>

#include "core/imaging/image_io.h"
#include "core/output/export_names.h"
#include "core/output/exporter.h"
#include "core/output/legend_strip.h"

using namespace blemish;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

/// Grey, with a map that is 1 in its right half.
struct Picture {
    RgbImage image = RgbImage(64, 48, 128);
    AnomalyMap map = AnomalyMap(64, 48, 0.0F);
    Picture() {
        for (int y = 0; y < map.height; ++y)
            for (int x = 32; x < map.width; ++x) map.row(y)[x] = 1.0F;
    }
};

ImageExportOptions everything(const QTemporaryDir& folder) {
    ImageExportOptions options;
    options.folder = folder.path();
    options.heatmaps = options.overlays = options.masks = options.tiffMaps = true;
    options.pixelThreshold = 0.5;
    return options;
}

Evaluation twoImages(const std::string& path, const std::string& type) {
    Evaluation evaluation;
    evaluation.images = {{path, Label::ng, type, 0.5, 12.25}, {"good/1.png", Label::ok, "", 0.25, 3}};
    return evaluation;
}

} // namespace

class TestExporter : public QObject {
    Q_OBJECT

private slots:
    void writesOnlyWhatIsAskedFor() {
        const QTemporaryDir folder;
        ImageExportOptions options;
        options.folder = folder.path();
        options.masks = true;
        QVERIFY(exportImage(u"scratch/7.png"_s, Picture().image, Picture().map, options).ok());
        QCOMPARE(QDir(folder.filePath(u"scratch"_s)).entryList(QDir::Files), QStringList{u"7_mask.png"_s});
    }

    void sameFileNameInTwoFoldersDoesNotCollide() {
        const QTemporaryDir folder;
        Picture first, second;
        second.map = AnomalyMap(64, 48, 0.0F);
        QVERIFY(exportImage(u"line1/7.png"_s, first.image, first.map, everything(folder)).ok());
        QVERIFY(exportImage(u"line2/7.png"_s, second.image, second.map, everything(folder)).ok());
        const auto one = readTiffMap(folder.filePath(u"line1/7.tiff"_s).toStdString());
        const auto two = readTiffMap(folder.filePath(u"line2/7.tiff"_s).toStdString());
        QVERIFY(one.ok() && two.ok());
        QCOMPARE(one->row(0)[63], 1.0F);
        QCOMPARE(two->row(0)[63], 0.0F);
    }

    void smallMapComesBackAtTheImagesSize() {
        const QTemporaryDir folder;
        const RgbImage image(100, 60, 90);
        QVERIFY(exportImage(u"a.jpg"_s, image, AnomalyMap(10, 6, 0.75F), everything(folder)).ok());
        const auto map = readTiffMap(folder.filePath(u"a.tiff"_s).toStdString());
        QVERIFY(map.ok());
        QCOMPARE(QSize(map->width, map->height), QSize(100, 60));
        QCOMPARE(QImage(folder.filePath(u"a_heatmap.png"_s)).size(), QSize(100, 60));
        QCOMPARE(QImage(folder.filePath(u"a_mask.png"_s)).size(), QSize(100, 60));
    }

    void maskBeginsAtTheThreshold() {
        const QTemporaryDir folder;
        AnomalyMap map(2, 1, 0.5F);
        map.row(0)[0] = 0.49F;
        QVERIFY(exportImage(u"a.png"_s, RgbImage(2, 1, 0), map, everything(folder)).ok());
        const auto mask = readMask(folder.filePath(u"a_mask.png"_s).toStdString());
        QVERIFY(mask.ok());
        QCOMPARE(mask->row(0)[0], std::uint8_t(0));
        QCOMPARE(mask->row(0)[1], std::uint8_t(255));
    }

    void overlayKeepsTheImageAndAddsALegendBelow() {
        const QTemporaryDir folder;
        const Picture picture;
        QVERIFY(exportImage(u"a.png"_s, picture.image, picture.map, everything(folder)).ok());
        const QImage overlay(folder.filePath(u"a_overlay.png"_s));
        QCOMPARE(overlay.width(), 64);
        QVERIFY(overlay.height() > 48);
        QCOMPARE(overlay.pixelColor(2, 24), QColor(128, 128, 128)); // a good place keeps its own colour
        bool contour = false;
        for (int x = 28; x < 36; ++x) {
            const QColor color = overlay.pixelColor(x, 24); // drawn smoothly, so nearly the contour's green
            contour = contour || color.green() > color.red() + 80;
        }
        QVERIFY(contour);
        bool ink = false;
        for (int y = 48; y < overlay.height(); ++y)
            for (int x = 0; x < 64; ++x) ink = ink || overlay.pixelColor(x, y) != QColor(Qt::white);
        QVERIFY(ink);
    }

    void legendWidensForAThresholdBeyondItsScale() {
        const HeatmapScale range = legendRange({0.0F, 1.0F}, 2.0);
        QCOMPARE(range.low, 0.0F);
        QVERIFY(range.high > 2.0F);
        QCOMPARE(legendRange({0.0F, 1.0F}, 0.5).high, 1.0F);
        QVERIFY(legendRange({3.0F, 3.0F}, std::numeric_limits<double>::quiet_NaN()).high > 3.0F);
    }

    void mvtecLayout_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stem");
        QTest::newRow("in the category") << u"test/scratch/000.png"_s << u"bottle/test/scratch/000"_s;
        QTest::newRow("with the category") << u"bottle/test/scratch/000.png"_s << u"bottle/test/scratch/000"_s;
        QTest::newRow("type only") << u"good/000.png"_s << u"bottle/test/good/000"_s;
        QTest::newRow("a file called test") << u"good/test"_s << u"bottle/test/good/test"_s;
    }
    void mvtecLayout() {
        QFETCH(QString, name);
        QFETCH(QString, stem);
        QCOMPARE(mvtecStem(name, u"bottle"_s), stem);
    }

    void tiffGoesIntoMvtecFoldersWithACategory() {
        const QTemporaryDir folder;
        ImageExportOptions options = everything(folder);
        options.category = u"bottle"_s;
        QVERIFY(exportImage(u"test/crack/003.png"_s, Picture().image, Picture().map, options).ok());
        QVERIFY(QFileInfo::exists(folder.filePath(u"bottle/test/crack/003.tiff"_s)));
        QVERIFY(QFileInfo::exists(folder.filePath(u"test/crack/003_heatmap.png"_s)));
    }

    void namesCannotLeaveTheFolder_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("stem");
        QTest::newRow("up") << u"../../etc/x.png"_s << u"_/_/etc/x"_s;
        QTest::newRow("absolute") << u"/etc/x.png"_s << u"etc/x"_s;
        QTest::newRow("drive") << u"C:\\parts\\x.png"_s << u"parts/x"_s;
        QTest::newRow("here") << u"./a//x.png"_s << u"a/x"_s;
        QTest::newRow("nothing") << u"/"_s << u"image"_s;
        QTest::newRow("hidden") << u".png"_s << u".png"_s;
        QTest::newRow("scripts") << u"Prüfung/部品 1.v2.png"_s << u"Prüfung/部品 1.v2"_s;
    }
    void namesCannotLeaveTheFolder() {
        QFETCH(QString, name);
        QFETCH(QString, stem);
        QCOMPARE(safeStem(name), stem);
    }

    void templatesNameFilesByWhatIsKnown() {
        const ExportFacts facts{Label::ng, u"deep/scratch"_s, Decision::review, 0.5};
        const auto named = [&](const QString& pattern) { return nameFromTemplate(pattern, u"test/dent/001.png"_s, u"mask"_s, facts); };
        QCOMPARE(named(standardNameTemplate.toString()), u"test/dent/001_mask"_s);
        QCOMPARE(named(u"{decision}/{label}-{type}/{name} {score} {kind}"_s), u"review/ng-deep-scratch/001 0.5000 mask"_s);
        QCOMPARE(named(u"../{folder}/{name}_{kind}"_s), u"_/test/dent/001_mask"_s);
        QCOMPARE(nameFromTemplate(u"{type}/{name}_{kind}"_s, u"a.png"_s, u"map"_s, {}), u"none/a_map"_s);
    }

    void templatesThatCannotTellFilesApartAreRefused() {
        QVERIFY(nameTemplateProblem(standardNameTemplate.toString()).isEmpty());
        QVERIFY(nameTemplateProblem(u"{label}_{kind}"_s).contains(u"{name}"_s));
        QVERIFY(nameTemplateProblem(u"{path}"_s).contains(u"{kind}"_s));
        QVERIFY(nameTemplateProblem(u"{path}_{kind}_{colour}"_s).contains(u"colour"_s));
        for (const QString& broken : {u"{path_{kind}"_s, u"{path}_{kind"_s, u"path}_{kind}"_s}) QVERIFY(!nameTemplateProblem(broken).isEmpty());
    }

    void longNamesAreCutButStayApart() {
        const QString base = QString(300, u'ä');
        const QString one = safeStem(base + u"1.png"_s), two = safeStem(base + u"2.png"_s);
        QVERIFY(one.toUtf8().size() <= 200);
        QVERIFY(one != two);
    }

    void namesInAnyScriptReachTheDisk() {
        const QTemporaryDir folder;
        QVERIFY(exportImage(u"Prüfung/部品.png"_s, Picture().image, Picture().map, everything(folder)).ok());
        QVERIFY(QFileInfo::exists(folder.filePath(u"Prüfung/部品_overlay.png"_s)));
    }

    void failureNamesTheFile() {
        const QTemporaryDir folder;
        ImageExportOptions options = everything(folder);
        QFile blocker(folder.filePath(u"scratch"_s)); // a file where a folder is needed
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto written = exportImage(u"scratch/7.png"_s, Picture().image, Picture().map, options);
        QVERIFY(!written.ok());
        QVERIFY2(written.error().message.find("scratch") != std::string::npos, written.error().message.c_str());
        QVERIFY(!exportImage(u"a.png"_s, RgbImage(), AnomalyMap(), options).ok());
    }

    void csvFollowsRfc4180() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"scores.csv"_s);
        QVERIFY(writeScoresCsv(path, twoImages("a,b \"c\"\nd.png", "bent, \"deep\""), {0.5, {}}).ok());
        QCOMPARE(contentOf(path), QByteArray("path,label,defect_type,score,decision,milliseconds\r\n"
                                             "\"a,b \"\"c\"\"\nd.png\",ng,\"bent, \"\"deep\"\"\",0.5,ng,12.25\r\n"
                                             "good/1.png,ok,,0.25,ok,3\r\n"));
    }

    void csvDecidesNothingWithoutAScore() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"scores.csv"_s);
        Evaluation evaluation;
        evaluation.images = {{"a.png", Label::unlabelled, "", std::numeric_limits<double>::quiet_NaN(), 1}};
        QVERIFY(writeScoresCsv(path, evaluation, {0.5, {}}).ok());
        QVERIFY(contentOf(path).endsWith("a.png,unlabelled,,,,1\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestExporter)
#include "test_exporter.moc"
