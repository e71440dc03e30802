// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/legend_strip.h"

#include <QPainter>
#include <QPolygonF>
#include <QString>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <string_view>

namespace blemish {

namespace {

/// One-stroke digits on a grid of 4 x 6 with the origin at the top left: pairs of coordinates, strokes parted by a blank.
std::string_view strokesOf(char16_t c) {
    switch (c) {
    case u'0': return "103041453616050110";
    case u'1': return "112026 1636";
    case u'2': return "01103041420646";
    case u'3': return "0110304142334445361605 1333";
    case u'4': return "36300444";
    case u'5': return "400003334445361605";
    case u'6': return "4130100105163645443303";
    case u'7': return "004016";
    case u'8': return "103041423313020110 133344453616050413";
    case u'9': return "4313020110304145361605";
    case u'.': return "2526";
    case u'-': return "0343";
    case u'+': return "0343 2125";
    case u'e': return "044443321203051646";
    default: return {};
    }
}

constexpr double advance = 6; ///< from digit to digit, grid units

double widthOf(const QString& text, double unit) {
    return (static_cast<double>(text.size()) * advance - 2) * unit;
}

void drawNumber(QPainter& painter, QPointF topLeft, const QString& text, double unit) {
    for (const QChar c : text) {
        QPolygonF line;
        const std::string_view strokes = strokesOf(c.unicode());
        for (std::size_t i = 0; i + 1 < strokes.size(); i += strokes[i] == ' ' ? 1 : 2) {
            if (strokes[i] == ' ') {
                painter.drawPolyline(line);
                line.clear();
            } else {
                line << topLeft + QPointF(strokes[i] - '0', strokes[i + 1] - '0') * unit;
            }
        }
        painter.drawPolyline(line);
        topLeft.rx() += advance * unit;
    }
}

QString shortNumber(double value) {
    return QString::number(value, 'g', 3);
}

struct Strip {
    QRectF bar;
    double unit = 1; ///< grid unit of the digits, pixels
    HeatmapScale range;
    double x(double value) const {
        return bar.left() + bar.width() * (value - double(range.low)) / (double(range.high) - double(range.low));
    }
};

void drawNumbers(QPainter& painter, const Strip& strip, double threshold) {
    const QRectF& bar = strip.bar;
    const double below = bar.bottom() + 4 * strip.unit;
    const QString low = shortNumber(double(strip.range.low)), high = shortNumber(double(strip.range.high));
    const double lowEnd = bar.left() + widthOf(low, strip.unit), highStart = bar.right() - widthOf(high, strip.unit);
    if (lowEnd + 4 * strip.unit <= highStart) { // a very narrow image has room for one of them at most
        drawNumber(painter, {bar.left(), below}, low, strip.unit);
        drawNumber(painter, {highStart, below}, high, strip.unit);
    }
    if (!std::isfinite(threshold)) return;
    const QString text = shortNumber(threshold);
    const double width = widthOf(text, strip.unit);
    const double x = std::clamp(strip.x(threshold) - width / 2, bar.left(), std::max(bar.left(), bar.right() - width));
    drawNumber(painter, {x, bar.top() - 11 * strip.unit}, text, strip.unit);
}

void drawStrip(QPainter& painter, const Strip& strip, const HeatmapScale& scale, ColorMap colors, double threshold) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(strip.bar, legendColors(strip.range, scale, colors));
    const QColor ink(0x1b, 0x1f, 0x24);
    painter.setPen(QPen(ink, strip.unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    drawNumbers(painter, strip, threshold);
    if (!std::isfinite(threshold)) return;
    const double x = strip.x(threshold), u = strip.unit;
    painter.setPen(QPen(Qt::white, 3 * u));
    painter.drawLine(QPointF(x, strip.bar.top() - u), QPointF(x, strip.bar.bottom() + u));
    painter.setPen(QPen(ink, 1.4 * u));
    painter.drawLine(QPointF(x, strip.bar.top() - 2 * u), QPointF(x, strip.bar.bottom() + 2 * u));
}

} // namespace

HeatmapScale legendRange(const HeatmapScale& scale, double threshold) {
    HeatmapScale range = scale;
    if (!std::isfinite(range.low)) range.low = 0;
    if (!(std::isfinite(range.high) && range.high > range.low)) range.high = range.low + 1;
    if (!std::isfinite(threshold)) return range;
    const float margin = 0.06F * (range.high - range.low);
    const float tick = static_cast<float>(threshold);
    if (tick > range.high) range.high = tick + margin;
    if (tick < range.low) range.low = tick - margin;
    return range;
}

QImage legendColors(const HeatmapScale& range, const HeatmapScale& scale, ColorMap colors, int steps) {
    QImage row(steps, 1, QImage::Format_RGB32);
    const auto table = colorTable(colors);
    for (int x = 0; x < steps; ++x) {
        const float value = range.low + (range.high - range.low) * (static_cast<float>(x) + 0.5F) / static_cast<float>(steps);
        const auto index = static_cast<std::size_t>(std::clamp(std::lround(scaled(value, scale) * 255), 0L, 255L));
        row.setPixel(x, 0, qRgb(table[index][0], table[index][1], table[index][2]));
    }
    return row;
}

RgbImage withLegendStrip(const RgbImage& image, const HeatmapScale& scale, ColorMap colors, double threshold) {
    const double unit = std::clamp(image.width / 400.0, 1.0, 12.0);
    const int height = static_cast<int>(std::ceil(38 * unit));
    QImage strip(image.width, height, QImage::Format_RGB888);
    strip.fill(Qt::white);
    const double inset = std::min(8 * unit, image.width / 8.0);
    QPainter painter(&strip);
    drawStrip(painter, {QRectF(inset, 15 * unit, image.width - 2 * inset, 9 * unit), unit, legendRange(scale, threshold)}, scale,
              colors, threshold);
    painter.end();

    RgbImage both(image.width, image.height + height);
    std::ranges::copy(image.pixels, both.pixels.begin());
    for (int y = 0; y < height; ++y)
        std::memcpy(both.row(image.height + y), strip.constScanLine(y), static_cast<std::size_t>(image.width) * 3);
    return both;
}

} // namespace blemish
