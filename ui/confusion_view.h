// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "core/metrics/image_metrics.h"
#include "ui/session.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace blemish {

/// Four cells of truth against decision. A click filters the gallery to the images of that cell; a second click takes the
/// filter off.
class ConfusionView : public QWidget {
    Q_OBJECT
public:
    using Verdict = GalleryFilter::Verdict;

    explicit ConfusionView(QWidget* parent = nullptr);

    void setCounts(const Confusion& counts);
    void setChosen(Verdict verdict); ///< `all`: none of the cells
    QToolButton* cell(Verdict verdict) const;

signals:
    void chosen(blemish::GalleryFilter::Verdict verdict); ///< `all` when the filter is taken off
    void galleryRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Cell {
        Verdict verdict;
        QToolButton* button = nullptr;
    };
    void updateCell(Verdict verdict, qint64 count);

    std::array<Cell, 4> m_cells;
    QLabel* m_rates = nullptr;
    QPushButton* m_show = nullptr;
    Confusion m_counts;
};

} // namespace blemish
