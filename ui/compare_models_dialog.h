// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <cstdint>
#include <map>
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

namespace blemish {

class Session;

/// A finished training with what its stored scores say of the labelled test images of today.
struct ModelRow {
    TrainingRecord training;
    ComparedModel figures; ///< pixel figures are empty until they are measured
    int scored = 0;        ///< labelled test images that this model has scored
    int testImages = 0;    ///< labelled test images
};
/// Newest first.
std::vector<ModelRow> compareModels(Session& session);

/// All models of the project side by side: image metrics from their stored scores at once, pixel metrics when asked for, times and size.
/// The chosen one can be put to use, and each has a note.
class CompareModelsDialog : public QDialog {
    Q_OBJECT
public:
    explicit CompareModelsDialog(Session& session, QWidget* parent = nullptr);

    bool settled() const { return !m_measuring.busy(); }

private:
    void reload();
    void fillRow(int row, const ModelRow& model);
    void measure();
    void measureNext();
    void use();
    void editNote();
    void keepNote(int row);
    void updateButtons();
    const ModelRow* selected() const;

    Session& m_session;
    JobRunner m_measuring;
    std::vector<ModelRow> m_rows;
    std::map<std::int64_t, PixelMetricsResult> m_pixels; ///< by training; dropped when labels or masks change
    std::vector<std::int64_t> m_waiting;                 ///< trainings still to be measured
    QLabel* m_about;
    QTableWidget* m_table;
    QProgressBar* m_progress;
    QPushButton *m_measure, *m_use, *m_note;
};

} // namespace blemish
