// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include "core/output/report_plots.h"
#include "core/output/report_sections.h"

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

void addTitle(ReportPages& pages, const ReportContent& content) {
    const TextStyle title{20, ink::text, true};
    pages.advance(pages.paragraph({pages.left(), pages.y()}, pages.width(), content.title, title, 2) + 3 * pt);
    QString kind = ReportText::tr("Inspection model report");
    const double wide = pages.textWidth(kind + u"  ·  "_s, style::soft);
    pages.line(QRectF(pages.left(), pages.y(), pages.width(), 12 * pt), kind + u"  ·"_s, style::soft);
    if (content.date.isValid()) {
        // Kerning would make the placeholder's places depend on its digits.
        QFont font = pages.font(style::soft);
        font.setKerning(false);
        pages.painter().setFont(font);
        pages.painter().setPen(ink::soft);
        pages.painter().drawText(QRectF(pages.left() + wide, pages.y(), pages.width() - wide, 12 * pt),
                                 int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                                 pages.canvas().dateComesLater() ? datePlaceholder() : dateText(content));
    } else {
        pages.line(QRectF(pages.left() + wide, pages.y(), pages.width() - wide, 12 * pt), ReportText::tr("no date"), style::soft);
    }
    pages.advance(17 * pt);
}

/// The first row of data and model, so that the page says by itself what it is about.
void addSubject(ReportPages& pages, const ReportContent& content) {
    for (const ReportRows* rows : {&content.modelRows, &content.dataRows}) {
        if (rows->empty()) continue;
        const auto& [name, value] = rows->front();
        const double wide = std::min(pages.textWidth(name, style::bodyBold) + 8 * pt, 0.3 * pages.width());
        pages.line(QRectF(pages.left(), pages.y(), wide - 6 * pt, 12 * pt), name, style::bodyBold);
        pages.line(QRectF(pages.left() + wide, pages.y(), pages.width() - wide, 12 * pt), value, style::body);
        pages.advance(12.5 * pt);
    }
    pages.advance(3 * pt);
    pages.rule(pages.left(), pages.left() + pages.width(), pages.y(), ink::text, 1.2 * pt);
    pages.advance(9 * pt);
}

QString verdictAt(const ReportNumbers& numbers, double threshold) {
    const Confusion& counts = numbers.confusion;
    const QString at = scoreText(threshold);
    const QString found = ReportText::tr("it finds %1 of %2 NG images").arg(countText(counts.truePositive), countText(numbers.ng));
    const QString alarms = ReportText::tr("it calls %1 of %2 OK images NG").arg(countText(counts.falsePositive), countText(numbers.ok));
    if (!std::isfinite(threshold)) return ReportText::tr("The model has no threshold yet, so it decides nothing.");
    if (numbers.ok > 0 && numbers.ng > 0)
        return ReportText::tr("At the threshold %1 the model decides as follows: %2, and %3.").arg(at, found, alarms);
    if (numbers.ok > 0)
        return ReportText::tr("No NG image was tested, so nothing is known of missed defects. At the threshold %1, %2.")
            .arg(at, alarms);
    if (numbers.ng > 0)
        return ReportText::tr("No OK image was tested, so nothing is known of false alarms. At the threshold %1, %2.")
            .arg(at, found);
    return ReportText::tr("No labelled image was tested, so nothing is known of missed defects and false alarms.");
}

QString verdict(const ReportNumbers& numbers, const Thresholds& thresholds) {
    const QString text = verdictAt(numbers, thresholds.ng);
    const DecisionCounts& counts = numbers.decisions;
    if (!thresholds.review || counts.images() == 0) return text;
    return text + u' ' + ReportText::tr("From %1 up to it a person decides: %2 of %3 images (%4), so that %5 of %6 NG images pass unseen.")
                            .arg(scoreText(thresholds.lower()), countText(counts.forReview()), countText(counts.images()),
                                 percent(counts.forReview(), counts.images()), countText(counts.ngAt(Decision::ok)),
                                 countText(counts.ngImages()));
}

