// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/raster.h"
#include "ui/image_pyramid.h"

namespace blemish {

/// Everything about one image that a view shows, ready to be drawn.
struct LoadedImage {
    ImagePyramid image; ///< null: could not be read, `sentence` says why
    std::optional<AnomalyMap> map;
    QImage mask; ///< 8 bit grey, 0 or 255; null: none
    std::vector<QPolygonF> maskOutlines;
    QString sentence;
};

/// For a worker: reads and prepares what a view needs. Empty or missing map and mask files leave those parts empty.
LoadedImage loadImage(const QString& image, const QString& map, const QString& mask);
std::optional<AnomalyMap> loadMap(const QString& map); ///< nothing: there is none, or it cannot be read

} // namespace blemish
