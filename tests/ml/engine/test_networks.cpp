// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <torch/optim/adam.h>

#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"
#include "core/ml/engine/anomaly_map.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/image_batches.h"
#include "core/ml/engine/methods.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/training_loop.h"
#include "core/ml/network_cost.h"
#include "tests/ml/engine/formula_weights.h"

using namespace blemish;
using namespace blemish::nn;
using torch::Tensor;

namespace {

/// Parameters in millions, as published: teacher (stem and stages 1 to 3), bottleneck, student.
struct Counts {
    const char* backbone;
    double teacher, bottleneck, student;
};
constexpr Counts counts[] = {{"resnet18", 2.78, 11.68, 3.70},
                             {"resnet34", 8.17, 16.40, 5.77},
                             {"resnet50", 8.54, 30.83, 15.82},
                             {"wide_resnet50_2", 24.86, 58.88, 24.92}};

Distiller smallDistiller(int threads = 1) {
    useThreads(threads);
    torch::manual_seed(1);
    DistillerShape shape;
    shape.backbone = findBackbone("resnet18");
    return Distiller(shape);
}

} // namespace

class Networks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullGraphicsCardIsNamed() {
        const std::runtime_error full("CUDA out of memory. Tried to allocate 20.00 MiB (GPU 1; 7.79 GiB total capacity; 5.61 GiB already allocated)");
        const std::string sentence = errorFromTorch(full).message;
        QVERIFY2(sentence.find("cuda:1") != std::string::npos, sentence.c_str());
        QVERIFY(errorFromTorch(std::bad_alloc()).message.find("cuda") == std::string::npos);
    }

    void haveThePublishedNumberOfParameters() {
        for (const Counts& count : counts) {
            DistillerShape shape;
            shape.backbone = findBackbone(count.backbone);
            const Distiller d(shape);
            QVERIFY(std::abs(static_cast<double>(parameterCount(*d.teacher)) / 1e6 - count.teacher) < 0.006);
            QVERIFY(std::abs(static_cast<double>(parameterCount(*d.bottleneck)) / 1e6 - count.bottleneck) < 0.011);
            QVERIFY(std::abs(static_cast<double>(parameterCount(*d.student)) / 1e6 - count.student) < 0.006);
        }
    }

    /// What `network_cost` counts on paper is what the networks have.
    void haveAsManyParametersAsWereEstimated() {
        TrainOptions options[4];
        options[0].bottleneck = "oce";
        options[1].bottleneck = "none";
        options[2].compaction = true;
        options[3].backbone = "resnet101";
        options[3].oceWidth = 256;
        for (const TrainOptions& o : options) {
            const Distiller d(shapeOf(o));
            const NetworkCost cost = networkCost(o);
            const auto close = [](const torch::nn::Module& module, double millions) {
                return std::abs(static_cast<double>(parameterCount(module)) / 1e6 - millions) < 1e-6;
            };
            QVERIFY(close(*d.teacher, cost.frozenParameters()));
            QVERIFY(close(*d.bottleneck, o.bottleneck == "none" ? 0 : cost.bottleneck.parameters));
            QVERIFY(close(*d.student, cost.student.parameters));
        }
    }

    void studentFeaturesHaveTheTeachersShapesAtAnyMultipleOf32() {
        Distiller d = smallDistiller();
        d.train(false);
        for (const auto& [h, w] : {std::pair{32, 32}, std::pair{64, 96}, std::pair{320, 512}}) {
            const torch::NoGradGuard noGrad;
            const Features f = d.teach(torch::zeros({1, 3, h, w}));
            const Features s = d.restore(f);
            for (std::size_t k = 0; k < 3; ++k) QCOMPARE(s[k].sizes().vec(), f[k].sizes().vec());
            QCOMPARE(f[0].sizes().vec(), (std::vector<std::int64_t>{1, 64, h / 4, w / 4}));
        }
    }

    void upConvolutionEqualsTransposedConvolution() {
        torch::manual_seed(2);
        Convolution up(ConvolutionShape{5, 7, 2, Resample::twice});
        const Tensor x = torch::randn({2, 5, 6, 4}).contiguous(at::MemoryFormat::ChannelsLast);
        const Tensor expected = at::conv_transpose2d(x, up->weight, {}, 2);
        const Tensor actual = up->forward(x);
        QVERIFY(actual.is_contiguous(at::MemoryFormat::ChannelsLast));
        QVERIFY(torch::allclose(actual, expected, 1e-5, 1e-6));
    }

    void teacherNeverTrains() {
        Distiller d = smallDistiller();
        const Tensor before = d.teacher->named_buffers()["bn1.running_mean"].clone();
        d.teacher->train(true);
        d.teach(torch::rand({2, 3, 64, 64}));
        QVERIFY(!d.teacher->is_training());
        QVERIFY(torch::equal(before, d.teacher->named_buffers()["bn1.running_mean"]));
    }

    void compactionAndSingleScaleBottlenecksFitTheStudent() {
        for (const BottleneckShape bottleneck : {BottleneckShape{true, true}, BottleneckShape{false, false}}) {
            DistillerShape shape;
            shape.backbone = findBackbone("resnet18");
            shape.bottleneck = bottleneck;
            Distiller d(shape);
            QCOMPARE(d.restore(d.teach(torch::rand({2, 3, 64, 64})))[0].size(2), 16);
        }
    }

    void losses_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("global") << static_cast<int>(LossKind::global);
        QTest::newRow("regional") << static_cast<int>(LossKind::regional);
        QTest::newRow("concat") << static_cast<int>(LossKind::concat);
        QTest::newRow("global-hm") << static_cast<int>(LossKind::globalHardMining);
    }

    void losses() {
        QFETCH(int, kind);
        torch::manual_seed(3);
        const auto loss = static_cast<LossKind>(kind);
        const Features taught{torch::rand({2, 4, 8, 8}), torch::rand({2, 6, 4, 4})};
        Features same{taught[0].clone().requires_grad_(), taught[1].clone().requires_grad_()};
        QVERIFY(std::abs(distillationLoss(loss, taught, same).item<double>()) < 1e-5);
        Features other{torch::rand({2, 4, 8, 8}, torch::requires_grad()), torch::rand({2, 6, 4, 4}, torch::requires_grad())};
        const Tensor value = distillationLoss(loss, taught, other);
        QVERIFY(value.item<double>() > 0.05);
        value.backward();
        QVERIFY(other[0].grad().abs().sum().item<double>() > 0);
    }

    void globalLossGradientEqualsAutograd() {
        torch::manual_seed(4);
        const Tensor taught = torch::rand({3, 5, 7, 6});
        const Tensor ours = torch::rand({3, 5, 7, 6}, torch::requires_grad());
        const Tensor reference = ours.detach().clone().requires_grad_();
        (distillationLoss(LossKind::global, {taught}, {ours}) * 2.5).backward();
        ((1 - at::cosine_similarity(taught.flatten(1), reference.flatten(1), 1, 1e-8)).mean() * 2.5).backward();
        QVERIFY(torch::allclose(ours.grad(), reference.grad(), 1e-4, 1e-8));
    }

    void hardMiningLeavesWellRestoredPositionsAlone() {
        Tensor taught = torch::rand({1, 4, 4, 4}) + 0.1;
        Tensor student = taught.clone();
        student.index_put_({0, torch::indexing::Slice(), 0, 0}, torch::tensor({1.F, 0.F, 0.F, 0.F}));
        student.requires_grad_();
        distillationLoss(LossKind::globalHardMining, {taught}, {student}, 0.5).backward();
        const Tensor perPosition = student.grad().abs().sum(1)[0];
        QVERIFY(perPosition[0][0].item<double>() > 0);
        QCOMPARE(perPosition.count_nonzero().item<std::int64_t>(), 1);
    }

    void gaussianMirrorsTheEdge() {
        const Tensor m = gaussianMatrix(20, 4);
        QVERIFY(torch::allclose(m.sum(1), torch::ones(20, torch::kFloat64)));
        QVERIFY(m[0][0].item<double>() > m[10][10].item<double>()); // the edge pixel counts twice
        QVERIFY(torch::equal(gaussianMatrix(5, 0), torch::eye(5, torch::kFloat64)));
    }

    void upsamplingAlignsCorners() {
        const Tensor x = torch::rand({1, 1, 5, 7}, torch::kFloat64);
        const Tensor expected = at::upsample_bilinear2d(x, {12, 20}, true)[0][0];
        QVERIFY(torch::allclose(upsampleMatrix(5, 12).matmul(x[0][0]).matmul(upsampleMatrix(7, 20).t()), expected));
    }

    void adamEqualsTorchs() {
        torch::manual_seed(5);
        Tensor ours = torch::randn({33, 7}).requires_grad_(), theirs = ours.detach().clone().requires_grad_();
        Adam adam({ours}, {0.01, 0.5, 0.999, 1e-8});
        torch::optim::Adam reference({theirs}, torch::optim::AdamOptions(0.01).betas({0.5, 0.999}));
        for (int step = 0; step < 5; ++step) {
            adam.zeroGradients();
            reference.zero_grad();
            ours.pow(3).sum().backward();
            theirs.pow(3).sum().backward();
            adam.step();
            reference.step();
        }
        QVERIFY(torch::allclose(ours, theirs, 1e-5, 1e-6));
    }

    void cacheGivesTheSameFeaturesWhateverItHolds() {
        Distiller d = smallDistiller();
        const Tensor pictures = torch::rand({7, 3, 64, 64});
        const BatchSource source = [&](std::span<const std::int64_t> rows) {
            return pictures.index_select(0, torch::tensor(at::ArrayRef<std::int64_t>(rows.data(), rows.size())));
        };
        const std::vector<std::int64_t> rows{5, 0, 6, 2};
        JobContext job;
        Features reference;
        const std::size_t perImage = (64 * 16 * 16 + 128 * 8 * 8 + 256 * 4 * 4) * sizeof(float);
        const QTemporaryDir folder;
        for (const auto& place : {std::string(), folder.path().toStdString()})
            for (const std::size_t budget : {perImage * 7, perImage * 3, std::size_t(0)}) {
                FeatureCache cache(d, source, 7, {budget, place});
                QVERIFY(cache.fill(job));
                QCOMPARE(cache.inMemory(), static_cast<std::int64_t>(budget / perImage));
                QCOMPARE(cache.cached(), place.empty() ? cache.inMemory() : 7);
                cache.prepare(rows); // what is decoded ahead is used for the rows that it was decoded for, and for no others
                const Features f = cache.batch(rows);
                if (reference.empty()) reference = f;
                for (std::size_t k = 0; k < 3; ++k) QVERIFY(torch::allclose(f[k], reference[k], 1e-4, 1e-5));
                cache.prepare(rows);
                QVERIFY(torch::allclose(cache.batch(std::vector<std::int64_t>{1, 6})[2][1], reference[2][2], 1e-4, 1e-5));
            }
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)); // the file has no name
    }

    void aPauseRestsReadingAndFeaturesToo() {
        const QTemporaryDir folder;
        ImageRefs images;
        for (std::uint32_t i = 0; i < 3; ++i) {
            const auto file = std::filesystem::path(folder.path().toStdString()) / (std::to_string(i) + ".png");
            QVERIFY(writePng(file, drawSamplePart(i, {}, 64).image).ok());
            images.emplace_back(file);
        }
        Distiller d = smallDistiller();
        ImageBatches batches({64, 64}, 1 << 20);
        const auto rests = [](const std::function<void(JobContext&)>& work) {
            const auto control = std::make_shared<JobControl>();
            control->pause(true);
            std::atomic<bool> done = false;
            std::jthread worker([&] {
                JobContext job({}, {}, {}, control);
                work(job);
                done = true;
            });
            const bool rested = QTest::qWaitFor([&] { return control->resting(); }, 10'000) && !done;
            control->pause(false);
            return rested;
        };
        QVERIFY(rests([&](JobContext& job) { static_cast<void>(batches.read(images, 1, job)); }));
        QCOMPARE(batches.size(), 3);
        FeatureCache cache(d, [&](std::span<const std::int64_t> rows) { return batches.batch(rows); }, 3, {1 << 24, {}});
        QVERIFY(rests([&](JobContext& job) { cache.fill(job); }));
        QCOMPARE(cache.cached(), 3);
    }

    void aFullDiskMeansThatFeaturesAreComputedAgain() {
        Distiller d = smallDistiller();
        const BatchSource source = [&](std::span<const std::int64_t> rows) {
            return torch::ones({static_cast<std::int64_t>(rows.size()), 3, 64, 64});
        };
        std::vector<std::string> notes;
        JobContext job({}, {}, [&](const std::string& note) { notes.push_back(note); });
        FeatureCache cache(d, source, 3, {0, "/no such folder"});
        QVERIFY(cache.fill(job));
        QCOMPARE(cache.cached(), 0);
        QCOMPARE(notes.size(), 1U);
        QVERIFY(notes.front().find("no such folder") != std::string::npos);
        QCOMPARE(cache.batch(std::vector<std::int64_t>{2, 0})[0].size(0), 2);
    }

    void everyImageIsSeenOncePerEpochInAnOrderOfItsOwn() {
        Distiller d = smallDistiller();
        FeatureCache cache(d, {}, 33, {});
        LoopOptions options;
        options.batch = 16;
        TrainingLoop loop(d, cache, 33, options);
        QCOMPARE(loop.batchesOfEpoch(0).size(), 3U);
        QVERIFY(loop.batchesOfEpoch(0) == loop.batchesOfEpoch(0));
        QVERIFY(loop.batchesOfEpoch(0) != loop.batchesOfEpoch(1));
        loop.mergeSingleLeftover(true);
        const auto batches = loop.batchesOfEpoch(0);
        QCOMPARE(static_cast<int>(batches.size()), loop.stepsPerEpoch());
        QCOMPARE(batches.back().size(), 17U);
        std::set<std::int64_t> seen;
        for (const auto& batch : batches) seen.insert(batch.begin(), batch.end());
        QCOMPARE(seen.size(), 33U);
    }

    void canOverfitFourImages() {
        Distiller d = smallDistiller();
        Tensor pictures = torch::empty({4, 3, 64, 64});
        for (std::uint32_t i = 0; i < 4; ++i)
            pictures[i].copy_(toInput(drawSamplePart(i, {}, 64).image, {64, 64})[0]);
        const BatchSource source = [&](std::span<const std::int64_t> rows) {
            return pictures.index_select(0, torch::tensor(at::ArrayRef<std::int64_t>(rows.data(), rows.size())));
        };
        JobContext job;
        FeatureCache cache(d, source, 4, {1 << 24, {}});
        cache.fill(job);
        LoopOptions options;
        options.batch = 4;
        options.epochs = 100;
        TrainingLoop loop(d, cache, 4, options);
        double loss = 0;
        const double first = loop.step();
        do loss = loop.step();
        while (!loop.finished() && loss >= 0.1 * first);
        QVERIFY2(loss < 0.1 * first, qPrintable(QStringLiteral("%1 from %2").arg(loss).arg(first)));
    }
};

QTEST_GUILESS_MAIN(Networks)
#include "test_networks.moc"
