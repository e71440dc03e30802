// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "ui/score_sets.h"
#include "ui/session.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace blemish {

class ConfusionView;
class CostBar;
class CurvesView;
class DefectTypeTable;
class HistogramPlot;
class MetricsTable;
class PlotWithTable;
class ThresholdBar;

/// Histogram, ROC, confusion matrix and metrics of the model in use. Everything follows the threshold at once and nothing
/// is computed again by a network.
class EvaluatePage : public QWidget {
    Q_OBJECT
public:
    explicit EvaluatePage(Session& session, QWidget* parent = nullptr);

signals:
    void duplicatesRequested();
    void galleryRequested(); ///< the filter is set; show the images
    void trainingRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeEmptySide();
    QWidget* makeNotices();
    QWidget* makeContent();
    QWidget* makeHistogramBox();
    QWidget* makeConfusionBox();
    QWidget* makeTablesBox();
    void connectWidgets();
    void connectSession();

    void reload();
    void reloadMetrics();
    void followThresholds();
    void followFilter();
    void filterByVerdict(GalleryFilter::Verdict verdict);
    void filterByRange(std::optional<std::pair<double, double>> range);
    void stepToMistake(int step);
    void updateNotices();
    void updateJobs();

    Session& m_session;
    std::shared_ptr<const ScoreSets> m_scores;
    QTimer m_metricsTimer; ///< intervals are resampled: once, when changes have settled
    bool m_stale = true;
    QStackedWidget* m_stack = nullptr;
    QLabel *m_emptyTitle = nullptr, *m_emptyText = nullptr;
    QPushButton *m_score = nullptr, *m_train = nullptr, *m_images = nullptr;
    ThresholdBar* m_bar = nullptr;
    QLabel* m_cautions = nullptr;
    QPushButton *m_scoreRest = nullptr, *m_again = nullptr, *m_duplicates = nullptr;
    HistogramPlot* m_histogram = nullptr;
    QCheckBox* m_logCounts = nullptr;
    PlotWithTable* m_histogramTwin = nullptr;
    CurvesView* m_curves = nullptr;
    ConfusionView* m_confusion = nullptr;
    CostBar* m_costs = nullptr;
    DefectTypeTable* m_types = nullptr;
    MetricsTable* m_metrics = nullptr;
};

} // namespace blemish
