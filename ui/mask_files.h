// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <memory>

#include "ui/job_runner.h"

namespace blemish {

/// Writes masks to disk in the background, each atomically, the newest state of a file at once after the one being written. What
/// could not be written is kept and tried again every few seconds. What is not written yet is read from here. Lives in the GUI thread.
class MaskFiles : public QObject {
    Q_OBJECT
public:
    explicit MaskFiles(QObject* parent = nullptr);
    ~MaskFiles() override; ///< writes what waits

    void save(const QString& file, const QImage& mask);
    /// What was saved last, whether it is on disk already or not; null for files that were not saved lately.
    QImage recent(const QString& file) const;
    /// The newest state: what was saved lately, else what is on disk, else null. Reads at once; for undo on an image that is
    /// not shown.
    QImage newest(const QString& file) const;
    bool idle() const { return m_pending.isEmpty(); }
    int unsaved() const { return static_cast<int>(m_pending.size()); }
    const QString& problem() const { return m_problem; } ///< why the last one could not be written; empty: none failed
    /// Writes at once what is not on disk yet, for the end of the program. False: not everything could be written.
    bool saveNow();

signals:
    void saved(const QString& file);
    void failed(const QString& sentence); ///< once, until everything could be written again

private:
    void startNext();
    void settle(const QString& file, qint64 written, const QString& sentence);

    std::unique_ptr<ReadPool> m_pool = std::make_unique<ReadPool>(1);
    QTimer m_retry;
    QHash<QString, QImage> m_pending;
    QSet<QString> m_tried; ///< of those: could not be written, and wait for the next attempt
    QString m_problem;
    QCache<QString, QImage> m_recent; ///< a read that began before the write must not win
    QString m_writing;                ///< empty: nothing
};

} // namespace blemish
