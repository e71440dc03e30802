// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/base/raster.h"
#include "core/base/result.h"
#include "core/ml/model_file.h"
#include "core/project/types.h"

namespace blemish {

class Session;
struct TrainingInput;
struct TrainingOutcome;

/// What a running training says of images that it does not learn from.
struct ProbeReading {
    int step = 0;
    QString image;                 ///< file that `map` belongs to
    std::optional<AnomalyMap> map; ///< raw values, at the network's input size
    std::vector<double> normal;    ///< scores of held-out OK images
    std::vector<double> defective; ///< scores of images labelled NG
    double normalPeak = 0;         ///< highest value of the held-out images' maps; 0: not known

    /// Share of pairs of one NG and one OK image in which the NG image has the higher score, ties counting half.
    std::optional<double> separation() const;
};

/// A training that waits for its turn.
struct WaitingTraining {
    int ticket = 0; ///< in the queue of JobRunner
    QString name;
    TrainOptions options;
    std::int64_t continues = 0; ///< id of the stopped training that goes on; 0: a new one
};

/// Trainings of the session's project, one after the other: start, wait, pause, stop, keep, continue. GUI thread.
class TrainingRuns : public QObject {
    Q_OBJECT
public:
    explicit TrainingRuns(Session& session);

    /// Trains on the images of the train split, then scores the test split. While another job runs it waits for its turn.
    void start(const TrainOptions& options);
    /// Goes on with a cancelled or failed training from its checkpoint; refused when its images have changed since.
    void resume(std::int64_t id);
    bool canResume(const TrainingRecord& training) const;
    const std::vector<WaitingTraining>& waiting() const { return m_waiting; }
    void removeWaiting(int ticket);

    bool running() const { return m_running != 0; }
    std::int64_t runningId() const { return m_running; } ///< 0: none
    void pause(bool on);
    bool paused() const;
    void stopAndKeep(); ///< ends the training with a model of what it has learned so far
    void cancel();      ///< ends it with a checkpoint
    bool keeping() const { return m_keeping; }
    /// The running training is over without a result and nothing waits any more; for closing.
    void abandon(const QString& message);

    /// NG images that a training which starts now would watch: the one on screen first, then others, spread over all of them.
    std::vector<int> watched() const;
    /// Mean loss of each epoch that is written down, of a finished or stopped training.
    std::vector<double> lossesOf(const TrainingRecord& training) const;

signals:
    void waitingChanged();
    /// `losses` are those of its epochs before it was stopped; empty for a new one.
    void started(int steps, const std::vector<double>& losses);
    void stepped(int epoch, int epochs, int step, int steps, double loss, double secondsLeft);
    void probed(const blemish::ProbeReading& reading);
    void finished(bool ok, const QString& message);

private:
    void enqueue(const WaitingTraining& training);
    void beginWaiting(int ticket);
    void begin(const WaitingTraining& next);
    void beginAgain(const WaitingTraining& next);
    void run(const TrainingRecord& training, const TrainOptions& options, bool resume);
    void watch(TrainingInput& input);
    QString freeName(const QString& name) const;
    void finish(std::int64_t id, const Result<TrainingOutcome>& outcome);
    void store(std::int64_t id, const QString& state, const QString& message, const TrainingOutcome* outcome);
    void fail(const QString& what, const QString& sentence);
    std::vector<ImageRecord> images() const; ///< labelled OK and in the train split
    QString snapshotOf(std::vector<ImageRecord> images) const;
    std::filesystem::path modelPath(const TrainingRecord& training) const;

    Session& m_session;
    std::vector<WaitingTraining> m_waiting;
    std::int64_t m_running = 0;
    bool m_keeping = false;
};

} // namespace blemish
