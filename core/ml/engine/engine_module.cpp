// SPDX-License-Identifier: GPL-3.0-or-later
// The module's only exported symbol. No torch header here: the implementation behind it owns them.
#include "core/ml/engine/torch_engine.h"

extern "C" __attribute__((visibility("default"))) blemish::Engine* blemishCreateEngine() { return blemish::nn::createEngine(); }
