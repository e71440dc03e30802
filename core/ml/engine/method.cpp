// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/method.h"

#include "core/ml/engine/leaves.h"

namespace blemish::nn {

using torch::Tensor;

void Method::to(c10::Device device) {
    m_device = device;
    m_frozen->to(device);
    for (const Part& part : m_learned) part.module->to(device);
    usePrecision(m_precision);
}

void Method::usePrecision(at::ScalarType type) {
    m_precision = type;
    nn::usePrecision(*m_frozen, type);
    for (const Part& part : m_learned) nn::usePrecision(*part.module, type);
}

void Method::train(bool on) {
    for (const Part& part : m_learned) part.module->train(on);
}

std::vector<Tensor> Method::trainable() const {
    std::vector<Tensor> all;
    for (const Part& part : m_learned)
        for (auto& parameter : part.module->parameters()) all.push_back(parameter);
    return all;
}

std::vector<Tensor> Method::leaves() const {
    std::vector<Tensor> all;
    for (const Part& part : m_learned)
        for (auto& leaf : leavesOf(*part.module)) all.push_back(leaf);
    return all;
}

std::vector<double> Method::learningRateFactors() const {
    std::vector<double> factors;
    for (const Part& part : m_learned) factors.insert(factors.end(), part.module->parameters().size(), part.learningRateFactor);
    return factors;
}

Tensor Method::asInput(const Tensor& images) const {
    return images.to(m_device, m_precision).contiguous(channelsLast);
}

} // namespace blemish::nn
