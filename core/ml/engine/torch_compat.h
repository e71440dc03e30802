// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that knows what differs between LibTorch 1.13 (Debian 12) and 2.x, and names the headers of it that the engine reads:
// torch/torch.h has data loaders, recurrent layers and Fourier transforms on top, which cost every file seconds.

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>
#include <torch/cuda.h>
#include <torch/nn/init.h>
#include <torch/nn/module.h>
#include <torch/nn/modules/batchnorm.h>
#include <torch/nn/modules/container/sequential.h>
#include <torch/nn/modules/linear.h>
#include <torch/utils.h>
#include <torch/version.h>

namespace blemish::nn {

inline std::string libtorchVersion() { return TORCH_VERSION; }

/// On graphics cards, float32 is float32 (not TF32, with its 10 bits of mantissa) and the same input gives the same output. The same
/// calls in LibTorch 1.13 and 2.x.
inline void useExactArithmetic() {
    at::Context& context = at::globalContext();
    context.setAllowTF32CuDNN(false);
    context.setAllowTF32CuBLAS(false);
    context.setDeterministicCuDNN(true);
    context.setBenchmarkCuDNN(false);
}

constexpr auto channelsLast = at::MemoryFormat::ChannelsLast;
constexpr double cosineEps = 1e-8; ///< the least length that a cosine divides by, PyTorch's default

} // namespace blemish::nn
