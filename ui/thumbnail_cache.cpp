// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thumbnail_cache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/imaging/image_io.h"
#include "ui/qt_image.h"
#include "ui/text.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr int readers = 2;
constexpr int memoryKiB = 192 * 1024;
constexpr std::size_t longestQueue = 512; ///< a few screens full
constexpr qint64 tidyEvery = ThumbnailCache::diskBytes / 8;

/// Named by what the file is now, so a changed image gets a new thumbnail.
QString diskPath(const QString& file) {
    const QFileInfo info(file);
    const QString what = u"%1|%2|%3"_s.arg(info.absoluteFilePath()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
    const QByteArray name = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha1).toHex();
    return ThumbnailCache::diskFolder() + u'/' + QString::fromLatin1(name) + u".jpg"_s;
}

} // namespace

ThumbnailCache::ThumbnailCache(QObject* parent) : QObject(parent), m_pool(readers), m_memory(memoryKiB) {
    m_pool.run<int>([] { return prune(diskBytes), 0; }, this, [](int) {});
}

void ThumbnailCache::prune(qint64 limit) {
    const QFileInfoList files = QDir(diskFolder()).entryInfoList({u"*.jpg"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    qint64 bytes = 0;
    for (const QFileInfo& file : files) bytes += file.size();
    if (bytes <= limit) return;
    const qint64 kept = limit / 4 * 3; // room for the next ones
    for (qsizetype i = 0; i < files.size() && bytes > kept; ++i) {
        bytes -= files[i].size();
        QFile::remove(files[i].absoluteFilePath());
    }
}

QString ThumbnailCache::diskFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/thumbnails"_s;
}

QPixmap ThumbnailCache::pixmap(const QString& file) {
    if (const QPixmap* found = m_memory.object(file)) return *found;
    if (m_failures.contains(file) || m_asked.contains(file)) return {};
    if (m_waiting.size() >= longestQueue) return {}; // asked again when it is painted again
    m_asked.insert(file);
    m_waiting.push_back(file);
    startNext();
    return {};
}

void ThumbnailCache::request(const QStringList& files) {
    for (const QString& file : m_waiting) m_asked.remove(file);
    m_waiting.clear();
    for (const QString& file : files) {
        if (m_memory.contains(file) || m_failures.contains(file) || m_asked.contains(file)) continue;
        m_asked.insert(file);
        m_waiting.push_back(file);
    }
    startNext();
}

void ThumbnailCache::clear() {
    m_waiting.clear();
    m_asked.clear();
    m_failures.clear();
    m_memory.clear();
}

void ThumbnailCache::startNext() {
    while (m_running < readers && !m_waiting.empty()) {
        const QString file = m_waiting.front();
        m_waiting.pop_front();
        ++m_running;
        m_pool.run<Reading>([file] { return read(file); }, this,
                            [this, file](Reading reading) { take(file, std::move(reading)); });
    }
}

void ThumbnailCache::take(const QString& file, Reading reading) {
    --m_running;
    m_asked.remove(file);
    if (reading.image.isNull())
        m_failures.insert(file, reading.sentence);
    else
        m_memory.insert(file, new QPixmap(QPixmap::fromImage(reading.image)),
                        std::max(1, int(reading.image.sizeInBytes() / 1024)));
    m_written += reading.written;
    if (m_written > tidyEvery) {
        m_written = 0;
        m_pool.run<int>([] { return prune(diskBytes), 0; }, this, [](int) {});
    }
    emit changed(file);
    startNext();
}

ThumbnailCache::Reading ThumbnailCache::read(const QString& file) {
    const QString cached = diskPath(file);
    if (QImage image(cached); !image.isNull()) return {image, {}, 0};
    try {
        auto thumbnail = readThumbnail(toPath(file), edge);
        if (!thumbnail) return {{}, QString::fromStdString(thumbnail.error().message), 0};
        QImage image = toQImage(*thumbnail);
        QSaveFile target(cached);
        // Failing to cache costs time at the next start, nothing else.
        qint64 written = 0;
        if (QDir().mkpath(diskFolder()) && target.open(QIODevice::WriteOnly) && image.save(&target, "JPEG", 90)) {
            written = target.size();
            target.commit();
        }
        return {image, {}, written};
    } catch (const std::exception&) {
        return {{}, QString::fromStdString(errorFromCurrentException().message), 0};
    }
}

} // namespace blemish
