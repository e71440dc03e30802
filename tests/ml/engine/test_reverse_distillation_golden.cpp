// SPDX-License-Identifier: GPL-3.0-or-later
// The published implementation's features, losses, gradients, maps and first optimiser steps, for every backbone.
#include <QTest>
#include <torch/optim/adam.h>

#include "core/ml/engine/adam.h"
#include "core/ml/engine/anomaly_map.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/tensor_bridge.h"
#include "tests/ml/engine/formula_weights.h"

using namespace blemish;
using namespace blemish::nn;
using torch::Tensor;

namespace {

TensorFile read(const std::string& path) {
    auto file = readSafetensors(path);
    if (!file) qFatal("%s", file.error().message.c_str());
    return std::move(*file);
}

TensorFile golden(const std::string& name) { return read(std::string(BLEMISH_REFERENCE_DIR) + "/golden/" + name + ".safetensors"); }

Tensor tensorOf(const TensorFile& file, const std::string& name) { return toTensor(file.tensors.at(name)).to(torch::kFloat64); }

/// Two samples feed the batch norms of the embedding in training mode, eight values for each channel: rounding grows by a factor of ten
/// thousand on the way to a gradient, and by a hundred with every optimiser step. In float32 another order of summation moves
/// gradients by a hundredth, in the recorded vectors too. So the networks meet the reference in float64, where all of that is far below
/// any mistake: 1e-12 was seen in features, 1e-11 in gradients; and 1e-7 in losses, because Adam's first step has the sign of a gradient
/// however small it is. The float32 of a real training only has to stay near.
struct Tolerance {
    double features, gradients, losses; ///< relative to the largest value, to each norm, absolute
};
constexpr Tolerance exactly{1e-10, 1e-10, 1e-5}, nearly{3e-3, 3e-2, 3e-2};

/// What the reference's code gives in float64 (golden/make_rd_float64.py).
class Float64Reference {
public:
    explicit Float64Reference(std::string backbone) : m_prefix(std::move(backbone) + ".") {}

