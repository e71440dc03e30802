// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/raster.h"
#include "core/base/result.h"
#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "core/project/dataset.h"
#include "core/project/file_names.h"

namespace blemish {

/// The mask of an image that has one, at the size of the image as it is shown: other tools refuse any other size.
inline Result<Mask> maskOf(const Dataset& dataset, const ImageRecord& image) {
    auto mask = readMask(toPath(dataset.absoluteMaskPath(image)));
    if (!mask) return mask;
    const auto size = readImageHeader(toPath(dataset.absolutePath(image)));
    if (!size) return size.error();
    const bool same = mask->width == size->width && mask->height == size->height;
    return same ? std::move(*mask) : resizeMaskNearest(*mask, size->width, size->height);
}

} // namespace blemish
