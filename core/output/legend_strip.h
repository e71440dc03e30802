// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/base/raster.h"
#include "core/imaging/heatmap.h"

namespace blemish {

/// From where to where a legend goes: the scale, widened where the threshold lies outside of it (its tick must show).
/// A scale without extent or with NaN becomes one of extent 1.
HeatmapScale legendRange(const HeatmapScale& scale, double threshold);

/// One row of `steps` pixels that runs through `range`, coloured as maps are on `scale`.
QImage legendColors(const HeatmapScale& range, const HeatmapScale& scale, ColorMap colors, int steps = 256);

/// The image with a strip below it that says what its colours mean: the colour bar with the numbers at its ends and a tick
/// at the threshold. Nothing of the image is covered. Needs no application object and no font, so that the command line
/// and the studio draw the same pixels.
RgbImage withLegendStrip(const RgbImage& image, const HeatmapScale& scale, ColorMap colors, double threshold);

} // namespace blemish