    bool has(const std::string& name) const { return file().tensors.contains(m_prefix + name); }
    Tensor operator[](const std::string& name) const {
        const TensorView& view = file().tensors.at(m_prefix + name);
        Tensor tensor = torch::empty(view.shape, torch::kFloat64);
        std::copy_n(view.bytes.data(), view.bytes.size(), static_cast<std::byte*>(tensor.data_ptr()));
        return tensor;
    }

private:
    static const TensorFile& file() {
        static const TensorFile file = read(BLEMISH_FLOAT64_REFERENCE);
        return file;
    }
    std::string m_prefix;
};

/// Largest difference relative to the largest expected value.
double relativeError(const Tensor& actual, const Tensor& expected) {
    return ((actual.detach().to(torch::kFloat64).reshape(expected.sizes()) - expected).abs().max() / expected.abs().max()).item<double>();
}

void compareFeatures(const Features& actual, const TensorFile& file, const std::string& prefix, double tolerance = 1e-4) {
    for (std::size_t k = 0; k < 3; ++k) {
        const double error = relativeError(actual[k], tensorOf(file, prefix + std::to_string(k)));
        QVERIFY2(error < tolerance, qPrintable(QStringLiteral("%1%2: %3").arg(QString::fromStdString(prefix)).arg(k).arg(error)));
    }
}

/// Every n-th value, 256 in all: what the float64 reference keeps of a feature map.
Tensor spread(const Tensor& x) {
    const Tensor flat = x.detach().contiguous().flatten();
    return flat.index_select(0, (torch::arange(256, torch::kInt64) * flat.numel()).div(256, "trunc"));
}

/// Largest difference of two lists of norms, each relative to its norm.
double normError(const Tensor& actual, const Tensor& expected) {
    TORCH_CHECK(actual.sizes() == expected.sizes());
    return ((actual - expected).abs() / expected.clamp_min(1e-4)).max().item<double>();
}

Tensor gradientNorms(const torch::nn::Module& module) {
    std::vector<Tensor> norms;
    for (const Tensor& p : module.parameters()) norms.push_back(p.grad().norm().to(torch::kFloat64));
    return torch::stack(norms);
}

Tensor runningNorms(const torch::nn::Module& module) {
    std::vector<Tensor> norms;
    for (const auto& item : module.named_buffers())
        if (!item.key().ends_with("num_batches_tracked")) norms.push_back(item.value().norm().to(torch::kFloat64));
    return torch::stack(norms);
}

/// The global loss as the reference writes it.
Tensor referenceLoss(const Features& taught, const Features& restored) {
    Tensor sum = torch::zeros({}, torch::kFloat64);
    for (std::size_t k = 0; k < taught.size(); ++k)
        sum = sum + (1 - at::cosine_similarity(taught[k].flatten(1), restored[k].flatten(1), 1, 1e-8)).mean();
    return sum;
}

/// The formulas' weights anew, and from here on in float64, in the memory order of a training.
void startAgainInFloat64(Distiller& distiller) {
    for (torch::nn::Module* part : std::initializer_list<torch::nn::Module*>{distiller.teacher.get(), distiller.bottleneck.get(), distiller.student.get()})
        part->to(torch::kFloat64);
    for (Tensor& p : distiller.trainable()) p.mutable_grad().reset();
    test::fillDistiller(distiller);
    distiller.train(true);
}

Features teachInFloat64(Distiller& distiller) {
    return distiller.teacher->forward(test::formulaInput().to(torch::kFloat64).contiguous(at::MemoryFormat::ChannelsLast));
}

struct Float64Errors {
    double features = 0, gradients = 0, running = 0, losses = 0;
};

/// Runs the distiller in training mode, as often as the reference has losses, with Adam in between.
Float64Errors float64Errors(Distiller& distiller, const Float64Reference& reference, double beta2 = 0.999) {
    const Features taught = teachInFloat64(distiller);
    const Tensor losses = reference["loss.train.flat.adam_steps"];
    torch::optim::Adam adam(distiller.trainable(), torch::optim::AdamOptions(0.005).betas({0.5, beta2}));
    Float64Errors errors;
    for (std::int64_t step = 0; step < losses.numel(); ++step) {
        adam.zero_grad();
        const Features restored = distiller.restore(taught);
        const Tensor loss = referenceLoss(taught, restored);
        errors.losses = std::max(errors.losses, std::abs((loss - losses[step]).item<double>()));
        if (step == 0 || step + 1 < losses.numel()) loss.backward();
        if (step == 0) {
            for (std::size_t k = 0; k < 3; ++k)
                errors.features = std::max(errors.features, relativeError(spread(restored[k]), reference["student.train." + std::to_string(k)]));
            for (const auto& [name, module] : {std::pair<std::string, torch::nn::Module*>{"ocbe", distiller.bottleneck.get()}, {"student", distiller.student.get()}}) {
                errors.gradients = std::max(errors.gradients, normError(gradientNorms(*module), reference["grad_norm." + name]));
                errors.running = std::max(errors.running, normError(runningNorms(*module), reference["running_norm." + name]));
            }
        }
        if (step + 1 < losses.numel()) adam.step();
    }
    return errors;
}

QByteArray text(const Float64Errors& e) {
    return QStringLiteral("features %1, gradients %2, running statistics %3, losses %4").arg(e.features).arg(e.gradients).arg(e.running).arg(e.losses).toUtf8();
}

template <class Change>
void changeNorms(Distiller& distiller, Change change) {
    for (torch::nn::Module* part : std::initializer_list<torch::nn::Module*>{distiller.bottleneck.get(), distiller.student.get()})
        for (const auto& child : part->modules())
            if (auto* norm = child->as<torch::nn::BatchNorm2dImpl>()) change(*norm);
}

} // namespace

class ReverseDistillationGolden : public QObject {
    Q_OBJECT

    /// As images are scored.
    void evaluationMode(Distiller& distiller, const Features& taught, const TensorFile& file) {
        distiller.train(false);
        compareFeatures(taught, file, "teacher.");
        Features restored;
        {
            const torch::NoGradGuard noGrad;
            const Tensor embedding = distiller.bottleneck->forward(taught);
            QVERIFY(relativeError(embedding, tensorOf(file, "ocbe.eval")) < 1e-4);
            restored = distiller.student->forward(embedding);
        }
        compareFeatures(restored, file, "student.eval.");

        const double global = distillationLoss(LossKind::global, taught, restored).item<double>();
        QVERIFY(std::abs(global - tensorOf(file, "loss.eval.flat").item<double>()) < 1e-5);
        const double regional = distillationLoss(LossKind::regional, taught, restored).item<double>();
        QVERIFY(std::abs(regional - tensorOf(file, "loss.eval.map").item<double>()) < 1e-5);

        for (const auto& [mode, name] : {std::pair{MapMode::add, "map.add"}, std::pair{MapMode::mul, "map.mul"}}) {
            QVERIFY(relativeError(AnomalyMapper(64, 64, 0, mode)(taught, restored), tensorOf(file, name)) < 1e-4);
            const Tensor smooth = AnomalyMapper(64, 64, 4, mode)(taught, restored);
            QVERIFY(relativeError(smooth, tensorOf(file, std::string(name) + ".smooth")) < 1e-4);
            if (mode == MapMode::add)
                QVERIFY(relativeError(smooth.amax({1, 2}), tensorOf(file, "score.max_of_smooth_add")) < 1e-4);
        }
    }

