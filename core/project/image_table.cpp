// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>
#include <optional>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/project/file_names.h"
#include "core/project/project_store_impl.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

Label labelFromText(const QString& text) {
    if (text == u"ok") return Label::ok;
    return text == u"ng" ? Label::ng : Label::unlabelled;
}

QString joined(const QString& folder, const QString& path) {
    if (path.isEmpty()) return {};
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QDir::cleanPath(folder + u'/' + path);
}

/// `path` below `folder`, or absolute as it is.
QString below(const QString& folder, const QString& path) {
    const QString prefix = folder.endsWith(u'/') ? folder : folder + u'/';
    return path.startsWith(prefix) ? path.sliced(prefix.size()) : path;
}

QString canonical(const QString& folder) {
    const QString real = QFileInfo(folder).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : real;
}

/// The deepest of the roots that `folder` lies in, or else itself: what is added below a known folder moves along with it.
QString rootOf(const Roots& roots, const QString& folder) {
    QString best;
    for (const auto& [id, place] : roots.places())
        if (place.size() > best.size() && (place == folder || below(place, folder) != folder)) best = place;
    return best.isEmpty() ? folder : best;
}

/// Adds the images that are not there yet.
class Adding {
public:
    Adding(Database& database, Roots& roots, const Dataset& dataset)
        : m_database(database), m_roots(roots), m_folder(canonical(dataset.root)),
          m_insert(database,
                   u"INSERT INTO image (id, root_id, path, label, defect_type, split, mask_path, bytes, content_hash, reviewed,"
                   " modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
          m_putBack(database, u"DELETE FROM removed_image WHERE root_id = ? AND path = ?"_s) {}

    Result<void> readKnown() {
        Statement rows(m_database, u"SELECT root_id, path FROM image"_s);
        if (auto read = rows.run(); !read) return read;
        while (rows.next()) m_known.insert(joined(m_roots.place(rows.integer(0)), rows.text(1)));
        if (auto read = rows.finished(); !read) return read;
        const auto last = m_database.number(u"SELECT max(coalesce((SELECT max(id) FROM image), 0),"
                                            " coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'last_image_id'), 0))"_s);
        if (!last) return last.error();
        m_lastId = *last;
        return {};
    }

    /// As it is stored; nothing if it is known.
    Result<std::optional<ImageRecord>> add(const ImageRecord& image) {
        const QString file = joined(m_folder, image.path);
        if (m_known.contains(file)) return std::optional<ImageRecord>();
        // An image outside the data set's folder has its own folder for a root, so that it too can be moved later.
        const bool inside = below(m_folder, file) != file;
        const QString home = rootOf(m_roots, inside ? m_folder : QFileInfo(file).path());
        const auto root = m_roots.idOf(m_database, home);
        if (!root) return root.error();
        const bool ng = image.label == Label::ng;
        ImageRecord stored(image);
        stored.id = ++m_lastId;
        stored.root = *root;
        stored.path = below(home, file);
        stored.maskPath = below(home, joined(m_folder, image.maskPath));
        stored.drawnMask.clear();
        if (ng && image.split == Split::train) stored.split = Split::test;
        if (!ng) stored.defectType.clear();
        auto added = m_insert.run(qint64(stored.id), qint64(stored.root), stored.path, storedText(stored.label), storedText(stored.defectType),
                                  toText(stored.split), storedText(stored.maskPath), qint64(stored.bytes), storedText(stored.contentHash),
                                  int(stored.reviewed), qint64(stored.modified));
        if (!added) return added.error();
        if (auto known = m_putBack.run(qint64(stored.root), stored.path); !known) return known.error();
        m_known.insert(file);
        return std::optional(std::move(stored));
    }

private:
    Database& m_database;
    Roots& m_roots;
    QString m_folder;
    Statement m_insert, m_putBack;
    QSet<QString> m_known;
    std::int64_t m_lastId = 0; ///< that any image has or had
};

ImageRecord readImage(const Statement& row) {
    ImageRecord image;
    image.id = row.integer(0);
    image.root = row.integer(1);
    image.path = row.text(2);
    image.label = labelFromText(row.text(3));
    image.defectType = row.text(4);
    image.split = splitFromText(row.text(5));
    image.maskPath = row.text(6);
    image.bytes = row.integer(7);
    image.contentHash = row.text(8);
    image.reviewed = row.integer(9) != 0;
    image.drawnMask = row.text(10);
    image.modified = row.integer(11);
    return image;
}

} // namespace

