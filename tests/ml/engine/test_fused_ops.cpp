// SPDX-License-Identifier: GPL-3.0-or-later
// Every operator of our own beside LibTorch's composition of the same, and every vector loop beside its plain twin.
#include <QTest>

#include <bit>
#include <cmath>
#include <torch/optim/adam.h>

#include "core/ml/engine/adam.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/fused_ops.h"
#include "core/ml/engine/kernels.h"
#include "tests/ml/engine/formula_weights.h"

using namespace blemish;
using namespace blemish::nn;
using torch::Tensor;

namespace {

Tensor image(at::IntArrayRef shape, at::ScalarType type, double offset = 0) {
    return (torch::randn(shape) + offset).to(type).contiguous(channelsLast);
}

Tensor leafOf(const Tensor& x) { return x.detach().clone().set_requires_grad(true); }

double relativeError(const Tensor& actual, const Tensor& expected) {
    const Tensor a = actual.detach().to(torch::kFloat64), e = expected.detach().to(torch::kFloat64);
    return ((a - e).abs().max() / e.abs().max().clamp_min(1e-30)).item<double>();
}

/// bfloat16 has eight bits: half a last place is 2^-9, and a gradient passes a few roundings.
double tolerance(at::ScalarType type) { return type == torch::kBFloat16 ? 0.01 : 2e-5; }

struct Normalised {
    Tensor y, dx, dWeight, dBias, dResidual, mean, variance;
};

/// Forward and backward with the gradient `seed`: by our operator, or in float64 by LibTorch's.
Normalised runNorm(bool fused, const Tensor& x, const Tensor& residual, bool relu, bool training, const Tensor& seed) {
    torch::nn::BatchNorm2d norm(x.size(1));
    norm->train(training);
    {
        const torch::NoGradGuard noGrad;
        norm->weight.copy_(test::formulaTensor("norm.weight", norm->weight.sizes()));
        norm->bias.copy_(test::formulaTensor("norm.bias", norm->bias.sizes()));
        norm->running_mean.fill_(0.25);
    }
    if (!fused) norm->to(torch::kFloat64);
    const auto type = fused ? x.scalar_type() : torch::kFloat64;
    const Tensor in = leafOf(x.to(type));
    const Tensor added = residual.defined() ? leafOf(residual.to(type)) : Tensor();
    Normalised result;
    if (fused) {
        result.y = normalised(*norm, in, relu, residual.defined() ? c10::make_optional(added) : c10::nullopt);
    } else {
        result.y = norm(in);
        if (added.defined()) result.y = result.y + added;
        if (relu) result.y = result.y.relu();
    }
    if (training) {
        // The mask of ReLU differs where rounding moves a value across zero; no gradient is asked for there.
        (result.y * seed.to(type)).sum().backward();
        result.dx = in.grad(), result.dWeight = norm->weight.grad(), result.dBias = norm->bias.grad();
        if (added.defined()) result.dResidual = added.grad();
    }
    result.mean = norm->running_mean, result.variance = norm->running_var;
    return result;
}

template <class T>
std::vector<T> numbers(std::size_t count, int stream) {
    std::vector<T> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float value = std::sin(static_cast<float>(i * 7 + static_cast<std::size_t>(stream) * 131)) * 2;
        if constexpr (std::is_same_v<T, float>)
            values[i] = value;
        else
            values[i].bits = static_cast<std::uint16_t>(std::bit_cast<std::uint32_t>(value) >> 16);
    }
    return values;
}

float asFloat(float value) { return value; }
float asFloat(Bf16 value) { return std::bit_cast<float>(static_cast<std::uint32_t>(value.bits) << 16); }

/// Largest difference relative to the largest value.
template <class T>
double difference(const std::vector<T>& a, const std::vector<T>& b) {
    double most = 0, largest = 1e-30;
    for (std::size_t i = 0; i < a.size(); ++i) {
        most = std::max(most, std::abs(static_cast<double>(asFloat(a[i])) - static_cast<double>(asFloat(b[i]))));
        largest = std::max(largest, std::abs(static_cast<double>(asFloat(b[i]))));
    }
    return most / largest;
}

/// Everything that the kernels compute from the same numbers.
template <class T>
struct KernelOutputs {
    std::vector<float> sums, weights, first, second;
    std::vector<T> y, masked, dx, combined, leaf;
    std::vector<float> products;
};

