// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <QtTest>
#include <cstring>

#include "core/imaging/image_io.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/resize.h"

using namespace blemish;

namespace {

std::filesystem::path reference(const char* name) {
    return std::filesystem::path(BLEMISH_REFERENCE_DIR) / "golden" / name;
}

/// The raw bytes of a tensor in `preprocess.safetensors`.
QByteArray tensor(const QString& name) {
    QFile file(QString::fromStdString(reference("preprocess.safetensors").string()));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto headerSize = qFromLittleEndian<quint64>(file.read(8).constData());
    const auto header = QJsonDocument::fromJson(file.read(qint64(headerSize))).object();
    const auto range = header[name].toObject()["data_offsets"].toArray();
    file.seek(8 + qint64(headerSize) + range[0].toInteger());
    return file.read(range[1].toInteger() - range[0].toInteger());
}

} // namespace

class TestGoldenPreprocess : public QObject {
    Q_OBJECT
private slots:
    void resizeEqualsPillowToTheByte_data() { sizes(); }
    void resizeEqualsPillowToTheByte();
    void normalisedValuesEqualTheReference_data() { sizes(); }
    void normalisedValuesEqualTheReference();
    void sixteenBitGreyIsScaledToEight();

private:
    static void sizes() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("256x256") << 256 << 256;
        QTest::newRow("224x224") << 224 << 224;
        QTest::newRow("512x384") << 512 << 384;
    }
};

void TestGoldenPreprocess::resizeEqualsPillowToTheByte() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    const auto image = readImage(reference("preprocess_input.png"));
    QVERIFY(image.ok());
    const RgbImage result = resizeAntialiased(*image, columns, rows);
    const QByteArray expected = tensor(QString("resized.") + QTest::currentDataTag());
    QCOMPARE(qsizetype(result.pixels.size()), expected.size());
    QCOMPARE(std::memcmp(result.pixels.data(), expected.constData(), result.pixels.size()), 0);
}

void TestGoldenPreprocess::normalisedValuesEqualTheReference() {
    QFETCH(int, rows);
    QFETCH(int, columns);
    const auto image = readImage(reference("preprocess_input.png"));
    QVERIFY(image.ok());
    Preprocessing how;
    how.width = columns;
    how.height = rows;
    std::vector<float> out(std::size_t(3) * std::size_t(rows) * std::size_t(columns));
    preprocess(*image, how, out);
    const QByteArray raw = tensor(QString("normalized.") + QTest::currentDataTag());
    QCOMPARE(raw.size(), qsizetype(out.size() * sizeof(float)));
    std::vector<float> expected(out.size());
    std::memcpy(expected.data(), raw.constData(), std::size_t(raw.size()));
    float worst = 0;
    for (std::size_t i = 0; i < out.size(); ++i) worst = std::max(worst, std::abs(out[i] - expected[i]));
    QVERIFY2(worst <= 1e-6F, qPrintable(QString::number(double(worst))));
}

void TestGoldenPreprocess::sixteenBitGreyIsScaledToEight() {
    const auto image = readImage(reference("preprocess_grey16.png"));
    QVERIFY(image.ok());
    QCOMPARE(image->width, 300);
    QCOMPARE(image->height, 200);
    const auto [least, most] = std::minmax_element(image->pixels.begin(), image->pixels.end());
    QCOMPARE(int(*least), 80); // 20622 / 257
    QCOMPARE(int(*most), 168); // 43283 / 257
    for (std::size_t i = 0; i < image->pixels.size(); i += 3)
        QVERIFY(image->pixels[i] == image->pixels[i + 1] && image->pixels[i] == image->pixels[i + 2]);
}

QTEST_GUILESS_MAIN(TestGoldenPreprocess)
#include "test_golden_preprocess.moc"
