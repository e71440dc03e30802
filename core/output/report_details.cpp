// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "core/output/report_plots.h"
#include "core/output/report_sections.h"

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

/// A table with a heading row that comes again on every page. Cells have one line and long ones are shortened; the last
/// column wraps where it is not a number.
class Table {
public:
    struct Column {
        QString name;
        double share; ///< of the width
        bool right = false;
    };

    Table(ReportPages& pages, std::vector<Column> columns) : m_pages(pages), m_columns(std::move(columns)) { drawHead(); }

    /// The cell in column `strong` is printed bold.
    void row(const std::vector<QString>& cells, std::optional<std::size_t> strong = {}) {
        const double last = m_pages.width() * m_columns.back().share;
        const bool wraps = !m_columns.back().right;
        const double extra =
            wraps ? m_pages.paragraphHeight(last, cells.back(), style::small, 4) - m_pages.lineHeight(style::small) : 0;
        const double tall = rowHeight + std::max(extra, 0.0);
        if (m_pages.ensure(tall)) drawHead();
        drawCells(cells, style::small, strong);
        m_pages.rule(m_pages.left(), m_pages.left() + m_pages.width(), m_pages.y() + tall, ink::hairline, 0.4 * pt);
        m_pages.advance(tall);
    }
    static constexpr double rowHeight = 14 * pt;

private:
    void drawHead() {
        std::vector<QString> names;
        for (const Column& column : m_columns) names.push_back(column.name);
        drawCells(names, style::smallBold);
        m_pages.rule(m_pages.left(), m_pages.left() + m_pages.width(), m_pages.y() + rowHeight, ink::text, 0.8 * pt);
        m_pages.advance(rowHeight);
    }
    void drawCells(const std::vector<QString>& cells, const TextStyle& how, std::optional<std::size_t> strong = {}) {
        double x = m_pages.left();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const double wide = m_pages.width() * m_columns[i].share;
            const QRectF cell(x, m_pages.y(), wide - (i + 1 < m_columns.size() ? 8 * pt : 0), rowHeight);
            if (i + 1 == m_columns.size() && !m_columns[i].right) {
                const double inset = (rowHeight - m_pages.lineHeight(how)) / 2;
                m_pages.paragraph({x, m_pages.y() + inset}, wide, cells[i], how, 4);
                continue;
            }
            m_pages.fitted(cell, cells[i], strong == i ? style::smallBold : how,
                         (m_columns[i].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            x += wide;
        }
    }

    ReportPages& m_pages;
    std::vector<Column> m_columns;
};

struct NamedMetric {
    QString name, meaning;
    const Metric* metric;
};

std::vector<NamedMetric> metricsOf(const Evaluation& evaluation) {
    const PixelMetricsResult& pixel = evaluation.pixel;
    return {
        {ReportText::tr("Image AUROC"), ReportText::tr("chance that an NG image scores above an OK image"),
         &evaluation.imageAuroc},
        {ReportText::tr("Image average precision"), ReportText::tr("area under the precision-recall steps"), &evaluation.imageAp},
        {ReportText::tr("Image F1-max"), ReportText::tr("best over all thresholds, so optimistic"), &evaluation.imageF1Max},
        {ReportText::tr("Pixel AUROC"), ReportText::tr("the same for pixels of all images together"), &pixel.auroc},
        {ReportText::tr("Pixel average precision"), ReportText::tr("area under the precision-recall steps"),
         &pixel.averagePrecision},
        {ReportText::tr("Pixel F1-max"), ReportText::tr("best over all thresholds, so optimistic"), &pixel.f1Max},
        {ReportText::tr("AUPRO up to FPR 0.3"), ReportText::tr("overlap with each defect region, large or small"),
         &pixel.aupro030},
        {ReportText::tr("AUPRO up to FPR 0.05"), ReportText::tr("the same under a strict limit"), &pixel.aupro005},
        {ReportText::tr("PRO, per image"), ReportText::tr("RD4AD's protocol, each NG image on its own"), &pixel.proPerImage}};
}

void addMetricTable(ReportPages& pages, const Evaluation& evaluation) {
    pages.heading(ReportText::tr("Metrics"), 4 * Table::rowHeight);
    Table table(pages, {{ReportText::tr("Metric"), 0.25},
                        {ReportText::tr("Value"), 0.1, true},
                        {ReportText::tr("95 % interval"), 0.19, true},
                        {ReportText::tr("Meaning, or why there is no value"), 0.46}});
    for (const NamedMetric& row : metricsOf(evaluation))
        table.row({row.name, metricText(*row.metric), intervalText(*row.metric),
                   row.metric->value ? row.meaning : reasonText(*row.metric)});
    if (evaluation.pixel.errorBound > 0) {
        const QString text =
            ReportText::tr("Pixel metrics were computed from a fine histogram; none is further than %1 from its exact value.")
                .arg(scoreText(evaluation.pixel.errorBound));
        pages.advance(3 * pt);
        pages.advance(pages.paragraph({pages.left(), pages.y()}, pages.width(), text, style::smallSoft));
    }
}

/// Four significant digits with their zeros, so that a column's numbers line up.
QString alignedScore(double score) {
    const double size = std::abs(score);
    if (!std::isfinite(score) || size < 1e-3 || size >= 1e4) return scoreText(score);
    return decimals(score, 3 - static_cast<int>(std::floor(std::log10(size))));
}

QString percentInterval(const Metric& metric) {
    if (!metric.interval) return {};
    return decimals(100 * metric.interval->low, 1) + u"\u00a0–\u00a0"_s + percentage(100 * metric.interval->high);
}

void addDefectTypes(ReportPages& pages, const ReportContent& content) {
    const auto& rows = content.evaluation.perDefectType;
    pages.heading(ReportText::tr("Defect types"), 3 * Table::rowHeight);
    if (rows.empty()) {
        pages.advance(pages.paragraph({pages.left(), pages.y()}, pages.width(),
                                      ReportText::tr("No NG image was tested, so there is nothing to tell apart."), style::soft));
        return;
    }
    Table table(pages, {{ReportText::tr("Defect type"), 0.27},
                        {ReportText::tr("Images"), 0.09, true},
                        {ReportText::tr("Missed"), 0.11, true},
                        {ReportText::tr("Found"), 0.11, true},
                        {ReportText::tr("95 % interval"), 0.16, true},
                        {ReportText::tr("AUROC"), 0.1, true},
                        {ReportText::tr("Median score"), 0.16, true}});
    for (const DefectTypeRow& row : rows) {
        const std::int64_t found = foundAt(content.evaluation, row.defectType, content.thresholds.ng);
        const QString name = row.defectType.empty() ? ReportText::tr("(no type given)") : QString::fromStdString(row.defectType);
        const std::int64_t missed = row.images - foundAt(content.evaluation, row.defectType, content.thresholds.lower());
        table.row({name, countText(row.images), countText(missed), percent(found, row.images),
                   percentInterval(recallAt(content.evaluation, row, content.thresholds.ng)), metricText(row.auroc),
                   alignedScore(row.medianScore)},
                  missed > 0 ? std::optional<std::size_t>(2) : std::nullopt);
    }
}

/// Names on the left, wrapped values on the right: hashes and long options must be readable in full.
void addRows(ReportPages& pages, const QString& title, const ReportRows& rows) {
    if (rows.empty()) return;
    pages.heading(title, 30 * pt);
    constexpr int mostLines = 60; // which a page has room for; a note may be long
    const double names = 0.26 * pages.width(), values = pages.width() - names;
    for (const auto& [name, value] : rows) {
        const double tall =
            std::max(pages.paragraphHeight(values, value, style::small, mostLines), pages.lineHeight(style::small)) + 5 * pt;
        pages.ensure(tall);
        pages.fitted(QRectF(pages.left(), pages.y() + 2 * pt, names - 8 * pt, pages.lineHeight(style::small)), name,
                   {7.5, ink::soft});
        pages.paragraph({pages.left() + names, pages.y() + 2 * pt}, values, value, style::small, mostLines);
        pages.rule(pages.left(), pages.left() + pages.width(), pages.y() + tall, ink::hairline, 0.4 * pt);
        pages.advance(tall);
    }
}

void addCautions(ReportPages& pages, const QStringList& cautions) {
    if (cautions.isEmpty()) return;
    pages.heading(ReportText::tr("Cautions"), 30 * pt);
    for (const QString& text : cautions) {
        const double wide = pages.width() - 18 * pt;
        const double tall = pages.paragraphHeight(wide, text, style::small, 12) + 8 * pt;
        pages.ensure(tall + 3 * pt);
        const QRectF box(pages.left(), pages.y(), pages.width(), tall);
        pages.fill(box, ink::cautionPanel);
        pages.fill(QRectF(box.left(), box.top(), 2.5 * pt, tall), ink::caution);
        pages.paragraph({box.left() + 10 * pt, box.top() + 4 * pt}, wide, text, style::small, 12);
        pages.advance(tall + 3 * pt);
    }
}

QString reviewText(const Thresholds& thresholds) {
    if (!thresholds.review) return ReportText::tr("none: every image is decided OK or NG");
    return ReportText::tr("from %1 up to the threshold; OK below it").arg(scoreText(thresholds.lower()));
}

ReportRows thresholdRows(const ReportContent& content) {
    return {
        {ReportText::tr("Image threshold"),
         ReportText::tr("%1; a score equal to it is already NG").arg(scoreText(content.thresholds.ng))},
        {ReportText::tr("Review band"), reviewText(content.thresholds)},
        {ReportText::tr("Reason"),
         content.thresholdReason.isEmpty() ? ReportText::tr("No reason was recorded.") : content.thresholdReason},
        {ReportText::tr("Pixel threshold"),
         ReportText::tr("%1; outlines in the pictures are drawn here").arg(scoreText(content.pixelThreshold))},
        {ReportText::tr("Heatmap scale"), ReportText::tr("%1 to %2, the same for every image")
                                              .arg(scoreText(double(content.scale.low)), scoreText(double(content.scale.high)))}};
}

ReportRows countRows(const ReportContent& content, const ReportNumbers& numbers) {
    QString text = ReportText::tr("OK %1, NG %2, unlabelled %3")
                       .arg(countText(numbers.ok), countText(numbers.ng), countText(numbers.unlabelled));
    if (numbers.unusable > 0) text += ReportText::tr("; without a usable score %1").arg(countText(numbers.unusable));
    ReportRows rows = content.dataRows;
    rows.emplace_back(ReportText::tr("Images in this report"), text);
    return rows;
}

} // namespace

