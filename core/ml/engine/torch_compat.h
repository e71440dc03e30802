// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one place that knows what differs between LibTorch 1.13 (Debian 12) and 2.x.

#include <torch/torch.h>
#include <torch/version.h>

#include <ATen/Parallel.h>

namespace blemish::nn {

inline std::string libtorchVersion() { return TORCH_VERSION; }

} // namespace blemish::nn
