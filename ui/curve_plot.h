// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/base/label.h"
#include "ui/curve_shape.h"
#include "ui/plot_style.h"

namespace blemish {

/// A curve with the point that is in force. A click or drag on the curve picks the nearest point; the arrow keys walk along
/// it. With a review band a hollow point shows its lower end and is moved the same way (arrow keys: with Ctrl).
class CurvePlot : public StyledPlot {
    Q_OBJECT
public:
    explicit CurvePlot(QWidget* parent = nullptr);

    void setShape(const CurveShape& shape);
    void setArea(const Metric& area); ///< with its interval once that is known
    void setThresholds(const Thresholds& thresholds);
    /// A line of equal cost through the point in force; nothing hides it.
    void setIsoCost(const std::optional<QLineF>& line);
    /// The convex hull of the shape, where it has one. Points are still picked on the curve itself.
    void showHull(bool on);
    bool hullShown() const { return m_hull->visible() && !m_shape.hull.empty(); }

    const CurveShape& shape() const { return m_shape; }
    std::size_t operatingPoint() const { return m_operating; } ///< index into the shape's points
    QPointF operatingPosition() const;                          ///< shares on both axes
    /// Widget position of a point of the curve (for tests and for the pointer).
    QPointF positionOf(std::size_t point) const;
    double thresholdOf(std::size_t point) const { return m_shape.thresholdOf(point); }

signals:
    void thresholdMoved(double threshold); ///< by the user
    void reviewMoved(double review);       ///< by the user, who drags the hollow point

protected:
    void restyle() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool drawable() const { return m_shape.points.size() >= 2; }
    std::size_t nearestPoint(const QPointF& position) const;
    void fitAxes();
    void drawLine();
    void pick(std::size_t point, bool review);
    void placeMarker();
    void describe();

    CurveShape m_shape;
    QCPCurve *m_line = nullptr, *m_chance = nullptr, *m_isoCost = nullptr, *m_hull = nullptr;
    QCPGraph *m_marker = nullptr, *m_reviewMarker = nullptr;
    QCPItemText* m_caption = nullptr;
    std::size_t m_operating = 0, m_review = 0;
    bool m_dragsReview = false;
    Thresholds m_thresholds;
};

} // namespace blemish
