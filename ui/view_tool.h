// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <Qt>

class QPainter;

namespace blemish {

class ImageView;

/// Draws on an ImageView and, when it wants to, has its left mouse button instead of panning. Positions are image pixels: (0, 0)
/// is the corner of the first pixel, (0.5, 0.5) its centre; they may lie outside the image. The view does not own its tool.
class ViewTool {
public:
    virtual ~ViewTool() = default;

    virtual bool takesMouse() const { return true; } ///< call ImageView::setTool again when it changes
    virtual void press(QPointF at, Qt::KeyboardModifiers modifiers) = 0;
    /// Also called without a button held.
    virtual void move(QPointF at, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers) = 0;
    virtual void release(QPointF at, Qt::KeyboardModifiers modifiers) = 0;
    virtual void doubleClick(QPointF) {}
    /// True: taken. Otherwise the view zooms.
    virtual bool wheel(double /*notches*/, Qt::KeyboardModifiers) { return false; }
    virtual void leave() {}
    /// Draws over the image in widget coordinates; ImageView::toWidget says where an image point is.
    virtual void paint(QPainter& painter, const ImageView& view) = 0;
};

} // namespace blemish
