// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "ui/plot_style.h"

namespace blemish {

/// The loss of a training: every step faint, the mean of each epoch strong; and on an axis of its own how well held-out images
/// were told apart.
class LossPlot : public StyledPlot {
    Q_OBJECT
public:
    explicit LossPlot(QWidget* parent = nullptr);

    /// Means of the epochs 1, 2, … that are over already; takes the place of all that was shown.
    /// Without any, `emptyText` stands in the plot, or that it fills while a training runs.
    void show(const std::vector<double>& epochLosses, const QString& emptyText = {});
    void setEpochs(int epochs); ///< how far the axis reaches
    /// `step` counts from 1 over the whole training. True when it began another epoch.
    bool addStep(int epoch, int step, int stepsPerEpoch, double loss);
    /// Share of pairs in the right order, 0 to 1, after `step` steps.
    void addSeparation(int step, double share);
    void setLogarithmic(bool on);
    void finish(); ///< the training is over: its last epoch gets its mean too
    int stepCount() const;

    /// The epoch whose last reading was the highest, the earliest of several. For the eye alone: the trainer keeps what the training ends with.
    struct Best {
        int epoch = 0;
        double separation = 0; ///< share, 0 to 1
    };
    std::optional<Best> best() const;

    /// The numbers behind the curves.
    struct Row {
        int epoch = 0;
        double loss = 0;                  ///< mean of the epoch
        std::optional<double> separation; ///< the last one measured in the epoch
    };
    std::vector<Row> rows() const;

protected:
    void restyle() override;

private:
    void clear();
    void include(double loss);
    void finishEpoch();
    void rescale();
    void refresh();
    void describe();
    void markBest();
    double epochAt(int step) const { return static_cast<double>(step) / m_stepsPerEpoch; }

    QCPGraph* m_steps = nullptr;
    QCPGraph* m_means = nullptr;
    QCPGraph* m_separation = nullptr;
    QCPGraph* m_bestMark = nullptr;
    struct Reading {
        double at = 0;    ///< in epochs
        double share = 0; ///< 0 to 1
    };
    std::map<int, Reading> m_separations; ///< the last one of every epoch
    int m_epochs = 0;
    int m_epoch = 0;
    int m_stepsPerEpoch = 1;
    double m_epochSum = 0;
    int m_epochSteps = 0;
    double m_lowest = 0, m_highest = 0, m_last = 0;
    bool m_empty = true;
    bool m_logarithmic = false;
};

} // namespace blemish
