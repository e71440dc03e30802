// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/pretrain.h"

namespace blemish::nn {

/// Trains a ResNet-18 trunk on formula images and writes its three stages. A stop saves a checkpoint; the error is `cancelled`.
Result<PretrainOutcome> pretrain(const PretrainInput& input, JobContext& job);

} // namespace blemish::nn
