// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <vector>

#include "core/output/report_plots.h"

namespace blemish {

namespace {

constexpr int wantedBins = 44;
constexpr double nameBand = 14 * pt; ///< of each half, beyond the highest bar: its name stands there, clear of all bars

/// Bins counted from the threshold: bin 0 begins at it, bin -1 ends there.
struct Bins {
    double origin = 0, width = 1;
    double low = 0, high = 1; ///< ends of the axis
    bool thresholdShown = false;

    int of(double score) const {
        const int bin = static_cast<int>(std::floor((score - origin) / width));
        return score >= origin ? std::max(bin, 0) : std::min(bin, -1); // rounding must not carry a score over the threshold
    }
};

Bins chooseBins(const ReportNumbers& numbers, double threshold) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const auto* scores : {&numbers.okScores, &numbers.ngScores, &numbers.unlabelledScores})
        for (const double score : *scores) {
            low = std::min(low, score);
            high = std::max(high, score);
        }
    Bins bins;
    double extent = high - low;
    if (!(extent > 0)) extent = std::max(std::abs(low), 1e-6) * 0.1;
    // A threshold far from all scores would squeeze them into one bin.
    bins.thresholdShown = std::isfinite(threshold) && threshold > low - extent && threshold < high + extent;
    if (bins.thresholdShown) {
        low = std::min(low, threshold);
        high = std::max(high, threshold);
        extent = std::max(extent, high - low);
    }
    bins.origin = bins.thresholdShown ? threshold : low;
    bins.width = extent / wantedBins;
    bins.low = bins.origin + (std::floor((low - bins.origin) / bins.width) - 1) * bins.width;
    bins.high = bins.origin + (std::floor((high - bins.origin) / bins.width) + 2) * bins.width;
    return bins;
}

using Counts = std::map<int, int>;

Counts countsOf(const std::vector<double>& scores, const Bins& bins) {
    Counts counts;
    for (const double score : scores) ++counts[bins.of(score)];
    return counts;
}

int highest(const Counts& counts) {
    int most = 0;
    for (const auto& [bin, count] : counts) most = std::max(most, count);
    return most;
}

struct Half {
    QRectF area;
    bool upwards = true;
    QColor right, wrong; ///< colours on the right and on the wrong side of the threshold
};

class Histogram {
public:
    Histogram(ReportPages& pages, const QRectF& area, const Bins& bins) : m_pages(pages), m_area(area), m_bins(bins) {}

    double x(double score) const { return m_area.left() + m_area.width() * (score - m_bins.low) / (m_bins.high - m_bins.low); }

    void drawBars(const Half& half, const Counts& counts) {
        if (counts.empty()) return;
        const double most = highest(counts);
        drawScale(half, static_cast<int>(most));
        for (const auto& [bin, count] : counts) {
            const double from = x(m_bins.origin + bin * m_bins.width), to = x(m_bins.origin + (bin + 1) * m_bins.width);
            const double tall = std::max(tallest(half) * count / most, 0.8 * pt);
            const bool wrong = m_bins.thresholdShown && (bin >= 0) == half.upwards;
            const double top = half.upwards ? half.area.bottom() - tall : half.area.top();
            m_pages.fill(QRectF(from + 0.3 * pt, top, std::max(to - from - 0.6 * pt, 0.6 * pt), tall),
                         wrong ? half.wrong : half.right);
        }
    }

    void drawUnlabelled(const std::vector<double>& scores, double y) {
        m_pages.painter().setPen(QPen(ink::soft, 0.5 * pt, Qt::SolidLine, Qt::FlatCap));
        double last = -1;
        for (const double score : scores) {
            const double at = std::round(x(score) / (0.5 * pt));
            if (at == last) continue;
            last = at;
            m_pages.painter().drawLine(QPointF(at * 0.5 * pt, y - 3 * pt), QPointF(at * 0.5 * pt, y + 3 * pt));
        }
    }

    void drawAxis(double y);
    void drawThreshold(double threshold);
    void drawReview(double from); ///< the band from there to the threshold

private:
    static double tallest(const Half& half) { return half.area.height() - nameBand; }
    void drawScale(const Half& half, int most) {
        const double y = half.upwards ? half.area.bottom() - tallest(half) : half.area.top() + tallest(half);
        m_pages.rule(m_area.left(), m_area.right(), y, ink::hairline, 0.4 * pt);
        const QRectF label(m_area.left() - 40 * pt, y - 5 * pt, 36 * pt, 10 * pt);
        m_pages.line(label, countText(most), style::smallSoft, Qt::AlignRight | Qt::AlignVCenter);
    }

    ReportPages& m_pages;
    QRectF m_area;
    Bins m_bins;
};

/// 1, 2 or 5 times a power of ten, about `parts` times in `extent`.
double roundStep(double extent, int parts) {
    const double raw = extent / parts;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power;
    return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
}

QString tickText(double value, double step) {
    if (std::abs(value) < step * 1e-6) return QStringLiteral("0");
    if (step < 1e-4 || std::abs(value) >= 1e6) return QLocale().toString(value, 'g', 4);
    return decimals(value, std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9))));
}

