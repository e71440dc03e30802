// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report_plots.h"

#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <vector>

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

/// A square plot of two rates, both from 0 to 100 %.
class RatePlot {
public:
    RatePlot(ReportPages& pages, const QRectF& box, const QString& xName, const QString& yName, double xLimit = 1)
        : m_pages(pages), m_xLimit(xLimit) {
        const QRectF inner = box.adjusted(40 * pt, 16 * pt, -8 * pt, -42 * pt);
        const double side = std::min(inner.width(), inner.height());
        m_area = QRectF(inner.left(), inner.top(), side, side);
        drawGrid();
        const QRectF below(m_area.left() - 36 * pt, m_area.bottom() + 13 * pt, side + 36 * pt, 11 * pt);
        m_pages.fitted(below, xName, style::small, Qt::AlignRight | Qt::AlignVCenter);
        m_pages.fitted(QRectF(m_area.left() - 36 * pt, m_area.top() - 15 * pt, side + 36 * pt, 11 * pt), yName, style::small);
    }

    QPointF at(double x, double y) const { return {m_area.left() + x / m_xLimit * m_area.width(), m_area.bottom() - y * m_area.height()}; }

    void dashed(QPointF from, QPointF to) {
        QPen pen(ink::soft, 0.6 * pt, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({5, 4});
        m_pages.painter().setPen(pen);
        m_pages.painter().drawLine(from, to);
    }
    void curve(const QPolygonF& line) {
        m_pages.painter().setPen(QPen(ink::ok, 1.5 * pt, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        m_pages.painter().drawPolyline(line);
    }
    /// The operating point, named beside it on the side that has room.
    void point(double x, double y, const QString& first, const QString& second) {
        const QPointF centre = at(x, y);
        const double most = std::max(0.62 * m_area.width(), m_pages.textWidth(first, style::smallBold)) + 2 * pt;
        const double wide =
            std::min(most, std::max(m_pages.textWidth(first, style::smallBold), m_pages.textWidth(second, style::small)) + 2 * pt);
        const double tall = 11 * pt + m_pages.paragraphHeight(wide, second, style::small, 2);
        const bool right = centre.x() + 8 * pt + wide <= m_area.right();
        const double left = right ? centre.x() + 8 * pt : std::max(m_area.left() + 4 * pt, centre.x() - 8 * pt - wide);
        const double top = std::clamp(centre.y() + 4 * pt, m_area.top() + 4 * pt, m_area.bottom() - tall - 3 * pt);
        m_pages.fill(QRectF(left - 2 * pt, top, wide + 2 * pt, tall), QColor(255, 255, 255, 215));
        m_pages.fitted(QRectF(left, top, wide, 10 * pt), first, style::smallBold);
        m_pages.paragraph({left, top + 10 * pt}, wide, second, style::small, 2);
        m_pages.painter().setPen(QPen(Qt::white, 1.2 * pt));
        m_pages.painter().setBrush(ink::ng);
        m_pages.painter().drawEllipse(centre, 3.6 * pt, 3.6 * pt);
        m_pages.painter().setBrush(Qt::NoBrush);
    }
    /// The area under the curve, below the plot, with its interval where that fits: the table of metrics has it in full.
    void caption(const QString& name, const Metric& metric) {
        const QString interval = intervalText(metric), area = name + u' ' + metricText(metric);
        const QString both = ReportText::tr("%1  (95\u00a0% %2)").arg(area, interval);
        const QRectF below(m_area.left() - 36 * pt, m_area.bottom() + 25 * pt, m_area.width() + 36 * pt, 11 * pt);
        const bool fits = !interval.isEmpty() && m_pages.textWidth(both, style::smallBold) <= below.width();
        m_pages.line(below, fits ? both : area, style::smallBold, Qt::AlignRight | Qt::AlignVCenter);
    }
    /// Why there is no curve, in the middle of the empty frame.
    void sentence(const QString& text) {
        const double wide = m_area.width() - 32 * pt;
        const double tall = m_pages.paragraphHeight(wide, text, style::soft, 6);
        m_pages.fill(QRectF(m_area.left() + 10 * pt, m_area.center().y() - tall / 2 - 6 * pt, wide + 12 * pt, tall + 12 * pt),
                     Qt::white);
        m_pages.paragraph({m_area.left() + 16 * pt, m_area.center().y() - tall / 2}, wide, text, style::soft, 6);
    }

private:
    void drawGrid() {
        const double widest = m_pages.textWidth(rateText(1), style::smallSoft) * 1.2;
        const TextStyle ticks{widest < m_area.width() / 5 ? 7.5 : 6, ink::soft}; // neighbours must not touch
        for (int tick = 0; tick <= 5; ++tick) {
            const double y = tick / 5.0, x = y * m_xLimit;
            m_pages.rule(m_area.left(), m_area.right(), at(0, y).y(), ink::hairline, 0.4 * pt);
            m_pages.painter().setPen(QPen(ink::hairline, 0.4 * pt));
            m_pages.painter().drawLine(at(x, 0), at(x, 1));
            m_pages.line(QRectF(m_area.left() - 40 * pt, at(0, y).y() - 5 * pt, 36 * pt, 10 * pt), rateText(y), style::smallSoft,
                         Qt::AlignRight | Qt::AlignVCenter);
            m_pages.line(QRectF(at(x, 0).x() - 20 * pt, m_area.bottom() + 3 * pt, 40 * pt, 10 * pt), rateText(x), ticks,
                         Qt::AlignCenter);
        }
        m_pages.rule(m_area.left(), m_area.right(), m_area.bottom(), ink::soft);
    }

    static QString rateText(double rate) { return percentage(100 * rate, 0); }

    ReportPages& m_pages;
    QRectF m_area;
    double m_xLimit;
};

/// Adds a point, and drops the one before it where it lies on the straight line between its neighbours or closer than a
/// printer can show.
void addPoint(QPolygonF& line, QPointF next) {
    if (!line.isEmpty() && std::abs(line.back().x() - next.x()) < 0.05 * pt && std::abs(line.back().y() - next.y()) < 0.05 * pt)
        return;
    if (line.size() >= 2) {
        const QPointF a = line.back() - line[line.size() - 2], b = next - line.back();
        if (std::abs(a.x() * b.y() - a.y() * b.x()) < 1e-6 * pt * pt) line.pop_back();
    }
    line << next;
}

double share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

QString missingClass(const ReportNumbers& numbers) {
    if (numbers.ng + numbers.ok == 0) return ReportText::tr("No labelled image was tested, so there is no curve.");
    return numbers.ng == 0 ? ReportText::tr("No NG image was tested, so there is no curve.")
                           : ReportText::tr("No OK image was tested, so there is no curve.");
}

void drawCell(ReportPages& pages, const QRectF& cell, const QString& name, std::int64_t count, std::int64_t row,
              const QColor& color, const QColor& border) {
    pages.fill(cell.adjusted(1.5 * pt, 1.5 * pt, -1.5 * pt, -1.5 * pt), color, border);
    const double top = cell.center().y() - 21 * pt;
    pages.fitted(QRectF(cell.left() + 3 * pt, top, cell.width() - 6 * pt, 10 * pt), name, style::smallSoft, Qt::AlignCenter);
    pages.fitted(QRectF(cell.left() + 3 * pt, top + 10 * pt, cell.width() - 6 * pt, 22 * pt), countText(count), {16, ink::text, true},
               Qt::AlignCenter);
    pages.line(QRectF(cell.left(), top + 32 * pt, cell.width(), 10 * pt), percent(count, row), style::small, Qt::AlignCenter);
}

} // namespace

void drawRocCurve(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, const Metric& auroc) {
    RatePlot plot(pages, box, ReportText::tr("false alarms among OK images"), ReportText::tr("found NG images"));
    if (numbers.ok == 0 || numbers.ng == 0) {
        plot.sentence(missingClass(numbers));
        return;
    }
    plot.dashed(plot.at(0, 0), plot.at(1, 1));
    QPolygonF line;
    for (const CurvePoint& point : numbers.curve.points())
        addPoint(line, plot.at(share(point.counts.falsePositive, numbers.ok), share(point.counts.truePositive, numbers.ng)));
    plot.curve(line);
    const Confusion& now = numbers.confusion;
    plot.point(now.falseAlarmRate(), now.recall(), ReportText::tr("at the threshold"),
               ReportText::tr("%1 found, %2 false alarms")
                   .arg(percent(now.truePositive, numbers.ng), percent(now.falsePositive, numbers.ok)));
    plot.caption(ReportText::tr("AUROC"), auroc);
}

void drawPrecisionRecall(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, const Metric& averagePrecision) {
    RatePlot plot(pages, box, ReportText::tr("found NG images (recall)"),
                  ReportText::tr("precision: NG among decided NG"));
    if (numbers.ok == 0 || numbers.ng == 0) {
        plot.sentence(missingClass(numbers));
        return;
    }
    const double chance = share(numbers.ng, numbers.ng + numbers.ok);
    plot.dashed(plot.at(0, chance), plot.at(1, chance));
    QPolygonF line;
    double precision = -1;
    // Average precision sums rectangles, so the curve is drawn in steps: each point's precision holds back to the one before it.
    for (const CurvePoint& point : numbers.curve.points()) {
        if (point.counts.truePositive + point.counts.falsePositive == 0) continue;
        const double recall = share(point.counts.truePositive, numbers.ng);
        if (precision < 0)
            addPoint(line, plot.at(0, point.counts.precision()));
        else
            addPoint(line, QPointF(line.back().x(), plot.at(0, point.counts.precision()).y()));
        precision = point.counts.precision();
        addPoint(line, plot.at(recall, precision));
    }
    plot.curve(line);
    const Confusion& now = numbers.confusion;
    if (now.truePositive + now.falsePositive > 0)
        plot.point(now.recall(), now.precision(), ReportText::tr("at the threshold"),
                   ReportText::tr("precision %1").arg(percent(now.truePositive, now.truePositive + now.falsePositive)));
    plot.caption(ReportText::tr("AP"), averagePrecision);
}

void drawRegionOverlap(ReportPages& pages, const QRectF& box, const PixelMetricsResult& pixel, double pixelThreshold) {
    RatePlot plot(pages, box, ReportText::tr("false-alarm pixels"), ReportText::tr("overlap with defect regions"), 0.3);
    if (pixel.overlap.size() < 2) {
        plot.sentence(reasonText(pixel.aupro030));
        return;
    }
    QPolygonF line;
    const OverlapPoint* now = &pixel.overlap.front();
    for (const OverlapPoint& point : pixel.overlap) {
        addPoint(line, plot.at(point.falsePositiveRate, point.overlap));
        if (point.threshold >= pixelThreshold) now = &point;
    }
    plot.curve(line);
    plot.point(now->falsePositiveRate, now->overlap, ReportText::tr("at the threshold"),
               ReportText::tr("overlap %1").arg(percentage(100 * now->overlap)));
    plot.caption(ReportText::tr("AUPRO"), pixel.aupro030);
}

void drawConfusion(ReportPages& pages, const QRectF& box, const DecisionCounts& counts, bool band) {
    struct Column {
        Decision decision;
        QString head, okName, ngName;
    };
    std::vector<Column> columns{{Decision::ok, ReportText::tr("decided OK"), ReportText::tr("passed"), ReportText::tr("missed")},
                                {Decision::ng, ReportText::tr("decided NG"), ReportText::tr("false alarms"), ReportText::tr("found")}};
    const QString review = ReportText::tr("to look at");
    if (band) columns.insert(columns.begin() + 1, {Decision::review, ReportText::tr("for review"), review, review});

    const QString okName = ReportText::tr("labelled OK"), ngName = ReportText::tr("labelled NG");
    const double names = std::max(pages.textWidth(okName, style::smallBold), pages.textWidth(ngName, style::smallBold));
    const double side = std::min(names + 8 * pt, 0.4 * box.width()), head = 14 * pt;
    const double wide = (box.width() - side) / static_cast<double>(columns.size()), tall = (box.height() - head) / 2;
    const QRectF row(box.left(), box.top() + head, side - 4 * pt, tall);
    pages.fitted(row, okName, style::smallBold);
    pages.fitted(row.translated(0, tall), ngName, style::smallBold);
    QRectF cell(box.left() + side, row.top(), wide, tall);
    for (const auto& [decision, title, ok, ng] : columns) {
        pages.fitted(QRectF(cell.left(), box.top(), wide, head), title, style::smallBold, Qt::AlignCenter);
        drawCell(pages, cell, ok, counts.okAt(decision), counts.okImages(),
                 decision == Decision::ok ? ink::okPanel : QColor(Qt::white), decision == Decision::ok ? ink::okPanel : ink::ok);
        drawCell(pages, cell.translated(0, tall), ng, counts.ngAt(decision), counts.ngImages(),
                 decision == Decision::ng ? ink::ngPanel : QColor(Qt::white), decision == Decision::ng ? ink::ngPanel : ink::ng);
        cell.translate(wide, 0);
    }
}

} // namespace blemish
