// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/ml/augmentation/planes.h"

namespace blemish::patches {

/// Each changes a part of the image; `strength` is how strongly (1: as published or described in `Corruption`).
void cutOut(Planes& image, double strength, RandomStream& random);
void cutPaste(Planes& image, double strength, RandomStream& random);
void perlin(Planes& image, double strength, RandomStream& random);
/// `resampled`: from a new place of the noise, instead of always from its corner.
void simplex(Planes& image, double strength, bool resampled, RandomStream& random);

} // namespace blemish::patches
