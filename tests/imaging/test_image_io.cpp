// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <atomic>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/base/parallel.h"
#include "core/imaging/image_io.h"
#include "tests/imaging/image_fixtures.h"

using namespace blemish;
using namespace blemish::test;

class TestImageIo : public QObject {
    Q_OBJECT
private slots:
    void everyFormatComesBackAsRgb_data();
    void everyFormatComesBackAsRgb();
    void greyIsRepeated();
    void sixteenBitsAreRoundedToEight_data();
    void sixteenBitsAreRoundedToEight();
    void pgmWhiteIsItsMaximum();
    void alphaIsDropped();
    void tiffKeepsColoursUnderAlpha();
    void cmykLooksRight();
    void exifTurnsThePicture_data();
    void exifTurnsThePicture();
    void headerAgreesWithPixels_data() { everyFormatComesBackAsRgb_data(); }
    void headerAgreesWithPixels();
    void unusualNamesWork_data();
    void unusualNamesWork();
    void extensionsAreKnownInAnyCase();
    void thumbnailFitsAndKeepsRatio();
    void thumbnailRespectsOrientation();
    void thumbnailDoesNotEnlarge();
    void everyValueAboveZeroIsMask_data();
    void everyValueAboveZeroIsMask();
    void tiffMapKeepsEveryBit();
    void tiffMapIsReadableByOthers();
    void writersMakeFoldersAndLeaveNoOtherFile();
    void manyThreadsReadTheSamePixels();

private:
    QTemporaryDir m_folder;
};

namespace {

std::array<int, 3> at(const RgbImage& image, int x, int y) {
    const std::uint8_t* pixel = image.row(y) + 3 * x;
    return {pixel[0], pixel[1], pixel[2]};
}

RgbImage rgbOf(const cv::Mat& bgr) {
    RgbImage image(bgr.cols, bgr.rows);
    for (int y = 0; y < bgr.rows; ++y)
        for (int x = 0; x < bgr.cols; ++x)
            for (int c = 0; c < 3; ++c) image.row(y)[3 * x + c] = bgr.at<cv::Vec3b>(y, x)[2 - c];
    return image;
}

/// 16 x 8, made with another program: the left half C 200 M 30 Y 10 K 40, the right half C 0 M 180 Y 220 K 5 (of 255).
const char* const cmykJpeg =
    "/9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgWFBgSFBUU/8AA"
    "FAgACAAQBEMRAE0RAFkRAEsRAP/EABcAAAMBAAAAAAAAAAAAAAAAAAgJCgf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oADgRDAE0AWQBLAAA/AA8MDM4HQoWJ"
    "vTntdf/Z";

} // namespace

void TestImageIo::everyFormatComesBackAsRgb_data() {
    QTest::addColumn<QString>("extension");
    for (const char* extension : {".png", ".bmp", ".tif", ".ppm", ".webp"}) QTest::newRow(extension) << extension;
}

void TestImageIo::everyFormatComesBackAsRgb() {
    QFETCH(QString, extension);
    const std::string ending = extension.toStdString();
    const std::vector<int> lossless = ending == ".webp" ? std::vector<int>{cv::IMWRITE_WEBP_QUALITY, 101} : std::vector<int>{};
    const auto path = written(m_folder, "rgb" + ending, encoded(ending, smallPicture(), lossless));
    const auto image = readImage(path);
    QVERIFY2(image.ok(), image ? "" : image.error().message.c_str());
    QCOMPARE(*image, rgbOf(smallPicture()));
}

void TestImageIo::greyIsRepeated() {
    const cv::Mat grey(3, 5, CV_8UC1, cv::Scalar(77));
    for (const char* extension : {".png", ".jpg", ".pgm", ".bmp", ".tif"}) {
        const auto image = readImage(written(m_folder, std::string("grey") + extension, encoded(extension, grey)));
        QVERIFY(image.ok());
        QCOMPARE(*image, RgbImage(5, 3, 77));
    }
}

void TestImageIo::sixteenBitsAreRoundedToEight_data() {
    QTest::addColumn<QString>("extension");
    for (const char* extension : {".png", ".tif", ".pgm"}) QTest::newRow(extension) << extension;
}

void TestImageIo::sixteenBitsAreRoundedToEight() {
    QFETCH(QString, extension);
    const std::vector<int> values{0, 128, 129, 257, 32767, 40000, 65406, 65407, 65535};
    cv::Mat image(1, static_cast<int>(values.size()), CV_16UC1);
    for (int x = 0; x < image.cols; ++x) image.at<std::uint16_t>(0, x) = static_cast<std::uint16_t>(values[std::size_t(x)]);
    const auto read = readImage(written(m_folder, "deep" + extension.toStdString(), encoded(extension.toStdString(), image)));
    QVERIFY(read.ok());
    for (int x = 0; x < image.cols; ++x) QCOMPARE(at(*read, x, 0)[1], int(std::lround(values[std::size_t(x)] / 257.0)));
}

