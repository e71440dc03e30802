// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <map>

#include "core/base/result.h"
#include "core/project/database.h"

namespace blemish {

/// The folders that a project's images live in, and where those are today.
class Roots {
public:
    /// Reads them and looks where each is: at the same place relative to the project, else where it was last seen. If both
    /// places exist, the one that has more of some sample images in their known size wins, so that labels cannot slip onto
    /// a different data set that happens to lie there.
    static Result<Roots> load(const Database& database, const QString& projectFolder);

    /// The id of this folder, stored if it is new.
    Result<std::int64_t> idOf(Database& database, const QString& absoluteFolder);
    /// Where the root is now; empty if unknown.
    QString place(std::int64_t id) const;
    const std::map<std::int64_t, QString>& places() const { return m_places; }

    Result<void> move(Database& database, std::int64_t id, const QString& absoluteFolder);

private:
    QString m_projectFolder;
    std::map<std::int64_t, QString> m_places;
};

/// Whether some of the root's images lie under `folder` in their known size.
Result<bool> holdsSomeOf(const Database& database, std::int64_t root, const QString& folder);

/// `folder` as seen from the project if it lies inside it or at most three folders up; else null.
QString relativeIfNear(const QString& projectFolder, const QString& folder);

} // namespace blemish
