// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/roots.h"

#include <QDir>
#include <QFileInfo>

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int farthestUp = 3;
constexpr int sampleCount = 16;

struct Sample {
    QString path;
    qint64 bytes;
};

/// A few images spread over the root.
Result<std::vector<Sample>> samplesOf(const Database& database, std::int64_t root) {
    Statement rows(database,
                   u"SELECT path, bytes FROM image WHERE root_id = ? ORDER BY (id * 2654435761) % 4294967296 LIMIT ?"_s);
    if (auto read = rows.run(qint64(root), sampleCount); !read) return read.error();
    std::vector<Sample> samples;
    while (rows.next()) samples.push_back({rows.text(0), rows.integer(1)});
    return samples;
}

int matches(const QString& folder, const std::vector<Sample>& samples) {
    int found = 0;
    for (const Sample& sample : samples) {
        const QFileInfo file(QDir(folder).filePath(sample.path));
        found += file.isFile() && file.size() == sample.bytes;
    }
    return found;
}

Result<QString> placeOf(const Database& database, std::int64_t root, const QString& near, const QString& last) {
    if (near.isEmpty() || near == last) return last;
    const bool nearExists = QFileInfo(near).isDir();
    if (!nearExists || !QFileInfo(last).isDir()) return nearExists || !QFileInfo(last).isDir() ? near : last;
    const auto samples = samplesOf(database, root);
    if (!samples) return samples.error();
    return matches(near, *samples) >= matches(last, *samples) ? near : last;
}

} // namespace

QString relativeIfNear(const QString& projectFolder, const QString& folder) {
    const QString path = QDir(projectFolder).relativeFilePath(folder);
    if (QDir::isAbsolutePath(path)) return {};
    const QString tooFar = u"../"_s.repeated(farthestUp) + u".."_s;
    return path == tooFar || path.startsWith(tooFar + u'/') ? QString() : path;
}

Result<bool> holdsSomeOf(const Database& database, std::int64_t root, const QString& folder) {
    const auto samples = samplesOf(database, root);
    if (!samples) return samples.error();
    return matches(folder, *samples) > 0;
}

Result<Roots> Roots::load(const Database& database, const QString& projectFolder) {
    Roots roots;
    roots.m_projectFolder = projectFolder;
    Statement rows(database, u"SELECT id, relative, absolute FROM root"_s);
    if (auto read = rows.run(); !read) return read.error();
    while (rows.next()) {
        const QString relative = rows.text(1);
        const QString near = relative.isEmpty() ? QString() : QDir::cleanPath(QDir(projectFolder).absoluteFilePath(relative));
        auto place = placeOf(database, rows.integer(0), near, rows.text(2));
        if (!place) return place.error();
        roots.m_places.emplace(rows.integer(0), std::move(*place));
    }
    if (auto read = rows.finished(); !read) return read.error();
    return roots;
}

Result<std::int64_t> Roots::idOf(Database& database, const QString& absoluteFolder) {
    for (const auto& [id, place] : m_places)
        if (place == absoluteFolder) return id;
    Statement insert(database, u"INSERT INTO root (relative, absolute) VALUES (?, ?)"_s);
    if (auto done = insert.run(relativeIfNear(m_projectFolder, absoluteFolder), absoluteFolder); !done) return done.error();
    m_places.emplace(insert.insertedId(), absoluteFolder);
    return insert.insertedId();
}

QString Roots::place(std::int64_t id) const {
    const auto found = m_places.find(id);
    return found == m_places.end() ? QString() : found->second;
}

Result<void> Roots::move(Database& database, std::int64_t id, const QString& absoluteFolder) {
    Statement update(database, u"UPDATE root SET relative = ?, absolute = ? WHERE id = ?"_s);
    if (auto done = update.run(relativeIfNear(m_projectFolder, absoluteFolder), absoluteFolder, qint64(id)); !done) return done;
    m_places[id] = absoluteFolder;
    return {};
}

} // namespace blemish
