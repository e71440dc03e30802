// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/image_loader.h"

#include <QFile>
#include <QImage>

#include "core/imaging/image_io.h"
#include "ui/image_view.h"
#include "ui/job_runner.h"
#include "ui/mask_canvas.h"
#include "ui/text.h"

namespace blemish {

namespace {
QImage toRgb32(const RgbImage& image) {
    QImage result(image.width, image.height, QImage::Format_RGB32);
    for (int y = 0; y < image.height; ++y) {
        const std::uint8_t* from = image.row(y);
        auto* to = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < image.width; ++x, from += 3) to[x] = qRgb(from[0], from[1], from[2]);
    }
    return result;
}

ImagePyramid pyramidOf(RgbImage image) {
    const QImage converted = toRgb32(image);
    image = {}; // a large one would be in memory three times while the levels are made
    return ImagePyramid(converted);
}
} // namespace

LoadedImage loadImage(const QString& image, const QString& map, const QString& mask) {
    LoadedImage loaded;
    try {
        auto pixels = readImage(toPath(image));
        if (!pixels) {
            loaded.sentence = QString::fromStdString(pixels.error().message);
            return loaded;
        }
        loaded.image = pyramidOf(std::move(*pixels));
        loaded.map = loadMap(map);
        if (mask.isEmpty()) return loaded;
        if (const auto drawn = readMask(toPath(mask)); drawn && !drawn->empty()) {
            loaded.mask = toQMask(*drawn);
            loaded.maskOutlines = ImageView::outlinesOf(*drawn);
        }
    } catch (const std::exception&) {
        loaded = {};
        loaded.sentence = QString::fromStdString(errorFromCurrentException().message);
    }
    return loaded;
}

std::optional<AnomalyMap> loadMap(const QString& map) {
    if (map.isEmpty() || !QFile::exists(map)) return std::nullopt;
    auto values = readTiffMap(toPath(map));
    return values ? std::optional(std::move(*values)) : std::nullopt;
}

} // namespace blemish
