// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/image_pyramid.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace blemish {

namespace {
constexpr int smallestEdge = 512; ///< images of this size need no halves

/// Mean of four colours, two channels at a time: each has 8 bits and room for the sum.
QRgb mean(QRgb a, QRgb b, QRgb c, QRgb d) {
    constexpr std::uint32_t even = 0x00ff00ff, half = 0x00020002;
    const std::uint32_t low = (a & even) + (b & even) + (c & even) + (d & even) + half;
    const std::uint32_t high = ((a >> 8) & even) + ((b >> 8) & even) + ((c >> 8) & even) + ((d >> 8) & even) + half;
    return ((low >> 2) & even) | (((high >> 2) & even) << 8);
}

QImage halved(const QImage& image) {
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, QImage::Format_RGB32);
    for (int y = 0; y < half.height(); ++y) {
        const auto* upper = reinterpret_cast<const QRgb*>(image.constScanLine(2 * y));
        const auto* lower = reinterpret_cast<const QRgb*>(image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
        auto* line = reinterpret_cast<QRgb*>(half.scanLine(y));
        for (int x = 0; x < half.width(); ++x) {
            const int left = 2 * x, right = std::min(left + 1, image.width() - 1);
            line[x] = mean(upper[left], upper[right], lower[left], lower[right]);
        }
    }
    return half;
}
} // namespace

ImagePyramid::ImagePyramid(const QImage& image) {
    if (image.isNull()) return;
    m_levels.push_back(image.convertToFormat(QImage::Format_RGB32));
    while (std::max(m_levels.back().width(), m_levels.back().height()) > smallestEdge) m_levels.push_back(halved(m_levels.back()));
}

void ImagePyramid::draw(QPainter& painter, const QRectF& box, const QRectF& visible, double scale) const {
    if (isNull() || box.isEmpty()) return;
    const double halves = scale < 1 ? std::floor(std::log2(1 / scale)) : 0;
    const QImage& level = m_levels[std::min(m_levels.size() - 1, static_cast<std::size_t>(halves))];
    const double sx = level.width() / box.width(), sy = level.height() / box.height();
    const QRectF seen = box.intersected(visible).translated(-box.topLeft());
    // Whole pixels, so that what is drawn in parts has no seams, and one more on each side for the smoothing.
    const QRect source = QRectF(seen.left() * sx, seen.top() * sy, seen.width() * sx, seen.height() * sy)
                             .toAlignedRect()
                             .adjusted(-1, -1, 1, 1)
                             .intersected(level.rect());
    if (source.isEmpty()) return;
    const QRectF target(box.left() + source.left() / sx, box.top() + source.top() / sy, source.width() / sx, source.height() / sy);
    painter.drawImage(target, level, QRectF(source));
}

} // namespace blemish
