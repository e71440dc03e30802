// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/anomaly_map.h"
#include "core/ml/engine/onnx_builder.h"

namespace blemish::nn {

/// What the parts of reverse distillation make of a value, in evaluation. `name` stands before the names of their weights, which are those of the
/// model file.
/// @{

/// A convolution, norm, block or stage; throws std::logic_error for any other part.
std::string throughPart(OnnxBuilder& builder, const torch::nn::Module& part, const std::string& name, const std::string& x);
/// The three stages' features, finest first.
std::vector<std::string> throughTeacher(OnnxBuilder& builder, const torch::nn::Module& teacher, const std::string& name, const std::string& images);
std::vector<std::string> throughProjection(OnnxBuilder& builder, const torch::nn::Module& projection, const std::string& name,
                                           const std::vector<std::string>& features);
std::string throughBottleneck(OnnxBuilder& builder, const torch::nn::Module& bottleneck, const std::string& name,
                              const std::vector<std::string>& features);
std::vector<std::string> throughStudent(OnnxBuilder& builder, const torch::nn::Module& student, const std::string& name, const std::string& embedding);
/// @}

/// One minus the cosine of the angle between two [N,channels,h,w] at each position: [N,1,h,w].
std::string cosineDistance(OnnxBuilder& builder, const std::string& name, const std::string& a, const std::string& b, std::int64_t channels);

/// rows x [N,1,h,w] x columns. Weights stand on the right in every product, where all readers take them.
std::string between(OnnxBuilder& builder, const std::string& name, const AnomalyMapper::Scale& matrices, const std::string& x);

} // namespace blemish::nn
