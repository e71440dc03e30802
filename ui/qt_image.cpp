// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qt_image.h"

#include <algorithm>

namespace blemish {

QImage toQImage(const RgbImage& image) {
    if (image.empty()) return {};
    return QImage(image.pixels.data(), image.width, image.height, qsizetype(image.width) * 3, QImage::Format_RGB888).copy();
}

RgbImage toRgbImage(const QImage& image) {
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    RgbImage raster(rgb.width(), rgb.height());
    for (int y = 0; y < rgb.height(); ++y) std::copy_n(rgb.constScanLine(y), qsizetype(rgb.width()) * 3, raster.row(y));
    return raster;
}

} // namespace blemish
