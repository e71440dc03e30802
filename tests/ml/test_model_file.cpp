// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <limits>

#include "core/base/file_io.h"
#include "core/ml/model_file.h"
#include "weights_fixtures.h"

using namespace blemish;

namespace {

ModelInfo fullInfo() {
    ModelInfo info;
    info.options.backbone = "resnet34";
    info.options.learningRate = 0.1 + 0.2;
    info.preprocessing.width = 320;
    info.teacherName = "resnet34-b627a593";
    info.teacherSha256 = "ab";
    info.heatmapScale = {0.1F, 1.7F};
    info.imageThreshold = 1.0 / 3;
    info.pixelThreshold = 5e-324;
    info.thresholdReason = "because \xC3\xBC \"so\"";
    info.calibrationScores = {0.1, 0.2, 0.30000000000000004};
    info.calibratedOnTrainingImages = true;
    info.snapshotHash = "cd";
    info.trainingImages = 12;
    info.epochsDone = 3;
    info.steps = 9;
    info.finalLoss = 0.7;
    info.precision = "bf16";
    info.created = "2024-02-03T04:05:06Z";
    info.versions = {{"blemish", "0.1.0"}, {"libtorch", "1.13.1"}};
    return info;
}

} // namespace

class TestModelFile : public QObject {
    Q_OBJECT
private slots:
    void informationReadsBackToTheLastDigit() {
        const auto written = fullInfo();
        const auto read = modelInfoFromJson(toJson(written));
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QVERIFY(read->options == written.options);
        QVERIFY(read->preprocessing == written.preprocessing);
        QCOMPARE(read->heatmapScale.high, written.heatmapScale.high);
        QVERIFY(read->imageThreshold == written.imageThreshold && read->pixelThreshold == written.pixelThreshold);
        QVERIFY(read->calibrationScores == written.calibrationScores);
        QCOMPARE(toJson(*read), toJson(written)); // and so every other field
    }

    void aModelIsASafetensorsFileWithItsDescription() {
        ModelFile model{fullInfo(), {}};
        model.weights.tensors["student.w"] = tensorFromFloats({2}, {1, 2});
        QVERIFY(writeModelFile(path("a.blm"), model));
        const auto plain = readSafetensors(path("a.blm"));
        QVERIFY(plain && plain->metadata.contains("blemish"));
        const auto read = readModelFile(path("a.blm"));
        QVERIFY(read);
        QCOMPARE(toFloats(read->weights.tensors.at("student.w")), (std::vector<float>{1, 2}));
        const auto info = readModelInfo(path("a.blm"));
        QVERIFY(info);
        QCOMPARE(toJson(*info), toJson(model.info));
    }

    void newerFormatsAreNamed() {
        auto info = fullInfo();
        info.format = ModelInfo::currentFormat + 1;
        const auto read = modelInfoFromJson(toJson(info));
        QVERIFY(!read);
        QVERIFY(read.error().message.find("newer version") != std::string::npos);
    }

    void weightsThatAreNoModelAreNamed() {
        QVERIFY(writeSafetensors(path("w.safetensors"), {}));
        for (const auto& message :
             {readModelInfo(path("w.safetensors")).error().message, readModelFile(path("w.safetensors")).error().message})
            QVERIFY(message.find("w.safetensors\" holds weights but is no Blemish model") != std::string::npos);
    }

    void thresholdsThatAreNoNumbersAreNeverWrittenOrRead() {
        ModelFile model{fullInfo(), {}};
        model.info.imageThreshold = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(!writeModelFile(path("nan.blm"), model));
        QVERIFY(!std::filesystem::exists(path("nan.blm")));
        QVERIFY(!modelInfoFromJson(toJson(model.info)));
    }

    void damagedDescriptionsAreRefused() {
        const std::string deep = R"({"format":1,"options":)" + std::string(100000, '[') + std::string(100000, ']') + "}";
        for (const std::string& text : {std::string(), std::string("[]"), std::string("{}"), std::string(R"({"format":"1"})"),
                                        std::string(R"({"format":0})"), std::string(R"({"format":1,"thresholds":3})"),
                                        std::string(R"({"format":1,"preprocessing":{"width":-5}})"),
                                        std::string(R"({"format":1,"preprocessing":{"mean":[1,2]}})"),
                                        std::string(R"({"format":1,"options":{"epochs":-1}})"), deep})
            QVERIFY2(!modelInfoFromJson(text), text.substr(0, 60).c_str());
    }

    void unknownFieldsAreIgnored() { QVERIFY(modelInfoFromJson(R"({"format":1,"of_the_future":{"a":[1]}})")); }

private:
    std::filesystem::path path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestModelFile)
#include "test_model_file.moc"
