// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/metrics/comparison.h"
#include "core/metrics/pixel_metrics.h"
#include "core/project/types.h"
#include "ui/job_runner.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTimer;

namespace blemish {

class Session;

/// A finished training with what its stored scores say of the labelled test images of today.
struct ModelRow {
    TrainingRecord training;
    ComparedModel figures; ///< pixel figures are empty until they are measured
    int scored = 0;        ///< labelled test images that this model has scored
    int testImages = 0;    ///< labelled test images
    int seen = 0;          ///< test images that this model learned from, or copies of such: its figures flatter it
};

/// All models of the project side by side: image metrics from their stored scores at once, pixel metrics when asked for, times and size.
/// The chosen one can be put to use, and each has a name and a note that can be edited.
class CompareModelsDialog : public QDialog {
    Q_OBJECT
public:
    explicit CompareModelsDialog(Session& session, QWidget* parent = nullptr);
    ~CompareModelsDialog() override; ///< a measurement that runs is stopped, but not waited for

    bool settled() const { return !m_measuring->busy(); }

private:
    using Scores = std::map<std::int64_t, ScoreRecord>; ///< by image
    QWidget* makeFoot();
    void makeTable();
    void reload();
    void imagesHaveChanged();
    ModelRow rowOf(const TrainingRecord& training);
    const Scores& scoresOf(std::int64_t training);
    void fillRow(int row, const ModelRow& model);
    void measure();
    void measureNext();
    void use();
    void edit(int column);
    void keep(std::int64_t training, int column, const QString& text);
    void updateButtons();
    const ModelRow* selected() const;

    Session& m_session;
    std::unique_ptr<JobRunner> m_measuring;
    std::vector<ModelRow> m_rows; ///< newest first
    std::map<std::int64_t, Scores> m_scores; ///< by training, read once; those of the model in use again when new ones come
    std::map<std::int64_t, int> m_seen;      ///< by training
    std::map<std::int64_t, PixelMetricsResult> m_pixels; ///< by training; dropped when labels or masks change
    std::vector<std::int64_t> m_waiting;                 ///< trainings still to be measured
    QLabel* m_about;
    QTableWidget* m_table;
    QProgressBar* m_progress;
    QPushButton *m_measure, *m_use, *m_rename, *m_note;
    QTimer* m_newScores; ///< while images are scored they come twice a second
};

} // namespace blemish