void Histogram::drawAxis(double y) {
    m_pages.rule(m_area.left(), m_area.right(), m_area.bottom(), ink::soft, 0.6 * pt);
    m_pages.rule(m_area.left(), m_area.right(), y, ink::soft, 0.6 * pt);
    const double step = roundStep(m_bins.high - m_bins.low, 8);
    const double first = std::ceil(m_bins.low / step);
    for (int i = 0; i < 20; ++i) {
        const double value = (first + i) * step;
        if (value > m_bins.high) break;
        const double at = x(value);
        m_pages.painter().setPen(QPen(ink::soft, 0.6 * pt));
        m_pages.painter().drawLine(QPointF(at, m_area.bottom()), QPointF(at, m_area.bottom() + 3 * pt));
        const QRectF label(at - 30 * pt, m_area.bottom() + 3 * pt, 60 * pt, 10 * pt);
        m_pages.line(label, tickText(value, step), style::smallSoft, Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

void Histogram::drawThreshold(double threshold) {
    const QRectF top(m_area.left(), m_area.top() - 13 * pt, m_area.width(), 11 * pt);
    const QString text = ReportText::tr("threshold %1").arg(scoreText(threshold));
    if (!m_bins.thresholdShown) {
        m_pages.line(top, ReportText::tr("%1 lies far outside of these scores").arg(text), style::smallBold,
                     Qt::AlignHCenter | Qt::AlignVCenter);
        return;
    }
    const double at = x(threshold), wide = m_pages.textWidth(text, style::smallBold) + 4 * pt;
    m_pages.painter().setPen(QPen(ink::text, 1.2 * pt, Qt::SolidLine, Qt::FlatCap));
    m_pages.painter().drawLine(QPointF(at, top.bottom()), QPointF(at, m_area.bottom()));
    const double from = std::clamp(at - wide / 2, top.left(), top.right() - wide);
    m_pages.line(QRectF(from, top.top(), wide, top.height()), text, style::smallBold, Qt::AlignCenter);
    const QString ok = ReportText::tr("← decided OK"), ng = ReportText::tr("decided NG →");
    const double okWide = m_pages.textWidth(ok, style::smallSoft), ngWide = m_pages.textWidth(ng, style::smallSoft);
    if (from - 8 * pt - okWide > top.left())
        m_pages.line(QRectF(from - 8 * pt - okWide, top.top(), okWide + pt, top.height()), ok, style::smallSoft);
    if (from + wide + 8 * pt + ngWide < top.right())
        m_pages.line(QRectF(from + wide + 8 * pt, top.top(), ngWide + pt, top.height()), ng, style::smallSoft);
}

void Histogram::drawReview(double from) {
    if (!m_bins.thresholdShown) return;
    const double left = std::max(x(from), m_area.left()), right = x(m_bins.origin);
    m_pages.fill(QRectF(left, m_area.top(), right - left, m_area.height()), QColor(0xe6, 0xe9, 0xec));
    m_pages.painter().setPen(QPen(ink::text, 0.8 * pt, Qt::DashLine, Qt::FlatCap));
    m_pages.painter().drawLine(QPointF(left, m_area.top()), QPointF(left, m_area.bottom()));
}

/// In a corner of its band, on the wanted side unless only the other one is clear of the lines at `marks`.
void drawName(ReportPages& pages, const QRectF& band, const QString& name, const QColor& color, bool right,
              const std::vector<double>& marks) {
    const TextStyle how{8, color, true};
    const double wide = pages.textWidth(name, how) + 6 * pt;
    const auto clear = [&](bool atRight) {
        const double from = atRight ? band.right() - wide : band.left();
        return std::ranges::none_of(marks, [&](double mark) { return mark >= from && mark <= from + wide; });
    };
    if (!clear(right) && clear(!right)) right = !right;
    pages.line(band.adjusted(3 * pt, 0, -3 * pt, 0), name, how, (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void drawHistogram(ReportPages& pages, const QRectF& box, const ReportNumbers& numbers, const Thresholds& thresholds) {
    if (numbers.ok + numbers.ng + numbers.unlabelled == 0) {
        pages.fill(box, ink::panel);
        pages.line(box, ReportText::tr("No image was tested, so there are no scores to show."), style::soft, Qt::AlignCenter);
        return;
    }
    QString text =
        ReportText::tr("Images by score, each label on its own scale. Dark bars lie on the wrong side of the threshold.");
    if (thresholds.review) text += u' ' + ReportText::tr("Grey band: for review.");
    if (numbers.unlabelled > 0) text += u' ' + ReportText::tr("Grey ticks: unlabelled (%1).").arg(countText(numbers.unlabelled));
    const double note = pages.paragraphHeight(box.width() - 30 * pt, text, style::smallSoft, 3);
    const QRectF area = box.adjusted(28 * pt, 14 * pt, -2 * pt, -14 * pt - note);
    const Bins bins = chooseBins(numbers, thresholds.ng);
    const double middle = area.center().y();
    Histogram plot(pages, area, bins);
    if (thresholds.review) plot.drawReview(thresholds.lower());
    plot.drawBars({QRectF(area.topLeft(), QPointF(area.right(), middle)), true, ink::okTint, ink::ok},
                  countsOf(numbers.okScores, bins));
    plot.drawBars({QRectF(QPointF(area.left(), middle), area.bottomRight()), false, ink::ngTint, ink::ng},
                  countsOf(numbers.ngScores, bins));
    plot.drawAxis(middle);
    plot.drawUnlabelled(numbers.unlabelledScores, middle);
    plot.drawThreshold(thresholds.ng);
    std::vector<double> marks;
    if (bins.thresholdShown) marks = {plot.x(thresholds.ng), plot.x(thresholds.lower())};
    drawName(pages, QRectF(area.left(), area.top(), area.width(), nameBand), ReportText::tr("Labelled OK: %1").arg(countText(numbers.ok)),
             ink::ok, true, marks);
    drawName(pages, QRectF(area.left(), area.bottom() - nameBand, area.width(), nameBand),
             ReportText::tr("Labelled NG: %1").arg(countText(numbers.ng)), ink::ng, false, marks);
    pages.paragraph({area.left(), area.bottom() + 13 * pt}, area.width(), text, style::smallSoft, 3);
}

} // namespace blemish
