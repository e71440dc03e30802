// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/ml/inference/network_plan.h"

namespace blemish::inference {

namespace {

constexpr double batchNormEpsilon = 1e-5;

} // namespace

FoldedConvolution fold(const ConvolutionSource& source) {
    const auto weight = toFloats(source.weight);
    const auto gamma = toFloats(source.gamma), beta = toFloats(source.beta);
    const auto mean = toFloats(source.mean), variance = toFloats(source.variance);
    const std::size_t channels = gamma.size();
    const auto inputs = static_cast<std::size_t>(source.inputs);
    const auto outputs = static_cast<std::size_t>(source.outputs);
    const auto taps = static_cast<std::size_t>(source.kernel) * static_cast<std::size_t>(source.kernel);

    FoldedConvolution folded;
    folded.weights.resize(outputs * inputs * taps);
    folded.bias.resize(outputs);
    for (std::size_t o = 0; o < outputs; ++o) {
        const std::size_t channel = o % channels;
        const double scale = static_cast<double>(gamma[channel]) / std::sqrt(static_cast<double>(variance[channel]) + batchNormEpsilon);
        folded.bias[o] = static_cast<float>(static_cast<double>(beta[channel]) - static_cast<double>(mean[channel]) * scale);
        float* row = folded.weights.data() + o * inputs * taps;
        for (std::size_t i = 0; i < inputs * taps; ++i) {
            // A transposed kernel is [in,out,2,2]: output (place, channel) takes weight [i,channel,place].
            const std::size_t from = source.doubles ? (i * channels + channel) * 4 + o / channels : o * inputs * taps + i;
            row[i] = static_cast<float>(static_cast<double>(weight[from]) * scale);
        }
    }
    return folded;
}

} // namespace blemish::inference