struct Tile {
    QString name, value, note;
};

Tile countTile(const QString& name, std::int64_t part, std::int64_t whole, const QString& note, const QString& none) {
    if (whole == 0) return {name, ReportText::tr("n/a"), none};
    return {name, ReportText::tr("%1 of %2").arg(countText(part), countText(whole)), note.arg(percent(part, whole))};
}

Tile metricTile(const QString& name, const Metric& metric) {
    if (!metric.value) return {name, ReportText::tr("n/a"), reasonText(metric)};
    const QString interval = intervalText(metric);
    return {name, metricText(metric), interval.isEmpty() ? QString() : ReportText::tr("95\u00a0%: %1").arg(interval)};
}

void addTiles(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers) {
    const Confusion& counts = numbers.confusion;
    const QString noThreshold = ReportText::tr("The model has no threshold.");
    const std::array<Tile, 4> tiles{countTile(ReportText::tr("Defects found"), counts.truePositive,
                                              counts.truePositive + counts.falseNegative, ReportText::tr("%1 of the NG images"),
                                              numbers.ng > 0 ? noThreshold : ReportText::tr("No NG image was tested.")),
                                    countTile(ReportText::tr("False alarms"), counts.falsePositive,
                                              counts.falsePositive + counts.trueNegative, ReportText::tr("%1 of the OK images"),
                                              numbers.ok > 0 ? noThreshold : ReportText::tr("No OK image was tested.")),
                                    metricTile(ReportText::tr("Image AUROC"), content.evaluation.imageAuroc),
                                    metricTile(ReportText::tr("Localisation (AUPRO 0.3)"), content.evaluation.pixel.aupro030)};
    const double gap = 8 * pt, tall = 72 * pt;
    const double wide = (pages.width() - 3 * gap) / 4;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const QRectF box(pages.left() + static_cast<double>(i) * (wide + gap), pages.y(), wide, tall);
        pages.fill(box, ink::panel);
        const double x = box.left() + 8 * pt, inner = wide - 16 * pt;
        pages.fitted(QRectF(x, box.top() + 6 * pt, inner, 10 * pt), tiles[i].name, style::smallSoft);
        pages.fitted(QRectF(x, box.top() + 17 * pt, inner, 22 * pt), tiles[i].value, {16, ink::text, true});
        pages.paragraph({x, box.top() + 39 * pt}, inner, tiles[i].note, style::smallSoft, 3);
    }
    pages.advance(tall + 12 * pt);
}

void smallHeading(ReportPages& pages, const QRectF& box, const QString& text) {
    pages.fitted(box, text, {10, ink::text, true});
}

/// As many cautions as fit, and where to read the rest.
void drawCautions(ReportPages& pages, const QRectF& box, const QStringList& cautions) {
    const double x = box.left() + 10 * pt, wide = box.width() - 18 * pt, most = box.height() - 24 * pt;
    std::vector<QString> shown;
    double tall = 0;
    for (const QString& text : cautions) {
        const double next = pages.paragraphHeight(wide, text, style::small, 3) + 3 * pt;
        if (tall + next > most) break;
        tall += next;
        shown.push_back(text);
    }
    const bool all = std::ssize(shown) == cautions.size();
    const QRectF panel(box.left(), box.top(), box.width(), tall + (all ? 9 * pt : 21 * pt));
    pages.fill(panel, ink::cautionPanel);
    pages.fill(QRectF(panel.left(), panel.top(), 2.5 * pt, panel.height()), ink::caution);
    double y = box.top() + 6 * pt;
    for (const QString& text : shown) y += pages.paragraph({x, y}, wide, text, style::small, 3) + 3 * pt;
    if (all) return;
    pages.line(QRectF(x, y, wide, 11 * pt), ReportText::tr("All %1 cautions are listed further back.").arg(countText(cautions.size())),
               style::smallBold);
}