void TestImageIo::pgmWhiteIsItsMaximum() {
    // A 12-bit camera and a 4-level drawing: what the header calls white is white.
    const auto twelve =
        readImage(written(m_folder, "12.pgm", std::string("P5\n# camera\n2 1\n4095\n") + std::string("\x0f\xff\x08\0", 4)));
    QVERIFY(twelve.ok());
    QCOMPARE(at(*twelve, 0, 0)[0], 255);
    QCOMPARE(at(*twelve, 1, 0)[0], 128);
    const auto coarse = readImage(written(m_folder, "coarse.pgm", std::string("P5 3 1 3\n\0\1\3", 12)));
    QVERIFY(coarse.ok());
    QCOMPARE(at(*coarse, 1, 0)[0], 85);
    const auto plain = readImage(written(m_folder, "plain.pgm", "P2 3 1 3\n0 1 3\n"));
    QVERIFY(plain.ok());
    QCOMPARE(at(*plain, 1, 0)[0], 85);
    QCOMPARE(at(*plain, 2, 0)[0], 255);
}

void TestImageIo::alphaIsDropped() {
    cv::Mat image(2, 2, CV_8UC4, cv::Scalar(30, 20, 10, 0));
    image.at<cv::Vec4b>(0, 1) = {3, 2, 1, 128};
    const auto read = readImage(written(m_folder, "alpha.png", encoded(".png", image)));
    QVERIFY(read.ok());
    QCOMPARE(at(*read, 0, 0), (std::array{10, 20, 30}));
    QCOMPARE(at(*read, 1, 0), (std::array{1, 2, 3}));
}

void TestImageIo::tiffKeepsColoursUnderAlpha() {
    // One pixel 200, 100, 50 with alpha 64 that is declared as not premultiplied (ExtraSamples 2).
    const auto field = [](int tag, int type, int count, int value) {
        std::string bytes;
        for (const auto& [number, size] : {std::pair(tag, 2), std::pair(type, 2), std::pair(count, 4), std::pair(value, 4)})
            for (int i = 0; i < size; ++i) bytes += static_cast<char>(number >> (8 * i));
        return bytes;
    };
    const std::string fields = field(256, 4, 1, 1) + field(257, 4, 1, 1) + field(258, 3, 4, 146) + field(259, 3, 1, 1) +
                               field(262, 3, 1, 2) + field(273, 4, 1, 154) + field(277, 3, 1, 4) + field(278, 4, 1, 1) +
                               field(279, 4, 1, 4) + field(284, 3, 1, 1) + field(338, 3, 1, 2);
    std::string file = std::string("II\x2a\0\x08\0\0\0\x0b\0", 10) + fields + std::string(4, '\0');
    file += std::string("\x08\0\x08\0\x08\0\x08\0", 8) + "\xc8\x64\x32\x40";
    const auto read = readImage(written(m_folder, "alpha.tif", file));
    QVERIFY2(read.ok(), read ? "" : read.error().message.c_str());
    QCOMPARE(at(*read, 0, 0), (std::array{200, 100, 50}));
}

void TestImageIo::cmykLooksRight() {
    const auto image = readImage(written(m_folder, "cmyk.jpg", QByteArray::fromBase64(cmykJpeg).toStdString()));
    QVERIFY(image.ok());
    QCOMPARE(image->width, 16);
    const auto near = [](std::array<int, 3> a, std::array<int, 3> b) {
        return std::abs(a[0] - b[0]) <= 3 && std::abs(a[1] - b[1]) <= 3 && std::abs(a[2] - b[2]) <= 3;
    };
    QVERIFY(near(at(*image, 2, 3), {46, 190, 207}));
    QVERIFY(near(at(*image, 13, 3), {250, 74, 34}));
}

void TestImageIo::exifTurnsThePicture_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("corner"); // where the stored top left is seen: 0 top left, then clockwise
    QTest::addColumn<bool>("onItsSide");
    const int corners[] = {0, 1, 2, 3, 0, 1, 2, 3};
    for (int i = 1; i <= 8; ++i) QTest::addRow("%d", i) << i << corners[i - 1] << (i > 4);
}

