// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/imaging/heatmap.h"

namespace blemish {

/// How the heatmap lies over the image.
struct OverlayStyle {
    bool shown = true;
    double opacity = 0.7;
    ColorMap colors = ColorMap::inferno;
    bool contour = true;        ///< outline at the pixel threshold
    bool mask = false;          ///< outline of the labelled defect
    bool ownScale = false;      ///< the range of this image instead of the model's
    bool operator==(const OverlayStyle&) const = default;
};

/// One image with its heatmap: zoom at the cursor, pan by dragging, values under the cursor.
class ImageView : public QWidget {
    Q_OBJECT
public:
    explicit ImageView(QWidget* parent = nullptr);

    void setImage(const QImage& image); ///< keeps zoom and place when the size stays the same
    void setMap(std::optional<AnomalyMap> map);
    void setMask(const Mask& mask);
    void setMessage(const QString& sentence); ///< shown when there is no image
    void setStyle(const OverlayStyle& style);
    void setModelScale(const HeatmapScale& scale);
    void setPixelThreshold(double threshold);
    void setOverlayHidden(bool hidden); ///< while a key is held

    bool hasImage() const { return !m_image.isNull(); }
    bool hasMap() const { return m_map.has_value(); }
    bool overlayVisible() const { return m_style.shown && !m_overlayHidden && m_map; }
    HeatmapScale scaleInForce() const;
    double zoom() const { return m_zoom; } ///< device pixels on screen for one of the image
    QPointF toImage(QPointF widget) const;
    QPointF toWidget(QPointF image) const;
    std::optional<double> valueAt(QPointF image) const;

public slots:
    void fit();
    void actualSize();
    void zoomIn();
    void zoomOut();

signals:
    /// `value` is NaN without a map. Outside the image `left` comes instead.
    void hovered(QPoint pixel, QRgb color, double value);
    void left();
    void zoomed(double zoom);
    void overlayChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    double fitZoom() const;
    QRectF target() const;
    void zoomTo(double zoom, QPointF at);
    void keepInSight();
    void rebuildOverlay();
    void rebuildContours();
    void drawOutlines(QPainter& painter, const std::vector<QPolygonF>& lines, const QColor& color, Qt::PenStyle style) const;
    void tellHovered(QPointF position);

    QImage m_image, m_small; ///< `m_small`: for far-away views of large images
    std::optional<AnomalyMap> m_map;
    QImage m_overlay;
    std::vector<QPolygonF> m_contours, m_maskOutlines; ///< in 0..1 of the image's sides
    HeatmapScale m_modelScale;
    double m_pixelThreshold = 0;
    OverlayStyle m_style;
    bool m_overlayHidden = false;
    QString m_message;
    double m_zoom = 1;
    bool m_fit = true;
    QPointF m_center; ///< image point in the middle of the widget
    std::optional<QPointF> m_dragFrom;
};

} // namespace blemish