void drawThresholdReason(ReportPages& pages, const QRectF& box, const ReportContent& content) {
    smallHeading(pages, QRectF(box.left(), box.top(), box.width(), 13 * pt),
                 ReportText::tr("Threshold %1").arg(scoreText(content.thresholds.ng)));
    const QString reason =
        content.thresholdReason.isEmpty() ? ReportText::tr("No reason was recorded.") : content.thresholdReason;
    double y = box.top() + 15 * pt;
    const bool warn = !content.cautions.isEmpty();
    y += pages.paragraph({box.left(), y}, box.width(), reason, style::small, warn ? 4 : 8) + 7 * pt;
    if (!warn) return;
    smallHeading(pages, QRectF(box.left(), y, box.width(), 13 * pt), ReportText::tr("Cautions"));
    drawCautions(pages, QRectF(QPointF(box.left(), y + 15 * pt), box.bottomRight()), content.cautions);
}

void addSignature(ReportPages& pages, double top) {
    const std::array<QString, 3> fields{ReportText::tr("Name"), ReportText::tr("Date"), ReportText::tr("Signature")};
    const std::array<double, 3> shares{0.36, 0.2, 0.44};
    double x = pages.left();
    const double gap = 14 * pt;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const double wide = pages.width() * shares[i] - (i + 1 < fields.size() ? gap : 0);
        pages.rule(x, x + wide, top + 26 * pt, ink::text, 0.8 * pt);
        pages.line(QRectF(x, top + 28 * pt, wide, 10 * pt), fields[i], style::smallSoft);
        x += wide + gap;
    }
}

} // namespace

QString datePlaceholder() {
    return dateFormat().replace(u"yyyy"_s, u"0123"_s).replace(u"MM"_s, u"45"_s).replace(u"dd"_s, u"67"_s)
        .replace(u"hh"_s, u"89"_s).replace(u"mm"_s, u"01"_s);
}

QString dateText(const ReportContent& content) {
    return content.date.isValid() ? content.date.toString(dateFormat()) : QString();
}

void addSummaryPage(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers) {
    addTitle(pages, content);
    addSubject(pages, content);
    const TextStyle statement{11, ink::text};
    pages.advance(pages.paragraph({pages.left(), pages.y()}, pages.width(), verdict(numbers, content.thresholds), statement, 3) +
                  9 * pt);
    addTiles(pages, content, numbers);

    const double signature = 40 * pt, decisions = 180 * pt;
    const double histogram = pages.room() - signature - decisions - 16 * pt - 22 * pt;
    smallHeading(pages, QRectF(pages.left(), pages.y(), pages.width(), 13 * pt), ReportText::tr("Scores by label"));
    drawHistogram(pages, QRectF(pages.left(), pages.y() + 16 * pt, pages.width(), histogram), numbers, content.thresholds);
    pages.advance(16 * pt + histogram + 14 * pt);

    const double gap = 22 * pt, half = (pages.width() - gap) / 2;
    smallHeading(pages, QRectF(pages.left(), pages.y(), half, 13 * pt), content.thresholds.review ? ReportText::tr("Decisions with the review band")
                                           : ReportText::tr("Decisions at the threshold"));
    drawConfusion(pages, QRectF(pages.left(), pages.y() + 16 * pt, half, decisions - 20 * pt), numbers.decisions,
                  content.thresholds.review.has_value());
    drawThresholdReason(pages, QRectF(pages.left() + half + gap, pages.y(), half, decisions - 4 * pt), content);
    addSignature(pages, pages.area().bottom() - signature);
    if (!content.modelHash.isEmpty())
        pages.line(QRectF(pages.left(), pages.area().bottom() + 2 * pt, pages.width(), 10 * pt),
                   ReportText::tr("Model file, SHA-256: %1").arg(content.modelHash), {6.5, ink::soft});
}

} // namespace blemish
