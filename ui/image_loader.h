// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Mask mask;
    std::vector<QPolygonF> maskOutlines;
    QString sentence;
};

/// For a worker: reads and prepares what a view needs. Empty or missing map and mask files leave those parts empty.
LoadedImage loadImage(const QString& image, const QString& map, const QString& mask);

} // namespace blemish
