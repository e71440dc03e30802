// SPDX-License-Identifier: GPL-3.0-or-later
// Times the networks alone, on random images and random weights: no data, no Qt, no OpenCV, any device that LibTorch knows.
//   blemish_engine_bench [backbone] [device] [steps] [fp32|bf16] [threads]
// prints one JSON line: medians in ms per image, peak memory in MB. `cpu` is processor time of all threads: with one thread it can be
// compared between runs on a busy machine.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <numeric>
#include <sys/resource.h>

#include "core/ml/engine/anomaly_map.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/kernels.h"
#include "core/ml/engine/training_loop.h"

namespace {

using namespace blemish;
using namespace blemish::nn;

constexpr std::int64_t images = 32, size = 256;

template <class Work>
double medianMs(int repeats, c10::Device device, Work work) {
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        if (device.is_cuda()) torch::cuda::synchronize();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2), times.end());
    return times[times.size() / 2];
}

double cpuMs() { return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC; }

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// The parts of a training step, each on its own.
struct Phases {
    double features = 0, forward = 0, loss = 0, backward = 0, optimiser = 0;
};

Phases timePhases(Distiller& distiller, FeatureCache& features, int steps) {
    using Clock = std::chrono::steady_clock;
    Adam adam(distiller.trainable(), {}, distiller.leaves());
    std::vector<std::int64_t> rows(16);
    std::iota(rows.begin(), rows.end(), 0);
    std::array<std::vector<double>, 5> times;
    for (int i = 0; i < steps; ++i) {
        Features target, restored;
        torch::Tensor loss;
        int phase = 0;
        const auto timed = [&](auto work) {
            const auto start = Clock::now();
            work();
            if (distiller.device().is_cuda()) torch::cuda::synchronize();
            times[static_cast<std::size_t>(phase++)].push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        };
        timed([&] { target = features.batch(rows); });
        timed([&] { adam.zeroGradients(); restored = distiller.restore(target); });
        timed([&] { loss = distillationLoss(LossKind::global, target, restored); });
        timed([&] { loss.backward(); });
        timed([&] { adam.step(); });
    }
    const auto middle = [](std::vector<double>& v) {
        std::nth_element(v.begin(), v.begin() + static_cast<std::ptrdiff_t>(v.size() / 2), v.end());
        return v[v.size() / 2] / 16;
    };
    return {middle(times[0]), middle(times[1]), middle(times[2]), middle(times[3]), middle(times[4])};
}

int run(const BackboneSpec& spec, c10::Device device, int steps, bool bf16, int threads) {
    torch::manual_seed(0);
    DistillerShape shape;
    shape.backbone = &spec;
    Distiller distiller(shape);
    distiller.to(device);
    if (bf16) distiller.usePrecision(at::kBFloat16);
    const CpuTuning tuning(threads);
    const torch::Tensor pictures = torch::randn({images, 3, size, size});
    const BatchSource source = [&](std::span<const std::int64_t> indices) {
        return pictures.index_select(0, torch::tensor(at::ArrayRef<std::int64_t>(indices.data(), indices.size())));
    };
    std::vector<std::int64_t> batch(16);
    std::iota(batch.begin(), batch.end(), 0);
    const torch::Tensor sixteen = source(batch);
    const double teach = medianMs(3, device, [&] { distiller.teach(sixteen); }) / 16;
    JobContext job;
    FeatureCache features(distiller, source, images, {std::size_t(2) << 30, {}});
    features.fill(job);
    LoopOptions options;
    options.epochs = steps;
    TrainingLoop loop(distiller, features, images, options);
    loop.step();
    double cpu = cpuMs();
    const double train = medianMs(steps, device, [&] { loop.step(); }) / options.batch;
    cpu = (cpuMs() - cpu) / steps / options.batch;
    const double peak = peakMegabytes();
    const Phases phases = timePhases(distiller, features, steps);

    distiller.train(false);
    const torch::NoGradGuard noGrad;
    AnomalyMapper mapper(size, size, 4, MapMode::add);
    const torch::Tensor one = pictures.narrow(0, 0, 1);
    const double infer = medianMs(3 * steps, device, [&] {
        const Features taught = distiller.teach(one);
        mapper(taught, distiller.restore(taught)).max().item<float>();
    });
    std::printf("{\"backbone\": \"%s\", \"device\": \"%s\", \"precision\": \"%s\", \"kernels\": \"%s\", \"libtorch\": \"%s\", "
                "\"threads\": %d, \"train_ms_per_image\": %.2f, \"cpu\": %.2f, \"teacher_ms_per_image\": %.2f, \"features\": %.2f, \"forward\": %.2f, "
                "\"loss\": %.2f, \"backward\": %.2f, \"optimiser\": %.2f, \"score_ms_per_image\": %.2f, \"peak_mb\": %.0f}\n",
                std::string(spec.name).c_str(), device.str().c_str(), bf16 ? "bf16" : "fp32", kernels().name, libtorchVersion().c_str(),
                tuning.threads(), train, cpu, teach, phases.features, phases.forward, phases.loss, phases.backward, phases.optimiser, infer, peak);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const BackboneSpec* spec = findBackbone(argc > 1 ? argv[1] : "resnet18");
    if (!spec) {
        std::fprintf(stderr, "Unknown backbone: use resnet18, resnet34, resnet50 or wide_resnet50_2.\n");
        return 2;
    }
    return run(*spec, c10::Device(argc > 2 ? argv[2] : "cpu"), argc > 3 ? std::max(1, std::atoi(argv[3])) : 10,
               argc > 4 && std::strcmp(argv[4], "bf16") == 0, argc > 5 ? std::atoi(argv[5]) : 0);
}
