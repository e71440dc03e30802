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
/// Parameters are always float32. With bfloat16 as precision, features, activations and copies of the convolutions' weights are
/// bfloat16, and so are those copies' gradients; batch norms' parameters, statistics and sums stay float32.
class Distiller {
public:
    explicit Distiller(const DistillerShape& shape);

    const DistillerShape& shape() const { return m_shape; }
    void to(c10::Device device);
    c10::Device device() const { return m_device; }
    /// float32 or bfloat16, for all three parts.
    void usePrecision(at::ScalarType type);
    at::ScalarType precision() const { return m_precision; }
    void train(bool on);

    /// All three stages; no graph.
    Features teach(const torch::Tensor& x);
    /// What the student restores from the teacher's three stages.
    Features restore(const Features& taught) { return student->forward(bottleneck->forward(taught)); }
    /// Only the stages that enter loss and map.
    Features chosen(const Features& features) const;

    /// Parameters of student and bottleneck, in the order of the published optimiser.
    std::vector<torch::Tensor> trainable() const;
    /// In the same order, what gets the gradients: the parameter itself, or its copy in the precision of the network.
    std::vector<torch::Tensor> leaves() const;

    Teacher teacher;
    Bottleneck bottleneck;
    Student student;

private:
    DistillerShape m_shape;
    c10::Device m_device{c10::kCPU};
    at::ScalarType m_precision = at::kFloat;
};

} // namespace blemish::nn
