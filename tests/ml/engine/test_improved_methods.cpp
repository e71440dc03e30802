// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"
#include "core/ml/engine/augmented_distiller.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/projected_distiller.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/torch_detector.h"
#include "core/ml/engine/trainer.h"
#include "core/ml/engine/training_loop.h"
#include "core/ml/inference/cpu_detector.h"
#include "core/ml/methods.h"
#include "core/ml/model_teacher.h"
#include "core/ml/network_cost.h"
#include "core/ml/teacher_store.h"
#include "core/ml/training_history.h"

using namespace blemish;
using namespace blemish::nn;
using torch::Tensor;
namespace fs = std::filesystem;

namespace {

/// Four sample parts as network input.
Tensor fourImages(int size) {
    Preprocessing how;
    how.width = how.height = size;
    std::vector<Tensor> rows;
    for (std::uint32_t i = 0; i < 4; ++i) {
        Tensor x = torch::empty({1, 3, size, size});
        preprocess(drawSamplePart(i, {}, 96).image, how, std::span(x.data_ptr<float>(), static_cast<std::size_t>(x.numel())));
        rows.push_back(x);
    }
    return torch::cat(rows);
}

template <class Networks>
void useBuiltinTeacher(Networks& networks) {
    const auto loaded = loadState(networks.frozen(), "", builtinTeacher("resnet18"));
    if (!loaded) qFatal("%s", loaded.error().message.c_str());
}

DistillerShape smallShape() {
    DistillerShape shape;
    shape.backbone = findBackbone("resnet18");
    return shape;
}

AugmentedDistiller augmented(const AugmentedShape& shape) {
    useThreads(1);
    torch::manual_seed(1);
    AugmentedDistiller made(shape);
    useBuiltinTeacher(made);
    return made;
}

const std::vector<std::int64_t> fourIndices{0, 1, 2, 3};

TrainBatch batchOf(Distiller& distiller, const Tensor& images, int epoch = 0, std::uint64_t seed = 1) {
    return {fourIndices, distiller.teach(images), images, epoch, seed, 0.5};
}

/// Adam over batches of the same four images until the plain distance of what is restored is below `wanted`, or for so many steps;
/// returns the distance.
double overfit(Distiller& distiller, const Tensor& images, double wanted, int steps) {
    Adam adam(distiller.trainable(), {}, distiller.leaves(), distiller.learningRateFactors());
    distiller.train(true);
    double left = 2;
    for (int step = 0; step < steps && left >= wanted; ++step) {
        adam.zeroGradients();
        for (int i = 0; i < distiller.batchesPerStep(); ++i) distiller.loss(batchOf(distiller, images, 2 * step + i)).backward();
        adam.step();
        if (step % 5 != 4) continue;
        const torch::NoGradGuard noGrad;
        const Features taught = distiller.teach(images);
        left = distillationLoss(LossKind::global, taught, distiller.restore(taught), 1).item<double>();
    }
    return left;
}

} // namespace

