// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting_dialog.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

ExportingDialog::ExportingDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_status(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_start(new QPushButton(tr("&Export"), this)), m_close(new QPushButton(this)), m_open(new QPushButton(tr("&Open folder"), this)) {
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_status->setObjectName(u"exportState"_s);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("State of the export"));
    m_start->setObjectName(u"startExport"_s);
    m_start->setDefault(true);
    m_open->hide();
    connect(m_start, &QPushButton::clicked, this, [this] { start(); });
    connect(m_close, &QPushButton::clicked, this, &ExportingDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QFileInfo written(target());
        QDesktopServices::openUrl(QUrl::fromLocalFile(written.isDir() ? written.filePath() : written.path()));
    });
    connect(&m_session.jobs(), &JobRunner::withdrawn, this, &ExportingDialog::withdraw);
    connect(&m_session.jobs(), &JobRunner::progressed, this, [this](const Progress& progress) {
        if (!m_running || m_ticket != 0) return;
        m_progress->setRange(0, static_cast<int>(progress.total));
        m_progress->setValue(static_cast<int>(progress.done));
        m_status->setText(timeLeftText(progress.secondsLeft));
    });
}

/// Taken out of the queue, here or in the status bar.
void ExportingDialog::withdraw(int ticket) {
    if (ticket != m_ticket) return;
    m_ticket = 0;
    finish(tr("Cancelled; nothing was written."), false);
}

void ExportingDialog::addFoot(QVBoxLayout* layout, const QString& stop) {
    m_stop = stop;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    layout->addWidget(m_status);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addLayout(buttons);
}

QLabel* ExportingDialog::explanation(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(label->fontMetrics().height() * 3 / 2, 0, 0, 4);
    label->setMinimumHeight(2 * label->fontMetrics().lineSpacing() + 8); // at 175 % the height for two lines is a pixel short
    return label;
}

void ExportingDialog::refresh() {
    if (m_stop.isEmpty()) return; // still being made
    m_start->setEnabled(!m_running && ready());
    m_close->setText(m_running ? m_stop : tr("C&lose"));
    m_progress->setVisible(m_running);
    showInputs(!m_running);
    if (isVisible()) makeRoom();
}

/// Texts that are wrapped need a height that is known when the width is.
void ExportingDialog::makeRoom() {
    if (const int needed = layout()->totalHeightForWidth(width()); height() < needed) resize(width(), needed);
}

void ExportingDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    makeRoom();
}

void ExportingDialog::takeTurn(const QString& title, std::function<void()> begin) {
    m_running = true;
    m_open->hide();
    m_status->setText(m_session.jobs().busy() ? tr("Waits for “%1”. This window has to stay open.").arg(m_session.jobs().title()) : QString());
    m_progress->setRange(0, 0);
    m_ticket = m_session.jobs().newTicket();
    refresh();
    m_session.jobs().whenFree(m_ticket, title, this, [this, begin = std::move(begin)] {
        m_ticket = 0;
        m_status->clear();
        begin();
    });
}

void ExportingDialog::finish(const QString& sentence, bool ok) {
    m_running = false;
    m_status->setText(sentence);
    m_open->setVisible(ok);
    refresh();
    if (ok) emit exported(target());
}

void ExportingDialog::reject() {
    if (m_ticket != 0)
        m_session.jobs().withdraw(m_ticket);
    else if (m_running)
        m_session.jobs().cancel();
    else
        QDialog::reject();
}

} // namespace blemish
