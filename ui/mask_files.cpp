// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_files.h"

#include "core/imaging/image_io.h"
#include "ui/mask_canvas.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr int rememberedFiles = 8;
constexpr int restBeforeRetry = 2000; ///< milliseconds

/// Empty when fine.
QString write(const QString& file, const QImage& mask) {
    const auto written = writePng(toPath(file), toMask(mask));
    return written ? QString() : QString::fromStdString(written.error().message);
}
} // namespace

MaskFiles::MaskFiles(QObject* parent) : QObject(parent), m_recent(rememberedFiles) {
    m_retry.setSingleShot(true);
    m_retry.setInterval(restBeforeRetry);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        m_tried.clear();
        startNext();
    });
}

MaskFiles::~MaskFiles() {
    m_pool.reset(); // ends the write that runs: an older state never comes after a newer one
    for (auto each = m_pending.cbegin(); each != m_pending.cend(); ++each) write(each.key(), each.value());
}

void MaskFiles::save(const QString& file, const QImage& mask) {
    m_pending.insert(file, mask);
    m_recent.insert(file, new QImage(mask));
    m_tried.remove(file);
    startNext();
}

bool MaskFiles::saveNow() {
    if (idle()) return true;
    m_pool = std::make_unique<ReadPool>(1); // as in the destructor
    m_writing.clear();
    const QHash<QString, QImage> pending = m_pending;
    for (auto each = pending.cbegin(); each != pending.cend(); ++each)
        settle(each.key(), each.value().cacheKey(), write(each.key(), each.value()));
    return idle();
}

QImage MaskFiles::recent(const QString& file) const {
    if (const auto waiting = m_pending.constFind(file); waiting != m_pending.cend()) return *waiting;
    const QImage* kept = m_recent.object(file);
    return kept ? *kept : QImage();
}

QImage MaskFiles::newest(const QString& file) const {
    if (const QImage known = recent(file); !known.isNull()) return known;
    const auto stored = readMask(toPath(file));
    return stored ? toQMask(*stored) : QImage();
}

void MaskFiles::startNext() {
    if (!m_writing.isEmpty()) return;
    auto next = m_pending.cbegin();
    while (next != m_pending.cend() && m_tried.contains(next.key())) ++next;
    if (next == m_pending.cend()) return;
    m_writing = next.key();
    m_pool->run<QString>([file = m_writing, mask = next.value()] { return write(file, mask); }, this,
                         [this, file = m_writing, key = next.value().cacheKey()](const QString& sentence) {
                             m_writing.clear();
                             settle(file, key, sentence);
                             startNext();
                         });
}

void MaskFiles::settle(const QString& file, qint64 written, const QString& sentence) {
    if (!sentence.isEmpty()) {
        m_tried.insert(file);
        m_retry.start();
        const bool first = m_problem.isEmpty();
        m_problem = sentence;
        if (first) emit failed(sentence);
        return;
    }
    m_tried.remove(file);
    if (m_pending.value(file).cacheKey() == written) m_pending.remove(file);
    if (m_pending.isEmpty()) m_problem.clear();
    emit saved(file);
}

} // namespace blemish