template <class T>
KernelOutputs<T> runKernels(const Kernels& set) {
    const KernelsFor<T>& run = kernelsFor<T>(set);
    constexpr std::int64_t rows = 13, channels = 37, count = rows * channels; // neither a multiple of any vector
    const auto x = numbers<T>(count, 1), r = numbers<T>(count, 2), dy = numbers<T>(count, 3);
    const auto a = numbers<float>(channels, 4), b = numbers<float>(channels, 5), c = numbers<float>(channels, 6);
    KernelOutputs<T> out;
    out.sums.assign(4 * channels, 0);
    float* sums = out.sums.data();
    run.moments(x.data(), rows, channels, a.data(), sums, sums + channels);
    for (auto* tensor : {&out.y, &out.masked, &out.dx, &out.combined, &out.leaf}) tensor->resize(count);
    run.normalise(x.data(), r.data(), out.y.data(), rows, channels, a.data(), b.data(), true);
    run.gradientSums(dy.data(), out.y.data(), x.data(), out.masked.data(), rows, channels, a.data(), sums + 2 * channels,
                     sums + 3 * channels);
    run.gradient(dy.data(), out.y.data(), x.data(), out.dx.data(), rows, channels, a.data(), b.data(), c.data(), a.data());
    run.combine(x.data(), r.data(), out.combined.data(), count, 0.7F, -1.3F);
    double products[3] = {};
    run.products(x.data(), r.data(), count, products);
    for (const double value : products) out.products.push_back(static_cast<float>(value));
    out.weights = numbers<float>(count, 7), out.first = numbers<float>(count, 8);
    out.second.assign(count, 0.5F);
    run.adam(out.weights.data(), dy.data(), out.leaf.data(), out.first.data(), out.second.data(), count, {0.5F, 0.999F, 0.01F, 1e-8F});
    return out;
}

template <class T>
void compareKernels() {
    const auto fast = runKernels<T>(kernels()), plain = runKernels<T>(plainKernels());
    const double exact = 1e-5, rounded = sizeof(T) == 2 ? 0.005 : 1e-5; // a fused multiply-add may round to the neighbour
    QVERIFY(difference(fast.sums, plain.sums) < rounded);
    QVERIFY(difference(fast.products, plain.products) < exact);
    for (const auto member : {&KernelOutputs<T>::weights, &KernelOutputs<T>::first, &KernelOutputs<T>::second})
        QVERIFY(difference(fast.*member, plain.*member) < exact);
    for (const auto member : {&KernelOutputs<T>::y, &KernelOutputs<T>::masked, &KernelOutputs<T>::dx, &KernelOutputs<T>::combined,
                              &KernelOutputs<T>::leaf})
        QVERIFY(difference(fast.*member, plain.*member) < rounded);
}

} // namespace

