// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace blemish {

/// How opaque a heatmap is over its image, before its opacity, at `level` 0..1 of its scale. Steep at the foot, so that what lies below a
/// threshold in the middle of the scale is seen too; 0 at 0, so that a good part keeps its own colours.
constexpr double overlayWeight(double level) {
    return 1 - (1 - level) * (1 - level);
}

} // namespace blemish
