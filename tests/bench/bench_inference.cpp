// SPDX-License-Identifier: GPL-3.0-or-later
// Time from pixels to map for every engine and precision on one image, in turns, so that all see the same machine.
//   bench_inference MODEL IMAGE [rounds] [threads]
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "core/ml/detector.h"

using namespace blemish;

namespace {

struct Candidate {
    std::string name;
    std::unique_ptr<Detector> detector;
    double loadMs = 0;
    std::vector<double> ms;
    std::vector<double> processorMs; ///< of the calling thread: what other programs do matters less
};

double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void add(std::vector<Candidate>& all, const char* model, const std::string& engine, const std::string& precision, int threads) {
    DetectorOptions options{"cpu", threads, {}, precision, engine};
    const auto start = std::chrono::steady_clock::now();
    auto detector = loadDetector(model, options);
    const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    if (detector)
        all.push_back({engine + " " + precision, std::move(*detector), ms, {}, {}});
    else
        std::fprintf(stderr, "%s %s: %s\n", engine.c_str(), precision.c_str(), detector.error().message.c_str());
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const int rounds = argc > 3 ? std::atoi(argv[3]) : 30;
    const int threads = argc > 4 ? std::atoi(argv[4]) : 1;
    std::vector<Candidate> all;
    for (const char* precision : {"fp32", "bf16", "int8"}) add(all, argv[1], "onednn", precision, threads);
    add(all, argv[1], "libtorch", "fp32", threads);
    auto image = readImage(argv[2]);
    if (!image || all.empty()) return 1;
    const auto& how = all.front().detector->info().preprocessing;
    *image = resizeAntialiased(*image, how.width, how.height);
    for (int round = 0; round < rounds; ++round)
        for (auto& candidate : all) {
            const double before = processorMs();
            const auto result = candidate.detector->detect(*image);
            if (!result) return 1;
            if (round < 3) continue;
            candidate.ms.push_back(result->milliseconds);
            candidate.processorMs.push_back(processorMs() - before);
        }
    std::printf("%d threads, %d rounds, %dx%d, from pixels of the network's size to the map\n", threads, rounds, how.width, how.height);
    for (auto& candidate : all) {
        if (candidate.ms.empty()) continue;
        std::printf("%-16s median %7.2f ms  best %7.2f ms  processor %7.2f ms (best %.2f)  load %6.0f ms\n", candidate.name.c_str(), median(candidate.ms),
                    *std::min_element(candidate.ms.begin(), candidate.ms.end()), median(candidate.processorMs),
                    *std::min_element(candidate.processorMs.begin(), candidate.processorMs.end()), candidate.loadMs);
    }
}
