// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the world hands us and that no reader may trust.
#include <QtTest>
#include <sys/resource.h>

#include "core/imaging/image_io.h"
#include "tests/imaging/image_fixtures.h"

using namespace blemish;
using namespace blemish::test;

class TestBrokenImages : public QObject {
    Q_OBJECT
private slots:
    void cutFilesAreRefused_data();
    void cutFilesAreRefused();
    void emptyFileIsNamedEmpty();
    void missingFileIsAnError();
    void folderIsAnError();
    void otherFilesAreNotImages();
    void hugeSizesAreRefusedFromTheHeader_data();
    void hugeSizesAreRefusedFromTheHeader();
    void limitCountsPixels();
    void floatingPointPictureIsRefused();
    void newlineInNameStaysOffTheMessage();
    void randomDamageNeverCrashes_data() { cutFilesAreRefused_data(); }
    void randomDamageNeverCrashes();
    void colourPictureIsNoMap();

private:
    QTemporaryDir m_folder;
};

namespace {

cv::Mat gradient() {
    cv::Mat image(64, 80, CV_8UC3);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 80; ++x)
            image.at<cv::Vec3b>(y, x) = {static_cast<unsigned char>(3 * x), static_cast<unsigned char>(4 * y),
                                         static_cast<unsigned char>(x * y)};
    return image;
}

bool says(const Error& error, const char* words) {
    return error.message.find(words) != std::string::npos;
}

} // namespace

void TestBrokenImages::cutFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("file");
    for (const char* extension : {".png", ".jpg", ".bmp", ".tif", ".webp", ".ppm"})
        QTest::newRow(extension) << QByteArray::fromStdString(encoded(extension, gradient()));
    QTest::newRow("progressive") << QByteArray::fromStdString(encoded(".jpg", gradient(), {cv::IMWRITE_JPEG_PROGRESSIVE, 1}));
}

void TestBrokenImages::cutFilesAreRefused() {
    QFETCH(QByteArray, file);
    QVERIFY(readImage(written(m_folder, "whole.png", file.toStdString())).ok());
    for (const double part : {0.02, 0.3, 0.6, 0.9, 0.995}) {
        const auto size = static_cast<std::size_t>(static_cast<double>(file.size()) * part);
        const auto image = readImage(written(m_folder, "cut.png", file.toStdString().substr(0, size)));
        QVERIFY2(!image.ok(), qPrintable(QString::number(part)));
        QVERIFY(says(image.error(), "cut.png"));
    }
}

void TestBrokenImages::emptyFileIsNamedEmpty() {
    const auto path = written(m_folder, "nothing.png", "");
    for (const auto& error :
         {readImage(path).error(), readImageHeader(path).error(), readMask(path).error(), readThumbnail(path, 64).error()})
        QVERIFY(says(error, "nothing.png") && says(error, "empty"));
}

void TestBrokenImages::missingFileIsAnError() {
    const auto path = pathIn(m_folder, "not there.png");
    for (const auto& error : {readImage(path).error(), readImageHeader(path).error(), readMask(path).error(),
                              readThumbnail(path, 64).error(), readTiffMap(path).error()})
        QVERIFY(says(error, "not there.png"));
}

void TestBrokenImages::folderIsAnError() {
    QVERIFY(says(readImage(m_folder.path().toStdString()).error(), "folder"));
    QVERIFY(!readImageHeader(m_folder.path().toStdString()).ok());
}

void TestBrokenImages::otherFilesAreNotImages() {
    const auto path = written(m_folder, "text.png", "This is only text with the wrong name.\n");
    QVERIFY(says(readImage(path).error(), "not a PNG"));
    QVERIFY(says(readImageHeader(path).error(), "not a PNG"));
}

