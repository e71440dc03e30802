// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/input_gradients.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/csrc/autograd/autograd.h>

#include <algorithm>

#include "core/ml/engine/anomaly_map.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

constexpr double noiseLevel = 0.05;   ///< of the image's range
constexpr std::int64_t copies = 50;
constexpr std::int64_t atOnce = 10;   ///< noisy copies that go through the networks together
constexpr std::uint64_t noiseSeed = 1;

/// Standard deviation of the noise. The published code divides by the range where SmoothGrad multiplies, and hands the sampler
/// the square. An image of one value has no range: it is taken as 1.
double noiseDeviation(const Tensor& image, Attribution attribution) {
    double range = (image.max() - image.min()).item<double>();
    if (!(range > 1e-6)) range = 1;
    if (attribution == Attribution::smoothGradCorrected) return noiseLevel * range;
    const double sigma = noiseLevel / range;
    return sigma * sigma;
}

Tensor stretched(const Tensor& maps) {
    const Tensor low = maps.amin({1, 2}, true), range = maps.amax({1, 2}, true) - low;
    return at::where(range > 0, (maps - low) / range, torch::zeros({}, maps.options()));
}

/// Mean of the converted maps of noisy copies of one image, [1,3,H,W] -> [1,H,W].
Tensor smoothedOverNoise(const Tensor& image, const ScoreOf& score, Attribution attribution) {
    at::Generator generator = at::detail::createCPUGenerator(noiseSeed);
    const double deviation = noiseDeviation(image, attribution);
    Tensor sum = torch::zeros({1, image.size(2), image.size(3)}, torch::kFloat64);
    for (std::int64_t done = 0; done < copies; done += atOnce) {
        const std::vector<std::int64_t> shape{std::min(atOnce, copies - done), image.size(1), image.size(2), image.size(3)};
        const Tensor noise = at::normal(0.0, deviation, shape, generator).to(image.options());
        sum += clippedAtPercentile(absoluteGradients(image + noise, score)).sum(0, true);
    }
    return sum / static_cast<double>(copies);
}

} // namespace

Attribution attributionFromString(const std::string& name) {
    if (name == "smooth-grad") return Attribution::smoothGrad;
    if (name == "smooth-grad-corrected") return Attribution::smoothGradCorrected;
    if (name == "guided") return Attribution::guided;
    return Attribution::gradients;
}

Tensor absoluteGradients(const Tensor& images, const ScoreOf& score) {
    const torch::AutoGradMode graph(true);
    const Tensor x = images.detach().contiguous(channelsLast).clone().set_requires_grad(true);
    const Tensor gradient = torch::autograd::grad({score(x).sum()}, {x})[0];
    return gradient.detach().to(torch::kCPU, torch::kFloat64).abs().sum(1);
}

Tensor clippedAtPercentile(const Tensor& maps) {
    const Tensor flat = maps.flatten(1);
    const Tensor low = flat.amin(1, true);
    const Tensor span = at::quantile(flat, 0.99, 1, true) - low;
    return at::where(span > 0, (flat - low) / span, torch::zeros({}, flat.options())).clamp(0, 1).view_as(maps);
}

Tensor attributionMaps(const Tensor& images, const ScoreOf& score, Attribution attribution) {
    if (attribution == Attribution::gradients) return clippedAtPercentile(absoluteGradients(images, score));
    if (attribution == Attribution::guided) return stretched(clippedAtPercentile(absoluteGradients(images, score)));
    std::vector<Tensor> maps;
    for (const Tensor& image : images.split(1)) maps.push_back(smoothedOverNoise(image, score, attribution));
    return stretched(at::cat(maps));
}

Tensor smoothedMaps(const Tensor& maps, double sigma) {
    return gaussianMatrix(maps.size(1), sigma).matmul(maps).matmul(gaussianMatrix(maps.size(2), sigma).t());
}

} // namespace blemish::nn
