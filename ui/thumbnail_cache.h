// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QString>
#include <deque>

#include "ui/job_runner.h"

namespace blemish {

/// Small pictures of image files: in memory, on disk under the user's cache folder (named by path, size and time of change, of
/// limited size), or read in the background in the order of the view. What has scrolled away is no longer waited for.
class ThumbnailCache : public QObject {
    Q_OBJECT
public:
    static constexpr int edge = 256; ///< pixels of the longer side
    static constexpr qint64 diskBytes = qint64(512) << 20;

    explicit ThumbnailCache(QObject* parent = nullptr);

    /// The picture, or a null pixmap while it is being read; `changed` follows.
    QPixmap pixmap(const QString& file);
    /// What is in sight now, the most wanted first; all else that waits is dropped.
    void request(const QStringList& files);
    /// The file could not be read; `sentence` says why.
    bool failed(const QString& file) const { return m_failures.contains(file); }
    QString sentence(const QString& file) const { return m_failures.value(file); }
    bool idle() const { return m_running == 0 && m_waiting.empty(); }
    void clear(); ///< forgets everything that is in memory or waiting

    static QString diskFolder();
    /// Removes the oldest thumbnails until `limit` bytes are kept; all when nothing is over it. Any thread.
    static void prune(qint64 limit);

signals:
    void changed(const QString& file);

private:
    struct Reading {
        QImage image;
        QString sentence;
        qint64 written = 0; ///< bytes that went to disk
    };
    static Reading read(const QString& file);
    void startNext();
    void take(const QString& file, Reading reading);

    ReadPool m_pool;
    QCache<QString, QPixmap> m_memory; ///< cost in KiB
    QHash<QString, QString> m_failures;
    std::deque<QString> m_waiting; ///< most wanted first
    QSet<QString> m_asked;         ///< waiting or running
    int m_running = 0;
    qint64 m_written = 0; ///< bytes since the disk was last tidied
};

} // namespace blemish
