// SPDX-License-Identifier: GPL-3.0-or-later
// Our own decoder may only ever say what the general one says, or nothing.
#include <QtTest>
#include <opencv2/imgproc.hpp>
#include <random>

#include "core/imaging/image_io.h"
#include "core/imaging/png_decoder.h"
#include "core/imaging/png_filters.h"
#include "tests/imaging/png_builder.h"

using namespace blemish;
using namespace blemish::test;

class TestPngDecoder : public QObject {
    Q_OBJECT
private slots:
    void fastFilterEqualsItsPlainTwin_data();
    void fastFilterEqualsItsPlainTwin();
    void twoPaethRowsEqualOneAfterTheOther();
    void everyKindEqualsOpenCv_data();
    void everyKindEqualsOpenCv();
    void otherKindsAreLeftToOthers();
    void whatIsAmissIsLeftToOthers_data();
    void whatIsAmissIsLeftToOthers();
    void smallFileThatClaimsToBeLargeTakesNoMemory();
    void damageNeverGivesOtherPixels_data() { everyKindEqualsOpenCv_data(); }
    void damageNeverGivesOtherPixels();
    void turnedPictureIsTurned();

private:
    QTemporaryDir m_folder;
};

namespace {

std::optional<RgbImage> decoded(const std::string& file) {
    return decodeUsualPng(std::as_bytes(std::span(file)));
}

/// What OpenCV makes of the file; empty where it refuses.
RgbImage byOpenCv(const std::string& file) {
    const cv::Mat bytes(1, static_cast<int>(file.size()), CV_8UC1, const_cast<char*>(file.data()));
    cv::Mat image = cv::imdecode(bytes, cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH | cv::IMREAD_IGNORE_ORIENTATION);
    if (image.empty()) return {};
    if (image.depth() == CV_16U) image.convertTo(image, CV_8U, 255.0 / 65535);
    RgbImage result(image.cols, image.rows);
    cv::cvtColor(image, cv::Mat(image.rows, image.cols, CV_8UC3, result.pixels.data()), cv::COLOR_BGR2RGB);
    return result;
}

std::string noise(std::mt19937& random, std::size_t count) {
    std::string bytes(count, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

std::vector<std::uint8_t> numbers(std::mt19937& random, std::size_t count) {
    const std::string bytes = noise(random, count);
    return {bytes.begin(), bytes.end()};
}

/// Random bytes behind random filters: as good a picture as any, and one that meets every branch.
PngBuilder randomPicture(int depth, int colourType, int width, int height, unsigned seed) {
    std::mt19937 random(seed);
    PngBuilder png{width, height, depth, colourType, "", "", 1};
    for (int y = 0; y < height; ++y)
        png.rows += static_cast<char>(seed % 2 == 0 ? 4 : random() % 5) + noise(random, png.rowBytes());
    if (colourType == 3) png.beforePixels = pngChunk("PLTE", noise(random, 3 * 200)); // fewer than the pixels name
    png.parts = 1 + seed % 3;
    return png;
}

} // namespace

void TestPngDecoder::fastFilterEqualsItsPlainTwin_data() {
    QTest::addColumn<int>("filter");
    for (int filter = 0; filter <= 4; ++filter) QTest::addRow("%d", filter) << filter;
}

void TestPngDecoder::fastFilterEqualsItsPlainTwin() {
    QFETCH(int, filter);
    const auto which = static_cast<PngFilter>(filter);
    std::mt19937 random(3);
    for (const int pixel : {1, 2, 3, 4, 6, 8})
        for (const std::size_t pixels : {1U, 2U, 3U, 5U, 8U, 33U, 500U}) {
            const std::size_t count = pixels * static_cast<std::size_t>(pixel);
            const auto coded = numbers(random, count), above = numbers(random, count);
            std::vector<std::uint8_t> fast(count), plain(count);
            unfilterPngRow(which, coded.data(), above.data(), fast.data(), count, pixel);
            unfilterPngRowPlainly(which, coded.data(), above.data(), plain.data(), 0, count, pixel);
            QCOMPARE(fast, plain);
        }
}

void TestPngDecoder::twoPaethRowsEqualOneAfterTheOther() {
    std::mt19937 random(4);
    for (const int pixel : {1, 2, 3, 4, 6, 8})
        for (const std::size_t pixels : {1U, 2U, 3U, 5U, 8U, 9U, 33U, 500U}) {
            const std::size_t count = pixels * static_cast<std::size_t>(pixel);
            const auto first = numbers(random, count), second = numbers(random, count), above = numbers(random, count);
            std::vector<std::uint8_t> fastA(count), fastB(count), plainA(count), plainB(count);
            unfilterPaethRows(first.data(), second.data(), above.data(), fastA.data(), fastB.data(), count, pixel);
            unfilterPngRowPlainly(PngFilter::paeth, first.data(), above.data(), plainA.data(), 0, count, pixel);
            unfilterPngRowPlainly(PngFilter::paeth, second.data(), plainA.data(), plainB.data(), 0, count, pixel);
            QCOMPARE(fastA, plainA);
            QCOMPARE(fastB, plainB);
        }
}

void TestPngDecoder::everyKindEqualsOpenCv_data() {
    QTest::addColumn<int>("depth");
    QTest::addColumn<int>("colourType");
    QTest::newRow("grey") << 8 << 0;
    QTest::newRow("grey, 16 bits") << 16 << 0;
    QTest::newRow("RGB") << 8 << 2;
    QTest::newRow("RGB, 16 bits") << 16 << 2;
    QTest::newRow("palette") << 8 << 3;
    QTest::newRow("grey and alpha") << 8 << 4;
    QTest::newRow("grey and alpha, 16 bits") << 16 << 4;
    QTest::newRow("RGB and alpha") << 8 << 6;
    QTest::newRow("RGB and alpha, 16 bits") << 16 << 6;
}

void TestPngDecoder::everyKindEqualsOpenCv() {
    QFETCH(int, depth);
    QFETCH(int, colourType);
    unsigned seed = 0;
    for (const int width : {1, 2, 3, 7, 8, 64, 129})
        for (const int height : {1, 2, 3, 6, 21}) {
            const std::string file = randomPicture(depth, colourType, width, height, ++seed).file();
            const auto image = decoded(file);
            QVERIFY(image);
            QCOMPARE(*image, byOpenCv(file));
            const auto read = readImage(written(m_folder, "picture.png", file));
            QVERIFY(read.ok());
            QCOMPARE(*read, *image);
        }
}

void TestPngDecoder::otherKindsAreLeftToOthers() {
    const std::string interlaced = "\x89PNG\r\n\x1a\n" +
                                   pngChunk("IHDR", bigEndian32(1) + bigEndian32(1) + std::string("\x08\x02\0\0\1", 5)) +
                                   pngChunk("IDAT", zlibOf(std::string("\0abc", 4))) + pngChunk("IEND", "");
    QVERIFY(!decoded(interlaced));
    QVERIFY(!byOpenCv(interlaced).empty());
    PngBuilder bits{8, 1, 1, 0, std::string("\0\x5a", 2), "", 1};
    QVERIFY(!decoded(bits.file()));
    QVERIFY(readImage(written(m_folder, "bits.png", bits.file())).ok());
    QVERIFY(!decoded(encoded(".jpg", smallPicture())));
    QVERIFY(!decoded(""));
}

void TestPngDecoder::whatIsAmissIsLeftToOthers_data() {
    QTest::addColumn<QByteArray>("file");
    const PngBuilder png = randomPicture(8, 2, 20, 10, 1);
    const auto row = [](const char* name, const std::string& file) { QTest::newRow(name) << QByteArray::fromStdString(file); };
    const std::string start = PngBuilder::signature() + png.header();
    std::string wrongSum = png.file(), wrongHeader = png.file();
    ++wrongSum[wrongSum.size() - 14]; // the checksum of the pixels' chunk
    ++wrongHeader[29];
    row("checksum of pixels", wrongSum);
    row("checksum of the header", wrongHeader);
    row("no end", start + png.pixels());
    row("no pixels", start + PngBuilder::end());
    row("no header", PngBuilder::signature() + png.pixels() + PngBuilder::end());
    row("two headers", start + png.header() + png.pixels() + PngBuilder::end());
    row("unknown chunk that matters", start + pngChunk("ABCD", "x") + png.pixels() + PngBuilder::end());
    row("text between pixels", start + png.pixels() + pngChunk("tEXt", "a\0b") + png.pixels() + PngBuilder::end());
    PngBuilder other = png;
    other.rows[0] = 5;
    row("unknown filter", other.file());
    other = png;
    other.rows.pop_back();
    row("a byte too few", other.file());
    other.rows += "ab";
    row("a byte too many", other.file());
    std::string packed = zlibOf(png.rows);
    ++packed.back();
    row("checksum of the rows", start + pngChunk("IDAT", packed) + PngBuilder::end());
    row("no palette", PngBuilder{4, 1, 8, 3, std::string("\0abcd", 5), "", 1}.file());
}

void TestPngDecoder::whatIsAmissIsLeftToOthers() {
    QFETCH(QByteArray, file);
    QVERIFY(decoded(randomPicture(8, 2, 20, 10, 1).file())); // the same without the fault
    QVERIFY(!decoded(file.toStdString()));
}

void TestPngDecoder::smallFileThatClaimsToBeLargeTakesNoMemory() {
    PngBuilder png{14000, 14000, 16, 6, std::string(1000, '\0'), "", 1}; // 1.5 GB of rows
    QVERIFY(!decoded(png.file()));
    const auto image = readImage(written(m_folder, "claims.png", png.file()));
    QVERIFY(!image.ok());
    QVERIFY(image.error().message.find("claims.png") != std::string::npos);
}

/// Bytes changed anywhere, with and without the checksums put right: whoever accepts the file must see the same.
void TestPngDecoder::damageNeverGivesOtherPixels() {
    QFETCH(int, depth);
    QFETCH(int, colourType);
    std::mt19937 random(17);
    int accepted = 0, refused = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        PngBuilder png = randomPicture(depth, colourType, 9, 7, seed);
        std::string file = png.file();
        if (seed % 3 == 0) { // in the rows: everything around them is right
            for (int i = 0; i < 4; ++i) png.rows[random() % png.rows.size()] = static_cast<char>(random());
            file = png.file();
        } else if (seed % 3 == 1) { // in the compressed bytes, with the chunk's checksum put right
            std::string packed = zlibOf(png.rows);
            packed[random() % packed.size()] = static_cast<char>(random());
            file = PngBuilder::signature() + png.header() + png.beforePixels + pngChunk("IDAT", packed) + PngBuilder::end();
        } else {
            file[random() % file.size()] = static_cast<char>(random());
        }
        const auto image = decoded(file);
        (image ? accepted : refused) += 1;
        if (!image) continue;
        const RgbImage other = byOpenCv(file);
        if (!other.empty()) QCOMPARE(*image, other);
    }
    QVERIFY(accepted > 0 && refused > 0);
}

void TestPngDecoder::turnedPictureIsTurned() {
    PngBuilder png = randomPicture(8, 2, 5, 3, 1);
    const auto upright = readImage(written(m_folder, "upright.png", png.file()));
    png.beforePixels = pngChunk("eXIf", exifBlock(6).substr(6));
    const auto turned = readImage(written(m_folder, "turned.png", png.file()));
    QVERIFY(upright.ok() && turned.ok());
    QCOMPARE(turned->width, upright->height);
    for (int c = 0; c < 3; ++c) QCOMPARE(turned->row(0)[3 * 2 + c], upright->row(0)[c]); // the first pixel is at the upper right
}

QTEST_GUILESS_MAIN(TestPngDecoder)
#include "test_png_decoder.moc"
