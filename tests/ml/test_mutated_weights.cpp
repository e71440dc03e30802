// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <random>

#include "core/ml/model_file.h"
#include "weights_fixtures.h"

using namespace blemish;
using namespace blemish::fixtures;

namespace {

/// What must hold of any file that is accepted: every tensor has the bytes of its shape.
bool consistent(const Result<TensorFile>& file) {
    if (!file) return !file.error().message.empty();
    std::size_t checksum = 0;
    for (const auto& [name, tensor] : file->tensors) {
        if (static_cast<std::size_t>(tensor.elementCount()) * elementSize(tensor.type) != tensor.bytes.size()) return false;
        for (const auto byte : tensor.bytes) checksum += std::to_integer<std::size_t>(byte); // every byte may be read
    }
    return checksum <= SIZE_MAX;
}

std::string mutated(std::string file, std::mt19937& random) {
    const auto below = [&](std::size_t end) { return static_cast<std::size_t>(random() % end); };
    for (std::size_t changes = 1 + below(4); changes-- > 0 && !file.empty();) {
        const auto at = below(file.size());
        switch (below(5)) {
        case 0: file[at] = static_cast<char>(file[at] ^ (1 << below(8))); break;
        case 1: file[at] = static_cast<char>(random()); break;
        case 2: file.resize(at); break;
        case 3: file.insert(at, file.substr(below(file.size()), below(12))); break;
        default: file[at] = below(2) ? '\xFF' : '\0'; break;
        }
    }
    return file;
}

std::string sampleOpcodes(bool legacy) {
    const auto half = tensor("HalfStorage", "0", 12, 2, numbers({2, 3}), numbers({1, 2}), legacy);
    const auto plain = tensor("HalfStorage", "0", 12, 0, numbers({3, 4}), numbers({4, 1}), legacy);
    return dict({{"epoch", integer(3)}, {"a", half}, {"b", dict({{"c", plain}, {"name", text("x")}})}});
}

} // namespace

class TestMutatedWeights : public QObject {
    Q_OBJECT
private slots:
    void damagedFilesAreRefusedOrStayConsistent_data() {
        QTest::addColumn<std::string>("file");
        QTest::newRow("zip") << zipPth(sampleOpcodes(false), {{"0", std::string(24, 'x')}});
        QTest::newRow("legacy") << legacyPth(sampleOpcodes(true), "0", 12, std::string(24, 'x'));
        QTest::newRow("safetensors") << safetensors(
            R"({"__metadata__":{"k":"v"},"a":{"dtype":"F16","shape":[2,3],"data_offsets":[0,12]},)"
            R"("b":{"dtype":"U8","shape":[4],"data_offsets":[12,16]}})",
            std::string(16, 'x'));
    }
    void damagedFilesAreRefusedOrStayConsistent() {
        QFETCH(std::string, file);
        const auto read = [](const std::string& bytes) {
            return bytes.starts_with("PK") || bytes.starts_with("\x80") ? parsePth(bytesOf(bytes), "file")
                                                                        : parseSafetensors(bytesOf(bytes), nullptr, "file");
        };
        QVERIFY(read(file)); // the sample itself is good, so mutations start close to what is accepted
        std::mt19937 random(20240203);
        int refused = 0;
        for (int i = 0; i < 4000; ++i) {
            const auto result = read(mutated(file, random));
            QVERIFY2(consistent(result), std::to_string(i).c_str());
            refused += !result;
        }
        QVERIFY(refused > 1000);
    }

    void damagedDescriptionsNeverEscapeAsExceptions() {
        const auto json = toJson(ModelInfo());
        QVERIFY(modelInfoFromJson(json));
        std::mt19937 random(7);
        int refused = 0;
        for (int i = 0; i < 1000; ++i) refused += !modelInfoFromJson(mutated(json, random));
        QVERIFY(refused > 300);
    }
};

QTEST_GUILESS_MAIN(TestMutatedWeights)
#include "test_mutated_weights.moc"
