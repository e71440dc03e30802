// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <utility>

#include "core/base/label.h"
#include "ui/plot_style.h"
#include "ui/score_sets.h"

namespace blemish {

/// Scores by label, overlaid, with a tick for every image below and the threshold as a line that can be dragged with the
/// mouse or moved with the arrow keys (one image, with Shift ten; with Ctrl the review line, where there is one). Dragging elsewhere marks a range of scores.
class HistogramPlot : public StyledPlot {
    Q_OBJECT
public:
    explicit HistogramPlot(QWidget* parent = nullptr);

    void setScores(std::shared_ptr<const ScoreSets> scores, const Thresholds& thresholds);
    void setThresholds(const Thresholds& thresholds);
    const Thresholds& thresholds() const { return m_thresholds; } ///< as drawn
    void setLogarithmicCounts(bool on);
    void setMarkedRange(const std::optional<std::pair<double, double>>& range);

    /// Where the threshold line is, in widget pixels (for tests and for the pointer).
    double thresholdPixel() const;
    double reviewPixel() const; ///< the lower end of the review band

signals:
    void thresholdMoved(double threshold); ///< by the user
    void reviewMoved(double review);       ///< by the user
    void rangeMarked(double low, double high);
    void rangeCleared();

protected:
    void restyle() override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Drag { none, threshold, review, range };
    static constexpr int series = 3; ///< OK, NG, unlabelled

    void addSeries();
    void addRug();
    void addOverlay();
    void rebuildBars();
    void rebuildRug();
    void fitScoreAxis();
    void placeLine();
    void placeLineTexts(bool band);
    void placeLegend();
    void placeRange(double from, double to);
    void describe();
    double pixelOf(double score) const;
    double scoreAt(double pixel) const;
    Drag lineAt(double pixel) const; ///< `range` away from both lines
    const std::vector<double>& scoresOf(int index) const;

    std::shared_ptr<const ScoreSets> m_scores = std::make_shared<ScoreSets>();
    QCPAxisRect* m_rugRect = nullptr; ///< below the bars, same score axis
    std::array<QCPBars*, series> m_bars{};
    std::array<QCPGraph*, series> m_rug{};
    QCPItemLine *m_line = nullptr, *m_reviewLine = nullptr;
    QCPItemText *m_lineText = nullptr, *m_reviewText = nullptr;
    QCPItemRect* m_band = nullptr; ///< from the review line to the threshold
    QCPItemRect* m_range = nullptr;
    Thresholds m_thresholds;
    std::optional<std::pair<double, double>> m_marked;
    Drag m_drag = Drag::none;
    double m_dragStart = 0; ///< widget pixels
    bool m_logarithmic = false;
};

} // namespace blemish
