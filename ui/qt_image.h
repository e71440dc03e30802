// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "core/base/raster.h"

namespace blemish {

/// Deep copies between the core's rasters and Qt's images.
QImage toQImage(const RgbImage& image);
RgbImage toRgbImage(const QImage& image);

} // namespace blemish
