// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPolygonF>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/imaging/heatmap.h"
#include "ui/image_pyramid.h"

namespace blemish {

class ViewTool;

/// What is shown of an image that has a heatmap; one without is shown as it is.
enum class ViewMode { image, overlay, heatmap };

/// How the heatmap lies over the image.
struct OverlayStyle {
    ViewMode mode = ViewMode::overlay;
    double opacity = 0.7;
    ColorMap colors = ColorMap::inferno;
    bool contour = true;   ///< outline at the pixel threshold
    bool mask = false;     ///< outline of the labelled defect
    bool ownScale = false; ///< the range of this image instead of the model's
    bool operator==(const OverlayStyle&) const = default;
};

/// One image with its heatmap: zoom at the cursor, pan by dragging, values under the cursor.
class ImageView : public QWidget {
    Q_OBJECT
public:
    explicit ImageView(QWidget* parent = nullptr);

    void setImage(const ImagePyramid& image); ///< keeps zoom and place when the size stays the same
    void setImage(const QImage& image) { setImage(ImagePyramid(image)); } ///< for small ones
    void setMap(std::optional<AnomalyMap> map);
    /// Outlines of a mask, in 0..1 of the image's sides. Takes a moment for large masks: make them in a worker.
    static std::vector<QPolygonF> outlinesOf(const Mask& mask);
    void setMaskOutlines(std::vector<QPolygonF> outlines);
    void setMask(const Mask& mask) { setMaskOutlines(outlinesOf(mask)); }
    void setMessage(const QString& sentence); ///< shown when there is no image
    void setWaiting(const QString& sentence); ///< the same until the next image, which is seen at this place if it has this size
    void setStyle(const OverlayStyle& style);
    const OverlayStyle& overlayStyle() const { return m_style; }
    void setModelScale(const HeatmapScale& scale);
    void setPixelThreshold(double threshold);
    double pixelThreshold() const { return m_pixelThreshold; } ///< infinite: none counts for this map
    void setOverlayHidden(bool hidden); ///< while a key is held
    /// Draws over the image and may take the left button; the middle button always pans. Null: none.
    void setTool(ViewTool* tool);
    /// Lies over the tool and, when it wants to, has the mouse before it. Null: none.
    void setMeasure(ViewTool* measure);
    /// Shows what `other` holds in the place of the own image, while a key is held. Null: the own image again.
    void setFlipped(const ImageView* other);

    /// What part is seen: the image point in the middle of the widget and how much fits into its width, as shares.
    struct Place {
        QPointF center{0.5, 0.5};
        double width = 1;
        bool fit = true;
    };
    Place place() const;
    void setPlace(const Place& place); ///< tells nobody, so that two views can follow each other
    void lookAt(QPointF center, double zoom); ///< `center` in shares of the image's sides
    void showRegion(const QRectF& region); ///< in image pixels, with some surroundings

    QSize imageSize() const { return m_image.size(); }
    bool hasImage() const { return !m_image.isNull(); }
    bool hasMap() const { return m_map.has_value(); }
    const std::optional<AnomalyMap>& map() const { return m_map; }
    std::optional<double> peak() const; ///< highest value of the map
    bool overlayVisible() const { return m_style.mode != ViewMode::image && !m_overlayHidden && m_map; }
    bool imageVisible() const { return hasImage() && (m_style.mode != ViewMode::heatmap || !overlayVisible()); }
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
    void placeChanged(); ///< by the user
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
    ViewTool* mouseTool() const; ///< null: the mouse pans
    void showCursor();
    double fitZoom() const;
    QRectF target() const;
    void zoomTo(double zoom, QPointF at);
    void keepInSight();
    void tellPlace();
    void paintContent(QPainter& painter, const ImageView& from) const;
    void rebuildOverlay();
    void rebuildContours();
    void drawOutlines(QPainter& painter, const std::vector<QPolygonF>& lines, const QColor& color, Qt::PenStyle style) const;
    void tellHovered(QPointF position);

    ImagePyramid m_image;
    QSize m_placedSize; ///< of the image that zoom and place are for
    const ImageView* m_flipped = nullptr;
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
    ViewTool *m_tool = nullptr, *m_measure = nullptr;
    ViewTool* m_heldTool = nullptr; ///< the left button is down for it
};

} // namespace blemish
