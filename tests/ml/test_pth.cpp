// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/ml/tensor_file.h"
#include "core/ml/zip_reader.h"
#include "weights_fixtures.h"

using namespace blemish;
using namespace blemish::fixtures;

namespace {

Result<TensorFile> parsed(const std::string& file) {
    return parsePth(bytesOf(file), "file");
}

const std::string sixFloats = floats({1, 2, 3, 4, 5, 6});

std::string matrix(const std::string& stride, int offset = 0, bool legacy = false) {
    return tensor("FloatStorage", "0", 6, offset, numbers({2, 3}), stride, legacy);
}

} // namespace

class TestPth : public QObject {
    Q_OBJECT
private slots:
    void zipAndLegacyContainersHoldTheSame() {
        for (const auto& file : {zipPth(dict({{"w", matrix(numbers({3, 1}))}}), {{"0", sixFloats}}),
                                 legacyPth(dict({{"w", matrix(numbers({3, 1}), 0, true)}}), "0", 6, sixFloats)}) {
            const auto read = parsed(file);
            QVERIFY2(read, read ? "" : read.error().message.c_str());
            QCOMPARE(toFloats(read->tensors.at("w")), (std::vector<float>{1, 2, 3, 4, 5, 6}));
        }
    }

    void stridedViewsBecomeDense() {
        const auto read = parsed(zipPth(dict({{"w", matrix(numbers({1, 2}))}}), {{"0", sixFloats}}));
        QVERIFY(read);
        QCOMPARE(toFloats(read->tensors.at("w")), (std::vector<float>{1, 3, 5, 2, 4, 6}));
    }

    void nestedKeysAreJoinedAndScalarsSkipped() {
        const auto inner = dict({{"w", matrix(numbers({3, 1}))}});
        const auto opcodes = dict(
            {{"epoch", integer(7)}, {"lr", std::string("G") + std::string(8, '\0')}, {"name", text("tiny")}, {"net", inner}});
        const auto read = parsed(zipPth(opcodes, {{"0", sixFloats}}));
        QVERIFY(read);
        QCOMPARE(read->tensors.size(), std::size_t(1));
        QVERIFY(read->tensors.contains("net.w"));
    }

    void parametersAndModuleMetadataAreUnderstood() {
        const auto parameter =
            global("torch._utils", "_rebuild_parameter") + tuple({matrix(numbers({3, 1})), "\x88", orderedDict()}) + "R";
        const auto old = global("torch.nn.parameter", "Parameter") + ")\x81" +
                         tuple({matrix(numbers({3, 1})), "N", "N", "\x88", "\x89"}) + "b";
        // A module's state dict carries an attribute `_metadata`, which is set with BUILD.
        const auto opcodes =
            orderedDict() + "(" + text("a") + parameter + text("b") + old + "u" + dict({{"_metadata", orderedDict()}}) + "b";
        const auto read = parsed(zipPth(opcodes, {{"0", sixFloats}}));
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(toFloats(read->tensors.at("a")), toFloats(read->tensors.at("b")));
    }

    void codeIsNeverRunButNamed() {
        const auto evil = global("os", "system") + tuple({text("touch ran")}) + "R";
        for (const auto& file : {zipPth(dict({{"x", evil}}), {}), legacyPth(dict({{"x", evil}}), "0", 0, "")}) {
            const auto read = parsed(file);
            QVERIFY(!read);
            QVERIFY(read.error().message.find("os system") != std::string::npos);
        }
    }

    void refused_data() {
        QTest::addColumn<std::string>("file");
        const auto row = [](const char* name, const std::string& file) { QTest::newRow(name) << file; };
        const auto window = [](const std::string& shape, const std::string& stride, int offset) {
            return zipPth(dict({{"w", tensor("FloatStorage", "0", 6, offset, shape, stride)}}), {{"0", sixFloats}});
        };
        row("empty", "");
        row("text", "hello");
        row("window past the end", window(numbers({2, 3}), numbers({3, 1}), 1));
        row("negative offset", window(numbers({1}), numbers({1}), -1));
        row("negative stride", window(numbers({2}), numbers({-1}), 3));
        row("negative extent", window(numbers({-2}), numbers({1}), 0));
        row("product overflows", window(numbers({2147483647, 2147483647, 2147483647}), numbers({0, 0, 0}), 0));
        row("memory bomb", window(numbers({1000000}), numbers({0}), 0));
        row("storage missing", zipPth(dict({{"w", matrix(numbers({3, 1}))}}), {}));
        row("storage too short", zipPth(dict({{"w", matrix(numbers({3, 1}))}}), {{"0", floats({1})}}));
        row("legacy count too large",
            legacyPth(dict({{"w", matrix(numbers({3, 1}), 0, true)}}), "0", std::uint64_t(1) << 62, sixFloats));
        row("legacy key unknown", legacyPth(dict({{"w", matrix(numbers({3, 1}), 0, true)}}), "9", 6, sixFloats));
        row("no tensors", zipPth(dict({{"epoch", integer(1)}}), {}));
        row("one tensor without name", zipPth(matrix(numbers({3, 1})), {{"0", sixFloats}}));
        row("compressed", zip({{"a/data.pkl", pickled("}"), 8}}));
        row("another zip", zip({{"hello.txt", "hello", 0}}));
        row("TorchScript", zip({{"a/data.pkl", pickled("}"), 0}, {"a/constants.pkl", pickled(")"), 0}}));
        row("itself inside itself", zipPth("}q\1" + text("a") + "h\1s", {}));
        row("empty stack", zipPth("R", {}));
        row("mark missing", zipPth("}u", {}));
        row("memo missing", zipPth("h\7", {}));
        row("protocol 5", zip({{"a/data.pkl", "\x80\x05}.", 0}}));
    }
    void refused() {
        QFETCH(std::string, file);
        const auto read = parsed(file);
        QVERIFY(!read);
        QVERIFY(read.error().message.starts_with("Cannot read \"file\": "));
    }

    void sharedListsCannotMultiplyTheWork() {
        // Thirty lists, each holding the one before twice: a billion leaves in two hundred bytes.
        std::string opcodes = "]q\1";
        for (char i = 1; i < 30; ++i) opcodes += std::string("](h") + i + "h" + i + "eq" + static_cast<char>(i + 1);
        QVERIFY(!parsed(zipPth(opcodes, {})));
    }

    void everyCutIsRefused() {
        for (const auto& file : {zipPth(dict({{"w", matrix(numbers({3, 1}))}}), {{"0", sixFloats}}),
                                 legacyPth(dict({{"w", matrix(numbers({3, 1}), 0, true)}}), "0", 6, sixFloats)})
            for (std::size_t size = 0; size < file.size(); ++size) QVERIFY(!parsed(file.substr(0, size)));
    }
};

QTEST_GUILESS_MAIN(TestPth)
#include "test_pth.moc"
