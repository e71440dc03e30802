// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ml/engine.h"

namespace blemish::nn {

/// The engine on LibTorch. The caller owns it; it lives as long as the program.
Engine* createEngine();

} // namespace blemish::nn
