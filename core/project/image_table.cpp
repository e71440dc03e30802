// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "core/base/file_io.h"
#include "core/project/file_names.h"
#include "core/project/project_store_impl.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

QString labelText(Label label) {
    const std::string_view text = toString(label);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

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

/// Adds the images that are not there yet.
class Adding {
public:
    Adding(Database& database, Roots& roots, const Dataset& dataset)
        : m_database(database), m_roots(roots), m_folder(canonical(dataset.root)),
          m_insert(database,
                   u"INSERT INTO image (root_id, path, label, defect_type, split, mask_path, bytes, content_hash, reviewed)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s) {}

    Result<void> readKnown() {
        Statement rows(m_database, u"SELECT root_id, path FROM image"_s);
        if (auto read = rows.run(); !read) return read;
        while (rows.next()) m_known.insert(joined(m_roots.place(rows.integer(0)), rows.text(1)));
        return rows.finished();
    }

    /// 1, or 0 if it is known.
    Result<int> add(const ImageRecord& image) {
        const QString file = joined(m_folder, image.path);
        if (m_known.contains(file)) return 0;
        // An image outside the data set's folder has its own folder for a root, so that it too can be moved later.
        const bool inside = below(m_folder, file) != file;
        const QString home = inside ? m_folder : QFileInfo(file).path();
        const auto root = m_roots.idOf(m_database, home);
        if (!root) return root.error();
        const bool ng = image.label == Label::ng;
        const Split split = ng && image.split == Split::train ? Split::test : image.split;
        const QString type = ng ? image.defectType : QString();
        auto added = m_insert.run(qint64(*root), below(home, file), labelText(image.label), filled(type), toText(split),
                                  filled(below(home, joined(m_folder, image.maskPath))), qint64(image.bytes),
                                  filled(image.contentHash), int(image.reviewed));
        if (!added) return added.error();
        m_known.insert(file);
        return 1;
    }

private:
    /// A null QString would be stored as NULL.
    static QString filled(const QString& text) { return text.isNull() ? u""_s : text; }

    Database& m_database;
    Roots& m_roots;
    QString m_folder;
    Statement m_insert;
    QSet<QString> m_known;
};

ImageRecord readImage(const Statement& row) {
    ImageRecord image;
    image.id = row.integer(0);
    image.path = row.text(2);
    image.label = labelFromText(row.text(3));
    image.defectType = row.text(4);
    image.split = splitFromText(row.text(5));
    image.maskPath = row.text(6);
    image.bytes = row.integer(7);
    image.contentHash = row.text(8);
    image.reviewed = row.integer(9) != 0;
    return image;
}

} // namespace

Result<int> ProjectStore::addDataset(const Dataset& dataset) {
    int added = 0;
    Roots roots = m_impl->roots;
    auto written = m_impl->write([&]() -> Result<void> {
        Adding adding(*m_impl->database, roots, dataset);
        if (auto known = adding.readKnown(); !known) return known;
        for (const ImageRecord& image : dataset.images) {
            const auto one = adding.add(image);
            if (!one) return one.error();
            added += *one;
        }
        return {};
    });
    if (!written) return written.error();
    m_impl->roots = std::move(roots);
    m_impl->rootOfImage.clear();
    return added;
}

Result<std::vector<ImageRecord>> ProjectStore::images() const {
    Statement rows(*m_impl->database,
                   u"SELECT id, root_id, path, label, defect_type, split, mask_path, bytes, content_hash, reviewed"
                   " FROM image"_s);
    if (auto read = rows.run(); !read) return read.error();
    std::vector<ImageRecord> images;
    m_impl->rootOfImage.clear();
    while (rows.next()) {
        images.push_back(readImage(rows));
        m_impl->rootOfImage[images.back().id] = rows.integer(1);
    }
    if (auto read = rows.finished(); !read) return read.error();
    std::sort(images.begin(), images.end(), [](const ImageRecord& a, const ImageRecord& b) {
        return a.path == b.path ? a.id < b.id : naturalLess(a.path, b.path);
    });
    return images;
}

QString ProjectStore::Impl::place(const ImageRecord& image, const QString& path) {
    if (path.isEmpty() || QDir::isAbsolutePath(path)) return path;
    if (rootOfImage.empty()) {
        Statement rows(*database, u"SELECT id, root_id FROM image"_s);
        if (rows.run())
            while (rows.next()) rootOfImage[rows.integer(0)] = rows.integer(1);
    }
    const auto found = rootOfImage.find(image.id);
    return joined(found == rootOfImage.end() ? folder : roots.place(found->second), path);
}

QString ProjectStore::absolutePath(const ImageRecord& image) const {
    return m_impl->place(image, image.path);
}
QString ProjectStore::absoluteMaskPath(const ImageRecord& image) const {
    return m_impl->place(image, image.maskPath);
}

Result<void> ProjectStore::setLabel(std::span<const std::int64_t> imageIds, Label label, const QString& defectType) {
    return m_impl->write([&] {
        Statement update(*m_impl->database, u"UPDATE image SET label = ?, defect_type = ?, reviewed = ?,"
                                            " split = CASE WHEN ? AND split = 'train' THEN 'test' ELSE split END WHERE id = ?"_s);
        const QString type = label == Label::ng && !defectType.isNull() ? defectType : u""_s;
        return m_impl->forEachImage(imageIds, [&](std::int64_t id) -> Result<int> {
            if (auto done =
                    update.run(labelText(label), type, int(label != Label::unlabelled), int(label == Label::ng), qint64(id));
                !done)
                return done.error();
            return update.changedRows();
        });
    });
}

Result<void> ProjectStore::setSplit(std::span<const std::int64_t> imageIds, Split split) {
    return m_impl->write([&] {
        Statement look(*m_impl->database, u"SELECT path FROM image WHERE id = ? AND label = 'ng'"_s);
        Statement update(*m_impl->database, u"UPDATE image SET split = ? WHERE id = ?"_s);
        return m_impl->forEachImage(imageIds, [&](std::int64_t id) -> Result<int> {
            if (split == Split::train) {
                if (auto done = look.run(qint64(id)); !done) return done.error();
                if (look.next())
                    return Error{"The image " + quoted(toPath(look.text(0))) +
                                 " is labelled NG, and only normal images are trained on. Leave it out or change its label; "
                                 "nothing was changed."};
            }
            if (auto done = update.run(toText(split), qint64(id)); !done) return done.error();
            return update.changedRows();
        });
    });
}

Result<void> ProjectStore::setReviewed(std::span<const std::int64_t> imageIds, bool reviewed) {
    return m_impl->write([&] {
        Statement update(*m_impl->database, u"UPDATE image SET reviewed = ? WHERE id = ?"_s);
        return m_impl->forEachImage(imageIds, [&](std::int64_t id) -> Result<int> {
            if (auto done = update.run(int(reviewed), qint64(id)); !done) return done.error();
            return update.changedRows();
        });
    });
}

Result<void> ProjectStore::setContentHashes(std::span<const ImageRecord> images) {
    return m_impl->write([&]() -> Result<void> {
        Statement update(*m_impl->database, u"UPDATE image SET bytes = ?, content_hash = ? WHERE id = ?"_s);
        for (const ImageRecord& image : images)
            if (auto done =
                    update.run(qint64(image.bytes), image.contentHash.isNull() ? u""_s : image.contentHash, qint64(image.id));
                !done)
                return done;
        return {};
    });
}

Result<void> ProjectStore::relocate(const QString& from, const QString& to) {
    const auto& places = m_impl->roots.places();
    const QString old = QDir::cleanPath(from);
    const auto root = std::find_if(places.begin(), places.end(), [&](const auto& one) { return one.second == old; });
    if (root == places.end())
        return Error{"The project has no images from " + quoted(toPath(from)) + ". Choose one of its data folders."};
    const QString target = canonical(to);
    const auto fits = holdsSomeOf(*m_impl->database, root->first, target);
    if (!fits) return fits.error();
    if (!*fits)
        return Error{"None of the images that were in " + quoted(toPath(from)) + " is in " + quoted(toPath(to)) +
                     " in the same size. Choose the folder that they were moved to; nothing was changed."};
    Roots roots = m_impl->roots;
    auto written = m_impl->write([&] { return roots.move(*m_impl->database, root->first, target); });
    if (written) m_impl->roots = std::move(roots);
    return written;
}

} // namespace blemish
