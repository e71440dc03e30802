// SPDX-License-Identifier: GPL-3.0-or-later
// The mouse on an image: its tools, zoom, panning and the value under the cursor; the rest is in image_view.cpp.
#include <QMouseEvent>
#include <QWheelEvent>
#include <cmath>
#include <limits>
#include <utility>

#include "ui/image_view.h"
#include "ui/view_tool.h"

namespace blemish {

void ImageView::setTool(ViewTool* tool) {
    m_tool = tool;
    m_heldTool = nullptr;
    showCursor();
    update();
}

void ImageView::setMeasure(ViewTool* measure) {
    m_measure = measure;
    m_heldTool = nullptr;
    showCursor();
    update();
}

ViewTool* ImageView::mouseTool() const {
    for (ViewTool* tool : {m_measure, m_tool})
        if (tool && tool->takesMouse() && !m_image.isNull()) return tool;
    return nullptr;
}

void ImageView::showCursor() {
    const auto draws = [](const ViewTool* tool) { return tool && tool->takesMouse(); };
    draws(m_measure) || draws(m_tool) ? setCursor(Qt::CrossCursor) : unsetCursor();
}

void ImageView::wheelEvent(QWheelEvent* event) {
    // Shift and Alt turn some wheels sideways.
    const double notches = (event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x()) / 120.0;
    event->accept();
    if (ViewTool* tool = mouseTool(); tool && tool->wheel(notches, event->modifiers())) return;
    if (notches != 0) zoomTo(m_zoom * std::pow(1.2, notches), event->position());
}

void ImageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) return;
    if (ViewTool* tool = mouseTool(); tool && event->button() == Qt::LeftButton) {
        m_heldTool = tool;
        return tool->press(toImage(event->position()), event->modifiers());
    }
    m_dragFrom = event->position();
    setCursor(Qt::ClosedHandCursor);
}

void ImageView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragFrom && !m_image.isNull()) {
        m_center -= (event->position() - *m_dragFrom) / (m_zoom / devicePixelRatioF());
        m_dragFrom = event->position();
        m_fit = false;
        keepInSight();
        tellPlace();
    }
    if (ViewTool* tool = mouseTool()) tool->move(toImage(event->position()), event->buttons(), event->modifiers());
    tellHovered(event->position());
}

void ImageView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        if (ViewTool* tool = std::exchange(m_heldTool, nullptr)) return tool->release(toImage(event->position()), event->modifiers());
    m_dragFrom.reset();
    showCursor();
}

void ImageView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (ViewTool* tool = mouseTool()) return tool->doubleClick(toImage(event->position()));
    if (m_fit)
        zoomTo(std::max(1.0, m_zoom * 2), event->position());
    else
        fit();
}

void ImageView::leaveEvent(QEvent*) {
    if (m_tool) m_tool->leave();
    emit left();
}

void ImageView::tellHovered(QPointF position) {
    const QPointF at = toImage(position);
    const QPoint pixel(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    if (!m_image.rect().contains(pixel)) {
        emit left();
        return;
    }
    const auto value = valueAt(at);
    emit hovered(pixel, m_image.pixel(pixel), value ? *value : std::numeric_limits<double>::quiet_NaN());
}

} // namespace blemish
