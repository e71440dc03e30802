// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "core/imaging/resize.h"
#include "core/output/legend_strip.h"
#include "core/output/report_sections.h"

namespace blemish {

namespace {

constexpr double gap = 16 * pt, pairGap = 4 * pt;
constexpr double captionHeight = 34 * pt, legendHeight = 38 * pt;
constexpr double dotsPerPoint = 3; ///< 216 dots an inch: fine for print, small as a file

struct Cell {
    double left, width;
    double picture() const { return (width - pairGap) / 2; }
};

/// How large the image is shown: as wide as the cell allows, never higher than wide.
QSizeF shownSize(const RgbImage& image, double edge) {
    if (image.empty()) return {edge, edge * 0.6};
    const double scale = edge / std::max(image.width, image.height);
    return {image.width * scale, image.height * scale};
}

QImage wrapped(const RgbImage& image) {
    return {image.pixels.data(), image.width, image.height, static_cast<qsizetype>(image.width) * 3, QImage::Format_RGB888};
}

void drawPicture(ReportPages& pages, const QRectF& box, const RgbImage& image) {
    const double dots = dotsPerPoint / pt;
    const int width = std::clamp(static_cast<int>(std::lround(box.width() * dots)), 1, std::max(image.width, 1));
    const int height = std::clamp(static_cast<int>(std::lround(box.height() * dots)), 1, std::max(image.height, 1));
    if (width == image.width && height == image.height) {
        pages.painter().drawImage(box, wrapped(image));
        return;
    }
    const RgbImage small = resizeAntialiased(image, width, height);
    pages.painter().drawImage(box, wrapped(small));
}

/// Outlines as lines of the page: sharp at any zoom. Points closer than a printer's dot are dropped.
void drawOutlines(ReportPages& pages, const QRectF& box, const AnomalyMap& map, double threshold) {
    if (!std::isfinite(threshold)) return;
    QPainterPath path;
    for (const Polyline& line : contours(map, static_cast<float>(threshold))) {
        QPointF last;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const QPointF next(box.left() + double(line[i].first) / map.width * box.width(),
                               box.top() + double(line[i].second) / map.height * box.height());
            if (i == 0)
                path.moveTo(next);
            else if (i + 1 == line.size() || (next - last).manhattanLength() > 0.3 * pt)
                path.lineTo(next);
            else
                continue;
            last = next;
        }
        path.closeSubpath();
    }
    QPainter& painter = pages.painter();
    painter.save();
    painter.setClipRect(box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, 1.3 * pt, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(Qt::white, 0.6 * pt, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

void drawCase(ReportPages& pages, const Cell& cell, double tall, const ReportCase& shown, const ReportContent& content) {
    const double y = pages.y();
    const QSizeF size = shownSize(shown.image, cell.picture());
    const QRectF plainBox(cell.left, y + tall - size.height(), size.width(), size.height()); // stands on its caption
    const QRectF overlayBox = plainBox.translated(size.width() + pairGap, 0);
    if (shown.image.empty()) {
        const QRectF box(cell.left, plainBox.top(), cell.width, plainBox.height());
        pages.fill(box, ink::panel);
        pages.line(box, ReportText::tr("The picture could not be read."), style::smallSoft, Qt::AlignCenter);
    } else if (!pages.counting()) {
        drawPicture(pages, plainBox, shown.image);
        if (shown.map.empty()) {
            drawPicture(pages, overlayBox, shown.image);
        } else {
            drawPicture(pages, overlayBox, renderOverlay(shown.image, shown.map, content.scale, content.colors, 0.6F));
            drawOutlines(pages, overlayBox, shown.map, content.pixelThreshold);
        }
    }
    pages.line(QRectF(cell.left, y + tall + 3 * pt, cell.width, 10 * pt), shown.name, style::smallBold);
    pages.paragraph({cell.left, y + tall + 13 * pt}, cell.width, shown.caption, style::smallSoft, 2);
}

/// The tick at the pixel threshold with its number above the bar.
void drawTick(ReportPages& pages, const QRectF& bar, const HeatmapScale& range, double threshold) {
    const double at = bar.left() + bar.width() * (threshold - double(range.low)) / (double(range.high) - double(range.low));
    pages.painter().setPen(QPen(Qt::white, 2.4 * pt, Qt::SolidLine, Qt::FlatCap));
    pages.painter().drawLine(QPointF(at, bar.top()), QPointF(at, bar.bottom()));
    pages.painter().setPen(QPen(ink::text, 1.1 * pt, Qt::SolidLine, Qt::FlatCap));
    pages.painter().drawLine(QPointF(at, bar.top() - 2 * pt), QPointF(at, bar.bottom() + 2 * pt));
    const QString text = ReportText::tr("pixel threshold %1").arg(scoreText(threshold));
    const double wide = pages.textWidth(text, style::smallBold) + 2 * pt;
    const double left = std::clamp(at - wide / 2, bar.left(), std::max(bar.left(), bar.right() - wide));
    pages.line(QRectF(left, bar.top() - 12 * pt, wide, 9 * pt), text, style::smallBold, Qt::AlignCenter);
}

void addLegend(ReportPages& pages, const ReportContent& content) {
    const double wide = 190 * pt, x = pages.left() + pages.width() - wide;
    pages.paragraph({pages.left(), pages.y()}, pages.width() - wide - 20 * pt,
                    ReportText::tr("Left the image, right its map. All pictures share one colour scale; colours are strong where "
                                   "the map is high, and outlines show where it reaches the pixel threshold."),
                    style::smallSoft, 3);
    const HeatmapScale range = legendRange(content.scale, content.pixelThreshold);
    const QRectF bar(x, pages.y() + 10 * pt, wide, 7 * pt), numbers(x, bar.bottom() + 2 * pt, wide, 9 * pt);
    pages.painter().drawImage(bar, legendColors(range, content.scale, content.colors));
    if (std::isfinite(content.pixelThreshold)) drawTick(pages, bar, range, content.pixelThreshold);
    pages.line(numbers, scoreText(double(range.low)), style::smallSoft);
    pages.line(numbers, scoreText(double(range.high)), style::smallSoft, Qt::AlignRight | Qt::AlignVCenter);
    pages.advance(legendHeight);
}

void addSection(ReportPages& pages, const QString& title, const QString& empty, const std::vector<ReportCase>& cases,
                const ReportContent& content) {
    const double wide = (pages.width() - gap) / 2;
    const Cell cells[2]{{pages.left(), wide}, {pages.left() + wide + gap, wide}};
    pages.heading(title, cases.empty() ? 14 * pt : legendHeight + cells[0].picture() + captionHeight);
    if (cases.empty()) {
        pages.advance(pages.paragraph({pages.left(), pages.y()}, pages.width(), empty, style::soft, 3));
        return;
    }
    addLegend(pages, content);
    for (std::size_t i = 0; i < cases.size(); i += 2) {
        const std::size_t count = std::min<std::size_t>(2, cases.size() - i);
        double tall = 0;
        for (std::size_t k = 0; k < count; ++k) tall = std::max(tall, shownSize(cases[i + k].image, cells[k].picture()).height());
        pages.ensure(tall + captionHeight);
        for (std::size_t k = 0; k < count; ++k) drawCase(pages, cells[k], tall, cases[i + k], content);
        pages.advance(tall + captionHeight + 6 * pt);
    }
}

} // namespace

void addCases(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers) {
    const bool anyNg = numbers.ng > 0, anyOk = numbers.ok > 0;
    const QString noNg = ReportText::tr("No NG image was tested, so there is none to show.");
    const QString noOk = ReportText::tr("No OK image was tested, so there is none to show.");
    const QString notGiven = ReportText::tr("No pictures were added to this report.");
    const DecisionCounts& counts = numbers.decisions;
    addSection(pages, ReportText::tr("Missed defects, worst first"),
               !anyNg                      ? noNg
               : counts.ngAt(Decision::ok) == 0 ? ReportText::tr("No NG image was missed at this threshold.")
                                           : notGiven,
               content.misses, content);
    addSection(pages, ReportText::tr("False alarms, worst first"),
               !anyOk                      ? noOk
               : counts.okAt(Decision::ng) == 0 ? ReportText::tr("No OK image raised an alarm at this threshold.")
                                           : notGiven,
               content.falseAlarms, content);
    addSection(pages, ReportText::tr("Strongest hits"), !anyNg ? noNg : notGiven, content.examples, content);
}

} // namespace blemish