Result<int> ProjectStore::addDataset(const Dataset& dataset) {
    const auto added = addImages(dataset);
    if (!added) return added.error();
    return static_cast<int>(added->size());
}

Result<std::vector<ImageRecord>> ProjectStore::addImages(const Dataset& dataset) {
    std::vector<ImageRecord> added;
    Roots roots = m_impl->roots;
    auto written = m_impl->write([&]() -> Result<void> {
        Adding adding(*m_impl->database, roots, dataset);
        if (auto known = adding.readKnown(); !known) return known;
        for (const ImageRecord& image : dataset.images) {
            auto one = adding.add(image);
            if (!one) return one.error();
            if (*one) added.push_back(std::move(**one));
        }
        return {};
    });
    if (!written) return written.error();
    m_impl->roots = std::move(roots);
    return added;
}

Result<std::vector<ImageRecord>> ProjectStore::images() const {
    Statement rows(*m_impl->database,
                   u"SELECT id, root_id, path, label, defect_type, split, mask_path, bytes, content_hash, reviewed,"
                   " drawn_mask, modified FROM image"_s);
    if (auto read = rows.run(); !read) return read.error();
    std::vector<ImageRecord> images;
    while (rows.next()) images.push_back(readImage(rows));
    if (auto read = rows.finished(); !read) return read.error();
    std::sort(images.begin(), images.end(), [](const ImageRecord& a, const ImageRecord& b) {
        return a.path == b.path ? a.id < b.id : naturalLess(a.path, b.path);
    });
    return images;
}

Result<Dataset> ProjectStore::dataset() const {
    auto records = images();
    if (!records) return records.error();
    Dataset data;
    data.name = name();
    data.layout = u"project"_s;
    data.root = records->empty() || records->front().root == 0 ? folder() : m_impl->roots.place(records->front().root);
    for (ImageRecord& image : *records) {
        image.maskPath = absoluteMaskPath(image);
        image.path = below(data.root, absolutePath(image));
    }
    data.images = std::move(*records);
    return data;
}

QString ProjectStore::Impl::place(const ImageRecord& image, const QString& path) const {
    return joined(image.root == 0 ? folder : roots.place(image.root), path);
}

QString ProjectStore::absolutePath(const ImageRecord& image) const {
    return m_impl->place(image, image.path);
}
QString ProjectStore::absoluteMaskPath(const ImageRecord& image) const {
    // The note of a drawn mask may be there before its file: a power cut between the two must not hide the data's own mask.
    const QString drawn = joined(m_impl->folder, image.drawnMask);
    return !drawn.isEmpty() && QFileInfo::exists(drawn) ? drawn : m_impl->place(image, image.maskPath);
}

Result<void> ProjectStore::setContentHashes(std::span<const ImageRecord> images) {
    return m_impl->write([&]() -> Result<void> {
        Statement update(*m_impl->database, u"UPDATE image SET bytes = ?, content_hash = ?, modified = ? WHERE id = ?"_s);
        for (const ImageRecord& image : images)
            if (auto done =
                    update.run(qint64(image.bytes), storedText(image.contentHash), qint64(image.modified), qint64(image.id));
                !done)
                return done;
        return {};
    });
}

Result<std::int64_t> ProjectStore::Impl::homeOf(Roots& known, const QString& file) {
    return known.idOf(*database, rootOf(known, QFileInfo(file).path()));
}

Result<void> ProjectStore::relocate(const QString& from, const QString& to) {
    const auto& places = m_impl->roots.places();
    const QString old = QDir::cleanPath(from);
    const auto root = std::find_if(places.begin(), places.end(), [&](const auto& one) { return one.second == old; });
    if (root == places.end())
        return Error{Core::say("The project has no images from %1. Choose one of its data folders.", {quoted(toPath(from))})};
    const QString target = canonical(to);
    const auto fits = holdsSomeOf(*m_impl->database, root->first, target);
    if (!fits) return fits.error();
    if (!*fits)
        return Error{Core::say("None of the images that were in %1 is in %2 in the same size. Choose the folder that they were moved to; "
                               "nothing was changed.",
                               {quoted(toPath(from)), quoted(toPath(to))})};
    Roots roots = m_impl->roots;
    auto written = m_impl->write([&] { return roots.move(*m_impl->database, root->first, target); });
    if (written) m_impl->roots = std::move(roots);
    return written;
}

} // namespace blemish