class ImprovedMethods : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<fs::path> m_images;

    fs::path file(const std::string& name) const { return fs::path(m_folder.path().toStdString()) / name; }

    TrainingInput input(const std::string& method, const std::string& model) const {
        TrainingInput input;
        input.images = imageRefs(m_images);
        input.model = file(model);
        input.options = publishedOptions(method);
        input.options.teacher = "builtin";
        input.options.imageWidth = input.options.imageHeight = 64;
        input.options.epochs = 2;
        input.options.batch = 2;
        input.options.seed = 7;
        input.options.device = "cpu";
        return input;
    }

    static Result<TrainingOutcome> trainAll(const TrainingInput& input) {
        JobContext job;
        return nn::train(input, job);
    }

    static std::map<std::string, std::vector<float>> weights(const fs::path& model) {
        std::map<std::string, std::vector<float>> all;
        if (const auto file = readModelFile(model))
            for (const auto& [name, tensor] : file->weights.tensors) all[name] = toFloats(tensor);
        return all;
    }

    static void methods() {
        QTest::addColumn<QString>("method");
        QTest::newRow("rd-aug") << QStringLiteral("rd-aug");
        QTest::newRow("rd++") << QStringLiteral("rd++");
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("BLEMISH_TEACHERS", m_folder.filePath(QStringLiteral("teachers")).toUtf8());
        for (std::uint32_t i = 0; i < 12; ++i) {
            m_images.push_back(file("part " + std::to_string(i) + ".png"));
            QVERIFY(writePng(m_images.back(), drawSamplePart(i, {}, 96).image).ok());
        }
    }

    /// 0.74 + 2.95 + 11.80 million for the backbones that RD++ was published with.
    void projectionsHaveThePublishedNumberOfParameters() {
        const double wanted[] = {0.74, 2.95, 11.80};
        const BackboneSpec& spec = *findBackbone("wide_resnet50_2");
        for (std::size_t k = 0; k < 3; ++k) {
            const ScaleProjection projection(spec.channels()[k]);
            QVERIFY(std::abs(static_cast<double>(parameterCount(*projection)) / 1e6 - wanted[k]) < 0.006);
        }
        TrainOptions options = publishedOptions("rd++");
        options.backbone = "wide_resnet50_2";
        QVERIFY(std::abs(networkCost(options).projection.parameters - 15.48) < 0.01);
    }

    void instanceNormEqualsTorchsWithItsGradient() {
        torch::manual_seed(2);
        const Tensor x = (torch::randn({2, 6, 5, 7}) * 3 + 1).contiguous(at::MemoryFormat::ChannelsLast).requires_grad_();
        const Tensor reference = x.detach().clone().requires_grad_();
        const Tensor weight = torch::randn({2, 6, 5, 7});
        const Tensor ours = instanceNormLeaky(x);
        const Tensor theirs = at::leaky_relu(at::instance_norm(reference, {}, {}, {}, {}, true, 0.1, 1e-5, false), 0.01);
        QVERIFY(torch::allclose(ours, theirs, 1e-4, 1e-5));
        (ours * weight).sum().backward();
        (theirs * weight).sum().backward();
        QVERIFY(torch::allclose(x.grad(), reference.grad(), 1e-3, 1e-5));
        const Tensor rounded = instanceNormLeaky(x.detach().to(at::kBFloat16));
        QCOMPARE(rounded.scalar_type(), at::kBFloat16);
        QVERIFY(torch::allclose(rounded.to(at::kFloat), theirs, 0.05, 0.05));
    }

    /// Moving a cloud costs half the squared way, whatever the blur; single points are clouds too.
    void sinkhornDivergenceOfATranslationIsHalfTheSquaredWay() {
        torch::manual_seed(3);
        const Tensor cloud = torch::rand({7, 3}, torch::kFloat64), way = torch::tensor({0.3, -0.2, 0.1}, torch::kFloat64);
        const double wanted = way.square().sum().item<double>() / 2;
        QVERIFY(std::abs(sinkhornDivergence(cloud, cloud + way).item<double>() - wanted) < 1e-3 * wanted);
        QVERIFY(std::abs(sinkhornDivergence(cloud.slice(0, 0, 1), cloud.slice(0, 0, 1) + way).item<double>() - wanted) < 1e-9);
        Tensor moved = (cloud + way).requires_grad_();
        sinkhornDivergence(cloud, moved).backward();
        QVERIFY(torch::allclose(moved.grad(), (way / 7).expand({7, 3}), 0.05, 1e-3));
    }

    /// As RD++'s code has it, the transport compares a batch with itself in another order: nothing to gain.
    void thePublishedTransportIsZeroAndMovesNothing() {
        torch::manual_seed(4);
        Features projected{torch::randn({8, 16, 8, 8}).requires_grad_(), torch::randn({8, 32, 4, 4}).requires_grad_()};
        const std::vector<std::int64_t> order{3, 0, 7, 1, 6, 2, 5, 4};
        const Tensor published = transportLoss(TransportKind::published, projected, order);
        QVERIFY(std::abs(published.item<double>()) < 1e-9);
        published.backward();
        const double moved = projected[1].grad().abs().max().item<double>();
        projected[1].mutable_grad().zero_();
        const Tensor pairwise = transportLoss(TransportKind::pairwise, projected, order);
        QVERIFY(pairwise.item<double>() > 0);
        pairwise.backward();
        QVERIFY(moved < 1e-6 * projected[1].grad().abs().max().item<double>());
        QCOMPARE(transportLoss(TransportKind::off, projected, order).item<double>(), 0.0);
        QCOMPARE(transportLoss(TransportKind::pairwise, {torch::randn({1, 4, 2, 2})}, {0}).item<double>(), 0.0);
    }

    void reconstructionAndContrastMeasureWhatTheySay() {
        const Tensor along = torch::tensor({1.F, 0.F}).view({1, 2, 1, 1}).expand({2, 2, 3, 3}).contiguous();
        const Tensor across = torch::tensor({0.F, 1.F}).view({1, 2, 1, 1}).expand({2, 2, 3, 3}).contiguous();
        QVERIFY(std::abs(reconstructionLoss({along, along}, {along, across}).item<double>() - 1) < 1e-6);
        QVERIFY(std::abs(contrastLoss({along}, {along}).item<double>() - 0.5) < 1e-6);
        QCOMPARE(contrastLoss({along}, {across}).item<double>(), 0.0);
    }

    void cleanImagesAloneGiveThePlainLoss() {
        AugmentedShape shape{smallShape(), {Corruption::mix, 1, 1.0}, 0};
        AugmentedDistiller distiller = augmented(shape);
        const Tensor images = fourImages(64);
        const TrainBatch batch = batchOf(distiller, images);
        QCOMPARE(distiller.loss(batch).item<double>(), distiller.Distiller::loss(batch).item<double>());
    }

    void aDrawIsAFunctionOfSeedEpochAndImage() {
        const Tensor images = fourImages(64);
        const std::vector<std::int64_t> turned{2, 0, 3, 1};
        const CorruptionPlan plan{Corruption::cutpaste, 1, 0.5, true};
        const TrainBatch batch{fourIndices, {}, images, 3, 9, 0};
        const CorruptedBatch once = corruptBatch(batch, plan), again = corruptBatch(batch, plan);
        QVERIFY(torch::equal(once.corrupted, again.corrupted) && once.rows == again.rows);
        const TrainBatch other{turned, {}, images.index_select(0, torch::tensor(turned)), 3, 9, 0};
        const CorruptedBatch moved = corruptBatch(other, plan);
        QCOMPARE(moved.rows.size(), once.rows.size());
        for (std::size_t i = 0; i < once.rows.size(); ++i)
            for (std::size_t j = 0; j < moved.rows.size(); ++j)
                if (turned[static_cast<std::size_t>(moved.rows[j])] == once.rows[i])
                    QVERIFY(torch::equal(once.corrupted[static_cast<std::int64_t>(i)], moved.corrupted[static_cast<std::int64_t>(j)]));
        bool differs = false;
        for (int epoch = 4; epoch < 8; ++epoch) {
            const CorruptedBatch later = corruptBatch({fourIndices, {}, images, epoch, 9, 0}, plan);
            differs = differs || later.rows != once.rows || !torch::equal(later.raw, once.raw);
        }
        QVERIFY(differs);
    }

    void mirroringChangesBothSidesAlike() {
        const Tensor images = fourImages(64);
        CorruptionPlan plan{Corruption::photometric, 0, 0, true}; // nothing but the mirror
        const CorruptedBatch made = corruptBatch({fourIndices, {}, images, 1, 1, 0}, plan);
        QCOMPARE(made.rows.size(), 4U);
        QVERIFY(torch::allclose(made.raw, made.corrupted, 1e-4, 1e-5));
        QVERIFY(!torch::allclose(made.raw, images, 1e-2, 1e-2));
    }

    void theRawTermIsAddedWithItsWeight() {
        AugmentedShape shape{smallShape(), {Corruption::mix, 1, 0.0}, 0};
        const Tensor images = fourImages(64);
        const auto lossWith = [&](double weight) {
            shape.rawWeight = weight;
            AugmentedDistiller distiller = augmented(shape);
            return distiller.loss(batchOf(distiller, images)).item<double>();
        };
        AugmentedDistiller plain = augmented(shape);
        const double raw = plain.Distiller::loss(batchOf(plain, images)).item<double>();
        QVERIFY(std::abs(lossWith(0.5) - lossWith(0) - 0.5 * raw) < 1e-3);
    }

    void augmentedCanOverfitFourImages() {
        AugmentedDistiller distiller = augmented({smallShape(), {Corruption::mix, 1, 0.5}, 0});
        const double left = overfit(distiller, fourImages(32), 0.2, 70);
        QVERIFY2(left < 0.2, qPrintable(QString::number(left)));
    }

    void projectedCanOverfitFourImages() {
        useThreads(1);
        torch::manual_seed(1);
        ProjectedDistiller distiller({smallShape()});
        useBuiltinTeacher(distiller);
        const double left = overfit(distiller, fourImages(32), 0.2, 60);
        QVERIFY2(left < 0.2, qPrintable(QString::number(left)));
    }

    void theProjectionLearnsAtItsOwnRate() {
        const ProjectedDistiller distiller({smallShape()});
        const auto factors = distiller.learningRateFactors();
        QCOMPARE(factors.front(), 1.0);
        QCOMPARE(factors.back(), 0.2);
        QCOMPARE(static_cast<std::size_t>(std::count(factors.begin(), factors.end(), 0.2)), distiller.projection->parameters().size());
    }

    void sameSeedSameModelAndResumedEqualsUninterrupted_data() { methods(); }
    void sameSeedSameModelAndResumedEqualsUninterrupted() {
        QFETCH(QString, method);
        const std::string key = method.toStdString();
        const TrainingInput whole = input(key, key + " whole.blm");
        const auto outcome = trainAll(whole);
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        TrainingInput part = input(key, key + " part.blm");
        std::stop_source stop;
        part.onStep = [&stop](const TrainingStep& now) {
            if (now.step == 3) stop.request_stop();
        };
        JobContext job(stop.get_token());
        QVERIFY(!nn::train(part, job).ok());
        QVERIFY(fs::exists(checkpointPath(part.model)));
        part.onStep = {};
        part.resume = true;
        const auto resumed = trainAll(part);
        QVERIFY2(resumed.ok(), resumed ? "" : resumed.error().message.c_str());
        QVERIFY(!weights(whole.model).empty());
        QVERIFY(weights(whole.model) == weights(part.model));
        const auto info = readModelInfo(whole.model);
        QVERIFY(info.ok());
        QCOMPARE(info->options.method, key);
    }

    /// Images beyond the memory for them are read again in every epoch, so one can be gone by then.
    void anImageThatIsGoneEndsTheTrainingWithASentenceAndItsState() {
        TrainingInput reading = input("rd-aug", "reading.blm");
        reading.pixelBudget = 0;
        const TrainingInput whole = input("rd-aug", "rd-aug whole.blm");
        reading.onStep = [this](const TrainingStep& now) {
            if (now.step == 2) fs::rename(file("part 5.png"), file("away.png"));
        };
        const auto outcome = trainAll(reading);
        fs::rename(file("away.png"), file("part 5.png"));
        QVERIFY(!outcome.ok());
        const std::string& sentence = outcome.error().message;
        QVERIFY2(sentence.find("part 5.png") != std::string::npos && sentence.find("reading.blm.part") != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find("library") == std::string::npos, sentence.c_str());
        reading.onStep = {};
        reading.resume = true;
        QVERIFY(trainAll(reading).ok());
        QVERIFY(weights(whole.model) == weights(reading.model));
    }

    /// What is mirrored anew each time is taught anew, so features of the images as they are would be computed for nobody.
    void mirroringNeedsNoFeaturesOfTheImagesAsTheyAre_data() {
        QTest::addColumn<bool>("mirror");
        QTest::newRow("mirrored") << true;
        QTest::newRow("as they are") << false;
    }
    void mirroringNeedsNoFeaturesOfTheImagesAsTheyAre() {
        QFETCH(bool, mirror);
        TrainingInput some = input("rd-aug", "mirrored.blm");
        some.options.mirror = mirror;
        some.options.epochs = 1;
        bool taught = false;
        JobContext job({}, [&](const Progress& progress) { taught = taught || progress.stage == "Teacher features"; });
        const auto outcome = nn::train(some, job);
        QVERIFY2(outcome.ok(), outcome ? "" : outcome.error().message.c_str());
        QCOMPARE(taught, !mirror);
    }

    /// rd-aug's network is plain reverse distillation's, so both engines score it and agree; rd++ is scored with LibTorch.
    void modelsAreScored_data() { methods(); }
    void modelsAreScored() {
        QFETCH(QString, method);
        const fs::path model = file(method.toStdString() + " whole.blm");
        const auto reference = loadTorchDetector(model, {});
        QVERIFY2(reference.ok(), reference ? "" : reference.error().message.c_str());
        const RgbImage image = drawSamplePart(300, {}, 96).image;
        const auto expected = (*reference)->detect(image);
        QVERIFY(expected.ok());
        const auto fast = inference::loadCpuDetector(model, {});
        QVERIFY(fast.ok());
        QCOMPARE(*fast != nullptr, inference::servesMethod(method.toStdString()));
        if (!*fast) return;
        const auto actual = (*fast)->detect(image);
        QVERIFY(actual.ok());
        const double tolerance = (*fast)->precision() == Precision::fp32 ? 1e-5 : 0.01 * expected->score;
        QVERIFY(std::abs(actual->score - expected->score) <= tolerance);
    }
};

QTEST_GUILESS_MAIN(ImprovedMethods)
#include "test_improved_methods.moc"
