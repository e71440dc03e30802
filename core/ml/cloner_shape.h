// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/ml/backbones.h"

namespace blemish {

enum class ClonerSize {
    small, ///< 16 channels wherever the expert does not say otherwise: the published default
    equal  ///< as many channels as the expert's blocks
};

/// The small network of multiresolution distillation: blocks of 3x3 convolutions, each followed by 2x2 max-pooling.
struct ClonerShape {
    std::vector<std::vector<std::int64_t>> blocks; ///< of each block, the channels of its convolutions
    bool bias = false;                             ///< of the convolutions; the published default has none
    std::size_t firstTap = 1;                      ///< the first block whose end is compared with the expert

    /// Blocks that end with the sizes and channels of the expert's critical layers.
    static ClonerShape of(const BackboneSpec& expert, ClonerSize size, bool bias = false);
};

} // namespace blemish
