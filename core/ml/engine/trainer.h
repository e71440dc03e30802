// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/trainer.h"

namespace blemish::nn {

/// blemish::train of core/ml/trainer.h, on LibTorch.
Result<TrainingOutcome> train(const TrainingInput& input, JobContext& job);

} // namespace blemish::nn
