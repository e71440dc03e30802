// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/imaging/profile.h"
#include "ui/view_tool.h"

namespace blemish {

/// A straight line on a view, kept in shares of the image's sides so that the next image has it at the same place. Dragging draws a new
/// one, dragging an end moves that end; with Shift it runs across, down or diagonally.
class ProfileTool : public QObject, public ViewTool {
    Q_OBJECT
public:
    explicit ProfileTool(ImageView& view, QObject* parent = nullptr);

    bool on() const { return m_on; }
    void setOn(bool on);
    const MapLine& line() const { return m_line; }
    void setLine(const MapLine& line); ///< cut off at the image's sides
    double length() const; ///< in image pixels
    /// Moves the whole line, or its end alone, by image pixels; the image's sides stop it.
    void moveBy(QPointF pixels, bool endAlone);
    /// The place that somebody points at, as a share of the line.
    void setMark(std::optional<double> share);

    bool takesMouse() const override { return m_on; }
    void press(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF at, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers) override;
    void release(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void paint(QPainter& painter, const ImageView& view) override;

signals:
    void lineChanged();

private:
    enum class Held { nothing, start, end };
    QPointF toImage(double x, double y) const;
    QPointF toShares(QPointF pixel) const;

    ImageView& m_view;
    bool m_on = false;
    MapLine m_line{0, 0.5, 1, 0.5};
    std::optional<double> m_mark;
    Held m_held = Held::nothing;
    bool m_drawing = false; ///< the button went down away from both ends; a move begins a new line there
    QPointF m_pressed;      ///< image pixels
};

} // namespace blemish
