// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/image_view.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/imaging/overlay_weight.h"
#include "core/imaging/profile.h"
#include "ui/theme.h"
#include "ui/view_tool.h"

namespace blemish {

namespace {
constexpr double largestZoom = 64;
constexpr std::int64_t finestMask = 4'000'000; ///< pixels; larger masks are outlined at a fraction of their size
constexpr double surroundings = 3;                ///< how many times a region's size is shown around it

std::vector<QPolygonF> outlines(const AnomalyMap& map, float threshold) {
    std::vector<QPolygonF> polygons;
    for (const Polyline& line : contours(map, threshold)) {
        QPolygonF polygon;
        for (const auto& [x, y] : line)
            polygon << QPointF(static_cast<double>(x) / map.width, static_cast<double>(y) / map.height);
        polygons.push_back(polygon);
    }
    return polygons;
}

/// Colour by value and, over an image, opacity by value: what is normal keeps its own look.
QImage coloured(const AnomalyMap& map, const HeatmapScale& scale, ColorMap colors, bool opaque) {
    QImage image(map.width, map.height, QImage::Format_ARGB32);
    const auto table = colorTable(colors);
    std::array<int, 256> alphas{};
    for (std::size_t i = 0; i < alphas.size(); ++i)
        alphas[i] = opaque ? 255 : static_cast<int>(std::lround(255 * overlayWeight(static_cast<double>(i) / 255)));
    for (int y = 0; y < map.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const float* values = map.row(y);
        for (int x = 0; x < map.width; ++x) {
            const int level = std::clamp(static_cast<int>(scaled(values[x], scale) * 255 + 0.5F), 0, 255);
            const auto& c = table[static_cast<std::size_t>(level)];
            line[x] = qRgba(c[0], c[1], c[2], alphas[static_cast<std::size_t>(level)]);
        }
    }
    return image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}
} // namespace

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("imageView"));
    setAccessibleName(tr("Image with heatmap"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 10);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ImageView::setImage(const ImagePyramid& image) {
    const bool sameSize = image.size() == m_placedSize;
    m_image = image;
    m_placedSize = image.size();
    m_message.clear();
    setAccessibleDescription({});
    if (!sameSize || m_fit) fit();
    update();
}

void ImageView::setMap(std::optional<AnomalyMap> map) {
    m_map = std::move(map);
    rebuildOverlay();
    rebuildContours();
}

std::vector<QPolygonF> ImageView::outlinesOf(const Mask& mask) {
    if (mask.empty()) return {};
    int step = 1;
    while (std::int64_t(mask.width / step) * (mask.height / step) > finestMask) ++step;
    AnomalyMap values(std::max(1, mask.width / step), std::max(1, mask.height / step));
    for (int y = 0; y < values.height; ++y)
        for (int x = 0; x < values.width; ++x) values.row(y)[x] = mask.row(y * step)[x * step] > 0 ? 1.0F : 0.0F;
    return outlines(values, 0.5F);
}

void ImageView::setMaskOutlines(std::vector<QPolygonF> lines) {
    m_maskOutlines = std::move(lines);
    update();
}

void ImageView::setMessage(const QString& sentence) {
    setWaiting(sentence);
    m_placedSize = {};
}

void ImageView::setWaiting(const QString& sentence) {
    m_image = {};
    m_map.reset();
    m_overlay = {};
    m_contours.clear();
    m_maskOutlines.clear();
    m_message = sentence;
    setAccessibleDescription(sentence);
    emit overlayChanged();
    update();
}

void ImageView::setStyle(const OverlayStyle& style) {
    const bool recolour = style.colors != m_style.colors || style.ownScale != m_style.ownScale || style.mode != m_style.mode;
    m_style = style;
    if (recolour) rebuildOverlay();
    emit overlayChanged();
    update();
}

void ImageView::setModelScale(const HeatmapScale& scale) {
    if (scale.low == m_modelScale.low && scale.high == m_modelScale.high) return;
    m_modelScale = scale;
    rebuildOverlay();
}

void ImageView::setPixelThreshold(double threshold) {
    if (threshold == m_pixelThreshold) return;
    m_pixelThreshold = threshold;
    rebuildContours();
}

void ImageView::setOverlayHidden(bool hidden) {
    if (hidden == m_overlayHidden) return;
    m_overlayHidden = hidden;
    emit overlayChanged();
    update();
}

void ImageView::setFlipped(const ImageView* other) {
    if (other == m_flipped) return;
    m_flipped = other && other->hasImage() ? other : nullptr;
    update();
}

std::optional<double> ImageView::peak() const {
    if (!m_map || m_map->empty()) return std::nullopt;
    return double(*std::max_element(m_map->pixels.begin(), m_map->pixels.end()));
}

HeatmapScale ImageView::scaleInForce() const {
    if (!m_style.ownScale || !m_map || m_map->empty()) return m_modelScale;
    const auto [low, high] = std::minmax_element(m_map->pixels.begin(), m_map->pixels.end());
    return {*low, *high};
}

void ImageView::rebuildOverlay() {
    m_overlay = m_map && !m_map->empty() ? coloured(*m_map, scaleInForce(), m_style.colors, m_style.mode == ViewMode::heatmap) : QImage();
    emit overlayChanged();
    update();
}

void ImageView::rebuildContours() {
    m_contours = m_map && !m_map->empty() ? outlines(*m_map, static_cast<float>(m_pixelThreshold)) : std::vector<QPolygonF>{};
    update();
}

// --- geometry

double ImageView::fitZoom() const {
    if (m_image.isNull()) return 1;
    const double dpr = devicePixelRatioF(), border = 16;
    const double x = std::max(16.0, width() - border) * dpr / m_image.width();
    const double y = std::max(16.0, height() - border) * dpr / m_image.height();
    return std::min({x, y, largestZoom});
}

QPointF ImageView::toWidget(QPointF image) const {
    return QPointF(width() / 2.0, height() / 2.0) + (image - m_center) * (m_zoom / devicePixelRatioF());
}

QPointF ImageView::toImage(QPointF widget) const {
    return m_center + (widget - QPointF(width() / 2.0, height() / 2.0)) / (m_zoom / devicePixelRatioF());
}

QRectF ImageView::target() const {
    return {toWidget({0, 0}), toWidget(QPointF(m_image.width(), m_image.height()))};
}

void ImageView::fit() {
    m_fit = true;
    m_zoom = fitZoom();
    m_center = QPointF(m_image.width() / 2.0, m_image.height() / 2.0);
    tellPlace();
}

void ImageView::tellPlace() {
    emit zoomed(m_zoom);
    emit placeChanged();
    update();
}

ImageView::Place ImageView::place() const {
    if (m_image.isNull() || m_zoom <= 0) return {};
    return {QPointF(m_center.x() / m_image.width(), m_center.y() / m_image.height()),
            width() * devicePixelRatioF() / m_zoom / m_image.width(), m_fit};
}

void ImageView::setPlace(const Place& place) {
    if (m_image.isNull() || place.width <= 0) return;
    m_fit = place.fit;
    m_zoom = place.fit ? fitZoom() : width() * devicePixelRatioF() / place.width / m_image.width();
    m_center = QPointF(place.center.x() * m_image.width(), place.center.y() * m_image.height());
    emit zoomed(m_zoom);
    update();
}

void ImageView::lookAt(QPointF center, double zoom) {
    if (m_image.isNull()) return;
    m_zoom = std::clamp(zoom, std::min(1.0, fitZoom()) / 2, largestZoom);
    m_fit = false;
    m_center = QPointF(center.x() * m_image.width(), center.y() * m_image.height());
    keepInSight();
    tellPlace();
}

void ImageView::showRegion(const QRectF& region) {
    if (m_image.isNull() || region.isEmpty()) return;
    const double dpr = devicePixelRatioF();
    const double wanted = std::min(width() * dpr / region.width(), height() * dpr / region.height()) / surroundings;
    m_zoom = std::clamp(wanted, std::min(1.0, fitZoom()) / 2, largestZoom);
    m_fit = false;
    m_center = region.center();
    keepInSight();
    tellPlace();
}

void ImageView::actualSize() {
    zoomTo(1, QPointF(width() / 2.0, height() / 2.0));
}

void ImageView::zoomIn() {
    zoomTo(m_zoom * 1.25, QPointF(width() / 2.0, height() / 2.0));
}

void ImageView::zoomOut() {
    zoomTo(m_zoom / 1.25, QPointF(width() / 2.0, height() / 2.0));
}

void ImageView::zoomTo(double zoom, QPointF at) {
    if (m_image.isNull()) return;
    const QPointF fixed = toImage(at);
    m_zoom = std::clamp(zoom, std::min(1.0, fitZoom()) / 2, largestZoom);
    m_fit = false;
    m_center += fixed - toImage(at);
    keepInSight();
    tellPlace();
}

/// The middle of the view stays on the image, so it cannot be lost.
void ImageView::keepInSight() {
    m_center.setX(std::clamp(m_center.x(), 0.0, static_cast<double>(m_image.width())));
    m_center.setY(std::clamp(m_center.y(), 0.0, static_cast<double>(m_image.height())));
}

std::optional<double> ImageView::valueAt(QPointF image) const {
    if (!m_map || m_map->empty() || m_image.isNull()) return std::nullopt;
    return blemish::valueAt(*m_map, image.x() / m_image.width(), image.y() / m_image.height());
}

// --- painting

void ImageView::drawOutlines(QPainter& painter, const std::vector<QPolygonF>& lines, const QColor& color,
                             Qt::PenStyle style) const {
    const QRectF box = target();
    QTransform place;
    place.translate(box.left(), box.top());
    place.scale(box.width(), box.height());
    for (const QPolygonF& line : lines) {
        const QPolygonF polygon = place.map(line);
        painter.setPen(QPen(QColor(0, 0, 0, 170), 3.2)); // a dark rim keeps it visible on any ground
        painter.drawPolygon(polygon);
        painter.setPen(QPen(color, 1.6, style));
        painter.drawPolygon(polygon);
    }
}

/// `from` holds what is shown: this view, or the one that it is flipped to. The place is always the own one.
void ImageView::paintContent(QPainter& painter, const ImageView& from) const {
    const QRectF box = target();
    if (from.imageVisible()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 2);
        from.m_image.draw(painter, box, rect(), box.width() * devicePixelRatioF() / from.m_image.width());
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (from.overlayVisible()) {
        painter.setOpacity(from.imageVisible() ? m_style.opacity : 1);
        painter.drawImage(box, from.m_overlay, QRectF(from.m_overlay.rect()));
        painter.setOpacity(1);
    }
    if (m_overlayHidden) return;
    if (m_style.mask) drawOutlines(painter, from.m_maskOutlines, QColor(0x56, 0xb4, 0xe9), Qt::DashLine);
    if (m_style.contour && from.overlayVisible()) drawOutlines(painter, from.m_contours, Qt::white, Qt::SolidLine);
}

void ImageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(isDark(palette()) ? QPalette::Dark : QPalette::Midlight));
    if (m_image.isNull()) {
        painter.fillRect(rect(), palette().color(QPalette::Base));
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    paintContent(painter, m_flipped ? *m_flipped : *this);
    for (ViewTool* tool : {m_tool, m_measure})
        if (tool && !m_flipped && !m_overlayHidden) tool->paint(painter, *this);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ImageView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fit) fit();
}

bool ImageView::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::event(event);
}

} // namespace blemish
