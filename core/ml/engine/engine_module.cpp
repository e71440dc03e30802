// SPDX-License-Identifier: GPL-3.0-or-later
// The module's only exported symbol. No torch header here: the implementation behind it owns them.
#include "core/base/words.h"
#include "core/ml/engine/torch_engine.h"

/// The module has `Core` a second time: it speaks through the program's.
extern "C" __attribute__((visibility("default"))) blemish::Engine* blemishCreateEngine(blemish::Core::Translator program) {
    blemish::Core::speakThrough(program);
    return blemish::nn::createEngine();
}
