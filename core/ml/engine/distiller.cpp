// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/distiller.h"

#include <map>

namespace blemish::nn {

using torch::Tensor;

Distiller::Distiller(const DistillerShape& shape)
    : teacher(*shape.backbone), bottleneck(*shape.backbone, shape.bottleneck), student(*shape.backbone), m_shape(shape) {
    initialise(*bottleneck);
    initialise(*student);
}

void Distiller::to(c10::Device device) {
    m_device = device;
    teacher->to(device);
    bottleneck->to(device);
    student->to(device);
    usePrecision(m_precision);
}

void Distiller::usePrecision(at::ScalarType type) {
    m_precision = type;
    for (torch::nn::Module* module : std::initializer_list<torch::nn::Module*>{teacher.get(), bottleneck.get(), student.get()})
        for (auto& child : module->modules())
            if (auto* convolution = child->as<ConvolutionImpl>()) convolution->usePrecision(type);
}

void Distiller::train(bool on) {
    bottleneck->train(on);
    student->train(on);
}

Features Distiller::teach(const Tensor& x) {
    return teacher->forward(x.to(m_device, m_precision).contiguous(at::MemoryFormat::ChannelsLast));
}

Features Distiller::chosen(const Features& features) const {
    Features some;
    for (const int scale : m_shape.scales) some.push_back(features[static_cast<std::size_t>(scale)]);
    return some;
}

std::vector<Tensor> Distiller::trainable() const {
    std::vector<Tensor> all = student->parameters();
    for (auto& parameter : bottleneck->parameters()) all.push_back(parameter);
    return all;
}

std::vector<Tensor> Distiller::leaves() const {
    std::map<const void*, Tensor> copies; // by the parameter that they are copies of
    for (const torch::nn::Module* module : std::initializer_list<const torch::nn::Module*>{student.get(), bottleneck.get()})
        for (const auto& child : module->modules())
            if (const auto* convolution = child->as<ConvolutionImpl>())
                copies[convolution->weight.unsafeGetTensorImpl()] = convolution->leaf();
    std::vector<Tensor> all = trainable();
    for (auto& parameter : all)
        if (const auto copy = copies.find(parameter.unsafeGetTensorImpl()); copy != copies.end()) parameter = copy->second;
    return all;
}

} // namespace blemish::nn
