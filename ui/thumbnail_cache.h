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

/// Small pictures of image files: in memory, on disk under the user's cache folder, or read in the background. What was asked
/// for last comes first, and what has long scrolled away is forgotten.
class ThumbnailCache : public QObject {
    Q_OBJECT
public:
    static constexpr int edge = 256; ///< pixels of the longer side

    explicit ThumbnailCache(QObject* parent = nullptr);

    /// The picture, or a null pixmap while it is being read; `changed` follows.
    QPixmap pixmap(const QString& file);
    /// The file could not be read; `sentence` says why.
    bool failed(const QString& file) const { return m_failures.contains(file); }
    QString sentence(const QString& file) const { return m_failures.value(file); }
    bool idle() const { return m_running == 0 && m_waiting.empty(); }
    void clear(); ///< forgets everything that is in memory or waiting

    static QString diskFolder();

signals:
    void changed(const QString& file);

private:
    struct Reading {
        QImage image;
        QString sentence;
    };
    static Reading read(const QString& file);
    void startNext();
    void take(const QString& file, Reading reading);

    ReadPool m_pool;
    QCache<QString, QPixmap> m_memory; ///< cost in KiB
    QHash<QString, QString> m_failures;
    std::deque<QString> m_waiting;     ///< newest at the back
    QSet<QString> m_asked;             ///< waiting or running
    int m_running = 0;
};

} // namespace blemish
