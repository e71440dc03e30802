// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "core/metrics/decisions.h"
#include "ui/session.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace blemish {

/// Truth against decision, with a column for review where there is a band. A click filters the gallery to the images of that cell; a second click takes the
/// filter off.
class ConfusionView : public QWidget {
    Q_OBJECT
public:
    using Verdict = GalleryFilter::Verdict;

    explicit ConfusionView(QWidget* parent = nullptr);

    void setCounts(const DecisionCounts& counts, bool band);
    void setChosen(Verdict verdict); ///< `all`: none of the cells
    QToolButton* cell(Verdict verdict) const;

signals:
    void chosen(blemish::GalleryFilter::Verdict verdict); ///< `all` when the filter is taken off
    void galleryRequested();
    void mistakeWanted(int step); ///< 1: the next one, -1: the previous one

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        Verdict verdict;
        Label label;
        Decision decision;
        QToolButton* button = nullptr;
    };
    void updateCell(const Cell& cell);
    void updateRates();
    QPushButton* makeStep(const QString& text, const QString& tip, Qt::Key key, int step);

    std::array<Cell, 6> m_cells;
    QLabel* m_reviewHeading = nullptr;
    QLabel* m_rates = nullptr;
    QPushButton* m_show = nullptr;
    std::vector<QPushButton*> m_steps;
    DecisionCounts m_counts;
    bool m_band = false;
};

} // namespace blemish
