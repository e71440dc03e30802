// SPDX-License-Identifier: GPL-3.0-or-later
// What a project's images were read from, and where the files of single ones are now.
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <map>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/project/file_names.h"
#include "core/project/project_store_impl.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sourcesKey = u"sources"_s; ///< lines "<root>\t<path below it>"; root 0: an absolute path

/// `path` below `folder`, "." for itself, null elsewhere.
QString inside(const QString& folder, const QString& path) {
    if (folder.isEmpty()) return {};
    if (path == folder) return u"."_s;
    const QString prefix = folder.endsWith(u'/') ? folder : folder + u'/';
    return path.startsWith(prefix) ? path.sliced(prefix.size()) : QString();
}

QString realPath(const QString& path) {
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : real;
}

} // namespace

Result<void> ProjectStore::addSources(const QStringList& paths) {
    QStringList lines = setting(sourcesKey).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& path : paths) {
        const QString real = realPath(path);
        QString line = u"0\t"_s + real, deepest;
        for (const auto& [id, place] : m_impl->roots.places()) {
            const QString below = inside(place, real);
            if (below.isEmpty() || place.size() < deepest.size()) continue;
            deepest = place;
            line = QString::number(id) + u'\t' + below;
        }
        if (!lines.contains(line)) lines << line;
    }
    return setSetting(sourcesKey, lines.join(u'\n'));
}

QStringList ProjectStore::sources() const {
    QStringList paths;
    for (const QString& line : setting(sourcesKey).split(u'\n', Qt::SkipEmptyParts)) {
        const qint64 root = line.section(u'\t', 0, 0).toLongLong();
        const QString path = line.section(u'\t', 1);
        paths << (root == 0 ? path : QDir::cleanPath(m_impl->roots.place(root) + u'/' + path));
    }
    if (!paths.isEmpty()) return paths;
    for (const QString& folder : dataFolders())
        if (!folder.isEmpty() && inside(m_impl->folder, folder).isEmpty()) paths << folder;
    return paths;
}

Result<void> ProjectStore::relink(std::span<const FoundFile> found) {
    const auto stored = images();
    if (!stored) return stored.error();
    std::map<std::int64_t, const ImageRecord*> byId;
    std::map<QString, std::int64_t> byFile;
    for (const ImageRecord& image : *stored) {
        byId.emplace(image.id, &image);
        byFile.emplace(absolutePath(image), image.id);
    }
    Roots roots = m_impl->roots;
    auto written = m_impl->write([&]() -> Result<void> {
        Statement update(*m_impl->database, u"UPDATE image SET root_id = ?, path = ?, mask_path = ? WHERE id = ?"_s);
        Statement seen(*m_impl->database, u"UPDATE OR REPLACE training_image SET root_id = ?, path = ? WHERE root_id = ? AND path = ?"_s);
        for (const auto& [id, where] : found) {
            const auto known = byId.find(id);
            if (known == byId.end())
                return Error{Core::say("Image number %1 is not in this project. Open the project again; nothing was changed.", {id})};
            const ImageRecord& image = *known->second;
            const QString file = realPath(where);
            if (const auto other = byFile.find(file); other != byFile.end() && other->second != id)
                return Error{Core::say("The file %1 is another image of this project already. Take that one out first; nothing was changed.",
                                       {quoted(toPath(file))})};
            const auto root = m_impl->homeOf(roots, file);
            if (!root) return root.error();
            QString mask = m_impl->place(image, image.maskPath);
            if (!image.maskPath.isEmpty() && file.endsWith(u'/' + image.path))
                if (const QString beside = file.chopped(image.path.size()) + image.maskPath; QFileInfo(beside).isFile()) mask = beside;
            const QString home = roots.place(*root), below = inside(home, file), maskBelow = inside(home, mask);
            if (auto done = update.run(qint64(*root), below, storedText(maskBelow.isEmpty() ? mask : maskBelow), qint64(id)); !done) return done;
            if (auto done = seen.run(qint64(*root), below, qint64(image.root), image.path); !done) return done;
            byFile.emplace(file, id);
        }
        return {};
    });
    if (written) m_impl->roots = std::move(roots);
    return written;
}

} // namespace blemish
