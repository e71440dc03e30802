// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>
#include <onnx/onnx_pb.h>
#include <sys/resource.h>

#include <csignal>
#include <map>

#include "core/base/file_io.h"
#include "core/ml/engine/model_exporter.h"
#include "core/ml/engine/onnx_export.h"
#include "core/ml/onnx/onnx_tools.h"
#include "tests/ml/engine/export_fixtures.h"

using namespace blemish;
using namespace blemish::nn;
using namespace blemish::test;
using torch::Tensor;

namespace {

/// The file as OpenCV reads it.
std::unique_ptr<ExportedNetwork> reader(Distiller& distiller, const ModelInfo& info, const Tensor& ignored = {}) {
    auto network = onnxNetwork(distiller, info, {info.imageThreshold, {}}, ignored);
    if (!network) qFatal("%s", network.error().message.c_str());
    return std::move(*network);
}

/// While it lives files end at so many bytes, as on a disk that is full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class Onnx : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    std::filesystem::path path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

    Result<ExportedModel> exported(const std::filesystem::path& model, const std::filesystem::path& file, const IgnoreRegion& ignored = {}) {
        JobContext job;
        return nn::exportModel({model, file, {}, Thresholds{0.6, 0.5}, 0.45, ignored, ExportFormat::onnx}, job);
    }

private Q_SLOTS:
    void saysWhatTheModelSays_data() { addExportedKinds(); }

    void saysWhatTheModelSays() {
        const TrainOptions options = fetchedOptions();
        const torch::NoGradGuard noGrad;
        const auto distiller = distillerOf(options);
        const ModelInfo info = infoOf(options);
        const auto network = reader(*distiller, info);
        for (const std::int64_t count : {1, 3}) { // any number of images at once
            const Tensor x = images(options, count);
            const auto said = network->judge(x);
            QVERIFY2(said.ok(), said ? "" : said.error().message.c_str());
            const Judgement ours = distiller->judge(normalised(x, info.preprocessing));
            QVERIFY(ours.maps.max().item<double>() - ours.maps.min().item<double>() > 0.01); // there is something to get wrong
            QVERIFY2(apart(said->maps, ours.maps) < 2e-5, std::to_string(apart(said->maps, ours.maps)).c_str());
            QVERIFY(apart(said->scores, ours.scores) < 2e-5);
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
        const torch::NoGradGuard noGrad;
        const Tensor x = images(options);
        const auto said = reader(*distiller, info, ignored)->judge(x);
        QVERIFY2(said.ok(), said ? "" : said.error().message.c_str());
        const Tensor ours = distiller->judge(normalised(x, info.preprocessing)).maps.contiguous();
        for (int i = 0; i < 2; ++i) {
            AnomalyMap map(64, 64);
            std::copy_n(ours[i].data_ptr<float>(), map.pixels.size(), map.pixels.begin());
            const double score = region.apply(map);
            QVERIFY(std::abs(said->scores[i].item<double>() - score) < 1e-5);
            QVERIFY(apart(said->maps[i], torch::from_blob(map.pixels.data(), {64, 64})) < 1e-5);
        }
    }

    void theFileHoldsWhatADecisionNeeds() {
        const auto model = path("model.blm"), file = path("model.onnx");
        writeModel(model, smallOptions(), true);
        const auto written = exported(model, file);
        QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
        QVERIFY(written->mapDeviation < 2e-5);
        QCOMPARE(written->bytes, std::filesystem::file_size(file));

        const auto bytes = readFile(file);
        onnx::ModelProto proto;
        QVERIFY(proto.ParseFromArray(bytes->data(), static_cast<int>(bytes->size())));
        QCOMPARE(proto.opset_import(0).version(), 13);
        QCOMPARE(proto.graph().input(0).name(), std::string("images"));
        QCOMPARE(proto.graph().input(0).type().tensor_type().shape().dim(2).dim_value(), 64);
        QCOMPARE(proto.graph().output(0).name(), std::string("scores"));
        QCOMPARE(proto.graph().output(1).name(), std::string("maps"));
        std::map<std::string, std::string> metadata;
        for (const auto& entry : proto.metadata_props()) metadata[entry.key()] = entry.value();
        QCOMPARE(metadata["image_threshold"], std::string("0.6"));
        QCOMPARE(metadata["review_threshold"], std::string("0.5"));
        QCOMPARE(metadata["pixel_threshold"], std::string("0.45"));
        QCOMPARE(metadata["heatmap_scale"], std::string("[0.125,0.75]"));
        QCOMPARE(metadata["classes"], std::string("[\"ok\",\"review\",\"ng\"]"));
        const auto info = modelInfoFromJson(metadata["description"]);
        QVERIFY(info.ok());
        QCOMPARE(info->options.method, std::string("rd"));
        QCOMPARE(info->imageThreshold, 0.6);
    }

    void maskOfAProjectGoesAlong() {
        const auto model = path("masked.blm");
        writeModel(model, smallOptions(), true);
        Mask mask(16, 16);
        for (int x = 0; x < 16; ++x) mask.row(3)[x] = 255;
        const auto written = exported(model, path("masked.onnx"), IgnoreRegion(mask));
        QVERIFY2(written.ok(), written ? "" : written.error().message.c_str());
        for (auto& pixel : mask.pixels) pixel = 255;
        const auto nothing = exported(model, path("nothing.onnx"), IgnoreRegion(mask));
        QVERIFY(!nothing.ok() && nothing.error().message.find("nothing left to judge") != std::string::npos);
        QVERIFY(!std::filesystem::exists(path("nothing.onnx")));
    }

    void gradientsCannotLeave() {
        const auto model = path("mkd.blm");
        writeModel(model, smallOptions("mkd"), true);
        const auto refused = exported(model, path("mkd.onnx"));
        QVERIFY(!refused.ok() && refused.error().message.find("cannot leave as ONNX") != std::string::npos);
        QVERIFY(!std::filesystem::exists(path("mkd.onnx")));
    }

    void aFullDiskLeavesTheOldFileAndNothingElse() {
        const auto model = path("full.blm"), file = path("full.onnx");
        writeModel(model, smallOptions(), true);
        QVERIFY(writeFileAtomically(file, std::string_view("before")).ok());
        const auto refused = [&] {
            const SmallDisk disk(100'000);
            return exported(model, file);
        }();
        QVERIFY(!refused.ok() && refused.error().message.find("full.onnx") != std::string::npos);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*full*")}, QDir::Files | QDir::Hidden),
                 (QStringList{QStringLiteral("full.blm"), QStringLiteral("full.onnx")}));
        QCOMPARE(std::filesystem::file_size(file), 6u);
    }

    void aGraphThatIsWrongIsRefusedByItsReaders() {
        const OnnxTools* tools = onnxTools().value();
        OnnxGraph graph;
        graph.input = {"images", {3, 4, 4}, ""};
        graph.nodes = {{"Relu", {"nowhere"}, "maps", {}}};
        graph.outputs = {{"maps", {3, 4, 4}, ""}};
        const auto encoded = tools->encode(graph);
        QVERIFY(!encoded.ok() && encoded.error().message.find("nowhere") != std::string::npos);
        const std::vector<float> image(3 * 4 * 4);
        QVERIFY(!tools->run("no ONNX at all", graph.input, 1, image, {"maps"}).ok());
    }
};

QTEST_GUILESS_MAIN(Onnx)
#include "test_onnx.moc"
