// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/job_runner.h"

#include <QMetaObject>
#include <new>

namespace blemish {

JobRunner::JobRunner(QObject* parent) : QObject(parent) {}

JobRunner::~JobRunner() {
    cancel();
    if (m_thread.joinable()) m_thread.join();
}

void JobRunner::cancel() {
    m_thread.request_stop();
}

void JobRunner::pause(bool on) {
    if (!m_busy || on == paused()) return;
    m_control->pause(on);
    emit pausedChanged(on);
}

void JobRunner::finishEarly() {
    if (!m_busy) return;
    const bool waited = paused();
    m_control->finishEarly();
    if (waited) emit pausedChanged(false);
}

bool JobRunner::launch(const QString& title, std::function<Finish(JobContext&)> body, std::function<void()> deliver, Pauses pauses) {
    if (m_busy) return false;
    if (m_thread.joinable()) m_thread.join(); // has ended: it posted its result as its last act
    m_busy = true;
    m_pauses = pauses;
    m_title = title;
    m_progress = {};
    m_control = std::make_shared<JobControl>();
    m_control->onRest([this] { QMetaObject::invokeMethod(this, &JobRunner::rested, Qt::QueuedConnection); });
    emit started(title);
    m_thread = std::jthread([this, control = m_control, body = std::move(body), deliver = std::move(deliver)](std::stop_token stop) {
        JobContext job(
            std::move(stop),
            [this](const Progress& progress) {
                QMetaObject::invokeMethod(this, [this, progress] {
                    m_progress = progress;
                    emit progressed(progress);
                }, Qt::QueuedConnection);
            },
            [this](const std::string& sentence) {
                QMetaObject::invokeMethod(this, [this, text = QString::fromStdString(sentence)] { emit noted(text); },
                                          Qt::QueuedConnection);
            },
            control);
        Finish end = body(job);
        QMetaObject::invokeMethod(this, [this, end = std::move(end), deliver] {
            // The end is told first: what `deliver` starts next announces itself after it.
            m_busy = false;
            emit finished(m_title, end.ok, end.cancelled, end.message);
            deliver();
            beginNext();
        }, Qt::QueuedConnection);
    });
    return true;
}

void JobRunner::whenFree(int ticket, const QString& title, QObject* receiver, std::function<void()> begin) {
    if (!m_busy) return begin();
    m_waiting.push_back({ticket, title, receiver, std::move(begin)});
    emit waitingChanged();
}

void JobRunner::beginNext() {
    while (!m_busy && !m_waiting.empty()) {
        const Waiting next = std::move(m_waiting.front());
        m_waiting.erase(m_waiting.begin());
        emit waitingChanged();
        if (next.receiver) next.begin();
    }
}

void JobRunner::withdraw(int ticket) {
    if (std::erase_if(m_waiting, [ticket](const Waiting& each) { return each.ticket == ticket; }) == 0) return;
    emit withdrawn(ticket);
    emit waitingChanged();
}

void JobRunner::withdrawAll() {
    while (!m_waiting.empty()) withdraw(m_waiting.back().ticket);
}

ReadPool::ReadPool(int threads, QObject* parent) : QObject(parent) {
    m_threads.setMaxThreadCount(threads);
    m_threads.setThreadPriority(QThread::LowPriority);
}

ReadPool::~ReadPool() {
    m_threads.clear();
    m_threads.waitForDone();
}

void ReadPool::clear() {
    m_threads.clear();
}

void ReadPool::launch(std::function<void()> read, std::function<void()> deliver) {
    auto task = [this, read = std::move(read), deliver = std::move(deliver)] {
        try {
            read();
        } catch (const std::exception&) {
            return; // no result: the receiver keeps its placeholder
        }
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    };
    m_threads.start(std::move(task), ++m_requests); // a higher number goes first
}

Error errorFromCurrentException() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return {JobRunner::tr("There is not enough memory for this. Use a smaller batch or image size, or close other programs.").toStdString()};
    } catch (const std::exception& error) {
        return {JobRunner::tr("Something unexpected went wrong: %1").arg(QString::fromLocal8Bit(error.what())).toStdString()};
    } catch (...) {
        return {JobRunner::tr("Something unexpected went wrong.").toStdString()};
    }
}

} // namespace blemish