class FusedOps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useThreads(2);
        torch::manual_seed(11);
    }

    void vectorLoopsEqualTheirPlainTwins() {
        QCOMPARE(QByteArray(plainKernels().name), QByteArray("plain"));
        compareKernels<float>();
        compareKernels<Bf16>();
    }

    void normalisingEqualsBatchNormAdditionAndReLU_data() {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("residual");
        QTest::addColumn<bool>("relu");
        for (const auto& [type, name] : {std::pair{torch::kFloat32, "fp32"}, std::pair{torch::kBFloat16, "bf16"}})
            for (const bool residual : {false, true})
                for (const bool relu : {false, true})
                    QTest::addRow("%s%s%s", name, residual ? " residual" : "", relu ? " relu" : "") << static_cast<int>(type) << residual << relu;
    }

    void normalisingEqualsBatchNormAdditionAndReLU() {
        QFETCH(int, type);
        QFETCH(bool, residual);
        QFETCH(bool, relu);
        const auto kind = static_cast<at::ScalarType>(type);
        const Tensor x = image({4, 48, 9, 7}, kind, 3), added = residual ? image({4, 48, 9, 7}, kind) : Tensor();
        Tensor seed = torch::randn({4, 48, 9, 7}).contiguous(channelsLast);
        const Tensor sure = runNorm(false, x, added, false, true, seed).y.detach();
        if (relu) seed = seed * (sure.abs() > 0.05).to(torch::kFloat32);
        seed = seed.to(kind);
        const Normalised ours = runNorm(true, x, added, relu, true, seed), theirs = runNorm(false, x, added, relu, true, seed);
        const double allowed = tolerance(kind);
        QVERIFY(ours.y.scalar_type() == kind && ours.y.is_contiguous(channelsLast));
        QVERIFY(relativeError(ours.y, theirs.y) < allowed);
        QVERIFY(relativeError(ours.dx, theirs.dx) < allowed);
        QVERIFY(relativeError(ours.dWeight, theirs.dWeight) < allowed);
        QVERIFY(relativeError(ours.dBias, theirs.dBias) < allowed);
        if (residual) QVERIFY(relativeError(ours.dResidual, theirs.dResidual) < allowed);
        QVERIFY(relativeError(ours.mean, theirs.mean) < 1e-5);
        QVERIFY(relativeError(ours.variance, theirs.variance) < 1e-5);
    }

    void normalisingInEvaluationUsesTheRunningStatistics() {
        const torch::NoGradGuard noGrad;
        for (const auto kind : {torch::kFloat32, torch::kBFloat16}) {
            const Tensor x = image({2, 16, 5, 3}, kind), added = image({2, 16, 5, 3}, kind);
            const Normalised ours = runNorm(true, x, added, true, false, {}), theirs = runNorm(false, x, added, true, false, {});
            QVERIFY(relativeError(ours.y, theirs.y) < tolerance(kind));
            QVERIFY(torch::equal(ours.mean, torch::full({16}, 0.25)));
        }
    }

    void aMeanFarFromZeroCostsNoDigits() {
        const Tensor x = image({8, 8, 16, 16}, torch::kFloat32, 1000);
        const Tensor seed = torch::randn({8, 8, 16, 16}).contiguous(channelsLast);
        const Normalised ours = runNorm(true, x, {}, false, true, seed), theirs = runNorm(false, x, {}, false, true, seed);
        QVERIFY(relativeError(ours.y, theirs.y) < 2e-4); // the input itself has seven digits, of which three are the offset
        QVERIFY(relativeError(ours.variance, theirs.variance) < 1e-4);
    }

    void notANumberIsPassedOn() {
        Tensor x = image({2, 4, 3, 3}, torch::kBFloat16);
        x[0][1][1][1] = std::nanf("");
        QVERIFY(runNorm(true, x, {}, true, true, torch::ones_like(x)).y.isnan().any().item<bool>());
    }

    void sumsDoNotDependOnTheNumberOfThreads() {
        const Tensor x = image({4, 64, 24, 24}, torch::kFloat32), seed = image({4, 64, 24, 24}, torch::kFloat32);
        useThreads(1);
        const Normalised one = runNorm(true, x, {}, true, true, seed);
        useThreads(2);
        const Normalised two = runNorm(true, x, {}, true, true, seed);
        QVERIFY(torch::equal(one.y, two.y) && torch::equal(one.dx, two.dx) && torch::equal(one.dWeight, two.dWeight));
    }

    void depthToSpaceMovesEveryPixelAndItsGradient() {
        const Tensor x = leafOf(image({2, 12, 3, 5}, torch::kFloat32));
        const Tensor y = depthToSpace(x);
        QCOMPARE(y.sizes().vec(), (std::vector<std::int64_t>{2, 3, 6, 10}));
        for (const auto& [row, column] : {std::pair{0, 0}, std::pair{0, 1}, std::pair{1, 0}, std::pair{1, 1}})
            QVERIFY(torch::equal(y.slice(2, row, 6, 2).slice(3, column, 10, 2), x.slice(1, (2 * row + column) * 3, (2 * row + column + 1) * 3)));
        y.backward(depthToSpace(x.detach() * 2));
        QVERIFY(torch::equal(x.grad(), x.detach() * 2));
    }

    void wholeMapCosineEqualsTheComposition() {
        for (const auto kind : {torch::kFloat32, torch::kBFloat16}) {
            const Tensor teacher = image({3, 32, 6, 7}, kind, 1), ours = leafOf(image({3, 32, 6, 7}, kind, 1));
            const Tensor theirs = leafOf(ours.to(torch::kFloat64));
            const Tensor loss = wholeMapCosine(teacher, ours);
            const Tensor reference = (1 - at::cosine_similarity(teacher.to(torch::kFloat64).flatten(1), theirs.flatten(1), 1, 1e-8)).mean();
            QVERIFY(std::abs(loss.item<double>() - reference.item<double>()) < 1e-6);
            (loss * 3).backward();
            (reference * 3).backward();
            QVERIFY(relativeError(ours.grad(), theirs.grad()) < tolerance(kind));
        }
    }

    void adamMovesTheFloat32WeightsAndWritesTheirCopy() {
        Tensor weight = torch::randn({40, 9}).requires_grad_(), reference = weight.detach().clone().requires_grad_();
        Tensor copy = weight.detach().to(torch::kBFloat16).requires_grad_();
        Adam adam({weight}, {0.01, 0.5, 0.999, 1e-8}, {copy});
        torch::optim::Adam theirs({reference}, torch::optim::AdamOptions(0.01).betas({0.5, 0.999}));
        for (int step = 0; step < 4; ++step) {
            adam.zeroGradients();
            theirs.zero_grad();
            copy.pow(2).sum().backward();
            reference.mutable_grad() = copy.grad().to(torch::kFloat32);
            adam.step();
            theirs.step();
            QVERIFY(torch::equal(copy, weight.detach().to(torch::kBFloat16)));
        }
        QVERIFY(torch::allclose(weight, reference, 1e-5, 1e-6));
    }
};

QTEST_GUILESS_MAIN(FusedOps)
#include "test_fused_ops.moc"
