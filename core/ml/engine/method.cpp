// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/method.h"

#include <map>

#include "core/ml/engine/convolution.h"

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
    const auto apply = [type](torch::nn::Module& module) {
        for (auto& child : module.modules())
            if (auto* convolution = child->as<ConvolutionImpl>()) convolution->usePrecision(type);
    };
    apply(*m_frozen);
    for (const Part& part : m_learned) apply(*part.module);
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
    std::map<const void*, Tensor> copies; // by the parameter that they are copies of
    for (const Part& part : m_learned)
        for (const auto& child : part.module->modules())
            if (const auto* convolution = child->as<ConvolutionImpl>())
                copies[convolution->weight.unsafeGetTensorImpl()] = convolution->leaf();
    std::vector<Tensor> all = trainable();
    for (auto& parameter : all)
        if (const auto copy = copies.find(parameter.unsafeGetTensorImpl()); copy != copies.end()) parameter = copy->second;
    return all;
}

std::vector<double> Method::learningRateFactors() const {
    std::vector<double> factors;
    for (const Part& part : m_learned) factors.insert(factors.end(), part.module->parameters().size(), part.learningRateFactor);
    return factors;
}

Tensor Method::asInput(const Tensor& images) const {
    return images.to(m_device, m_precision).contiguous(at::MemoryFormat::ChannelsLast);
}

} // namespace blemish::nn
