// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <torch/csrc/jit/serialization/import.h>

#include <sstream>

#include "core/base/file_io.h"
#include "core/imaging/preprocess.h"
#include "core/imaging/sample_images.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/model_exporter.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/torchscript_export.h"
#include "core/ml/methods.h"
#include "tests/ml/engine/export_fixtures.h"
#include "tests/ml/engine/formula_weights.h"

using namespace blemish;
using namespace blemish::nn;
using namespace blemish::test;
using torch::Tensor;

namespace {

/// Written and read again, as another program would.
torch::jit::Module reloaded(const torch::jit::Module& module) {
    std::stringstream file;
    module.save(file);
    return torch::jit::load(file);
}

struct Said {
    Tensor scores, maps;
};
Said judged(torch::jit::Module& module, const Tensor& images) {
    const auto both = module.forward({images}).toTuple()->elements();
    return {both[0].toTensor(), both[1].toTensor()};
}

} // namespace

class TorchScript : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

private Q_SLOTS:
    void saysWhatTheModelSays_data() { addExportedKinds(); }

    void saysWhatTheModelSays() {
        const TrainOptions options = fetchedOptions();
        const torch::NoGradGuard noGrad;
        const auto distiller = distillerOf(options);
        const ModelInfo info = infoOf(options);
        auto module = reloaded(scriptModule(*distiller, info, {info.imageThreshold, {}}));
        const Tensor x = images(options);
        const Said said = judged(module, x);
        const Judgement ours = distiller->judge(normalised(x, info.preprocessing));
        QCOMPARE(said.maps.sizes().vec(), (std::vector<std::int64_t>{2, 1, options.imageHeight, options.imageWidth}));
        QVERIFY(ours.maps.max().item<double>() - ours.maps.min().item<double>() > 0.01); // there is something to get wrong
        QVERIFY2(apart(said.maps.squeeze(1), ours.maps) < 1e-5, std::to_string(apart(said.maps.squeeze(1), ours.maps)).c_str());
        QVERIFY(apart(said.scores, ours.scores) < 1e-5);
    }

    void picturesOfOtherSizesAreResizedAsBlemishResizesThem() {
        const TrainOptions options = smallOptions();
        const ModelInfo info = infoOf(options);
        auto module = reloaded(scriptModule(*distillerOf(options), info, {info.imageThreshold, {}}));
        for (const auto& [width, height] : {std::pair(157, 157), std::pair(128, 256), std::pair(40, 64), std::pair(1000, 33)}) {
            RgbImage picture(width, height);
            const Tensor bytes = test::formulaTensor("input", {height, width, 3}).add(2).mul(63.9).to(torch::kUInt8).contiguous();
            std::copy_n(bytes.data_ptr<std::uint8_t>(), picture.pixels.size(), picture.pixels.begin());
            Preprocessing plain = info.preprocessing;
            plain.mean = {0, 0, 0};
            plain.std = {1, 1, 1};
            Tensor expected = torch::empty({1, 3, plain.height, plain.width});
            preprocess(picture, plain, std::span(expected.data_ptr<float>(), static_cast<std::size_t>(expected.numel())));
            const Tensor resized =
                module.run_method("resized", bytes.permute({2, 0, 1}).unsqueeze(0).to(torch::kFloat32) / 255).toTensor();
            const Tensor steps = ((resized - expected) * 255).abs();
            QVERIFY2(steps.max().item<double>() < 1.001, std::to_string(width).c_str()); // at most one of 255 …
            QVERIFY(steps.gt(0.5).to(torch::kFloat32).mean().item<double>() < 1e-3);     // … where two numbers lie on the edge of rounding
        }
    }

    void decidesAsBlemishDoes() {
        const TrainOptions options = smallOptions();
        const auto distiller = distillerOf(options);
        const std::vector<double> scores{0.1, 0.25, 0.3, 0.4, 0.7};
        for (const Thresholds& thresholds : {Thresholds{0.4, {}}, Thresholds{0.4, 0.25}}) {
            auto module = reloaded(scriptModule(*distiller, infoOf(options), thresholds));
            const auto classes = module.attr("classes").toListRef();
            const Tensor decided = module.run_method("decide", torch::tensor(scores, torch::kFloat64)).toTensor();
            for (std::size_t i = 0; i < scores.size(); ++i)
                QCOMPARE(classes[static_cast<std::size_t>(decided[static_cast<std::int64_t>(i)].item<std::int64_t>())].toStringRef(),
                         std::string(toString(decide(scores[i], thresholds))));
        }
    }

    void ignoredPartsAreNeverJudged() {
        const TrainOptions options = smallOptions();
        const auto distiller = distillerOf(options);
        const ModelInfo info = infoOf(options);
        Mask mask(16, 16);
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 7; ++x) mask.row(y)[x] = 255;
        IgnoreRegion region(mask);
        const Tensor ignored = torch::zeros({64, 64}, torch::kBool);
        ignored.narrow(1, 0, 28).fill_(true);
        auto module = reloaded(scriptModule(*distiller, info, {0.4, {}}, ignored));
        const torch::NoGradGuard noGrad;
        const Tensor x = images(options, 1);
        const Said said = judged(module, x);
        const Tensor ours = distiller->judge(normalised(x, info.preprocessing)).maps[0].contiguous();
        AnomalyMap map(64, 64);
        std::copy_n(ours.data_ptr<float>(), map.pixels.size(), map.pixels.begin());
        const double score = region.apply(map);
        QVERIFY(std::abs(said.scores.item<double>() - score) < 1e-5);
        QVERIFY(apart(said.maps[0][0], torch::from_blob(map.pixels.data(), {64, 64})) < 1e-5);
    }

    void theFileHoldsWhatADecisionNeeds() {
        const auto model = path("model.blm"), file = path("model.pt");
        writeModel(model, smallOptions(), true);
        JobContext job;
        const auto written = nn::exportModel({model, file, {}, Thresholds{0.6, 0.5}, 0.45, {}}, job);
        QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
        QVERIFY(written->mapDeviation < 1e-5);
        QCOMPARE(written->bytes, std::filesystem::file_size(file));
        const auto module = torch::jit::load(file.string());
        QCOMPARE(module.attr("image_threshold").toDouble(), 0.6);
        QCOMPARE(module.attr("review_threshold").toDouble(), 0.5);
        QCOMPARE(module.attr("pixel_threshold").toDouble(), 0.45);
        QCOMPARE(module.attr("heatmap_scale").toDoubleVector(), (std::vector<double>{0.125, 0.75}));
        QCOMPARE(module.attr("height").toInt(), 64);
        const auto info = modelInfoFromJson(module.attr("description").toStringRef());
        QVERIFY(info.ok());
        QCOMPARE(info->options.method, std::string("rd"));
        QCOMPARE(info->imageThreshold, 0.6);
    }

    void refusals_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("withTeacher");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("maps are gradients") << "mkd" << true << "out.pt" << "cannot leave as TorchScript";
        QTest::newRow("no teacher") << "rd" << false << "out.pt" << "This model holds no teacher";
        QTest::newRow("no folder") << "rd" << true << "nowhere/out.pt" << "Cannot write";
        QTest::newRow("onto the model") << "rd" << true << "model.blm" << "take the place of the model";
    }

    void refusals() {
        QFETCH(QString, method);
        QFETCH(bool, withTeacher);
        QFETCH(QString, target);
        QFETCH(QString, sentence);
        const auto model = path("model.blm"), file = path(target.toLatin1().constData());
        writeModel(model, smallOptions(method.toStdString()), withTeacher);
        const auto before = sha256OfFile(model);
        std::filesystem::remove(path("out.pt"));
        JobContext job;
        const auto written = nn::exportModel({model, file, {}, {}, {}, {}}, job);
        QVERIFY(!written.ok());
        QVERIFY2(QString::fromStdString(written.error().message).contains(sentence), written.error().message.c_str());
        QVERIFY(!std::filesystem::exists(path("out.pt")));
        QCOMPARE(sha256OfFile(model).value(), before.value());
    }

    void aModelOfANewerVersionIsRefused() {
        const auto model = path("newer.blm"), file = path("newer.pt");
        const TrainOptions options = smallOptions();
        ModelFile newer{infoOf(options), {}};
        newer.info.format = ModelInfo::currentFormat + 1;
        QVERIFY(writeModelFile(model, newer).ok());
        JobContext job;
        const auto written = nn::exportModel({model, file, {}, {}, {}, {}}, job);
        QVERIFY(!written.ok() && QString::fromStdString(written.error().message).contains(QLatin1String("newer version")));
        QVERIFY(!std::filesystem::exists(file));
    }
};

QTEST_GUILESS_MAIN(TorchScript)
#include "test_torchscript.moc"
