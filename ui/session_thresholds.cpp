// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds in force: moved at once, saved and remembered as one step when they rest.
#include <QTimer>
#include <QUndoStack>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/session.h"

namespace blemish {

/// The thresholds of one training before and after a move.
class ThresholdStep : public QUndoCommand {
public:
    struct State {
        Thresholds image;
        double pixel = 0;
    };
    ThresholdStep(Session& session, std::int64_t training, State before, State after)
        : QUndoCommand(Session::tr("threshold")), m_session(session), m_training(training), m_before(before), m_after(after) {}

    void undo() override { restore(m_before); }
    void redo() override {
        if (std::exchange(m_done, true)) restore(m_after); // the move itself has done it already
    }

private:
    void restore(const State& state) {
        if (!m_session.storeThresholds(m_training, state.image, state.pixel)) return setObsolete(true); // which was told, or it is gone
        const TrainingRecord* active = m_session.activeTraining();
        if (!active || active->id != m_training) return;
        m_session.m_thresholds = state.image;
        m_session.m_pixelThreshold = state.pixel;
        emit m_session.thresholdChanged(state.image.ng);
        emit m_session.pixelThresholdChanged(state.pixel);
    }

    Session& m_session;
    std::int64_t m_training;
    State m_before, m_after;
    bool m_done = false;
};

void Session::setThresholds(const Thresholds& thresholds) {
    const bool known = std::isfinite(thresholds.ng) && std::isfinite(thresholds.review.value_or(0));
    if (!known || thresholds == m_thresholds) return;
    m_thresholds = thresholds;
    m_saveTimer->start();
    emit thresholdChanged(thresholds.ng);
}

void Session::setThreshold(double threshold) {
    Thresholds moved{threshold, m_thresholds.review};
    if (moved.review) moved.review = std::min(*moved.review, threshold);
    setThresholds(moved);
}

void Session::setReviewThreshold(std::optional<double> review) {
    Thresholds moved{m_thresholds.ng, review};
    if (review) moved.ng = std::max(moved.ng, *review);
    setThresholds(moved);
}

void Session::setPixelThreshold(double threshold) {
    if (!std::isfinite(threshold) || threshold == m_pixelThreshold) return;
    m_pixelThreshold = threshold;
    m_saveTimer->start();
    emit pixelThresholdChanged(threshold);
}

bool Session::storeThresholds(std::int64_t id, const Thresholds& thresholds, double pixelThreshold) {
    const auto training = std::ranges::find(m_trainings, id, &TrainingRecord::id);
    if (training == m_trainings.end()) return false;
    TrainingRecord moved = *training;
    moved.imageThreshold = thresholds.ng;
    moved.reviewThreshold = thresholds.review;
    moved.pixelThreshold = pixelThreshold;
    if (!report(tr("The threshold could not be saved"), m_store->updateTraining(moved))) return false;
    *training = std::move(moved);
    return true;
}

void Session::restThresholds() {
    m_saveTimer->stop();
    const TrainingRecord* training = activeTraining();
    if (!m_store || m_store->readOnly() || !training) return;
    const ThresholdStep::State before{{training->imageThreshold, training->reviewThreshold}, training->pixelThreshold};
    if (before.image == m_thresholds && before.pixel == m_pixelThreshold) return;
    const std::int64_t id = training->id;
    if (!storeThresholds(id, m_thresholds, m_pixelThreshold)) return; // in force, and saved with the next move or when the project closes
    m_undoStack->push(new ThresholdStep(*this, id, before, {m_thresholds, m_pixelThreshold}));
}

void Session::undo() {
    restThresholds();
    m_undoStack->undo();
}

void Session::redo() {
    restThresholds();
    m_undoStack->redo();
}

} // namespace blemish
