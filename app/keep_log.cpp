// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keep_log.h"

#include <QPointer>
#include <QSysInfo>

#include "ui/job_runner.h"
#include "ui/log_book.h"
#include "ui/session.h"
#include "ui/training_runs.h"

namespace blemish {

namespace {
void keepTrainings(StudioLog& log, Session& session) {
    TrainingRuns& runs = session.runs();
    QObject::connect(&runs, &TrainingRuns::started, &session, [&log, &session](int steps, const std::vector<double>& losses) {
        for (const TrainingRecord& training : session.trainings())
            if (training.id == session.runs().runningId())
                log.info((losses.empty() ? "Training " : "Going on with training ") + std::to_string(training.id) + ", " +
                         std::to_string(steps) + " steps, options " + training.optionsJson.toStdString());
    });
    QObject::connect(&runs, &TrainingRuns::stepped, &session,
                     [&log, last = 0](int epoch, int epochs, int step, int, double loss) mutable {
                         if (std::exchange(last, epoch) == epoch) return;
                         log.info(QStringLiteral("Epoch %1 of %2, step %3, loss %4").arg(epoch).arg(epochs).arg(step).arg(loss, 0, 'g', 4).toStdString());
                     });
    QObject::connect(&session.jobs(), &JobRunner::pausedChanged, &session,
                     [&log](bool paused) { log.info(paused ? "Paused." : "Going on."); });
}
} // namespace

LogListener listenerOf(LogBook& book) {
    return [book = QPointer(&book)](LogSeverity severity, const std::string& line) {
        if (!book) return; // the session is gone already
        const auto level = static_cast<LogLevel>(severity); // the same four, in the same order
        QMetaObject::invokeMethod(book, [book, level, text = QString::fromStdString(line), when = QDateTime::currentDateTime()] {
            if (book) book->add(level, text, when);
        }, Qt::QueuedConnection);
    };
}

void keepLog(StudioLog& log, Session& session) {
    log.info("Blemish " BLEMISH_VERSION ", Qt " + std::string(qVersion()) + ", " + QSysInfo::prettyProductName().toStdString());
    JobRunner& jobs = session.jobs();
    QObject::connect(&jobs, &JobRunner::noted, &session,
                     [&log](const QString& sentence) { log.warning(sentence.toStdString()); });
    QObject::connect(
        &jobs, &JobRunner::finished, &session, [&log](const QString& title, bool ok, bool cancelled, const QString& message) {
            const std::string line = title.toStdString() + (ok ? ": done. " : cancelled ? ": stopped. " : ": failed. ");
            if (ok || cancelled)
                log.info(line + message.toStdString());
            else
                log.warning(line + message.toStdString());
        });
    QObject::connect(&session, &Session::failed, &session, [&log](const QString& what, const QString& sentence) {
        log.warning(what.toStdString() + ": " + sentence.toStdString());
    });
    keepTrainings(log, session);
}

} // namespace blemish
