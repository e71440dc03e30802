// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <fstream>
#include <limits>

#include "core/base/file_io.h"
#include "core/ml/half.h"
#include "core/ml/safetensors.h"
#include "weights_fixtures.h"

using namespace blemish;

namespace {

Result<TensorFile> parsed(const std::string& header, const std::string& data = std::string(16, '\0')) {
    const auto file = fixtures::safetensors(header, data);
    return parseSafetensors(fixtures::bytesOf(file), nullptr, "file");
}

TensorView bytesAs(ElementType type, const std::string& bytes) {
    auto owner = std::make_shared<const std::string>(bytes);
    return {type, {static_cast<std::int64_t>(bytes.size() / elementSize(type))}, fixtures::bytesOf(*owner), owner};
}

} // namespace

class TestSafetensors : public QObject {
    Q_OBJECT
private slots:
    void writtenFilesReadBackTheSame() {
        TensorFile file;
        file.tensors["b"] = tensorFromFloats({2, 3}, {1, 2, 3, 4, 5, -6});
        file.tensors["a"] = bytesAs(ElementType::i64, fixtures::little(5, 8));
        file.tensors["c"] = bytesAs(ElementType::u8, "abc");
        file.tensors["scalar"] = tensorFromFloats({}, {7});
        file.metadata["note"] = "line\nbreak";
        QVERIFY(writeSafetensors(path("x"), file));
        const auto read = readSafetensors(path("x"));
        QVERIFY(read);
        QCOMPARE(read->tensors.size(), std::size_t(4));
        QCOMPARE(toFloats(read->tensors.at("b")), (std::vector<float>{1, 2, 3, 4, 5, -6}));
        QCOMPARE(read->tensors.at("b").shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(toFloats(read->tensors.at("a")), std::vector<float>{5});
        QCOMPARE(toFloats(read->tensors.at("scalar")), std::vector<float>{7});
        QCOMPARE(read->metadata, file.metadata);
    }

    void halvesAreRoundedToNearestEven() {
        const float infinity = std::numeric_limits<float>::infinity();
        const std::vector<std::pair<float, float>> cases{
            {1, 1},           {-2.5F, -2.5F},       {0.1F, 0.0999755859375F}, {65504, 65504},       {65519, 65504},
            {65520, infinity}, {-1e9F, -infinity},  {0x1p-24F, 0x1p-24F},     {0x1p-25F, 0},        {0x1.8p-24F, 0x1p-23F},
            {0x1p-14F, 0x1p-14F}, {1 + 0x1p-11F, 1}, {1 + 0x3p-11F, 1 + 0x1p-9F}};
        for (const auto& [value, expected] : cases) {
            const auto half = tensorAsHalf(tensorFromFloats({1}, {value}));
            QVERIFY(half.type == ElementType::f16);
            QCOMPARE(toFloats(half).front(), expected);
        }
        QVERIFY(std::isnan(toFloats(tensorAsHalf(tensorFromFloats({1}, {std::nanf("")}))).front()));
    }

    void tensorsAreAlignedWithoutGaps() {
        TensorFile file;
        file.tensors["a"] = bytesAs(ElementType::u8, "abc");
        file.tensors["b"] = bytesAs(ElementType::i64, std::string(8, 'x'));
        file.tensors["c"] = bytesAs(ElementType::f16, "zz");
        QVERIFY(writeSafetensors(path("y"), file));
        const auto header = readSafetensorsHeader(path("y"));
        QVERIFY(header);
        QCOMPARE(header->entries.at("b").begin, std::uint64_t(0));
        QCOMPARE(header->entries.at("c").begin, std::uint64_t(8));
        QCOMPARE(header->entries.at("a").begin, std::uint64_t(10));
        QCOMPARE((std::filesystem::file_size(path("y")) - 13) % 8, std::uintmax_t(0));
    }

    void theSameContentGivesTheSameBytes() {
        TensorFile file;
        file.tensors["w"] = tensorFromFloats({1}, {0.1F});
        QVERIFY(writeSafetensors(path("1"), file) && writeSafetensors(path("2"), file));
        QCOMPARE(*readFile(path("1")), *readFile(path("2")));
    }

    void brokenHeadersAreRefused_data() {
        QTest::addColumn<std::string>("header");
        const auto row = [](const char* name, const char* header) { QTest::newRow(name) << std::string(header); };
        row("no JSON", "{nothing");
        row("no object", "[]  ");
        row("unknown type", R"({"a":{"dtype":"Q4","shape":[4],"data_offsets":[0,16]}})");
        row("negative extent", R"({"a":{"dtype":"F32","shape":[-4],"data_offsets":[0,16]}})");
        row("fraction", R"({"a":{"dtype":"F32","shape":[4.0],"data_offsets":[0,16]}})");
        row("past the end", R"({"a":{"dtype":"F32","shape":[8],"data_offsets":[0,32]}})");
        row("shape and bytes differ", R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,16]}})");
        row("overflow", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})");
        row("backwards", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[16,0]}})");
        row("three offsets", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16,16]}})");
        row("no shape", R"({"a":{"dtype":"F32","data_offsets":[0,16]}})");
        row("twice",
            R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})");
        row("overlap",
            R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})");
        row("number as metadata", R"({"__metadata__":{"a":1}})");
        row("nested", R"({"a":{"dtype":{"b":{}},"shape":[4],"data_offsets":[0,16]}})");
        row("list in list", R"({"a":{"dtype":"F32","shape":[[4]],"data_offsets":[0,16]}})");
    }
    void brokenHeadersAreRefused() {
        QFETCH(std::string, header);
        const auto file = parsed(header);
        QVERIFY(!file);
        QVERIFY(file.error().message.starts_with("Cannot read \"file\": "));
        QVERIFY(file.error().message.ends_with("."));
    }

    void emptyTensorsAndScalarsAreFine() {
        const auto file = parsed(
            R"({"s":{"dtype":"F64","shape":[],"data_offsets":[8,16]},"e":{"dtype":"F32","shape":[0,5],"data_offsets":[8,8]}})");
        QVERIFY(file);
        QCOMPARE(file->tensors.at("s").elementCount(), std::int64_t(1));
        QCOMPARE(file->tensors.at("e").elementCount(), std::int64_t(0));
    }

    void aHeaderLongerThanTheFileIsRefused() {
        const auto bytes = fixtures::little(std::uint64_t(1) << 60, 8) + "{}";
        QVERIFY(!parseSafetensors(fixtures::bytesOf(bytes), nullptr, "file"));
    }

    void cutFilesAreRefusedByBothReaders() {
        TensorFile file;
        file.tensors["w"] = tensorFromFloats({64}, std::vector<float>(64, 1));
        QVERIFY(writeSafetensors(path("cut"), file));
        std::filesystem::resize_file(path("cut"), std::filesystem::file_size(path("cut")) - 1);
        QVERIFY(!readSafetensors(path("cut")));
        QVERIFY(!readSafetensorsHeader(path("cut")));
        std::filesystem::resize_file(path("cut"), 5);
        QVERIFY(!readSafetensors(path("cut")));
        QVERIFY(!readSafetensorsHeader(path("cut")));
    }

    void halfAndBrainFloatsWiden() {
        QCOMPARE(toFloats(bytesAs(ElementType::f16,
                                  fixtures::little(0x3C00, 2) + fixtures::little(0xC500, 2) + fixtures::little(1, 2))),
                 (std::vector<float>{1, -5, 0x1p-24F}));
        QCOMPARE(toFloats(bytesAs(ElementType::bf16, fixtures::little(0xBF80, 2))), std::vector<float>{-1});
        QVERIFY(std::isinf(toFloats(bytesAs(ElementType::f16, fixtures::little(0x7C00, 2)))[0]));
    }

    void aHeaderLengthThatLooksLikeAPickleIsNoPickle() {
        std::string header = R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})";
        header.resize(0x280, ' '); // 0x80, then protocol 2
        QVERIFY(writeFileAtomically(path("pickle"), std::string_view(fixtures::safetensors(header, "x"))));
        QVERIFY(readWeights(path("pickle")));
    }

    void sharedWrappersAreTakenOff() {
        TensorFile file;
        file.tensors["state_dict.module.conv1.weight"] = tensorFromFloats({1}, {1});
        file.tensors["state_dict.module.bn1.weight"] = tensorFromFloats({1}, {2});
        QVERIFY(writeSafetensors(path("wrapped"), file));
        const auto read = readWeights(path("wrapped"));
        QVERIFY(read);
        QVERIFY(read->tensors.contains("conv1.weight") && read->tensors.contains("bn1.weight"));
    }

private:
    std::filesystem::path path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