void TestImageIo::exifTurnsThePicture() {
    QFETCH(int, orientation);
    QFETCH(int, corner);
    QFETCH(bool, onItsSide);
    // 48 x 32 black with a white top left and a grey top right block: enough to tell all eight apart.
    cv::Mat image(32, 48, CV_8UC3, cv::Scalar::all(0));
    image(cv::Rect(0, 0, 16, 16)) = cv::Scalar::all(255);
    image(cv::Rect(32, 0, 16, 16)) = cv::Scalar::all(128);
    const auto path = written(m_folder, "turned.jpg", withExif(encoded(".jpg", image), static_cast<char>(orientation)));
    const auto read = readImage(path);
    QVERIFY(read.ok());
    QCOMPARE(read->width, onItsSide ? 32 : 48);
    QCOMPARE(read->height, onItsSide ? 48 : 32);
    const auto inCorner = [&](int which) {
        const int x = which == 1 || which == 2 ? read->width - 5 : 4;
        const int y = which >= 2 ? read->height - 5 : 4;
        return at(*read, x, y)[0];
    };
    QVERIFY(inCorner(corner) > 240);
    // The stored top right follows along the stored top edge: sideways for 1 to 4, down or up for 5 to 8.
    const int across[] = {1, 0, 3, 2}, along[] = {3, 2, 1, 0};
    QVERIFY(std::abs(inCorner(onItsSide ? along[corner] : across[corner]) - 128) < 8);
    const auto header = readImageHeader(path);
    QVERIFY(header.ok());
    QCOMPARE(header->width, read->width);
    QCOMPARE(header->height, read->height);
}

void TestImageIo::headerAgreesWithPixels() {
    QFETCH(QString, extension);
    const auto header =
        readImageHeader(written(m_folder, "size" + extension.toStdString(), encoded(extension.toStdString(), smallPicture())));
    QVERIFY(header.ok());
    QCOMPARE(header->width, 6);
    QCOMPARE(header->height, 4);
}

void TestImageIo::unusualNamesWork_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces") << "a part  with spaces.png";
    QTest::newRow("umlauts") << QStringLiteral("Prüfstück äöü ß.png");
    QTest::newRow("cjk") << QStringLiteral("部品 検査.png");
    QTest::newRow("newline") << "first\nsecond.png";
    QTest::newRow("wrong extension") << "really a png.jpg";
}

void TestImageIo::unusualNamesWork() {
    QFETCH(QString, name);
    const auto path = pathIn(m_folder, name.toStdString());
    QVERIFY(writePng(path, rgbOf(smallPicture())).ok());
    const auto image = readImage(path);
    QVERIFY(image.ok());
    QCOMPARE(*image, rgbOf(smallPicture()));
}

void TestImageIo::extensionsAreKnownInAnyCase() {
    for (const char* name : {"a.png", "a.JPG", "a.Jpeg", "a.bmp", "a.tif", "b c.TIFF", "a.webp", "a.pgm", "x.y.ppm"})
        QVERIFY2(hasImageExtension(name), name);
    for (const char* name : {"a.gif", "png", "a.png.txt", "a", ".png", "a.svg"}) QVERIFY2(!hasImageExtension(name), name);
}

void TestImageIo::thumbnailFitsAndKeepsRatio() {
    for (const char* extension : {".jpg", ".png"}) {
        cv::Mat image(600, 1600, CV_8UC3, cv::Scalar(20, 60, 200));
        image.colRange(800, 1600) = cv::Scalar(200, 60, 20);
        const auto thumbnail = readThumbnail(written(m_folder, std::string("large") + extension, encoded(extension, image)), 96);
        QVERIFY(thumbnail.ok());
        QCOMPARE(thumbnail->width, 96);
        QCOMPARE(thumbnail->height, 36);
        QVERIFY(std::abs(at(*thumbnail, 10, 18)[0] - 200) < 6 && std::abs(at(*thumbnail, 85, 18)[0] - 20) < 6);
    }
}

void TestImageIo::thumbnailRespectsOrientation() {
    cv::Mat image(400, 800, CV_8UC3, cv::Scalar::all(0));
    image.colRange(0, 400) = cv::Scalar::all(255);
    const auto thumbnail = readThumbnail(written(m_folder, "turned.jpg", withExif(encoded(".jpg", image), 6)), 64);
    QVERIFY(thumbnail.ok());
    QCOMPARE(thumbnail->width, 32);
    QCOMPARE(thumbnail->height, 64);
    QVERIFY(at(*thumbnail, 16, 8)[0] > 240); // turned clockwise, the stored left is on top
    QVERIFY(at(*thumbnail, 16, 56)[0] < 15);
}

void TestImageIo::thumbnailDoesNotEnlarge() {
    const auto thumbnail = readThumbnail(written(m_folder, "small.png", encoded(".png", smallPicture())), 64);
    QVERIFY(thumbnail.ok());
    QCOMPARE(*thumbnail, rgbOf(smallPicture()));
}

