// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/distiller.h"

namespace blemish::nn {

using torch::Tensor;

Distiller::Distiller(const DistillerShape& shape)
    : teacher(*shape.backbone), bottleneck(*shape.backbone, shape.bottleneck), student(*shape.backbone), m_shape(shape) {
    initialise(*bottleneck);
    initialise(*student);
    useChannelsLast();
}

void Distiller::useChannelsLast() {
    for (torch::nn::Module* module : std::initializer_list<torch::nn::Module*>{teacher.get(), bottleneck.get(), student.get()})
        for (auto& child : module->modules())
            if (auto* convolution = child->as<torch::nn::Conv2dImpl>())
                convolution->weight.set_data(convolution->weight.contiguous(at::MemoryFormat::ChannelsLast));
}

void Distiller::to(c10::Device device) {
    m_device = device;
    teacher->to(device);
    bottleneck->to(device);
    student->to(device);
}

void Distiller::train(bool on) {
    bottleneck->train(on);
    student->train(on);
}

Features Distiller::teach(const Tensor& x) {
    return teacher->forward(x.to(m_device).contiguous(at::MemoryFormat::ChannelsLast));
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

} // namespace blemish::nn
