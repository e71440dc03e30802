// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what every method computes on the processor with what it computes on a second device: no data, no Qt, no OpenCV.
//   engine_parity [device]
// `device` is for example cuda:0; by default the processor again, with two threads instead of one. Prints a line for each quantity and
// ends with 1 where one of them is farther off than its tolerance, with 2 where the device is not there.

#include <cstdio>
#include <functional>
#include <string>

#include "core/ml/engine/adam.h"
#include "core/ml/engine/augmented_distiller.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/multiresolution_method.h"
#include "core/ml/engine/projected_distiller.h"

namespace {

using namespace blemish;
using namespace blemish::nn;
using torch::Tensor;

constexpr std::int64_t count = 4, size = 64;
constexpr int steps = 3;
constexpr std::uint64_t seed = 1;

// Relative to the processor's, in float32: sums in another order differ in the last digits, and three steps of Adam make more of that,
// because its first steps are as long for a tiny gradient as for a large one.
constexpr double featureTolerance = 1e-4, lossTolerance = 1e-4, mapTolerance = 1e-3, laterLossTolerance = 1e-2;
constexpr double laterMapCorrelation = 0.99;

struct Case {
    const char* name;
    std::function<std::shared_ptr<Method>()> make;
};

DistillerShape shape() {
    DistillerShape made;
    made.backbone = findBackbone("resnet18");
    return made;
}

std::vector<Case> cases() {
    AugmentedShape augmented{shape(), {Corruption::mix, 1, 0.25, true}, 0.5};
    ProjectedShape projected{shape()};
    projected.transport = TransportKind::pairwise;
    MultiresolutionShape cloning;
    cloning.expert = findBackbone("resnet18");
    cloning.weights = {0.01, 1};
    return {{"rd", [] { return std::make_shared<Distiller>(shape()); }},
            {"rd-aug", [augmented] { return std::make_shared<AugmentedDistiller>(augmented); }},
            {"rd++", [projected] { return std::make_shared<ProjectedDistiller>(projected); }},
            {"mkd", [cloning] { return std::make_shared<MultiresolutionDistiller>(cloning); }}};
}

/// What one device says, brought to the processor.
struct Account {
    Features features;
    Tensor mapsBefore, mapsAfter;
    std::vector<double> losses;
};

Account accountOf(const Case& one, c10::Device device, int threads, const Tensor& images) {
    useThreads(threads);
    torch::manual_seed(seed); // the same weights on both sides: they are drawn on the processor
    const auto method = one.make();
    method->to(device);
    const auto home = [](const Tensor& tensor) { return tensor.detach().to(torch::kCPU, torch::kFloat32).contiguous(); };
    Account account;
    method->train(false);
    const auto maps = [&] {
        const torch::NoGradGuard noGrad;
        return home(method->judge(images).maps);
    };
    for (const Tensor& stage : method->teach(images)) account.features.push_back(home(stage));
    account.mapsBefore = maps();

    method->train(true);
    Adam adam(method->trainable(), {}, method->leaves(), method->learningRateFactors());
    std::vector<std::int64_t> indices;
    for (std::int64_t i = 0; i < count; ++i) indices.push_back(i);
    for (int step = 0; step < steps; ++step) {
        adam.zeroGradients();
        for (int part = 0; part < method->batchesPerStep(); ++part) {
            const Tensor loss = method->loss({indices, method->teach(images), images, step * method->batchesPerStep() + part, seed, 0.5});
            loss.backward();
            account.losses.push_back(loss.item<double>());
        }
        adam.step();
    }
    method->usePrecision(at::kFloat);
    method->train(false);
    account.mapsAfter = maps();
    return account;
}

double relative(const Tensor& a, const Tensor& b) { return ((a - b).norm() / a.norm().clamp_min(1e-12)).item<double>(); }
double relative(double a, double b) { return std::abs(a - b) / std::max(std::abs(a), 1e-12); }

double correlation(const Tensor& a, const Tensor& b) {
    const Tensor x = a.to(torch::kFloat64) - a.to(torch::kFloat64).mean(), y = b.to(torch::kFloat64) - b.to(torch::kFloat64).mean();
    return ((x * y).sum() / (x.norm() * y.norm())).item<double>();
}

/// NaN is on neither side of a bound, so both are asked for what they should be.
bool print(const char* method, const char* what, double value, const char* relation, double bound, bool good) {
    std::printf("%-7s %-28s %.3g (%s %.3g) %s\n", method, what, value, relation, bound, good ? "ok" : "TOO FAR");
    return good;
}

bool compare(const Case& one, const Account& a, const Account& b) {
    const auto below = [&](const char* what, double value, double bound) { return print(one.name, what, value, "at most", bound, value <= bound); };
    double features = 0, later = 0;
    for (std::size_t k = 0; k < a.features.size(); ++k) features = std::max(features, relative(a.features[k], b.features[k]));
    for (std::size_t i = 1; i < a.losses.size(); ++i) later = std::max(later, relative(a.losses[i], b.losses[i]));
    const double maps = correlation(a.mapsAfter, b.mapsAfter);
    bool good = below("teacher's features", features, featureTolerance);
    good = below("maps before learning", relative(a.mapsBefore, b.mapsBefore), mapTolerance) && good;
    good = below("first loss", relative(a.losses[0], b.losses[0]), lossTolerance) && good;
    good = below("losses of three steps", later, laterLossTolerance) && good;
    return print(one.name, "maps after, correlation", maps, "at least", laterMapCorrelation, maps >= laterMapCorrelation) && good;
}

} // namespace

int main(int argc, char** argv) try {
    const c10::Device device(argc > 1 ? argv[1] : "cpu");
    if (device.is_cuda() && (!torch::cuda::is_available() || device.index() >= static_cast<int>(torch::cuda::device_count()))) {
        std::fprintf(stderr, "LibTorch %s sees no device %s here.\n", libtorchVersion().c_str(), device.str().c_str());
        return 2;
    }
    useExactArithmetic();
    torch::manual_seed(seed);
    const Tensor images = torch::randn({count, 3, size, size});
    const int threads = device.is_cpu() ? 2 : 1;
    std::printf("LibTorch %s: cpu (1 thread) and %s (%d)\n", libtorchVersion().c_str(), device.str().c_str(), threads);
    bool good = true;
    for (const Case& one : cases()) good = compare(one, accountOf(one, c10::kCPU, 1, images), accountOf(one, device, threads, images)) && good;
    return good ? 0 : 1;
} catch (const std::exception& exception) {
    std::fprintf(stderr, "%s\n", exception.what());
    return 2;
}