void TestImageIo::everyValueAboveZeroIsMask_data() {
    QTest::addColumn<QByteArray>("file");
    const auto add = [](const char* name, const cv::Mat& image, const std::vector<int>& options = {}) {
        QTest::newRow(name) << QByteArray::fromStdString(encoded(".png", image, options));
    };
    cv::Mat grey(2, 3, CV_8UC1, cv::Scalar(0)), deep(2, 3, CV_16UC1, cv::Scalar(0)), blue(2, 3, CV_8UC3, cv::Scalar::all(0));
    grey.at<unsigned char>(1, 2) = 1;
    deep.at<std::uint16_t>(1, 2) = 1;
    blue.at<cv::Vec3b>(1, 2) = {1, 0, 0};
    add("grey 1", grey);
    add("16-bit 1", deep);
    add("one channel of rgb", blue);
    grey.at<unsigned char>(1, 2) = 255;
    add("grey 255", grey);
    add("1-bit", grey, {cv::IMWRITE_PNG_BILEVEL, 1});
}

void TestImageIo::everyValueAboveZeroIsMask() {
    QFETCH(QByteArray, file);
    const auto mask = readMask(written(m_folder, "mask.png", file.toStdString()));
    QVERIFY(mask.ok());
    const std::vector<std::uint8_t> expected{0, 0, 0, 0, 0, 255};
    QCOMPARE(mask->width, 3);
    QCOMPARE(mask->pixels, expected);
}

void TestImageIo::tiffMapKeepsEveryBit() {
    AnomalyMap map(5, 3);
    for (std::size_t i = 0; i < map.pixels.size(); ++i)
        map.pixels[i] = std::ldexp(1.0F / static_cast<float>(i + 3), static_cast<int>(i) * 4 - 20);
    map.pixels[4] = -0.125F;
    map.pixels[5] = 0;
    const auto path = pathIn(m_folder, "map.tiff");
    QVERIFY(writeTiff(path, map).ok());
    const auto read = readTiffMap(path);
    QVERIFY(read.ok());
    QCOMPARE(*read, map);
}

void TestImageIo::tiffMapIsReadableByOthers() {
    const auto path = pathIn(m_folder, "others.tiff");
    QVERIFY(writeTiff(path, AnomalyMap(7, 4, 0.375F)).ok());
    const cv::Mat image = cv::imread(path.string(), cv::IMREAD_UNCHANGED);
    QCOMPARE(image.type(), CV_32FC1);
    QCOMPARE(image.cols, 7);
    QCOMPARE(image.rows, 4);
    QCOMPARE(image.at<float>(3, 6), 0.375F);
    const cv::Mat compressed(9, 9, CV_32FC1, cv::Scalar(2.5F)); // and what others write is read
    const auto read = readTiffMap(written(m_folder, "lzw.tiff", encoded(".tiff", compressed)));
    QVERIFY(read.ok());
    QCOMPARE(*read, AnomalyMap(9, 9, 2.5F));
}

void TestImageIo::writersMakeFoldersAndLeaveNoOtherFile() {
    const auto folder = pathIn(m_folder, "new/deeper");
    QVERIFY(writePng(folder / "a.png", RgbImage(4, 4, 9)).ok());
    QVERIFY(writePng(folder / "a.png", RgbImage(2, 2, 8)).ok());
    QVERIFY(writePng(folder / "m.png", Mask(3, 3, 255)).ok());
    QVERIFY(writeTiff(folder / "t.tiff", AnomalyMap(3, 3)).ok());
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder), {}), 3);
    QCOMPARE(*readImage(folder / "a.png"), RgbImage(2, 2, 8));
    QCOMPARE(*readMask(folder / "m.png"), Mask(3, 3, 255));
    QVERIFY(!writePng(folder / "a.png", RgbImage()).ok());
    QCOMPARE(*readImage(folder / "a.png"), RgbImage(2, 2, 8)); // a failed write leaves the old file
    QVERIFY(!writePng(folder / "a.png" / "b.png", Mask(1, 1)).ok());
}

void TestImageIo::manyThreadsReadTheSamePixels() {
    const auto path = written(m_folder, "shared.png", encoded(".png", smallPicture()));
    const RgbImage expected = rgbOf(smallPicture());
    std::atomic<int> right = 0;
    parallelFor(64, 4, [&](std::size_t) {
        const auto image = readImage(path);
        right += image && *image == expected;
    });
    QCOMPARE(right.load(), 64);
}

QTEST_GUILESS_MAIN(TestImageIo)
#include "test_image_io.moc"
