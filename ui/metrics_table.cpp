// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics_table.h"

#include <QHeaderView>
#include <QLocale>
#include <algorithm>

#include "core/output/finding_text.h"
#include "ui/plot_style.h"
#include "ui/table_header.h"
#include "ui/text.h"

namespace blemish {

namespace {
void prepare(QTableWidget& table, const QStringList& headers) {
    table.setColumnCount(static_cast<int>(headers.size()));
    table.setHorizontalHeaderLabels(headers);
    table.verticalHeader()->hide();
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 3 / 2);
}

/// The item of a cell, made when it is first asked for.
QTableWidgetItem& cellOf(QTableWidget& table, int row, int column, bool number = true) {
    QTableWidgetItem* item = table.item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        table.setItem(row, column, item);
    }
    return *item;
}

QString fixed(double value) {
    return QLocale().toString(value, 'f', 3);
}

QSize heightOf(const QTableWidget& table, int rows) {
    const int frame = 2 * table.frameWidth();
    const int header = table.horizontalHeader()->sizeHint().height();
    return {table.fontMetrics().averageCharWidth() * 52, header + rows * table.verticalHeader()->defaultSectionSize() + frame};
}
} // namespace

MetricsTable::MetricsTable(QWidget* parent) : QTableWidget(parent) {
    prepare(*this, {tr("Metric"), tr("Value"), tr("95 % interval")});
    setAccessibleName(tr("Metrics"));
    setMetrics({});
}

void MetricsTable::setMetrics(const Evaluation& evaluation) {
    struct Row {
        QString name, tip;
        const Metric* metric;
    };
    const PixelMetricsResult& pixel = evaluation.pixel;
    const QString optimistic = tr("Uses the best threshold for these very images, so it is optimistic");
    const Row rows[]{
        {tr("Image AUROC"), tr("How often an NG image scores higher than an OK image"), &evaluation.imageAuroc},
        {tr("Image AP"), tr("Average precision over all thresholds"), &evaluation.imageAp},
        {tr("Image F1-max"), optimistic, &evaluation.imageF1Max},
        {tr("Pixel AUROC"), tr("How often a defect pixel has a higher value than a normal pixel"), &pixel.auroc},
        {tr("Pixel AP"), tr("Average precision over all pixels of all test images"), &pixel.averagePrecision},
        {tr("Pixel F1-max"), optimistic, &pixel.f1Max},
        {tr("AUPRO, up to 30 %"), tr("Overlap with each defect region, averaged up to 30 % false-alarm pixels"), &pixel.aupro030},
        {tr("AUPRO, up to 5 %"), tr("Overlap with each defect region, averaged up to 5 % false-alarm pixels"), &pixel.aupro005},
        {tr("PRO per image"), tr("The overlap as RD4AD computes it: each NG image on its own"), &pixel.proPerImage},
    };
    setRowCount(static_cast<int>(std::size(rows)));
    for (int i = 0; i < rowCount(); ++i) setRow(i, rows[i].name, rows[i].tip, *rows[i].metric);
}

void MetricsTable::setRow(int row, const QString& name, const QString& tip, const Metric& metric) {
    QTableWidgetItem& nameItem = cellOf(*this, row, 0, false);
    QTableWidgetItem& valueItem = cellOf(*this, row, 1, false); // its interval follows it
    QTableWidgetItem& intervalItem = cellOf(*this, row, 2, false);
    const QString reason = metric.reason.empty() ? tr("Not computed yet.") : undefinedText(metric);
    nameItem.setText(name);
    valueItem.setText(metric.value ? fixed(*metric.value) : tr("n/a"));
    if (!metric.value)
        intervalItem.setText(reason);
    else
        intervalItem.setText(metric.interval ? tr("%1 – %2").arg(fixed(metric.interval->low), fixed(metric.interval->high))
                                             : QString());
    for (QTableWidgetItem* item : {&nameItem, &valueItem, &intervalItem}) {
        item->setToolTip(metric.value ? tip : tip + QLatin1Char('\n') + reason);
        item->setFlags(metric.value ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsSelectable);
    }
}

QSize MetricsTable::sizeHint() const {
    return heightOf(*this, rowCount());
}

DefectTypeTable::DefectTypeTable(QWidget* parent) : QTableWidget(parent) {
    prepare(*this, {tr("Defect type"), tr("Images"), tr("Found"), tr("Recall"), tr("Review"), tr("Median score")});
    alignHeaders(*this, 1, 5);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    setAccessibleName(tr("Recall of each defect type"));
}

void DefectTypeTable::setScores(const std::vector<ScoreSets::DefectType>& types) {
    m_types = types;
    setRowCount(static_cast<int>(m_types.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const ScoreSets::DefectType& type = m_types[static_cast<std::size_t>(row)];
        const std::size_t middle = type.scores.size() / 2;
        const double median =
            type.scores.size() % 2 == 1 ? type.scores[middle] : (type.scores[middle - 1] + type.scores[middle]) / 2;
        cellOf(*this, row, 0, false).setText(type.name.isEmpty() ? tr("(no type)") : type.name);
        cellOf(*this, row, 1).setText(formatCount(std::ssize(type.scores)));
        cellOf(*this, row, 5).setText(numberText(median));
    }
    setThresholds(m_thresholds);
}

void DefectTypeTable::setThresholds(const Thresholds& thresholds) {
    m_thresholds = thresholds;
    setColumnHidden(4, !thresholds.review);
    for (int row = 0; row < rowCount(); ++row) {
        const ScoreSets::DefectType& type = m_types[static_cast<std::size_t>(row)];
        const auto found = countFrom(type.scores, thresholds.ng);
        cellOf(*this, row, 2).setText(formatCount(found));
        cellOf(*this, row, 3).setText(formatPercent(static_cast<double>(found) / static_cast<double>(type.scores.size())));
        cellOf(*this, row, 4).setText(formatCount(countFrom(type.scores, thresholds.lower()) - found));
    }
}

QSize DefectTypeTable::sizeHint() const {
    return heightOf(*this, std::clamp(rowCount(), 3, 10));
}

} // namespace blemish
