// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/ml/backbones.h"
#include "weights_fixtures.h"

using namespace blemish;

namespace {

/// Names and shapes are all that the checks look at.
TensorFile shapesOf(const BackboneSpec& spec) {
    TensorFile file;
    for (const auto& wanted : teacherTensors(spec))
        file.tensors.emplace(wanted.name, TensorView{ElementType::f32, wanted.shape, {}, {}});
    return file;
}

std::string complaint(const TensorFile& file, const char* backbone) {
    const auto checked = checkTeacher(file, *findBackbone(backbone));
    return checked ? std::string() : checked.error().message;
}

bool mentions(const std::string& sentence, const char* words) {
    return sentence.find(words) != std::string::npos;
}

void addTensor(TensorFile& file, const char* name, std::vector<std::int64_t> shape) {
    file.tensors.emplace(name, TensorView{ElementType::f32, std::move(shape), {}, {}});
}

} // namespace

class TestBackbones : public QObject {
    Q_OBJECT
private slots:
    /// Parameters of stem and stages 1 to 3, in millions, as counted for the published networks.
    void teachersHaveTheKnownNumberOfParameters_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<double>("millions");
        QTest::newRow("18") << std::string("resnet18") << 2.78;
        QTest::newRow("34") << std::string("resnet34") << 8.17;
        QTest::newRow("50") << std::string("resnet50") << 8.54;
        QTest::newRow("wide") << std::string("wide_resnet50_2") << 24.86;
        QTest::newRow("vgg") << std::string("vgg16") << 14.71;
        // torchvision's 44.549, 60.193 and 126.887 without stage 4 (14.965; wide 41.968) and classifier (2.049).
        QTest::newRow("101") << std::string("resnet101") << 27.54;
        QTest::newRow("152") << std::string("resnet152") << 43.18;
        QTest::newRow("wide 101") << std::string("wide_resnet101_2") << 82.87;
    }
    void teachersHaveTheKnownNumberOfParameters() {
        QFETCH(std::string, name);
        QFETCH(double, millions);
        double parameters = 0;
        for (const auto& tensor : teacherTensors(*findBackbone(name))) {
            if (tensor.name.find("running_") != std::string::npos) continue;
            double count = 1;
            for (const auto extent : tensor.shape) count *= static_cast<double>(extent);
            parameters += count;
        }
        QVERIFY(std::abs(parameters / 1e6 - millions) < 0.006);
    }

    void everyBackboneIsRecognisedAsItself() {
        for (const auto& spec : backbones()) {
            const auto file = shapesOf(spec);
            QVERIFY(recogniseBackbone(file) == spec.name);
            for (const auto& other : backbones()) QCOMPARE(checkTeacher(file, other).ok(), other.name == spec.name);
        }
    }

    void extraLayersAreNoError() {
        auto file = shapesOf(*findBackbone("resnet18"));
        addTensor(file, "layer4.0.conv1.weight", {512, 256, 3, 3});
        addTensor(file, "fc.weight", {1000, 512});
        QVERIFY(complaint(file, "resnet18").empty());
    }

    void aDeeperNetworkIsNamed() {
        QVERIFY(mentions(complaint(shapesOf(*findBackbone("resnet34")), "resnet18"), "resnet34"));
        QVERIFY(mentions(complaint(shapesOf(*findBackbone("resnet101")), "resnet50"), "resnet101"));
        QVERIFY(mentions(complaint(shapesOf(*findBackbone("resnet152")), "resnet101"), "resnet152"));
    }

    void theFourthStageIsAskedForByName() {
        const BackboneSpec& spec = *findBackbone("resnet18");
        auto file = shapesOf(spec);
        const auto without = checkFourthStage(file, spec);
        QVERIFY(!without && mentions(without.error().message, "layer4") && mentions(without.error().message, "resnet18-f37072fd.pth"));
        double added = 0;
        for (const auto& wanted : teacherTensors(spec, 4)) {
            if (!file.tensors.emplace(wanted.name, TensorView{ElementType::f32, wanted.shape, {}, {}}).second) continue;
            if (wanted.name.find("running_") != std::string::npos) continue;
            double count = 1;
            for (const auto extent : wanted.shape) count *= static_cast<double>(extent);
            added += count;
        }
        QVERIFY(checkFourthStage(file, spec).ok());
        QVERIFY(std::abs(added / 1e6 - 8.39) < 0.006);
    }

    void otherKindsOfVggAreNoTeachers() {
        auto batchNormed = shapesOf(*findBackbone("vgg16"));
        batchNormed.tensors.erase("features.2.weight");
        QVERIFY(!recogniseBackbone(batchNormed));
        QVERIFY(mentions(complaint(batchNormed, "vgg16"), "\"features.2.weight\" is missing"));
        auto vgg19 = shapesOf(*findBackbone("vgg16"));
        vgg19.tensors.erase("features.17.weight");
        addTensor(vgg19, "features.16.weight", {256, 256, 3, 3});
        QVERIFY(!recogniseBackbone(vgg19));
    }

    void missingTensorsAreCountedAndTheFirstNamed() {
        auto file = shapesOf(*findBackbone("resnet18"));
        file.tensors.erase("conv1.weight");
        QVERIFY(mentions(complaint(file, "resnet18"), "\"conv1.weight\" is missing"));
        for (const char* part : {"weight", "bias", "running_mean", "running_var"}) file.tensors.erase(std::string("bn1.") + part);
        QVERIFY(mentions(complaint(file, "resnet18"), "\"bn1.bias\" and 2 more are missing"));
    }

    void anotherShapeOrElementTypeIsRefused() {
        auto file = shapesOf(*findBackbone("resnet18"));
        file.tensors.at("conv1.weight").shape = {64, 1, 7, 7};
        QVERIFY(mentions(complaint(file, "resnet18"), "\"conv1.weight\" has another shape"));
        file = shapesOf(*findBackbone("resnet18"));
        file.tensors.at("bn1.weight").type = ElementType::i64;
        QVERIFY(mentions(complaint(file, "resnet18"), "\"bn1.weight\" has another shape or element type"));
    }

    void otherClassifiersAreNamed() {
        TensorFile vgg;
        addTensor(vgg, "features.0.weight", {64, 3, 3, 3});
        addTensor(vgg, "features.2.weight", {64, 64, 3, 3});
        QVERIFY(mentions(complaint(vgg, "resnet18"), "VGG"));
        TensorFile squeeze;
        addTensor(squeeze, "features.0.weight", {64, 3, 3, 3});
        addTensor(squeeze, "features.3.squeeze.weight", {16, 64, 1, 1});
        QVERIFY(mentions(complaint(squeeze, "resnet18"), "SqueezeNet"));
    }
};

QTEST_GUILESS_MAIN(TestBackbones)
#include "test_backbones.moc"
