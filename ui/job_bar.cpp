// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <utility>

#include "ui/job_runner.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace blemish {

namespace {
constexpr int barSteps = 1000;
constexpr int longestList = 1000;
}

JobBar::JobBar(JobRunner& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs), m_forget(new QTimer(this)) {
    m_forget->setSingleShot(true);
    m_forget->setInterval(8000);
    m_notesButton = new QToolButton;
    m_notesButton->setObjectName(QStringLiteral("jobNotes"));
    m_notesButton->setIcon(themedIcon(QStringLiteral("warning")));
    m_notesButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_notesButton->setAutoRaise(true);
    m_waiting = new QToolButton;
    m_waiting->setObjectName(QStringLiteral("waitingJobs"));
    m_waiting->setAutoRaise(true);
    m_waiting->setPopupMode(QToolButton::InstantPopup);
    m_waiting->setToolTip(tr("What starts when this is done; choose one to take it out of the queue"));
    m_waiting->setMenu(new QMenu(m_waiting));
    m_title = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_bar->setTextVisible(true);
    m_left = new QLabel;
    m_pause = new QPushButton;
    m_pause->setObjectName(QStringLiteral("pauseJob"));
    m_pause->setToolTip(tr("Rests after the image or batch at hand and goes on when you want; nothing is lost"));
    m_cancel = new QPushButton(themedIcon(QStringLiteral("cancel")), tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 8, 2);
    layout->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_notesButton, m_waiting, m_title, m_bar, m_left, m_pause, m_cancel}) {
        layout->addWidget(part);
        part->hide();
    }
    connect(m_pause, &QPushButton::clicked, this, [this] { m_jobs.pause(!m_jobs.paused()); });
    connect(&jobs, &JobRunner::pausedChanged, this, &JobBar::showPause);
    connect(&jobs, &JobRunner::rested, this, &JobBar::showPause);
    connect(&jobs, &JobRunner::waitingChanged, this, &JobBar::showWaiting);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_pause->setEnabled(false);
        m_left->setText(tr("Stopping…"));
        m_jobs.cancel();
    });
    connect(m_forget, &QTimer::timeout, m_title, &QLabel::clear);
    connect(m_notesButton, &QToolButton::clicked, this, &JobBar::showNotes);
    connect(&jobs, &JobRunner::started, this, &JobBar::begin);
    connect(&jobs, &JobRunner::progressed, this, &JobBar::advance);
    connect(&jobs, &JobRunner::noted, this, &JobBar::note);
    connect(&jobs, &JobRunner::finished, this, [this](const QString& title, bool ok, bool cancelled) { end(title, ok, cancelled); });
}

void JobBar::begin(const QString& title) {
    m_forget->stop();
    if (std::exchange(m_notesSeen, false)) {
        m_notes.clear();
        m_notesButton->hide();
    }
    m_title->setText(title);
    m_left->clear();
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    m_cancel->setEnabled(true);
    m_pause->setEnabled(true);
    m_pause->setText(tr("Pause"));
    m_pause->setVisible(m_jobs.pausable());
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_bar, m_left, m_cancel}) part->show();
}

void JobBar::showPause() {
    const bool paused = m_jobs.paused();
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_left->setText(!paused ? QString() : m_jobs.resting() ? tr("Paused") : tr("Pausing…"));
}

void JobBar::showWaiting() {
    const auto& waiting = m_jobs.waiting();
    m_waiting->setVisible(!waiting.empty());
    m_waiting->setText(tr("%n waiting", nullptr, static_cast<int>(waiting.size())));
    m_waiting->menu()->clear();
    for (const JobRunner::Waiting& each : waiting)
        m_waiting->menu()->addAction(themedIcon(QStringLiteral("cancel")),
                                     tr("Take out: %1").arg(QString(each.title).replace(QLatin1String("&"), QLatin1String("&&"))),
                                     &m_jobs, [this, ticket = each.ticket] { m_jobs.withdraw(ticket); });
}

void JobBar::advance(const Progress& progress) {
    if (progress.total > 0) {
        m_bar->setRange(0, barSteps);
        m_bar->setValue(static_cast<int>(progress.done * barSteps / progress.total));
        m_bar->setFormat(tr("%1 of %2").arg(QLocale().toString(qlonglong(progress.done)), QLocale().toString(qlonglong(progress.total))));
    } else {
        m_bar->setRange(0, 0);
        if (progress.done > 0) m_left->setText(QLocale().toString(qlonglong(progress.done)));
    }
    if (m_cancel->isEnabled() && !m_jobs.paused() && progress.total > 0) m_left->setText(timeLeftText(progress.secondsLeft));
}

void JobBar::end(const QString& title, bool ok, bool cancelled) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_left, m_pause, m_cancel}) part->hide();
    m_title->setText(ok ? tr("%1: done").arg(title) : cancelled ? tr("%1: cancelled").arg(title) : tr("%1: failed").arg(title));
    m_forget->start();
}

void JobBar::note(const QString& sentence) {
    if (m_notes.size() < longestList) m_notes << sentence;
    m_notesButton->setText(tr("%n notes", nullptr, static_cast<int>(m_notes.size())));
    m_notesButton->setToolTip(tr("What was passed over"));
    m_notesButton->show();
}

void JobBar::showNotes() {
    m_notesSeen = !m_jobs.busy(); // those of a job that still runs stay for what it may add
    auto* box = new QMessageBox(QMessageBox::Information, tr("Passed over"),
                                tr("The work went on without these:\n\n%1").arg(m_notes.mid(0, 8).join(QLatin1Char('\n'))),
                                QMessageBox::Close, window());
    box->setTextFormat(Qt::PlainText);
    if (m_notes.size() > 8) box->setDetailedText(m_notes.join(QLatin1Char('\n')));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace blemish