void addMeasurements(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers) {
    pages.newPage();
    pages.heading(ReportText::tr("How well scores tell OK from NG"), 250 * pt);
    const Evaluation& evaluation = content.evaluation;
    const bool pixels = evaluation.pixel.overlap.size() >= 2;
    const double gap = 10 * pt, wide = pixels ? (pages.width() - 2 * gap) / 3 : (pages.width() - gap) / 2, tall = wide + 10 * pt;
    QRectF box(pages.left(), pages.y(), wide, tall);
    drawRocCurve(pages, box, numbers, evaluation.imageAuroc);
    drawPrecisionRecall(pages, box.translated(wide + gap, 0), numbers, evaluation.imageAp);
    if (pixels) drawRegionOverlap(pages, box.translated(2 * (wide + gap), 0), evaluation.pixel, content.pixelThreshold);
    pages.advance(tall);
    addMetricTable(pages, content.evaluation);
    addDefectTypes(pages, content);
}

void addDetails(ReportPages& pages, const ReportContent& content, const ReportNumbers& numbers) {
    addRows(pages, ReportText::tr("Threshold"), thresholdRows(content));
    addRows(pages, ReportText::tr("Model"), content.modelRows);
    addRows(pages, ReportText::tr("Data"), countRows(content, numbers));
    addCautions(pages, content.cautions);
    addRows(pages, ReportText::tr("Versions"), content.versionRows);
}

} // namespace blemish
