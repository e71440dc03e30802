// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "core/ml/backbones.h"
#include "core/ml/teacher_store.h"

using namespace blemish;
namespace fs = std::filesystem;

namespace {

const fs::path reference = BLEMISH_REFERENCE_DIR;
const fs::path weights = reference / "golden" / "weights";

bool sameValues(const TensorView& a, const TensorView& b) {
    return a.shape == b.shape && toFloats(a) == toFloats(b);
}

} // namespace

class TestWeightsGolden : public QObject {
    Q_OBJECT
private slots:
    void allContainersHoldTheExpectedTensors_data() {
        QTest::addColumn<QString>("file");
        for (const char* name : {"state_zip.pth", "state_legacy.pth", "checkpoint_nested_zip.pth"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void allContainersHoldTheExpectedTensors() {
        QFETCH(QString, file);
        const auto expected = readSafetensors(weights / "state_expected.safetensors");
        const auto read = readWeights(weights / file.toStdString());
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY(expected);
        QCOMPARE(read->tensors.size(), expected->tensors.size());
        for (const auto& [name, tensor] : expected->tensors) QVERIFY2(sameValues(tensor, read->tensors.at(name)), name.c_str());
        QVERIFY(read->tensors.at("half.weight").type == ElementType::f16); // as stored, not widened
        QVERIFY(read->tensors.at("bn1.num_batches_tracked").type == ElementType::i64);
    }

    void nestedNetworksKeepTheirKeys() {
        const auto expected = readSafetensors(weights / "state_expected.safetensors");
        const auto read = readWeights(weights / "rd4ad_style_zip.pth");
        QVERIFY(read && expected);
        for (const auto& [name, tensor] : expected->tensors) QVERIFY(sameValues(tensor, read->tensors.at("bn." + name)));
        QVERIFY(sameValues(expected->tensors.at("conv1.weight"), read->tensors.at("decoder.conv1.weight")));
    }

    void everyBadFileIsRefusedByName() {
        int files = 0;
        for (const auto& item : fs::directory_iterator(weights / "refuse")) {
            const auto read = readWeights(item.path());
            QVERIFY2(!read, item.path().c_str());
            QVERIFY(read.error().message.find(item.path().filename().string()) != std::string::npos);
            ++files;
        }
        QVERIFY(files >= 14);
        QVERIFY(!fs::exists("pickle_ran_code"));
    }

    void aRealResNetIsATeacherAndOtherNetworksAreNamed() {
        const auto folder = reference / "weights";
        if (!fs::exists(folder / "resnet18_imagenet_nc.safetensors")) QSKIP("the pretrained files are not here");
        QTemporaryDir store;
        const TeacherStore teachers(fs::path(store.path().toStdString()));
        const auto entry = teachers.import(folder / "resnet18_imagenet_nc.safetensors");
        QVERIFY2(entry, entry ? "" : entry.error().message.c_str());
        QCOMPARE(entry->backbone, std::string("resnet18"));
        const auto verified = teachers.verify(entry->name);
        QVERIFY2(verified, verified ? "" : verified.error().message.c_str());
        QVERIFY(teachers.import(folder / "squeezenet1_1.safetensors").error().message.find("SqueezeNet") != std::string::npos);
        QVERIFY(teachers.import(folder / "mobilenet_v2_bnfolded_features.safetensors").error().message.find("MobileNetV2") !=
                std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestWeightsGolden)
#include "test_weights_golden.moc"
