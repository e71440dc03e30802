// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <filesystem>
#include <set>

#include "core/base/file_io.h"
#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"

using namespace blemish;
namespace fs = std::filesystem;

class TestSampleImages : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSamePixels();
    void pixelsAreTheSameOnEveryMachine();
    void goodPartHasNoMask();
    void goodPartsVaryALittle();
    void defectIsExactlyWhereTheMaskSays_data();
    void defectIsExactlyWhereTheMaskSays();
    void categoryHasTheUsualLayout();
    void cancelledWritingStops();
};

namespace {

bool pixelDiffers(const RgbImage& a, const RgbImage& b, int x, int y) {
    return !std::equal(a.row(y) + 3 * x, a.row(y) + 3 * x + 3, b.row(y) + 3 * x);
}

std::ptrdiff_t filesIn(const fs::path& folder) {
    std::error_code none;
    const fs::directory_iterator files(folder, none);
    return std::distance(begin(files), end(files));
}

} // namespace

void TestSampleImages::sameSeedSamePixels() {
    const SamplePart a = drawSamplePart(5, "scratch"), b = drawSamplePart(5, "scratch");
    QCOMPARE(a.image, b.image);
    QCOMPARE(a.mask, b.mask);
    QVERIFY(drawSamplePart(6, "scratch").image != a.image);
}

void TestSampleImages::pixelsAreTheSameOnEveryMachine() {
    const auto part = drawSamplePart(2024, "stain", 96);
    QCOMPARE(QString::fromStdString(sha256(std::as_bytes(std::span(part.image.pixels)))),
             QStringLiteral("a260286e920180f6b1eec47314592f4ae17ec69be066ec3d341fdeb90ad8afa7"));
}

void TestSampleImages::goodPartHasNoMask() {
    const SamplePart part = drawSamplePart(1, "");
    QCOMPARE(part.mask, Mask(256, 256, 0));
    QVERIFY(part.defectType.empty());
    QCOMPARE(part.image.width, 256);
}

void TestSampleImages::goodPartsVaryALittle() {
    const RgbImage a = drawSamplePart(1, "", 128).image, b = drawSamplePart(2, "", 128).image;
    double difference = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) difference += std::abs(a.pixels[i] - b.pixels[i]);
    difference /= double(a.pixels.size());
    QVERIFY2(difference > 1 && difference < 30, qPrintable(QString::number(difference)));
}

void TestSampleImages::defectIsExactlyWhereTheMaskSays_data() {
    QTest::addColumn<QString>("type");
    QCOMPARE(sampleDefectTypes().size(), std::size_t(5));
    for (const auto& type : sampleDefectTypes()) QTest::newRow(type.c_str()) << QString::fromStdString(type);
}

void TestSampleImages::defectIsExactlyWhereTheMaskSays() {
    QFETCH(QString, type);
    for (std::uint32_t seed = 0; seed < 6; ++seed) {
        const SamplePart good = drawSamplePart(seed, ""), bad = drawSamplePart(seed, type.toStdString());
        QCOMPARE(bad.defectType, type.toStdString());
        int masked = 0, changed = 0, strong = 0;
        for (int y = 0; y < 256; ++y)
            for (int x = 0; x < 256; ++x) {
                const bool differs = pixelDiffers(good.image, bad.image, x, y);
                if (bad.mask.row(y)[x] == 0) {
                    QVERIFY(!differs);
                    continue;
                }
                QVERIFY(x > 12 && y > 12 && x < 243 && y < 243); // on the part
                ++masked;
                changed += differs;
                strong += std::abs(good.image.row(y)[3 * x + 2] - bad.image.row(y)[3 * x + 2]) > 20;
            }
        QVERIFY2(masked >= 60 && masked < 256 * 256 / 10, qPrintable(QString::number(masked)));
        QVERIFY(changed > masked * 8 / 10);
        QVERIFY2(strong > masked / 4, qPrintable(QString("seed %1: %2 of %3").arg(seed).arg(strong).arg(masked)));
    }
}

void TestSampleImages::categoryHasTheUsualLayout() {
    const QTemporaryDir temporary;
    const fs::path folder = temporary.path().toStdString();
    JobContext job;
    QVERIFY(writeSampleCategory(folder, {3, 2, 1}, 7, job).ok());
    QCOMPARE(filesIn(folder / "train/good"), 3);
    QCOMPARE(filesIn(folder / "test/good"), 2);
    std::set<std::string> contents;
    for (const auto& type : sampleDefectTypes()) {
        QCOMPARE(filesIn(folder / "test" / type), 1);
        const auto image = readImage(folder / "test" / type / "000.png");
        const auto mask = readMask(folder / "ground_truth" / type / "000_mask.png");
        QVERIFY(image.ok() && mask.ok());
        QCOMPARE(mask->width, image->width);
        QVERIFY(std::count(mask->pixels.begin(), mask->pixels.end(), 255) > 0);
    }
    for (const auto& file : fs::recursive_directory_iterator(folder))
        if (file.path().extension() == ".png") contents.insert(*sha256OfFile(file.path()));
    QCOMPARE(contents.size(), std::size_t(3 + 2 + 5 * 2)); // no picture twice
}

void TestSampleImages::cancelledWritingStops() {
    const QTemporaryDir temporary;
    std::stop_source stop;
    stop.request_stop();
    JobContext job(stop.get_token());
    const auto result = writeSampleCategory(temporary.path().toStdString(), {3, 2, 1}, 7, job);
    QVERIFY(!result.ok());
    QVERIFY(result.error().kind == ErrorKind::cancelled);
    QCOMPARE(filesIn(temporary.path().toStdString()), 0);
}

QTEST_GUILESS_MAIN(TestSampleImages)
#include "test_sample_images.moc"
