// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/onnx/onnx_tools.h"

#include "core/base/module.h"
#include "core/base/words.h"

namespace blemish {

Result<const OnnxTools*> onnxTools() {
    const auto found = symbolInModule("blemish_onnx.so", "blemishOnnx");
    if (!found) return Error{Core::say("The module for ONNX files cannot be loaded: %1. Install Blemish again, with ONNX and OpenCV.", {found.error().message})};
    return static_cast<const OnnxTools*>(*found);
}

} // namespace blemish
