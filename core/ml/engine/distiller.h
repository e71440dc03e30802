// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "core/ml/engine/losses.h"
#include "core/ml/engine/reverse_distillation.h"

namespace blemish::nn {

/// What a network is made of; a small torch-side image of TrainOptions, so that this half builds without the rest.
struct DistillerShape {
    const BackboneSpec* backbone = nullptr;
    BottleneckShape bottleneck;
    std::vector<int> scales{0, 1, 2}; ///< indices of the stages that enter loss and map, ascending
};

/// Teacher, bottleneck and student of one reverse distillation, with weights and activations in channels-last order.
class Distiller {
public:
    explicit Distiller(const DistillerShape& shape);

    const DistillerShape& shape() const { return m_shape; }
    void to(c10::Device device);
    c10::Device device() const { return m_device; }
    void train(bool on);

    /// All three stages; no graph.
    Features teach(const torch::Tensor& x);
    /// What the student restores from the teacher's three stages.
    Features restore(const Features& taught) { return student->forward(bottleneck->forward(taught)); }
    /// Only the stages that enter loss and map.
    Features chosen(const Features& features) const;

    /// Parameters of student and bottleneck, in the order of the published optimiser.
    std::vector<torch::Tensor> trainable() const;

    Teacher teacher;
    Bottleneck bottleneck;
    Student student;

private:
    void useChannelsLast();

    DistillerShape m_shape;
    c10::Device m_device{c10::kCPU};
};

} // namespace blemish::nn
