// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ml/engine/export_fixtures.h"

#include <QTest>

#include "core/imaging/preprocess.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/methods.h"
#include "tests/ml/engine/formula_weights.h"

namespace blemish::test {

using torch::Tensor;

TrainOptions smallOptions(const std::string& method) {
    TrainOptions options = publishedOptions(method);
    options.imageWidth = options.imageHeight = 64;
    return options;
}

void addExportedKinds() {
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("backbone");
    QTest::addColumn<QString>("bottleneck");
    QTest::addColumn<QString>("layers");
    QTest::addColumn<QString>("mapMode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("compaction");
    const QSize square(64, 64), wide(96, 64);
    QTest::newRow("ResNet-18") << "rd" << "resnet18" << "mff+oce" << "1,2,3" << "add" << square << false;
    QTest::newRow("bottleneck blocks") << "rd" << "resnet50" << "mff+oce" << "1,2,3" << "add" << square << false;
    QTest::newRow("not square, one scale left out") << "rd" << "resnet18" << "mff+oce" << "1,3" << "add" << wide << false;
    QTest::newRow("product of scales, embedding alone") << "rd" << "resnet18" << "oce" << "2,3" << "mul" << wide << false;
    QTest::newRow("compaction") << "rd-aug" << "resnet18" << "mff+oce" << "1,2,3" << "add" << square << true;
    QTest::newRow("pretrained embedding") << "rd" << "resnet18" << "none" << "1,2,3" << "add" << square << false;
    QTest::newRow("RD++") << "rd++" << "resnet18" << "mff+oce" << "1,2,3" << "add" << square << false;
}

TrainOptions fetchedOptions() {
    const auto text = [](const char* column) { return (*static_cast<QString*>(QTest::qData(column, QMetaType::QString))).toStdString(); };
    const QSize size = *static_cast<QSize*>(QTest::qData("size", QMetaType::QSize));
    TrainOptions options = publishedOptions(text("method"));
    options.backbone = text("backbone");
    options.bottleneck = text("bottleneck");
    options.layers = text("layers");
    options.mapMode = text("mapMode");
    options.imageWidth = size.width();
    options.imageHeight = size.height();
    options.compaction = *static_cast<bool*>(QTest::qData("compaction", QMetaType::Bool));
    return options;
}

std::shared_ptr<nn::Distiller> distillerOf(const TrainOptions& options) {
    const auto method = nn::makeMethod(options);
    if (!method) qFatal("%s", method.error().message.c_str());
    for (const auto& part : (*method)->learned()) fillByFormula(*part.module, part.name);
    fillByFormula((*method)->frozen(), "teacher");
    (*method)->train(false);
    return std::dynamic_pointer_cast<nn::Distiller>(*method);
}

ModelInfo infoOf(const TrainOptions& options) {
    ModelInfo info;
    info.options = options;
    info.preprocessing = preprocessingOf(options);
    info.teacherName = "a teacher of nobody's";
    info.imageThreshold = 0.4;
    info.pixelThreshold = 0.3;
    info.heatmapScale = {0.125F, 0.75F};
    return info;
}

void writeModel(const std::filesystem::path& path, const TrainOptions& options, bool withTeacher) {
    const auto method = nn::makeMethod(options).value();
    ModelFile file{infoOf(options), {}};
    for (const auto& part : method->learned()) {
        fillByFormula(*part.module, part.name);
        nn::appendState(*part.module, part.name + ".", file.weights);
    }
    if (withTeacher) nn::appendState(method->frozen(), "teacher.", file.weights);
    if (const auto written = writeModelFile(path, file); !written) qFatal("%s", written.error().message.c_str());
}

Tensor images(const TrainOptions& options, std::int64_t count) {
    return (formulaTensor("input", {count, 3, options.imageHeight, options.imageWidth}) + 2) / 4;
}

Tensor normalised(const Tensor& images, const Preprocessing& how) {
    const auto colours = [](const std::array<float, 3>& c) { return torch::tensor({c[0], c[1], c[2]}).view({1, 3, 1, 1}); };
    return (images - colours(how.mean)) / colours(how.std);
}

double apart(const Tensor& a, const Tensor& b) { return a.sizes() == b.sizes() ? (a - b).abs().max().item<double>() : 1e9; }

} // namespace blemish::test
