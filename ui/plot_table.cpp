// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <algorithm>
#include <cmath>

#include "ui/curve_shape.h"
#include "ui/plot_style.h"
#include "ui/score_sets.h"
#include "ui/table_header.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr std::size_t mostRows = 250;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlotTable)
};
} // namespace

PlotRows rowsOf(const CurveShape& shape) {
    PlotRows table{{Words::tr("Threshold"), shape.xName, shape.yName}, {}};
    const std::size_t step = std::max<std::size_t>(1, (shape.points.size() + mostRows - 1) / mostRows);
    for (std::size_t i = 0; i < shape.points.size(); i += step) {
        const CurveShape::Point& point = shape.points[i];
        const QString threshold = std::isfinite(point.threshold) ? numberText(point.threshold) : Words::tr("above all");
        table.rows.push_back({threshold, formatPercent(point.x), formatPercent(point.y)});
    }
    return table;
}

PlotRows rowsOf(const ScoreSets& scores) {
    PlotRows table{{Words::tr("From"), Words::tr("To"), labelText(Label::ok), labelText(Label::ng), labelText(Label::unlabelled)}, {}};
    if (scores.empty()) return table;
    const auto [low, high] = scores.range();
    const int bins = scores.histogramBins();
    const double width = high > low ? (high - low) / bins : 1;
    for (int bin = 0; bin < bins; ++bin) {
        const double from = low + bin * width, to = bin + 1 < bins ? from + width : std::nextafter(high, 2 * std::abs(high) + 1);
        QStringList row{numberText(from), numberText(to)};
        for (const auto* each : {&scores.ok, &scores.ng, &scores.unlabelled})
            row << formatCount(countFrom(*each, from) - countFrom(*each, to));
        table.rows.push_back(row);
    }
    return table;
}

PlotWithTable::PlotWithTable(QWidget* plot, std::function<PlotRows()> content, QWidget* parent)
    : QStackedWidget(parent), m_table(new QTableWidget(this)), m_content(std::move(content)) {
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    addWidget(plot);
    addWidget(m_table);
}

void PlotWithTable::showTable(bool on) {
    if (on) fill();
    setCurrentIndex(on ? 1 : 0);
}

void PlotWithTable::contentChanged() {
    if (tableShown()) fill();
}

void PlotWithTable::fill() {
    const PlotRows content = m_content();
    m_table->setAccessibleName(tr("%1 as a table").arg(widget(0)->accessibleName()));
    m_table->setColumnCount(static_cast<int>(content.headers.size()));
    m_table->setHorizontalHeaderLabels(content.headers);
    alignHeaders(*m_table, 0, m_table->columnCount() - 1);
    m_table->setRowCount(static_cast<int>(content.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(content.rows[static_cast<std::size_t>(row)].value(column));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
}

} // namespace blemish
