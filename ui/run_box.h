// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace blemish {

struct Progress;
class Session;

/// Start, pause, stop and keep, cancel; how far the training is, how long it still takes and what it needs.
class RunBox : public QWidget {
    Q_OBJECT
public:
    explicit RunBox(Session& session, QWidget* parent = nullptr);

    /// `facts` is about the data and what a training would cost; `obstacle` says why none can start, empty when one can.
    void setReadiness(const QString& facts, const QString& obstacle);
    void say(const QString& sentence);

signals:
    void startWanted();
    void heatmapsWanted(); ///< of the model that a training has just made

private:
    void makeButtons();
    void showStarted(int steps);
    void showStep(int epoch, int epochs, int step, int steps, double loss, double secondsLeft);
    void showProgress(const Progress& progress);
    void finish(bool ok, const QString& message);
    void cancel();
    void keep();
    void togglePause();
    void update();
    QString memoryText();

    Session& m_session;
    QLabel *m_facts, *m_obstacle, *m_text;
    QPushButton *m_start = nullptr, *m_pause = nullptr, *m_keep = nullptr, *m_cancel = nullptr, *m_show = nullptr;
    QProgressBar* m_progress;
    QElapsedTimer m_memoryRead;
    QString m_memory; ///< as read last
    bool m_ready = false;
    bool m_training = false;
    bool m_ending = false; ///< cancelled or kept, but not over yet
    bool m_cancelled = false;
};

} // namespace blemish
