// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <vector>

class QPainter;

namespace blemish {

/// An image with its halves, quarters and so on, so that drawing costs what is on screen and not what is in the file.
/// Copies share their pixels.
class ImagePyramid {
public:
    ImagePyramid() = default;
    /// Takes a moment for large images, some 150 ms for a hundred megapixels. Make it in a worker.
    explicit ImagePyramid(const QImage& image);

    bool isNull() const { return m_levels.empty(); }
    QSize size() const { return isNull() ? QSize() : m_levels.front().size(); }
    int width() const { return size().width(); }
    int height() const { return size().height(); }
    QRect rect() const { return {QPoint(), size()}; }
    QRgb pixel(QPoint at) const { return m_levels.front().pixel(at); }
    std::size_t levels() const { return m_levels.size(); }

    /// Fills `box` with the image as far as it lies in `visible` (logical pixels), from the smallest level that is sharp
    /// enough for `scale` device pixels on screen for one of the image.
    void draw(QPainter& painter, const QRectF& box, const QRectF& visible, double scale) const;

private:
    std::vector<QImage> m_levels; ///< RGB32, each half as wide and high as the one before it
};

} // namespace blemish
