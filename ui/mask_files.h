// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QString>

#include "ui/job_runner.h"

namespace blemish {

/// Writes masks to disk in the background, each atomically, the newest state of a file at once after the one being written.
/// What is not written yet is read from here. Lives in the GUI thread.
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

signals:
    void saved(const QString& file);
    void failed(const QString& sentence);

private:
    void startNext();
    void finish(const QString& file, qint64 written, const QString& sentence);

    ReadPool m_pool{1};
    QHash<QString, QImage> m_pending;
    QCache<QString, QImage> m_recent; ///< a read that began before the write must not win
    QString m_writing;                ///< empty: nothing
};

} // namespace blemish
