// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot_style.h"

namespace blemish {

/// The loss while a training runs: every step faint, the mean of each epoch strong.
class LossPlot : public StyledPlot {
    Q_OBJECT
public:
    explicit LossPlot(QWidget* parent = nullptr);

    void clear();
    void setEpochs(int epochs); ///< how far the axis reaches
    /// `step` counts from 1 over the whole training.
    void addStep(int epoch, int step, int stepsPerEpoch, double loss);
    void setLogarithmic(bool on);
    void finish(); ///< the training is over: its last epoch gets its mean too
    int stepCount() const;

protected:
    void restyle() override;

private:
    void finishEpoch();
    void rescale();
    void describe();

    QCPGraph* m_steps = nullptr;
    QCPGraph* m_means = nullptr;
    int m_epochs = 0;
    int m_epoch = 0;
    double m_epochSum = 0;
    int m_epochSteps = 0;
    double m_lowest = 0, m_highest = 0, m_last = 0;
    bool m_logarithmic = false;
};

} // namespace blemish
