// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine/torch_compat.h"

namespace blemish::nn {

/// Whether the one-pass operators below can take `x`: on the CPU, channels-last, float32 or bfloat16. Others go through LibTorch's
/// own operators, with the same result up to rounding.
bool canFuse(const torch::Tensor& x);

/// [relu](batchNorm(x) [+ residual]), [N,C,H,W]. In training the batch's statistics normalise and move the running ones, as
/// torch::nn::BatchNorm2d does. The parameters are float32 whatever x is. Backward keeps x and the result alone; what a chain of
/// operators would keep in between is never made.
torch::Tensor normalised(torch::nn::BatchNorm2dImpl& norm, const torch::Tensor& x, bool relu,
                         const c10::optional<torch::Tensor>& residual = c10::nullopt);

/// [N,4*C,H,W] with channels in the order (row, column, channel) -> [N,C,2H,2W]; channels-last in and out.
torch::Tensor depthToSpace(const torch::Tensor& x);

/// mean over samples of 1 - cos(vec teacher, vec student), gradient for the student alone. Both [N,C,H,W] in one memory order.
torch::Tensor wholeMapCosine(const torch::Tensor& teacher, const torch::Tensor& student);

} // namespace blemish::nn
