// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_canvas.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

namespace blemish {

namespace {
constexpr uchar on = 255;

QColor valueOf(bool set) {
    return set ? Qt::white : Qt::black;
}

/// A run of equal pixels in one line, and where to look for more of them.
struct Span {
    int y, left, right;
};

Span growSpan(const QImage& mask, QPoint seed, uchar value) {
    const uchar* line = mask.constScanLine(seed.y());
    int left = seed.x(), right = seed.x();
    while (left > 0 && line[left - 1] == value) --left;
    while (right + 1 < mask.width() && line[right + 1] == value) ++right;
    return {seed.y(), left, right};
}
} // namespace

QRect drawStroke(QImage& mask, QPointF from, QPointF to, double diameter, bool set) {
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(valueOf(set));
    const double radius = diameter / 2;
    if (diameter <= 1.5) { // circles of one pixel vanish between pixel centres
        painter.setPen(valueOf(set));
        painter.drawLine(QPoint(int(std::floor(from.x())), int(std::floor(from.y()))),
                         QPoint(int(std::floor(to.x())), int(std::floor(to.y()))));
    } else {
        painter.drawEllipse(from, radius, radius);
        if (from != to) {
            painter.setPen(QPen(valueOf(set), diameter, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(from, to);
        }
    }
    const double border = radius + 2;
    return QRectF(from, to).normalized().adjusted(-border, -border, border, border).toAlignedRect() & mask.rect();
}

QRect drawPolygon(QImage& mask, const QPolygonF& polygon, bool set) {
    QPainter painter(&mask);
    painter.setPen(Qt::NoPen);
    painter.setBrush(valueOf(set));
    painter.drawPolygon(polygon, Qt::WindingFill);
    return polygon.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1) & mask.rect();
}

QRect floodFill(QImage& mask, QPoint seed, bool set) {
    if (!mask.rect().contains(seed)) return {};
    const uchar value = set ? on : 0, old = mask.constScanLine(seed.y())[seed.x()];
    if (old == value) return {};
    QRect changed;
    std::vector<QPoint> seeds{seed};
    while (!seeds.empty()) {
        const QPoint at = seeds.back();
        seeds.pop_back();
        if (mask.constScanLine(at.y())[at.x()] != old) continue;
        const Span span = growSpan(mask, at, old);
        std::memset(mask.scanLine(span.y) + span.left, value, static_cast<std::size_t>(span.right - span.left + 1));
        changed |= QRect(span.left, span.y, span.right - span.left + 1, 1);
        for (const int y : {span.y - 1, span.y + 1}) {
            if (y < 0 || y >= mask.height()) continue;
            const uchar* line = mask.constScanLine(y);
            for (int x = span.left; x <= span.right; ++x)
                if (line[x] == old && (x == span.left || line[x - 1] != old)) seeds.push_back({x, y});
        }
    }
    return changed;
}

QRect addMask(QImage& mask, const QImage& added) {
    QRect changed;
    for (int y = 0; y < mask.height(); ++y) {
        uchar* line = mask.scanLine(y);
        const uchar* more = added.constScanLine(y);
        for (int x = 0; x < mask.width(); ++x) {
            if (more[x] == 0 || line[x] == on) continue;
            line[x] = on;
            changed |= QRect(x, y, 1, 1);
        }
    }
    return changed;
}

QRect wipeMask(QImage& mask) {
    QRect changed;
    for (int y = 0; y < mask.height(); ++y) {
        const uchar* line = mask.constScanLine(y);
        const uchar* end = line + mask.width();
        const uchar* first = std::find_if(line, end, [](uchar value) { return value != 0; });
        if (first == end) continue;
        const uchar* last = end;
        while (last[-1] == 0) --last;
        changed |= QRect(int(first - line), y, int(last - first), 1);
    }
    if (!changed.isEmpty()) mask.fill(0);
    return changed;
}

QImage emptyMask(QSize size) {
    QImage mask(size, QImage::Format_Grayscale8);
    mask.fill(0);
    return mask;
}

bool isEmptyMask(const QImage& mask) {
    for (int y = 0; y < mask.height(); ++y) {
        const uchar* line = mask.constScanLine(y);
        if (std::any_of(line, line + mask.width(), [](uchar value) { return value != 0; })) return false;
    }
    return true;
}

QImage toQMask(const Mask& mask) {
    QImage image(mask.width, mask.height, QImage::Format_Grayscale8);
    for (int y = 0; y < mask.height; ++y)
        std::transform(mask.row(y), mask.row(y) + mask.width, image.scanLine(y),
                       [](std::uint8_t v) { return v > 0 ? on : uchar(0); });
    return image;
}

Mask toMask(const QImage& image) {
    Mask mask(image.width(), image.height());
    for (int y = 0; y < mask.height; ++y) std::copy_n(image.constScanLine(y), mask.width, mask.row(y));
    return mask;
}

QImage maskOfSize(const QImage& mask, QSize size) {
    return mask.isNull() || mask.size() == size ? mask : mask.scaled(size, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

} // namespace blemish
