// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mask_files.h"

#include "core/imaging/image_io.h"
#include "ui/mask_canvas.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr int rememberedFiles = 8;

/// Empty when fine.
QString write(const QString& file, const QImage& mask) {
    const auto written = writePng(toPath(file), toMask(mask));
    return written ? QString() : QString::fromStdString(written.error().message);
}
} // namespace

MaskFiles::MaskFiles(QObject* parent) : QObject(parent), m_recent(rememberedFiles) {}

MaskFiles::~MaskFiles() {
    for (auto each = m_pending.cbegin(); each != m_pending.cend(); ++each) write(each.key(), each.value());
}

void MaskFiles::save(const QString& file, const QImage& mask) {
    m_pending.insert(file, mask);
    m_recent.insert(file, new QImage(mask));
    startNext();
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
    if (!m_writing.isEmpty() || m_pending.isEmpty()) return;
    m_writing = m_pending.cbegin().key();
    m_pool.run<QString>([file = m_writing, mask = m_pending.cbegin().value()] { return write(file, mask); }, this,
                        [this, file = m_writing, key = m_pending.cbegin().value().cacheKey()](const QString& sentence) {
                            finish(file, key, sentence);
                        });
}

void MaskFiles::finish(const QString& file, qint64 written, const QString& sentence) {
    m_writing.clear();
    if (m_pending.value(file).cacheKey() == written) m_pending.remove(file); // a failed one is not tried for ever
    if (sentence.isEmpty())
        emit saved(file);
    else
        emit failed(sentence);
    startNext();
}

} // namespace blemish
