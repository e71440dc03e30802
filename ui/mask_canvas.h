// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>

#include "core/base/raster.h"

namespace blemish {

/// Drawing on masks: Format_Grayscale8 images of the picture's size, 0 or 255. Positions are image pixels. Each function changes
/// `mask` and returns the rectangle that it may have changed, inside the mask.

/// A round stroke from `from` to `to`; both the same: a dot. `diameter` >= 1.
QRect drawStroke(QImage& mask, QPointF from, QPointF to, double diameter, bool set);
QRect drawPolygon(QImage& mask, const QPolygonF& polygon, bool set);
/// Everything of one value around `seed` that hangs together by edges.
QRect floodFill(QImage& mask, QPoint seed, bool set);
/// `added` has the mask's size; what is set there becomes set.
QRect addMask(QImage& mask, const QImage& added);

QRect wipeMask(QImage& mask); ///< all of it

QImage emptyMask(QSize size);
bool isEmptyMask(const QImage& mask); ///< also when it is null
QImage toQMask(const Mask& mask);
Mask toMask(const QImage& mask);
/// Nearest neighbour; a mask of that size comes back as it is.
QImage maskOfSize(const QImage& mask, QSize size);

} // namespace blemish
