// SPDX-License-Identifier: GPL-3.0-or-later
// How the mask editor shows its layers, its polygon and its cursor.
#include <QPainter>

#include "ui/image_view.h"
#include "ui/mask_editor.h"

namespace blemish {

namespace {
const QColor defectColor(0x56, 0xb4, 0xe9), ignoreColor(0xe6, 0x9f, 0x00);

/// Fills what is set in the mask with `brush`, which does not grow with the zoom.
void paintMask(QPainter& painter, const ImageView& view, const QImage& mask, const QBrush& brush) {
    const QRectF seen = QRectF(view.toImage({0, 0}), view.toImage(QPointF(view.width(), view.height()))) & QRectF(mask.rect());
    const QRect source = seen.toAlignedRect() & mask.rect();
    if (source.isEmpty()) return;
    const double dpr = view.devicePixelRatioF();
    QImage layer((QSizeF(view.size()) * dpr).toSize(), QImage::Format_ARGB32_Premultiplied);
    layer.setDevicePixelRatio(dpr);
    layer.fill(Qt::transparent);
    const QImage alpha(mask.constBits(), mask.width(), mask.height(), mask.bytesPerLine(), QImage::Format_Alpha8); // no copy
    QPainter inner(&layer);
    const QRectF target(view.toWidget(source.topLeft()), view.toWidget(QPointF(source.right() + 1, source.bottom() + 1)));
    inner.drawImage(target, alpha, QRectF(source));
    inner.setCompositionMode(QPainter::CompositionMode_SourceIn);
    inner.fillRect(QRect(QPoint(), view.size()), brush);
    inner.end();
    painter.drawImage(0, 0, layer);
}

void drawTwice(QPainter& painter, const QColor& color, const auto& shape) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 190), 3)); // a dark rim keeps it visible on any ground
    shape();
    painter.setPen(QPen(color, 1.4));
    shape();
}
} // namespace

void MaskEditor::paint(QPainter& painter, const ImageView& view) {
    if (m_image < 0) return;
    QColor tint = defectColor;
    tint.setAlpha(120);
    // While nothing is drawn the view outlines the defect; the ignored part is always to be seen.
    if (m_tool != Tool::none && !mask(Layer::defect).isNull()) paintMask(painter, view, mask(Layer::defect), tint);
    if (!mask(Layer::ignore).isNull()) {
        QColor shade = Qt::black;
        shade.setAlpha(90);
        paintMask(painter, view, mask(Layer::ignore), shade);
        paintMask(painter, view, mask(Layer::ignore), QBrush(ignoreColor, Qt::BDiagPattern));
    }
    if (!takesMouse()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_tool == Tool::polygon) paintPolygon(painter, view);
    paintCursor(painter, view);
}

void MaskEditor::paintPolygon(QPainter& painter, const ImageView& view) const {
    if (m_polygon.isEmpty()) return;
    QPolygonF line;
    for (const QPointF& point : m_polygon) line << view.toWidget(point);
    const QPointF first = line.first();
    if (m_cursor) line << view.toWidget(*m_cursor);
    const QColor color = m_layer == Layer::defect ? defectColor : ignoreColor;
    drawTwice(painter, color, [&] {
        QPen pen = painter.pen();
        if (m_polygonWipes) pen.setDashPattern({3, 3}); // told from one that paints by shape
        painter.setPen(pen);
        painter.drawPolyline(line);
    });
    drawTwice(painter, color, [&] { painter.drawEllipse(first, 4, 4); });
}

void MaskEditor::paintCursor(QPainter& painter, const ImageView& view) const {
    if (!m_cursor || (m_tool != Tool::brush && m_tool != Tool::eraser)) return;
    const double radius = size() / 2.0 * view.zoom() / view.devicePixelRatioF();
    const QPointF at = view.toWidget(*m_cursor);
    drawTwice(painter, Qt::white, [&] { painter.drawEllipse(at, radius, radius); });
    if (m_tool != Tool::eraser) return;
    const double arm = std::min(radius * 0.5, 6.0); // told from the brush by shape
    drawTwice(painter, Qt::white, [&] { painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0)); });
}

} // namespace blemish
