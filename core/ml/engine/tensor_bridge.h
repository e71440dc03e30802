// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/ml/engine/torch_compat.h"
#include "core/ml/options.h"
#include "core/ml/tensor_file.h"

namespace blemish::nn {

/// Contiguous copy on the CPU. float32 and int64 only: all that a state dict of ours holds.
TensorView toView(const torch::Tensor& tensor);
torch::Tensor toTensor(const TensorView& view);

/// Parameters and buffers of `module` as `prefix` + name, without num_batches_tracked.
void appendState(const torch::nn::Module& module, const std::string& prefix, TensorFile& file);
/// Copies values into `module`; an error names what is missing or has another shape. Other tensors are passed over.
Result<void> loadState(torch::nn::Module& module, const std::string& prefix, const TensorFile& file);

/// "auto", "cpu", "cuda", "cuda:N" to a device that is there; "auto" takes the first GPU, else the CPU.
Result<c10::Device> resolveDevice(const std::string& name);

/// The type to train in. "auto" takes bfloat16 where the device multiplies it in hardware.
at::ScalarType resolvePrecision(const std::string& name, c10::Device device);

/// What LibTorch throws, as a sentence: out of memory says what to change.
Error errorFromTorch(const std::exception& exception);

} // namespace blemish::nn
