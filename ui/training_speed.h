// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/ml/options.h"
#include "ui/job_runner.h"

namespace blemish {

class Session;

/// How fast this machine trains: as trainings of this project or of others have shown, else by a short measurement of its arithmetic in
/// the background. The rates stay in the settings of this computer.
class TrainingSpeed : public QObject {
    Q_OBJECT
public:
    explicit TrainingSpeed(Session& session, QObject* parent = nullptr);

    /// What a training with these options is likely to need for one image in one epoch; 0: nothing is known.
    double msPerImage(const TrainOptions& options) const;
    /// Makes it known, when nothing else runs; `changed` tells.
    void wanted(const TrainOptions& options);
    static void remember(const TrainOptions& options, double msPerImage); ///< as a training has shown

signals:
    void changed();

private:
    double shownHere(const TrainOptions& options) const;
    void measure();

    Session& m_session;
    TrainOptions m_options;
    QTimer m_later; ///< images and thumbnails go first
    bool m_measured = false;
    ReadPool m_worker; ///< last, so that it ends first
};

} // namespace blemish
