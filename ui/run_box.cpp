// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include "ui/job_runner.h"
#include "ui/memory_use.h"
#include "ui/session.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/training_runs.h"

namespace blemish {

namespace {
constexpr int memoryInterval = 2000; ///< milliseconds

QLabel* wrapped() {
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

RunBox::RunBox(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    m_facts = wrapped();
    m_facts->setAccessibleName(tr("What a training would use"));
    m_obstacle = wrapped();
    m_obstacle->setAccessibleName(tr("Why training cannot start"));
    m_text = wrapped();
    m_text->setAccessibleName(tr("State of the training"));
    m_progress = new QProgressBar;
    m_progress->setAccessibleName(tr("Progress of the training"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    makeButtons();
    auto* row = new QHBoxLayout;
    row->addWidget(m_start);
    row->addSpacing(fontMetrics().averageCharWidth() * 2);
    for (QPushButton* button : {m_pause, m_keep, m_cancel}) row->addWidget(button);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_facts);
    layout->addLayout(row);
    layout->addWidget(m_obstacle);
    layout->addWidget(m_progress);
    auto* said = new QHBoxLayout;
    said->addWidget(m_text, 1);
    said->addWidget(m_show);
    layout->addLayout(said);

    TrainingRuns& runs = session.runs();
    connect(&runs, &TrainingRuns::started, this, &RunBox::showStarted);
    connect(&runs, &TrainingRuns::stepped, this, &RunBox::showStep);
    connect(&runs, &TrainingRuns::finished, this, &RunBox::finish);
    JobRunner& jobs = session.jobs();
    connect(&jobs, &JobRunner::progressed, this, &RunBox::showProgress);
    connect(&jobs, &JobRunner::pausedChanged, this, &RunBox::update);
    connect(&jobs, &JobRunner::rested, this, &RunBox::update);
    connect(&jobs, &JobRunner::started, this, &RunBox::update);
    connect(&jobs, &JobRunner::finished, this, &RunBox::update);
    connect(&session, &Session::closed, this, [this] {
        m_training = m_ending = false;
        m_show->hide();
        say({});
        update();
    });
    update();
}

void RunBox::makeButtons() {
    m_start = new QPushButton(themedIcon(QStringLiteral("train")), tr("&Start training"));
    m_start->setObjectName(QStringLiteral("startTraining"));
    m_start->setDefault(true);
    m_start->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_pause = new QPushButton(tr("P&ause"));
    m_pause->setObjectName(QStringLiteral("pauseTraining"));
    m_pause->setToolTip(tr("Rests between two batches and goes on when you want; nothing is lost"));
    m_keep = new QPushButton(tr("Stop and &keep"));
    m_keep->setObjectName(QStringLiteral("keepTraining"));
    m_keep->setToolTip(tr("Ends the training now and makes a model of what it has learned so far"));
    m_cancel = new QPushButton(themedIcon(QStringLiteral("cancel")), tr("&Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelTraining"));
    m_cancel->setToolTip(tr("Ends the training without a model; it can be continued later"));
    m_cancel->setAccessibleName(tr("Cancel the training"));
    m_show = new QPushButton(themedIcon(QStringLiteral("images")), tr("Show the heatmaps"));
    m_show->setObjectName(QStringLiteral("showHeatmaps"));
    m_show->hide();
    connect(m_show, &QPushButton::clicked, this, &RunBox::heatmapsWanted);
    connect(m_start, &QPushButton::clicked, this, &RunBox::startWanted);
    connect(m_pause, &QPushButton::clicked, this, &RunBox::togglePause);
    connect(m_keep, &QPushButton::clicked, this, &RunBox::keep);
    connect(m_cancel, &QPushButton::clicked, this, &RunBox::cancel);
}

void RunBox::setReadiness(const QString& facts, const QString& obstacle) {
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_obstacle->setText(obstacle);
    m_obstacle->setVisible(!obstacle.isEmpty());
    m_ready = obstacle.isEmpty();
    m_start->setToolTip(obstacle);
    update();
}

void RunBox::say(const QString& sentence) {
    m_text->setText(sentence);
    m_text->setVisible(!sentence.isEmpty());
}

void RunBox::update() {
    const bool busy = m_session.jobs().busy();
    const bool paused = m_session.runs().paused();
    m_start->setEnabled(m_ready);
    m_start->setText(m_training || busy ? tr("Add to &queue") : tr("&Start training"));
    m_pause->setEnabled(m_training && !m_ending);
    m_pause->setText(paused ? tr("Go &on") : tr("P&ause"));
    m_keep->setEnabled(m_training && !m_ending && m_progress->value() > 0);
    m_cancel->setEnabled(m_training && !m_cancelled);
    m_progress->setVisible(m_training);
    if (!paused) return;
    if (!m_session.jobs().resting()) return say(tr("Pausing…"));
    say(m_progress->value() > 0 ? tr("Paused after step %1.").arg(QLocale().toString(m_progress->value())) : tr("Paused."));
}

void RunBox::togglePause() {
    m_session.runs().pause(!m_session.runs().paused());
    if (!m_session.runs().paused() && m_training) say(tr("Going on…"));
}

void RunBox::keep() {
    m_ending = true;
    m_session.runs().stopAndKeep();
    say(tr("Stopping; the model is made of what it has learned…"));
    update();
}

void RunBox::cancel() {
    m_ending = m_cancelled = true;
    m_session.runs().cancel();
    say(tr("Cancelling…"));
    update();
}

void RunBox::showStarted(int steps) {
    m_training = true;
    m_ending = m_cancelled = false;
    m_progress->setRange(0, steps);
    m_progress->setValue(0);
    m_show->hide();
    say(tr("Getting ready…"));
    update();
}

/// Reading images and calibration have no steps of their own.
void RunBox::showProgress(const Progress& progress) {
    const bool beforeOrAfterSteps = m_progress->value() == 0 || m_progress->value() == m_progress->maximum() || m_ending;
    if (m_training && beforeOrAfterSteps && !m_cancelled && !m_session.runs().paused()) say(stageText(progress.stage) + QStringLiteral("…"));
}

QString RunBox::memoryText() {
    if (!m_memoryRead.isValid() || m_memoryRead.elapsed() > memoryInterval) {
        m_memoryRead.start();
        const qint64 bytes = residentBytes();
        m_memory = bytes > 0 ? tr("%1 of memory in use").arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat))
                             : QString();
    }
    return m_memory;
}

void RunBox::showStep(int epoch, int epochs, int step, int steps, double loss, double secondsLeft) {
    if (!m_training) return;
    const bool first = m_progress->value() == 0;
    m_progress->setRange(0, steps);
    m_progress->setValue(step);
    if (first) update();
    if (m_ending || m_session.runs().paused()) return;
    QStringList parts{tr("Epoch %1 of %2").arg(QLocale().toString(epoch), QLocale().toString(epochs)),
                      tr("loss %1").arg(QLocale().toString(loss, 'g', 4))};
    for (const QString& part : {timeLeftText(secondsLeft), memoryText()})
        if (!part.isEmpty()) parts << part;
    say(parts.join(QStringLiteral(" · ")));
}

void RunBox::finish(bool ok, const QString& message) {
    const bool cancelled = m_cancelled;
    m_training = m_ending = m_cancelled = false;
    m_show->setVisible(ok);
    if (ok)
        say(message.isEmpty() ? tr("Finished. The new model is in use and scores the test images.")
                              : message + QLatin1Char(' ') + tr("The new model is in use and scores the test images."));
    else
        say(cancelled ? tr("Cancelled after step %1.").arg(QLocale().toString(m_progress->value())) : message);
    update();
}

} // namespace blemish