    /// As a training in float32 runs: memory order, fused operators, loss and optimiser of our own.
    void trainingMode(Distiller& distiller, const Features& taught, const TensorFile& file) {
        distiller.train(true);
        Adam adam(distiller.trainable(), {0.005, 0.5, 0.999, 1e-8});
        const Tensor losses = tensorOf(file, "loss.train.flat.adam_steps");
        for (std::int64_t step = 0; step < 3; ++step) {
            adam.zeroGradients();
            const Features restored = distiller.restore(taught);
            const Tensor loss = distillationLoss(LossKind::global, taught, restored);
            const double difference = std::abs(loss.item<double>() - losses[step].item<double>());
            QVERIFY2(difference < (step > 0 ? nearly.losses : 1e-5), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(difference)));
            if (step == 2) break;
            loss.backward();
            if (step == 0) {
                compareFeatures(restored, file, "student.train.", nearly.features);
                for (const auto& [name, module] : {std::pair<std::string, torch::nn::Module*>{"grad_norm.ocbe", distiller.bottleneck.get()}, {"grad_norm.student", distiller.student.get()}}) {
                    const double error = normError(gradientNorms(*module), tensorOf(file, name));
                    QVERIFY2(error < nearly.gradients, qPrintable(QStringLiteral("%1: %2").arg(QString::fromStdString(name)).arg(error)));
                }
            }
            adam.step();
        }
    }

private Q_SLOTS:
    void initTestCase() { useThreads(1); }

    void equalsThePublishedImplementation_data() {
        QTest::addColumn<QString>("backbone");
        for (const auto& spec : backbones())
            if (!(spec.vgg || spec.blocks[2] > 6)) QTest::newRow(std::string(spec.name).c_str()) << QString::fromUtf8(spec.name.data(), static_cast<qsizetype>(spec.name.size()));
    }

    void equalsThePublishedImplementation() {
        QFETCH(QString, backbone);
        const TensorFile file = golden("rd_" + backbone.toStdString());
        Distiller distiller = test::formulaDistiller(backbone.toStdString());
        const Features taught = distiller.teach(test::formulaInput());
        evaluationMode(distiller, taught, file);
        trainingMode(distiller, taught, file);

        startAgainInFloat64(distiller);
        const Float64Errors errors = float64Errors(distiller, Float64Reference(backbone.toStdString()));
        QVERIFY2(errors.features < exactly.features && errors.running < exactly.features, text(errors));
        QVERIFY2(errors.gradients < exactly.gradients, text(errors));
        QVERIFY2(errors.losses < exactly.losses, text(errors));
    }

    /// That the comparison in float64 can fail: each of these is a mistake that a network can have and still learn.
    void smallMistakesAreSeen() {
        const Float64Reference reference("resnet18");
        Distiller distiller = test::formulaDistiller("resnet18");
        const auto errors = [&](auto mistake, double beta2 = 0.999) {
            startAgainInFloat64(distiller);
            mistake();
            return float64Errors(distiller, reference, beta2);
        };
        const auto epsilon = errors([&] { changeNorms(distiller, [](auto& norm) { norm.options.eps(1.01e-5); }); });
        QVERIFY2(epsilon.features > 100 * exactly.features && epsilon.gradients > 100 * exactly.gradients, text(epsilon));
        changeNorms(distiller, [](auto& norm) { norm.options.eps(1e-5); });
        const auto momentum = errors([&] { changeNorms(distiller, [](auto& norm) { norm.options.momentum(0.101); }); });
        QVERIFY2(momentum.running > 100 * exactly.features, text(momentum));
        changeNorms(distiller, [](auto& norm) { norm.options.momentum(0.1); });
        const auto optimiser = errors([] {}, 0.98);
        QVERIFY2(optimiser.losses > 10 * exactly.losses, text(optimiser));
        const auto shortcut = errors([&] {
            for (auto& item : distiller.student->named_parameters())
                if (item.key().starts_with("layer3.0.upsample.1.")) item.value().detach().zero_();
        });
        QVERIFY2(shortcut.features > 100 * exactly.features, text(shortcut));
        const auto none = errors([] {});
        QVERIFY2(none.features < exactly.features && none.losses < exactly.losses, text(none));
    }

    void gaussianEqualsScipy() {
        const TensorFile file = golden("preprocess");
        const Tensor in = tensorOf(file, "gaussian.input");
        const Tensor out = gaussianMatrix(in.size(0), 4).matmul(in).matmul(gaussianMatrix(in.size(1), 4).t());
        QVERIFY(relativeError(out, tensorOf(file, "gaussian.sigma4")) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(ReverseDistillationGolden)
#include "test_reverse_distillation_golden.moc"
