// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/imaging/heatmap.h"

namespace blemish {

/// The colours of the heatmap over the raw values they stand for, with the threshold, whose mark can be dragged, and the value under
/// the cursor.
class HeatmapLegend : public QWidget {
    Q_OBJECT
public:
    explicit HeatmapLegend(QWidget* parent = nullptr);

    void setScale(const HeatmapScale& scale, bool ofThisImageOnly);
    void setColors(ColorMap colors);
    void setThreshold(std::optional<double> threshold);
    void setMovable(bool movable); ///< may the mark of the threshold be dragged
    void setPeak(std::optional<double> peak); ///< highest value of the image on show
    void setCursorValue(std::optional<double> value);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void thresholdMoved(double threshold); ///< its mark is being dragged

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QRect barRect() const;
    double xOf(double value) const;
    double valueAt(double x) const; ///< the nearest on the scale
    bool onMark(QPointF at) const;
    void drawBar(QPainter& painter) const;
    void drawNumbers(QPainter& painter) const;
    void drawTick(QPainter& painter, double value, bool strong) const;
    void describe();
    QString peakText() const;

    HeatmapScale m_scale;
    bool m_ofThisImageOnly = false;
    bool m_movable = false, m_dragging = false;
    ColorMap m_colors = ColorMap::inferno;
    std::optional<double> m_threshold, m_cursor, m_peak;
};

} // namespace blemish
