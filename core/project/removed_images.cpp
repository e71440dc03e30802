// SPDX-License-Identifier: GPL-3.0-or-later
// Taking images out of the project, and back in.
#include <cmath>

#include "core/project/project_store_impl.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant numberOrNull(double value) {
    return std::isnan(value) ? QVariant() : QVariant(value);
}

Result<std::vector<RemovedImages::Score>> scoresOf(const Database& database, const QString& ids) {
    Statement rows(database, u"SELECT training_id, image_id, score, milliseconds FROM score"
                             " WHERE image_id IN (SELECT value FROM json_each(?))"_s);
    if (auto read = rows.run(ids); !read) return read.error();
    std::vector<RemovedImages::Score> scores;
    while (rows.next()) scores.push_back({rows.integer(0), {rows.integer(1), rows.real(2), rows.real(3)}});
    if (auto read = rows.finished(); !read) return read.error();
    return scores;
}

} // namespace

Result<RemovedImages> ProjectStore::removeImages(std::span<const ImageRecord> images) {
    RemovedImages removed;
    removed.images.assign(images.begin(), images.end());
    std::vector<std::int64_t> numbers;
    for (const ImageRecord& image : images) numbers.push_back(image.id);
    const QString ids = idList(numbers);
    auto written = m_impl->write([&]() -> Result<void> {
        if (auto known = m_impl->knowsAll(ids); !known) return known;
        auto scores = scoresOf(*m_impl->database, ids);
        if (!scores) return scores.error();
        removed.scores = std::move(*scores);
        // Cached maps and drawn masks are named by this number: no other image may ever get it.
        Statement last(*m_impl->database, u"INSERT OR REPLACE INTO meta (key, value)"
                                          " SELECT 'last_image_id', max(max(id), coalesce((SELECT CAST(value AS INTEGER) FROM meta"
                                          " WHERE key = 'last_image_id'), 0)) FROM image"_s);
        if (auto kept = last.run(); !kept) return kept;
        Statement note(*m_impl->database, u"INSERT OR IGNORE INTO removed_image (root_id, path) SELECT root_id, path FROM image"
                                          " WHERE id IN (SELECT value FROM json_each(?))"_s);
        if (auto noted = note.run(ids); !noted) return noted;
        Statement remove(*m_impl->database, u"DELETE FROM image WHERE id IN (SELECT value FROM json_each(?))"_s);
        return remove.run(ids);
    });
    if (!written) return written.error();
    return removed;
}

Result<void> ProjectStore::putBack(const RemovedImages& removed) {
    return m_impl->write([&]() -> Result<void> {
        Statement image(*m_impl->database,
                        u"INSERT INTO image (id, root_id, path, label, defect_type, split, mask_path, bytes, content_hash, reviewed,"
                        " drawn_mask, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        Statement known(*m_impl->database, u"DELETE FROM removed_image WHERE root_id = ? AND path = ?"_s);
        for (const ImageRecord& one : removed.images) {
            auto done = image.run(qint64(one.id), qint64(one.root), one.path, storedText(one.label), storedText(one.defectType),
                                  toText(one.split), storedText(one.maskPath), qint64(one.bytes), storedText(one.contentHash),
                                  int(one.reviewed), storedText(one.drawnMask), qint64(one.modified));
            if (!done) return done;
            if (auto back = known.run(qint64(one.root), one.path); !back) return back;
        }
        // A training may have been deleted meanwhile.
        Statement score(*m_impl->database, u"INSERT OR REPLACE INTO score (training_id, image_id, score, milliseconds)"
                                           " SELECT id, ?, ?, ? FROM training WHERE id = ?"_s);
        for (const auto& [training, one] : removed.scores)
            if (auto done = score.run(qint64(one.imageId), numberOrNull(one.score), one.milliseconds, qint64(training)); !done) return done;
        return {};
    });
}

Result<QStringList> ProjectStore::removedFiles() const {
    Statement rows(*m_impl->database, u"SELECT root_id, path FROM removed_image"_s);
    if (auto read = rows.run(); !read) return read.error();
    QStringList files;
    while (rows.next()) {
        ImageRecord image;
        image.root = rows.integer(0);
        image.path = rows.text(1);
        files << absolutePath(image);
    }
    if (auto read = rows.finished(); !read) return read.error();
    return files;
}

} // namespace blemish
