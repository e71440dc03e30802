// SPDX-License-Identifier: GPL-3.0-or-later
// Times the networks alone, on random images and random weights: no data, no Qt, no OpenCV, any device that LibTorch knows.
//   blemish_engine_bench [backbone] [device] [steps]      prints one JSON line

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "core/ml/engine/anomaly_map.h"
#include "core/ml/engine/cpu_tuning.h"
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

int run(const BackboneSpec& spec, c10::Device device, int steps) {
    torch::manual_seed(0);
    DistillerShape shape;
    shape.backbone = &spec;
    Distiller distiller(shape);
    distiller.to(device);
    const CpuTuning tuning(0);
    const torch::Tensor pictures = torch::randn({images, 3, size, size});
    const BatchSource source = [&](std::span<const std::int64_t> indices) {
        return pictures.index_select(0, torch::tensor(at::ArrayRef<std::int64_t>(indices.data(), indices.size())));
    };
    JobContext job;
    FeatureCache features(distiller, source, images, std::size_t(2) << 30);
    features.fill(job);
    LoopOptions options;
    options.epochs = steps;
    TrainingLoop loop(distiller, features, images, options);
    loop.step();
    const double train = medianMs(steps, device, [&] { loop.step(); }) / options.batch;

    distiller.train(false);
    const torch::NoGradGuard noGrad;
    AnomalyMapper mapper(size, size, 4, MapMode::add);
    const torch::Tensor one = pictures.narrow(0, 0, 1);
    const double infer = medianMs(3 * steps, device, [&] {
        const Features taught = distiller.teach(one);
        mapper(taught, distiller.restore(taught)).max().item<float>();
    });
    std::printf("{\"backbone\": \"%s\", \"device\": \"%s\", \"libtorch\": \"%s\", \"threads\": %d, \"train_ms_per_image\": %.2f, "
                "\"score_ms_per_image\": %.2f}\n",
                std::string(spec.name).c_str(), device.str().c_str(), libtorchVersion().c_str(), tuning.threads(), train, infer);
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const BackboneSpec* spec = findBackbone(argc > 1 ? argv[1] : "resnet18");
    if (!spec) {
        std::fprintf(stderr, "Unknown backbone: use resnet18, resnet34, resnet50 or wide_resnet50_2.\n");
        return 2;
    }
    return run(*spec, c10::Device(argc > 2 ? argv[2] : "cpu"), argc > 3 ? std::max(1, std::atoi(argv[3])) : 10);
}
