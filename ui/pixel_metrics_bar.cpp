// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pixel_metrics_bar.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include "ui/job_runner.h"
#include "ui/session.h"
#include "ui/theme.h"

namespace blemish {

PixelMetricsBar::PixelMetricsBar(Session& session, const QString& text, bool intervals, QWidget* parent)
    : QWidget(parent), m_session(session), m_text(text), m_intervals(intervals), m_compute(new QPushButton),
      m_cancel(new QPushButton(themedIcon(QStringLiteral("cancel")), tr("Cancel"))), m_progress(new QProgressBar) {
    m_compute->setObjectName(QStringLiteral("computePixelMetrics"));
    m_cancel->setObjectName(QStringLiteral("cancelPixelMetrics"));
    m_cancel->setAccessibleName(tr("Cancel the pixel metrics"));
    m_progress->setAccessibleName(tr("Progress of the pixel metrics"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_compute, m_progress, m_cancel}) layout->addWidget(part);
    connect(m_compute, &QPushButton::clicked, &session, &Session::startEvaluation);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_session.jobs().cancel();
    });
    for (auto signal : {&Session::imagesChanged, &Session::modelChanged, &Session::scoresChanged, &Session::evaluationReady, &Session::closed})
        connect(&session, signal, this, &PixelMetricsBar::update);
    connect(&session.jobs(), &JobRunner::started, this, &PixelMetricsBar::update);
    connect(&session.jobs(), &JobRunner::finished, this, &PixelMetricsBar::update);
    connect(&session.jobs(), &JobRunner::progressed, this, &PixelMetricsBar::advance);
    update();
}

void PixelMetricsBar::update() {
    const bool running = m_session.evaluating();
    const QString obstacle = m_session.pixelObstacle();
    const bool intervalsAlone = m_intervals && !obstacle.isEmpty() && m_session.intervalsMissing();
    if (running && m_progress->isHidden()) {
        m_progress->setRange(0, 0);
        m_cancel->setEnabled(true);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_cancel}) part->setVisible(running);
    if (running && m_compute->hasFocus()) m_cancel->setFocus(); // hidden or grey it would send it to another place
    m_compute->setText(intervalsAlone ? tr("Compute the intervals") : m_text);
    m_compute->setEnabled(!m_session.jobs().busy() && (obstacle.isEmpty() || intervalsAlone));
    const QString what = intervalsAlone ? tr("Resamples the scores many times; takes a moment")
                                        : tr("Compares the maps with the masks at the size of the images; takes a moment. With many images "
                                             "this also computes the intervals");
    const QString why = !obstacle.isEmpty() && !intervalsAlone ? obstacle
                        : m_session.jobs().busy()              ? tr("“%1” is running.").arg(m_session.jobs().title())
                                                               : what;
    m_compute->setToolTip(why);
    m_compute->setAccessibleDescription(why);
    m_compute->setVisible(!running && !m_session.pixelMetricsKnown());
}

void PixelMetricsBar::advance(const Progress& progress) {
    if (!m_session.evaluating() || progress.total <= 0) return;
    m_progress->setRange(0, static_cast<int>(progress.total));
    m_progress->setValue(static_cast<int>(progress.done));
}

} // namespace blemish
