// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>
#include <QStackedWidget>
#include <functional>
#include <vector>

namespace blemish {

struct CurveShape;
struct ScoreSets;

/// What a plot shows, as rows of a table.
struct PlotRows {
    QStringList headers;
    std::vector<QStringList> rows;
};
/// Threshold and both rates of every point; long curves thinned to what a table can show.
PlotRows rowsOf(const CurveShape& shape);
/// Images of each label in every bar.
PlotRows rowsOf(const ScoreSets& scores);

/// A plot and its twin: the same content as a table, for screen readers and for whoever wants the numbers. The table is
/// filled when it is looked at.
class PlotWithTable : public QStackedWidget {
    Q_OBJECT
public:
    PlotWithTable(QWidget* plot, std::function<PlotRows()> content, QWidget* parent = nullptr);

    bool tableShown() const { return currentIndex() == 1; }
    void showTable(bool on);
    void contentChanged(); ///< fills the table again when it is on show

private:
    void fill();

    QTableWidget* m_table;
    std::function<PlotRows()> m_content;
};

} // namespace blemish
