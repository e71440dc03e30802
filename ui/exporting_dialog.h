// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

#include "ui/job_runner.h"
#include "ui/session.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace blemish {

/// A dialog that writes files as the session's job and stays open to say how it went. Whoever derives from it asks what to write and
/// where; status, progress and the buttons to start, to stop and to open the folder are here.
class ExportingDialog : public QDialog {
    Q_OBJECT
public:
    void reject() override; ///< stops the export first when one runs

signals:
    void exported(const QString& path); ///< is there as a whole

protected:
    ExportingDialog(Session& session, QWidget* parent);
    void showEvent(QShowEvent* event) override;

    /// Puts what is here under what `layout` holds. While it runs Close reads `stop`: its letter must be free among the others.
    void addFoot(QVBoxLayout* layout, const QString& stop);
    /// What a choice means, under its name.
    static QLabel* explanation(const QString& text, QWidget* parent);
    void refresh(); ///< after every change of what would be written

    virtual bool ready() const = 0;             ///< could it start?
    virtual void showInputs(bool enabled) = 0;  ///< follows what is chosen
    virtual QString target() const = 0;         ///< file or folder
    virtual void start() = 0;                   ///< ends in `run`

    /// `said` puts the result into a sentence, `cancelled` is the one for a stop by the user.
    template <class T>
    void run(const QString& title, std::function<Result<T>(JobContext&)> work, std::function<QString(const T&)> said, const QString& cancelled,
             JobRunner::Pauses pauses = JobRunner::Pauses::no) {
        takeTurn(title, [this, title, work = std::move(work), said = std::move(said), cancelled, pauses] {
            m_session.jobs().start<T>(title, work, this, [this, said, cancelled](Result<T> written) {
                if (written)
                    finish(said(*written), true);
                else
                    finish(written.error().kind == ErrorKind::cancelled ? cancelled : QString::fromStdString(written.error().message), false);
            }, pauses);
        });
    }

    Session& m_session;

private:
    void makeRoom();
    void takeTurn(const QString& title, std::function<void()> begin); ///< now, or when nothing else runs
    void withdraw(int ticket);
    void finish(const QString& sentence, bool ok);

    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton *m_start, *m_close, *m_open;
    QString m_stop;
    int m_ticket = 0; ///< while it waits for its turn
    bool m_running = false; ///< or waits
};

} // namespace blemish
