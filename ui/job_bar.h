// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
class QToolButton;

namespace blemish {

class JobRunner;
struct Progress;

/// What runs, how far it is, how long it still takes, Pause where the work knows it, and Cancel; what waits and can be taken out of
/// the queue; in the status bar. Also keeps the sentences about what was passed over until somebody has looked at them.
class JobBar : public QWidget {
    Q_OBJECT
public:
    explicit JobBar(JobRunner& jobs, QWidget* parent = nullptr);
    const QStringList& notes() const { return m_notes; }

private:
    void begin(const QString& title);
    void advance(const Progress& progress);
    void end(const QString& title, bool ok, bool cancelled);
    void showPause();
    void showWaiting();
    void note(const QString& sentence);
    void showNotes();

    JobRunner& m_jobs;
    QToolButton* m_notesButton;
    QLabel *m_title, *m_left;
    QProgressBar* m_bar;
    QPushButton *m_pause, *m_cancel;
    QToolButton* m_waiting;
    QTimer* m_forget; ///< takes the word about the end away
    QStringList m_notes;
    bool m_notesSeen = false;
};

} // namespace blemish
