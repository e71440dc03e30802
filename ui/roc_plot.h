// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/metrics/image_metrics.h"
#include "ui/plot_style.h"

namespace blemish {

/// Recall over false-alarm rate with the point that is in force. A click or drag on the curve picks the nearest point;
/// the arrow keys walk along it.
class RocPlot : public StyledPlot {
    Q_OBJECT
public:
    explicit RocPlot(QWidget* parent = nullptr);

    void setCurve(const RocCurve& curve);
    void setAuroc(const Metric& auroc); ///< with its interval once that is known
    void setThreshold(double threshold);

    std::size_t operatingPoint() const { return m_operating; } ///< index into the curve's points
    /// Widget position of a point of the curve (for tests and for the pointer).
    QPointF positionOf(std::size_t point) const;
    /// A threshold that selects this point and lies away from any score, so that rounding cannot flip an image.
    double thresholdOf(std::size_t point) const;

signals:
    void thresholdMoved(double threshold); ///< by the user

protected:
    void restyle() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool drawable() const { return m_curve.positives() > 0 && m_curve.negatives() > 0; }
    std::size_t nearestPoint(const QPointF& position) const;
    void pick(std::size_t point);
    void placeMarker();
    void describe();

    RocCurve m_curve;
    Metric m_auroc;
    QCPCurve* m_line = nullptr;
    QCPCurve* m_chance = nullptr;
    QCPGraph* m_marker = nullptr;
    QCPItemText* m_caption = nullptr;
    std::size_t m_operating = 0;
    double m_threshold = 0;
};

} // namespace blemish