void TestBrokenImages::hugeSizesAreRefusedFromTheHeader_data() {
    QTest::addColumn<QByteArray>("file");
    const std::string edge = bigEndian32(20000);
    QTest::newRow("png") << QByteArray::fromStdString("\x89PNG\r\n\x1a\n" + bigEndian32(13) + "IHDR" + edge + edge +
                                                      std::string("\x08\x02\0\0\0____", 9));
    QTest::newRow("png, largest") << QByteArray::fromStdString(
        "\x89PNG\r\n\x1a\n" + bigEndian32(13) + "IHDR\x7f\xff\xff\xff\x7f\xff\xff\xff" + std::string("\x08\x02\0\0\0____", 9));
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xc0\x00\x11\x08\x4e\x20\x4e\x20\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01",
                                        21);
    QTest::newRow("bmp") << QByteArray("BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x20\x4e\0\0\xe0\xb1\xff\xff\x01\0\x18\0", 30);
    QTest::newRow("ppm") << QByteArray("P6 20000 20000 255\n");
    QTest::newRow("ppm, beyond numbers") << QByteArray("P6 99999999999999999999 99999999999999999999 255\n");
    QTest::newRow("webp") << QByteArray("RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x1f\x4e\0\x1f\x4e\0", 30);
    QTest::newRow("tiff") << QByteArray(
        "II\x2a\0\x08\0\0\0\x02\0\0\x01\x04\0\x01\0\0\0\x20\x4e\0\0\x01\x01\x04\0\x01\0\0\0\x20\x4e\0\0\0\0\0\0", 38);
}

void TestBrokenImages::hugeSizesAreRefusedFromTheHeader() {
    QFETCH(QByteArray, file);
    const auto path = written(m_folder, "huge.png", file.toStdString());
    rusage before{}, after{};
    getrusage(RUSAGE_SELF, &before);
    for (const auto& error : {readImage(path).error(), readThumbnail(path, 64).error(), readMask(path).error()})
        QVERIFY2(says(error, "huge.png") && says(error, "more than the 200 million"), error.message.c_str());
    getrusage(RUSAGE_SELF, &after);
    QVERIFY(after.ru_maxrss - before.ru_maxrss < 64 * 1024); // KiB; the pixels would take 1.2 GB
}

void TestBrokenImages::limitCountsPixels() {
    const auto path = written(m_folder, "g.png", encoded(".png", gradient()));
    ReadLimits limits;
    limits.maxPixels = 64 * 80;
    QVERIFY(readImage(path, limits).ok());
    limits.maxPixels = 64 * 80 - 1;
    QVERIFY(!readImage(path, limits).ok());
}

void TestBrokenImages::floatingPointPictureIsRefused() {
    const auto path = pathIn(m_folder, "map.tiff");
    QVERIFY(writeTiff(path, AnomalyMap(4, 4, 0.5F)).ok());
    const auto image = readImage(path);
    QVERIFY(!image.ok());
    QVERIFY(says(image.error(), "floating point"));
}

void TestBrokenImages::newlineInNameStaysOffTheMessage() {
    const auto image = readImage(written(m_folder, "one\ntwo.png", "no image"));
    QVERIFY(!image.ok());
    QVERIFY(!says(image.error(), "\n"));
}

void TestBrokenImages::randomDamageNeverCrashes() {
    QFETCH(QByteArray, file);
    std::uint32_t state = 99;
    const auto next = [&state] { return (state = state * 1664525U + 1013904223U) >> 8; };
    ReadLimits limits;
    limits.maxPixels = 1'000'000;
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        std::string bytes = file.toStdString();
        for (int i = 0; i < 8; ++i)
            bytes[next() % (i < 4 ? std::min<std::size_t>(bytes.size(), 64) : bytes.size())] = static_cast<char>(next());
        const auto path = written(m_folder, "damaged.png", bytes);
        const auto image = readImage(path, limits);
        if (image)
            QCOMPARE(image->pixels.size(), image->pixelCount() * 3);
        else
            QVERIFY(says(image.error(), "damaged.png"));
        refused += !image;
        if (const auto header = readImageHeader(path)) QVERIFY(header->width > 0 && header->height > 0);
    }
    QVERIFY(refused > 0);
}

void TestBrokenImages::colourPictureIsNoMap() {
    QVERIFY(!readTiffMap(written(m_folder, "rgb.tiff", encoded(".tiff", gradient()))).ok());
}

QTEST_GUILESS_MAIN(TestBrokenImages)
#include "test_broken_images.moc"
