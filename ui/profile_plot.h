// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/imaging/heatmap.h"
#include "ui/plot_style.h"

namespace blemish {

/// Anomaly values along a line, with the pixel threshold. The axis of values reaches over the scale of the heatmap, so that images of one
/// model look alike where they are alike. The arrow keys move the line, with Shift by ten pixels, with Ctrl its end alone.
class ProfilePlot : public StyledPlot {
    Q_OBJECT
public:
    explicit ProfilePlot(QWidget* parent = nullptr);

    /// `values` at equal distances along `length` image pixels; none: `emptyText` says why. No threshold: no line for it.
    void show(const std::vector<double>& values, double length, const HeatmapScale& scale, std::optional<double> threshold,
              const QString& emptyText);
    const std::vector<double>& values() const { return m_values; }
    std::optional<double> threshold() const { return m_threshold; } ///< as drawn
    QString words() const; ///< length, highest value and its place

signals:
    void pointed(std::optional<double> share); ///< of the line, under the cursor
    void moveWanted(QPointF pixels, bool endAlone);

protected:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void restyle() override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void point(std::optional<double> share);

    QCPGraph *m_curve = nullptr, *m_limit = nullptr, *m_mark = nullptr;
    QCPItemText *m_limitText = nullptr, *m_markText = nullptr;
    std::vector<double> m_values;
    double m_length = 0;
    std::optional<double> m_threshold;
};

} // namespace blemish
